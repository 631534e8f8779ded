import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { autoSleep, type Client, noRetries, type RetryContext, RpcError } from "../../mod.ts";
import { RpcFault, type TestServer } from "../../src/testing/mod.ts";
import { clientOf, startServer } from "./fixtures.ts";

/** The virtual milliseconds something takes. */
async function time(server: TestServer, action: () => Promise<unknown>): Promise<number> {
  const start = server.clock.monotonic();
  await action();
  return server.clock.monotonic() - start;
}

/** When a method was executed, in virtual milliseconds from now. */
function executions(server: TestServer, method: string): number[] {
  const times: number[] = [];
  const start = server.clock.monotonic();
  server.api.intercept(method, (_context, _request, proceed) => {
    times.push(server.clock.monotonic() - start);
    return proceed();
  });
  return times;
}

function is(name: string, value?: number) {
  return (error: unknown): true => {
    assert(error instanceof RpcError, String(error));
    assert(error.is(name), error.text);
    if (value !== undefined) assert.equal(error.value, value);
    return true;
  };
}

/** A call that only reads, and one that must not be repeated. */
const read = (client: Client) => client.api.help.getNearestDc();
const write = (client: Client) => client.api.account.updateProfile({ firstName: "Alicia" });

describe("a flood wait", () => {
  it("is slept to its end, never less, and the call sent again", async () => {
    await using server = await startServer();
    await using client = await clientOf(server, server.user());
    await client.api.help.getConfig();
    server.faults.floodWait("help.getNearestDc", 17);
    const took = await time(server, () => read(client));
    assert(took >= 17_000, `${took} ms`);
    assert(took < 18_500, `${took} ms`);
    assert.equal(server.counters.calls("help.getNearestDc"), 1);
  });

  it("is slept for calls that must not be repeated, too: they were not executed", async () => {
    await using server = await startServer();
    await using client = await clientOf(server, server.user());
    server.faults.floodWait("account.updateProfile", 3, { times: 2 });
    assert(await time(server, () => write(client)) >= 6_000);
    assert.equal(server.counters.calls("account.updateProfile"), 1);
  });

  it("longer than the policy allows is an RpcError at once, with the seconds", async () => {
    await using server = await startServer();
    await using client = await clientOf(server, server.user());
    await client.api.help.getConfig();
    server.faults.floodWait("help.getNearestDc", 61);
    const took = await time(server, () => assert.rejects(read(client), is("FLOOD_WAIT", 61)));
    assert(took < 1_000, `${took} ms`);
  });

  it("holds back later calls of the method, and of no other", async () => {
    await using server = await startServer();
    await using client = await clientOf(server, server.user());
    server.faults.floodWait("help.getNearestDc", 20);
    const times = executions(server, "help.getNearestDc");
    const others = executions(server, "help.getConfig");
    const first = read(client);
    await client.api.help.getConfig();
    await client.api.help.getConfig();
    await Promise.all([first, read(client)]);
    assert.equal(times.length, 2);
    assert(times.every((at) => at >= 20_000), times.join());
    assert(others.every((at) => at < 20_000), others.join());
  });

  it("that was not slept is still kept: later calls fail without being sent", async () => {
    await using server = await startServer();
    await using client = await clientOf(server, server.user());
    server.faults.floodWait("help.getNearestDc", 100);
    await assert.rejects(read(client), is("FLOOD_WAIT", 100));
    await assert.rejects(read(client), is("FLOOD_WAIT"));
    assert.equal(server.counters.calls("help.getNearestDc"), 0);
    // Once the rest is short enough it is slept.
    await new Promise<void>((resolve) => void server.clock.setTimeout(resolve, 50_000));
    const times = executions(server, "help.getNearestDc");
    await read(client);
    assert(times[0] >= 100_000 - 51_000, times.join());
  });

  it("is not cut short by a shorter one of another call", async () => {
    await using server = await startServer();
    await using client = await clientOf(server, server.user());
    server.faults.floodWait("help.getNearestDc", 30);
    server.faults.floodWait("help.getNearestDc", 5);
    const times = executions(server, "help.getNearestDc");
    await Promise.all([read(client), read(client)]);
    assert.equal(times.length, 2);
    assert(times.every((at) => at >= 30_000), times.join());
  });

  it("of other names is slept as well", async () => {
    for (const text of ["FLOOD_PREMIUM_WAIT_4", "SLOWMODE_WAIT_4", "FLOOD_TEST_PHONE_WAIT_4"]) {
      await using server = await startServer();
      await using client = await clientOf(server, server.user());
      server.faults.rpcError("help.getNearestDc", 420, text);
      assert(await time(server, () => read(client)) >= 4_000, text);
    }
  });

  it("is slept as long as maxFloodWait of the call says", async () => {
    await using server = await startServer();
    await using client = await clientOf(server, server.user());
    server.faults.floodWait("help.getNearestDc", 500);
    const patient = await time(server, () => client.api.help.getNearestDc({}, { maxFloodWait: 500 }));
    assert(patient >= 500_000);
    server.faults.floodWait("help.getConfig", 2);
    await assert.rejects(client.api.help.getConfig({}, { maxFloodWait: 1 }), is("FLOOD_WAIT", 2));
  });
});

describe("an error inside Telegram", () => {
  it("has calls that may be repeated sent again, with growing pauses", async () => {
    for (const [code, text] of [[500, "RPC_CALL_FAIL"], [-503, "Timeout"]] as const) {
      await using server = await startServer();
      await using client = await clientOf(server, server.user());
      await client.api.help.getConfig();
      server.faults.rpcError("help.getNearestDc", code, text, { times: 5 });
      const took = await time(server, () => read(client));
      assert(took >= 500 + 1000 + 2000 + 4000 + 8000, `${took} ms`);
      server.faults.rpcError("help.getNearestDc", code, text, { times: 6 });
      await assert.rejects(read(client), is(text));
      server.faults.clear();
    }
  });

  it("fails calls that might be executed twice, unless they are said to be idempotent", async () => {
    await using server = await startServer();
    await using client = await clientOf(server, server.user());
    server.faults.rpcError("account.updateProfile", 500, "RPC_CALL_FAIL");
    await assert.rejects(write(client), is("RPC_CALL_FAIL"));
    server.faults.rpcError("account.updateProfile", 500, "RPC_CALL_FAIL");
    await client.api.account.updateProfile({ firstName: "Alicia" }, { idempotent: true });
    assert.equal(server.counters.calls("account.updateProfile"), 1);
  });

  it("repeats calls with a random id, with the same one", async () => {
    await using server = await startServer();
    const alice = server.user();
    await using client = await clientOf(server, alice);
    const ids: unknown[] = [];
    let failures = 1;
    server.api.intercept("messages.sendMessage", async (_context, request, proceed) => {
      ids.push((request as { randomId?: bigint }).randomId);
      const result = await proceed();
      if (failures-- > 0) throw new RpcFault(500, "TOO_LATE");
      return result;
    });
    const message = await client.sendMessage("me", "once");
    assert.equal(alice.messages.length, 1);
    assert.equal(message.id, alice.messages[0].id);
    assert.equal(message.text, "once");
    assert.equal(ids.length, 2);
    assert.equal(ids[0], ids[1]);
  });

  it("is not what other errors are: they are thrown at once", async () => {
    await using server = await startServer();
    await using client = await clientOf(server, server.user());
    for (
      const [code, text] of [[400, "INPUT_FETCH_ERROR"], [403, "CHAT_WRITE_FORBIDDEN"], [406, "X"]] as const
    ) {
      server.faults.rpcError("help.getNearestDc", code, text);
      await assert.rejects(read(client), (error) => {
        assert(error instanceof RpcError);
        assert.deepEqual([error.code, error.text, error.method], [code, text, "help.getNearestDc"]);
        return true;
      });
    }
    assert.equal((await read(client)).thisDc, 2);
  });
});

describe("the retry option", () => {
  it("noRetries() has everything fail at once", async () => {
    await using server = await startServer();
    await using client = await clientOf(server, server.user(), { retry: noRetries() });
    server.faults.floodWait("help.getNearestDc", 1);
    await assert.rejects(read(client), is("FLOOD_WAIT", 1));
    server.faults.rpcError("help.getConfig", 500, "RPC_CALL_FAIL");
    await assert.rejects(client.api.help.getConfig(), is("RPC_CALL_FAIL"));
  });

  it("autoSleep() takes other limits", async () => {
    await using server = await startServer();
    const retry = autoSleep({ maxWait: 100, attempts: 1 });
    await using client = await clientOf(server, server.user(), { retry, receiveUpdates: false });
    server.faults.floodWait("help.getNearestDc", 100);
    assert(await time(server, () => read(client)) >= 100_000);
    server.faults.rpcError("help.getConfig", 500, "RPC_CALL_FAIL", { times: 2 });
    await assert.rejects(client.api.help.getConfig(), is("RPC_CALL_FAIL"));
  });

  it("a policy of one's own decides; a wait that is too short is lengthened", async () => {
    await using server = await startServer();
    const seen: RetryContext[] = [];
    const retry = (context: RetryContext) => {
      seen.push(context);
      return context.attempt < 3 ? 1_000 : null;
    };
    await using client = await clientOf(server, server.user(), { retry, receiveUpdates: false });
    server.faults.floodWait("help.getNearestDc", 7);
    server.faults.rpcError("help.getNearestDc", 500, "RPC_CALL_FAIL", { times: 2 });
    const took = await time(server, () => assert.rejects(read(client), is("RPC_CALL_FAIL")));
    assert(took >= 8_000, `${took} ms`);
    assert.deepEqual(
      seen.map(({ attempt, floodWait, slept, repeatable }) => [attempt, floodWait, slept, repeatable]),
      [
        [1, 7_000, 0, true],
        [2, undefined, 7_000, true],
        [3, undefined, 8_000, true],
      ],
    );
  });
});
