import { toBase64Url } from "../../bytes/mod.ts";
import { damaged } from "../byte_stream.ts";
import type { Peer, SessionHead } from "../session_head.ts";
import { fromForeignBase64 } from "./base64_text.ts";
import { FieldReader, FieldWriter } from "./fields.ts";
import { ForeignOutput, type ForeignSession, type ReadForeignOptions } from "./foreign_session.ts";
import { formatIp, parseIp } from "./ip_address.ts";
import { cannotWrite, homeOf, lostParts } from "./losses.ts";
import { buildForeign } from "./session_builder.ts";

/*
 * "1", then in base64url with padding: data centre (u8), IP address (4 or 16 bytes), port (u16 BE), key (256).
 */
const IPV4_LENGTH = 263;
const IPV6_LENGTH = 275;
const IPV4_TEXT = 353;
const IPV6_TEXT = 369;

/** Reads a `StringSession` of Telethon. @throws SessionCorruptError */
export function readTelethon(text: string, options: ReadForeignOptions = {}): ForeignSession {
  return buildForeign("telethon", options, (builder) => {
    const body = text.replace(/\s+/g, "");
    if (body[0] !== "1") damaged(`it does not begin with "1", the only version there is`);
    // Without its padding a string might be the longer one, cut; Telethon takes none either.
    if (body.length !== IPV4_TEXT && body.length !== IPV6_TEXT) {
      damaged(`it has ${body.length} characters, not ${IPV4_TEXT} or ${IPV6_TEXT}`);
    }
    const bytes = fromForeignBase64(body.slice(1));
    if (bytes.length !== IPV4_LENGTH && bytes.length !== IPV6_LENGTH) {
      damaged(`it holds ${bytes.length} bytes, not ${IPV4_LENGTH} or ${IPV6_LENGTH}`);
    }
    const input = new FieldReader(bytes);
    const dc = input.u8();
    const host = formatIp(input.raw(bytes.length === IPV4_LENGTH ? 4 : 16));
    const port = input.u16be();
    builder.homeDc(dc);
    builder.authKey(dc, input.raw(256));
    builder.address(dc, { host, port });
  });
}

/** Writes a `StringSession` of Telethon. @throws SessionError when there is no key, or no numeric address */
export function writeTelethon(head: SessionHead, peers: readonly Peer[] = []): ForeignOutput {
  const home = homeOf("telethon", head, ({ host }) => parseIp(host) !== undefined);
  if (home.dc > 255) throw cannotWrite("telethon", "the id of its home data centre does not fit into a byte");
  const out = new FieldWriter();
  out.u8(home.dc);
  out.raw(parseIp(home.endpoint.host)!);
  out.u16be(home.endpoint.port);
  out.raw(home.key);
  const body = toBase64Url(out.view());
  const text = "1" + body + "=".repeat((4 - body.length % 4) % 4);
  return new ForeignOutput("telethon", { text }, lostParts(head, peers, ["address"], home));
}
