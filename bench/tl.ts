import assert from "node:assert/strict";
import { __tlReaderMap, __tlWriterMap, TlBinaryReader, TlBinaryWriter } from "@mtcute/core/utils.js";
import { api } from "@layer/client/tl";
import { compare, type Timing } from "./harness.ts";
import { historyPage, SEND_MESSAGE } from "./samples.ts";

/** Times TL encoding and decoding, ours beside mtcute's generated code. */
export function benchTl(report: (what: string, bytes: number, timings: Timing[]) => void): void {
  const read = (bytes: Uint8Array) => new TlBinaryReader(__tlReaderMap, bytes).object();
  for (
    const [name, value] of [["messages.sendMessage", SEND_MESSAGE], [
      "messages.messages",
      historyPage(),
    ]] as const
  ) {
    const encode = () => api.encode(value);
    const bytes = encode();
    // mtcute has no reader for requests: its value is made by hand, of the same content.
    const theirs = name === "messages.messages" ? read(bytes) : theirRequest();
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
    const decode = () => api.decode(bytes);
    assert.deepEqual(
      api.encode(decode() as { _: string }),
      bytes,
      `${name}: what is read is what was written`,
    );
    report(
      `TL decode ${name}`,
      bytes.length,
      compare([
        { name: "layer", run: decode },
        { name: "mtcute", run: () => read(bytes) },
      ]),
    );
  }
}

function theirRequest(): unknown {
  const { peer, randomId, ...rest } = SEND_MESSAGE;
  const long = (value: bigint) =>
    new TlBinaryReader({}, new Uint8Array(BigInt64Array.of(value).buffer)).long();
  return { ...rest, peer: { ...peer, accessHash: long(peer.accessHash) }, randomId: long(randomId) };
}
