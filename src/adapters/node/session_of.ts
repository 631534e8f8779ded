import type { SessionStore } from "../../session/mod.ts";
import { FileSession } from "./file_session.ts";
import { SqliteSession } from "./sqlite_session.ts";

/**
 * A session as the entries for runtimes take it: a store, or the path of a file. A path that ends in `.db` or `.sqlite`
 * means an SQLite database (see `SqliteSession`), every other one a `FileSession`.
 */
export type SessionLike = SessionStore | string | URL;

/**
 * The store that `session` means.
 * @throws TypeError when it is nothing of the kind, or a session string
 */
export function sessionOf(session: SessionLike): SessionStore {
  if (typeof session === "string" || session instanceof URL) {
    if (session === "") throw new TypeError("Cannot open the session: its path is empty");
    const path = session instanceof URL ? session.pathname : session;
    return /\.(db|sqlite)$/i.test(path) ? new SqliteSession(session) : new FileSession(session);
  }
  if (session === undefined || session === null) {
    throw new TypeError(
      "Cannot open the session: none is given; pass a path, or new MemorySession() to keep nothing",
    );
  }
  return session;
}
