import { toBase64Url } from "../../bytes/mod.ts";
import { damaged } from "../byte_stream.ts";
import type { DcEndpoint, Peer, SessionHead } from "../session_head.ts";
import { fromForeignBase64 } from "./base64_text.ts";
import { FieldReader, FieldWriter } from "./fields.ts";
import { ForeignOutput, type ForeignSession, type ReadForeignOptions } from "./foreign_session.ts";
import { cannotWrite, homeOf, lostParts } from "./losses.ts";
import { buildForeign } from "./session_builder.ts";

/*
 * Version (u8), flags (int), data centre, data centre for files (flag 4), user id and Bool bot (flag 1), key. In version
 * 3 a data centre is bytes of its own: version, id, flags (u8 each), address, port; in versions 1 and 2 a dcOption.
 */
const HAS_SELF = 1;
const TEST = 2;
const HAS_MEDIA = 4;
const DC_IPV6 = 1;
const DC_MEDIA = 2;
const DC_TEST = 4;
const DC_OPTION = 0x18b7a10d;
const MAX_HOST = 255;
const MAX_DC_BYTES = 1024;

interface StoredDc {
  readonly id: number;
  readonly endpoint: DcEndpoint;
  readonly test: boolean;
}

/** Reads a session string of mtcute: version 3, or 1 or 2 of before 2025. @throws SessionCorruptError */
export function readMtcute(text: string, options: ReadForeignOptions = {}): ForeignSession {
  return buildForeign("mtcute", options, (builder) => {
    const input = new FieldReader(fromForeignBase64(text));
    const version = input.u8();
    if (version < 1 || version > 3) damaged("its version is neither 1, 2 nor 3");
    const flags = input.i32();
    if ((flags & ~(HAS_SELF | TEST | HAS_MEDIA)) !== 0) damaged("it has flags that are unknown");
    const readDc = version === 3 ? readBasicDc : readDcOption;
    const main = readDc(input);
    const media = version >= 2 && (flags & HAS_MEDIA) !== 0 ? readDc(input) : undefined;
    if (media && media.test !== main.test) damaged("its two data centres are not of the same servers");
    const user = flags & HAS_SELF ? { id: input.i64(), bot: input.tlBool() } : undefined;
    const key = input.tlBytes(256);
    input.end();
    builder.homeDc(main.id);
    builder.authKey(main.id, key);
    builder.address(main.id, main.endpoint);
    if (media) builder.address(media.id, media.endpoint);
    const testMode = (flags & TEST) !== 0 || main.test;
    // Only version 3 marks test data centres themselves.
    if (version === 3 || testMode) builder.app({ testMode });
    if (user) builder.self(user.id, user.bot);
  });
}

/** Writes a session string of mtcute, version 3. @throws SessionError when there is no key or no address */
export function writeMtcute(head: SessionHead, peers: readonly Peer[] = []): ForeignOutput {
  const home = homeOf("mtcute", head);
  if (home.dc > 255) throw cannotWrite("mtcute", "the id of its home data centre does not fit into a byte");
  const ipv6 = Boolean(home.endpoint.ipv6);
  const stored = head.dcs.get(home.dc)!.endpoints;
  const media = stored.find((each) => each.mediaOnly && !each.secret && Boolean(each.ipv6) === ipv6);
  const out = new FieldWriter();
  out.u8(3);
  out.u32((head.self ? HAS_SELF : 0) | (media ? HAS_MEDIA : 0));
  writeBasicDc(out, home.dc, home.endpoint, head.testMode);
  if (media) writeBasicDc(out, home.dc, media, head.testMode);
  if (head.self) {
    out.i64(BigInt(head.self.id));
    out.tlBool(head.self.bot);
  }
  out.tlBytes(home.key);
  const others = media ? withoutEndpoint(head, home.dc, media) : head;
  const lost = lostParts(others, peers, ["address", "testMode", "user", "bot"], home);
  return new ForeignOutput("mtcute", { text: toBase64Url(out.view()) }, lost);
}

function withoutEndpoint(head: SessionHead, dc: number, endpoint: DcEndpoint): SessionHead {
  const state = head.dcs.get(dc)!;
  const endpoints = state.endpoints.filter((each) => each !== endpoint);
  return { ...head, dcs: new Map(head.dcs).set(dc, { ...state, endpoints }) };
}

function readBasicDc(input: FieldReader): StoredDc {
  const blob = new FieldReader(input.tlBytes(MAX_DC_BYTES));
  const version = blob.u8();
  if (version !== 1 && version !== 2) damaged("a data centre is of an unknown version");
  const id = blob.u8();
  const flags = blob.u8();
  const host = blob.tlText(MAX_HOST);
  const port = blob.i32();
  blob.end();
  const endpoint = { host, port, ...(flags & DC_MEDIA) !== 0 && { mediaOnly: true } };
  return { id, endpoint, test: version === 2 && (flags & DC_TEST) !== 0 };
}

function writeBasicDc(out: FieldWriter, id: number, endpoint: DcEndpoint, test: boolean): void {
  const blob = new FieldWriter();
  blob.u8(2);
  blob.u8(id);
  blob.u8((endpoint.ipv6 ? DC_IPV6 : 0) | (endpoint.mediaOnly ? DC_MEDIA : 0) | (test ? DC_TEST : 0));
  blob.tlText(endpoint.host);
  blob.u32(endpoint.port);
  out.tlBytes(blob.view());
}

function readDcOption(input: FieldReader): StoredDc {
  if (input.u32() !== DC_OPTION) damaged("a data centre is no dcOption");
  const flags = input.i32();
  const id = input.i32();
  const host = input.tlText(MAX_HOST);
  const port = input.i32();
  const secret = flags & 1024 ? input.tlBytes(MAX_HOST) : undefined;
  return { id, endpoint: { host, port, ...endpointFlags(flags), ...secret && { secret } }, test: false };
}

/** The flags of `dcOption`, but the one for IPv6. */
export function endpointFlags(flags: number): Partial<DcEndpoint> {
  return {
    ...(flags & 2) !== 0 && { mediaOnly: true },
    ...(flags & 4) !== 0 && { tcpoOnly: true },
    ...(flags & 8) !== 0 && { cdn: true },
    ...(flags & 16) !== 0 && { static: true },
    ...(flags & 32) !== 0 && { thisPortOnly: true },
  };
}

/** The inverse of {@linkcode endpointFlags}, with the flags for IPv6 and for a secret. */
export function flagsOf(endpoint: DcEndpoint): number {
  return (endpoint.ipv6 ? 1 : 0) | (endpoint.mediaOnly ? 2 : 0) | (endpoint.tcpoOnly ? 4 : 0) |
    (endpoint.cdn ? 8 : 0) | (endpoint.static ? 16 : 0) | (endpoint.thisPortOnly ? 32 : 0) |
    (endpoint.secret ? 1024 : 0);
}
