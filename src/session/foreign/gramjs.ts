import { toBase64 } from "../../bytes/mod.ts";
import { damaged } from "../byte_stream.ts";
import type { Peer, SessionHead } from "../session_head.ts";
import { fromForeignBase64 } from "./base64_text.ts";
import { FieldReader, FieldWriter } from "./fields.ts";
import { ForeignOutput, type ForeignSession, type ReadForeignOptions } from "./foreign_session.ts";
import { cannotWrite, homeOf, lostParts } from "./losses.ts";
import { buildForeign, type SessionBuilder } from "./session_builder.ts";

/*
 * "1", then in base64: data centre (u8), length of the address (i16 BE), address (text), port (i16 BE), key (256).
 */
const MAX_ADDRESS = 100;
const FIXED_LENGTH = 261;

/** Reads a `StringSession` of GramJS. @throws SessionCorruptError */
export function readGramJs(text: string, options: ReadForeignOptions = {}): ForeignSession {
  return buildForeign("gramjs", options, (builder) => {
    const body = text.trim();
    if (body[0] !== "1") damaged(`it does not begin with "1", the only version there is`);
    const bytes = fromForeignBase64(body.slice(1));
    const input = new FieldReader(bytes);
    const dc = input.u8();
    const length = input.u16be();
    if (length === 0 || length > MAX_ADDRESS || bytes.length !== FIXED_LENGTH + length) {
      damaged(`it holds ${bytes.length} bytes, which its address does not account for`);
    }
    const host = input.utf8(length);
    const port = input.u16be();
    builder.homeDc(dc);
    builder.authKey(dc, input.raw(256));
    addGramJsAddress(builder, dc, host, port);
  });
}

/** Writes a `StringSession` of GramJS. @throws SessionError when there is no key or no address */
export function writeGramJs(head: SessionHead, peers: readonly Peer[] = []): ForeignOutput {
  const home = homeOf(
    "gramjs",
    head,
    ({ host }) => host.length <= MAX_ADDRESS && /^[\x21-\x7e]+$/.test(host),
  );
  if (home.dc > 255) throw cannotWrite("gramjs", "the id of its home data centre does not fit into a byte");
  const host = new TextEncoder().encode(home.endpoint.host);
  const out = new FieldWriter();
  out.u8(home.dc);
  out.u16be(host.length);
  out.raw(host);
  out.u16be(home.endpoint.port);
  out.raw(home.key);
  const lost = lostParts(head, peers, ["address"], home);
  return new ForeignOutput("gramjs", { text: "1" + toBase64(out.view()) }, lost);
}

/** An address as GramJS stores it; in browsers that is a host of Telegram's WebSocket servers. */
export function addGramJsAddress(builder: SessionBuilder, dc: number, host: string, port: number): void {
  builder.address(dc, { host, port });
  if (/\.web\.telegram\.org$/.test(host)) {
    builder.note("the address belongs to the WebSocket servers: over TCP the built-in ones are used");
  }
}
