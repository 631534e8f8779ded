import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { FileSession } from "../../src/adapters/node/file_session.ts";
import { type SessionLike, sessionOf } from "../../src/adapters/node/session_of.ts";
import { SqliteSession } from "../../src/adapters/node/sqlite_session.ts";
import { MemorySession } from "../../src/session/mod.ts";

describe("sessionOf()", () => {
  it("takes a path that ends in .db or .sqlite for a database, every other one for a file", () => {
    for (const path of ["a.db", "a.sqlite", "A.DB", "dir.x/.db"]) {
      assert(sessionOf(path) instanceof SqliteSession, path);
      assert(sessionOf(new URL(path, "file:///tmp/")) instanceof SqliteSession, path);
    }
    for (const path of ["a.session", "a", "db", "a.db.session", "a.sqlite3x", "dir.db/a"]) {
      const session = sessionOf(path);
      assert(session instanceof FileSession, path);
      assert.equal(session.path, path);
    }
  });

  it("gives a store back, and refuses what is nothing of the kind", () => {
    const session = new MemorySession();
    assert.equal(sessionOf(session), session);
    for (const wrong of ["", undefined, null, "layer1.AAAA"]) {
      assert.throws(() => sessionOf(wrong as SessionLike), TypeError);
    }
  });
});
