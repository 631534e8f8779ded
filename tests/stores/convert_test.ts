import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { inspect } from "node:util";
import fc from "fast-check";
import { openSqlite } from "../../src/adapters/node/sqlite.ts";
import {
  MemorySession,
  type Peer,
  SessionCorruptError,
  SessionError,
  type SessionHead,
} from "../../src/session/mod.ts";
import {
  detectSession,
  ForeignSession,
  importSession,
  readForeignSession,
  type SqlDatabase,
  writeForeignSession,
} from "../../src/stores/convert.ts";
import { KEY, string } from "../session/foreign/foreign_vectors.ts";

const directory = mkdtempSync(join(tmpdir(), "layer-convert-"));
let files = 0;
const newPath = () => join(directory, `${++files}.session`);

/** A database with these statements executed; the path of its file. */
function build(...statements: string[]): { database: SqlDatabase; path: string } {
  const path = newPath();
  const database = openSqlite(path, true);
  for (const statement of statements) database.exec(statement);
  return { database, path };
}

const TELETHON = `
CREATE TABLE version(version integer primary key);
CREATE TABLE sessions(dc_id integer primary key, server_address text, port integer, auth_key blob, takeout_id integer);
CREATE TABLE entities(id integer primary key, hash integer not null, username text, phone integer, name text, date integer);
CREATE TABLE sent_files(md5_digest blob, file_size integer, type integer, id integer, hash integer, primary key(md5_digest, file_size, type));
CREATE TABLE update_state(id integer primary key, pts integer, qts integer, date integer, seq integer);
`;
const TELETHON_ROWS = `
INSERT INTO entities VALUES (777000, -9007199254740995, 'telegram', 42777, 'Telegram', 1750000000);
INSERT INTO entities VALUES (-1001234567890, 9223372036854775807, NULL, NULL, 'Channel', 1750000000);
INSERT INTO entities VALUES (-100123456789, 5, 'short', NULL, NULL, 1750000000);
INSERT INTO entities VALUES (-4242, 0, NULL, NULL, 'Group', 1750000000);
INSERT INTO entities VALUES (0, 5123456789, NULL, NULL, NULL, NULL);
INSERT INTO update_state VALUES (0, 101, 5, 1750000000, 7), (1234567890, 55, 0, 1750000000, 0);
`;
const PYROGRAM_SESSIONS =
  "CREATE TABLE sessions(dc_id INTEGER PRIMARY KEY, api_id INTEGER, test_mode INTEGER, auth_key BLOB, date INTEGER NOT NULL, user_id INTEGER, is_bot INTEGER);";
const LAST_UPDATE = "last_update_on INTEGER NOT NULL DEFAULT (CAST(STRFTIME('%s', 'now') AS INTEGER))";
const PYROGRAM = `
${PYROGRAM_SESSIONS}
CREATE TABLE peers(id INTEGER PRIMARY KEY, access_hash INTEGER, type INTEGER NOT NULL, username TEXT, phone_number TEXT, ${LAST_UPDATE});
CREATE TABLE version(number INTEGER PRIMARY KEY);
`;
const KURIGRAM = `
${PYROGRAM_SESSIONS}
CREATE TABLE peers(id INTEGER PRIMARY KEY, access_hash INTEGER, type INTEGER NOT NULL, phone_number TEXT, ${LAST_UPDATE});
CREATE TABLE usernames(id INTEGER, username TEXT, FOREIGN KEY (id) REFERENCES peers(id));
CREATE TABLE update_state(id INTEGER PRIMARY KEY, pts INTEGER, qts INTEGER, date INTEGER, seq INTEGER);
CREATE TABLE version(number INTEGER PRIMARY KEY);
`;

function telethon(version = 7, key: Uint8Array = KEY) {
  const built = build(TELETHON);
  built.database.prepare("INSERT INTO sessions VALUES (2, '149.154.167.51', 443, ?, NULL)").run(key);
  built.database.exec(`INSERT INTO version VALUES (${version}); ${TELETHON_ROWS}`);
  return built;
}

function pyrogram(schema: string, version: number) {
  const built = build(schema);
  built.database.prepare("INSERT INTO sessions VALUES (4, 12345, 0, ?, 1750000000, 5123456789, 1)").run(KEY);
  built.database.exec(`INSERT INTO version VALUES (${version});`);
  return built;
}

const withoutNames = ({ kind, id, accessHash }: Peer) => ({ kind, id, accessHash });

describe("sessions of other libraries in SQLite", () => {
  after(() => rmSync(directory, { recursive: true }));

  it("readForeignSession() reads a database of Telethon, version 7", async () => {
    const { database, path } = telethon();
    const session = await readForeignSession(database);
    database.close();
    assert.equal(session.format, "telethon-sqlite");
    const { head, peers, notes } = session;
    assert.equal(head.homeDc, 2);
    assert.deepEqual(head.dcs.get(2)!.authKey, KEY);
    assert.deepEqual(head.dcs.get(2)!.endpoints, [{ host: "149.154.167.51", port: 443 }]);
    assert.deepEqual(head.self, { id: 5123456789, bot: false, firstName: "" });
    assert.deepEqual(head.updates, { pts: 101, qts: 5, date: 1_750_000_000, seq: 7 });
    assert.deepEqual([...head.channels], [[1234567890, 55]]);
    const byId = new Map(peers.map((peer) => [peer.id, peer]));
    assert.equal(peers.length, 4);
    assert.deepEqual(byId.get(777000), {
      kind: "user",
      id: 777000,
      accessHash: -9007199254740995n,
      usernames: ["telegram"],
      phone: "42777",
      name: "Telegram",
    });
    assert.deepEqual(byId.get(1234567890), {
      kind: "channel",
      id: 1234567890,
      accessHash: 2n ** 63n - 1n,
      name: "Channel",
    });
    // Marked by writing -100 before its id, as old versions did.
    assert.deepEqual(byId.get(123456789), {
      kind: "channel",
      id: 123456789,
      accessHash: 5n,
      usernames: ["short"],
    });
    assert.deepEqual(byId.get(4242), { kind: "chat", id: 4242, name: "Group" });
    assert.deepEqual(notes, [
      "whether the account is a bot: not stored, taken for no",
      "the name of the account: not stored",
      "the api id: not stored",
    ]);
    assert.equal(detectSession(new Uint8Array(readFileSync(path))), "telethon-sqlite");
    await assert.rejects(
      readForeignSession(new Uint8Array(readFileSync(path))),
      /its file is an SQLite database, which has to be opened first/,
    );
  });

  it("readForeignSession() reads a database of Telethon, version 8, whatever the order of its columns", async () => {
    const upgraded = telethon(8).database;
    upgraded.exec("ALTER TABLE sessions ADD COLUMN tmp_auth_key blob");
    const fresh = build(
      TELETHON.replace("auth_key blob,", "tmp_auth_key blob, auth_key blob,"),
      "INSERT INTO version VALUES (8)",
    ).database;
    fresh.prepare(
      "INSERT INTO sessions (auth_key, tmp_auth_key, dc_id, server_address, port) VALUES (?, ?, 2, '149.154.167.51', 443)",
    ).run(KEY, new Uint8Array(256).fill(1));
    for (const database of [upgraded, fresh]) {
      const { head, notes } = await readForeignSession(database);
      assert.deepEqual(head.dcs.get(2)!.authKey, KEY);
      assert.equal(notes.some((note) => note.includes("temporary key")), database === fresh);
      database.close();
    }
  });

  it("readForeignSession() reads a database of Pyrogram, version 3", async () => {
    const { database, path } = pyrogram(PYROGRAM, 3);
    database.exec(`INSERT INTO peers(id, access_hash, type, username, phone_number) VALUES
      (1, -5, 'user', 'one', '4200'), (2, 6, 'bot', NULL, NULL), (-3, NULL, 'group', NULL, NULL),
      (-1001234567890, 9223372036854775807, 'channel', NULL, NULL), (-100123456, 8, 'supergroup', NULL, NULL)`);
    const { format, head, peers } = await readForeignSession(database);
    database.close();
    assert.equal(format, "pyrogram-sqlite");
    assert.equal(head.homeDc, 4);
    assert.equal(head.apiId, 12345);
    assert.deepEqual(head.self, { id: 5123456789, bot: true, firstName: "" });
    assert.deepEqual(head.dcs.get(4)!.endpoints[0], { host: "149.154.167.91", port: 443 });
    assert.deepEqual([...peers].sort((a, b) => a.id - b.id), [
      { kind: "user", id: 1, accessHash: -5n, usernames: ["one"], phone: "4200" },
      { kind: "user", id: 2, accessHash: 6n, bot: true },
      { kind: "chat", id: 3 },
      { kind: "channel", id: 123456, accessHash: 8n },
      { kind: "channel", id: 1234567890, accessHash: 2n ** 63n - 1n, broadcast: true },
    ]);
    assert.equal(detectSession(new Uint8Array(readFileSync(path))), "pyrogram-sqlite");
  });

  it("readForeignSession() reads a database of Kurigram, version 6 and 7", async () => {
    for (const version of [6, 7]) {
      const { database, path } = pyrogram(KURIGRAM, version);
      database.exec(
        `INSERT INTO peers(id, access_hash, type) VALUES (1, 5, 'user'), (-1000000000007, 6, 'forum'), (-1000000000008, 7, 'new');
        INSERT INTO usernames VALUES (1, 'main'), (1, 'other');
        INSERT INTO update_state VALUES (0, 10, 20, 30, 40), (-1000000000007, 50, NULL, 60, NULL), (9, 51, NULL, 60, NULL)`,
      );
      if (version === 7) {
        database.exec("ALTER TABLE sessions ADD server_address TEXT; ALTER TABLE sessions ADD port INTEGER");
        database.exec("UPDATE sessions SET server_address = '91.108.56.130', port = 80");
      }
      const { format, head, peers, notes } = await readForeignSession(database);
      database.close();
      assert.equal(format, "kurigram-sqlite");
      assert.deepEqual(head.updates, { pts: 10, qts: 20, date: 30, seq: 40 });
      assert.deepEqual([...head.channels].sort(), [[7, 50], [9, 51]]);
      assert.deepEqual(peers.find((peer) => peer.id === 1)?.usernames, ["main", "other"]);
      assert.deepEqual(peers.map((peer) => peer.kind).sort(), ["channel", "channel", "user"]);
      assert.ok(notes.some((note) => note.includes("of a type that is unknown")));
      const [first] = head.dcs.get(4)!.endpoints;
      assert.deepEqual(
        first,
        version === 7 ? { host: "91.108.56.130", port: 80 } : { host: "149.154.167.91", port: 443 },
      );
      assert.equal(detectSession(new Uint8Array(readFileSync(path))), "kurigram-sqlite");
    }
  });

  it("readForeignSession() reads a database of layer for Rust, and of ferogram", async () => {
    for (const ferogram of [false, true]) {
      const more = ferogram
        ? ", is_chat INTEGER NOT NULL DEFAULT 0, channel_kind INTEGER, is_community INTEGER NOT NULL DEFAULT 0"
        : "";
      const { database, path } = build(`
        CREATE TABLE meta(key TEXT PRIMARY KEY, value INTEGER NOT NULL DEFAULT 0);
        CREATE TABLE dcs(dc_id INTEGER NOT NULL, flags INTEGER NOT NULL DEFAULT 0, addr TEXT NOT NULL, auth_key BLOB,
          first_salt INTEGER NOT NULL DEFAULT 0, time_offset INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (dc_id, flags));
        CREATE TABLE update_state(id INTEGER PRIMARY KEY CHECK (id = 1), pts INTEGER NOT NULL, qts INTEGER NOT NULL, date INTEGER NOT NULL, seq INTEGER NOT NULL);
        CREATE TABLE channel_pts(channel_id INTEGER PRIMARY KEY, pts INTEGER NOT NULL);
        CREATE TABLE peers(id INTEGER PRIMARY KEY, access_hash INTEGER NOT NULL, is_channel INTEGER NOT NULL DEFAULT 0${more});
        INSERT INTO meta VALUES ('home_dc_id', 2);
        INSERT INTO update_state VALUES (1, 10, 20, 30, 40);
        INSERT INTO channel_pts VALUES (7, 50);
        INSERT INTO peers(id, access_hash, is_channel) VALUES (1, -5, 0), (2, 9223372036854775807, 1);
        INSERT INTO dcs VALUES (2, 1, '[2001:67c:4e8:f002::a]:443', NULL, 0, 0)`);
      if (ferogram) {
        database.exec(
          "UPDATE peers SET channel_kind = 0 WHERE id = 2; INSERT INTO peers VALUES (3, 0, 0, 1, NULL, 0)",
        );
      }
      const insert = database.prepare("INSERT INTO dcs VALUES (2, ?, ?, ?, ?, -3)");
      insert.run(0, "149.154.167.51:443", KEY, -(2n ** 63n));
      insert.run(2, "149.154.167.222:443", KEY.toReversed(), 0);
      const session = await readForeignSession(database);
      database.close();
      const { head, peers, notes } = session;
      assert.equal(session.format, "layer-sqlite");
      const state = head.dcs.get(2)!;
      assert.deepEqual(state.authKey, KEY);
      assert.deepEqual(state.salts, [{ salt: -(2n ** 63n), validSince: 0, validUntil: 1 }]);
      assert.equal(state.timeOffset, -3);
      assert.equal(state.endpoints.length, 3);
      assert.ok(state.endpoints.some((each) => each.mediaOnly && each.host === "149.154.167.222"));
      assert.ok(notes.includes("a further key of data centre 2: left out"));
      assert.deepEqual(head.updates, { pts: 10, qts: 20, date: 30, seq: 40 });
      assert.deepEqual([...head.channels], [[7, 50]]);
      assert.deepEqual(peers, [
        { kind: "user", id: 1, accessHash: -5n },
        { kind: "channel", id: 2, accessHash: 2n ** 63n - 1n, ...ferogram && { broadcast: true } },
        ...ferogram ? [{ kind: "chat", id: 3 }] : [],
      ]);
      assert.equal(detectSession(new Uint8Array(readFileSync(path))), "layer-sqlite");
    }
  });

  it("readForeignSession() reads a database of grammers", async () => {
    const { database, path } = build(`
      PRAGMA user_version = 1;
      CREATE TABLE dc_home(dc_id INTEGER NOT NULL, PRIMARY KEY(dc_id));
      CREATE TABLE dc_option(dc_id INTEGER NOT NULL, ipv4 TEXT NOT NULL, ipv6 TEXT NOT NULL, auth_key BLOB, PRIMARY KEY(dc_id));
      CREATE TABLE peer_info(peer_id INTEGER NOT NULL, hash INTEGER, subtype INTEGER, PRIMARY KEY(peer_id));
      CREATE TABLE update_state(pts INTEGER NOT NULL, qts INTEGER NOT NULL, date INTEGER NOT NULL, seq INTEGER NOT NULL);
      CREATE TABLE channel_state(peer_id INTEGER NOT NULL, pts INTEGER NOT NULL, PRIMARY KEY(peer_id));
      INSERT INTO dc_home VALUES (4);
      INSERT INTO dc_option VALUES (1, '149.154.175.53:443', '[2001:b28:f23d:f001::a]:443', NULL);
      INSERT INTO update_state VALUES (10, 20, 30, 40);
      INSERT INTO channel_state VALUES (7, 50), (-1000000000008, 51);
      INSERT INTO peer_info VALUES (5123456789, 9, 3), (6, -1, 2), (-42, NULL, NULL), (-1000000000007, 5, 8), (-1000000000009, 6, 12)`);
    database.prepare(
      "INSERT INTO dc_option VALUES (4, '149.154.167.91:443', '[2001:67c:4e8:f004::a]:443', ?)",
    ).run(KEY);
    const { format, head, peers, notes } = await readForeignSession(database);
    database.close();
    assert.equal(format, "grammers-sqlite");
    assert.deepEqual(head.self, { id: 5123456789, bot: true, firstName: "" });
    assert.deepEqual(head.dcs.get(4)!.authKey, KEY);
    assert.equal(head.dcs.get(4)!.authorized, true);
    assert.deepEqual(head.dcs.get(1)!.endpoints[0], { host: "149.154.175.53", port: 443 });
    assert.deepEqual([...head.channels].sort(), [[7, 50], [8, 51]]);
    assert.deepEqual([...peers].sort((a, b) => a.id - b.id), [
      { kind: "user", id: 6, accessHash: -1n, bot: true },
      { kind: "channel", id: 7, accessHash: 5n, broadcast: true },
      { kind: "channel", id: 9, accessHash: 6n },
      { kind: "chat", id: 42 },
      { kind: "user", id: 5123456789, accessHash: 9n, bot: true },
    ]);
    assert.ok(notes.includes("gigagroups: taken over as supergroups"));
    assert.equal(detectSession(new Uint8Array(readFileSync(path))), "grammers-sqlite");
  });

  it("writeForeignSession() makes the tables the libraries make", async () => {
    const { head } = await readForeignSession(string("pyrogram_v2 (also Kurigram)"));
    const formats = {
      "telethon-sqlite": TELETHON,
      "pyrogram-sqlite": PYROGRAM,
      "kurigram-sqlite": KURIGRAM,
    } as const;
    for (const [format, schema] of Object.entries(formats)) {
      const written = build().database, theirs = build(schema).database;
      const output = writeForeignSession(format as keyof typeof formats, head, [], { database: written });
      assert.equal(output.text, undefined);
      for (const { name } of theirs.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all()) {
        const columns = (database: SqlDatabase) =>
          database.prepare(`PRAGMA table_info(${name})`).all().map((row) => ({
            name: row.name,
            type: String(row.type).toLowerCase(),
            notnull: row.notnull,
            pk: row.pk,
          }));
        assert.deepEqual(columns(written), columns(theirs), `${format} ${name}`);
      }
      written.close();
      theirs.close();
    }
  });

  it("writeForeignSession() writes databases that read the same", async () => {
    const id = fc.integer({ min: 1, max: 9_999_999_999 });
    const peer = fc.record({
      kind: fc.constantFrom("user" as const, "chat" as const, "channel" as const),
      id,
      accessHash: fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n),
    }).map((peer): Peer => peer.kind === "chat" ? { kind: "chat", id: peer.id } : { ...peer });
    const peers = fc.uniqueArray(peer, { maxLength: 20, selector: ({ kind, id }) => `${kind} ${id}` });
    const { head: start } = await readForeignSession(string("pyrogram_v2 (also Kurigram)"));
    const head: SessionHead = {
      ...start,
      updates: { pts: 2 ** 31 - 1, qts: 2, date: 3, seq: 4 },
      channels: new Map([[5, 6], [997_852_516_352, 8]]),
    };
    const order = (peers: readonly Peer[]) =>
      peers.map(withoutNames).sort((a, b) => a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : a.id - b.id);
    for (const format of ["telethon-sqlite", "pyrogram-sqlite", "kurigram-sqlite"] as const) {
      await fc.assert(
        fc.asyncProperty(peers, async (peers) => {
          const database = openSqlite(":memory:", true);
          const { lost } = writeForeignSession(format, head, peers, { database });
          const read = await readForeignSession(database);
          database.close();
          assert.equal(read.format, format);
          assert.deepEqual(order(read.peers), order(peers));
          const states = format !== "pyrogram-sqlite";
          assert.deepEqual(read.head.updates, states ? head.updates : undefined);
          assert.deepEqual(read.head.channels, states ? head.channels : new Map());
          assert.equal(lost.includes("the update state"), !states);
          assert.deepEqual(read.head.self, head.self);
          assert.deepEqual(read.head.dcs.get(2)!.authKey, KEY);
        }),
        { numRuns: 20 },
      );
    }
  });

  it("writeForeignSession() keeps names where there is room, and says what is lost", async () => {
    const { head } = await readForeignSession(string("mtcute_v3_main_only_self"));
    const peers: Peer[] = [
      {
        kind: "user",
        id: 1,
        accessHash: 2n,
        usernames: ["One", "Two"],
        phone: "4200",
        name: "A B",
        bot: true,
      },
      { kind: "user", id: 2, accessHash: 3n, min: true },
    ];
    const expected = {
      "telethon-sqlite": [
        { kind: "user", id: 1, accessHash: 2n, usernames: ["one"], phone: "4200", name: "A B" },
        ["1 peer", "further usernames of peers, which users are bots, which channels are broadcasts"],
      ],
      "pyrogram-sqlite": [
        { kind: "user", id: 1, accessHash: 2n, usernames: ["one"], phone: "4200", bot: true },
        ["1 peer", "names and further usernames of peers"],
      ],
      "kurigram-sqlite": [
        { kind: "user", id: 1, accessHash: 2n, usernames: ["one", "two"], phone: "4200", bot: true },
        ["1 peer", "names of peers"],
      ],
    } as const;
    for (const [format, [peer, losses]] of Object.entries(expected)) {
      const database = openSqlite(":memory:", true);
      const { lost } = writeForeignSession(format as keyof typeof expected, head, peers, { database });
      assert.deepEqual((await readForeignSession(database)).peers, [peer]);
      assert.deepEqual(lost, losses);
      database.close();
    }
  });

  it("writeForeignSession() refuses a database that holds something, and asks for one", async () => {
    const { head } = await readForeignSession(string("pyrogram_v2 (also Kurigram)"));
    const { database } = build("CREATE TABLE mine(x)");
    assert.throws(
      () => writeForeignSession("telethon-sqlite", head, [], { database }),
      /^SessionError: Cannot write a session for Telethon \(SQLite\): the database is not empty$/,
    );
    database.close();
    assert.throws(() => writeForeignSession("kurigram-sqlite", head), TypeError);
    // deno-lint-ignore no-explicit-any
    assert.throws(() => writeForeignSession("tdata" as any, head), TypeError);
  });

  it("readForeignSession() refuses what is damaged, and says what is wrong", async () => {
    const cases: [string, RegExp][] = [
      ["UPDATE version SET version = 3", /its version is 3, not 4 to 8$/],
      ["UPDATE version SET version = 'x'", /SQLite refused to read it|version is no integer/],
      ["DELETE FROM version", /version is no integer$/],
      ["DELETE FROM sessions", /it holds no session yet$/],
      ["UPDATE sessions SET auth_key = x'0102'", /its authorization key has 2 bytes, not 256$/],
      ["UPDATE sessions SET auth_key = 'text'", /auth_key holds no bytes$/],
      ["UPDATE sessions SET dc_id = 0", /dc must be an integer from 1 to 32767$/],
      ["UPDATE sessions SET dc_id = 9007199254740993", /dc_id is no integer$/],
      ["UPDATE sessions SET port = 65536", /port must be an integer from 1 to 65535$/],
      ["UPDATE sessions SET port = NULL", /port is no integer$/],
      ["UPDATE update_state SET pts = 9999999999", /pts must be an integer/],
      ["DROP TABLE update_state", /SQLite refused to read it$/],
    ];
    for (const [statement, reason] of cases) {
      const { database } = telethon();
      let message = "it was read";
      try {
        database.exec(statement);
        await readForeignSession(database);
      } catch (error) {
        // A column that SQLite itself keeps clean needs no check of ours.
        if (!(error instanceof SessionError) && statement.includes("'x'")) {
          message = "SQLite refused to read it";
        } else {
          assert.ok(error instanceof SessionCorruptError, `${statement}: ${inspect(error)}`);
          message = error.message;
        }
      }
      assert.match(message, reason, statement);
      database.close();
    }
  });

  it("readForeignSession() leaves peers out that make no sense, and says so", async () => {
    const { database } = telethon();
    database.exec(
      `DELETE FROM entities; INSERT INTO entities VALUES (9223372036854775807, 1, NULL, NULL, NULL, NULL),
      (-1000000000000, 1, NULL, NULL, NULL, NULL), (5, 'text', x'00', 1.5, x'07', 'x')`,
    );
    const { peers, notes } = await readForeignSession(database);
    assert.deepEqual(peers, [{ kind: "user", id: 5 }]);
    assert.ok(notes.includes("some peers were left out: their ids or access hashes are out of range"));
    database.close();
  });

  it("readForeignSession() reads or refuses a file with any part of it overwritten", async () => {
    const { database, path } = telethon();
    database.close();
    const whole = new Uint8Array(readFileSync(path));
    for (let round = 0; round < 60; round++) {
      const bytes = Uint8Array.from(whole);
      const at = (round * 7919) % bytes.length;
      bytes.fill(round * 37, at, at + 1 + (round * 13) % 200);
      if (round % 3 === 0) bytes.copyWithin(100, at);
      const damaged = newPath();
      writeFileSync(damaged, bytes);
      let opened: SqlDatabase | undefined;
      try {
        opened = openSqlite(damaged, false);
        const session = await readForeignSession(opened);
        assert.ok(session instanceof ForeignSession);
      } catch (error) {
        // Opening is the runtime's affair; what is read is ours.
        if (opened) assert.ok(error instanceof SessionError, inspect(error));
      } finally {
        opened?.close();
      }
    }
  });

  it("readForeignSession() refuses a database, files and text it does not know", async () => {
    const { database } = build("CREATE TABLE x(y)");
    await assert.rejects(
      readForeignSession(database),
      /^SessionCorruptError: Cannot read the foreign session: the database is in no format that is known$/,
    );
    database.close();
    await assert.rejects(
      readForeignSession(new Map([["a", KEY]])),
      /: the directory is in no format that is known$/,
    );
    await assert.rejects(
      readForeignSession("layer1.AAAA"),
      /a session string of this library; pass it to new StringSession/,
    );
    await assert.rejects(readForeignSession(""), SessionCorruptError);
    await assert.rejects(readForeignSession(new Uint8Array()), SessionCorruptError);
    await assert.rejects(
      readForeignSession(new TextEncoder().encode("TDF$")),
      /Telegram Desktop keeps it in several files; give all of them/,
    );
  });

  it("importSession() fills a store that is empty, and no other", async () => {
    const { database } = telethon();
    const session = await readForeignSession(database);
    database.close();
    const many = Array.from(
      { length: 2500 },
      (_, i): Peer => ({ kind: "user", id: i + 1, accessHash: BigInt(i) }),
    );
    const large = new ForeignSession(session.format, session.head, many, []);
    const store = new MemorySession();
    await importSession(large, store);
    await assert.rejects(
      importSession(large, store),
      /^SessionError: Cannot import the session: there is one in the store already$/,
    );
    const head = await store.open();
    assert.deepEqual(head, session.head);
    const stored = await Array.fromAsync(store.peers());
    assert.equal(stored.length, 2500);
    await store.close();
  });
});
