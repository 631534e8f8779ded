import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { computePasswordCheck, newPasswordHash, portablePlatform } from "../../src/crypto/mod.ts";
import type { TestApi } from "../../src/testing/api/mod.ts";
import type { RawAccountPassword, RawAuthSentCode, TypeInputCheckPasswordSRP } from "../../src/tl/mod.ts";
import { as, Device, deviceOf, fault, inputUser, someone, startApi } from "./api_device.ts";

const APP = { apiId: 1, apiHash: "x" };
const settings = { _: "codeSettings" } as const;

async function sendCode(device: Device, phoneNumber: string): Promise<RawAuthSentCode> {
  return as(await device.call("auth.sendCode", { phoneNumber, ...APP, settings }), "auth.sentCode");
}

async function signIn(device: Device, phoneNumber: string, phoneCode: string) {
  const { phoneCodeHash } = await sendCode(device, phoneNumber);
  return await device.call("auth.signIn", { phoneNumber, phoneCodeHash, phoneCode });
}

function algorithmOf(algo: RawAccountPassword["newAlgo"]) {
  return as(algo, "passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow");
}

async function proof(device: Device, password: string): Promise<TypeInputCheckPasswordSRP> {
  const { currentAlgo, srpB, srpId } = await device.call("account.getPassword", {});
  const params = { ...algorithmOf(currentAlgo!), srpB: srpB!, srpId: srpId! };
  const check = await computePasswordCheck(password, params, portablePlatform);
  return { _: "inputCheckPasswordSRP", srpId: srpId!, ...check };
}

const self = { id: [{ _: "inputUserSelf" as const }] };
const unregistered = fault(401, "AUTH_KEY_UNREGISTERED");

describe("login by phone", () => {
  test("auth.signIn() logs in with the right code", async () => {
    const { api } = startApi();
    const alice = api.user({ firstName: "Alice" });
    const device = new Device(api);
    await assert.rejects(device.call("users.getUsers", self), unregistered);
    const answer = as(await signIn(device, alice.phone, alice.code), "auth.authorization");
    assert.equal(answer.user.id, alice.id);
    const [me] = await device.call("users.getUsers", self);
    assert.equal(someone(me).self, true);
    assert.equal(someone(me).phone, alice.phone.slice(1));
    assert.equal(api.counters.logins, 1);
    assert.equal(api.counters.calls.get("auth.signIn"), 1);
  });

  test("test numbers live on their data centre and have its digit as code", async () => {
    const { api } = startApi();
    const device = new Device(api, 2);
    await assert.rejects(sendCode(device, "+9996631234"), fault(303, "PHONE_MIGRATE_3"));
    await assert.rejects(sendCode(device, "9996671234"), fault(400, "PHONE_NUMBER_INVALID"));
    const there = new Device(api, 3);
    const { phoneCodeHash, type } = await sendCode(there, "+9996631234");
    assert.deepEqual(type, { _: "auth.sentCodeTypeSms", length: 5 });
    assert.equal(api.codeFor("+9996631234"), "33333");
    const request = { phoneNumber: "+9996631234", phoneCodeHash };
    const name = { firstName: "New", lastName: "" };
    await assert.rejects(
      there.call("auth.signUp", { ...request, ...name }),
      fault(400, "PHONE_CODE_INVALID"),
    );
    const answer = await there.call("auth.signIn", { ...request, phoneCode: "33333" });
    assert.equal(answer._, "auth.authorizationSignUpRequired");
    const made = as(await there.call("auth.signUp", { ...request, ...name }), "auth.authorization");
    const person = api.person("+9996631234");
    assert.equal(made.user.id, person.id);
    assert.equal(person.dc, 3);
  });

  test("auth.signUp() is refused when the server does not want it", async () => {
    const { api } = startApi({ behaviour: { signUp: false } });
    const device = new Device(api);
    const { phoneCodeHash } = await sendCode(device, "15550001111");
    const request = { phoneNumber: "15550001111", phoneCodeHash };
    await device.call("auth.signIn", { ...request, phoneCode: api.codeFor("15550001111")! });
    await assert.rejects(
      device.call("auth.signUp", { ...request, firstName: "New", lastName: "" }),
      fault(400, "PHONE_NUMBER_APP_SIGNUP_FORBIDDEN"),
    );
  });

  test("auth.sendCode() refuses what no server would take", async () => {
    const { api } = startApi({ app: { id: 7, hash: "right" } });
    const alice = api.user();
    const device = new Device(api);
    const request = { phoneNumber: alice.phone, apiId: 7, apiHash: "right", settings };
    await assert.rejects(
      device.call("auth.sendCode", { ...request, apiHash: "wrong" }),
      fault(400, "API_ID_INVALID"),
    );
    await assert.rejects(
      device.call("auth.sendCode", { ...request, apiId: 8 }),
      fault(400, "API_ID_INVALID"),
    );
    for (const phoneNumber of ["", "12", "abcdefgh", "1234567890123456"]) {
      await assert.rejects(
        device.call("auth.sendCode", { ...request, phoneNumber }),
        fault(400, "PHONE_NUMBER_INVALID"),
      );
    }
    alice.ban();
    await assert.rejects(device.call("auth.sendCode", request), fault(400, "PHONE_NUMBER_BANNED"));
  });

  test("auth.signIn() refuses wrong, missing and stale codes", async () => {
    const { api, clock } = startApi();
    const alice = api.user();
    const device = new Device(api);
    const { phoneCodeHash } = await sendCode(device, alice.phone);
    const request = { phoneNumber: alice.phone, phoneCodeHash, phoneCode: alice.code };
    await assert.rejects(
      device.call("auth.signIn", { ...request, phoneCode: "00000" }),
      fault(400, "PHONE_CODE_INVALID"),
    );
    await assert.rejects(
      device.call("auth.signIn", { ...request, phoneCode: "" }),
      fault(400, "PHONE_CODE_EMPTY"),
    );
    await assert.rejects(
      device.call("auth.signIn", { ...request, phoneCode: undefined }),
      fault(400, "PHONE_CODE_EMPTY"),
    );
    await assert.rejects(
      device.call("auth.signIn", { ...request, phoneCodeHash: "x" }),
      fault(400, "PHONE_CODE_EXPIRED"),
    );
    const expired = fault(400, "PHONE_CODE_EXPIRED");
    // Another key cannot use it.
    await assert.rejects(new Device(api).call("auth.signIn", request), expired);
    await clock.advance(301_000);
    await assert.rejects(device.call("auth.signIn", request), expired);
    const resent = await sendCode(device, alice.phone);
    const again = as(
      await device.call("auth.resendCode", { phoneNumber: alice.phone, phoneCodeHash: resent.phoneCodeHash }),
      "auth.sentCode",
    );
    assert.notEqual(again.phoneCodeHash, resent.phoneCodeHash);
    await assert.rejects(
      device.call("auth.signIn", { ...request, phoneCodeHash: resent.phoneCodeHash }),
      expired,
    );
    await device.call("auth.cancelCode", { phoneNumber: alice.phone, phoneCodeHash: again.phoneCodeHash });
    await assert.rejects(
      device.call("auth.signIn", { ...request, phoneCodeHash: again.phoneCodeHash }),
      expired,
    );
  });

  test("a code goes to the app of whoever is logged in elsewhere", async () => {
    const { api } = startApi();
    const alice = api.user();
    deviceOf(api, alice);
    assert.equal((await sendCode(new Device(api), alice.phone)).type._, "auth.sentCodeTypeApp");
  });
});

describe("two-factor password", () => {
  test("auth.checkPassword() completes the login with the right password only", async () => {
    const { api } = startApi();
    const alice = api.user({ password: "correct horse", hint: "battery" });
    assert.equal(alice.password, "correct horse");
    const device = new Device(api);
    await assert.rejects(signIn(device, alice.phone, alice.code), fault(401, "SESSION_PASSWORD_NEEDED"));
    await assert.rejects(device.call("users.getUsers", self), fault(401, "SESSION_PASSWORD_NEEDED"));
    assert.equal((await device.call("account.getPassword", {})).hint, "battery");
    const wrong = await proof(device, "wrong");
    await assert.rejects(
      device.call("auth.checkPassword", { password: wrong }),
      fault(400, "PASSWORD_HASH_INVALID"),
    );
    // Every attempt needs a new value of the server.
    await assert.rejects(
      device.call("auth.checkPassword", { password: wrong }),
      fault(400, "SRP_ID_INVALID"),
    );
    const password = await proof(device, "correct horse");
    const answer = as(await device.call("auth.checkPassword", { password }), "auth.authorization");
    assert.equal(answer.user.id, alice.id);
    assert.equal(api.counters.logins, 1);
  });

  test("account.updatePasswordSettings() sets, changes and removes a password", async () => {
    const { api } = startApi();
    const alice = api.user();
    const device = deviceOf(api, alice);
    const none = { _: "inputCheckPasswordEmpty" } as const;
    const before = await device.call("account.getPassword", {});
    assert.equal(before.hasPassword, undefined);
    const algo = algorithmOf(before.newAlgo);
    const { salt1, hash } = await newPasswordHash("first", algo, portablePlatform);
    const newSettings = {
      _: "account.passwordInputSettings",
      newAlgo: { ...algo, salt1 },
      newPasswordHash: hash,
      hint: "1st",
    } as const;
    const foreign = { ...newSettings, newAlgo: { ...algo, salt1: new Uint8Array(40) } };
    await assert.rejects(
      device.call("account.updatePasswordSettings", { password: none, newSettings: foreign }),
      fault(400, "NEW_SALT_INVALID"),
    );
    assert.equal(await device.call("account.updatePasswordSettings", { password: none, newSettings }), true);

    const other = new Device(api);
    await assert.rejects(signIn(other, alice.phone, alice.code), fault(401, "SESSION_PASSWORD_NEEDED"));
    await other.call("auth.checkPassword", { password: await proof(other, "first") });

    const removal = {
      _: "account.passwordInputSettings",
      newAlgo: { _: "passwordKdfAlgoUnknown" },
      newPasswordHash: new Uint8Array(0),
      hint: "",
    } as const;
    await assert.rejects(
      device.call("account.updatePasswordSettings", { password: none, newSettings: removal }),
      fault(400, "PASSWORD_HASH_INVALID"),
    );
    await device.call("account.updatePasswordSettings", {
      password: await proof(device, "first"),
      newSettings: removal,
    });
    assert.equal((await device.call("account.getPassword", {})).hasPassword, undefined);
  });
});

describe("login of bots", () => {
  test("auth.importBotAuthorization() takes a token, on the bot's data centre", async () => {
    const { api } = startApi();
    const bot = api.bot({ dc: 3 });
    const request = { flags: 0, ...APP, botAuthToken: bot.token };
    await assert.rejects(
      new Device(api, 2).call("auth.importBotAuthorization", request),
      fault(303, "USER_MIGRATE_3"),
    );
    const device = new Device(api, 3);
    await assert.rejects(
      device.call("auth.importBotAuthorization", { ...request, botAuthToken: "1:x" }),
      fault(400, "ACCESS_TOKEN_INVALID"),
    );
    const answer = as(await device.call("auth.importBotAuthorization", request), "auth.authorization");
    assert.equal(someone(answer.user).bot, true);
    await assert.rejects(
      device.call("messages.getDialogs", { offsetPeer: { _: "inputPeerEmpty" } }),
      fault(400, "BOT_METHOD_INVALID"),
    );
    bot.ban();
    await assert.rejects(
      new Device(api, 3).call("auth.importBotAuthorization", request),
      fault(400, "ACCESS_TOKEN_EXPIRED"),
    );
  });
});

describe("exported authorizations", () => {
  async function exported(api: TestApi, dcId: number) {
    const alice = api.user();
    const device = deviceOf(api, alice);
    return { alice, device, ...await device.call("auth.exportAuthorization", { dcId }) };
  }

  test("auth.importAuthorization() takes each one once, on its data centre", async () => {
    const { api, clock } = startApi();
    const { alice, device, id, bytes } = await exported(api, 3);
    const invalid = fault(400, "AUTH_BYTES_INVALID");
    await assert.rejects(new Device(api, 1).call("auth.importAuthorization", { id, bytes }), invalid);
    const there = new Device(api, 3);
    await assert.rejects(there.call("auth.importAuthorization", { id: id + 1n, bytes }), invalid);
    await there.call("auth.importAuthorization", { id, bytes });
    await assert.rejects(new Device(api, 3).call("auth.importAuthorization", { id, bytes }), invalid);
    assert.equal(api.counters.logins, 0);
    const [me] = await there.call("users.getUsers", self);
    assert.equal(me.id, alice.id);
    // Everything but files is the home data centre's.
    await assert.rejects(there.call("updates.getState", {}), fault(303, "USER_MIGRATE_2"));
    const late = await device.call("auth.exportAuthorization", { dcId: 1 });
    await clock.advance(61_000);
    await assert.rejects(new Device(api, 1).call("auth.importAuthorization", late), invalid);
  });

  test("auth.exportAuthorization() refuses its own data centre and unknown ones", async () => {
    const { api } = startApi();
    await assert.rejects(exported(api, 2), fault(400, "DC_ID_INVALID"));
    await assert.rejects(exported(api, 4), fault(400, "DC_ID_INVALID"));
  });

  test("auth.logOut() ends what was exported, too", async () => {
    const { api } = startApi();
    const { device, id, bytes } = await exported(api, 3);
    const there = new Device(api, 3);
    await there.call("auth.importAuthorization", { id, bytes });
    await device.call("auth.logOut", {});
    await assert.rejects(there.call("users.getUsers", self), unregistered);
    await assert.rejects(device.call("users.getUsers", self), unregistered);
  });
});

describe("login by QR code", () => {
  const exceptIds: bigint[] = [];

  test("a logged-in device lets another one in", async () => {
    const { api } = startApi();
    const alice = api.user();
    const old = deviceOf(api, alice);
    const device = new Device(api);
    const { token } = as(
      await device.call("auth.exportLoginToken", { ...APP, exceptIds }),
      "auth.loginToken",
    );
    await old.call("auth.acceptLoginToken", { token });
    await assert.rejects(
      old.call("auth.acceptLoginToken", { token }),
      fault(400, "AUTH_TOKEN_ALREADY_ACCEPTED"),
    );
    assert.deepEqual(device.take().map((updates) => as(updates, "updateShort").update._), [
      "updateLoginToken",
    ]);
    const answer = await device.call("auth.exportLoginToken", { ...APP, exceptIds });
    assert.equal(
      as(as(answer, "auth.loginTokenSuccess").authorization, "auth.authorization").user.id,
      alice.id,
    );
    assert.equal((await old.call("account.getAuthorizations", {})).authorizations.length, 2);
  });

  test("the account of another data centre migrates the device", async () => {
    const { api } = startApi();
    const alice = api.user({ dc: 3, password: "secret" });
    const device = new Device(api);
    const { token } = as(
      await device.call("auth.exportLoginToken", { ...APP, exceptIds }),
      "auth.loginToken",
    );
    alice.acceptLogin(token);
    const moved = as(
      await device.call("auth.exportLoginToken", { ...APP, exceptIds }),
      "auth.loginTokenMigrateTo",
    );
    assert.equal(moved.dcId, 3);
    const there = new Device(api, 3);
    await assert.rejects(
      there.call("auth.importLoginToken", { token: moved.token }),
      fault(401, "SESSION_PASSWORD_NEEDED"),
    );
    await there.call("auth.checkPassword", { password: await proof(there, "secret") });
    assert.equal((await there.call("users.getUsers", self))[0].id, alice.id);
  });

  test("a token expires", async () => {
    const { api, clock } = startApi();
    const alice = api.user();
    const { token } = as(
      await new Device(api).call("auth.exportLoginToken", { ...APP, exceptIds }),
      "auth.loginToken",
    );
    await clock.advance(31_000);
    await assert.rejects(
      deviceOf(api, alice).call("auth.acceptLoginToken", { token }),
      fault(400, "AUTH_TOKEN_EXPIRED"),
    );
    await assert.rejects(
      deviceOf(api, alice).call("auth.acceptLoginToken", { token: new Uint8Array(3) }),
      fault(400, "AUTH_TOKEN_INVALID"),
    );
  });
});

describe("the end of a login", () => {
  test("auth.logOut() leaves a token that spares the next login its code", async () => {
    const { api } = startApi();
    const alice = api.user();
    const device = deviceOf(api, alice);
    const { futureAuthToken } = await device.call("auth.logOut", {});
    await assert.rejects(device.call("users.getUsers", self), unregistered);
    const request = {
      phoneNumber: alice.phone,
      ...APP,
      settings: { ...settings, logoutTokens: [futureAuthToken!] },
    };
    assert.equal((await device.call("auth.sendCode", request))._, "auth.sentCodeSuccess");
    assert.equal((await new Device(api).call("auth.sendCode", request))._, "auth.sentCode");
  });

  test("auth.resetAuthorizations() ends all logins but this one", async () => {
    const { api } = startApi();
    const alice = api.user();
    const [first, second] = [deviceOf(api, alice), deviceOf(api, alice)];
    await first.call("auth.resetAuthorizations", {});
    await assert.rejects(second.call("users.getUsers", self), fault(401, "SESSION_REVOKED"));
    await first.call("users.getUsers", self);
  });

  test("account.resetAuthorization() ends one login", async () => {
    const { api } = startApi();
    const alice = api.user();
    const [first, second] = [deviceOf(api, alice), deviceOf(api, alice)];
    second.auth.client = { apiId: 5, deviceModel: "phone", systemVersion: "1", appVersion: "2" };
    const { authorizations } = await first.call("account.getAuthorizations", {});
    assert.deepEqual(authorizations.map(({ current, deviceModel }) => [current, deviceModel]), [[true, ""], [
      undefined,
      "phone",
    ]]);
    await first.call("account.resetAuthorization", { hash: authorizations[1].hash });
    await assert.rejects(second.call("users.getUsers", self), fault(401, "SESSION_REVOKED"));
  });

  test("a banned account can do nothing any more", async () => {
    const { api } = startApi();
    const alice = api.user();
    const device = deviceOf(api, alice);
    alice.ban();
    await assert.rejects(device.call("users.getUsers", self), fault(401, "USER_DEACTIVATED_BAN"));
    const bob = api.user();
    const [seen] = await deviceOf(api, bob).call("users.getUsers", { id: [inputUser(api, bob, alice)] });
    assert.equal(someone(seen).deleted, true);
  });
});
