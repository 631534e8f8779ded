import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  Bench,
  combined,
  common,
  container,
  difference,
  encrypted,
  inChannel,
  plain,
  short,
  STATE,
} from "./kit.ts";

const at = (pts: number) => ({ state: { ...STATE, pts } });

describe("MessageBox, pts and qts", () => {
  it("take() drops what is past and applies what follows", () => {
    const bench = new Bench(at(3));
    bench.push(common(2), common(3));
    assert.deepEqual(bench.out(), []);
    bench.push(common(4));
    assert.deepEqual(bench.out(), ["4"]);
    bench.push(common(6));
    assert.deepEqual(bench.out(), []);
    bench.push(common(5));
    assert.deepEqual(bench.out(), ["5", "6"]);
    bench.push(common(8));
    assert.deepEqual(bench.out(), []);
    bench.wait(499);
    assert.deepEqual(bench.out(), []);
    bench.wait(1);
    assert.deepEqual(bench.out(), ["(getDifference 12 6 78)"]);
    bench.box.difference(difference({ ...STATE, pts: 7 }, { others: [common(7)] }));
    assert.deepEqual(bench.out(), ["7", "8"]);
    assert.equal(bench.box.state?.pts, 8);
  });

  it("take() applies of what waits only what fits", () => {
    const bench = new Bench(at(5));
    bench.push(common(3), common(6), common(8), common(4), common(1));
    assert.deepEqual(bench.out(), ["6"]);
    bench.push(common(7));
    assert.deepEqual(bench.out(), ["7", "8"]);
    const other = new Bench(at(5));
    other.push(common(8), common(7));
    assert.deepEqual(other.out(), []);
  });

  it("take() emits 59, 60, 61 in order when they come backwards", () => {
    const bench = new Bench(at(58));
    bench.push(common(61), common(60), common(59));
    assert.deepEqual(bench.out(), ["59", "60", "61"]);
    assert.equal(bench.box.deadline > bench.now + 60_000, true);
  });

  it("take() sorts the numbered updates of a container", () => {
    const bench = new Bench();
    bench.box.take(container(0, [plain(1), common(59), encrypted(79), common(57), common(58), plain(2)]));
    assert.deepEqual(bench.out(), ["57", "58", "59", "q79", "typing1", "typing2"]);
  });

  it("take() takes a count of 0 where it is, and counts of several", () => {
    const bench = new Bench();
    bench.push(common(56, 0), common(59, 3), common(59, 0), common(58, 0), common(0, 0));
    assert.deepEqual(bench.out(), ["56", "59", "59", "m0"]);
  });

  it("take() keeps qts in order on its own", () => {
    const bench = new Bench();
    bench.push(encrypted(80), common(57), encrypted(79), encrypted(79), encrypted(0));
    assert.deepEqual(bench.out(), ["57", "q79", "q80", "updateBotStopped"]);
    bench.push(encrypted(82));
    bench.wait(500);
    assert.deepEqual(bench.out(), ["(getDifference 12 57 80)"]);
  });

  it("take() does not move the first deadline for later updates", () => {
    const bench = new Bench();
    for (let i = 0; i < 5; i++) {
      bench.push(common(58 + i));
      bench.wait(99);
    }
    assert.deepEqual(bench.out(), []);
    bench.wait(5);
    assert.deepEqual(bench.out(), ["(getDifference 12 56 78)"]);
  });

  it("take() gives a second hole its own deadline", () => {
    const bench = new Bench();
    bench.push(common(58));
    bench.wait(400);
    bench.push(common(61));
    bench.wait(50);
    bench.push(common(57));
    assert.deepEqual(bench.out(), ["57", "58"]);
    bench.wait(449);
    assert.deepEqual(bench.out(), []);
    bench.wait(1);
    assert.deepEqual(bench.out(), ["(getDifference 12 58 78)"]);
  });

  it("take() holds a duplicate once", () => {
    const bench = new Bench();
    bench.push(common(58), common(58), common(57), common(57), common(58));
    assert.deepEqual(bench.out(), ["57", "58"]);
  });

  it("take() drops what waits when something longer covers it", () => {
    const bench = new Bench();
    bench.push(common(58), common(59, 3), common(60));
    assert.deepEqual(bench.out(), ["59", "60"]);
  });

  it("affected() and own results fill holes; what they release is not own", () => {
    const bench = new Bench();
    bench.push(common(58), common(60));
    bench.box.affected(57, 1);
    bench.box.take(container(0, [common(59)]), { own: true });
    const seen = bench.events().map((event) =>
      event.type === "updates"
        ? { pts: event.updates.map((u) => (u as { pts: number }).pts), own: event.own }
        : event
    );
    assert.deepEqual(seen, [
      { pts: [], own: true },
      { pts: [58], own: false },
      { pts: [59], own: true },
      { pts: [60], own: false },
    ]);
    bench.box.affected(0, 0);
    bench.box.take({ _: "updateShortSentMessage", id: 1, pts: 61, ptsCount: 1, date: 0 }, { own: true });
    assert.equal(bench.box.state?.pts, 61);
    bench.box.affected(10, 1, 7);
    assert.deepEqual(bench.out(), ["(channelBase 7 9)"]);
  });

  it("events() carry the state to save after them", () => {
    const bench = new Bench();
    bench.box.take(container(35, [common(57), common(58), plain(1)], 20));
    const [event, ...rest] = bench.events();
    assert.deepEqual(rest, []);
    assert.equal(event.type === "updates" && event.updates.length, 3);
    assert.deepEqual(event.type === "updates" && event.mark, {
      box: "common",
      state: { pts: 58, qts: 78, date: 20, seq: 35 },
    });
    bench.push(plain(1));
    const [loose] = bench.events();
    assert.equal(loose.type === "updates" && loose.mark, undefined);
  });
});

describe("MessageBox, seq", () => {
  for (const seq of [33, 34]) {
    it(`take() drops the rest of container ${seq} at 34, not its numbered updates`, () => {
      const bench = new Bench();
      bench.box.take(container(seq, [plain(1), common(57)], 13));
      assert.deepEqual(bench.out(), ["57"]);
      assert.deepEqual(bench.box.state, { ...STATE, pts: 57 });
    });
  }

  for (const seq of [35, 0]) {
    it(`take() drops pts 55 and 56 in container ${seq}`, () => {
      const bench = new Bench();
      bench.box.take(container(seq, [common(55)], 12));
      bench.box.take(container(seq, [common(56)], 12));
      assert.deepEqual(bench.out(), []);
      assert.equal(bench.box.state?.pts, 56);
    });
  }

  it("take() leaves seq and date alone when there is no seq", () => {
    const bench = new Bench();
    bench.box.take(container(0, [common(57), plain(1)], 99));
    assert.deepEqual(bench.out(), ["57", "typing1"]);
    assert.deepEqual(bench.box.state, { ...STATE, pts: 57 });
    bench.box.take(container(35, [common(58)], 13));
    assert.deepEqual(bench.box.state, { pts: 58, qts: 78, date: 13, seq: 35 });
  });

  it("take() applies numbered updates at once when containers are missing, and asks", () => {
    const bench = new Bench();
    bench.box.take(container(36, [common(57), plain(1)], 13));
    assert.deepEqual(bench.out(), ["57"]);
    bench.wait(500);
    assert.deepEqual(bench.out(), ["(getDifference 12 57 78)"]);
    bench.box.difference(difference({ ...STATE, pts: 57, date: 13, seq: 36 }));
    // No difference brings what has no number: it is not lost, and not told twice.
    assert.deepEqual(bench.out(), ["typing1"]);
    bench.box.take(container(36, [plain(1)], 13));
    assert.deepEqual(bench.out(), []);
  });

  it("take() asks for the difference with the state when only seq is missing", () => {
    const bench = new Bench();
    bench.box.take(container(36, [], 13));
    bench.wait(500);
    assert.deepEqual(bench.out(), ["(getDifference 12 56 78)"]);
  });

  it("take() puts containers in order, ranges too", () => {
    const bench = new Bench();
    bench.box.take(container(38, [plain(4)], 14));
    bench.box.take(combined(36, 37, [plain(3)], 13));
    bench.box.take(combined(34, 34, [plain(9)], 13));
    assert.deepEqual(bench.out(), []);
    bench.box.take(container(35, [plain(2)], 12));
    assert.deepEqual(bench.out(), ["typing2", "typing3", "typing4"]);
    assert.deepEqual(bench.box.state, { ...STATE, date: 14, seq: 38 });
    assert.ok(bench.box.deadline > bench.now + 60_000);
  });

  it("a container far ahead does not make it ask for ever", () => {
    const bench = new Bench();
    bench.box.take(container(1000, [plain(1)], 12));
    bench.wait(500);
    bench.out();
    bench.box.difference({ _: "updates.differenceEmpty", date: 12, seq: 34 });
    assert.deepEqual(bench.out(), ["typing1"]);
    assert.equal(bench.box.state?.seq, 1000);
    bench.wait(60_000);
    assert.deepEqual(bench.out(), []);
  });

  it("an update far ahead does not make it ask for ever", () => {
    const bench = new Bench();
    bench.push(common(1000));
    for (let i = 0; i < 2; i++) {
      bench.wait(500);
      assert.deepEqual(bench.out(), ["(getDifference 12 56 78)"]);
      bench.box.difference({ _: "updates.differenceEmpty", date: 12, seq: 34 });
    }
    bench.wait(60_000);
    assert.deepEqual(bench.out(), []);
    bench.push(common(57));
    assert.deepEqual(bench.out(), ["57"]);
  });
});

describe("MessageBox, short messages", () => {
  const pushed = {
    _: "updateShortMessage",
    id: 9,
    userId: 5,
    message: "hi",
    pts: 57,
    ptsCount: 1,
    date: 13,
  } as const;

  it("take() counts one whose peers are known", () => {
    const bench = new Bench();
    bench.box.take(pushed, { peersKnown: true });
    assert.deepEqual(bench.out(), ["57"]);
  });

  it("take() asks for the difference when somebody is unknown", () => {
    const bench = new Bench();
    bench.box.take(pushed, { peersKnown: false });
    assert.deepEqual(bench.out(), ["(getDifference 12 56 78)"]);
    assert.equal(bench.box.state?.pts, 56);
    bench.box.difference(difference({ ...STATE, pts: 57 }, { others: [common(57)] }));
    bench.out();
    bench.box.take(pushed, { peersKnown: false });
    assert.deepEqual(bench.out(), []);
  });
});

describe("MessageBox, idle", () => {
  it("tick() asks after 15 minutes without an update, and again", () => {
    const bench = new Bench();
    bench.wait(600_000);
    bench.push(plain(1));
    bench.box.affected(57, 1);
    bench.wait(899_999);
    assert.deepEqual(bench.out(), ["typing1"]);
    bench.wait(1);
    assert.deepEqual(bench.out(), ["(getDifference 12 57 78)"]);
    bench.box.difference({ _: "updates.differenceEmpty", date: 13, seq: 34 });
    bench.wait(899_999);
    assert.deepEqual(bench.out(), []);
    bench.wait(1);
    assert.deepEqual(bench.out(), ["(getDifference 13 57 78)"]);
  });

  it("tick() does nothing early", () => {
    const bench = new Bench();
    bench.push(inChannel(7, 5), common(58));
    bench.out();
    bench.box.tick();
    assert.deepEqual(bench.out(), []);
  });
});

describe("MessageBox, dates", () => {
  it("take() leaves the date alone for what is no container", () => {
    const bench = new Bench();
    bench.box.take(short(common(57), 500));
    assert.equal(bench.box.state?.date, 12);
  });
});
