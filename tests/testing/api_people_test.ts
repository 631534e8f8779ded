import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { RpcFault } from "../../src/testing/api/mod.ts";
import type { TypeReplyMarkup } from "../../src/tl/mod.ts";
import { as, Device, deviceOf, fault, inputUser, someone, startApi } from "./api_device.ts";

describe("people of the test data centre", () => {
  test("next() gives what others wrote, in order", async () => {
    const { api } = startApi();
    const alice = api.user({ firstName: "Alice", username: "alice_a" });
    const bot = api.bot({ username: "echo_bot" });
    const waiting = bot.next();
    await alice.send(bot, "/start");
    await alice.send("@echo_bot", "two");
    const first = await waiting;
    assert.deepEqual([first.text, first.from, first.chat], [
      "/start",
      { id: alice.id, firstName: "Alice", bot: false, username: "alice_a" },
      { kind: "user", id: alice.id, title: "Alice" },
    ]);
    assert.deepEqual(first.entities, [{ _: "messageEntityBotCommand", offset: 0, length: 6 }]);
    assert.equal((await bot.next()).text, "two");
    await bot.send(alice.id, "hello", { replyTo: first.id });
    const answer = await alice.next();
    assert.deepEqual([answer.text, answer.replyTo], ["hello", alice.history(bot)[0].id]);
    assert.deepEqual(alice.history(bot).map(({ text, out }) => [text, out]), [
      ["/start", true],
      ["two", true],
      ["hello", false],
    ]);
  });

  test("next() gives up after its time", async () => {
    const { api, clock } = startApi();
    const alice = api.user({ username: "alice_a" });
    const late = assert.rejects(alice.next(), {
      name: "TimeoutError",
      message: "Cannot get the next message of @alice_a: none came within 5000 ms",
    });
    await clock.advance(5000);
    await late;
    assert.equal(clock.pending, 0);
  });

  test("TestApi.close() ends every wait", async () => {
    const { api, clock } = startApi();
    const [alice, bot] = [api.user(), api.bot()];
    await alice.send(bot, "/start");
    const replyMarkup: TypeReplyMarkup = {
      _: "replyInlineMarkup",
      rows: [{
        _: "keyboardButtonRow",
        buttons: [{ _: "keyboardButtonCallback", text: "Press", data: new Uint8Array(1) }],
      }],
    };
    await bot.send(alice, "menu", { replyMarkup });
    const { id: msgId } = await alice.next();
    const { userId, accessHash } = inputUser(api, alice, bot);
    const pressed = deviceOf(api, alice).call("messages.getBotCallbackAnswer", {
      peer: { _: "inputPeerUser", userId, accessHash },
      msgId,
      data: new Uint8Array(1),
    });
    const ends = [
      assert.rejects(pressed, fault(400, "BOT_RESPONSE_TIMEOUT")),
      assert.rejects(alice.next(), { name: "TelegramError" }),
    ];
    await Promise.resolve();
    api.close();
    await Promise.all(ends);
    assert.equal(clock.pending, 0);
  });

  test("a group of people talks", async () => {
    const { api } = startApi();
    const [alice, bob, carol] = [1, 2, 3].map(() => api.user());
    const team = alice.createChat("Team", bob, carol);
    for (const person of [bob, carol]) assert.equal((await person.next()).raw._, "messageService");
    await bob.send(team, "hi all");
    assert.equal((await alice.next()).chat.title, "Team");
    assert.equal((await carol.next()).from.id, bob.id);
  });

  test("send() says what is wrong", async () => {
    const { api } = startApi();
    const [alice, bob] = [api.user(), api.user()];
    await assert.rejects(alice.send("nobody_here", "x"), RangeError);
    await assert.rejects(alice.send(bob, ""), fault(400, "MESSAGE_EMPTY"));
    await assert.rejects(alice.send(bob, "x", { replyTo: 99 }), RangeError);
    bob.block(alice);
    await assert.rejects(alice.send(bob, "x"), fault(400, "USER_IS_BLOCKED"));
  });

  test("accounts are what they were asked to be", () => {
    const { api } = startApi();
    const alice = api.user({ id: 42, phone: "+1 555 000 0000", code: "12321", username: "", dc: 3 });
    assert.deepEqual([alice.id, alice.phone, alice.code, alice.username, alice.dc], [
      42,
      "+15550000000",
      "12321",
      undefined,
      3,
    ]);
    assert.throws(() => api.user({ id: 42 }), RangeError);
    assert.throws(() => api.user({ phone: "15550000000" }), RangeError);
    assert.throws(() => api.user({ dc: 9 }), RangeError);
    assert.throws(() => api.user({ phone: "9996610000", dc: 2 }), RangeError);
    const bot = api.bot({ token: "777:secret" });
    assert.equal(bot.id, 777);
    assert.throws(() => api.bot({ username: bot.username }), RangeError);
    assert.equal(api.user({ phone: "9996610000" }).dc, 1);
    assert.equal(api.person(42), alice);
    assert.throws(() => api.person("nobody_here"), RangeError);
  });

  test("the same seed gives the same world", async () => {
    const world = async () => {
      const { api } = startApi();
      const [alice, bot] = [api.user({ phone: "15550000000" }), api.bot()];
      const { raw } = await alice.send(bot, "x");
      return JSON.stringify([alice.code, bot.token, raw, `${inputUser(api, alice, bot).accessHash}`]);
    };
    assert.equal(await world(), await world());
  });
});

describe("users as others see them", () => {
  test("users.getUsers() shows a phone number to its owner and to who knows it", async () => {
    const { api } = startApi();
    const [alice, bob] = [api.user({ lastName: "A" }), api.user()];
    const device = deviceOf(api, bob);
    const look = async () =>
      someone((await device.call("users.getUsers", { id: [inputUser(api, bob, alice)] }))[0]);
    assert.deepEqual([(await look()).phone, (await look()).contact], [undefined, undefined]);
    const added = await device.call("contacts.importContacts", {
      contacts: [{ _: "inputPhoneContact", clientId: 1n, phone: alice.phone, firstName: "Al", lastName: "" }],
    });
    assert.deepEqual(added.imported, [{ _: "importedContact", userId: alice.id, clientId: 1n }]);
    const seen = await look();
    assert.deepEqual([seen.phone, seen.contact, seen.firstName, seen.lastName], [
      alice.phone.slice(1),
      true,
      "Al",
      undefined,
    ]);
    assert.equal(as(await device.call("contacts.getContacts", {}), "contacts.contacts").contacts.length, 1);
    await device.call("contacts.deleteContacts", { id: [inputUser(api, bob, alice)] });
    assert.equal((await look()).phone, undefined);
    const wrong = { ...inputUser(api, bob, alice), accessHash: 1n };
    assert.deepEqual(await device.call("users.getUsers", { id: [wrong] }), [{
      _: "userEmpty",
      id: alice.id,
    }]);
    await assert.rejects(device.call("users.getFullUser", { id: wrong }), fault(400, "USER_ID_INVALID"));
  });

  test("contacts.resolveUsername() finds accounts whatever the case", async () => {
    const { api } = startApi();
    const alice = api.user({ username: "Alice_A" });
    const device = deviceOf(api, api.user());
    const resolve = (username: string) => device.call("contacts.resolveUsername", { username });
    assert.deepEqual((await resolve("aLICE_a")).peer, { _: "peerUser", userId: alice.id });
    await assert.rejects(resolve("nobody_here"), fault(400, "USERNAME_NOT_OCCUPIED"));
    await assert.rejects(resolve("a b"), fault(400, "USERNAME_INVALID"));
    assert.deepEqual((await device.call("contacts.resolvePhone", { phone: alice.phone })).peer, {
      _: "peerUser",
      userId: alice.id,
    });
    await assert.rejects(
      device.call("contacts.resolvePhone", { phone: "100200300" }),
      fault(400, "PHONE_NOT_OCCUPIED"),
    );
    const found = await device.call("contacts.search", { q: "alice", limit: 5 });
    assert.deepEqual([found.myResults.length, found.results.length], [0, 1]);
  });

  test("users.getFullUser() shows a bot with its commands", async () => {
    const { api } = startApi();
    const [alice, bot] = [api.user(), api.bot()];
    const commands = [{ _: "botCommand" as const, command: "start", description: "Begins" }];
    const scope = { _: "botCommandScopeDefault" } as const;
    const machine = deviceOf(api, bot);
    await machine.call("bots.setBotCommands", { scope, langCode: "", commands });
    assert.deepEqual(await machine.call("bots.getBotCommands", { scope, langCode: "" }), commands);
    const bad = [{ ...commands[0], command: "Not This" }];
    await assert.rejects(
      machine.call("bots.setBotCommands", { scope, langCode: "", commands: bad }),
      fault(400, "BOT_COMMAND_INVALID"),
    );
    const device = deviceOf(api, alice);
    const { fullUser, users } = await device.call("users.getFullUser", { id: inputUser(api, alice, bot) });
    assert.deepEqual(fullUser.botInfo?.commands, commands);
    assert.equal(someone(users[0]).botInfoVersion, 1);
    await assert.rejects(
      device.call("bots.getBotCommands", { scope, langCode: "" }),
      fault(400, "USER_BOT_REQUIRED"),
    );
    assert.deepEqual(
      as(await device.call("photos.getUserPhotos", { userId: { _: "inputUserSelf" } }), "photos.photos")
        .photos,
      [],
    );
  });

  test("account.updateProfile() and updateUsername() are told to others", async () => {
    const { api } = startApi();
    const [alice, bob] = [api.user(), api.user()];
    const [device, tablet, bobs] = [deviceOf(api, alice), deviceOf(api, alice), deviceOf(api, bob)];
    await alice.send(bob, "hi");
    for (const each of [tablet, bobs]) each.take();
    await device.call("account.updateProfile", { firstName: "Alicia", about: "here" });
    for (const each of [tablet, bobs]) {
      const update = as(as(each.take()[0], "updateShort").update, "updateUserName");
      assert.equal(update.firstName, "Alicia");
    }
    assert.equal(await device.call("account.checkUsername", { username: bob.username! }), false);
    await assert.rejects(
      device.call("account.updateUsername", { username: bob.username! }),
      fault(400, "USERNAME_OCCUPIED"),
    );
    assert.equal(
      someone(await device.call("account.updateUsername", { username: "alicia_1" })).username,
      "alicia_1",
    );
    assert.equal(alice.username, "alicia_1");
  });
});

describe("what everybody may ask", () => {
  test("help.getConfig() names this data centre and its addresses", async () => {
    const { api } = startApi();
    api.dcOptions = [1, 2, 3].map((id) => ({ _: "dcOption", id, ipAddress: "127.0.0.1", port: 4000 + id }));
    const config = await new Device(api, 3).call("help.getConfig", {});
    assert.equal(config.thisDc, 3);
    assert.deepEqual(config.dcOptions.map(({ id, port }) => [id, port]), [[1, 4001], [2, 4002], [3, 4003]]);
    assert.ok(config.expires > config.date);
    assert.equal((await new Device(api, 3).call("help.getNearestDc", {})).thisDc, 3);
    const app = as(await new Device(api).call("help.getAppConfig", {}), "help.appConfig");
    assert.equal(
      (await new Device(api).call("help.getAppConfig", { hash: app.hash }))._,
      "help.appConfigNotModified",
    );
  });

  test("a method nobody made is refused", async () => {
    const { api } = startApi();
    await assert.rejects(new Device(api).call("help.getInviteText", {}), fault(400, "INPUT_METHOD_INVALID"));
  });
});

describe("TestApi.intercept()", () => {
  test("stands before a method until it is taken away", async () => {
    const { api } = startApi();
    const device = deviceOf(api, api.user());
    const self = { id: [{ _: "inputUserSelf" as const }] };
    const remove = api.intercept("users.getUsers", () => {
      throw new RpcFault(420, "FLOOD_WAIT_3");
    });
    await assert.rejects(device.call("users.getUsers", self), fault(420, "FLOOD_WAIT_3"));
    await device.call("updates.getState", {});
    remove();
    await device.call("users.getUsers", self);
    assert.equal(api.counters.calls.get("users.getUsers"), 2);

    const seen: string[] = [];
    api.intercept("*", async (_, request, proceed) => {
      const answer = await proceed();
      seen.push(request._);
      return answer;
    });
    await device.call("users.getUsers", self);
    assert.deepEqual(seen, ["users.getUsers"]);
  });
});

describe("TestApi.forgetKey()", () => {
  test("ends the login of a key", async () => {
    const { api } = startApi();
    const alice = api.user();
    const device = deviceOf(api, alice);
    api.forgetKey(device.auth.keyId);
    assert.notEqual(api.auth(2, device.auth.keyId), device.auth);
    await alice.send(api.bot(), "x");
    assert.deepEqual(device.take(), []);
  });
});
