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
 * base64url without padding of: version (u8), data centre (u8), 4 or 6, IP address (4 or 16 bytes), port (u16 BE),
 * user id (i64 BE), only in version 1: salt (i64 BE), seq_no and layer (u32 BE), then the key (256).
 */

/** Reads a compact string of ferogram, version 1 or 2. @throws SessionCorruptError */
export function readFerogram(text: string, options: ReadForeignOptions = {}): ForeignSession {
  return buildForeign("ferogram", options, (builder) => {
    const input = new FieldReader(fromForeignBase64(text));
    const version = input.u8();
    if (version !== 1 && version !== 2) damaged("its version is neither 1 nor 2");
    const dc = input.u8();
    const family = input.u8();
    if (family !== 4 && family !== 6) damaged("its address is neither IPv4 nor IPv6");
    const host = formatIp(input.raw(family === 4 ? 4 : 16));
    const port = input.u16be();
    const user = input.i64be();
    const salt = version === 1 ? input.i64be() : 0n;
    if (version === 1) {
      if (input.u32be() > 0) {
        builder.note("the sequence number of the last MTProto session: of no use to a new one");
      }
      builder.app({ layer: input.u32be() });
    }
    const key = input.raw(256);
    input.end();
    builder.homeDc(dc);
    builder.authKey(dc, key);
    builder.address(dc, { host, port });
    builder.salt(dc, salt);
    builder.self(user, undefined);
  });
}

/** Writes a compact string of ferogram, version 2. @throws SessionError when there is no key or no numeric address */
export function writeFerogram(head: SessionHead, peers: readonly Peer[] = []): ForeignOutput {
  const home = homeOf("ferogram", head, ({ host }) => parseIp(host) !== undefined);
  if (home.dc > 255) throw cannotWrite("ferogram", "the id of its home data centre does not fit into a byte");
  const ip = parseIp(home.endpoint.host)!;
  const out = new FieldWriter();
  out.u8(2);
  out.u8(home.dc);
  out.u8(ip.length === 4 ? 4 : 6);
  out.raw(ip);
  out.u16be(home.endpoint.port);
  out.i64be(BigInt(head.self?.id ?? 0));
  out.raw(home.key);
  const lost = lostParts(head, peers, ["address", "user"], home);
  return new ForeignOutput("ferogram", { text: toBase64Url(out.view()) }, lost);
}
