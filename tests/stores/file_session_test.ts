import assert from "node:assert/strict";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";
import { FileSession } from "../../src/adapters/node/file_session.ts";
import { toBase64, toHex } from "../../src/bytes/mod.ts";
import { type SessionChange, SessionError, SessionLockedError } from "../../src/session/mod.ts";
import { FileSessionBase } from "../../src/stores/mod.ts";
import { FakeClock } from "../../src/testing/fake_clock.ts";
import { storeConformance } from "../../src/testing/store_conformance.ts";
import { fileError, SimulatedFiles } from "./simulated_files.ts";

const KEY = Uint8Array.from({ length: 256 }, (_, i) => (i * 11 + 3) & 255);
const homeDc = (dc: number): SessionChange[] => [{ type: "homeDc", dc }];

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
  // More than 65,536, which is where counts of 16 bits wrap.
  for (const { name, run } of storeConformance(makePlace, { manyPeers: 66_000 })) {
    it(name, { timeout: 20_000 }, run);
  }
});

describe("FileSession on the machine's disk", () => {
  let directory = "";
  let count = 0;
  const fresh = () => join(directory, `${++count}.session`);
  before(() => {
    directory = mkdtempSync(join(tmpdir(), "layer-"));
  });
  after(() => rmSync(directory, { recursive: true }));
  const made = async () => {
    const path = fresh(), session = new FileSession(path);
    await session.open();
    await session.commit(homeDc(3), "sync");
    await session.close();
    return path;
  };
  const windows = tmpdir().includes("\\");

  it("constructor takes a path or a file URL, and no session string", () => {
    assert.equal(
      new FileSession(pathToFileURL(join(directory, "ä b.session"))).path,
      join(directory, "ä b.session"),
    );
    assert.throws(() => new FileSession(""), TypeError);
    const text = "1" + "Ab-_".repeat(88);
    for (const path of [text, "layer1.AAAA"]) {
      assert.throws(
        () => new FileSession(path),
        /^TypeError: Cannot use a session string as a path: wrap it in new StringSession\(…\)$/,
      );
    }
  });

  it("creates the file for its owner only, whatever the umask", { skip: windows }, async () => {
    assert.equal(statSync(await made()).mode & 0o777, 0o600);
  });

  it("open() tightens a looser mode and says so", { skip: windows }, async () => {
    const path = await made();
    chmodSync(path, 0o644);
    const warnings: string[] = [];
    const session = new FileSession(path, { logger: { warn: (text) => void warnings.push(text) } });
    await session.open();
    await session.close();
    assert.equal(statSync(path).mode & 0o777, 0o600);
    assert.deepEqual(warnings, [
      `Session file ${JSON.stringify(path)} could be used by others (mode 644): now it is 600`,
    ]);
  });

  it("open() refuses the same file under another name, in this process", { skip: windows }, async () => {
    const path = await made(), link = fresh();
    symlinkSync(path, link);
    const first = new FileSession(path), second = new FileSession(link);
    await first.open();
    await assert.rejects(
      second.open(),
      (error) => error instanceof SessionLockedError && error.message.includes("this process"),
    );
    await first.close();
    await second.open();
    // The link stays one: it is the file behind it that is replaced.
    await second.commit([{ type: "authKey", dc: 1, key: undefined }], "sync");
    await second.settled();
    await second.close();
    assert.equal(existsSync(path), true);
    const third = new FileSession(path);
    assert.equal((await third.open())?.homeDc, 3);
    await third.close();
  });

  it("open() waits for the other holder as long as it is told, and stops when it is told", async () => {
    const path = await made(), first = new FileSession(path);
    await first.open();
    const controller = new AbortController();
    const waiting = new FileSession(path).open({ wait: 60_000, signal: controller.signal });
    const reason = new Error("enough");
    controller.abort(reason);
    await assert.rejects(waiting, (error) => error === reason);
    await assert.rejects(new FileSession(path).open({ wait: 20 }), SessionLockedError);
    const patient = new FileSession(path), opened = patient.open({ wait: 60_000 });
    await first.close();
    assert.equal((await opened)?.homeDc, 3);
    await patient.close();
  });

  it("open() of a directory or below a missing one says what is wrong", async () => {
    const path = fresh();
    mkdirSync(path);
    await assert.rejects(new FileSession(path).open(), /^SessionError: .*it is a directory$/);
    await assert.rejects(
      new FileSession(join(directory, "none", "a")).open(),
      /its directory does not exist$/,
    );
    assert.equal(existsSync(join(directory, "none")), false);
  });

  it("delete() removes the file and a copy a crash left beside it, opened or not", async () => {
    for (const open of [true, false]) {
      const path = await made();
      const session = new FileSession(path);
      if (open) await session.open();
      writeFileSync(path + ".tmp", "left over");
      await session.delete();
      assert.deepEqual(
        readdirSync(directory).filter((name) => path.endsWith(name) || name.endsWith(".tmp")),
        [],
      );
    }
  });

  it("open() removes a copy a crash left, but only beside a sound file", async () => {
    const path = await made();
    writeFileSync(path + ".tmp", "left over");
    const session = new FileSession(path);
    await session.open();
    await session.close();
    assert.equal(existsSync(path + ".tmp"), false);
    writeFileSync(path, "damaged");
    writeFileSync(path + ".tmp", "left over");
    await assert.rejects(session.open(), SessionError);
    assert.equal(existsSync(path + ".tmp"), true);
    rmSync(path + ".tmp");
  });

  it("shows nothing secret when it or its errors are printed", async () => {
    const path = fresh(), session = new FileSession(path);
    await session.open();
    const batch: SessionChange[] = [{ type: "authKey", dc: 2, key: KEY }, {
      type: "self",
      self: { id: 1, bot: true, firstName: "Hidden" },
    }];
    await session.commit(batch, "soon");
    const errors: unknown[] = [];
    const note = (error: unknown) => void errors.push(error);
    await session.commit([...batch, { type: "homeDc", dc: 0 }], "sync").catch(note);
    await new FileSession(path).open().catch(note);
    await session.close();
    await session.commit(batch, "sync").catch(note);
    const bytes = readFileSync(path);
    bytes[bytes.length - 100] ^= 1;
    writeFileSync(path, bytes);
    await new FileSession(path).open().catch(note);
    const files = new SimulatedFiles(), simulated = new FileSessionBase(files, "/x");
    await simulated.open();
    files.before = () => {
      throw fileError("ENOSPC");
    };
    await simulated.commit(batch, "sync").catch(note);
    assert.equal(errors.length, 5);
    const deno = (globalThis as { Deno?: { inspect(value: unknown, options: object): string } }).Deno;
    for (const value of [session, simulated, ...errors, [errors]]) {
      const texts = [
        inspect(value, { depth: 9, showHidden: true }),
        String(value),
        JSON.stringify(value) ?? "",
        deno?.inspect(value, { depth: 9 }) ?? "",
        value instanceof Error ? value.stack ?? "" : "",
      ];
      for (const text of texts) {
        for (
          const secret of [
            toHex(KEY.slice(0, 8)),
            toBase64(KEY).slice(0, 12),
            "14, 25, 36",
            "14,25,36",
            "Hidden",
          ]
        ) {
          assert.ok(!text.includes(secret), text);
        }
      }
    }
    assert.equal(inspect(session), `FileSession { path: ${JSON.stringify(path)} }`);
  });
});

describe("FileSession and the work it makes", () => {
  const start = async (options = {}) => {
    const files = new SimulatedFiles(), clock = new FakeClock();
    const session = new FileSessionBase(files, "/a.session", { clock, ...options });
    await session.open();
    await session.commit(homeDc(1), "sync");
    return { files, clock, session };
  };

  it("commits of one moment share one write and one fsync", async () => {
    const { files, session } = await start();
    const { syncs, steps } = files;
    await Promise.all(
      Array.from({ length: 100 }, (_, i) => session.commit([{ type: "channel", id: i + 1, pts: 1 }], "sync")),
    );
    assert.deepEqual([files.syncs - syncs, files.steps - steps], [1, 2]);
    // Those that come during a write share the next one.
    const first = session.commit(homeDc(2), "sync");
    await Promise.resolve();
    await Promise.resolve();
    await Promise.all([
      first,
      ...Array.from({ length: 50 }, (_, i) => session.commit(homeDc(i + 1), "sync")),
    ]);
    assert.ok(files.syncs - syncs <= 3, `${files.syncs - syncs}`);
    await session.close();
  });

  it("soon commits are written together when their window ends", async () => {
    const { files, clock, session } = await start();
    const { steps } = files;
    for (let i = 0; i < 20; i++) {
      await session.commit([{ type: "updates", state: { pts: i, qts: 0, date: 0, seq: 0 } }], "soon");
      await clock.advance(49);
    }
    assert.equal(files.steps, steps);
    await clock.advance(20);
    assert.equal(files.steps - steps, 2);
    assert.equal(clock.pending, 0);
    const copy = new SimulatedFiles();
    copy.put("/a.session", files.content("/a.session")!);
    assert.equal((await new FileSessionBase(copy, "/a.session").open())?.updates?.pts, 19);
    await session.close();
  });

  it("soon commits that fail in the background are tried again, and reported once", async () => {
    const warnings: string[] = [];
    const { files, clock, session } = await start({
      logger: { warn: (text: string) => void warnings.push(text) },
    });
    files.before = (what) => {
      if (what === "write") throw fileError("ENOSPC");
    };
    await session.commit(homeDc(5), "soon");
    for (let i = 0; i < 20; i++) await clock.advance(1000);
    assert.deepEqual(warnings, ['Cannot save session file "/a.session": the disk is full']);
    files.before = () => {};
    await clock.advance(5000);
    assert.equal(clock.pending, 0);
    await session.close();
    assert.equal((await new FileSessionBase(files, "/a.session").open())?.homeDc, 5);
  });

  it("close() that cannot save rejects, and lets go all the same", async () => {
    const { files, session } = await start();
    await session.commit(homeDc(5), "soon");
    files.before = (what) => {
      if (what === "write") throw fileError("EIO");
    };
    await assert.rejects(
      session.close(),
      /^SessionError: Cannot save session file "\/a.session": the disk reports/,
    );
    assert.equal(files.openHandles, 0);
    files.before = () => {};
    assert.equal((await session.open())?.homeDc, 1);
    await session.close();
  });

  it("a peer that is seen again unchanged costs nothing", async () => {
    const { files, session } = await start();
    const peer: SessionChange = { type: "peer", peer: { kind: "user", id: 1, usernames: ["a"], name: "A" } };
    await session.commit([peer], "sync");
    const { steps } = files;
    await session.commit([peer, { type: "peer", peer: { kind: "user", id: 1, min: true } }], "sync");
    assert.equal(files.steps, steps);
    await session.close();
  });

  it("what a commit writes does not grow with the session, nor does its memory exceed 40 bytes a peer", async () => {
    const { files, session } = await start({ compactFrom: 1e9 });
    const cost = async () => {
      const { written, syncs } = files;
      await session.commit([{ type: "updates", state: { pts: 5, qts: 5, date: 5, seq: 5 } }], "sync");
      await session.commit([{
        type: "peer",
        peer: { kind: "user", id: 77, accessHash: BigInt(files.steps) },
      }], "sync");
      return [files.written - written, files.syncs - syncs];
    };
    const before = await cost();
    for (let id = 1; id <= 20_000; id += 1000) {
      await session.commit(
        Array.from({ length: 1000 }, (_, i): SessionChange => ({
          type: "peer",
          peer: {
            kind: "user",
            id: 1000 + id + i,
            accessHash: 5n,
            usernames: [`user_name_${id + i}`],
            phone: `1${id + i}`,
          },
        })),
        "sync",
      );
    }
    assert.deepEqual(await cost(), before);
    assert.ok(before[0] < 100);
    const { peers, index } = session.usage;
    assert.equal(peers, 20_001);
    assert.ok(index / peers <= 40, `${index / peers} bytes a peer`);
    await session.close();
  });

  for (const [kind, options] of [["plain", {}], ["sealed", { key: KEY.subarray(0, 32) }]] as const) {
    it(`many peers, some stored again, are there when a ${kind} file is opened again`, async () => {
      const files = new SimulatedFiles();
      const open = async () => {
        const session = new FileSessionBase(files, "/a", { compactFrom: 1e9, ...options });
        await session.open();
        return session;
      };
      const peer = (id: number, round: number): SessionChange => ({
        type: "peer",
        peer: {
          kind: id % 3 === 0 ? "channel" : "user",
          id,
          accessHash: BigInt(round),
          name: id % 5 === 0 ? `Имя ${id}` : `Name ${id}`,
          usernames: [id % 7 === 0 ? `имя_${id}` : `Name_${id}`, `round_${round}_${id}`],
        },
      });
      const many = (from: number, to: number, round: number) =>
        Array.from({ length: to - from }, (_, i) => peer(from + i, round));
      const first = await open();
      await first.commit(
        [{ type: "self", self: { id: 9, bot: false, premium: false, firstName: "A" } }],
        "sync",
      );
      await first.commit(many(1, 500, 1), "sync");
      // Somebody else logs in: the peers before are gone.
      await first.commit(
        [{ type: "self", self: { id: 8, bot: false, premium: false, firstName: "B" } }],
        "sync",
      );
      for (let from = 100; from < 9_100; from += 1_500) {
        await first.commit(many(from, from + 1_500, 1), "sync");
      }
      // Some of them in one record with what they replace, and far behind it.
      await first.commit([...many(50, 150, 1), ...many(50, 150, 2), ...many(4_000, 5_000, 2)], "sync");
      const { peers } = first.usage;
      await first.close();
      const second = await open();
      assert.equal(second.usage.peers, peers);
      assert.equal(peers, 9_050);
      for (let id = 1; id < 9_200; id += id < 200 ? 1 : 37) {
        const round = (id >= 50 && id < 150) || (id >= 4_000 && id < 5_000) ? 2 : 1;
        const there = id >= 50 && id < 9_100;
        const expected = there ? (peer(id, round) as SessionChange & { type: "peer" }).peer : undefined;
        const found = await second.peer(id % 3 === 0 ? "channel" : "user", id);
        assert.deepEqual(found && { ...found }, expected, `${id}`);
        assert.deepEqual(await second.peerByUsername(`round_${round}_${id}`), expected);
        assert.equal(await second.peerByUsername(`round_${3 - round}_${id}`), undefined);
      }
      await second.close();
    });
  }

  it("compaction keeps the file small, while commits go on", async () => {
    const { files, session } = await start({ compactFrom: 4096 });
    let largest = 0;
    for (let i = 0; i < 3000; i++) {
      await session.commit([
        { type: "updates", state: { pts: i, qts: i, date: i, seq: i } },
        {
          type: "peer",
          peer: { kind: "user", id: 1 + i % 50, accessHash: BigInt(i), usernames: [`u${i % 7}`] },
        },
      ], i % 5 === 0 ? "sync" : "soon");
      largest = Math.max(largest, session.usage.file);
    }
    await session.settled();
    await session.close();
    assert.ok(largest < 20_000, `${largest} bytes`);
    const again = new FileSessionBase(files, "/a.session");
    assert.equal((await again.open())?.updates?.pts, 2999);
    assert.equal((await again.peer("user", 50))?.accessHash, 2999n);
    assert.equal(again.usage.peers, 50);
    await again.close();
    assert.equal(files.openHandles, 0);
  });

  it("a key that is taken away does not stay in the file", async () => {
    const { files, session } = await start();
    await session.commit([{ type: "authKey", dc: 2, key: KEY }], "sync");
    const holds = () => toHex(files.content("/a.session")!).includes(toHex(KEY));
    assert.equal(holds(), true);
    await session.commit(
      [{ type: "authKey", dc: 2, key: undefined }, { type: "self", self: undefined }],
      "sync",
    );
    await session.settled();
    assert.equal(holds(), false);
    await session.close();
  });

  it("peers() gives each peer once while the file is replaced under it", async () => {
    const { session } = await start({ compactFrom: 2000 });
    await session.commit(
      Array.from(
        { length: 500 },
        (_, i): SessionChange => ({ type: "peer", peer: { kind: "user", id: i + 1 } }),
      ),
      "sync",
    );
    const ids: number[] = [];
    for await (const { id } of session.peers()) {
      ids.push(id);
      if (ids.length === 10) {
        await session.commit([{ type: "authKey", dc: 1, key: undefined }], "sync");
        await session.settled();
      }
    }
    assert.deepEqual([ids.length, new Set(ids).size], [500, 500]);
    for await (const _ of session.peers()) break;
    await session.close();
  });
});
