import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ReceivedIds } from "../../src/mtproto/mod.ts";

/** A full store: 10, 20 … 10000. */
function full(): ReceivedIds {
  const ids = new ReceivedIds(1000);
  for (let id = 10n; id <= 10_000n; id += 10n) assert.equal(ids.add(id), "new");
  assert.equal(ids.size, 1000);
  return ids;
}

describe("ReceivedIds", () => {
  it("add() takes an id once", () => {
    const ids = new ReceivedIds();
    assert.equal(ids.add(100n), "new");
    assert.equal(ids.add(100n), "duplicate");
    assert.ok(ids.has(100n));
    assert.equal(ids.size, 1);
  });

  it("add() takes lower ids while there is room", () => {
    const ids = new ReceivedIds();
    assert.equal(ids.add(500n), "new");
    assert.equal(ids.add(1n), "new");
  });

  it("add() refuses what is lower than all when the store is full", () => {
    const ids = full();
    assert.equal(ids.add(5n), "too old");
    assert.ok(!ids.has(5n));
  });

  it("add() forgets the lowest when the store is full", () => {
    const ids = full();
    assert.equal(ids.add(100_000n), "new");
    assert.ok(!ids.has(10n) && ids.has(20n));
    assert.equal(ids.add(10n), "too old");
    assert.equal(ids.size, 1000);
  });

  it("add() keeps what came out of order", () => {
    const ids = new ReceivedIds();
    assert.deepEqual([1001n, 1005n, 1001n].map((id) => ids.add(id)), ["new", "new", "duplicate"]);
    const store = full();
    assert.deepEqual([1001n, 1005n, 1001n].map((id) => store.add(id)), ["new", "new", "duplicate"]);
  });

  it("add() remembers the highest ids, in whatever order they come", () => {
    const ids = new ReceivedIds(16);
    const order = Array.from({ length: 97 }, (_, i) => BigInt((i * 61) % 97));
    const model = new Set<bigint>();
    for (const id of order) {
      const kept = [...model].sort((a, b) => Number(a - b));
      const tooOld = kept.length === 16 && id < kept[0];
      assert.equal(ids.add(id), tooOld ? "too old" : "new");
      if (tooOld) continue;
      if (kept.length === 16) model.delete(kept[0]);
      model.add(id);
    }
    assert.deepEqual([...model].every((id) => ids.has(id)), true);
  });

  it("clear() forgets everything", () => {
    const ids = full();
    ids.clear();
    assert.equal(ids.size, 0);
    assert.equal(ids.add(5n), "new");
  });
});
