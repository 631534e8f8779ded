import { toBase64Url } from "../../bytes/mod.ts";
import { damaged } from "../byte_stream.ts";
import type { Peer, SessionHead } from "../session_head.ts";
import { fromForeignBase64 } from "./base64_text.ts";
import { FieldReader, FieldWriter } from "./fields.ts";
import { ForeignOutput, type ForeignSession, type ReadForeignOptions } from "./foreign_session.ts";
import { cannotWrite, keyOf, lostParts } from "./losses.ts";
import { buildForeign } from "./session_builder.ts";

/*
 * base64url without padding of, with its zeros packed: data centre (TL string, "2" or "2-test"), key (TL bytes), then,
 * in newer strings: api id (int), bot (u8), user id (long).
 */
const MAX_UNPACKED = 4096;

/** Reads an auth string of MTKruto, with or without what newer ones hold. @throws SessionCorruptError */
export function readMtKruto(text: string, options: ReadForeignOptions = {}): ForeignSession {
  return buildForeign("mtkruto", options, (builder) => {
    const input = new FieldReader(unpackZeros(fromForeignBase64(text)));
    const match = /^([1-9]\d{0,4})(-test)?$/.exec(input.tlText(32));
    if (!match) damaged("it does not begin with a data centre");
    const dc = Number(match[1]);
    builder.homeDc(dc);
    builder.authKey(dc, input.tlBytes(256));
    let apiId: number | undefined;
    if (input.left > 0) {
      apiId = input.i32();
      if (apiId < 0) damaged("the api id is negative");
      const bot = input.flag("the flag of bots");
      builder.self(input.i64(), bot);
    }
    input.end();
    builder.app({ apiId, testMode: match[2] !== undefined });
  });
}

/** Writes an auth string of MTKruto. @throws SessionError when there is no key */
export function writeMtKruto(head: SessionHead, peers: readonly Peer[] = []): ForeignOutput {
  const key = keyOf("mtkruto", head);
  const { apiId = 0, self } = head;
  if (apiId > 0x7fffffff) throw cannotWrite("mtkruto", "the api id does not fit into 31 bits");
  const out = new FieldWriter();
  out.tlText(head.testMode ? `${head.homeDc}-test` : `${head.homeDc}`);
  out.tlBytes(key);
  out.u32(apiId);
  out.u8(self?.bot ? 1 : 0);
  out.i64(BigInt(self?.id ?? 0));
  const lost = lostParts(head, peers, ["apiId", "testMode", "user", "bot"]);
  return new ForeignOutput("mtkruto", { text: toBase64Url(packZeros(out.view())) }, lost);
}

/** Every run of up to 255 zeros as a zero and its length. */
export function packZeros(bytes: Uint8Array): Uint8Array {
  const out = new FieldWriter();
  for (let i = 0; i < bytes.length;) {
    let zeros = 0;
    while (zeros < 255 && bytes[i + zeros] === 0) zeros++;
    out.u8(bytes[i]);
    if (zeros > 0) out.u8(zeros);
    i += zeros || 1;
  }
  return out.take();
}

/** The inverse of {@linkcode packZeros}. @throws SessionCorruptError */
export function unpackZeros(bytes: Uint8Array): Uint8Array {
  const out = new FieldWriter();
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] !== 0) {
      out.u8(bytes[i]);
      continue;
    }
    const zeros = bytes[++i];
    if (!zeros) damaged("a run of zeros has no length");
    out.raw(new Uint8Array(zeros));
    if (out.length > MAX_UNPACKED) damaged("it is too long");
  }
  return out.take();
}
