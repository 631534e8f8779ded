import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { NetworkError } from "../../src/base/errors.ts";
import { AuthKey, parsePublicKey } from "../../src/crypto/mod.ts";
import { FakeClock, TestBot, TestServer } from "../../src/testing/mod.ts";
import { exchange, open, platform, RawClient, type Value } from "./raw_client.ts";

describe("TestServer", () => {
  it("start() refuses what makes no sense", async () => {
    await assert.rejects(TestServer.start({ dcs: 0 }), RangeError);
    await assert.rejects(TestServer.start({ rsaKey: "key" }), TypeError);
    await assert.rejects(TestServer.start({ users: [{ id: -1 }] }), RangeError);
  });

  it("clientOptions() leads to every data centre, and config lists the same addresses", async () => {
    await using server = await TestServer.start({ dcs: 5 });
    const options = server.clientOptions();
    assert.deepEqual(options.dcs.map(({ dc }) => dc), [1, 2, 3, 4, 5]);
    assert.deepEqual(options.publicKeys, [parsePublicKey(server.publicKeyPem)]);
    const client = await RawClient.registered(server, 5);
    const config = await client.call({ _: "help.getConfig" }, { init: true }) as Value;
    assert.equal(config.thisDc, 5);
    assert.deepEqual(
      config.dcOptions.map((one: Value) => ({ dc: one.id, host: one.ipAddress, port: one.port })),
      options.dcs,
    );
    const nowhere = { dc: 1, host: "10.9.9.9", port: 443 };
    await assert.rejects(options.transport.connector.connect(nowhere), NetworkError);
  });

  it("clientOptions() with an account gives a session that is logged in, a new key each time", async () => {
    await using server = await TestServer.start({ users: [{ firstName: "Ann", dc: 3 }], bots: [{}] });
    const keys = new Set<bigint>();
    for (const account of [server.users[0], server.users[0], server.bots[0]]) {
      const head = (await server.clientOptions(account).session.open())!;
      assert.deepEqual([head.self?.id, head.self?.bot, head.homeDc], [
        account.id,
        account instanceof TestBot,
        account.dc,
      ]);
      const dc = head.dcs.get(account.dc)!;
      const key = new AuthKey(dc.authKey!, platform);
      keys.add(key.id);
      const client = new RawClient(server, await open(server, account.dc), key, dc.salts[0].salt, account.dc);
      const [self] = await client.call({ _: "users.getUsers", id: [{ _: "inputUserSelf" }] }, {
        init: true,
      }) as Value[];
      assert.equal(self.id, account.id);
    }
    assert.equal(keys.size, 3);
    assert.deepEqual([server.counters.keyExchanges, server.counters.logins], [0, 0]);
    assert.equal(server.counters.badMessages(48), 0);
  });

  it("pushes to the session of a key that called last, and keeps what nobody was there for", async () => {
    const clock = new FakeClock();
    await using server = await TestServer.start({ clock });
    const [alice, bob] = [server.user(), server.user()];
    const client = await RawClient.registered(server);
    server.authorize(2, client.key, alice);
    await client.call({ _: "updates.getState" }, { init: true });
    const other = new RawClient(server, await open(server), client.key, client.salt, 2);
    await clock.advance(10);
    await other.call({ _: "updates.getState" }, { init: true });
    await bob.send(alice, "one");
    await other.until(({ value }) => value._.startsWith("update"));
    other.packets.close();
    await clock.advance(10);
    await bob.send(alice, "two");
    await clock.advance(10);
    await other.reconnect();
    await other.service({ _: "ping", pingId: 1n });
    const late = await other.until(({ value }) => JSON.stringify(value, text).includes("two"));
    assert.equal(late.seqNo & 1, 1);
    await client.service({ _: "ping", pingId: 1n });
    await client.until(({ value }) => {
      assert.ok(!value._.startsWith("update"), "the older session hears nothing");
      return value._ === "pong";
    });
  });

  it("disconnectAll() hangs up; clients may come back", async () => {
    await using server = await TestServer.start();
    const client = await RawClient.registered(server);
    await client.service({ _: "ping", pingId: 1n });
    await client.expect("pong");
    server.disconnectAll();
    assert.equal(await client.frame(), null);
    await client.reconnect();
    await client.service({ _: "ping", pingId: 1n });
    await client.expect("pong");
    assert.equal(server.counters.connections, 2);
  });

  it("does the same in every run with the same seed", async () => {
    const run = async () => {
      await using server = await TestServer.start({ clock: new FakeClock(), seed: 5 });
      server.registerAuthKey(1);
      return [server.bot().token, server.registerAuthKey(1).salt];
    };
    assert.deepEqual(await run(), await run());
  });

  it("close() ends connections, and nothing can connect any more", async () => {
    const clock = new FakeClock();
    const server = await TestServer.start({ clock });
    const client = await RawClient.registered(server);
    server.faults.delay("*", 60_000);
    await client.query({ _: "help.getConfig" }, { init: true });
    await client.service({ _: "ping_delay_disconnect", pingId: 1n, disconnectDelay: 75 });
    await client.expect("pong");
    assert.ok(clock.pending > 0);
    await server.close();
    await server.close();
    assert.equal(clock.pending, 0);
    assert.equal(await client.frame(), null);
    await assert.rejects(open(server), NetworkError);
  });

  it("keeps its key to itself", async () => {
    await using server = await TestServer.start();
    const { key } = await exchange(server, await open(server));
    assert.doesNotMatch(JSON.stringify(key), /bytes/);
  });
});

function text(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}
