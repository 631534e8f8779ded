import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { hashText, PeerIndex } from "../../src/stores/peer_index.ts";
import { seeded } from "./simulated_files.ts";

describe("PeerIndex", () => {
  it("finds what a list of pairs finds, through additions, removals and growth", () => {
    const random = seeded(1), index = new PeerIndex();
    let pairs: [hash: number, offset: number][] = [];
    for (let step = 1; step < 6000; step++) {
      // Few hashes, many at the ends of the table, so that runs of entries collide and wrap.
      const hash = [0, 0xffffffff, 0xfffffff0, 0x80000000, 5][Math.floor(random() * 5)] -
        Math.floor(random() * 40);
      const key = hash >>> 0;
      if (random() < 0.6) {
        index.add(key, step);
        pairs.push([key, step]);
      } else if (pairs.length > 0) {
        const [gone, offset] = pairs[Math.floor(random() * pairs.length)];
        index.remove(gone, offset);
        index.remove(gone, 999_999);
        pairs = pairs.filter(([, other]) => other !== offset);
        assert.equal(index.has(gone, offset), false);
      }
      const expected = pairs.filter(([other]) => other === key).map(([, offset]) => offset);
      assert.deepEqual(index.find(key).sort((a, b) => a - b), expected);
      assert.equal(index.knows(key), expected.length > 0);
      assert.equal(index.size, pairs.length);
    }
    index.clear();
    assert.deepEqual([index.size, index.find(5)], [0, []]);
  });

  it("takes at most 11.2 bytes an entry at any size, and keeps look-ups short", () => {
    const index = new PeerIndex();
    let worst = 0;
    for (let i = 1; i <= 60_000; i++) {
      index.add(hashText(`user${i}`, 42), i);
      if (i > 1000) worst = Math.max(worst, index.byteLength / i);
    }
    assert.ok(worst <= 11.2, `${worst}`);
    for (let i = 1; i <= 60_000; i += 7) assert.ok(index.has(hashText(`user${i}`, 42), i));
  });

  it("expect() takes room at once, and fit() gives back what was not needed", () => {
    for (const count of [0, 5, 1000, 41_000, 60_000]) {
      const index = new PeerIndex();
      index.expect(50_000);
      assert.ok(index.byteLength <= 50_000 * 8.9 + 32);
      for (let i = 1; i <= count; i++) index.add(hashText(`user${i}`, 42), i);
      index.fit();
      assert.ok(index.byteLength <= Math.max(128, count * 11.2), `${count}: ${index.byteLength}`);
      for (let i = 1; i <= 2 * count; i++) {
        assert.equal(index.has(hashText(`user${i}`, 42), i), i <= count);
      }
      for (let i = count + 1; i <= 2 * count; i++) index.add(hashText(`user${i}`, 42), i);
      assert.ok(index.byteLength <= Math.max(128, count * 2 * 11.2));
    }
  });
});

describe("hashText()", () => {
  it("spreads names evenly and differently for every seed", () => {
    const buckets = new Array<number>(64).fill(0), seen = new Set<number>();
    for (let i = 0; i < 20_000; i++) {
      const hash = hashText(`channel${i}`, 7);
      buckets[hash >>> 26]++;
      seen.add(hash);
    }
    assert.ok(Math.min(...buckets) > 240 && Math.max(...buckets) < 390, `${buckets}`);
    assert.ok(seen.size > 19_990);
    assert.notEqual(hashText("user1", 1), hashText("user1", 2));
  });
});
