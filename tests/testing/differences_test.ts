import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import {
  FakeClock,
  type TestBot,
  type TestChannel,
  TestServer,
  type TestUser,
} from "../../src/testing/mod.ts";
import type { RawUpdatesState, TypeMessage, TypeUpdate } from "../../src/tl/mod.ts";
import { type Device, deviceOf, inputChannel, startApi } from "./api_device.ts";
import { RawClient } from "./raw_client.ts";

/** What a client can tell of an event: it was not there when the difference was made, or what it is. */
function sign(update: TypeUpdate): string {
  if ("message" in update && typeof update.message === "object" && "id" in update.message) {
    return signOf(update.message as TypeMessage, update._);
  }
  return "messages" in update
    ? `${update._} ${update.messages}`
    : "qts" in update
    ? `${update._} ${update.qts}`
    : update._;
}

function signOf(message: TypeMessage, name: string): string {
  return `${name} ${message.id}`;
}

async function common(device: Device, state: Pick<RawUpdatesState, "pts" | "qts">): Promise<string[]> {
  const seen: string[] = [];
  for (;;) {
    const answer = await device.call("updates.getDifference", { ...state, date: device.auth.since! + 1e6 });
    if (answer._ === "updates.differenceEmpty") return seen;
    if (answer._ === "updates.differenceTooLong") throw new Error("too long");
    seen.push(...answer.newMessages.map((message) => signOf(message, "updateNewMessage")));
    seen.push(...answer.otherUpdates.map(sign));
    if (answer._ === "updates.difference") return seen;
    state = answer.intermediateState;
  }
}

async function inChannel(
  device: Device,
  channel: ReturnType<typeof inputChannel>,
  pts: number,
): Promise<string[]> {
  const seen: string[] = [];
  const filter = { _: "channelMessagesFilterEmpty" } as const;
  for (;;) {
    const answer = await device.call("updates.getChannelDifference", { channel, filter, pts, limit: 1000 });
    if (answer._ === "updates.channelDifferenceEmpty") return seen;
    if (answer._ === "updates.channelDifferenceTooLong") throw new Error("too long");
    seen.push(...answer.newMessages.map((message) => signOf(message, "updateNewChannelMessage")));
    seen.push(...answer.otherUpdates.map(sign));
    if (answer.final) return seen;
    pts = answer.pts;
  }
}

type Act = (world: { alice: TestUser; bot: TestBot; channel: TestChannel }, pick: number) => unknown;

const one = <T>(list: readonly T[], pick: number): T | undefined => list[pick % Math.max(1, list.length)];
const ACTS: readonly Act[] = [
  ({ alice, bot }) => alice.send(bot, "hi"),
  ({ alice, bot }) => bot.send(alice, "hello"),
  ({ alice, channel }) => alice.send(channel, "all"),
  ({ bot, channel }) => bot.send(channel, "everybody"),
  ({ bot }, pick) => {
    const message = one(bot.messages.filter(({ out }) => out), pick);
    if (message) bot.edit(message, `edited ${pick}`);
  },
  ({ bot }, pick) => {
    const message = one(bot.messages, pick);
    if (message) bot.delete(message);
  },
  ({ channel }, pick) => channel.delete(one(channel.messages, pick)?.id ?? 0),
  ({ channel }, pick) => channel.pin(one(channel.messages, pick)?.id ?? 1, pick % 2 === 0),
  ({ alice, bot }, pick) => pick % 2 === 0 ? alice.block(bot) : alice.unblock(bot),
  ({ alice, channel }, pick) => {
    const message = one(channel.messages, pick);
    if (message) alice.react(message, pick % 3 === 0 ? "👍" : "🔥");
  },
];

describe("differences", () => {
  it("give from any state on what happened since, whatever it was", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(ACTS.length - 1), fc.nat(50)), { maxLength: 40 }),
        fc.integer({ min: 1, max: 5 }),
        fc.nat(1000),
        async (acts, limit, start) => {
          const { api } = startApi({ behaviour: { differenceLimit: limit, channelDifferenceLimit: limit } });
          const [alice, bot] = [api.user(), api.bot()];
          const channel = alice.createChannel("Talk", { admins: [bot] });
          await alice.send(bot, "/start");
          const device = deviceOf(api, bot);
          for (const [act, pick] of acts) {
            // A message deleted, a bot stopped: whoever cannot act does not.
            await Promise.resolve().then(() => ACTS[act]({ alice, bot, channel }, pick)).catch(() => {});
          }
          const events = api.eventsOf(bot);
          const since = (box: string | number, from: number) =>
            events.filter((event) => event.box === box && event.pts > from && event.present)
              .map(({ update }) => sign(update)).sort();
          const state = await device.call("updates.getState", {});
          const from = { pts: 1 + start % state.pts, qts: start % (state.qts + 1) };
          assert.deepEqual(
            (await common(device, from)).sort(),
            [
              ...since("common", from.pts),
              ...since("qts", from.qts),
            ].sort(),
          );
          const pts = Math.max(2, 1 + start % channel.pts);
          assert.deepEqual(
            (await inChannel(device, inputChannel(api, bot, channel), pts)).sort(),
            since(channel.id, pts),
          );
        },
      ),
      { numRuns: 60, seed: 1 },
    );
  });

  it("fail on demand as those of real servers do", async () => {
    await using server = await TestServer.start({ clock: new FakeClock({ auto: true }) });
    const alice = server.user();
    const client = await RawClient.registered(server);
    server.authorize(2, client.key, alice);
    await client.call({ _: "updates.getState" }, { init: true });
    server.faults.rpcError("updates.getDifference", 500, "PERSISTENT_TIMESTAMP_OUTDATED");
    const ask = () => client.call({ _: "updates.getDifference", pts: 1, date: 0, qts: 0 } as { _: string });
    await assert.rejects(ask(), /500 PERSISTENT_TIMESTAMP_OUTDATED/);
    assert.equal((await ask() as { _: string })._, "updates.differenceEmpty");
  });
});
