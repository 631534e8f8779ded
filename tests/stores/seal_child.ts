/**
 * Commits numbered batches to the SQLite session at a path, and seals and unseals it in between, until it is killed:
 * `seal_child.ts PATH WHICH`, where `WHICH` is how it is sealed now. It prints the number of the last commit that has
 * resolved, and how the session is sealed, whenever one of them has changed.
 */
import { writeSync } from "node:fs";
import process from "node:process";
import { SqliteSession } from "../../src/adapters/node/sqlite_session.ts";
import { numberedCommit } from "../crash/numbered.ts";
import { SEALS } from "./seals.ts";

const [path, start] = process.argv.slice(2);
let which = Number(start);
const session = new SqliteSession(path, SEALS[which]);
let n = (await session.open())?.updates?.pts ?? 0;
writeSync(1, `${JSON.stringify({ n, which })}\n`);
for (;;) {
  for (let i = 0; i < 5; i++) {
    await session.commit(numberedCommit(++n), "sync");
    writeSync(1, `${JSON.stringify({ n, which })}\n`);
  }
  which = (which + 1) % 3;
  await (which === 0 ? session.unseal() : session.seal(SEALS[which]));
  writeSync(1, `${JSON.stringify({ n, which })}\n`);
}
