import { copyFileSync, existsSync } from "node:fs";

/** Copies a database as a crash would leave it: with its journal, without what is shared in memory. */
export function copyDatabase(from: string, to: string): void {
  for (const end of ["", "-wal"]) if (existsSync(from + end)) copyFileSync(from + end, to + end);
}
