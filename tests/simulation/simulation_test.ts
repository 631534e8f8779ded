import assert from "node:assert/strict";
import process from "node:process";
import { describe, it } from "node:test";
import { printReport } from "./print_report.ts";
import { simulate } from "./simulation.ts";

const SEEDS = Number(process.env.LAYER_SEEDS ?? 500);
const CHUNK = 20;
/** For one chunk, in milliseconds; it takes less than a second. */
const TIME_LIMIT = 60_000;

describe("simulate()", () => {
  for (let from = 1; from <= SEEDS; from += CHUNK) {
    const to = Math.min(SEEDS, from + CHUNK - 1);
    it(`finds every promise kept in seeds ${from} to ${to}`, { timeout: TIME_LIMIT }, async () => {
      for (let seed = from; seed <= to; seed++) {
        const report = await simulate(seed);
        if (report.breaches.length > 0) assert.fail(printReport(report));
      }
    });
  }

  it("does the same whenever a seed is run", { timeout: TIME_LIMIT }, async () => {
    for (const seed of [4, 16, 21, 100]) {
      const [first, second] = [await simulate(seed), await simulate(seed)];
      assert.equal(first.hash, second.hash, `seed ${seed}`);
      assert.deepEqual(first.counts, second.counts);
      assert.notEqual((await simulate(seed + 1)).hash, first.hash);
    }
  });

  it("notices that a call is executed twice", { timeout: TIME_LIMIT }, async () => {
    for (let seed = 1; seed <= 200; seed++) {
      const { breaches } = await simulate(seed, { behaviour: { duplicateRandomId: "execute" } });
      if (breaches.some((breach) => /is executed 2 times/.test(breach))) return;
    }
    assert.fail("no seed sent a message again");
  });
});
