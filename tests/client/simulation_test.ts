import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Client, RpcError, UnknownOutcomeError } from "../../mod.ts";
import type { BadMessageCode, TestServer } from "../../src/testing/mod.ts";
import { clientOf, clockOf, startServer, until } from "./fixtures.ts";

const CODES: readonly BadMessageCode[] = [16, 17, 18, 19, 20, 32, 33, 34, 35, 64];
const STEPS = 50;

/** Numbers from 0 to 1 that are the same for the same seed: mulberry32. */
function randomOf(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Everything that may go wrong without anybody noticing. */
function faultsOf(server: TestServer, random: () => number, pfs: boolean): (() => void)[] {
  const { faults } = server;
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)];
  return [
    () => faults.dropConnection(),
    () => server.disconnectAll(),
    () => faults.loseAnswer("*"),
    () => faults.loseAnswer("*", { lost: "session" }),
    () => faults.loseSession(),
    () => faults.announceAnswer("*"),
    () => faults.duplicate({ times: 3 }),
    () => faults.badSalt(),
    () => faults.badMessage(pick(CODES)),
    () => faults.transportError(pick([-404, -429]), { times: 1 + Math.floor(random() * 3) }),
    () => faults.delay("*", pick([10, 700, 6_000, 40_000])),
    () => faults.floodWait("*", 1 + Math.floor(random() * 9)),
    () => faults.rpcError("*", 500, "RPC_CALL_FAIL"),
    () => clockOf(server).jump(pick([1_000, 1_900_000])),
    () => pfs ? faults.forgetKeys(2, "temporary") : undefined,
  ];
}

/** A call that must not be executed twice; what it may fail with is that nobody knows, or that the server refused. */
async function rename(client: Client, firstName: string): Promise<void> {
  try {
    await client.api.account.updateProfile({ firstName });
  } catch (error) {
    const allowed = error instanceof UnknownOutcomeError || (error instanceof RpcError && error.code === 500);
    if (!allowed) throw error;
  }
}

async function simulate(seed: number, pfs: boolean): Promise<void> {
  const random = randomOf(seed);
  await using server = await startServer({ seed, behaviour: { shortUpdates: seed % 2 === 0 } });
  const alice = server.user();
  const bob = server.user({ username: "bobby" });
  await using client = await clientOf(server, alice, { pfs });
  await clockOf(server).advance(100_000);
  const heard: string[] = [];
  client.on("message", ({ text, outgoing }) => void (outgoing || heard.push(text)));
  const renamed: string[] = [];
  server.api.intercept("account.updateProfile", (_context, request, proceed) => {
    renamed.push((request as { firstName?: string }).firstName!);
    return proceed();
  });
  const faults = faultsOf(server, random, pfs);
  const sent: string[] = [], said: string[] = [];
  const calls: Promise<void>[] = [];
  for (let i = 0; i < STEPS; i++) {
    if (random() < 0.5) faults[Math.floor(random() * faults.length)]();
    const choice = random();
    if (choice < 0.35) {
      sent.push(`to ${i}`);
      calls.push(client.sendMessage("@bobby", `to ${i}`).then(({ text }) => assert.equal(text, `to ${i}`)));
    } else if (choice < 0.6) calls.push(rename(client, `name ${i}`));
    else if (choice < 0.85) {
      said.push(`from ${i}`);
      await bob.send(alice, `from ${i}`);
    } else await Promise.all(calls);
    if (random() < 0.3) await new Promise((resolve) => setTimeout(resolve, 0));
  }
  await Promise.all(calls);
  server.faults.clear();
  await until(() => heard.length >= said.length, "every message");
  assert.deepEqual(heard, said, "each message once, in order");
  const arrived = bob.messages.filter(({ out }) => !out).map(({ text }) => text);
  assert.deepEqual(arrived.toSorted(), sent.toSorted(), "each message sent once");
  assert.equal(new Set(renamed).size, renamed.length, "nothing executed twice");
}

describe("a client on a bad day", () => {
  for (let seed = 1; seed <= 8; seed++) {
    const pfs = seed % 4 === 0;
    it(`seed ${seed}${pfs ? ", with pfs" : ""}`, () => simulate(seed, pfs));
  }
});
