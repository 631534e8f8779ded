import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Connection, type Connector, MemorySession, portablePlatform } from "../../mod.ts";
import type { TestServer } from "../../src/testing/mod.ts";
import { clientOf, clockOf, connectTo, settled, SpySession, startServer, until } from "./fixtures.ts";

const HOUR = 3_600_000;

/** A network that notes the ids of the auth keys that packets are encrypted with; 0: not at all. */
function keyIdsOf(server: TestServer): { connector: Connector; ids: Set<bigint> } {
  const ids = new Set<bigint>();
  const { connector } = server.clientOptions().transport;
  return {
    ids,
    connector: {
      async connect(endpoint, options): Promise<Connection> {
        const inner = await connector.connect(endpoint, options);
        let stream: number[] = [];
        let begun = false;
        return {
          remote: inner.remote,
          read: () => inner.read(),
          close: () => inner.close(),
          write(bytes) {
            stream.push(...bytes);
            // The intermediate framing: ee ee ee ee once, then lengths and packets.
            if (!begun) stream = stream.slice(4);
            begun = true;
            for (;;) {
              const view = new DataView(Uint8Array.from(stream.slice(0, 12)).buffer);
              if (stream.length < 12 || stream.length < 4 + view.getUint32(0, true)) break;
              ids.add(view.getBigInt64(4, true));
              stream = stream.slice(4 + view.getUint32(0, true));
            }
            return inner.write(bytes);
          },
        };
      },
    },
  };
}

/** The id a packet would show if it were encrypted with that key. */
function keyId(key: Uint8Array): bigint {
  return new DataView(portablePlatform.sha1(key).slice(12).buffer).getBigInt64(0, true);
}

async function permanentKey(session: MemorySession): Promise<Uint8Array> {
  return (await session.clone().open())!.dcs.get(2)!.authKey!;
}

describe("a client with pfs", () => {
  it("binds a temporary key and never encrypts anything else with the permanent one", async () => {
    await using server = await startServer();
    const bot = server.bot();
    const session = new MemorySession();
    const { connector, ids } = keyIdsOf(server);
    const transport = { connector };
    await using client = await connectTo(server, { session, pfs: true, transport, auth: { bot: bot.token } });
    assert.equal((await client.getMe()).id, bot.id);
    assert.equal(server.counters.calls("auth.bindTempAuthKey"), 1);
    assert.equal(server.counters.keyExchanges, 2);
    assert(!ids.has(keyId(await permanentKey(session))), "the permanent key was used");
    assert.deepEqual([ids.has(0n), ids.size], [true, 2]);
  });

  it("stores neither temporary keys nor their salts", async () => {
    await using server = await startServer();
    const session = new SpySession();
    await using client = await connectTo(server, { session, pfs: true, auth: { bot: server.bot().token } });
    server.faults.badSalt();
    await client.getMe();
    await settled();
    assert.equal(session.of("authKey").length, 1);
    assert.deepEqual(session.of("salts").map(({ kinds }) => kinds), [["authKey", "timeOffset", "salts"]]);
  });

  it("makes another temporary key at each start; the login stays", async () => {
    await using server = await startServer();
    const bot = server.bot();
    const session = new MemorySession();
    {
      await using _client = await connectTo(server, { session, pfs: true, auth: { bot: bot.token } });
    }
    const key = await permanentKey(session);
    await using client = await connectTo(server, { session, pfs: true });
    assert.equal((await client.getMe()).id, bot.id);
    assert.equal(server.counters.keyExchanges, 3);
    assert.equal(server.counters.logins, 1);
    assert.deepEqual(await permanentKey(session), key);
  });

  it("can go on with a session made without, and the other way round", async () => {
    await using server = await startServer();
    const { session, ...options } = server.clientOptions(server.bot());
    for (const pfs of [true, false, true]) {
      await using client = await connectTo(server, { ...options, session, pfs });
      assert.equal(await client.isAuthorized(), true, `${pfs}`);
    }
  });

  it("makes another temporary key when the server has lost it", async () => {
    await using server = await startServer();
    const bot = server.bot();
    await using client = await clientOf(server, bot, { pfs: true });
    await client.getMe();
    server.faults.forgetKeys(2, "temporary");
    assert.equal((await client.getMe()).id, bot.id);
    assert.equal(server.counters.keyExchanges, 2);
    assert.equal(server.counters.logins, 0);
  });

  it("ends with AuthKeyLostError when the permanent key is gone", async () => {
    await using server = await startServer();
    await using client = await clientOf(server, server.bot(), { pfs: true });
    await clockOf(server).advance(90_000);
    server.faults.forgetKeys(2);
    await assert.rejects(client.getMe(), { name: "AuthKeyLostError" });
    await assert.rejects(client.closed, { name: "AuthKeyLostError" });
  });

  it("renews the temporary key before it expires", async () => {
    await using server = await startServer();
    const bot = server.bot();
    await using client = await clientOf(server, bot, { pfs: true });
    await client.getMe();
    clockOf(server).jump(22 * HOUR);
    await clockOf(server).advance(61_000);
    await client.getMe();
    assert.equal(server.counters.keyExchanges, 1);
    clockOf(server).jump(1.5 * HOUR);
    await clockOf(server).advance(61_000);
    await until(() => server.counters.keyExchanges === 2, "the renewal");
    assert.equal((await client.getMe()).id, bot.id);
    assert.equal(server.counters.transportErrors(-404), 0);
  });

  it("still gets updates after that", async () => {
    await using server = await startServer();
    const alice = server.user();
    const bot = server.bot();
    await using client = await clientOf(server, bot, { pfs: true });
    client.on("message", (message) => message.reply(`${message.text}!`));
    await alice.send(bot, "1");
    assert.equal((await alice.next()).text, "1!");
    clockOf(server).jump(23.5 * HOUR);
    await clockOf(server).advance(61_000);
    await until(() => server.counters.keyExchanges === 2, "the renewal");
    await alice.send(bot, "2");
    assert.equal((await alice.next({ timeout: 60_000 })).text, "2!");
  });

  it("shares one temporary key among the connections to a data centre", async () => {
    await using server = await startServer();
    const alice = server.user();
    await using client = await clientOf(server, alice, { pfs: true });
    const upload = (fileId: bigint) =>
      client.api.upload.saveFilePart({ fileId, filePart: 0, bytes: new Uint8Array(1024) });
    assert.equal(await upload(1n), true);
    assert.equal(server.counters.keyExchanges, 1);
    assert.equal(server.counters.calls("auth.bindTempAuthKey"), 1);
    // One of them renews it: the others follow.
    clockOf(server).jump(23.5 * HOUR);
    assert.equal((await client.getMe()).id, alice.id);
    await until(() => server.counters.keyExchanges === 2, "the renewal");
    assert.deepEqual(
      await Promise.all([upload(2n), client.getMe(), upload(3n)]).then(([first]) => first),
      true,
    );
    assert.equal(server.counters.keyExchanges, 2);
    assert.equal(server.counters.connections, 4, "both have changed over");
    // And when it is lost, too.
    server.faults.forgetKeys(2, "temporary");
    await Promise.all([upload(4n), client.getMe()]);
    await Promise.all([upload(5n), client.getMe()]);
    assert.equal(server.counters.keyExchanges, 3);
  });

  it("takes the login to other data centres under a temporary key as well", async () => {
    await using server = await startServer();
    const session = server.clientOptions(server.user()).session;
    const { connector, ids } = keyIdsOf(server);
    await using client = await connectTo(server, { session, pfs: true, transport: { connector } });
    const [user] = await client.api.users.getUsers({ id: [{ _: "inputUserSelf" }] }, { dc: 3 });
    assert.equal(user.id, client.self!.id);
    const { dcs } = (await session.clone().open())!;
    for (const dc of [2, 3]) assert(!ids.has(keyId(dcs.get(dc)!.authKey!)), `DC ${dc}`);
  });
});
