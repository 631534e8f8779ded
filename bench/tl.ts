import assert from "node:assert/strict";
import { __tlReaderMap, __tlWriterMap, TlBinaryReader, TlBinaryWriter } from "@mtcute/core/utils.js";
import { api } from "@layer/client/tl";
import "../src/adapters/node/native_text.ts";
import { compare, type Timing } from "./harness.ts";
import { historyPage, SEND_MESSAGE, STATUS_UPDATE } from "./samples.ts";

/** So many updates stand in one buffer, behind each other. */
const UPDATES = 64;

type Report = (what: string, bytes: number, timings: Timing[]) => void;

const theirRead = (bytes: Uint8Array, start = 0): unknown =>
  new TlBinaryReader(__tlReaderMap, bytes, start).object();

/** Times TL encoding and decoding, ours beside mtcute's generated code. */
export function benchTl(report: Report): void {
  benchUpdates(report);
  for (
    const [name, value] of [["messages.sendMessage", SEND_MESSAGE], [
      "messages.messages",
      historyPage(),
    ]] as const
  ) {
    const encode = () => api.encode(value);
    const bytes = encode();
    // mtcute has no reader for requests: its value is made by hand, of the same content.
    const theirs = name === "messages.messages" ? theirRead(bytes) : theirRequest();
    const theirEncode = () => TlBinaryWriter.serializeObject(__tlWriterMap, theirs as never);
    assert.deepEqual(new Uint8Array(theirEncode()), bytes, `${name}: both write the same bytes`);
    report(
      `TL encode ${name}`,
      bytes.length,
      compare([
        { name: "layer", run: encode },
        { name: "mtcute", run: theirEncode },
      ]),
    );
    if (name !== "messages.messages") continue;
    // Every page comes in an array of its own.
    const pages = Array.from({ length: 8 }, () => bytes.slice());
    let next = 0;
    const page = () => pages[next = (next + 1) % pages.length];
    assert.deepEqual(
      api.encode(api.decode(page()) as { _: string }),
      bytes,
      `${name}: what is read is what was written`,
    );
    report(
      `TL decode ${name}`,
      bytes.length,
      compare([
        { name: "layer", run: () => api.decode(page()) },
        { name: "mtcute", run: () => theirRead(page()) },
      ]),
    );
  }
}

/** Small updates: behind each other in a buffer that all are received in, and in arrays of their own. */
function benchUpdates(report: Report): void {
  const bytes = api.encode(STATUS_UPDATE), { length } = bytes;
  assert.deepEqual(api.decode(bytes), STATUS_UPDATE);
  assert.deepEqual(theirRead(bytes), STATUS_UPDATE);
  const buffer = new Uint8Array(UPDATES * length);
  for (let i = 0; i < UPDATES; i++) buffer.set(bytes, i * length);
  const arrays = Array.from({ length: UPDATES }, () => bytes.slice());
  const everyStart = (read: (at: number) => unknown) => () => {
    let last: unknown;
    for (let at = 0; at < buffer.length; at += length) last = read(at);
    return last;
  };
  const everyArray = (read: (array: Uint8Array) => unknown) => () => {
    let last: unknown;
    for (let i = 0; i < arrays.length; i++) last = read(arrays[i]);
    return last;
  };
  report(
    `TL decode ${UPDATES} updateShort in place`,
    buffer.length,
    compare([
      { name: "layer", run: everyStart((at) => api.decode(buffer, at, at + length)) },
      { name: "mtcute", run: everyStart((at) => theirRead(buffer, at)) },
    ]),
  );
  report(
    `TL decode ${UPDATES} updateShort, each its own`,
    buffer.length,
    compare([
      { name: "layer", run: everyArray((array) => api.decode(array)) },
      { name: "mtcute", run: everyArray((array) => theirRead(array)) },
    ]),
  );
}

function theirRequest(): unknown {
  const { peer, randomId, ...rest } = SEND_MESSAGE;
  const long = (value: bigint) =>
    new TlBinaryReader({}, new Uint8Array(BigInt64Array.of(value).buffer)).long();
  return { ...rest, peer: { ...peer, accessHash: long(peer.accessHash) }, randomId: long(randomId) };
}
