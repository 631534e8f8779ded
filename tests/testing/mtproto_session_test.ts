import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readUint32 } from "../../src/bytes/mod.ts";
import { ID } from "../../src/mtproto/mod.ts";
import { FakeClock, TestServer } from "../../src/testing/mod.ts";
import { mtproto } from "../../src/tl/mod.ts";
import { open, RawClient, type Value } from "./raw_client.ts";

const PING: Value = { _: "ping", pingId: 1n };
const NEAREST: Value = { _: "help.getNearestDc" };

async function start(): Promise<{ server: TestServer; clock: FakeClock; client: RawClient }> {
  const clock = new FakeClock();
  const server = await TestServer.start({ clock });
  return { server, clock, client: await RawClient.registered(server) };
}

/** Another connection in the same session. */
async function second(client: RawClient): Promise<RawClient> {
  const packets = await open(client.server, client.dc);
  const other = new RawClient(client.server, packets, client.key, client.salt, client.dc);
  other.sessionId = client.sessionId;
  other.contentCount = client.contentCount;
  return other;
}

describe("a session of the test DC", () => {
  it("begins with new_session_created, before the first answer, once", async () => {
    const { server, client } = await start();
    const id = await client.service(PING);
    const created = await client.next();
    assert.deepEqual(
      [created.value._, created.value.firstMsgId, created.value.serverSalt, created.id & 3n, created.seqNo],
      ["new_session_created", id, client.salt, 3n, 1],
    );
    const pong = await client.next();
    assert.deepEqual([pong.value.msgId, pong.id & 3n, pong.seqNo & 1], [id, 1n, 0]);
    await client.reconnect();
    await client.service({ _: "msgs_ack", msgIds: [created.id] });
    await client.service(PING);
    assert.equal((await client.next()).value._, "pong");
    assert.equal(server.counters.sessions, 1);
    await server.close();
  });

  it("names the container as first message when the first packet is one", async () => {
    const { server, client } = await start();
    const id = await client.sendTogether([client.message(PING)]);
    assert.equal((await client.next()).value.firstMsgId, id);
    await server.close();
  });

  it("numbers content oddly and everything else evenly, ids rising", async () => {
    const { server, client } = await start();
    const received = [];
    await client.query(NEAREST, { init: true });
    await client.query(NEAREST);
    await client.service(PING);
    for (let i = 0; i < 4; i++) received.push(await client.next());
    const content = received.filter(({ seqNo }) => seqNo & 1);
    assert.deepEqual(content.map(({ seqNo }) => seqNo), [1, 3, 5]);
    assert.deepEqual(received.filter(({ seqNo }) => !(seqNo & 1)).map(({ value }) => value._), ["pong"]);
    const ids = client.envelopes.map(({ id }) => id);
    assert.deepEqual(ids, ids.toSorted((a, b) => a < b ? -1 : 1));
    await server.close();
  });

  it("redelivers what was not acknowledged after a reconnect, with the old ids in a container", async () => {
    const { server, client } = await start();
    const query = await client.query(NEAREST, { init: true });
    const created = await client.next();
    const answer = await client.expect("rpc_result");
    await client.reconnect();
    client.envelopes.length = 0;
    await client.service({ _: "msgs_ack", msgIds: [created.id] });
    const again = await client.next();
    assert.deepEqual([again.id, again.seqNo, again.value.reqMsgId], [answer.id, answer.seqNo, query]);
    assert.equal(readUint32(client.envelopes[0].body), ID.container);
    assert.ok(client.envelopes[0].id > again.id);
    await client.service({ _: "msgs_ack", msgIds: [answer.id] });
    await client.reconnect();
    await client.service(PING);
    assert.equal((await client.next()).value._, "pong");
    assert.equal(server.counters.calls("help.getNearestDc"), 1);
    await server.close();
  });

  it("redelivers even when the first packet after a reconnect is refused", async () => {
    const { server, client } = await start();
    const query = await client.query(NEAREST, { init: true });
    await client.expect("rpc_result");
    await client.reconnect();
    await client.send(client.message(PING), { salt: 0n });
    assert.equal((await client.next()).value._, "bad_server_salt");
    await client.service(PING);
    await client.until(({ value }) => value.reqMsgId === query);
    await server.close();
  });

  it("redelivers by another connection what was lost with one", async () => {
    const { server, client, clock } = await start();
    await client.query(NEAREST, { init: true });
    await client.expect("rpc_result");
    await clock.advance(10);
    const other = await second(client);
    server.faults.loseAnswer("help.getNearestDc");
    const lost = await other.query(NEAREST);
    assert.equal(await other.frame(), null);
    await clock.advance(10);
    client.contentCount = 2;
    await client.service(PING);
    await client.until(({ value }) => value.reqMsgId === lost);
    await server.close();
  });

  it("answers a query that comes again with the stored answer, and does not execute it again", async () => {
    const { server, client } = await start();
    const message = client.message(client.wrapped(NEAREST), true);
    await client.send(message);
    const answer = await client.expect("rpc_result");
    await client.send(message);
    const again = await client.next();
    assert.deepEqual([again.id, again.value.reqMsgId], [answer.id, message.id]);
    await client.service({ _: "msgs_ack", msgIds: [answer.id] });
    await client.send(message);
    await client.service(PING);
    assert.equal((await client.next()).value._, "pong");
    assert.equal(server.counters.calls("help.getNearestDc"), 1);
    await server.close();
  });

  it("acknowledges what takes long", async () => {
    const { server, client, clock } = await start();
    server.faults.delay("help.getNearestDc", 5_000);
    const id = await client.query(NEAREST, { init: true });
    await client.expect("new_session_created");
    const result = client.result(id, NEAREST._);
    const seen = client.envelopes;
    await clock.advance(1_000);
    assert.deepEqual(mtproto.decode(seen.at(-1)!.body), { _: "msgs_ack", msgIds: [id] });
    await clock.advance(4_000);
    assert.equal(((await result) as Value)._, "nearestDc");
    await server.close();
  });

  it("tells what it knows of messages", async () => {
    const { server, client } = await start();
    const before = client.nextId();
    const ping = await client.service(PING);
    const hole = client.nextId();
    const query = await client.query(NEAREST, { init: true });
    await client.expect("rpc_result");
    server.faults.ignore("help.getNearestDc");
    const running = await client.query(NEAREST);
    const later = client.nextId() + (1n << 32n);
    const request = await client.service({
      _: "msgs_state_req",
      msgIds: [before, ping, hole, query, running, later],
    });
    const { value } = await client.expect("msgs_state_info");
    assert.equal(value.reqMsgId, request);
    assert.deepEqual([...value.info], [1, 4 | 16, 2, 4 | 32 | 64, 4 | 32, 3]);
    await server.close();
  });

  it("sends again what msg_resend_req asks for, or says that it is gone", async () => {
    const { server, client } = await start();
    await client.query(NEAREST, { init: true });
    const answer = await client.expect("rpc_result");
    await client.service({ _: "msg_resend_req", msgIds: [answer.id] });
    assert.equal((await client.expect("rpc_result")).id, answer.id);
    const request = await client.service({ _: "msg_resend_req", msgIds: [answer.id, 5n] });
    const names = [await client.next(), await client.next()].map(({ value }) => value._).sort();
    assert.deepEqual(names, ["msgs_state_info", "rpc_result"]);
    await client.service({ _: "msgs_ack", msgIds: [answer.id] });
    await client.service({ _: "msg_resend_req", msgIds: [answer.id] });
    const { value } = await client.expect("msgs_state_info");
    assert.deepEqual([[...value.info], value.reqMsgId > request], [[1], true]);
    await server.close();
  });

  it("gives salts for as long as asked, at most 64", async () => {
    const { server, client } = await start();
    for (const [num, count] of [[1, 1], [64, 64], [1000, 64], [0, 1]]) {
      const id = await client.service({ _: "get_future_salts", num });
      const { value } = await client.expect("future_salts");
      assert.deepEqual([value.reqMsgId, value.salts.length], [id, count]);
    }
    await server.close();
  });

  it("drops answers on request", async () => {
    const { server, client, clock } = await start();
    const drop = async (reqMsgId: bigint): Promise<Value> => {
      const id = await client.service({ _: "rpc_drop_answer", reqMsgId });
      const { value } = await client.until((one) => one.value.reqMsgId === id);
      return mtproto.decode(value.result) as Value;
    };
    const done = await client.query(NEAREST, { init: true });
    const answer = await client.expect("rpc_result");
    assert.deepEqual(await drop(done), {
      _: "rpc_answer_dropped",
      msgId: answer.id,
      seqNo: answer.seqNo,
      bytes: answer.body.length,
    });
    assert.equal((await drop(done))._, "rpc_answer_unknown");
    assert.equal((await drop(77n))._, "rpc_answer_unknown");
    server.faults.delay("help.getNearestDc", 1000);
    const running = await client.query(NEAREST);
    await client.service({ _: "rpc_drop_answer", reqMsgId: running });
    const both = [await client.next(), await client.next()];
    assert.equal(both[0].value.reqMsgId, running);
    for (const { value } of both) {
      assert.equal((mtproto.decode(value.result) as Value)._, "rpc_answer_dropped_running");
    }
    await clock.advance(2000);
    await client.service(PING);
    await client.until(({ value }) => {
      assert.notEqual(value.reqMsgId, running, "the answer was dropped");
      return value._ === "pong";
    });
    assert.equal(server.counters.calls("help.getNearestDc"), 2, "it was executed all the same");
    await server.close();
  });

  it("destroys other sessions, not the one that asks", async () => {
    const { server, client } = await start();
    await client.service(PING);
    await client.expect("pong");
    const old = client.sessionId;
    const other = await second(client);
    other.sessionId = old + 1n;
    await other.service({ _: "destroy_session", sessionId: old });
    assert.equal((await other.expect("destroy_session_ok")).value.sessionId, old);
    await other.service({ _: "destroy_session", sessionId: old });
    await other.expect("destroy_session_none");
    await client.service(PING);
    await client.expect("new_session_created");
    await server.close();
  });

  it("destroys keys", async () => {
    const { server, client } = await start();
    await client.service({ _: "destroy_auth_key" });
    await client.expect("destroy_auth_key_ok");
    await client.service(PING);
    assert.deepEqual(await client.frame(), { type: "error", code: -404 });
    await server.close();
  });

  it("hangs up as ping_delay_disconnect says, unless it is put off", async () => {
    const { server, client, clock } = await start();
    const ping = () => client.service({ _: "ping_delay_disconnect", pingId: 3n, disconnectDelay: 75 });
    await ping();
    assert.equal((await client.expect("pong")).value.pingId, 3n);
    await clock.advance(60_000);
    await ping();
    await client.expect("pong");
    await clock.advance(60_000);
    await client.service(PING);
    await client.expect("pong");
    await clock.advance(15_000);
    assert.equal(await client.frame(), null);
    await server.close();
  });

  it("ignores http_wait, pongs and objects that are a server's", async () => {
    const { server, client } = await start();
    await client.service({ _: "http_wait", maxDelay: 1, waitAfter: 1, maxWait: 1 });
    await client.service({ _: "pong", msgId: 1n, pingId: 1n });
    await client.service({ _: "destroy_session_ok", sessionId: 1n });
    await client.service(PING);
    await client.expect("new_session_created");
    assert.equal((await client.next()).value._, "pong");
    await server.close();
  });

  it("may have several connections: answers leave by the one the query came in", async () => {
    const { server, client, clock } = await start();
    await client.query(NEAREST, { init: true });
    const created = await client.expect("new_session_created");
    const answer = await client.expect("rpc_result");
    await clock.advance(10);
    const other = await second(client);
    await other.service({ _: "msgs_ack", msgIds: [created.id, answer.id] });
    await other.query(NEAREST);
    assert.equal((await other.next()).value._, "rpc_result");
    await clock.advance(10);
    client.contentCount = 2;
    await client.service(PING);
    assert.equal((await client.next()).value._, "pong");
    assert.equal(server.counters.sessions, 1);
    other.packets.close();
    await server.close();
  });

  it("confirms packets at once when asked to", async () => {
    const { server, client } = await start();
    for (const framing of ["abridged", "intermediate", "padded"] as const) {
      client.packets = await open(server, 2, { framing, obfuscated: framing === "padded" });
      await client.send(client.message(PING), { quickAck: true });
      const frame = await client.frame();
      assert.equal(frame?.type, "quickAck", framing);
    }
    await server.close();
  });
});
