import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  Bench,
  channelDifference,
  channelTooLong,
  common,
  difference,
  inChannel,
  message,
  plain,
  STATE,
} from "./kit.ts";

const KNOWN = { channels: new Map([[7, 10], [8, 100]]) };
const tooLong = (channelId: number, pts?: number) => ({ _: "updateChannelTooLong", channelId, pts }) as const;

describe("MessageBox, channels", () => {
  it("take() keeps every channel in its own order", () => {
    const bench = new Bench(KNOWN);
    bench.push(inChannel(7, 11), inChannel(8, 102), inChannel(7, 11), inChannel(7, 13), inChannel(7, 12));
    assert.deepEqual(bench.out(), ["11", "12", "13"]);
    bench.push(inChannel(8, 101));
    assert.deepEqual(bench.out(), ["101", "102"]);
    assert.equal(bench.box.state?.pts, 56);
  });

  it("a gap leaves the common box alone, and is asked for once", () => {
    const bench = new Bench(KNOWN);
    bench.push(inChannel(7, 12));
    bench.wait(300);
    bench.push(inChannel(7, 13), common(57));
    assert.deepEqual(bench.out(), ["57"]);
    bench.wait(200);
    assert.deepEqual(bench.out(), ["(getChannelDifference 7 10)"]);
    bench.push(inChannel(7, 15), tooLong(8, 103));
    bench.wait(10_000);
    assert.deepEqual(bench.out(), ["(getChannelDifference 8 100)"]);
    bench.box.channelDifference(
      7,
      channelDifference(13, { messages: [message(11, 7)], others: [inChannel(7, 13, 2)] }),
    );
    assert.deepEqual(bench.out(), ["m11", "13"]);
    bench.push(inChannel(7, 14));
    assert.deepEqual(bench.out(), ["14", "15"]);
  });

  it("a channel seen first begins before its first update", () => {
    const bench = new Bench();
    bench.push(inChannel(9, 5, 2), inChannel(9, 6));
    const events = bench.events();
    assert.deepEqual(events[0], { type: "channelBase", channel: 9, pts: 3 });
    assert.equal(events.length, 2);
    assert.deepEqual(events[1].type === "updates" && events[1].mark, { box: "channel", channel: 9, pts: 6 });
  });

  it("a channel seen first while the difference is asked for has the past that the difference tells of", () => {
    const bench = new Bench();
    bench.box.start();
    assert.deepEqual(bench.out(), ["(getDifference 12 56 78)"]);
    bench.push(inChannel(9, 8), inChannel(10, 4), inChannel(10, 3));
    assert.deepEqual(bench.out(), []);
    bench.box.difference(difference(STATE, { others: [tooLong(9, 8)] }));
    assert.deepEqual(bench.out(), ["(getChannelDifference 9 1)", "(channelBase 10 2)", "3", "4"]);
    bench.box.channelDifference(9, channelDifference(8, { messages: [message(6, 9), message(7, 9)] }));
    assert.deepEqual(bench.out().filter((line) => line.startsWith("m")), ["m6", "m7"]);
  });

  it("updateChannelTooLong asks unless its pts is ours", () => {
    const bench = new Bench(KNOWN);
    bench.push(tooLong(7, 10), tooLong(7, 9));
    assert.deepEqual(bench.out(), []);
    bench.push(tooLong(7));
    assert.deepEqual(bench.out(), ["(getChannelDifference 7 10)"]);
    bench.push(tooLong(7, 20));
    bench.box.channelDifference(7, channelDifference(15));
    assert.deepEqual(bench.out(), ["(getChannelDifference 7 15)"]);
  });

  it("channelDifference() goes on until it is final", () => {
    const bench = new Bench({ ...KNOWN, bot: true });
    bench.push(tooLong(7));
    const [asked] = bench.events();
    assert.deepEqual(asked, { type: "getChannelDifference", channel: 7, pts: 10, limit: 100_000 });
    bench.box.channelDifference(7, channelDifference(20, { messages: [message(1, 7)], final: false }));
    assert.deepEqual(bench.out(), ["m1", "(getChannelDifference 7 20)"]);
    bench.box.channelDifference(7, channelDifference(30, { messages: [message(2, 7)] }));
    assert.deepEqual(bench.out(), ["m2"]);
    bench.push(inChannel(7, 31));
    assert.deepEqual(bench.out(), ["31"]);
  });

  it("channelDifference() that gets nowhere is given up, with a gap", () => {
    const bench = new Bench(KNOWN);
    bench.push(tooLong(7));
    bench.out();
    bench.box.channelDifference(7, channelDifference(10, { final: false }));
    assert.deepEqual(bench.out(), ["(gap reset 10-undefined)", "(channelForgotten 7)"]);
    bench.push(inChannel(7, 50));
    assert.deepEqual(bench.out(), ["(channelBase 7 49)", "50"]);
  });

  it("channelDifference() too long for a known channel is a gap, its messages are in it", () => {
    const bench = new Bench(KNOWN);
    bench.push(tooLong(7));
    bench.out();
    bench.box.channelDifference(7, channelTooLong(7, 900, [message(2, 7), message(1, 7)]));
    assert.deepEqual(bench.out(), ["(gap tooLong 10-900)"]);
    assert.deepEqual(bench.gaps()[0].messages?.map(({ id }) => id), [2, 1]);
    bench.push(inChannel(7, 901));
    assert.deepEqual(bench.out(), ["901"]);
  });

  it("of a channel never seen only what is news is handed out, as a whole", () => {
    const bench = new Bench({ state: { ...STATE, date: 1003 } });
    bench.box.start();
    bench.out();
    bench.box.difference(difference({ ...STATE, date: 2000 }, { others: [tooLong(9)] }));
    assert.deepEqual(bench.out(), ["(getChannelDifference 9 1)"]);
    bench.push(inChannel(9, 52));
    const messages = [message(1, 9), message(2, 9, { editDate: 1500 }), message(3, 9)];
    bench.box.channelDifference(9, channelDifference(40, { messages, final: false }));
    assert.deepEqual(bench.out(), ["(getChannelDifference 9 40)"]);
    bench.box.channelDifference(9, channelDifference(51, { messages: [message(4, 9)], others: [plain(1)] }));
    const [event, held] = bench.events();
    assert.ok(event.type === "updates" && held.type === "updates");
    assert.deepEqual(event.updates.map(({ _ }) => _), [
      "updateEditChannelMessage",
      "updateNewChannelMessage",
      "updateNewChannelMessage",
      "updateUserTyping",
    ]);
    assert.deepEqual(event.mark, { box: "channel", channel: 9, pts: 51 });
    assert.deepEqual(held.mark, { box: "channel", channel: 9, pts: 52 });
  });

  it("too long for a channel never seen is a gap, and what it gives is handed out as far as it is news", () => {
    for (const [date, expected] of [[1002, ["m2", "m3"]], [1001, ["m1", "m2", "m3"]]] as const) {
      const bench = new Bench({ state: { ...STATE, date } });
      bench.push(tooLong(9));
      bench.out();
      bench.box.channelDifference(9, channelTooLong(9, 80, [message(3, 9), message(2, 9), message(1, 9)]));
      assert.deepEqual(bench.out(), ["(gap tooLong undefined-80)", ...expected]);
    }
  });

  it("of a channel that was left and is seen again, what is older than the difference that tells is no news", () => {
    const bench = new Bench({ state: { ...STATE, date: 1000 } });
    bench.box.start();
    bench.box.difference(difference({ ...STATE, date: 1003 }, {}));
    bench.push(inChannel(9, 52));
    bench.box.forgetChannel(9);
    bench.box.lost();
    bench.out();
    bench.box.difference(difference({ ...STATE, date: 2000 }, { others: [tooLong(9)] }));
    bench.box.lost();
    bench.box.difference(difference({ ...STATE, date: 3000 }, {}));
    bench.out();
    const messages = [message(2, 9), message(3, 9), message(4, 9)];
    bench.box.channelDifference(9, channelDifference(60, { messages }));
    assert.deepEqual(bench.out(), ["m3", "m4"], "and later differences do not change that");
  });

  it("channelDifferenceFailed() retries after the delay", () => {
    const bench = new Bench(KNOWN);
    bench.push(tooLong(7));
    bench.out();
    bench.box.channelDifferenceFailed(7, "retry", 2_000);
    assert.equal(bench.box.deadline, bench.now + 2_000);
    bench.wait(2_000);
    assert.deepEqual(bench.out(), ["(getChannelDifference 7 10)"]);
  });

  it('channelDifferenceFailed("reset") is a gap; what came meanwhile gives a new base', () => {
    const bench = new Bench(KNOWN);
    bench.push(inChannel(7, 20), inChannel(7, 21));
    bench.wait(500);
    bench.out();
    bench.box.channelDifferenceFailed(7, "undecodable");
    assert.deepEqual(bench.out(), [
      "(gap undecodable 10-19)",
      "(channelForgotten 7)",
      "(channelBase 7 19)",
      "20",
      "21",
    ]);
    assert.ok(bench.box.deadline > bench.now + 60_000);
  });

  it("a banned channel is not asked for any more", () => {
    const bench = new Bench(KNOWN);
    bench.push(inChannel(7, 12));
    bench.wait(500);
    bench.out();
    bench.box.channelDifferenceFailed(7, "forget");
    assert.deepEqual(bench.out(), ["(channelForgotten 7)"]);
    bench.wait(60_000);
    assert.deepEqual(bench.out(), []);
  });

  it("forgetChannel() drops what waits and the answer under way", () => {
    const bench = new Bench(KNOWN);
    bench.push(inChannel(7, 12));
    bench.wait(500);
    bench.box.forgetChannel(7);
    bench.box.forgetChannel(7);
    bench.box.forgetChannel(8);
    bench.box.forgetChannel(99);
    assert.deepEqual(bench.out(), [
      "(getChannelDifference 7 10)",
      "(channelForgotten 7)",
      "(channelForgotten 8)",
    ]);
    // Back in, while the old answer is still on its way.
    bench.push(inChannel(7, 30), tooLong(7, 40));
    assert.deepEqual(bench.out(), ["(channelBase 7 29)"]);
    bench.box.channelDifference(7, channelDifference(12, { messages: [message(1, 7)] }));
    assert.deepEqual(bench.out(), ["30", "(getChannelDifference 7 30)"]);
  });

  it("the queue of a channel is bounded", () => {
    const bench = new Bench({ ...KNOWN, maxPending: 3 });
    for (let pts = 12; pts <= 15; pts++) bench.push(inChannel(7, pts));
    assert.deepEqual(bench.out(), ["(getChannelDifference 7 10)"]);
    for (let pts = 16; pts <= 19; pts++) bench.push(inChannel(7, pts));
    bench.box.channelDifference(7, channelDifference(15, { others: [inChannel(7, 15, 5)] }));
    assert.deepEqual(bench.out(), ["15", "(getChannelDifference 7 15)"]);
  });
});
