import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, before, describe, it } from "node:test";
import { inspect } from "node:util";
import { openSqlite } from "../../src/adapters/node/sqlite.ts";
import { nodeSqliteFiles, SqliteSession } from "../../src/adapters/node/sqlite_session.ts";
import { toHex } from "../../src/bytes/mod.ts";
import {
  type SealOptions,
  type SessionChange,
  SessionCorruptError,
  SessionError,
  SessionPassphraseError,
} from "../../src/session/mod.ts";
import { type SqlDatabase, SqliteSessionBase, type SqliteSessionOptions } from "../../src/stores/mod.ts";
import { storeConformance } from "../../src/testing/store_conformance.ts";
import { committedNumber, numberedCommit } from "../crash/numbered.ts";
import { Child } from "./child.ts";
import { SEALS } from "./seals.ts";
import {
  after as afterBatch,
  describeModel,
  type Model,
  NOTHING,
  randomBatch,
  stateOf,
} from "./session_model.ts";
import { seeded } from "./simulated_files.ts";
import { copyDatabase } from "./sqlite_support.ts";

const [PLAIN, SEALED, OTHER] = SEALS;
const AUTH_KEY = Uint8Array.from({ length: 256 }, (_, i) => (i * 11 + 3) & 255);
const homeDc = (dc: number): SessionChange[] => [{ type: "homeDc", dc }];

let directory = "";
let count = 0;
const fresh = () => join(directory, `${++count}.db`);

/** What opening comes to: a state, or the error. */
async function read(
  path: string,
  options: SqliteSessionOptions,
): Promise<{ state?: string; error?: unknown }> {
  const session = new SqliteSession(path, options);
  try {
    const head = await session.open();
    await session.verify();
    return { state: describeModel(await stateOf(session, head)) };
  } catch (error) {
    return { error };
  } finally {
    await session.close();
  }
}

/** A database with the session of the first `commits` commits. */
async function made(seal: SealOptions, commits = 12): Promise<string> {
  const path = fresh(), session = new SqliteSession(path, seal);
  await session.open();
  for (let n = 1; n <= commits; n++) await session.commit(numberedCommit(n), "soon");
  await session.close();
  return path;
}

/** What of `secrets` the database at `path`, or its journal, shows. */
function shown(path: string, secrets: Readonly<Record<string, Uint8Array | string>>): string[] {
  const files = ["", "-wal"].filter((end) => existsSync(path + end)).map((end) => readFileSync(path + end));
  return Object.keys(secrets).filter((name) => {
    const secret = secrets[name];
    const bytes = typeof secret === "string" ? new TextEncoder().encode(secret) : secret;
    return files.some((file) => file.includes(toHex(bytes), 0, "hex"));
  });
}

const PERSON: SessionChange[] = [
  { type: "authKey", dc: 2, key: AUTH_KEY },
  { type: "self", self: { id: 777_000_111, bot: false, firstName: "Wilhelmina", username: "wilhelm_of_ny" } },
  {
    type: "peer",
    peer: {
      kind: "user",
      id: 5_555_000_111,
      accessHash: 0x1122334455667788n,
      usernames: ["Somebody_Known"],
      phone: "4915112345678",
      name: "Somebody Unknown",
    },
  },
];
const SECRETS = {
  "start of the key": AUTH_KEY.subarray(0, 16),
  "end of the key": AUTH_KEY.subarray(240),
  "own name": "Wilhelmina",
  "own username": "wilhelm_of_ny",
  "username": "Somebody_Known",
  "username as it is looked up": "somebody_known",
  "phone": "4915112345678",
  "name": "Somebody Unknown",
};

describe("SqliteSession, sealed", () => {
  const makePlace = () => {
    const place = mkdtempSync(join(tmpdir(), "layer-")), path = join(place, "a.db");
    let copies = 0;
    return {
      store: () => new SqliteSession(path, SEALED),
      afterCrash: () => {
        const copy = join(place, `copy${++copies}.db`);
        copyDatabase(path, copy);
        return new SqliteSession(copy, SEALED);
      },
      dispose: () => rmSync(place, { recursive: true }),
    };
  };
  for (const { name, run } of storeConformance(makePlace, { manyPeers: 2000 })) {
    it(name, { timeout: 20_000 }, run);
  }
});

describe("SqliteSession with a passphrase or key", () => {
  before(() => void (directory = mkdtempSync(join(tmpdir(), "layer-"))));
  after(() => rmSync(directory, { recursive: true }));

  it("tells a wrong passphrase, none, one too many, and damage apart, and changes nothing", async () => {
    const sealed = await made({ passphrase: "right", cost: 10 }), plain = await made(PLAIN);
    const withKey = await made(SEALED);
    const cases: [string, SqliteSessionOptions, RegExp][] = [
      [sealed, { passphrase: "wrong" }, /the passphrase is wrong$/],
      [sealed, {}, /it is sealed, and no passphrase or key was given$/],
      [sealed, SEALED, /it is sealed with a passphrase, and a key was given$/],
      [withKey, OTHER, /the key is wrong$/],
      [withKey, { passphrase: "right" }, /it is sealed with a key, and a passphrase was given$/],
      [plain, SEALED, /it is not sealed; open it without and call seal\(\)$/],
    ];
    for (const [path, options, message] of cases) {
      const bytes = readFileSync(path);
      for (const readOnly of [false, true]) {
        const { error } = await read(path, { ...options, readOnly });
        assert(error instanceof SessionPassphraseError && message.test(error.message), String(error));
      }
      assert.deepEqual(readFileSync(path), bytes);
    }
    assert((await read(sealed, { passphrase: "right" })).state);
    const key = await crypto.subtle.importKey(
      "raw",
      SEALED.key as Uint8Array<ArrayBuffer>,
      "AES-GCM",
      false,
      ["encrypt", "decrypt"],
    );
    assert((await read(withKey, { key })).state);
    for (const end of [20, 60]) {
      // In the envelope, and in what comes after it.
      const path = fresh();
      copyDatabase(withKey, path);
      const database = openSqlite(path, false);
      const data = database.prepare("SELECT data FROM layer_sessions").get()!.data as Uint8Array;
      data[end] ^= 1;
      database.prepare("UPDATE layer_sessions SET data = ?").run(data);
      database.close();
      for (const options of SEALS) {
        assert((await read(path, options)).error instanceof SessionCorruptError);
      }
    }
    assert.throws(() => new SqliteSession("a.db", { passphrase: "" }), TypeError);
    assert.throws(() => new SqliteSession("a.db", { key: new Uint8Array(31) }), TypeError);
    assert.throws(() => new SqliteSession("a.db", { key: new Uint8Array(32), passphrase: "x" }), TypeError);
    // Whoever may delete the file may delete the session.
    await new SqliteSession(sealed).delete();
    assert(!existsSync(sealed));
  });

  it("finds peers by id, username and phone number, and shows none of them in the database", async () => {
    const path = fresh(), session = new SqliteSession(path, SEALED);
    await session.open();
    await session.commit(PERSON, "sync");
    const copy = fresh();
    copyDatabase(path, copy);
    assert.deepEqual(shown(copy, SECRETS), []);
    for (
      const peer of [
        await session.peer("user", 5_555_000_111),
        await session.peerByUsername("somebody_KNOWN"),
        await session.peerByPhone("+4915112345678"),
      ]
    ) assert.equal(peer?.name, "Somebody Unknown");
    assert.equal(session.sealed, true);
    for (const text of [inspect(session, { showHidden: true }), JSON.stringify(session)]) {
      assert(/SqliteSession { path:/.test(text), text);
    }
    await session.close();
    assert.deepEqual(shown(path, SECRETS), []);
    const database = openSqlite(path, false);
    const ids = database.prepare("SELECT id FROM layer_peers UNION SELECT id FROM layer_names").all();
    assert(ids.length === 1 && ids.every(({ id }) => id instanceof Uint8Array && id.length === 16));
    database.close();
  });

  it("seal() and unseal() keep everything, and leave nothing readable behind", async () => {
    const random = seeded(5), path = fresh();
    const neighbour = new SqliteSession(path, { account: "b" });
    await neighbour.open();
    await neighbour.commit(numberedCommit(1), "sync");
    let session = new SqliteSession(path);
    await session.open();
    let model: Model = NOTHING;
    const commit = async (changes: SessionChange[]) => {
      model = afterBatch(model, changes);
      await session.commit(changes, "sync");
    };
    for (let i = 0; i < 20; i++) await commit(randomBatch(random));
    await commit(PERSON);
    // Pages split and move while peers come, so copies of rows stay in the gaps.
    const names = Array.from({ length: 1500 }, (_, i) => `visible_${i}_name`);
    for (let i = 0; i < 1500; i += 100) {
      await commit(
        names.slice(i, i + 100).map((name, j): SessionChange => ({
          type: "peer",
          peer: { kind: "user", id: (i + j) * 7919 % 1_000_003 + 1, usernames: [name], name },
        })),
      );
    }
    // The peer stored last has the name.
    const twice = (id: number): SessionChange[] => [
      { type: "peer", peer: { kind: "channel", id, usernames: ["contested"] } },
    ];
    for (const id of [9, 3, 6]) await commit(twice(id));
    const expected = describeModel(model);
    const secrets = { ...SECRETS, "names": "visible_", "contested": "contested" };
    assert.notDeepEqual(shown(path, secrets), []);
    for (const which of [1, 2, 1]) {
      const done = session.seal(SEALS[which]);
      await Promise.all([done, session.commit(homeDc(which), "sync")]);
      assert.deepEqual(shown(path, secrets), [], "sealed, but readable");
      assert.equal((await session.peerByUsername("contested"))?.id, 6);
      await session.verify();
      assert.equal((await session.peerByUsername("visible_42_name"))?.name, "visible_42_name");
      await session.close();
      assert.deepEqual(shown(path, secrets), []);
      for (const other of [0, 1, 2].filter((other) => other !== which)) {
        assert((await read(path, SEALS[other])).error instanceof SessionPassphraseError);
      }
      session = new SqliteSession(path, SEALS[which]);
      assert.equal((await session.open())?.homeDc, which);
    }
    await session.unseal();
    assert.equal(session.sealed, false);
    const changes = homeDc(model.head!.homeDc!);
    await session.commit(changes, "sync");
    await session.close();
    assert.equal((await read(path, PLAIN)).state, expected);
    // The other account went on meanwhile.
    await neighbour.commit(numberedCommit(2), "sync");
    await neighbour.close();
    assert.deepEqual(await SqliteSession.accounts(path), ["b", "default"]);
    const again = new SqliteSession(path, { account: "b" });
    assert.equal(await committedNumber(again, await again.open()), 2);
    await again.close();
  });

  it("seal() works before the first commit and on an opened database, and is refused elsewhere", async () => {
    const path = fresh(), session = new SqliteSession(path);
    await assert.rejects(session.seal(SEALED), /it is not open$/);
    await session.open();
    await assert.rejects(session.seal({}), TypeError);
    await session.seal(SEALED);
    assert(!existsSync(path));
    await session.commit(homeDc(3), "sync");
    await Promise.all([session.seal(OTHER), session.seal(SEALED), session.unseal(), session.seal(OTHER)]);
    await session.close();
    assert((await read(path, OTHER)).state);
    const looking = new SqliteSession(path, { ...OTHER, readOnly: true });
    assert.equal((await looking.open())?.homeDc, 3);
    await assert.rejects(looking.unseal(), /for reading only/);
    await looking.close();

    const database = openSqlite(path, false), warnings: string[] = [];
    database.exec("CREATE TABLE mine (a)");
    const given = new SqliteSession(database, {
      ...OTHER,
      logger: { warn: (text) => void warnings.push(text) },
    });
    assert.equal((await given.open())?.homeDc, 3);
    await given.seal(SEALED);
    assert.match(warnings.join(), /may hold traces .*: it was given opened, and only VACUUM removes them$/);
    await given.close();
    database.close();
    assert((await read(path, SEALED)).state);
  });

  it("seal() that fails at any step leaves the session working", async () => {
    for (let step = 1, over = false; !over; step += 7) {
      const path = fresh();
      let left = Infinity, failures = 0;
      const fail = () => {
        if (--left !== 0) return;
        failures++;
        throw Object.assign(new Error("x"), { code: "ERR_SQLITE_ERROR", errcode: 13 });
      };
      const wrapped = (database: SqlDatabase): SqlDatabase => ({
        exec: (sql) => {
          if (!sql.includes("ROLLBACK")) fail();
          database.exec(sql);
        },
        prepare: (sql) => {
          const statement = database.prepare(sql);
          return {
            run: (...values) => (fail(), statement.run(...values)),
            get: (...values) => (fail(), statement.get(...values)),
            all: (...values) => (fail(), statement.all(...values)),
          };
        },
        close: () => database.close(),
      });
      const warnings: string[] = [];
      const options = { ...SEALED, logger: { warn: (text: string) => void warnings.push(text) } };
      const files = {
        ...nodeSqliteFiles,
        openDatabase: (path: string, create: boolean) => wrapped(nodeSqliteFiles.openDatabase(path, create)),
      };
      const session = new SqliteSessionBase(files, path, options);
      await session.open();
      await session.commit(numberedCommit(1), "sync");
      left = step;
      const error = await session.seal(OTHER).then(() => undefined, (error) => error);
      left = Infinity;
      over = failures === 0;
      if (error) {
        assert(error instanceof SessionError, String(error));
        assert.match(error.message, /^Cannot seal session database .*: the disk is full$/);
      } else {
        assert.equal(warnings.length, failures, `step ${step}: it failed, and nobody was told`);
      }
      await session.commit(numberedCommit(2), "sync");
      await session.close();
      const now = error ? SEALED : OTHER, not = error ? OTHER : SEALED;
      assert((await read(path, not)).error instanceof SessionPassphraseError);
      const again = new SqliteSession(path, now);
      assert.equal(await committedNumber(again, await again.open()), 2, `step ${step}`);
      await again.verify();
      await again.close();
    }
  });

  it("open() removes the traces that a crash after the transaction of seal() has left", async () => {
    const path = fresh(), copy = fresh();
    const files = {
      ...nodeSqliteFiles,
      openDatabase: (path: string, create: boolean): SqlDatabase => {
        const database = nodeSqliteFiles.openDatabase(path, create);
        return {
          ...database,
          exec: (sql) => {
            if (sql.includes("VACUUM")) copyDatabase(path, copy);
            database.exec(sql);
          },
        };
      },
    };
    const session = new SqliteSessionBase(files, path);
    await session.open();
    await session.commit(PERSON, "sync");
    await session.seal(SEALED);
    await session.close();
    assert.notDeepEqual(shown(copy, SECRETS), [], "there was nothing to remove");
    assert((await read(copy, SEALED)).state);
    assert.deepEqual(shown(copy, SECRETS), []);
  });

  it("is refused when a sealed row was changed, removed, added or moved", async () => {
    const good = await made(SEALED);
    const cases = [
      "UPDATE layer_changes SET data = X'00' WHERE type = 1",
      "UPDATE layer_changes SET data = (SELECT data FROM layer_changes WHERE type = 1) WHERE type = 3",
      "UPDATE layer_changes SET key = 99 WHERE type = 3",
      "DELETE FROM layer_changes WHERE type = 3",
      "INSERT INTO layer_changes SELECT session, type, 77, data FROM layer_changes WHERE type = 10 LIMIT 1",
      "UPDATE layer_sessions SET account = 'other'",
      "UPDATE layer_sessions SET format = 1",
      "UPDATE layer_peers SET data = (SELECT max(data) FROM layer_peers)",
      "DELETE FROM layer_peers WHERE id = (SELECT max(id) FROM layer_peers)",
      "DELETE FROM layer_names WHERE id = (SELECT max(id) FROM layer_names)",
      "UPDATE layer_names SET seq = seq + 1",
      "UPDATE layer_names SET data = (SELECT max(data) FROM layer_names)",
    ];
    for (const sql of cases) {
      const path = fresh();
      copyDatabase(good, path);
      const database = openSqlite(path, false);
      database.exec(sql);
      database.close();
      const { error } = await read(path, SEALED);
      assert(error instanceof SessionCorruptError, `${sql}: ${error}`);
    }
  });

  it("gives a committed state or is refused, whichever byte was flipped", async () => {
    const path = await made(SEALED), whole = readFileSync(path);
    const step = Number(process.env.LAYER_ROUNDS ?? 0) >= 200 ? 1 : 211;
    const outcomes = { committed: 0, refused: 0 }, flipped = fresh();
    for (let at = 0; at < whole.length; at += at < 100 ? 3 : step) {
      const bytes = Uint8Array.from(whole);
      bytes[at] ^= 1 << at % 8;
      for (const end of ["-wal", "-shm", "-journal"]) rmSync(flipped + end, { force: true });
      writeFileSync(flipped, bytes);
      const session = new SqliteSession(flipped, { ...SEALED, lock: false });
      try {
        const head = await session.open();
        await session.verify();
        assert.equal(await committedNumber(session, head), 12);
        outcomes.committed++;
      } catch (error) {
        assert(
          error instanceof SessionError && !(error instanceof SessionPassphraseError),
          `${at}: ${error}`,
        );
        outcomes.refused++;
      } finally {
        await session.close();
      }
    }
    assert(outcomes.refused > 0 && outcomes.committed > 0, JSON.stringify(outcomes));
    // deno-lint-ignore no-console -- the figures of long runs
    if (step === 1) console.log(outcomes);
  });

  const rounds = Number(process.env.LAYER_ROUNDS ?? 10);
  it(`keeps what was acknowledged when it is killed, sealed or not: ${rounds} rounds`, {
    timeout: 10_000 + rounds * 2000,
  }, async () => {
    const random = seeded(9), seen = [0, 0, 0];
    let path = fresh(), which = 0, n = 0;
    for (let round = 0; round < rounds; round++) {
      if (round % 8 === 7) [path, which, n] = [fresh(), 0, 0];
      const child = new Child(new URL("seal_child.ts", import.meta.url), [path, String(which)]);
      await child.next();
      await new Promise((resolve) => setTimeout(resolve, random() * 150));
      child.process.kill("SIGKILL");
      const told = (await child.rest()).at(-1) ?? { n, which };
      const results = await Promise.all(SEALS.map((options) => read(path, { ...options, readOnly: true })));
      const opened = results.flatMap(({ state }, index) => state === undefined ? [] : [index]);
      if (opened.length === 3) continue;
      assert.equal(opened.length, 1, `round ${round}: ${results.map(({ error }) => error)}`);
      [which] = opened;
      assert(which === told.which || which === (Number(told.which) + 1) % 3, `round ${round}`);
      seen[which]++;
      const session = new SqliteSession(path, SEALS[which]);
      n = await committedNumber(session, await session.open());
      await session.verify();
      await session.close();
      assert(n >= Number(told.n) && n <= Number(told.n) + 1, `round ${round}: ${n} after ${told.n}`);
    }
    assert(seen.filter((count) => count > 0).length > 1, String(seen));
    // deno-lint-ignore no-console -- the figures of long runs
    if (process.env.LAYER_ROUNDS) console.log(seen);
  });
});
