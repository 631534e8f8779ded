import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { MemorySession, RpcError, UnknownDcError } from "../../mod.ts";
import type { Client, ConnectionChange } from "../../mod.ts";
import type { TestServer } from "../../src/testing/mod.ts";
import { clientOf, connectTo, selfId, SpySession, startServer } from "./fixtures.ts";

/** Collects the connections a client makes: "3 download". */
function connectionsOf(client: Client): Set<string> {
  const seen = new Set<string>();
  client.addEventListener("connection", ({ detail }: CustomEvent<ConnectionChange>) => {
    if (detail.state === "connected") seen.add(`${detail.dc} ${detail.role}`);
  });
  return seen;
}

/** The data centres that executed a method, in order. */
function placesOf(server: TestServer, method: string): number[] {
  const places: number[] = [];
  server.api.intercept(method, (context, _request, proceed) => {
    places.push(context.dc);
    return proceed();
  });
  return places;
}

describe("the account's data centre", () => {
  it("is followed to when the number belongs elsewhere (PHONE_MIGRATE), and remembered", async () => {
    await using server = await startServer();
    const alice = server.user({ dc: 3 });
    const session = new MemorySession();
    const auth = { phone: alice.phone, code: () => alice.code };
    const client = await connectTo(server, { session, auth });
    assert.equal(selfId(client), alice.id);
    assert.equal((await client.api.help.getConfig()).thisDc, 3);
    await client.close();
    assert.equal((await session.clone().open())?.homeDc, 3);
    const { connections, keyExchanges } = server.counters;
    await using second = await connectTo(server, { session });
    assert.equal((await second.getMe()).id, alice.id);
    assert.equal(server.counters.connections, connections + 1);
    assert.equal(server.counters.keyExchanges, keyExchanges);
  });

  it("is followed to when the bot lives elsewhere (USER_MIGRATE)", async () => {
    await using server = await startServer();
    const bot = server.bot({ dc: 1 });
    await using client = await connectTo(server, { auth: { bot: bot.token } });
    assert.equal((await client.getMe()).id, bot.id);
    assert.equal((await client.api.help.getConfig()).thisDc, 1);
    assert.equal(server.counters.logins, 1);
  });

  it("is followed to when the network says so (NETWORK_MIGRATE)", async () => {
    await using server = await startServer();
    const alice = server.user({ dc: 3 });
    server.faults.rpcError("auth.sendCode", 303, "NETWORK_MIGRATE_3");
    const session = new SpySession();
    const auth = { phone: alice.phone, code: () => alice.code };
    await using client = await connectTo(server, { session, auth });
    assert.equal(selfId(client), alice.id);
    const homes = session.of("homeDc").flatMap(({ changes }) => changes);
    assert.deepEqual(homes, [{ type: "homeDc", dc: 3 }]);
  });

  it("is not chased in circles", async () => {
    await using server = await startServer();
    const bot = server.bot();
    server.faults.rpcError("auth.importBotAuthorization", 303, "USER_MIGRATE_3", { dc: 2, times: Infinity });
    server.faults.rpcError("auth.importBotAuthorization", 303, "USER_MIGRATE_2", { dc: 3, times: Infinity });
    await assert.rejects(
      connectTo(server, { auth: { bot: bot.token } }),
      (error) => error instanceof RpcError && error.is("USER_MIGRATE"),
    );
  });

  it("is followed to with the login, when somebody is logged in", async () => {
    await using server = await startServer();
    const { session } = server.clientOptions(server.user());
    await using client = await connectTo(server, { session });
    server.faults.rpcError("users.getUsers", 303, "USER_MIGRATE_3");
    assert.equal((await client.getMe()).id, selfId(client));
    assert.equal((await client.api.help.getConfig()).thisDc, 3);
    assert.equal(server.counters.calls("auth.importAuthorization"), 1);
    const head = (await session.clone().open())!;
    assert.deepEqual([head.homeDc, head.self?.id], [3, selfId(client)]);
  });

  it("is not moved by what another data centre says about one call", async () => {
    await using server = await startServer();
    const session = new SpySession();
    const auth = { bot: server.bot().token };
    await using client = await connectTo(server, { session, auth });
    server.faults.rpcError("users.getUsers", 303, "USER_MIGRATE_2", { dc: 3 });
    await client.api.users.getUsers({ id: [{ _: "inputUserSelf" }] }, { dc: 3 });
    assert.deepEqual(session.of("homeDc"), []);
  });

  it("that nobody knows is UnknownDcError", async () => {
    await using server = await startServer();
    const session = new MemorySession();
    server.faults.rpcError("auth.sendCode", 303, "PHONE_MIGRATE_5");
    const client = await connectTo(server, { session });
    await assert.rejects(client.requestLoginCode("+9996620001"), (error) => {
      assert(error instanceof UnknownDcError, String(error));
      assert.match(error.message, /DC 5: no address of it is known/);
      return true;
    });
    await client.close();
    assert.equal((await session.open())?.homeDc, 2, "where nobody is cannot be home");
  });

  it("is found through help.getConfig when its address is not known", async () => {
    await using server = await startServer();
    const alice = server.user({ dc: 3 });
    const { dcs } = server.clientOptions();
    const auth = { phone: alice.phone, code: () => alice.code };
    await using client = await connectTo(server, {
      dcs: dcs.filter(({ dc }) => dc === 2),
      receiveUpdates: false,
      auth,
    });
    assert.equal((await client.getMe()).id, alice.id);
  });
});

describe("calls on other data centres", () => {
  it("go there, with the login exported once", async () => {
    await using server = await startServer();
    const alice = server.user();
    const { session, ...options } = server.clientOptions(alice);
    await using client = await connectTo(server, { ...options, session });
    const places = placesOf(server, "users.getUsers");
    const me = [{ _: "inputUserSelf" }] as const;
    for (let i = 0; i < 2; i++) {
      const [user] = await client.api.users.getUsers({ id: [...me] }, { dc: 1 });
      assert.equal(user.id, alice.id);
    }
    assert.deepEqual(places, [1, 1]);
    assert.equal(server.counters.calls("auth.exportAuthorization"), 1);
    assert.equal(server.counters.calls("auth.importAuthorization"), 1);
    await client.close();
    await using second = await connectTo(server, { ...options, session });
    await second.api.users.getUsers({ id: [...me] }, { dc: 1 });
    assert.equal(server.counters.calls("auth.importAuthorization"), 1, "the login there is remembered");
    assert.equal(server.counters.keyExchanges, 1);
  });

  it("export the login once when many are made at the same time", async () => {
    await using server = await startServer();
    await using client = await clientOf(server, server.user());
    const call = () => client.api.users.getUsers({ id: [{ _: "inputUserSelf" }] }, { dc: 3 });
    await Promise.all([call(), call(), call()]);
    assert.equal(server.counters.calls("auth.importAuthorization"), 1);
    assert.equal(server.counters.keyExchanges, 1);
  });

  it("export it again when that data centre forgot the login", async () => {
    await using server = await startServer();
    await using client = await clientOf(server, server.user());
    const call = () => client.api.users.getUsers({ id: [{ _: "inputUserSelf" }] }, { dc: 1 });
    await call();
    server.faults.rpcError("users.getUsers", 401, "AUTH_KEY_UNREGISTERED", { dc: 1 });
    assert.equal((await call()).length, 1);
    assert.equal(server.counters.calls("auth.importAuthorization"), 2);
  });

  it("need no login for what nobody has to be logged in for", async () => {
    await using server = await startServer();
    await using client = await clientOf(server, server.user());
    assert.equal((await client.api.help.getConfig({}, { dc: 3 })).thisDc, 3);
    assert.equal(server.counters.calls("auth.exportAuthorization"), 0);
  });

  it("fail with UnknownDcError where there is none, and the client goes on", async () => {
    await using server = await startServer();
    await using client = await clientOf(server, server.user());
    for (let i = 0; i < 2; i++) {
      await assert.rejects(client.api.help.getConfig({}, { dc: 77 }), (error) => {
        assert(error instanceof UnknownDcError);
        assert.match(error.message, /DC 77/);
        return true;
      });
    }
    assert.equal((await client.api.help.getConfig()).thisDc, 2);
  });

  it("FILE_MIGRATE moves the one call, not the account", async () => {
    await using server = await startServer();
    const alice = server.user({ dc: 2 });
    const bob = server.user({ dc: 3, username: "bobby" });
    // A file lies where its sender is at home.
    await using sender = await clientOf(server, bob);
    const fileId = 77n;
    const bytes = crypto.getRandomValues(new Uint8Array(4096));
    await sender.api.upload.saveFilePart({ fileId, filePart: 0, bytes });
    await sender.api.messages.sendMedia({
      peer: await sender.resolvePeer(`@${alice.username}`),
      media: {
        _: "inputMediaUploadedDocument",
        file: { _: "inputFile", id: fileId, parts: 1, name: "a.bin", md5Checksum: "" },
        mimeType: "application/octet-stream",
        attributes: [],
      },
      message: "",
    });
    await alice.next();
    const session = new SpySession((await server.clientOptions(alice).session.clone().open())!);
    await using client = await connectTo(server, { session });
    const seen = connectionsOf(client);
    const places = placesOf(server, "upload.getFile");
    const history = await client.api.messages.getHistory({
      peer: await client.resolvePeer("@bobby"),
      limit: 1,
    });
    assert(history._ === "messages.messages" || history._ === "messages.messagesSlice");
    const [message] = history.messages;
    assert(message._ === "message" && message.media?._ === "messageMediaDocument");
    const { document } = message.media;
    assert(document?._ === "document");
    assert.equal(document.dcId, 3);
    const { id, accessHash, fileReference } = document;
    const location = {
      _: "inputDocumentFileLocation",
      id,
      accessHash,
      fileReference,
      thumbSize: "",
    } as const;
    const file = await client.api.upload.getFile({ location, offset: 0, limit: 4096 });
    assert(file._ === "upload.file");
    assert.deepEqual(file.bytes, bytes);
    assert.deepEqual(places, [2, 3]);
    assert.deepEqual(session.of("homeDc"), []);
    assert.deepEqual([...seen].sort(), ["2 download", "3 download", "3 main"]);
    assert.equal((await client.api.help.getConfig()).thisDc, 2);
  });
});
