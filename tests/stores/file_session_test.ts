import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { FileSession } from "../../src/adapters/node/file_session.ts";
import { storeConformance } from "../../src/testing/store_conformance.ts";

describe("FileSession", () => {
  const makePlace = () => {
    const directory = mkdtempSync(join(tmpdir(), "layer-"));
    const path = join(directory, "a.session");
    let copies = 0;
    return {
      store: () => new FileSession(path),
      afterCrash: () => {
        const copy = join(directory, `copy${++copies}`);
        writeFileSync(copy, readFileSync(path), { mode: 0o600 });
        return new FileSession(copy);
      },
      dispose: () => {
        assert.deepEqual(readdirSync(directory).filter((name) => name.includes("tmp")), []);
        rmSync(directory, { recursive: true });
      },
    };
  };
  for (const { name, run } of storeConformance(makePlace, { manyPeers: 66_000 })) it(name, run);
});
