/**
 * Commits numbered batches, and prints the number of each when its commit has resolved, until it is killed:
 * `victim.ts STORE PATH`. Every fourth commit is a `"soon"` one, which promises nothing by itself.
 */
import { writeSync } from "node:fs";
import process from "node:process";
import { numberedCommit } from "./numbered.ts";
import { STORES } from "./stores.ts";

const [name, path] = process.argv.slice(2);
const store = STORES[name](path);
const head = await store.open();
let n = head?.updates?.pts ?? 0;
writeSync(1, `${n}\n`);
for (;;) {
  n++;
  if (n % 4 === 0) {
    await store.commit(numberedCommit(n), "soon");
  } else {
    await store.commit(numberedCommit(n), "sync");
    writeSync(1, `${n}\n`);
  }
}
