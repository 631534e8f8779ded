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
import { decodeUse, describeCopy, encodeUse, nextUse, noteOf } from "../../src/stores/session_place.ts";
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

  for (const [name, make] of Object.entries(STORES)) {
    it(`that was put back over what was used since is told from it: ${name}`, async () => {
      const directory = mkdtempSync(join(tmpdir(), "layer-"));
      const path = join(directory, "a.db"), old = join(directory, "old"), other = join(directory, "other");
      const use = async (commit = true, close = true): Promise<string> => {
        const warnings: string[] = [];
        const session = make(path, { logger: { warn: (text: string) => warnings.push(text) } });
        await session.open();
        if (commit) await session.commit([{ type: "homeDc", dc: 2 }], "sync");
        if (close) await session.close();
        return warnings.join();
      };
      try {
        for (let time = 0; time < 3; time++) {
          if (time === 1) copyFileSync(path, old);
          assert.equal(await use(), "");
          assert.equal(await use(false), "");
        }
        copyFileSync(path, other);
        copyFileSync(old, path);
        const warning = /is not what was last used there, but an older copy of it\. .* AUTH_KEY_DUPLICATED/;
        assert.match(await use(false), warning);
        // Until it is used: then it is the one.
        assert.match(await use(), warning);
        assert.equal(await use(), "");
        // As often used as the one that is there, but not the same.
        const before = join(directory, "before");
        copyFileSync(path, before);
        assert.equal(await use(), "");
        copyFileSync(path, other);
        copyFileSync(before, path);
        renameSync(`${path}.lock`, `${path}.lock.kept`);
        assert.equal(await use(), "", "without its lock file nobody knows");
        renameSync(`${path}.lock.kept`, `${path}.lock`);
        assert.match(await use(false), /last used there, but a copy that was used elsewhere\./);
        copyFileSync(other, path);
        assert.equal(await use(), "");
        // A new session where there was one.
        rmSync(path);
        assert.equal(await use(), "");
        assert.equal(await use(), "");
      } finally {
        rmSync(directory, { recursive: true });
      }
    });
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

describe("decodeUse()", () => {
  it("gives what encodeUse() was given, and nothing for anything else", () => {
    const use = { id: "1 a", path: "/a", count: 3, mark: "0f" };
    for (const one of [{ ...use, host: "here" }, use]) assert.deepEqual(decodeUse(encodeUse(one)), one);
    const long = decodeUse(encodeUse({ ...use, path: "/".padEnd(5000, "x") + "end" }));
    assert(long?.path.length === 1024 && long.path.endsWith("end"));
    for (const text of ["", "null", "5", "[]", "[1,2]", '["a"]', "{", '["a","b",null,"c","d"]']) {
      assert.equal(decodeUse(new TextEncoder().encode(text)), undefined);
    }
  });
});

describe("describeCopy()", () => {
  const place = { id: "1", path: "/a" }, first = nextUse(place, undefined, undefined);
  const second = nextUse(place, first, noteOf(first));

  it("says nothing of what is not known, and of what was used last", () => {
    assert.deepEqual([first.count, second.count], [1, 2]);
    assert.notEqual(first.mark, second.mark);
    assert.equal(describeCopy("x", undefined, place, noteOf(first)), undefined);
    assert.equal(describeCopy("x", first, undefined, noteOf(second)), undefined);
    for (const note of [undefined, "", "x", "1", "1e3 ab", noteOf(first)]) {
      assert.equal(describeCopy("x", first, place, note), undefined);
    }
    // A crash keeps the lock from noting the last use.
    assert.equal(describeCopy("x", second, place, noteOf(first)), undefined);
  });

  it("tells an older copy, one used elsewhere, and one in another place", () => {
    assert.match(describeCopy("x", first, place, noteOf(second))!, /an older copy/);
    assert.match(
      describeCopy("x", nextUse(place, first, undefined), place, noteOf(second))!,
      /used elsewhere/,
    );
    assert.match(
      describeCopy("x", first, { id: "2", path: "/b" }, undefined)!,
      /last used as "\/a"\. If it was/,
    );
  });
});
