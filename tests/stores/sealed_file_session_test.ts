import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { inspect } from "node:util";
import { FileSession } from "../../src/adapters/node/file_session.ts";
import { crc32, toHex, writeInt32 } from "../../src/bytes/mod.ts";
import {
  type SealOptions,
  type SessionChange,
  SessionCorruptError,
  SessionError,
  SessionPassphraseError,
  SessionVersionError,
} from "../../src/session/mod.ts";
import { FileSessionBase, type FileSessionOptions } from "../../src/stores/mod.ts";
import { storeConformance } from "../../src/testing/store_conformance.ts";
import { after, describeModel, type Model, NOTHING, randomBatch, stateOf } from "./session_model.ts";
import { fileError, seeded, SimulatedFiles } from "./simulated_files.ts";

const PATH = "/a.session";
const KEY = Uint8Array.from({ length: 32 }, (_, i) => i * 5 + 1);
const OTHER = KEY.map((byte) => byte ^ 0x55);
const homeDc = (dc: number): SessionChange[] => [{ type: "homeDc", dc }];

/** What opening comes to: a state, or the error. */
async function read(files: SimulatedFiles, options: FileSessionOptions = { key: KEY }) {
  const warnings: string[] = [];
  const session = new FileSessionBase(files, PATH, {
    ...options,
    logger: { warn: (text) => void warnings.push(text) },
  });
  try {
    const head = await session.open();
    const state = describeModel(await stateOf(session, head));
    await session.close();
    return { state, warnings };
  } catch (error) {
    return { error, warnings };
  } finally {
    assert.equal(files.openHandles, 0);
  }
}

async function readContent(content: Uint8Array) {
  const files = new SimulatedFiles();
  files.put(PATH, content);
  const result = await read(files);
  assert.deepEqual(files.content(PATH), content, "opening changed the file");
  return result;
}

/** A file with several epochs, a batch of more than one frame among them; the states, and where each ends. */
async function make() {
  const batches: SessionChange[][] = [
    [{ type: "app", apiId: 1, testMode: false }, ...homeDc(3)],
    [{ type: "peer", peer: { kind: "user", id: 1, usernames: ["ann"], accessHash: 5n } }],
    Array.from({ length: 200 }, (_, i): SessionChange => ({
      type: "peer",
      peer: { kind: "channel", id: i + 1, name: "channel number " + i },
    })),
    [{ type: "updates", state: { pts: 1, qts: 2, date: 3, seq: 4 } }],
    [{ type: "peer", peer: { kind: "chat", id: 1, name: "group" } }],
    homeDc(5),
  ];
  const files = new SimulatedFiles();
  let session: FileSessionBase | undefined, model: Model = NOTHING;
  const states: string[] = [], ends: number[] = [];
  for (const [index, changes] of batches.entries()) {
    if (index % 2 === 0) {
      await session?.close();
      session = new FileSessionBase(files, PATH, { key: KEY });
      await session.open();
    }
    await session!.commit(changes, "sync");
    model = after(model, changes);
    states.push(describeModel(model));
    ends.push(session!.usage.file);
  }
  await session?.close();
  return { file: files.content(PATH)!, states, ends };
}

/** Watches WebCrypto until `restore`: how often it encrypted, and how often with a key and nonce it had before. */
function watchNonces(): { counts: { used: number; repeated: number }; restore(): void } {
  const { subtle } = crypto, { encrypt, importKey } = subtle;
  const keys = new WeakMap<CryptoKey, string>(), used = new Set<string>();
  const counts = { used: 0, repeated: 0 };
  const replace = (name: string, value: unknown) => {
    Object.defineProperty(subtle, name, { value, configurable: true, writable: true });
  };
  replace("importKey", async (format: "raw", bytes: Uint8Array<ArrayBuffer>, ...rest: never[]) => {
    const key = await Reflect.apply(importKey, subtle, [format, bytes, ...rest]) as CryptoKey;
    keys.set(key, toHex(bytes));
    return key;
  });
  replace("encrypt", (parameters: AesGcmParams, key: CryptoKey, data: Uint8Array<ArrayBuffer>) => {
    const nonce = `${keys.get(key)} ${toHex(parameters.iv as Uint8Array)}`;
    counts.used++;
    if (!keys.has(key) || used.has(nonce)) counts.repeated++;
    used.add(nonce);
    return Reflect.apply(encrypt, subtle, [parameters, key, data]);
  });
  return {
    counts,
    restore: () => {
      delete (subtle as Partial<SubtleCrypto>).encrypt;
      delete (subtle as Partial<SubtleCrypto>).importKey;
      if (subtle.encrypt !== encrypt) replace("encrypt", encrypt);
      if (subtle.importKey !== importKey) replace("importKey", importKey);
    },
  };
}

describe("FileSession, sealed", () => {
  const makePlace = () => {
    const directory = mkdtempSync(join(tmpdir(), "layer-"));
    const path = join(directory, "a.session");
    let copies = 0;
    return {
      store: () => new FileSession(path, { key: KEY }),
      afterCrash: () => {
        const copy = join(directory, `copy${++copies}`);
        writeFileSync(copy, readFileSync(path), { mode: 0o600 });
        return new FileSession(copy, { key: KEY });
      },
      dispose: () => {
        assert.deepEqual(readdirSync(directory).filter((name) => name.includes("tmp")), []);
        rmSync(directory, { recursive: true });
      },
    };
  };
  for (const { name, run } of storeConformance(makePlace, { manyPeers: 10_000 })) {
    it(name, { timeout: 20_000 }, run);
  }

  it("stores nothing that can be read, and gives it back to the passphrase only", async () => {
    const files = new SimulatedFiles(), passphrase = "ganz geheim";
    const session = new FileSessionBase(files, PATH, { passphrase, cost: 10 });
    await session.open();
    await session.commit(
      [...homeDc(2), { type: "authKey", dc: 2, key: new Uint8Array(256).fill(0x41) }, {
        type: "peer",
        peer: { kind: "user", id: 1, usernames: ["someone"], phone: "4912345" },
      }],
      "sync",
    );
    assert.equal(session.sealed, true);
    assert.equal((await session.peerByUsername("someone"))?.id, 1);
    await session.close();
    const content = files.content(PATH)!, text = String.fromCharCode(...content);
    assert.equal(content.length, session.usage.file || content.length);
    for (const secret of ["someone", "4912345", "AAAAAAAA", passphrase]) assert.ok(!text.includes(secret));
    assert.ok((await read(files, { passphrase, cost: 17 })).state?.includes("someone"));
    for (
      const [options, message] of [
        [{ passphrase: "falsch" }, /^Cannot open session file "\/a.session": the passphrase is wrong$/],
        [{}, /: it is sealed, and no passphrase or key was given$/],
        [{ key: KEY }, /: it is sealed with a passphrase, and a key was given$/],
      ] as [SealOptions, RegExp][]
    ) {
      const { error } = await read(files, options);
      assert.ok(error instanceof SessionPassphraseError, String(error));
      assert.match(error.message, message);
      const shown = inspect(error, { depth: 9, showHidden: true });
      assert.ok(!shown.includes("falsch") && !shown.includes(passphrase) && !/\d, \d/.test(shown));
      assert.deepEqual(files.content(PATH), content);
    }
    const shown = inspect({ session }, { depth: 9, showHidden: true }) + JSON.stringify({ session }) +
      session;
    assert.ok(!shown.includes(passphrase), shown);
  });

  it("open() of a file that is not sealed refuses a passphrase, unless the file is damaged", async () => {
    const files = new SimulatedFiles(), session = new FileSessionBase(files, PATH);
    await session.open();
    await session.commit(homeDc(2), "sync");
    await session.close();
    const { error } = await read(files);
    assert.ok(error instanceof SessionPassphraseError);
    assert.match(error.message, /and it is not sealed; open it without and call seal\(\)$/);
    const damaged = files.content(PATH)!;
    damaged[9] ^= 1;
    files.put(PATH, damaged);
    assert.ok((await read(files)).error instanceof SessionCorruptError);
    assert.ok((await read(files, {})).error instanceof SessionCorruptError);
  });

  it("open() refuses at once a file that asks for gigabytes", async () => {
    const files = new SimulatedFiles();
    const session = new FileSessionBase(files, PATH, { passphrase: "x", cost: 10 });
    await session.open();
    await session.commit(homeDc(2), "sync");
    await session.close();
    const content = files.content(PATH)!, envelope = content.subarray(26, 26 + 84);
    envelope[1] = 24;
    writeInt32(envelope, crc32(envelope.subarray(0, 80)), 80);
    files.put(PATH, content);
    const start = performance.now();
    const { error } = await read(files, { passphrase: "x" });
    assert.ok(error instanceof SessionVersionError && performance.now() - start < 50, String(error));
    assert.match(error.message, /asks for more memory or time/);
  });
});

describe("FileSession, sealed and damaged", () => {
  it("gives the committed state before the cut, wherever the file is cut", async () => {
    const { file, states, ends } = await make();
    let warned = 0;
    for (let length = 0; length <= file.length; length++) {
      // Most bytes are within the one long record.
      if (length > ends[1] + 200 && length < ends[2] - 200 && length % 61 !== 0) continue;
      const { state, error, warnings } = await readContent(file.subarray(0, length));
      const complete = ends.filter((end) => end <= length).length;
      if (complete === 0) assert.ok(error instanceof SessionCorruptError, `cut at ${length}`);
      else assert.equal(state, states[complete - 1], `cut at ${length}`);
      warned += warnings.length;
    }
    assert.ok(warned > 400);
  });

  it("gives a committed state or SessionCorruptError, whichever byte is changed", async () => {
    const { file, states, ends } = await make();
    for (let at = 0; at < file.length; at++) {
      if (at > ends[1] + 200 && at < ends[2] - 200 && at % 61 !== 0) continue;
      for (const flip of [1 << (at % 8), 0xff]) {
        const damaged = file.slice();
        damaged[at] ^= flip;
        const { state, error } = await readContent(damaged);
        // Only the last record may be taken for a torn one.
        if (at >= ends[ends.length - 2]) assert.equal(state, states[states.length - 2], `byte ${at}`);
        else assert.ok(error instanceof SessionCorruptError, `byte ${at}: ${error ?? state}`);
      }
    }
  });

  it("gives a committed state or SessionCorruptError when a stretch is zeroed, repeated or removed", async () => {
    const { file, states } = await make();
    for (let from = 0; from < file.length; from += 211) {
      for (const length of [1, 28, 44, 300]) {
        const to = Math.min(file.length, from + length);
        const [head, middle, tail] = [file.subarray(0, from), file.subarray(from, to), file.subarray(to)];
        for (
          const parts of [[head, new Uint8Array(to - from), tail], [head, middle, middle, tail], [head, tail]]
        ) {
          const { state, error } = await readContent(Uint8Array.from(parts.flatMap((part) => [...part])));
          assert.ok(
            error instanceof SessionCorruptError || states.includes(state!),
            `${from} ${length}: ${error}`,
          );
        }
      }
    }
  });

  it("does not take the records of an epoch for another place, even with heads made to fit", async () => {
    // Whoever writes to the file can mend every checksum, but no tag.
    const { file, ends } = await make();
    const salt = file.subarray(12, 20);
    const mended = (at: number, offset: number) => {
      const place = new Uint8Array(4), frame = file.slice(at, at + 28 + (file[at] | (file[at + 1] << 8)));
      writeInt32(place, offset, 0);
      writeInt32(frame, crc32(frame.subarray(0, 8), crc32(place, crc32(salt))), 8);
      return frame;
    };
    // The second epoch left out: its successors move to its place.
    const parts = [file.slice(0, ends[1])];
    for (let at = ends[3], offset = ends[1]; at < file.length;) {
      const frame = mended(at, offset);
      parts.push(frame);
      at += frame.length;
      offset += frame.length;
    }
    const { error } = await readContent(Uint8Array.from(parts.flatMap((part) => [...part])));
    assert.ok(error instanceof SessionCorruptError, String(error));
  });

  it("reads no damaged peer that was sound when the file was opened", async () => {
    const { file, ends } = await make();
    for (let at = ends[0] + 2; at < ends[1]; at++) {
      const files = new SimulatedFiles();
      files.put(PATH, file);
      const session = new FileSessionBase(files, PATH, { key: KEY });
      await session.open();
      assert.equal((await session.peerByUsername("ann"))?.id, 1);
      files.names.get(PATH)!.content[at] ^= 1;
      await assert.rejects(
        session.peer("user", 1),
        (error) =>
          error instanceof SessionCorruptError &&
          error.message === 'Cannot read session file "/a.session": it changed while it was open',
      );
      await session.close();
    }
  });
});

describe("FileSession, sealed, on a disk that forgets", () => {
  const OPTIONS = { key: KEY, compactAt: 1.5, compactFrom: 1200, soonWindow: 1e6 };

  const crashEverywhere = async () => {
    let crashes = 0, torn = 0, compactions = 0;
    for (let run = 0; run < 12; run++) {
      const random = seeded(run);
      let files = new SimulatedFiles(), model: Model = NOTHING;
      for (let life = 0; life < 3; life++) {
        const session = new FileSessionBase(files, PATH, OPTIONS);
        const head = await session.open();
        assert.equal(describeModel(await stateOf(session, head)), describeModel(model));
        const models: Model[] = [model];
        let acknowledged = 0;
        const images: { files: SimulatedFiles; from: number; to: number }[] = [];
        files.before = (operation) => {
          if (operation === "read" || operation === "open") return;
          if (operation === "rename") compactions++;
          for (let i = 0; i < 2; i++) {
            images.push({ files: files.crash(random), from: acknowledged, to: models.length - 1 });
          }
          // Some writes fail half way; what is encrypted instead must not use their nonces.
          if (operation === "write" && random() < 0.1) return { partial: Math.floor(random() * 80) };
        };
        for (let batch = 0; batch < 10; batch++) {
          const changes = randomBatch(random);
          const next = after(models[models.length - 1], changes);
          models.push(next);
          const done = await session.commit(changes, "sync").then(() => true, () => false);
          if (done) acknowledged = models.length - 1;
          else models.push(models[models.length - 2]);
        }
        await session.settled();
        files.before = () => {};
        await session.close();
        for (const image of images) {
          crashes++;
          const allowed = new Set(models.slice(image.from, image.to + 2).map(describeModel));
          const { state, error } = await read(image.files);
          assert.ok(state !== undefined && allowed.has(state), `run ${run}: ${error ?? state}`);
          if (image.files.content(PATH)?.length !== files.content(PATH)?.length) torn++;
        }
        // Life goes on from one of the images, as after a crash.
        const image = images[Math.floor(random() * images.length)];
        files = image.files;
        const found = (await read(files)).state;
        model = models.find((model) => describeModel(model) === found)!;
      }
    }
    assert.ok(crashes > 1000 && torn > 300 && compactions > 20, `${crashes} ${torn} ${compactions}`);
  };

  it("reopens to a committed state after a crash at every step, and uses no nonce twice", async () => {
    const nonces = watchNonces();
    try {
      await crashEverywhere();
    } finally {
      nonces.restore();
    }
    assert.ok(nonces.counts.used > 500);
    assert.equal(nonces.counts.repeated, 0);
  });

  it("seal() calls take effect in their order, however long a passphrase takes", async () => {
    const files = new SimulatedFiles();
    const session = new FileSessionBase(files, PATH);
    await session.open();
    await session.commit(homeDc(3), "sync");
    await Promise.all([session.seal({ passphrase: "slow", cost: 12 }), session.seal({ key: KEY })]);
    await session.close();
    const again = new FileSessionBase(files, PATH, { key: KEY });
    assert.equal((await again.open())?.homeDc, 3);
    await again.close();
  });

  it("seal() and unseal() lose nothing, whenever the machine crashes", async () => {
    let crashes = 0;
    const seen = [0, 0, 0];
    const keys: SealOptions[] = [{}, { key: KEY }, { key: OTHER }];
    for (let run = 0; run < 12; run++) {
      const random = seeded(500 + run), from = run % 3, to = (from + 1 + (run % 2)) % 3;
      const files = new SimulatedFiles();
      const session = new FileSessionBase(files, PATH, { ...keys[from], compactFrom: 1e6 });
      await session.open();
      let model: Model = NOTHING;
      const commit = async (): Promise<void> => {
        const changes = randomBatch(random);
        model = after(model, changes);
        states.push(describeModel(model));
        const index = states.length - 1;
        await session.commit(changes, "sync");
        acknowledged = Math.max(acknowledged, index);
      };
      const states: string[] = [];
      let acknowledged = 0;
      for (let i = 0; i < 4; i++) await commit();
      const images: { files: SimulatedFiles; from: number; to: number; done: boolean }[] = [];
      let done = false;
      files.before = (operation) => {
        if (operation === "read" || operation === "open") return;
        for (let i = 0; i < 6; i++) {
          images.push({ files: files.crash(random), from: acknowledged, to: states.length - 1, done });
        }
      };
      const changed = (to === 0 ? session.unseal() : session.seal(keys[to])).then(() => done = true);
      await commit();
      await commit();
      await changed;
      await commit();
      files.before = () => {};
      assert.equal(session.sealed, to !== 0);
      await session.close();
      images.push({ files, from: states.length - 1, to: states.length - 1, done });
      for (const image of images) {
        crashes++;
        const allowed = new Set(states.slice(image.from, image.to + 1));
        const results = await Promise.all(
          [from, to].map(async (which) => {
            const copy = new SimulatedFiles();
            copy.put(PATH, image.files.content(PATH)!);
            return { which, ...await read(copy, keys[which]) };
          }),
        );
        const opened = results.filter(({ state }) => state !== undefined);
        assert.equal(opened.length, 1, `run ${run}: ${results.map(({ error }) => error)}`);
        assert.ok(allowed.has(opened[0].state!), `run ${run}`);
        if (image.done) assert.equal(opened[0].which, to);
        seen[opened[0].which]++;
        const other = results.find(({ state }) => state === undefined)!;
        assert.ok(other.error instanceof SessionPassphraseError, String(other.error));
      }
    }
    assert.ok(crashes > 800 && seen.every((count) => count > 100), `${crashes} ${seen}`);
  });

  it("seal() that fails at any step leaves the session working", async () => {
    for (const operation of ["create", "write", "sync", "rename", "syncDirectory"]) {
      const files = new SimulatedFiles();
      const session = new FileSessionBase(files, PATH, { key: KEY });
      await session.open();
      await session.commit(homeDc(1), "sync");
      files.before = (what, path) => {
        if (what === operation && (path.endsWith(".tmp") || what === "syncDirectory")) throw fileError("EIO");
      };
      const error = await session.seal({ key: OTHER }).then(() => undefined, (error) => error);
      assert.ok(error instanceof SessionError);
      assert.match(error.message, /^Cannot seal session file "\/a.session": the disk reports/);
      files.before = () => {};
      assert.deepEqual([...files.names.keys()], [PATH]);
      await session.commit(homeDc(4), "sync");
      await session.close();
      assert.equal((await session.open())?.homeDc, 4);
      await session.seal({ key: OTHER });
      await session.close();
      assert.ok((await read(files, { key: OTHER })).state);
      assert.ok((await read(files)).error instanceof SessionPassphraseError);
    }
  });

  it("seal() before the first commit seals what is created, and is refused where it has no meaning", async () => {
    const files = new SimulatedFiles(), session = new FileSessionBase(files, PATH);
    await assert.rejects(session.seal({ key: KEY }), /it is not open$/);
    await session.open();
    await assert.rejects(session.seal({}), TypeError);
    await session.seal({ key: KEY });
    assert.equal(files.names.size, 0);
    await session.commit(homeDc(3), "sync");
    await Promise.all([session.seal({ key: OTHER }), session.seal({ key: KEY }), session.unseal()]);
    await session.seal({ key: OTHER });
    await session.close();
    assert.ok((await read(files, { key: OTHER })).state);
    const looking = new FileSessionBase(files, PATH, { key: OTHER, readOnly: true });
    assert.equal((await looking.open())?.homeDc, 3);
    await assert.rejects(looking.unseal(), /for reading only/);
    await looking.close();
  });
});
