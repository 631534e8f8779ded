import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import process from "node:process";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { FileSession } from "../../src/adapters/node/file_session.ts";
import { SqliteSession } from "../../src/adapters/node/sqlite_session.ts";
import type { SessionStore } from "../../src/session/mod.ts";

const CHILD = fileURLToPath(new URL("read_only_child.ts", import.meta.url));
const IN_DENO = process.versions.deno !== undefined;
const passphrase = "horse", cost = 10;

/** The stores that keep a session in a file, by the file's name. */
const STORES: Record<string, (path: string) => SessionStore> = {
  "a.session": (path) => new FileSession(path),
  "sealed.session": (path) => new FileSession(path, { passphrase, cost }),
  "a.db": (path) => new SqliteSession(path),
  "sealed.db": (path) => new SqliteSession(path, { passphrase, cost }),
};

interface Outcome {
  readonly code: number;
  readonly err: string;
  // deno-lint-ignore no-explicit-any -- each test knows what it looks at
  readonly json: any;
}

/** Runs commands, one after the other, as somebody who may only read what is there. */
function asNobody(commands: string[][]): Outcome[] {
  return run(commands, ["-A"], "nobody");
}

function run(commands: string[][], permissions: string[], user = ""): Outcome[] {
  const runtime = IN_DENO ? ["run", ...permissions, "--no-check", "--quiet"] : [];
  const args = [...runtime, CHILD, JSON.stringify(commands), user];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
}

async function fill(store: SessionStore): Promise<void> {
  await store.open();
  await store.commit([
    { type: "homeDc", dc: 2 },
    { type: "authKey", dc: 2, key: new Uint8Array(256).fill(7) },
    { type: "self", self: { id: 5, bot: true, firstName: "Bot" } },
    { type: "peer", peer: { kind: "user", id: 7, accessHash: 70n, usernames: ["seven"] } },
  ], "sync");
  await store.close();
}

/** A directory with files nobody may write, and one for everybody, gone after `use`. */
async function withDirectories(use: (kept: string, open: string) => Promise<void>): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), "read-only-"));
  const kept = join(directory, "kept"), open = join(directory, "open");
  chmodSync(directory, 0o755);
  for (const path of [kept, open]) mkdirSync(path);
  chmodSync(open, 0o777);
  try {
    await use(kept, open);
  } finally {
    chmodSync(kept, 0o755);
    rmSync(directory, { recursive: true });
  }
}

/** Takes away from everybody the right to write there. */
function protect(directory: string): void {
  for (const name of readdirSync(directory)) chmodSync(join(directory, name), 0o444);
  chmodSync(directory, 0o555);
}

describe("a session that may only be read", { skip: process.platform === "win32" && "no modes" }, () => {
  it("info, verify, backup and convert read it, and leave nothing beside it", async () => {
    await withDirectories(async (kept, open) => {
      for (const [name, make] of Object.entries(STORES)) await fill(make(join(kept, name)));
      for (const name of readdirSync(kept)) if (name.endsWith(".lock")) rmSync(join(kept, name));
      const before = new Map(readdirSync(kept).map((name) => [name, readFileSync(join(kept, name))]));
      protect(kept);
      const paths = Object.keys(STORES).map((name) => join(kept, name));
      const outcomes = asNobody(paths.flatMap((path) => [
        ["info", path],
        ["verify", path],
        ["backup", path, join(open, basename(path))],
        ["convert", path, join(open, `${basename(path)}.session`)],
        ["repair", path],
      ]));
      for (const [index, path] of paths.entries()) {
        const [info, verify, backup, convert, repair] = outcomes.slice(index * 5);
        assert.equal(info.code, 0, JSON.stringify(info));
        assert.deepEqual([info.json.self.id, info.json.peers.total], [5, 1], path);
        assert.equal(info.json.sealed, path.includes("sealed"));
        assert.deepEqual([verify.code, verify.json.sound], [0, true], JSON.stringify(verify));
        assert.equal(backup.code, 0, JSON.stringify(backup));
        assert.equal(convert.code, 0, JSON.stringify(convert));
        assert.match(convert.json.notes.join(), /^it was not locked, another program may use it meanwhile/);
        // What has to write says that it cannot.
        assert.equal(repair.code, 1, JSON.stringify(repair));
        const copy = STORES[basename(path)](join(open, basename(path)));
        assert.equal((await copy.open())?.self?.id, 5);
        await copy.close();
      }
      assert.deepEqual(readdirSync(kept).sort(), [...before.keys()].sort(), "something was left there");
      for (const [name, bytes] of before) assert.deepEqual(readFileSync(join(kept, name)), bytes);
    });
  });

  it("info and verify read it where only the file is protected", async () => {
    await withDirectories(async (kept, open) => {
      const paths = Object.keys(STORES).map((name) => join(open, name));
      for (const path of paths) {
        await fill(STORES[basename(path)](join(kept, basename(path))));
        copyFileSync(join(kept, basename(path)), path);
        chmodSync(path, 0o444);
      }
      for (const { code, json } of asNobody(paths.flatMap((path) => [["info", path], ["verify", path]]))) {
        assert.equal(code, 0, JSON.stringify(json));
      }
      assert.deepEqual(readdirSync(open).sort(), Object.keys(STORES).sort());
    });
  });

  it("a database is read with its journal, or not at all", async () => {
    await withDirectories(async (kept, open) => {
      const session = new SqliteSession(join(open, "a.db"));
      await fill(session);
      await session.open();
      await session.commit([{ type: "homeDc", dc: 4 }], "sync");
      // As a crash leaves them, once with what processes share and once without.
      mkdirSync(join(open, "x"));
      for (const end of ["", "-wal", "-shm"]) {
        copyFileSync(join(open, `a.db${end}`), join(kept, `a.db${end}`));
      }
      for (const end of ["", "-wal"]) copyFileSync(join(open, `a.db${end}`), join(open, "x", `b.db${end}`));
      await session.close();
      protect(kept);
      protect(join(open, "x"));
      const [whole, lacking] = asNobody([
        ["info", join(kept, "a.db")],
        ["info", join(open, "x", "b.db")],
      ]);
      assert.deepEqual([whole.code, whole.json.homeDc], [0, 4], JSON.stringify(whole));
      if (lacking.code === 0) {
        assert.equal(lacking.json.homeDc, 4);
      } else {
        assert.match(lacking.json.error.message, /there is a journal beside it .* copy both/);
      }
      assert.ok(!existsSync(join(open, "x", "b.db-shm")));
      chmodSync(join(open, "x"), 0o755);
    });
  });

  it("Deno reads it without the permission to write", { skip: !IN_DENO && "Deno only" }, async () => {
    await withDirectories(async (kept) => {
      for (const [name, make] of Object.entries(STORES)) await fill(make(join(kept, name)));
      const paths = Object.keys(STORES).map((name) => join(kept, name));
      const commands = paths.flatMap((path) => [["info", path], ["verify", path]]);
      for (const { code, json } of run(commands, ["--allow-read", "--allow-env", "--allow-sys"])) {
        assert.equal(code, 0, JSON.stringify(json));
      }
      // SQLite leaves what it shares with others, and an empty journal; the next program that writes removes them.
      for (const name of readdirSync(kept)) {
        if (name.endsWith("-wal")) assert.equal(readFileSync(join(kept, name)).length, 0);
        assert.equal(statSync(join(kept, name)).mode & 0o077, 0, name);
      }
    });
  });
});
