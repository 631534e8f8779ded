import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { SessionChange } from "../../src/session/mod.ts";
import { type Mark, type Ticket, UpdateLedger } from "../../src/updates/mod.ts";

const state = (pts: number) => ({ pts, qts: 0, date: 0, seq: 0 });
const common = (pts: number): Mark => ({ box: "common", state: state(pts) });
const channel = (channel: number, pts: number): Mark => ({ box: "channel", channel, pts });

/** What is to be saved, which it is. */
function take(ledger: UpdateLedger): SessionChange[] {
  const changes = ledger.changes();
  ledger.saved(changes);
  return changes;
}

describe("UpdateLedger", () => {
  it("changes() gives the last mark before the first that is not done", () => {
    const ledger = new UpdateLedger();
    const [one, two, three] = [1, 2, 3].map((pts) => ledger.open(common(pts), 1));
    three.done();
    assert.deepEqual(take(ledger), []);
    one.done();
    assert.deepEqual(take(ledger), [{ type: "updates", state: state(1) }]);
    two.done();
    assert.deepEqual(take(ledger), [{ type: "updates", state: state(3) }]);
    assert.deepEqual(take(ledger), []);
    assert.equal(ledger.pending, 0);
  });

  it("open() without updates counts in order", () => {
    const ledger = new UpdateLedger();
    const slice = ledger.open(common(1), 2);
    ledger.open(common(2), 0);
    slice.done();
    assert.deepEqual(take(ledger), []);
    slice.done();
    slice.done();
    assert.deepEqual(take(ledger), [{ type: "updates", state: state(2) }]);
    assert.equal(ledger.pending, 0);
  });

  it("changes() gives what was not saved again, and what has moved on since", () => {
    const ledger = new UpdateLedger();
    ledger.open(common(1), 1).done();
    ledger.open(channel(7, 70), 1).done();
    const failed = ledger.changes();
    assert.deepEqual(ledger.changes(), failed);
    ledger.open(common(2), 1).done();
    ledger.saved(failed);
    assert.deepEqual(ledger.changes(), [{ type: "updates", state: state(2) }]);
    ledger.saved(ledger.changes());
    assert.deepEqual(ledger.changes(), []);
  });

  it("channels do not wait for others; the common state waits for all before it", () => {
    const ledger = new UpdateLedger();
    const stuck = ledger.open(channel(7, 70), 1);
    const other = ledger.open(channel(8, 80), 1);
    ledger.open(common(1), 1).done();
    other.done();
    assert.deepEqual(take(ledger), [{ type: "channel", id: 8, pts: 80 }]);
    ledger.open(channel(7, 71), 1).done();
    assert.deepEqual(take(ledger), []);
    stuck.done();
    assert.deepEqual(take(ledger), [
      { type: "updates", state: state(1) },
      { type: "channel", id: 7, pts: 71 },
    ]);
  });

  it("forget() drops what is on its way of a channel", () => {
    const ledger = new UpdateLedger();
    const old = ledger.open(channel(7, 70), 1);
    ledger.open(channel(8, 80), 1).done();
    ledger.forget(8);
    ledger.forget(7);
    const fresh = ledger.open(channel(7, 3), 1);
    old.done();
    assert.deepEqual(take(ledger), []);
    fresh.done();
    assert.deepEqual(take(ledger), [{ type: "channel", id: 7, pts: 3 }]);
  });

  it("no mark is ever beyond the first update that is not done", () => {
    const opened = fc.array(
      fc.record({ box: fc.constantFrom(0, 0, 7, 8), updates: fc.nat(2), marked: fc.boolean() }),
      { maxLength: 40 },
    );
    fc.assert(fc.property(opened, fc.infiniteStream(fc.nat()), (events, picks) => {
      const ledger = new UpdateLedger();
      const open: { at: number; box: number; left: number; ticket: Ticket }[] = [];
      const saved = new Map<number, number>();
      const check = () => {
        for (const change of take(ledger)) {
          assert.ok(change.type === "updates" || change.type === "channel");
          const box = change.type === "updates" ? 0 : change.id;
          const at = change.type === "updates" ? change.state!.pts : change.pts!;
          assert.ok(at > (saved.get(box) ?? -1));
          saved.set(box, at);
          const undone = open.find((event) => event.left > 0 && (box === 0 || event.box === box));
          assert.ok(!undone || undone.at > at, `${at} saved, ${undone?.at} is not done`);
        }
      };
      const finish = () => {
        const waiting = open.filter(({ left }) => left > 0);
        if (waiting.length === 0) return;
        const event = waiting[picks.next().value! % waiting.length];
        event.left--;
        event.ticket.done();
        check();
      };
      const last = new Map<number, number>();
      events.forEach(({ box, updates, marked }, at) => {
        // Only common updates come without a mark.
        const mark = box === 0 ? (marked ? common(at) : undefined) : channel(box, at);
        const ticket = ledger.open(mark, updates);
        open.push({ at, box, left: updates, ticket });
        if (mark) last.set(box, at);
        check();
        if (picks.next().value! % 2) finish();
      });
      while (ledger.pending > 0) finish();
      assert.deepEqual(saved, last);
    }));
  });
});
