import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  Bench,
  common,
  container,
  difference,
  encrypted,
  inChannel,
  message,
  plain,
  rawState,
  slice,
  STATE,
} from "./kit.ts";

const ASKED = "(getDifference 12 56 78)";

describe("MessageBox, the common difference", () => {
  it("start() asks for it, once", () => {
    const bench = new Bench();
    assert.ok(bench.box.ready);
    bench.box.start();
    assert.deepEqual(bench.out(), [ASKED]);
    assert.ok(!bench.box.ready);
    bench.box.take({ _: "updatesTooLong" });
    bench.box.lost();
    bench.push(common(59));
    bench.wait(60_000);
    assert.deepEqual(bench.out(), []);
  });

  it("difference() emits messages, encrypted messages, others, and goes on with what came meanwhile", () => {
    const bench = new Bench();
    bench.box.start();
    bench.out();
    bench.push(common(58), common(60), common(57), encrypted(79), plain(3));
    bench.box.take(container(35, [plain(1)], 13));
    assert.deepEqual(bench.out(), ["typing3"]);
    bench.box.difference(difference({ pts: 58, qts: 79, date: 13, seq: 34 }, {
      messages: [message(1), message(2, 9)],
      encrypted: [4],
      others: [common(58), plain(2)],
    }));
    const events = bench.events();
    const first = events[0];
    assert.ok(first.type === "updates");
    assert.deepEqual(first.updates.map(({ _ }) => _), [
      "updateNewMessage",
      "updateNewChannelMessage",
      "updateNewEncryptedMessage",
      "updateNewMessage",
      "updateUserTyping",
    ]);
    assert.equal(first.source, "difference");
    assert.deepEqual(first.mark, { box: "common", state: { pts: 58, qts: 79, date: 13, seq: 34 } });
    assert.deepEqual(
      events.slice(1).map((event) => event.type === "updates" && event.updates.map(({ _ }) => _)),
      [["updateUserTyping"]],
    );
    assert.deepEqual(bench.box.state, { pts: 58, qts: 79, date: 13, seq: 35 });
    bench.push(common(59));
    assert.deepEqual(bench.out(), ["59", "60"]);
  });

  it("difference() goes on from slices, one mark each", () => {
    const bench = new Bench();
    bench.box.start();
    bench.out();
    bench.box.difference(slice({ ...STATE, pts: 60 }, { messages: [message(1)] }));
    bench.box.difference(slice({ ...STATE, pts: 70 }, { messages: [message(2)] }));
    bench.box.difference(difference({ ...STATE, pts: 71 }, { messages: [message(3)] }));
    const events = bench.events();
    assert.deepEqual(
      events.map((event) =>
        event.type === "updates" ? event.mark?.box === "common" && event.mark.state.pts : event.type
      ),
      [60, "getDifference", 70, "getDifference", 71],
    );
  });

  it("difference() puts channel updates through their boxes; the slice is marked after them", () => {
    const bench = new Bench({ channels: new Map([[7, 10]]) });
    bench.box.start();
    bench.out();
    bench.box.difference(difference({ ...STATE, pts: 57 }, {
      messages: [message(1)],
      others: [inChannel(7, 10), inChannel(7, 11), plain(1)],
    }));
    const events = bench.events();
    assert.deepEqual(
      events.map((event) => event.type === "updates" && [event.updates.length, event.mark?.box]),
      [[1, undefined], [1, "channel"], [1, "common"]],
    );
  });

  it("difference() leaves the state unmarked until the channels it speaks of are there", () => {
    const bench = new Bench({ channels: new Map([[7, 10]]) });
    bench.box.start();
    bench.out();
    bench.box.difference(difference({ ...STATE, pts: 57 }, {
      messages: [message(1)],
      others: [{ _: "updateChannelTooLong", channelId: 7 }],
    }));
    bench.push(common(58));
    const events = bench.events();
    assert.ok(events.every((event) => event.type !== "updates" || event.mark === undefined));
    bench.box.channelDifference(7, { _: "updates.channelDifferenceEmpty", final: true, pts: 12 });
    const [channel, marked] = bench.events();
    assert.deepEqual(channel.type === "updates" && channel.mark, { box: "channel", channel: 7, pts: 12 });
    assert.deepEqual(marked.type === "updates" && marked.mark, {
      box: "common",
      state: { ...STATE, pts: 58 },
    });
  });

  it("difference() tells of a gap when it is too long, keeps date and qts, and goes on", () => {
    const bench = new Bench();
    bench.box.start();
    bench.out();
    bench.box.difference({ _: "updates.differenceTooLong", pts: 500 });
    assert.deepEqual(bench.out(), ["(gap tooLong 56-500)", "(getDifference 12 500 78)"]);
    bench.box.difference(difference({ ...STATE, pts: 501 }, { others: [common(501)] }));
    assert.deepEqual(bench.out(), ["501"]);
  });

  for (const stuck of [slice(STATE), { _: "updates.differenceTooLong", pts: 56 } as const]) {
    it(`difference() begins anew when ${stuck._} gets nowhere`, () => {
      const bench = new Bench();
      bench.box.start();
      bench.out();
      bench.box.difference(stuck);
      assert.deepEqual(bench.out().at(-1), "(getState)");
      bench.box.stateFetched(rawState({ ...STATE, pts: 90 }));
      assert.deepEqual(bench.out(), ["(gap reset 56-90)"]);
      assert.ok(bench.box.ready);
    });
  }

  it("difference() lets only seq go backwards", () => {
    const bench = new Bench();
    bench.box.start();
    bench.box.difference(difference({ pts: 1, qts: 1, date: 1, seq: 1 }));
    assert.deepEqual(bench.box.state, { ...STATE, seq: 1 });
  });

  it("difference() asks again when there was a reason to ask meanwhile", () => {
    const bench = new Bench();
    bench.box.start();
    bench.box.undecodable();
    bench.box.lost();
    assert.deepEqual(bench.out(), [ASKED]);
    bench.box.difference({ _: "updates.differenceEmpty", date: 12, seq: 34 });
    assert.deepEqual(bench.out(), [ASKED]);
    bench.box.difference({ _: "updates.differenceEmpty", date: 12, seq: 34 });
    assert.deepEqual(bench.out(), []);
  });

  it("difference() is ignored when nobody asked", () => {
    const bench = new Bench();
    bench.box.difference(difference({ ...STATE, pts: 99 }));
    bench.box.stateFetched({ ...STATE, pts: 99 });
    bench.box.differenceFailed("reset");
    assert.deepEqual(bench.out(), []);
    assert.deepEqual(bench.box.state, STATE);
  });

  it("differenceFailed() retries after the delay", () => {
    const bench = new Bench();
    bench.box.start();
    bench.out();
    bench.box.differenceFailed("retry", 3_000);
    bench.push(common(57));
    bench.wait(2_999);
    assert.deepEqual(bench.out(), []);
    bench.wait(1);
    assert.deepEqual(bench.out(), [ASKED]);
    assert.equal(bench.box.deadline, Infinity);
  });

  for (const reason of ["reset", "undecodable"] as const) {
    it(`differenceFailed("${reason}") goes on from the server's state, with a gap`, () => {
      const bench = new Bench();
      bench.box.start();
      bench.push(common(99), common(101));
      bench.out();
      bench.box.differenceFailed(reason);
      assert.deepEqual(bench.out(), ["(getState)"]);
      bench.box.differenceFailed("retry", 10);
      bench.wait(10);
      assert.deepEqual(bench.out(), ["(getState)"]);
      bench.box.stateFetched(rawState({ ...STATE, pts: 100 }));
      assert.deepEqual(bench.out(), [`(gap ${reason} 56-100)`, "101"]);
      bench.wait(10_000);
      assert.deepEqual(bench.out(), []);
    });
  }

  it("start() asks for the state when there is none, and queues what comes before", () => {
    const bench = new Bench({ state: undefined });
    assert.equal(bench.box.state, undefined);
    bench.push(common(57), common(56), plain(1));
    bench.box.start();
    assert.deepEqual(bench.out(), ["typing1", "(getState)"]);
    bench.push(common(58));
    assert.equal(bench.box.state, undefined);
    bench.box.stateFetched(rawState(STATE));
    assert.deepEqual(bench.out(), ["57", "58"]);
    assert.deepEqual(bench.box.state, { ...STATE, pts: 58 });
    assert.deepEqual(bench.gaps(), []);
  });

  it("updatePtsChanged begins anew", () => {
    const bench = new Bench();
    bench.push({ _: "updatePtsChanged" });
    assert.deepEqual(bench.out(), ["(getState)"]);
    bench.box.stateFetched({ ...STATE, pts: 3 });
    assert.deepEqual(bench.out(), ["(gap reset 56-3)"]);
    assert.equal(bench.box.state?.pts, 3);
    bench.box.start();
    bench.push({ _: "updatePtsChanged" });
    assert.deepEqual(bench.out(), ["(getDifference 12 3 78)"]);
    bench.box.difference(difference({ ...STATE, pts: 4 }));
    assert.deepEqual(bench.out(), ["(getState)"]);
  });

  it("the queue is bounded: beyond it another difference follows", () => {
    const bench = new Bench({ maxPending: 10 });
    bench.box.start();
    bench.out();
    for (let pts = 57; pts <= 67; pts++) bench.push(common(pts));
    bench.box.difference(difference({ ...STATE, pts: 60 }));
    assert.deepEqual(bench.out(), ["(getDifference 12 60 78)"]);
    bench.box.difference(difference({ ...STATE, pts: 67 }, { others: [common(67)] }));
    assert.deepEqual(bench.out(), ["67"]);
    for (let pts = 69; pts <= 79; pts++) bench.push(common(pts));
    assert.deepEqual(bench.out(), ["(getDifference 12 67 78)"]);
  });

  it("containers handed out before the difference are not handed out again", () => {
    const bench = new Bench();
    bench.box.take(container(35, [plain(1)], 13));
    bench.box.start();
    bench.out();
    bench.box.take(container(35, [plain(1)], 13));
    bench.box.difference(difference({ ...STATE, seq: 35 }));
    assert.deepEqual(bench.out(), []);
  });

  it("containers of a server that counts anew are not lost", () => {
    const bench = new Bench();
    bench.box.lost();
    bench.box.take(container(2, [plain(2)], 13));
    bench.box.take(container(1, [plain(1)], 13));
    bench.out();
    bench.box.difference(difference({ ...STATE, seq: 0 }));
    assert.deepEqual(bench.out(), ["typing1", "typing2"]);
    assert.equal(bench.box.state?.seq, 2);
  });
});
