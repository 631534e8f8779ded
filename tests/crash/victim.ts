/**
 * Waits for a line of JSON, `{ store: place, … }`, on standard input, opens all these sessions, and commits numbered
 * batches to each until it is killed. It prints the store and the number when a session is open, and whenever a commit
 * has resolved. Every fourth commit is a `"soon"` one, which promises nothing by itself; now and then the session is
 * sealed with another key.
 */
import { writeSync } from "node:fs";
import process from "node:process";
import { LeaseLostError } from "../../src/session/mod.ts";
import { numberedCommit } from "./numbered.ts";
import { openAny, STORES } from "./stores.ts";

/** After so many commits the key of a sealed session changes, and a remote one is sealed or unsealed. */
const RESEAL = 12;

async function live(name: string, place: string): Promise<void> {
  const { large, seals } = STORES[name];
  const { session, head } = await openAny(STORES[name], place);
  let n = head?.updates?.pts ?? 0;
  writeSync(1, `${name} ${n}\n`);
  for (;;) {
    n++;
    // SQLite's commits are done when they return: without this the other stores would get no turn.
    await new Promise(setImmediate);
    if (n % 4 === 0) {
      await session.commit(numberedCommit(n, large), "soon");
    } else {
      await session.commit(numberedCommit(n, large), "sync");
      writeSync(1, `${name} ${n}\n`);
    }
    if (seals.length > 1 && n % RESEAL === 0) {
      const seal = seals[n / RESEAL % seals.length];
      await (seal.key ? session.seal(seal) : session.unseal());
    }
  }
}

process.stdin.once("data", (line) => {
  const places: Record<string, string> = JSON.parse(String(line));
  for (const [name, place] of Object.entries(places)) {
    live(name, place).catch((error) => {
      // A busy machine may have kept it from renewing its lease in time; then it has stopped of itself.
      writeSync(2, `${error instanceof LeaseLostError ? `lapsed ${name}` : error.stack}\n`);
    });
  }
});
