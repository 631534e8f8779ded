import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, it } from "node:test";
import { FileSession } from "../../src/adapters/node/file_session.ts";
import { SqliteSession } from "../../src/adapters/node/sqlite_session.ts";
import { TestServer } from "../../src/testing/mod.ts";
import { assertNothingShown, fill, headOf, keyOf, printed, run, withDirectory } from "./cli_support.ts";

const FIRST = "first horse", SECOND = " second horse ";
/** An environment with the passphrase of what is there. */
const known = (SESSION_PASSPHRASE: string) => ({ env: { SESSION_PASSPHRASE } });

describe("the command and sealed databases", () => {
  it("seals one account of a database, changes its passphrase, and takes it away", async () => {
    await using server = await TestServer.start();
    await withDirectory(async (path) => {
      const from = printed.length, file = path("a.db");
      const one = await fill(new SqliteSession(file, { account: "one" }), server);
      const sealed = await run(["seal", file, "--json"], undefined, { env: { NEW_PASSPHRASE: FIRST } });
      assert.equal(sealed.code, 0, sealed.out);
      assert.deepEqual(sealed.json, {
        ...{ command: "seal", ok: true, path: file, sealed: true, wasSealed: false, copies: [] },
      });
      assert.ok(!readFileSync(file).includes(keyOf(one)));
      const two = await fill(new SqliteSession(file, { account: "two" }), server);
      const store = (account: string, passphrase?: string) =>
        new SqliteSession(file, { account, passphrase });
      assert.deepEqual(keyOf(await headOf(store("one", FIRST))), keyOf(one));

      const absent = await run(["seal", file], undefined, { env: { NEW_PASSPHRASE: SECOND } });
      assert.equal(absent.code, 6, "which of two accounts is meant?");
      const other = await run(["seal", file, "--account", "two"], undefined, {
        env: {},
        answers: [SECOND, SECOND],
      });
      assert.match(other.out, /^Sealed ".*a\.db", account "two"$/m);
      assert.deepEqual(keyOf(await headOf(store("two", SECOND))), keyOf(two));

      // Every account has its own; who is there is asked for each.
      const all = await run(["verify", file, "--json", "--account", "one"], undefined, known(FIRST));
      assert.deepEqual([all.code, all.json.peers], [0, 2]);
      const both = await run(["verify", file, "--json"], undefined, { env: {}, answers: [FIRST, SECOND] });
      assert.deepEqual([both.code, both.json.accounts], [0, ["one", "two"]]);
      const changed = await run(["seal", file, "--account", "two", "--json"], undefined, {
        env: { SESSION_PASSPHRASE: SECOND, NEW_PASSPHRASE: FIRST },
      });
      assert.equal(changed.json.wasSealed, true);
      assert.deepEqual(keyOf(await headOf(store("two", FIRST))), keyOf(two));

      assert.equal(
        (await run(["unseal", file, "--account", "two"], undefined, known("wrong"))).code,
        5,
        "a wrong passphrase",
      );
      assert.equal((await run(["unseal", file, "--account", "two"], undefined, known(FIRST))).code, 0);
      assert.deepEqual(keyOf(await headOf(store("two"))), keyOf(two));
      assert.equal((await run(["unseal", file, "--account", "two"])).code, 1);
      assert.deepEqual(keyOf(await headOf(store("one", FIRST))), keyOf(one));
      assertNothingShown(from, one, FIRST, SECOND.trim());
    });
  });

  it("info, verify, repair and backup read sealed accounts, each with its passphrase", async () => {
    await using server = await TestServer.start();
    await withDirectory(async (path) => {
      const from = printed.length, file = path("a.db"), copy = path("b.db");
      const head = await fill(new SqliteSession(file, { passphrase: FIRST }), server);
      await fill(new SqliteSession(file, { account: "two", passphrase: SECOND }), server);
      await fill(new SqliteSession(file, { account: "three" }), server);
      const { json } = await run(["info", file, "--json"], undefined, known(FIRST));
      assert.deepEqual([json.sealed, json.self.id, json.peers.total], [true, head.self!.id, 2]);
      const script = { env: {}, answers: [FIRST, SECOND] };
      const verified = await run(["verify", file, "--json"], undefined, script);
      assert.deepEqual([verified.json.accounts, verified.json.peers], [["default", "three", "two"], 6]);
      assert.match(verified.asked[0].question, /account "default"/);
      assert.match(verified.asked[1].question, /account "two"/);
      assert.deepEqual(verified.asked.map(({ secret }) => secret), [true, true]);
      assert.match((await run(["repair", file], undefined, known(FIRST))).out, /^Nothing to repair/);

      const session = new SqliteSession(file, { passphrase: FIRST });
      await session.open();
      assert.equal((await run(["repair", file], undefined, known(FIRST))).code, 4);
      const saved = await run(["backup", file, copy, "--json"], undefined, script);
      assert.equal(saved.code, 0, saved.out);
      await session.close();
      assert.deepEqual(keyOf(await headOf(new SqliteSession(copy, { passphrase: FIRST }))), keyOf(head));
      assert.equal((await run(["backup", file, path("c.db")], undefined, known(FIRST))).code, 5);
      assert.ok(!existsSync(path("c.db")), "an unchecked copy stayed");
      for (const command of ["info", "verify", "repair"]) {
        assert.equal((await run([command, file], undefined, known("wrong"))).code, 5, command);
      }
      assertNothingShown(from, head, FIRST, SECOND.trim());
    });
  });

  it("converts from and to them", async () => {
    await using server = await TestServer.start();
    await withDirectory(async (path) => {
      const from = printed.length, head = await fill(new FileSession(path("a.session")), server);
      const env = { SESSION_PASSPHRASE: FIRST, NEW_PASSPHRASE: FIRST };
      const there = await run(["convert", path("a.session"), path("a.db"), "--seal"], undefined, { env });
      assert.equal(there.code, 0, there.err);
      const store = new SqliteSession(path("a.db"), { passphrase: FIRST });
      assert.deepEqual(await store.open(), await headOf(new FileSession(path("a.session"))));
      assert.equal((await store.peer("user", 7))?.accessHash, 70n);
      await store.close();
      assert.equal((await run(["convert", path("a.db"), path("b.session")], undefined, { env })).code, 0);
      assert.deepEqual(keyOf(await headOf(new FileSession(path("b.session")))), keyOf(head));
      // A second account beside the sealed one.
      const more = ["convert", path("a.session"), path("a.db"), "--to-account", "plain"];
      assert.equal((await run(more)).code, 0);
      assert.deepEqual(await SqliteSession.accounts(path("a.db")), ["default", "plain"]);
      assertNothingShown(from, head, FIRST);
    });
  });

  it("logs in and out of them, and leaves the other accounts", async () => {
    await using server = await TestServer.start();
    const bot = server.bot(), file = "a.db";
    await withDirectory(async (path) => {
      const from = printed.length;
      const env = {
        ...{ API_ID: "1", API_HASH: "0123456789abcdef", BOT_TOKEN: bot.token },
        ...{ NEW_PASSPHRASE: FIRST, SESSION_PASSPHRASE: FIRST },
      };
      const login = (...more: string[]) => run(["login", path(file), "--bot", ...more], server, { env });
      assert.equal((await login("--seal", "--account", "one")).code, 0);
      const head = await headOf(new SqliteSession(path(file), { account: "one", passphrase: FIRST }));
      assert.equal(head?.self?.id, bot.id);
      // The only account is the one that is meant.
      assert.match((await login()).out, /^Logged in already as bot/);
      assert.equal((await login("--seal")).code, 2);
      assert.equal((await login("--account", "two")).code, 0);
      const gone = await run(["logout", path(file), "--account", "one"], server, { env });
      assert.match(gone.out, /^Removed account "one" from ".*a\.db"$/m);
      assert.deepEqual(await SqliteSession.accounts(path(file)), ["two"]);
      assert.match((await run(["logout", path(file)], server, { env })).out, /^Removed ".*a\.db"$/m);
      assert.deepEqual(readdirSync(dirname(path(file))), []);
      assert.equal(server.counters.calls("auth.logOut"), 2);
      assertNothingShown(from, head, FIRST, bot.token);
    });
  });
});
