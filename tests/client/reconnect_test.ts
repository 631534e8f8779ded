import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  type Client,
  type ConnectionChange,
  NetworkError,
  RpcError,
  UnknownOutcomeError,
} from "../../mod.ts";
import type { BadMessageCode, TestServer } from "../../src/testing/mod.ts";
import { clientOf, clockOf, Network, settled, startServer, until } from "./fixtures.ts";

/** A call that changes something and carries no random id: it must not be repeated blindly. */
const rename = (client: Client, firstName = "Alicia", options?: { idempotent?: boolean }) =>
  client.api.account.updateProfile({ firstName }, options);

async function withAlice(
  test: (client: Client, server: TestServer, texts: () => string[]) => Promise<void>,
): Promise<void> {
  await using server = await startServer();
  const alice = server.user();
  await using client = await clientOf(server, alice, { receiveUpdates: false });
  await client.api.help.getConfig();
  await test(client, server, () => alice.messages.map(({ text }) => text));
}

describe("when the connection breaks", () => {
  it("between calls, the next call opens another", () =>
    withAlice(async (client, server, texts) => {
      const { sessions } = server.counters;
      server.disconnectAll();
      await client.sendMessage("me", "1");
      assert.deepEqual(texts(), ["1"]);
      assert.equal(server.counters.connections, 2);
      assert.equal(server.counters.sessions, sessions, "the MTProto session goes on");
    }));

  it("before the server has read the request, it is sent again", () =>
    withAlice(async (client, server, texts) => {
      server.faults.dropConnection();
      await client.sendMessage("me", "1");
      assert.deepEqual(texts(), ["1"]);
      server.faults.dropConnection();
      await rename(client);
      assert.equal(server.counters.calls("account.updateProfile"), 1);
    }));

  it("before the answer has come, the server delivers it again: nothing is executed twice", () =>
    withAlice(async (client, server, texts) => {
      server.faults.loseAnswer("messages.sendMessage");
      const message = await client.sendMessage("me", "1");
      assert.equal(message.text, "1");
      assert.deepEqual(texts(), ["1"]);
      server.faults.loseAnswer("account.updateProfile");
      await rename(client);
      assert.equal(server.counters.calls("messages.sendMessage"), 1);
      assert.equal(server.counters.calls("account.updateProfile"), 1);
    }));

  it("while the server works on a call it has acknowledged, the call waits for its answer", () =>
    withAlice(async (client, server) => {
      server.faults.delay("account.updateProfile", 5_000);
      const call = rename(client);
      server.clock.setTimeout(() => server.disconnectAll(), 1_000);
      const user = await call;
      assert(user._ === "user" && user.firstName === "Alicia");
      assert.equal(server.counters.calls("account.updateProfile"), 1);
    }));

  it("again and again, each of many calls is executed once, in one piece", () =>
    withAlice(async (client, server, texts) => {
      const chaos = [
        () => server.faults.dropConnection(),
        () => server.faults.loseAnswer("messages.sendMessage"),
        () => server.disconnectAll(),
        () => server.faults.badSalt(),
        () => server.faults.duplicate(),
        () => server.faults.announceAnswer("messages.sendMessage"),
      ];
      const wanted: string[] = [];
      const sent: Promise<unknown>[] = [];
      for (let i = 0; i < 40; i++) {
        wanted.push(`${i}`);
        sent.push(client.sendMessage("me", `${i}`));
        chaos[i % chaos.length]();
        if (i % 4 === 0) await Promise.all(sent);
      }
      await Promise.all(sent);
      assert.deepEqual(texts().toSorted(), wanted.toSorted());
    }));

  it("tells so in connection events", () =>
    withAlice(async (client, server) => {
      const states: string[] = [];
      let reason: unknown;
      client.addEventListener("connection", ({ detail }: CustomEvent<ConnectionChange>) => {
        states.push(`${detail.dc} ${detail.role} ${detail.state}`);
        if (detail.state === "disconnected") reason = detail.reason;
      });
      server.disconnectAll();
      await until(() => states.includes("2 main connected"));
      assert.deepEqual(states, ["2 main disconnected", "2 main connecting", "2 main connected"]);
      assert(reason instanceof NetworkError);
    }));

  it("without a word, a ping that is not answered has it replaced", async () => {
    await using server = await startServer();
    const alice = server.user();
    const network = new Network(server);
    await using client = await clientOf(server, alice, { transport: { connector: network } });
    await client.getMe();
    network.state = "silent";
    const { connections } = server.counters;
    const call = client.getMe();
    const lost = new Promise<unknown>((resolve) =>
      client.addEventListener("connection", ({ detail }) => {
        if (detail.state === "disconnected") resolve(detail.reason);
      })
    );
    assert.match(String(await lost), /ping was not answered/);
    network.state = "up";
    assert.equal((await call).id, alice.id);
    assert(server.counters.connections > connections);
  });
});

describe("when the server forgets the MTProto session", () => {
  it("calls that read, or carry a random id, are sent again", () =>
    withAlice(async (client, server, texts) => {
      server.faults.loseAnswer("messages.sendMessage", { lost: "session" });
      const message = await client.sendMessage("me", "1");
      assert.deepEqual(texts(), ["1"]);
      assert.equal(server.counters.calls("messages.sendMessage"), 2);
      assert.equal(message.text, "1");
      assert(message.id > 0);
      server.faults.loseAnswer("help.getNearestDc", { lost: "session" });
      assert.equal((await client.api.help.getNearestDc()).thisDc, 2);
    }));

  it("duplicates may be refused instead of answered: the error says that it was executed", () =>
    withAlice(async (client, server, texts) => {
      server.api.behaviour.duplicateRandomId = "refuse";
      server.faults.loseAnswer("messages.sendMessage", { lost: "session" });
      await assert.rejects(client.sendMessage("me", "1"), /RANDOM_ID_DUPLICATE.*was executed before/);
      assert.deepEqual(texts(), ["1"]);
      assert.equal(server.counters.calls("messages.sendMessage"), 2);
    }));

  it("a refusal of what was sent again is UnknownOutcomeError: it says nothing of the first copy", () =>
    withAlice(async (client, server, texts) => {
      server.faults.loseAnswer("messages.sendMessage", { lost: "session" });
      let calls = 0;
      server.api.intercept("messages.sendMessage", (_context, _request, proceed) => {
        if (++calls === 1) server.faults.floodWait("messages.sendMessage", 90);
        return proceed();
      });
      await assert.rejects(client.sendMessage("me", "1"), (error) => {
        assert(error instanceof UnknownOutcomeError, String(error));
        assert(error.cause instanceof RpcError && error.cause.is("FLOOD_WAIT"));
        return true;
      });
      assert.deepEqual(texts(), ["1"]);
    }));

  it("any other call that was sent is UnknownOutcomeError, and is not repeated", () =>
    withAlice(async (client, server) => {
      server.faults.loseAnswer("account.updateProfile", { lost: "session" });
      await assert.rejects(rename(client), (error) => {
        assert(error instanceof UnknownOutcomeError, String(error));
        assert.equal(error.method, "account.updateProfile");
        return true;
      });
      assert.equal(server.counters.calls("account.updateProfile"), 1);
    }));

  it("{ idempotent: true } has such a call sent again", () =>
    withAlice(async (client, server) => {
      server.faults.loseAnswer("account.updateProfile", { lost: "session" });
      const user = await rename(client, "Alicia", { idempotent: true });
      assert(user._ === "user" && user.firstName === "Alicia");
      assert.equal(server.counters.calls("account.updateProfile"), 2);
    }));

  it("{ idempotent: false } keeps a call from being sent again", () =>
    withAlice(async (client, server) => {
      server.faults.loseAnswer("help.getNearestDc", { lost: "session" });
      await assert.rejects(client.api.help.getNearestDc({}, { idempotent: false }), UnknownOutcomeError);
    }));

  it("between calls, nobody notices", () =>
    withAlice(async (client, server) => {
      const { sessions } = server.counters;
      server.faults.loseSession();
      await rename(client);
      assert.equal(server.counters.calls("account.updateProfile"), 1);
      assert.equal(server.counters.sessions, sessions + 1);
    }));
});

describe("when the server refuses a message", () => {
  it("for its salt, it goes out again with the right one", () =>
    withAlice(async (client, server) => {
      server.faults.badSalt();
      await rename(client);
      assert.equal(server.counters.badMessages(48), 1);
      assert.equal(server.counters.calls("account.updateProfile"), 1);
    }));

  it("with any code of bad_msg_notification, it is repaired and executed once", async () => {
    for (const code of [16, 17, 18, 19, 32, 33, 34, 35, 64] satisfies BadMessageCode[]) {
      await withAlice(async (client, server, texts) => {
        server.faults.badMessage(code);
        await client.sendMessage("me", `code ${code}`);
        assert.deepEqual(texts(), [`code ${code}`]);
        server.faults.badMessage(code);
        await rename(client);
        assert.equal(server.counters.calls("account.updateProfile"), 1, `code ${code}`);
        assert(server.counters.badMessages(code) >= 2);
      });
    }
  });

  it("as too old to tell (20), only what may be repeated is", () =>
    withAlice(async (client, server, texts) => {
      server.faults.badMessage(20);
      await client.sendMessage("me", "1");
      assert.deepEqual(texts(), ["1"]);
      server.faults.badMessage(20);
      await assert.rejects(rename(client), UnknownOutcomeError);
    }));
});

describe("as time goes by", () => {
  it("salts change without calls failing, and the session knows the new ones", async () => {
    await using server = await startServer();
    const { session, ...options } = server.clientOptions(server.user());
    await using client = await clientOf(server, server.user(), { ...options, session });
    const salts = async () => (await session.clone().open())!.dcs.get(2)!.salts.map(({ salt }) => salt);
    const before = await salts();
    for (let i = 0; i < 75; i++) {
      await rename(client, `Alice ${i}`);
      await settled();
      clockOf(server).jump(890_000);
    }
    assert.equal(server.counters.calls("account.updateProfile"), 75);
    assert(
      server.counters.badMessages(48) === 0,
      `${server.counters.badMessages(48)} refused for their salt`,
    );
    assert(!(await salts()).some((salt) => before.includes(salt)), "those of a day ago are gone");
  });
});

describe("a clock that is wrong", () => {
  it("by hours at the start is corrected, and the correction remembered", async () => {
    for (const hours of [-5, 5]) {
      await using server = await startServer();
      const alice = server.user();
      const clock = Object.create(clockOf(server), {
        now: { value: () => clockOf(server).now() + hours * 3_600_000 },
        monotonic: { value: () => clockOf(server).monotonic() },
        setTimeout: { value: (callback: () => void, ms: number) => clockOf(server).setTimeout(callback, ms) },
        clearTimeout: { value: (handle: unknown) => clockOf(server).clearTimeout(handle) },
      });
      const { session, ...options } = server.clientOptions(alice);
      {
        await using client = await clientOf(server, alice, { ...options, session, clock });
        assert.equal((await client.getMe()).id, alice.id);
      }
      const offset = (await session.clone().open())!.dcs.get(2)!.timeOffset!;
      assert(Math.abs(offset + hours * 3600) <= 1, `${offset}`);
      const refusals = server.counters.badMessages(16) + server.counters.badMessages(17);
      await using client = await clientOf(server, alice, { ...options, session, clock });
      assert.equal((await client.getMe()).id, alice.id);
      assert.equal(server.counters.badMessages(16) + server.counters.badMessages(17), refusals);
    }
  });

  it("by hours in the middle is corrected too", async () => {
    await using server = await startServer();
    const alice = server.user();
    let shift = 0;
    const inner = clockOf(server);
    const clock = {
      now: () => inner.now() + shift,
      monotonic: () => inner.monotonic(),
      setTimeout: (callback: () => void, ms: number) => inner.setTimeout(callback, ms),
      clearTimeout: (handle: unknown) => inner.clearTimeout(handle),
    };
    await using client = await clientOf(server, alice, { clock });
    for (shift of [0, 7_200_000, -7_200_000]) {
      assert.equal((await client.getMe()).id, alice.id, `${shift}`);
      await rename(client, `Alice ${shift}`);
    }
    assert.equal(server.counters.calls("account.updateProfile"), 3);
  });
});
