import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { SessionChange } from "../../src/session/mod.ts";
import { SessionCorruptError, SessionError } from "../../src/session/mod.ts";
import { FileSessionBase } from "../../src/stores/mod.ts";
import { after, describeModel, type Model, NOTHING, randomBatch, stateOf } from "./session_model.ts";
import { fileError, seeded, SimulatedFiles } from "./simulated_files.ts";

const PATH = "/a.session";
const OPTIONS = { compactAt: 1.5, compactFrom: 600, soonWindow: 1e6 };

async function read(files: SimulatedFiles): Promise<string> {
  const session = new FileSessionBase(files, PATH);
  const head = await session.open();
  const state = describeModel(await stateOf(session, head));
  await session.close();
  return state;
}

describe("FileSession on a disk that forgets", () => {
  it("reopens to a committed state after a crash at every step and never loses an acknowledged commit", async () => {
    let crashes = 0, torn = 0, compactions = 0;
    for (let run = 0; run < 40; run++) {
      const random = seeded(run);
      const files = new SimulatedFiles();
      const session = new FileSessionBase(files, PATH, OPTIONS);
      await session.open();
      const states: string[] = [describeModel(NOTHING)];
      let model: Model = NOTHING, acknowledged = 0;
      const images: { files: SimulatedFiles; from: number; to: number }[] = [];
      files.before = (operation) => {
        if (operation === "read" || operation === "open") return;
        if (operation === "rename") compactions++;
        for (let i = 0; i < 3; i++) {
          images.push({ files: files.crash(random), from: acknowledged, to: states.length - 1 });
        }
      };
      for (let batch = 0; batch < 25; batch++) {
        // Some at once, so that they share a write.
        const commits = Array.from({ length: random() < 0.3 ? 3 : 1 }, () => {
          const changes = randomBatch(random);
          model = after(model, changes);
          states.push(describeModel(model));
          const index = states.length - 1;
          const durability = random() < 0.7 ? "sync" : "soon";
          return session.commit(changes, durability).then(() => {
            if (durability === "sync") acknowledged = Math.max(acknowledged, index);
          });
        });
        await Promise.all(commits);
        if (random() < 0.3) await session.settled();
      }
      await session.close();
      images.push({ files: files.crash(random), from: states.length - 1, to: states.length - 1 });
      for (const image of images) {
        crashes++;
        const allowed = new Set(states.slice(image.from, image.to + 1));
        const state = await read(image.files);
        assert.ok(allowed.has(state), `run ${run}: a state that was not committed, or an old one:\n${state}`);
        if (image.files.content(PATH)?.length !== files.content(PATH)?.length) torn++;
        assert.equal(image.files.openHandles, 0);
      }
    }
    assert.ok(crashes > 3000 && torn > 1000 && compactions > 80, `${crashes} ${torn} ${compactions}`);
  });

  it("goes on from what a crash left: the torn record is cut by the next commit", async () => {
    for (let run = 0; run < 60; run++) {
      const random = seeded(1000 + run);
      let files = new SimulatedFiles(), model: Model = NOTHING;
      for (let life = 0; life < 4; life++) {
        const session = new FileSessionBase(files, PATH, OPTIONS);
        const head = await session.open();
        assert.equal(describeModel(await stateOf(session, head)), describeModel(model));
        const first = randomBatch(random);
        await session.commit(first, "sync");
        model = after(model, first);
        // The second one is cut short by the crash.
        const second = randomBatch(random);
        let crashed: SimulatedFiles | undefined;
        const stop = files.steps + 1 + Math.floor(random() * 3);
        files.before = () => {
          if (files.steps === stop) crashed = files.crash(random);
        };
        await session.commit(second, "sync");
        await session.settled();
        crashed ??= files.crash(random);
        const [before, then] = [describeModel(model), describeModel(after(model, second))];
        const state = await read(crashed);
        assert.ok(state === before || state === then);
        if (state === then) model = after(model, second);
        files = crashed;
      }
    }
  });
});

describe("FileSession with faults", () => {
  const start = async (files = new SimulatedFiles()) => {
    const warnings: string[] = [];
    const logger = { warn: (message: string) => void warnings.push(message) };
    const session = new FileSessionBase(files, PATH, { ...OPTIONS, compactFrom: 1e6, logger });
    await session.open();
    return { files, session, warnings };
  };
  const homeDc = (dc: number): SessionChange[] => [{ type: "homeDc", dc }];

  it("commit() rejects at any failing step, changes nothing, and works once the fault is gone", async () => {
    for (const code of ["ENOSPC", "EIO", "EROFS", "EACCES"]) {
      for (const operation of ["create", "write", "sync", "rename", "syncDirectory"]) {
        for (const existing of [false, true]) {
          const { files, session } = await start();
          if (existing) await session.commit(homeDc(1), "sync");
          const old = existing ? 1 : undefined;
          let hits = 0;
          files.before = (what) => {
            if (what !== operation) return;
            hits++;
            throw fileError(code);
          };
          const failure = await session.commit([...homeDc(3), {
            type: "peer",
            peer: { kind: "chat", id: 1 },
          }], "sync")
            .then(() => undefined, (error) => error);
          if (hits === 0) continue;
          assert.ok(failure instanceof SessionError, `${operation}: ${failure}`);
          assert.match(failure.message, /^Cannot save session file "\/a\.session": [a-z]/);
          assert.equal(await session.peer("chat", 1), undefined);
          files.before = () => {};
          const crashed = files.crash(() => 0.99);
          const seen = new FileSessionBase(crashed, PATH);
          // After the failure of a sync nobody can say what is on the disk: either state will do, nothing else.
          assert.ok([old, 3].includes((await seen.open())?.homeDc));
          await seen.close();
          await session.commit([{ type: "channel", id: 7, pts: 7 }], "sync");
          await session.close();
          const again = new FileSessionBase(files, PATH);
          const head = await again.open();
          assert.deepEqual(
            [head?.homeDc, head?.channels.get(7)],
            [old ?? 2, 7],
            `${operation} ${code} ${existing}`,
          );
          await again.close();
          assert.equal(files.openHandles, 0);
          assert.deepEqual([...files.names.keys()], [PATH]);
        }
      }
    }
  });

  it("commit() leaves no half record when the disk fills up in the middle of it", async () => {
    for (let partial = 0; partial < 60; partial += 7) {
      const { files, session } = await start();
      await session.commit(homeDc(1), "sync");
      const size = files.content(PATH)?.length;
      files.before = (what) => what === "write" ? { partial } : undefined;
      await assert.rejects(session.commit(homeDc(4), "sync"), /the disk is full/);
      assert.equal(files.content(PATH)?.length, size);
      // Even the cut fails now: the next commit does it first.
      files.before = (what) => {
        if (what === "truncate") throw fileError("EIO");
        if (what === "write") return { partial };
      };
      await assert.rejects(session.commit(homeDc(5), "sync"), /the disk is full/);
      files.before = () => {};
      await session.commit([{ type: "channel", id: 1, pts: 1 }], "sync");
      await session.close();
      const again = new FileSessionBase(files, PATH);
      const head = await again.open();
      assert.deepEqual([head?.homeDc, head?.channels.size], [1, 1]);
      await again.close();
    }
  });

  it("commit() keeps soon batches through a failure, in order, and reports it once", async () => {
    const { files, session, warnings } = await start();
    await session.commit(homeDc(1), "sync");
    files.before = (what) => {
      if (what === "write") throw fileError("ENOSPC");
    };
    await session.commit(homeDc(2), "soon");
    await assert.rejects(session.commit(homeDc(3), "sync"), SessionError);
    await session.commit([{ type: "peer", peer: { kind: "user", id: 1 } }], "soon");
    await assert.rejects(session.flush(), SessionError);
    await assert.rejects(session.flush(), SessionError);
    assert.deepEqual(await session.peer("user", 1), { kind: "user", id: 1 });
    files.before = () => {};
    await session.flush();
    await session.close();
    const again = new FileSessionBase(files, PATH);
    assert.equal((await again.open())?.homeDc, 2);
    assert.deepEqual(await again.peer("user", 1), { kind: "user", id: 1 });
    await again.close();
    assert.deepEqual(warnings, []);
  });

  it("compaction that fails at any step leaves the session working and no copy behind", async () => {
    for (const operation of ["create", "write", "sync", "rename", "syncDirectory"]) {
      const first = await start();
      await first.session.commit(homeDc(1), "sync");
      await first.session.close();
      // A handle opened by the session's own name, so that the faults hit the copy only.
      const { files, session, warnings } = await start(first.files);
      for (let i = 0; i < 20; i++) await session.commit([{ type: "channel", id: 1, pts: i }], "sync");
      await session.commit([{ type: "authKey", dc: 2, key: new Uint8Array(256).fill(7) }], "sync");
      files.before = (what, path) => {
        if (what === operation && (path.endsWith(".tmp") || what === "syncDirectory")) throw fileError("EIO");
      };
      // Taking the key away asks for a compaction at once.
      await session.commit([{ type: "authKey", dc: 2, key: undefined }], "sync");
      await session.settled();
      assert.equal(warnings.length, 1, operation);
      assert.match(warnings[0], /^Cannot compact session file/);
      assert.deepEqual([...files.names.keys()], [PATH]);
      files.before = () => {};
      await session.commit(homeDc(5), "sync");
      await session.close();
      const again = new FileSessionBase(files, PATH);
      const head = await again.open();
      assert.deepEqual([head?.homeDc, head?.channels.get(1), head?.dcs.get(2)?.authKey], [5, 19, undefined]);
      await again.close();
      assert.equal(files.openHandles, 0);
    }
  });

  it("open() of an unreadable file is neither absent nor corrupt, and leaves it alone", async () => {
    for (const code of ["EACCES", "EIO", "EISDIR", "EMFILE"]) {
      const { files, session } = await start();
      await session.commit(homeDc(1), "sync");
      await session.close();
      const content = files.content(PATH);
      for (const operation of ["open", "read"]) {
        files.before = (what) => {
          if (what === operation) throw fileError(code);
        };
        const again = new FileSessionBase(files, PATH);
        const error = await again.open().then(() => undefined, (error) => error);
        assert.ok(
          error instanceof SessionError && !(error instanceof SessionCorruptError),
          `${operation} ${error}`,
        );
        assert.equal((error.cause as { code?: string }).code, code);
        files.before = () => {};
        assert.deepEqual(files.content(PATH), content);
        assert.equal((await again.open())?.homeDc, 1);
        await again.close();
      }
    }
  });

  it("open() says that the directory is missing", async () => {
    const session = new FileSessionBase(new SimulatedFiles(), "/missing/a.session");
    await assert.rejects(
      session.open(),
      /^SessionError: Cannot open session file "\/missing\/a\.session": its directory does not exist$/,
    );
  });

  it("commit() does not overwrite a session that another program created meanwhile", async () => {
    const { files, session } = await start();
    files.put(PATH, Uint8Array.of(1, 2, 3));
    await assert.rejects(session.commit(homeDc(1), "sync"), /another program has created it/);
    assert.deepEqual(files.content(PATH), Uint8Array.of(1, 2, 3));
    assert.deepEqual([...files.names.keys()], [PATH]);
  });
});
