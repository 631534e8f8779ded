import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { PassingMap } from "../../src/base/passing_map.ts";

describe("PassingMap", () => {
  it("does what a Map does, in the same order, however many entries pass", () => {
    const passing = new PassingMap<number, string>(), map = new Map<number, string>();
    for (let i = 0; i < 5_000; i++) {
      passing.set(i, `${i}`);
      map.set(i, `${i}`);
      // A few stay for long.
      const gone = i % 11 === 0 ? -1 : i - i % 97;
      assert.equal(passing.delete(gone), map.delete(gone));
      if (i % 3 === 0) assert.equal(passing.delete(i), map.delete(i));
      assert.equal(passing.size, map.size);
      assert.equal(passing.get(i - 50), map.get(i - 50));
      if (i % 100 === 0) {
        assert.deepEqual([...passing], [...map]);
        assert.deepEqual([...passing.values()], [...map.values()]);
      }
      if (i === 3_000) {
        passing.clear();
        map.clear();
      }
    }
    assert.ok(map.size > 0);
  });

  it("lets all be taken out while somebody goes through it", () => {
    const map = new PassingMap<number, number>();
    for (let i = 0; i < 1_000; i++) map.set(i, i);
    const seen: number[] = [];
    for (const [key] of map) {
      seen.push(key);
      map.delete(key);
    }
    assert.deepEqual([seen.length, map.size], [1_000, 0]);
  });
});
