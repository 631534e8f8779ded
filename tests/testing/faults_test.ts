import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { FakeClock, TestServer } from "../../src/testing/mod.ts";
import { exchange, open, RawClient, type Value } from "./raw_client.ts";

const NEAREST: Value = { _: "help.getNearestDc" };
const PING: Value = { _: "ping", pingId: 1n };

async function start(): Promise<{ server: TestServer; clock: FakeClock; client: RawClient }> {
  const clock = new FakeClock();
  const server = await TestServer.start({ clock });
  const client = await RawClient.registered(server);
  await client.call({ _: "help.getConfig" }, { init: true });
  return { server, clock, client };
}

describe("faults of the test DC", () => {
  it("floodWait() and rpcError() hit the method named, as often as asked, in order", async () => {
    const { server, client } = await start();
    server.faults.floodWait("help.getNearestDc", 30, { times: 2 });
    server.faults.rpcError("*", 500, "AUTH_RESTART");
    await assert.rejects(client.call(NEAREST), /420 FLOOD_WAIT_30/);
    await assert.rejects(client.call({ _: "help.getConfig" }), /500 AUTH_RESTART/);
    await assert.rejects(client.call(NEAREST), /420 FLOOD_WAIT_30/);
    await client.call(NEAREST);
    assert.equal(server.counters.calls("help.getNearestDc"), 1, "refused calls were not executed");
    await server.close();
  });

  it("work on one data centre only when told so, and go when cleared", async () => {
    const { server, client } = await start();
    server.faults.rpcError("*", 500, "ELSEWHERE", { dc: 1 });
    await client.call(NEAREST);
    server.faults.rpcError("*", 500, "HERE", { dc: 2, times: Infinity });
    for (let i = 0; i < 3; i++) await assert.rejects(client.call(NEAREST), /500 HERE/);
    server.faults.clear();
    await client.call(NEAREST);
    await server.close();
  });

  it("delay() executes later, by the clock", async () => {
    const { server, client, clock } = await start();
    server.faults.delay("help.getNearestDc", 60_000);
    const answer = client.call(NEAREST);
    await clock.advance(59_000);
    assert.equal(server.counters.calls("help.getNearestDc"), 0);
    await clock.advance(1_000);
    await answer;
    await server.close();
  });

  it("ignore() neither executes nor answers", async () => {
    const { server, client } = await start();
    server.faults.ignore("help.getNearestDc");
    await client.query(NEAREST);
    await client.service(PING);
    assert.equal((await client.next()).value._, "pong");
    assert.equal(server.counters.calls("help.getNearestDc"), 0);
    await server.close();
  });

  it("loseAnswer() executes, hangs up, and redelivers in the same session", async () => {
    const { server, client } = await start();
    server.faults.loseAnswer("help.getNearestDc");
    const id = await client.query(NEAREST);
    await assert.rejects(client.result(id, NEAREST._), /no packet/);
    assert.equal(server.counters.calls("help.getNearestDc"), 1);
    await client.reconnect();
    await client.service(PING);
    assert.equal((await client.result(id, NEAREST._) as Value).thisDc, 2);
    assert.equal(server.counters.calls("help.getNearestDc"), 1);
    await server.close();
  });

  it("loseAnswer() with the session forgets the answer for good", async () => {
    const { server, client } = await start();
    server.faults.loseAnswer("help.getNearestDc", { lost: "session" });
    const id = await client.query(NEAREST);
    await assert.rejects(client.result(id, NEAREST._), /no packet/);
    await client.reconnect();
    const ping = await client.service(PING);
    const created = await client.next();
    assert.deepEqual([created.value._, created.value.firstMsgId], ["new_session_created", ping]);
    assert.equal((await client.next()).value._, "pong");
    assert.equal(server.counters.calls("help.getNearestDc"), 1);
    await server.close();
  });

  it("announceAnswer() makes the client ask for the answer", async () => {
    const { server, client } = await start();
    server.faults.announceAnswer("help.getNearestDc");
    const id = await client.query(NEAREST);
    const { value } = await client.expect("msg_detailed_info");
    assert.equal(value.msgId, id);
    await client.service({ _: "msg_resend_req", msgIds: [value.answerMsgId] });
    const answer = await client.next();
    assert.deepEqual([answer.id, answer.value.reqMsgId, answer.body.length], [
      value.answerMsgId,
      id,
      value.bytes,
    ]);
    await server.close();
  });

  it("dropConnection() closes before the packet is looked at", async () => {
    const { server, client } = await start();
    server.faults.dropConnection();
    await client.query(NEAREST);
    assert.equal(await client.frame(), null);
    assert.equal(server.counters.calls("help.getNearestDc"), 0);
    server.faults.dropConnection();
    await assert.rejects(exchange(server, await open(server)), /no packet/);
    await exchange(server, await open(server));
    await server.close();
  });

  it("transportError() and badMessage() answer in place of the server", async () => {
    const { server, client } = await start();
    server.faults.badMessage(33);
    await client.query(NEAREST);
    assert.equal((await client.expect("bad_msg_notification")).value.errorCode, 33);
    server.faults.transportError(-429);
    await client.query(NEAREST);
    assert.deepEqual(await client.frame(), { type: "error", code: -429 });
    assert.equal(server.counters.calls("help.getNearestDc"), 0);
    await server.close();
  });

  it("badSalt() makes the salt in use invalid", async () => {
    const { server, client } = await start();
    server.faults.badSalt();
    await client.service(PING);
    const { value } = await client.expect("bad_server_salt");
    client.salt = value.newServerSalt;
    await client.service(PING);
    await client.expect("pong");
    await server.close();
  });

  it("loseSession() begins another one under the same id", async () => {
    const { server, client } = await start();
    server.faults.loseSession();
    await assert.rejects(client.call(NEAREST), /CONNECTION_NOT_INITED/);
    assert.equal(server.counters.sessions, 2);
    await server.close();
  });

  it("duplicate() sends a packet twice", async () => {
    const { server, client } = await start();
    server.faults.duplicate();
    await client.service(PING);
    assert.equal((await client.expect("pong")).id, (await client.next()).id);
    await server.close();
  });
});
