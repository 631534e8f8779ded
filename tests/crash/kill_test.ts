import assert from "node:assert/strict";
import process from "node:process";
import { describe, it } from "node:test";
import { killRounds } from "./kill_rounds.ts";
import { STORES } from "./stores.ts";

/** How often each store is killed: `LAYER_ROUNDS=1000` for more. */
const ROUNDS = Number(process.env.LAYER_ROUNDS ?? 20);

describe("a session whose process is killed", () => {
  for (const store of Object.keys(STORES)) {
    it(
      `keeps what was acknowledged in ${ROUNDS} rounds: ${store}`,
      { timeout: 10_000 + ROUNDS * 2000 },
      async () => {
        const report = await killRounds(store, ROUNDS);
        assert(report.acknowledged > ROUNDS, `hardly a commit was made: ${JSON.stringify(report)}`);
        // deno-lint-ignore no-console -- the figures of long runs
        if (process.env.LAYER_ROUNDS) console.log(store, report);
      },
    );
  }
});
