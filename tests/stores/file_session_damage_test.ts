import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  RECORD_OVERHEAD,
  type SessionChange,
  SessionCorruptError,
  SessionError,
  SessionVersionError,
} from "../../src/session/mod.ts";
import { FileSessionBase } from "../../src/stores/mod.ts";
import { encodeUse } from "../../src/stores/session_place.ts";
import { after, describeModel, type Model, NOTHING, stateOf } from "./session_model.ts";
import { SimulatedFiles } from "./simulated_files.ts";

const PATH = "/a.session";

const BATCHES: SessionChange[][] = [
  [{ type: "app", apiId: 1, testMode: false }, {
    type: "authKey",
    dc: 2,
    key: Uint8Array.from({ length: 256 }, (_, i) => i),
  }],
  [{ type: "peer", peer: { kind: "user", id: 1, usernames: ["ann"], accessHash: 5n } }],
  [{ type: "updates", state: { pts: 1, qts: 2, date: 3, seq: 4 } }, { type: "channel", id: 3, pts: 4 }],
  [
    { type: "peer", peer: { kind: "user", id: 1, usernames: ["bob"], accessHash: 6n } },
    { type: "peer", peer: { kind: "chat", id: 1, name: "group" } },
  ],
  [{ type: "homeDc", dc: 5 }],
];

/** A file with the batches in it, the states after each, and where each ends. */
async function make(): Promise<{ file: Uint8Array; states: string[]; ends: number[] }> {
  const files = new SimulatedFiles();
  const session = new FileSessionBase(files, PATH);
  await session.open();
  let model: Model = NOTHING;
  const states: string[] = [], ends: number[] = [];
  for (const changes of BATCHES) {
    await session.commit(changes, "sync");
    model = after(model, changes);
    states.push(describeModel(model));
    ends.push(session.usage.file);
  }
  await session.close();
  return { file: files.content(PATH)!, states, ends };
}

/** What opening `content` comes to: a state, or the error; the file must be left as it was. */
async function open(content: Uint8Array): Promise<{ state?: string; error?: unknown; warnings: string[] }> {
  const files = new SimulatedFiles();
  files.put(PATH, content);
  const warnings: string[] = [];
  const session = new FileSessionBase(files, PATH, { logger: { warn: (text) => void warnings.push(text) } });
  try {
    const head = await session.open();
    const state = describeModel(await stateOf(session, head));
    await session.close();
    return { state, warnings };
  } catch (error) {
    return { error, warnings };
  } finally {
    assert.deepEqual(files.content(PATH), content, "opening changed the file");
    assert.equal(files.openHandles, 0);
  }
}

describe("FileSession with a damaged file", () => {
  it("gives the committed state before the cut, wherever the file is cut", async () => {
    const { file, states, ends } = await make();
    // Behind the first batch stands where the file is; without that the batch is complete too.
    const place = RECORD_OVERHEAD +
      encodeUse({ id: PATH, path: PATH, count: 1, mark: "0".repeat(16) }).length;
    ends.unshift(ends[0] - place);
    states.unshift(states[0]);
    for (let length = 0; length <= file.length; length++) {
      const { state, error, warnings } = await open(file.subarray(0, length));
      const complete = ends.filter((end) => end <= length).length;
      if (complete === 0) {
        assert.ok(error instanceof SessionCorruptError, `cut at ${length}`);
        assert.match(error.message, /^Cannot open session file "\/a.session": /);
      } else {
        assert.equal(state, states[complete - 1], `cut at ${length}`);
        assert.equal(warnings.length, ends.includes(length) ? 0 : 1);
      }
    }
  });

  it("gives a committed state or SessionCorruptError, whichever byte is changed", async () => {
    const { file, states, ends } = await make();
    for (let at = 0; at < file.length; at++) {
      for (const flip of [0x01, 0x80, 0xff]) {
        const damaged = file.slice();
        damaged[at] ^= flip;
        const { state, error } = await open(damaged);
        // Only the last record may be taken for a torn one.
        if (at >= ends[ends.length - 2]) assert.equal(state, states[states.length - 2], `byte ${at}`);
        else assert.ok(error instanceof SessionCorruptError, `byte ${at}: ${error ?? state}`);
      }
    }
  });

  it("gives a committed state or SessionCorruptError when a stretch is zeroed, repeated or removed", async () => {
    const { file, states } = await make();
    for (let from = 0; from < file.length; from += 5) {
      for (const length of [1, 7, 30, 300]) {
        const to = Math.min(file.length, from + length);
        const [head, middle, tail] = [file.subarray(0, from), file.subarray(from, to), file.subarray(to)];
        for (
          const parts of [[head, new Uint8Array(to - from), tail], [head, middle, middle, tail], [head, tail]]
        ) {
          const { state, error } = await open(Uint8Array.from(parts.flatMap((part) => [...part])));
          assert.ok(
            error instanceof SessionCorruptError || states.includes(state!),
            `${from} ${length}: ${error}`,
          );
        }
      }
    }
  });

  it("reads no damaged peer that was sound when the file was opened", async () => {
    const { file } = await make();
    const name = [..."bob"].map((letter) => letter.charCodeAt(0));
    const at = file.findIndex((_, index) => name.every((code, offset) => file[index + offset] === code));
    const files = new SimulatedFiles();
    files.put(PATH, file);
    const session = new FileSessionBase(files, PATH);
    await session.open();
    assert.equal((await session.peerByUsername("bob"))?.id, 1);
    files.names.get(PATH)!.content[at] ^= 1;
    const error = await session.peer("user", 1).then(() => undefined, (error) => error);
    assert.ok(error instanceof SessionCorruptError);
    assert.equal(error.message, 'Cannot read session file "/a.session": the checksum of a peer is wrong');
    await session.close();
  });

  it("says what a file of another kind looks like, and leaves it alone", async () => {
    const ascii = (text: string) => new TextEncoder().encode(text);
    const telethon = "1" + "Ab-_".repeat(88);
    const kinds: [Uint8Array, RegExp][] = [
      [new Uint8Array(0), /it is empty$/],
      [
        ascii("SQLite format 3\0" + "x".repeat(4000)),
        /it is an SQLite database .* converted first, as the command convert of @layer\/client\/cli does$/,
      ],
      [
        ascii(telethon + "\n"),
        /it holds a session string of Telethon, which has to be converted first, as the command convert of @layer\/client\/cli does$/,
      ],
      [ascii("layer1.AAAA"), /it holds a session string: pass its text to new StringSession\(…\)$/],
      [ascii('{"Version":1,"Data":{"AuthKey":"AAAA"}}'), /gotd/],
      [ascii("TDF$\x01\0\0\0"), /Telegram Desktop/],
      [Uint8Array.of(8, 2, 0, 0, 0, 1, 2, 3), /ferogram or of layer for Rust/],
      [ascii("hello"), /it does not begin like a session file$/],
      [new Uint8Array(4000), /it does not begin like a session file$/],
    ];
    for (const [content, message] of kinds) {
      const { error } = await open(content);
      assert.ok(error instanceof SessionCorruptError);
      assert.match(error.message, message);
      assert.ok(
        !error.message.includes(telethon.slice(0, 9)) && !String(error.cause).includes(telethon.slice(0, 9)),
      );
    }
  });

  it("tells a newer version from damage", async () => {
    const { crc32, writeInt32 } = await import("../../src/bytes/mod.ts");
    const { file } = await make();
    file[8] = 2;
    writeInt32(file, crc32(file.subarray(0, 20)), 20);
    const { error } = await open(file);
    assert.ok(error instanceof SessionVersionError && error instanceof SessionError);
    assert.match(
      error.message,
      /^Cannot open session file "\/a.session": it is of version 2, this library knows/,
    );
  });
});
