import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import process from "node:process";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { FileSession } from "../../src/adapters/node/file_session.ts";
import { SqliteSession } from "../../src/adapters/node/sqlite_session.ts";
import { listen } from "../../src/adapters/node/testing_tcp.ts";
import { toHex } from "../../src/bytes/mod.ts";
import { StringSession } from "../../src/session/mod.ts";
import { readForeignSession } from "../../src/stores/convert.ts";
import { FakeClock, TestServer } from "../../src/testing/mod.ts";
import {
  assertHides,
  assertNothingShown,
  fill,
  headOf,
  keyOf,
  printed,
  run,
  tokenOf,
  withDirectory,
} from "./cli_support.ts";

const APP = { API_ID: "1", API_HASH: "0123456789abcdef" };
const WINDOWS = process.platform === "win32";

describe("session login", () => {
  it("keeps the session of a bot in a file, and prints nothing secret", async () => {
    await using server = await TestServer.start();
    const bot = server.bot({ username: "echo_bot" });
    await withDirectory(async (path) => {
      const from = printed.length, file = path("bot.session");
      const env = { ...APP, BOT_TOKEN: bot.token };
      const { code, json, asked } = await run(["login", file, "--bot", "--json"], server, { env });
      assert.equal(code, 0);
      assert.deepEqual(json, {
        command: "login",
        ok: true,
        session: file,
        already: false,
        account: { id: bot.id, bot: true, name: bot.firstName, username: "echo_bot" },
      });
      assert.deepEqual(asked, []);
      const head = await headOf(new FileSession(file));
      assert.equal(head?.self?.id, bot.id);
      if (!WINDOWS) assert.equal(statSync(file).mode & 0o777, 0o600);

      const again = await run(["login", file], server);
      assert.equal(again.code, 0);
      assert.match(again.out, /^Logged in already as bot \d+/);
      assertNothingShown(from, head, bot.token);
    });
  });

  it("asks for what is missing, secrets without showing them", async () => {
    await using server = await TestServer.start();
    const user = server.user({
      firstName: "Bob",
      username: "bobby",
      password: "correct horse",
      hint: "battery",
    });
    await withDirectory(async (path) => {
      const from = printed.length;
      const { code, out, err, asked } = await run(["login", path("bob.db"), "--phone", user.phone], server, {
        env: {},
        answers: ["1", APP.API_HASH, "00000", user.code, "wrong", "correct horse"],
      });
      assert.equal(code, 0, err);
      assert.match(out, /^Logged in as user \d+ \(Bob, @bobby\)/);
      assert.deepEqual(asked.map(({ secret }) => secret), [false, true, true, true, true, true]);
      assert.match(asked[4].question, /battery/);
      const head = await headOf(new SqliteSession(path("bob.db")));
      assert.equal(head?.self?.id, user.id);
      assertNothingShown(from, head, user.code, "correct horse", APP.API_HASH);
    });
  });

  it("draws a QR code that a phone can read", async () => {
    await using server = await TestServer.start();
    const user = server.user({ firstName: "Alice", dc: 3 });
    await withDirectory(async (path) => {
      const from = printed.length, urls: string[] = [];
      const { code, err } = await run(["login", path("a.session"), "--qr"], server, {
        onQr(url) {
          urls.push(url);
          user.acceptLogin(tokenOf(url));
        },
      });
      assert.equal(code, 0, err);
      const head = await headOf(new FileSession(path("a.session")));
      assert.equal(head?.self?.id, user.id);
      assert.ok(urls.length > 0);
      assertNothingShown(from, head, ...urls.map((url) => url.slice(-20)));
      const revealed = await run(["login", path("b.session"), "--qr", "--reveal"], server, {
        onQr: (url) => user.acceptLogin(tokenOf(url)),
      });
      assert.match(revealed.err, /^tg:\/\/login\?token=[\w-]+$/m);
    });
  });

  it("prints a string only when asked to", async () => {
    await using server = await TestServer.start();
    const bot = server.bot(), env = { ...APP, BOT_TOKEN: bot.token };
    const without = await run(["login", "--bot"], server, { env });
    assert.equal(without.code, 2);
    assert.equal(server.counters.connections, 0);
    const { code, out, err } = await run(["login", "--bot", "--string"], server, { env });
    assert.equal(code, 0);
    assert.match(out, /^layer1\.[\w-]+\n$/);
    assert.doesNotMatch(err, /layer1/);
    assert.equal((await headOf(new StringSession(out.trim())))?.self?.id, bot.id);
  });

  it("says with its exit code what went wrong", async () => {
    await using server = await TestServer.start();
    const bot = server.bot();
    await withDirectory(async (path) => {
      const wrong = await run(["login", path("a.session"), "--bot", "--json"], server, {
        env: { ...APP, BOT_TOKEN: "12345:ThisTokenIsNobodys" },
      });
      assert.equal(wrong.code, 8);
      assert.equal(wrong.json.error.name, "LoginError");
      assert.doesNotMatch(wrong.out, /ThisTokenIsNobodys/);
      const malformed = await run(["login", path("b.session"), "--bot"], server, {
        env: { ...APP, BOT_TOKEN: "ThisTokenIsNobodys" },
      });
      assert.equal(malformed.code, 2);
      assert.doesNotMatch(malformed.err, /ThisTokenIsNobodys/);

      const ended = path("ended.session"), head = await fill(new FileSession(path("d.session")), server);
      await run(["backup", path("d.session"), ended]);
      assert.equal((await run(["logout", path("d.session")], server)).code, 0);
      assert.equal((await run(["login", ended], server)).code, 8);
      assert.deepEqual(keyOf(await headOf(new FileSession(ended))), keyOf(head));

      const holder = new FileSession(path("held.session"));
      await holder.open();
      const held = await run(["login", path("held.session"), "--bot"], server, {
        env: { ...APP, BOT_TOKEN: bot.token },
      });
      assert.equal(held.code, 4);
      await holder.close();
      const ending = AbortSignal.abort(new DOMException("The process was asked to end", "AbortError"));
      const aborted = await run(["login", path("c.session"), "--qr"], server, { signal: ending });
      assert.equal(aborted.code, 130);
    });
  });
});

describe("session info", () => {
  it("tells what is in a file without its keys, and shows them when told to", async () => {
    await using server = await TestServer.start();
    await withDirectory(async (path) => {
      const from = printed.length, file = path("a.session");
      const head = await fill(new FileSession(file), server), before = readFileSync(file);
      const { code, json } = await run(["info", file, "--json"]);
      assert.equal(code, 0);
      assert.deepEqual(Object.keys(json), [
        ...[
          "command",
          "ok",
          "format",
          "sealed",
          "bytes",
          "unfinished",
          "mode",
          "self",
          "homeDc",
          "testMode",
          "apiId",
        ],
        ...["layer", "dcs", "updates", "channels", "peers", "notes"],
      ]);
      assert.equal(json.format, "file");
      assert.equal(json.self.id, head.self!.id);
      assert.deepEqual(json.peers, { total: 2, users: 1, chats: 0, channels: 1, min: 1 });
      assert.deepEqual(json.updates, { pts: 5, qts: 6, date: 1_700_000_000, seq: 7 });
      assert.equal(json.bytes, before.length);
      if (!WINDOWS) assert.equal(json.mode, "600");
      const home = json.dcs.find((dc: { home: boolean }) => dc.home);
      assert.equal(home.id, head.homeDc);
      assert.equal(home.key, true);
      assert.ok(home.keyAge < 100);
      const words = await run(["info", file]);
      assert.match(words.out, /^Account +bot \d+/m);
      assert.match(words.out, /^Peers +2: 1 users, 0 groups, 1 channels$/m);
      assertNothingShown(from, head);
      assert.deepEqual(readFileSync(file), before);

      const revealed = await run(["info", file, "--reveal"]);
      assert.ok(revealed.out.includes(toHex(keyOf(head))));
    });
  });

  it("takes a string from the environment or standard input, never from an argument", async () => {
    await using server = await TestServer.start();
    const session = new StringSession();
    const head = await fill(session, server), text = session.export(), from = printed.length;
    const byEnv = await run(["info", "env:SESSION", "--json"], undefined, { env: { SESSION: text } });
    const byInput = await run(["info", "-", "--json"], undefined, { input: `${text}\n` });
    assert.equal(byEnv.json.self.id, head.self!.id);
    assert.deepEqual(byInput.json, byEnv.json);
    const refused = await run(["info", text]);
    assert.equal(refused.code, 2);
    assertNothingShown(from, head, text.slice(10, 40));
  });

  it("finds the account in a database, and says which there are", async () => {
    await using server = await TestServer.start();
    await withDirectory(async (path) => {
      const file = path("a.db");
      const one = await fill(new SqliteSession(file, { account: "one" }), server);
      assert.equal((await run(["info", file, "--json"])).json.self.id, one.self!.id);
      const two = await fill(new SqliteSession(file, { account: "two" }), server);
      const { json } = await run(["info", file, "--account", "two", "--json"]);
      assert.equal(json.self.id, two.self!.id);
      assert.deepEqual(json.database, { account: "two", accounts: ["one", "two"] });
      const absent = await run(["info", file]);
      assert.equal(absent.code, 6);
      assert.match(absent.err, /there are "one", "two"/);
    });
  });

  it("tells absent, damaged, foreign and too new apart", async () => {
    await using server = await TestServer.start();
    await withDirectory(async (path) => {
      const { code, json } = await run(["info", path("none.session"), "--json"]);
      assert.equal(code, 6);
      assert.deepEqual(json, {
        command: "info",
        ok: false,
        exitCode: 6,
        error: {
          name: "SessionAbsentError",
          message: `Cannot find the session: there is no file ${JSON.stringify(path("none.session"))}`,
        },
      });
      assert.deepEqual(readdirSync(dirname(path("x"))), [], "looking left something behind");
      writeFileSync(path("empty.session"), "");
      writeFileSync(path("other.session"), "Dear diary,\n");
      for (const name of ["empty", "other"]) {
        assert.equal((await run(["info", path(`${name}.session`)])).code, 3);
      }
      const newer = await run(["info", "-"], undefined, { input: "layer2.AAAA" });
      assert.equal(newer.code, 7);
      await fill(new FileSession(path("a.session")), server);
      await run(["convert", path("a.session"), path("telethon.txt"), "--to", "telethon"]);
      const foreign = await run(["info", path("telethon.txt"), "--json"]);
      assert.equal(foreign.json.format, "telethon");
    });
  });
});

describe("session verify and repair", () => {
  it("verify reads everything and changes nothing, repair cuts a torn tail and keeps a copy", async () => {
    await using server = await TestServer.start();
    await withDirectory(async (path) => {
      const from = printed.length, file = path("a.session");
      const head = await fill(new FileSession(file), server), sound = readFileSync(file);
      assert.deepEqual((await run(["verify", file, "--json"])).json, {
        ...{
          command: "verify",
          ok: true,
          sound: true,
          format: "file",
          peers: 2,
          unfinished: 0,
          accounts: [],
        },
      });
      assert.match((await run(["repair", file])).out, /^Nothing to repair/);

      appendFileSync(file, new Uint8Array([9, 0, 0, 0, 1, 2]));
      chmodSync(file, 0o644);
      const torn = readFileSync(file);
      const found = await run(["verify", file, "--json"]);
      assert.equal(found.code, 0);
      assert.equal(found.json.unfinished, 6);
      assert.deepEqual(readFileSync(file), torn);
      const { code, json } = await run(["repair", file, "--json"]);
      assert.equal(code, 0);
      assert.equal(json.cut, 6);
      assert.deepEqual(readFileSync(file), sound);
      assert.deepEqual(readFileSync(json.copy), torn);
      if (!WINDOWS) {
        assert.equal(json.mode, "644");
        for (const one of [file, json.copy]) assert.equal(statSync(one).mode & 0o777, 0o600);
      }
      assertNothingShown(from, head);
    });
  });

  it("repair leaves what is damaged, and what is in use, as it is", async () => {
    await using server = await TestServer.start();
    await withDirectory(async (path) => {
      const file = path("a.session"), session = new FileSession(file);
      await fill(session, server);
      await session.open();
      assert.equal((await run(["repair", file])).code, 4);
      await session.close();
      const bytes = readFileSync(file);
      bytes[60] ^= 1;
      writeFileSync(file, bytes);
      for (const command of ["verify", "repair", "info", "backup", "convert", "login", "logout"]) {
        const more = command === "backup" || command === "convert" ? [path("b.session")] : [];
        assert.equal((await run([command, file, ...more], server)).code, 3, command);
      }
      assert.deepEqual(readFileSync(file), bytes);
      assert.ok(!existsSync(path("b.session")));
    });
  });

  it("verify checks every account of a database", async () => {
    await using server = await TestServer.start();
    await withDirectory(async (path) => {
      const file = path("a.db");
      await fill(new SqliteSession(file), server);
      await fill(new SqliteSession(file, { account: "two" }), server);
      const { json } = await run(["verify", file, "--json"]);
      assert.deepEqual(json.accounts, ["default", "two"]);
      assert.equal(json.peers, 4);
      assert.match((await run(["repair", file])).out, /^Nothing to repair/);
      truncateSync(file, statSync(file).size - 4096);
      assert.equal((await run(["verify", file])).code, 3);
    });
  });
});

describe("session backup", () => {
  it("copies files and databases that are in use, and never over something", async () => {
    await using server = await TestServer.start();
    await withDirectory(async (path) => {
      const stores = { "a.session": FileSession, "a.db": SqliteSession };
      for (const [name, Store] of Object.entries(stores)) {
        const from = printed.length, session = new Store(path(name)), to = path(`copy-${name}`);
        const head = await fill(session, server);
        await session.open();
        const { code, json, err } = await run(["backup", path(name), to, "--json"]);
        assert.equal(code, 0, err);
        assert.equal(json.bytes, statSync(to).size);
        if (!WINDOWS) assert.equal(statSync(to).mode & 0o777, 0o600);
        const copy = new Store(to);
        assert.deepEqual(keyOf(await copy.open()), keyOf(head));
        assert.equal((await copy.peerByUsername("seven"))?.id, 7);
        await copy.close();
        const before = readFileSync(to);
        assert.equal((await run(["backup", path(name), to])).code, 1);
        assert.deepEqual(readFileSync(to), before);
        await session.close();
        assertNothingShown(from, head);
      }
      assert.deepEqual(readdirSync(dirname(path("x"))).filter((name) => name.includes(".tmp")), []);
    });
  });
});

describe("session convert", () => {
  it("turns one kind of this library into another, peers included", async () => {
    await using server = await TestServer.start();
    await withDirectory(async (path) => {
      const from = printed.length, head = await fill(new FileSession(path("a.session")), server);
      const toDatabase = await run(["convert", path("a.session"), path("a.db"), "--json"]);
      assert.equal(toDatabase.code, 0, toDatabase.out);
      assert.equal(toDatabase.json.to, "sqlite");
      assert.equal((await run(["convert", path("a.db"), path("b.session")])).code, 0);
      const copy = new FileSession(path("b.session"));
      assert.deepEqual(await copy.open(), await headOf(new FileSession(path("a.session"))));
      assert.equal((await copy.peer("user", 7))?.accessHash, 70n);
      await copy.close();
      const occupied = await run(["convert", path("a.session"), path("b.session")]);
      assert.equal(occupied.code, 1);
      assert.equal((await run(["convert", path("a.session"), path("a.db")])).code, 1);
      assert.equal((await run(["convert", path("a.session"), path("a.db"), "--to-account", "two"])).code, 0);
      assert.deepEqual(await SqliteSession.accounts(path("a.db")), ["default", "two"]);
      assertNothingShown(from, head);
    });
  });

  it("reads and writes other libraries' sessions, and says what is lost", async () => {
    await using server = await TestServer.start();
    await withDirectory(async (path) => {
      const from = printed.length, head = await fill(new FileSession(path("a.session")), server);
      for (
        const format of ["telethon", "pyrogram", "gotd", "telethon-sqlite", "pyrogram-sqlite", "gramjs-store"]
      ) {
        const there = path(`${format}.x`), back = path(`${format}.session`);
        const { code, json } = await run(["convert", path("a.session"), there, "--to", format, "--json"]);
        assert.equal(code, 0, JSON.stringify(json));
        assert.ok(json.lost.length > 0, format);
        if (!WINDOWS && format !== "gramjs-store") assert.equal(statSync(there).mode & 0o777, 0o600);
        const returned = await run(["convert", there, back, "--json"]);
        assert.equal(returned.code, 0, JSON.stringify(returned.json));
        assert.equal(returned.json.from, format);
        assert.deepEqual(keyOf(await headOf(new FileSession(back))), keyOf(head), format);
      }
      assertNothingShown(from, head);
    });
  });

  it("a session without a name is logged in all the same", async () => {
    await using server = await TestServer.start();
    await withDirectory(async (path) => {
      const head = await fill(new FileSession(path("a.session")), server);
      assert.equal((await run(["convert", path("a.session"), path("a.txt"), "--to", "telethon"])).code, 0);
      const refused = await run(["login", path("a.txt")], server);
      assert.equal(refused.code, 3);
      assert.match(refused.err, /convert it first/);
      assert.equal((await run(["convert", path("a.txt"), path("b.session")])).code, 0);
      const { code, json } = await run(["login", path("b.session"), "--json"], server, { env: {} });
      assert.equal(code, 0);
      assert.deepEqual([json.already, json.account.id], [true, head.self!.id]);
    });
  });

  it("prints a string only with --reveal", async () => {
    await using server = await TestServer.start();
    await withDirectory(async (path) => {
      const head = await fill(new FileSession(path("a.session")), server);
      const refused = await run(["convert", path("a.session"), "-"]);
      assert.equal(refused.code, 2);
      assert.equal(refused.out, "");
      const ours = await run(["convert", path("a.session"), "-", "--reveal"]);
      assert.deepEqual(keyOf(await headOf(new StringSession(ours.out.trim()))), keyOf(head));
      const theirs = await run(["convert", path("a.session"), "-", "--reveal", "--to", "mtcute", "--json"]);
      assert.deepEqual(keyOf((await readForeignSession(theirs.json.string)).head), keyOf(head));
    });
  });
});

describe("session seal and unseal", () => {
  const FIRST = "first horse", SECOND = " second horse ";

  it("encrypt a file, change its passphrase, and take it away", async () => {
    await using server = await TestServer.start();
    await withDirectory(async (path) => {
      const from = printed.length, file = path("a.session");
      const head = await fill(new FileSession(file), server), plain = readFileSync(file);
      assert.ok(plain.includes(keyOf(head)));
      const sealed = await run(["seal", file, "--json"], undefined, { env: { NEW_PASSPHRASE: FIRST } });
      assert.equal(sealed.code, 0, sealed.out);
      assert.deepEqual(sealed.json, {
        ...{ command: "seal", ok: true, path: file, sealed: true, wasSealed: false, copies: [] },
      });
      assert.ok(!readFileSync(file).includes(keyOf(head)));
      assert.deepEqual(keyOf(await headOf(new FileSession(file, { passphrase: FIRST }))), keyOf(head));

      const answers = [FIRST, SECOND, SECOND];
      const changed = await run(["seal", file, "--json"], undefined, { env: {}, answers });
      assert.equal(changed.json.wasSealed, true);
      assert.deepEqual(changed.asked.map(({ secret }) => secret), [true, true, true]);
      assert.deepEqual(keyOf(await headOf(new FileSession(file, { passphrase: SECOND }))), keyOf(head));
      const differ = await run(["seal", file], undefined, { env: {}, answers: [SECOND, "one", "other"] });
      assert.equal(differ.code, 2);

      const wrong = { env: { SESSION_PASSPHRASE: FIRST } }, right = { env: { SESSION_PASSPHRASE: SECOND } };
      for (const command of ["info", "seal", "logout"]) {
        assert.equal((await run([command, file], undefined, wrong)).code, 5, command);
      }
      const { json } = await run(["info", file, "--json"], undefined, right);
      assert.deepEqual([json.sealed, json.self.id, json.peers.total], [true, head.self!.id, 2]);
      assert.equal((await run(["verify", file], undefined, right)).code, 0);
      assert.equal((await run(["backup", file, path("copy.session")], undefined, right)).code, 0);
      assert.ok(!readFileSync(path("copy.session")).includes(keyOf(head)));
      appendFileSync(file, new Uint8Array(5));
      assert.equal((await run(["repair", file, "--json"], undefined, right)).json.cut, 5);

      assert.equal((await run(["unseal", file], undefined, right)).code, 0);
      assert.deepEqual(keyOf(await headOf(new FileSession(file))), keyOf(head));
      assert.equal((await run(["unseal", file])).code, 1);
      assertNothingShown(from, head, FIRST, SECOND.trim());
    });
  });

  it("a new session may be sealed from the start, and used", async () => {
    await using server = await TestServer.start();
    const bot = server.bot(), file = "a.session";
    await withDirectory(async (path) => {
      const from = printed.length;
      const env = { ...APP, BOT_TOKEN: bot.token, NEW_PASSPHRASE: FIRST, SESSION_PASSPHRASE: FIRST };
      assert.equal((await run(["login", path(file), "--bot", "--seal"], server, { env })).code, 0);
      const head = await headOf(new FileSession(path(file), { passphrase: FIRST }));
      assert.equal(head?.self?.id, bot.id);
      assert.equal((await run(["login", path(file)], server, { env })).code, 0);
      assert.equal((await run(["login", path(file), "--seal"], server, { env })).code, 2);
      const text = await run(["convert", path(file), path("a.txt"), "--to", "string", "--seal"], server, {
        env,
      });
      assert.equal(text.code, 0, text.err);
      const SESSION = readFileSync(path("a.txt"), "utf8");
      const byString = await run(["info", "env:SESSION", "--json"], server, { env: { ...env, SESSION } });
      assert.deepEqual([byString.json.sealed, byString.json.self.id], [true, bot.id]);
      assert.equal((await run(["logout", path(file)], server, { env })).code, 0);
      assert.ok(!existsSync(path(file)));
      assertNothingShown(from, head, FIRST, bot.token);
      const printedText = await run(["login", "--bot", "--string", "--seal"], server, { env });
      const session = new StringSession(printedText.out.trim(), { passphrase: FIRST });
      assert.equal((await headOf(session))?.self?.id, bot.id);
    });
  });
});

describe("session logout", () => {
  it("ends the login and removes every copy", async () => {
    await using server = await TestServer.start();
    await withDirectory(async (path) => {
      const from = printed.length, file = path("a.session"), head = await fill(new FileSession(file), server);
      appendFileSync(file, new Uint8Array(5));
      assert.equal((await run(["repair", file])).code, 0);
      const { code, json } = await run(["logout", file, "--json"], server, { env: {} });
      assert.equal(code, 0);
      assert.deepEqual(json, { command: "logout", ok: true, confirmed: true, removed: true, copies: 1 });
      assert.equal(server.counters.calls("auth.logOut"), 1);
      assert.deepEqual(readdirSync(dirname(file)), []);
      assert.equal((await run(["logout", file], server)).code, 6);
      assertNothingShown(from, head);
    });
  });

  it("keeps the session when the server cannot be reached, unless forced", async () => {
    await using server = await TestServer.start();
    await withDirectory(async (path) => {
      const file = path("a.db");
      await fill(new SqliteSession(file), server);
      const gone = await TestServer.start({ clock: new FakeClock({ auto: true }) });
      await gone.close();
      assert.equal((await run(["logout", file], gone)).code, 1);
      assert.ok(existsSync(file));
      const forced = await run(["logout", file, "--force", "--json"], gone);
      assert.equal(forced.code, 0, forced.out);
      assert.equal(forced.json.confirmed, false);
      assert.ok(!existsSync(file));
    });
  });

  it("ends the login of a string", async () => {
    await using server = await TestServer.start();
    const session = new StringSession();
    await fill(session, server);
    const { code, out } = await run(["logout", "-"], server, { input: session.export() });
    assert.equal(code, 0);
    assert.match(out, /standard input is worth nothing now/);
    assert.equal(server.counters.calls("auth.logOut"), 1);
  });
});

describe("the command line", () => {
  const COMMANDS = [
    ...["login", "info", "verify", "repair", "convert", "seal", "unseal", "backup", "logout"],
  ];

  it("explains every command", async () => {
    for (const name of COMMANDS) {
      const { code, out } = await run([name, "--help"]);
      assert.equal(code, 0);
      assert.ok(out.startsWith(`layer-session ${name} `));
      assert.match(out, /--json/);
      assert.match(out, /Exit codes: 0 done/);
    }
    const all = await run(["--help"]);
    assert.equal(all.code, 0);
    for (const name of COMMANDS) assert.match(all.out, new RegExp(`^  ${name} `, "m"));
    assert.equal((await run([])).code, 2);
    assert.equal((await run(["frobnicate"])).code, 2);
  });

  it("refuses what it does not know, before anything is touched", async () => {
    const wrong = [
      ["--tokne"],
      ["--json=yes"],
      ["-j"],
      ["--"],
      ["a", "b", "c"],
      ["a", "--account"],
      ["a", "--account="],
      ["a", "--account", "x", "--account", "y"],
      [""],
    ];
    for (const args of wrong) {
      for (const name of ["info", "login"]) {
        const { code, out, err } = await run([name, ...args]);
        assert.equal(code, 2, `${name} ${args.join(" ")}`);
        assert.equal(out, args[0] === "--json=yes" ? out : "");
        assert.match(err + out, /^\{|^Cannot /);
      }
    }
    assert.equal((await run(["login", "a.session", "--bot", "--qr"])).code, 2);
    assert.equal((await run(["login", "a.session", "--account", "x", "--bot"])).code, 2);
    for (const dc of ["here", "host:", ":443", "x=host:443", "2=host:443:1"]) {
      const { code, asked } = await run(["login", "a.session", "--dc", dc], undefined, { env: {} });
      assert.deepEqual([code, asked], [2, []], dc);
    }
    for (const more of [["--dc", "host:99999"], ["--key", "none.pem"]]) {
      const { code, err } = await run(["login", "a.session", "--qr", ...more]);
      assert.equal(code, 2, err);
    }
    assert.ok(!existsSync("a.session"));
  });

  it("runs as a program of its own", async () => {
    await using server = await TestServer.start();
    const bot = server.bot(), dcs = await listen(server);
    await withDirectory(async (path) => {
      writeFileSync(path("key.pem"), server.publicKeyPem);
      const program = fileURLToPath(new URL("../../src/adapters/node/cli/mod.ts", import.meta.url));
      const args = process.versions.deno === undefined ? [program] : ["run", "-A", "--no-check", program];
      const addresses = dcs.flatMap(({ id, host, port }) => ["--dc", `${id}=${host}:${port}`]);
      args.push("login", path("a.session"), "--json", "--key", path("key.pem"), ...addresses);
      const child = spawn(process.execPath, args, {
        env: { ...process.env, ...APP, BOT_TOKEN: "" },
        stdio: ["pipe", "pipe", "pipe"],
      });
      let out = "", err = "";
      child.stdout.on("data", (chunk) => out += chunk);
      child.stderr.on("data", (chunk) => err += chunk);
      child.stdin.end(`bot\n${bot.token}\n`);
      const code = await new Promise((resolve) => child.on("close", resolve));
      assert.equal(code, 0, err);
      assert.equal(JSON.parse(out).account.id, bot.id);
      const head = await headOf(new FileSession(path("a.session")));
      assert.equal(head?.self?.id, bot.id);
      assertHides(out + err, [keyOf(head), bot.token]);
    });
  });
});
