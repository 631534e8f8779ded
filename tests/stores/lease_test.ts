import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { LeaseLostError, SessionLockedError } from "../../src/session/mod.ts";
import { Lease, type LeaseOptions } from "../../src/stores/lease.ts";
import { RowSession } from "../../src/stores/row_session.ts";
import { FakeClock } from "../../src/testing/fake_clock.ts";
import { MemoryRows } from "./memory_rows.ts";

const START = 1_750_000_000_000;
const homeDc = (dc: number) => [{ type: "homeDc" as const, dc }];

/** Two machines that use the same rows; each has a clock of its own. */
class Machine {
  readonly clock: FakeClock;
  readonly rows: MemoryRows;
  readonly lease: Lease;
  readonly session: RowSession;
  constructor(rows: MemoryRows, options: LeaseOptions = {}, skew = 0) {
    this.clock = new FakeClock({ start: START + skew });
    this.rows = rows.connect();
    this.lease = new Lease(this.rows, "S", this.clock, options);
    this.session = new RowSession(this.rows, this.lease, "S", { clock: this.clock });
  }
}

function pair(
  options: LeaseOptions = {},
  skew = 0,
): { rows: MemoryRows; a: Machine; b: Machine; both: Pass } {
  const rows = new MemoryRows();
  const a = new Machine(rows, { holder: "worker-1", ...options }), b = new Machine(rows, options, skew);
  const both = async (ms: number, step = 250) => {
    for (let passed = 0; passed < ms; passed += step) {
      await a.clock.advance(step);
      await b.clock.advance(step);
    }
  };
  return { rows, a, b, both };
}
type Pass = (ms: number, step?: number) => Promise<void>;

describe("Lease", () => {
  it("keeps a second holder out for as long as it is renewed, and says who has it", async () => {
    const { a, b, both } = pair();
    await a.session.open();
    for (let minute = 0; minute < 3; minute++) {
      await assert.rejects(
        b.session.open(),
        (error) =>
          error instanceof SessionLockedError &&
          /^Cannot open S: worker-1 holds it until 2025/.test(error.message),
      );
      await both(60_000, 5000);
    }
    assert.equal(a.session.lost?.aborted, false);
    await a.session.commit(homeDc(3), "sync");
    assert.equal(a.lease.token, 1);
    await a.session.close();
    assert.equal((await b.session.open())?.homeDc, 3);
    assert.equal(b.lease.token, 2);
    await b.session.close();
  });

  it("a crashed holder's is free after its time and the margin, never before", async () => {
    const { a, b } = pair({ duration: 30_000, margin: 5000 });
    await a.session.open();
    await a.session.commit(homeDc(3), "sync");
    // a is not heard of any more: its clock stands still.
    await b.clock.advance(34_900);
    await assert.rejects(b.session.open(), SessionLockedError);
    await b.clock.advance(200);
    assert.equal((await b.session.open())?.homeDc, 3);
    await b.session.close();
  });

  it("open({ wait }) takes it as soon as it may", async () => {
    const { a, b } = pair({ duration: 6000, margin: 1000 });
    await a.session.open();
    await a.session.commit(homeDc(3), "sync");
    let opened = false;
    const opening = b.session.open({ wait: 60_000 }).then((head) => {
      opened = true;
      return head;
    });
    await b.clock.advance(6900);
    assert.equal(opened, false);
    await b.clock.advance(500);
    assert.equal(opened, true);
    assert.equal((await opening)?.homeDc, 3);
    await b.session.close();
  });

  it("open({ wait }) looks once more when it was held up in the middle of a look", async () => {
    const { a, b } = pair({ duration: 6000, margin: 1000 });
    await a.session.open();
    await a.session.commit(homeDc(3), "sync");
    await b.clock.advance(5500);
    const read = b.rows.read.bind(b.rows);
    let looks = 0;
    b.rows.read = async (keys) => {
      const rows = await read(keys);
      // The process is suspended for longer than it wants to wait, and than the lease still lasts.
      if (++looks === 1) await b.clock.advance(4000);
      return rows;
    };
    const opening = b.session.open({ wait: 3000 });
    opening.catch(() => {});
    for (let step = 0; step < 10; step++) await b.clock.advance(100);
    const head = await opening;
    assert.equal(looks > 1, true);
    assert.equal(head?.homeDc, 3);
    await b.session.close();
  });

  it("who lost it can commit nothing more, even if it has not noticed yet", async () => {
    const { a, b, rows } = pair();
    await a.session.open();
    await a.session.commit(homeDc(3), "sync");
    await a.session.commit(homeDc(9), "soon");
    await b.clock.advance(60_000);
    await b.session.open();
    await b.session.commit(homeDc(4), "sync");
    // a was suspended: by its own clock no time has passed.
    assert.equal(a.session.lost?.aborted, false);
    const before = [...rows.rows].map(([key, value]) => `${key} ${value}`).join("\n");
    await assert.rejects(
      a.session.commit(homeDc(5), "sync"),
      (error) =>
        error instanceof LeaseLostError &&
        error.message === "Cannot go on with S: its lease is lost, somebody else has taken it over",
    );
    assert.ok(a.session.lost?.reason instanceof LeaseLostError);
    await assert.rejects(a.session.commit(homeDc(6), "soon"), LeaseLostError);
    await assert.rejects(a.session.flush(), LeaseLostError);
    await assert.rejects(a.session.peer("user", 1), LeaseLostError);
    await assert.rejects(a.session.delete(), LeaseLostError);
    assert.equal([...rows.rows].map(([key, value]) => `${key} ${value}`).join("\n"), before);
    await b.session.commit(homeDc(7), "sync");
    await b.session.close();
    const c = new Machine(rows);
    assert.equal((await c.session.open())?.homeDc, 7);
    await c.session.close();
  });

  it("a write that was under way when the lease was lost does nothing when it arrives", async () => {
    const { a, b } = pair();
    await a.session.open();
    await a.session.commit(homeDc(3), "sync");
    a.rows.fault = () => "late";
    await assert.rejects(a.session.commit(homeDc(66), "sync"));
    await b.clock.advance(60_000);
    assert.equal((await b.session.open())?.homeDc, 3);
    for (const land of a.rows.late) land();
    await b.session.commit([{ type: "updates", state: { pts: 1, qts: 1, date: 1, seq: 1 } }], "sync");
    await b.session.close();
    assert.equal((await b.session.open())?.homeDc, 3);
    await b.session.close();
  });

  it("signals its loss before it ends when it cannot be renewed, and no later than another may take it", async () => {
    const { a, b, both } = pair({ duration: 30_000, early: 5000, margin: 5000 });
    await a.session.open();
    await a.session.commit(homeDc(3), "sync");
    a.rows.down = true;
    await both(24_750, 2475);
    assert.equal(a.session.lost?.aborted, false);
    await both(500);
    assert.ok(a.session.lost?.reason instanceof LeaseLostError);
    assert.match(a.session.lost.reason.message, /could not be renewed in time$/);
    await assert.rejects(b.session.open(), SessionLockedError);
    await a.session.close();
    await both(10_000, 1000);
    assert.equal((await b.session.open())?.homeDc, 3);
    await b.session.close();
    // It may be opened again, with a new signal.
    a.rows.down = false;
    await a.session.open();
    assert.equal(a.session.lost?.aborted, false);
    await a.session.close();
  });

  it("is renewed through short failures", async () => {
    const { a, both } = pair({ duration: 6000 });
    await a.session.open();
    for (let round = 0; round < 4; round++) {
      a.rows.down = true;
      await both(2400, 600);
      a.rows.down = false;
      await both(2400, 600);
      assert.equal(a.session.lost?.aborted, false, `round ${round}`);
    }
    await a.session.close();
  });

  it("is checked by the clock at every commit, for a process whose timers did not run", async () => {
    const rows = new MemoryRows();
    let time = 0;
    const clock = { now: () => START, monotonic: () => time, setTimeout: () => 0, clearTimeout: () => {} };
    const session = new RowSession(rows, new Lease(rows, "S", clock), "S", { clock });
    await session.open();
    await session.commit(homeDc(3), "sync");
    time = 25_001;
    await assert.rejects(session.commit(homeDc(4), "sync"), LeaseLostError);
    assert.ok(session.lost?.aborted);
  });

  it("with clocks that differ by less than the margin the old holder gives up first", async () => {
    for (const skew of [-900, 0, 900]) {
      const { a, b, both } = pair({ duration: 6000, early: 1000, margin: 1000 }, skew);
      await a.session.open();
      await a.session.commit(homeDc(3), "sync");
      a.rows.down = true;
      let opened = false;
      b.session.open({ wait: 120_000 }).then(() => opened = true, () => {});
      for (let passed = 0; passed < 12_000 && !opened; passed += 250) {
        await both(250);
        assert.ok(!opened || a.session.lost?.aborted, `skew ${skew}: two holders at ${passed}`);
      }
      assert.ok(opened);
      await b.session.close();
    }
  });

  it("with a clock that all share theirs do not matter", async () => {
    const time = new FakeClock({ start: START });
    for (const skew of [-3_600_000, 3_600_000]) {
      const rows = new MemoryRows();
      rows.now = () => Promise.resolve(time.now());
      const a = new Machine(rows), b = new Machine(rows, {}, skew);
      await a.session.open();
      await a.session.commit(homeDc(3), "sync");
      await assert.rejects(b.session.open(), SessionLockedError);
      await time.advance(36_000);
      assert.equal((await b.session.open())?.homeDc, 3);
      await b.session.close();
    }
  });

  it("a holder whose clock was far ahead blocks nobody for ever: silence counts, too", async () => {
    const { a, b } = pair({ duration: 6000, margin: 1000 }, -86_400_000);
    await a.session.open();
    await a.session.commit(homeDc(3), "sync");
    let opened = false;
    b.session.open({ wait: 60_000 }).then(() => opened = true, () => {});
    await b.clock.advance(6900);
    assert.equal(opened, false);
    await b.clock.advance(500);
    assert.equal(opened, true);
    await b.session.close();
  });

  it("only one of many who try at the same time gets it", async () => {
    for (let round = 0; round < 20; round++) {
      const rows = new MemoryRows();
      const machines = Array.from({ length: 8 }, () => new Machine(rows));
      const results = await Promise.allSettled(machines.map(({ session }) => session.open()));
      assert.equal(results.filter(({ status }) => status === "fulfilled").length, 1);
      for (const { session } of machines) await session.close();
    }
  });

  it("refuses options that make no sense", () => {
    const rows = new MemoryRows(), clock = new FakeClock();
    for (
      const options of [{ duration: 0 }, { duration: NaN }, { margin: -1 }, { duration: 1000, early: 600 }]
    ) {
      assert.throws(() => new Lease(rows, "S", clock, options), RangeError);
    }
  });
});
