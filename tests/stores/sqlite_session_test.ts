import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { SqliteSession } from "../../src/adapters/node/sqlite_session.ts";
import { storeConformance } from "../../src/testing/store_conformance.ts";
import { copyDatabase } from "./sqlite_support.ts";

describe("SqliteSession", () => {
  const makePlace = () => {
    const directory = mkdtempSync(join(tmpdir(), "layer-"));
    const path = join(directory, "a.db");
    let copies = 0;
    return {
      store: () => new SqliteSession(path),
      afterCrash: () => {
        const copy = join(directory, `copy${++copies}.db`);
        copyDatabase(path, copy);
        return new SqliteSession(copy);
      },
      dispose: () => rmSync(directory, { recursive: true }),
    };
  };
  for (const { name, run } of storeConformance(makePlace, { manyPeers: 20_000 })) {
    it(name, { timeout: 20_000 }, run);
  }
});
void assert;
