import { FileSession } from "../../src/adapters/node/file_session.ts";
import { SqliteSession } from "../../src/adapters/node/sqlite_session.ts";
import type { SessionStore } from "../../src/session/mod.ts";

/** The stores that are killed, by name. */
export const STORES: Readonly<Record<string, (path: string) => SessionStore>> = {
  // Compacting all the time: that is where most happens.
  file: (path) => new FileSession(path, { compactFrom: 4096, compactAt: 2 }),
  sqlite: (path) => new SqliteSession(path),
};
