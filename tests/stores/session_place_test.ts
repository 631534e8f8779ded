import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { describe, it } from "node:test";
import { FileSession } from "../../src/adapters/node/file_session.ts";
import { nodeFiles } from "../../src/adapters/node/files.ts";
import { nodeSqliteFiles, SqliteSession } from "../../src/adapters/node/sqlite_session.ts";
import type { SealOptions } from "../../src/session/mod.ts";
import { FileSessionBase, SqliteSessionBase } from "../../src/stores/mod.ts";
import { decodePlace, describeMove, encodePlace } from "../../src/stores/session_place.ts";
import { SEALS } from "./seals.ts";

const STORES = {
  file: (path: string, options: object) => new FileSession(path, options),
  sqlite: (path: string, options: object) => new SqliteSession(path, options),
};

describe("a session that was copied", { skip: process.platform === "win32" && "no inodes" }, () => {
  for (const [name, make] of Object.entries(STORES)) {
    for (const [index, seal] of SEALS.slice(0, 2).entries()) {
      it(`is opened, and the logger told what it means: ${name}${index ? ", sealed" : ""}`, async () => {
        const directory = mkdtempSync(join(tmpdir(), "layer-"));
        try {
          await copies(directory, make, seal);
        } finally {
          rmSync(directory, { recursive: true });
        }
      });
    }
  }

  /** Uses, copies, moves and uses again. */
  async function copies(
    directory: string,
    make: typeof STORES.file | typeof STORES.sqlite,
    seal: SealOptions,
  ) {
    let dc = 0;
    const use = async (path: string, options: object = {}, commit = true): Promise<string> => {
      const warnings: string[] = [];
      const session = make(path, {
        ...seal,
        ...options,
        logger: { warn: (text: string) => warnings.push(text) },
      });
      const head = await session.open();
      assert.equal(head?.homeDc ?? 0, dc);
      if (commit) await session.commit([{ type: "homeDc", dc: ++dc }], "sync");
      await session.close();
      return warnings.join();
    };
    const first = join(directory, "a.db"), other = join(directory, "other"), copy = join(directory, "b.db");
    mkdirSync(other);
    assert.equal(await use(first), "");
    assert.equal(await use(first), "");
    copyFileSync(first, copy);
    const kind = make === STORES.file ? "Session file" : "Session database";
    assert.equal(
      (await use(copy, {}, false)).replace(/ on ".*?"\./, "."),
      `${kind} ${JSON.stringify(copy)} was last used as ${
        JSON.stringify(first)
      }. If it was moved, all is well. ` +
        "If it was copied, never use both: Telegram answers AUTH_KEY_DUPLICATED and ends the login of both; delete " +
        "one copy and log in anew where it was used",
    );
    assert.equal(await use(copy, { readOnly: true }, false), "");
    // Until something is committed there; then it is at home.
    assert.match(await use(copy), /was last used as .*a\.db/);
    assert.equal(await use(copy), "");
    // Same name, another directory.
    const deep = join(other, "b.db");
    copyFileSync(copy, deep);
    assert.match(await use(deep), /was last used as .*b\.db/);
    // The same directory under another name is the same place.
    const renamed = join(directory, "renamed");
    renameSync(other, renamed);
    assert.equal(await use(join(renamed, "b.db")), "");
    // What is written anew keeps it.
    const session = make(join(renamed, "b.db"), seal);
    await session.open();
    await session.seal(SEALS[2]);
    await session.close();
    seal = SEALS[2];
    const last = join(directory, "c.db");
    copyFileSync(join(renamed, "b.db"), last);
    assert.match(await use(last), /was last used as .*b\.db/);
  }

  it("opens as before where the place is not known, then or now", async () => {
    const directory = mkdtempSync(join(tmpdir(), "layer-"));
    const unknown = { place: () => Promise.reject(new Error("no")) };
    const makers = [
      (path: string, known: boolean, warn: (text: string) => void) =>
        new FileSessionBase(known ? nodeFiles : { ...nodeFiles, place: undefined }, path, {
          logger: { warn },
        }),
      (path: string, known: boolean, warn: (text: string) => void) =>
        new SqliteSessionBase(known ? nodeSqliteFiles : { ...nodeSqliteFiles, ...unknown }, path, {
          logger: { warn },
        }),
    ];
    for (const [index, make] of makers.entries()) {
      const path = join(directory, `${index}.a`), copy = join(directory, `${index}.b`);
      const warnings: string[] = [];
      for (const [at, known] of [[path, false], [copy, true], [path, false]] as const) {
        if (at === copy) copyFileSync(path, copy);
        const session = make(at, known, (text) => void warnings.push(text));
        await session.open();
        await session.commit([{ type: "homeDc", dc: 2 }], "sync");
        await session.close();
      }
      assert.deepEqual(warnings, []);
    }
    rmSync(directory, { recursive: true });
  });
});

describe("decodePlace()", () => {
  it("gives what encodePlace() was given, and nothing for anything else", () => {
    for (const place of [{ id: "1 a", path: "/a", host: "here" }, { id: "1 a", path: "/a" }]) {
      assert.deepEqual(decodePlace(encodePlace(place)), place);
    }
    const long = decodePlace(encodePlace({ id: "1", path: "/".padEnd(5000, "x") + "end" }));
    assert(long?.path.length === 1024 && long.path.endsWith("end"));
    for (const text of ["", "null", "5", "[]", "[1,2]", '["a"]', "{"]) {
      assert.equal(decodePlace(new TextEncoder().encode(text)), undefined);
    }
    assert.equal(describeMove("x", undefined, { id: "1", path: "/" }), undefined);
    assert.equal(describeMove("x", { id: "1", path: "/" }, undefined), undefined);
  });
});
