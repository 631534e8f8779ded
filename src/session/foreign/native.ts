import { toBase64Url } from "../../bytes/mod.ts";
import { damaged } from "../byte_stream.ts";
import { SessionCorruptError } from "../session_errors.ts";
import type { DcEndpoint, DcState, Peer, SessionHead } from "../session_head.ts";
import { fromForeignBase64 } from "./base64_text.ts";
import { FieldReader, FieldWriter } from "./fields.ts";
import { ForeignOutput, type ForeignSession, type ReadForeignOptions } from "./foreign_session.ts";
import { formatHostPort, parseHostPort } from "./host_port.ts";
import { addressOf, cannotWrite, count, isUsable, keyOf, lostParts, type Part } from "./losses.ts";
import { endpointFlags, flagsOf } from "./mtcute.ts";
import { buildForeign, peerId, type SessionBuilder } from "./session_builder.ts";

/** A version of the format that can be written. */
export type NativeVersion = 1 | 2 | 3 | 8;

const USER = 0;
const CHANNEL = 1;
const CHAT = 2;
const NO_KIND = 0xff;
const BROADCAST = 0;
const MEGAGROUP = 1;
const GIGAGROUP = 2;
const MAX_U16 = 0xffff;

/**
 * The version of the native format that `bytes` seem to have, by their beginning; undefined when they are something
 * else. Version 1 has no version byte: its first byte is the home data centre.
 */
export function nativeVersion(bytes: Uint8Array): number | undefined {
  const isDc = (at: number) =>
    bytes[at] >= 1 && bytes[at] <= 9 && !bytes[at + 1] && !bytes[at + 2] && !bytes[at + 3];
  if (bytes.length < 6) return undefined;
  if (bytes[0] >= 2 && bytes[0] <= 8 && isDc(1)) return bytes[0];
  return isDc(0) && bytes[4] >= 1 && isDc(5) && bytes[9] <= 1 ? 1 : undefined;
}

/**
 * Reads the session of layer for Rust (versions 1 to 3) and of ferogram (to version 8): its file, or the string, which
 * is the same in base64url.
 * @throws SessionCorruptError
 */
export function readNative(input: Uint8Array | string, options: ReadForeignOptions = {}): ForeignSession {
  const format = options.format === "ferogram-native" ? "ferogram-native" : "layer";
  return buildForeign(format, options, (builder) => {
    const bytes = typeof input === "string" ? fromForeignBase64(input) : input;
    const version = nativeVersion(bytes);
    if (version === undefined) damaged("it does not begin with a version and a data centre");
    const reader = new FieldReader(bytes);
    if (version > 1) reader.u8();
    builder.homeDc(reader.i32());
    readDcs(reader, builder, version);
    if (version >= 2) readState(reader, builder, version);
    reader.end();
  });
}

/** An entry of the table of data centres: one of the addresses of one. */
export interface NativeDc {
  /** Its id. */
  readonly dc: number;
  /** The key, if it stands with this address. */
  readonly key: Uint8Array | undefined;
  /** The last salt, or 0. */
  readonly salt: bigint;
  /** Server time minus local time, in seconds. */
  readonly offset: number;
  /** The address, if there is one. */
  readonly endpoint: DcEndpoint | undefined;
}

function readDcs(input: FieldReader, builder: SessionBuilder, version: number): void {
  addNativeDcs(builder, Array.from({ length: input.u8() }, () => readDc(input, version)));
}

/** Takes the whole table of data centres. */
export function addNativeDcs(builder: SessionBuilder, entries: readonly NativeDc[]): void {
  // Several entries are several addresses of one data centre; for files it may have a key of its own.
  const withKey = new Set<number>();
  for (
    const { dc, key, salt, offset } of [
      ...entries.filter(forAll),
      ...entries.filter((each) => !forAll(each)),
    ]
  ) {
    if (key && withKey.has(dc)) builder.note(`a further key of data centre ${dc}: left out`);
    if (!key || withKey.has(dc)) continue;
    withKey.add(dc);
    builder.authKey(dc, key);
    builder.salt(dc, salt);
    if (offset !== 0) builder.set({ type: "timeOffset", dc, seconds: offset });
  }
  for (const { dc, endpoint } of entries) if (endpoint) builder.address(dc, endpoint);
}

function forAll({ endpoint }: NativeDc): boolean {
  return !endpoint?.mediaOnly;
}

function readDc(input: FieldReader, version: number): NativeDc {
  const dc = input.i32();
  const key = input.flag("whether a data centre has a key") ? input.raw(256) : undefined;
  const salt = input.i64();
  const offset = input.i32();
  const address = input.utf8(input.u8());
  const flags = version >= 3 ? input.u8() : 0;
  return { dc, key, salt, offset, endpoint: nativeAddress(address, flags) };
}

/** An address of the table of data centres; `""` for none. @param flags those of `dcOption`, but the one for a secret */
export function nativeAddress(address: string, flags: number): DcEndpoint | undefined {
  return address === "" ? undefined : { ...parseHostPort(address), ...endpointFlags(flags & 30) };
}

function readState(input: FieldReader, builder: SessionBuilder, version: number): void {
  const state = { pts: input.i32(), qts: input.i32(), date: input.i32(), seq: input.i32() };
  if (state.pts > 0) builder.set({ type: "updates", state });
  for (let left = input.u16(); left > 0; left--) {
    const id = peerId(input.i64(), "the id of a channel");
    builder.set({ type: "channel", id, pts: input.i32() });
  }
  for (let left = input.u16(); left > 0; left--) readPeer(input, builder, version);
  if (version < 4) return;
  const min = input.u16();
  input.skip(min * 20);
  if (min > 0) builder.note(`${count(min, "peer")} known only from messages (min): left out`);
  if (version < 7) return;
  if (input.flag("whether there is a token")) {
    input.skip(input.u16());
    builder.note("a token for logging in again: left out");
  }
}

function readPeer(input: FieldReader, builder: SessionBuilder, version: number): void {
  const id = peerId(input.i64(), "the id of a peer");
  const accessHash = input.i64();
  const type = input.u8();
  if (type > CHAT) damaged("a peer is neither user, chat nor channel");
  const kind = version >= 6 ? input.u8() : NO_KIND;
  if (kind > GIGAGROUP && kind !== NO_KIND) damaged("a channel is of an unknown kind");
  if (kind === GIGAGROUP) builder.note("gigagroups: taken over as supergroups");
  if (version >= 8 && input.flag("whether a peer is a community")) {
    builder.note("communities: taken over as channels");
  }
  if (type === CHAT) builder.peer({ kind: "chat", id });
  else if (type === USER) builder.peer({ kind: "user", id, accessHash });
  else builder.peer({ kind: "channel", id, accessHash, ...kind === BROADCAST && { broadcast: true } });
}

/**
 * Writes the session of layer for Rust or of ferogram, as bytes and as string.
 * @param version 8 is what ferogram writes; 3 is what the last versions of layer write, 2 earlier ones; 1 has keys only
 * @throws SessionError when there is no key
 */
export function writeNative(
  head: SessionHead,
  peers: readonly Peer[] = [],
  version: NativeVersion = 8,
): ForeignOutput {
  const format = version === 8 ? "ferogram-native" : "layer";
  keyOf(format, head);
  const endpoint = addressOf(head);
  const out = new FieldWriter();
  // Readers take a first byte from 2 to 8 for a version.
  if (version === 1 && head.homeDc > 1 && head.homeDc < 9) {
    throw cannotWrite(format, `its version 1 cannot tell data centre ${head.homeDc} from a version number`);
  }
  if (version > 1) out.u8(version);
  out.u32(head.homeDc);
  const entries = [...head.dcs.values()].flatMap((state) =>
    dcEntries(state, state.id === head.homeDc, endpoint)
  );
  if (entries.length > 255) throw cannotWrite(format, "it has more than 255 addresses");
  out.u8(entries.length);
  for (const entry of entries) writeDc(out, entry, version);
  const parts: Part[] = ["addresses", "keys", "salt", "timeOffset"];
  const lost: string[] = [];
  if (version >= 2) {
    parts.push("updates", "channels", "peers");
    lost.push(...writeState(out, head, peers, version));
  }
  const flags = [...head.dcs.values()].flatMap((state) => state.endpoints).some((each) =>
    each.secret || each.thisPortOnly || (version < 3 && (flagsOf(each) & ~1) !== 0)
  );
  if (flags) lost.push("flags or secrets of addresses");
  const content = { text: toBase64Url(out.view()), bytes: out.take() };
  return new ForeignOutput(format, content, [
    ...lostParts(head, peers, parts, endpoint && { endpoint }),
    ...lost,
  ]);
}

interface DcEntry {
  readonly state: DcState;
  readonly endpoint: DcEndpoint | undefined;
  /** The first of its data centre: the one with key, salt and time offset. */
  readonly first: boolean;
}

function dcEntries(state: DcState, home: boolean, fallback: DcEndpoint | undefined): DcEntry[] {
  if (state.endpoints.length === 0) return [{ state, endpoint: home ? fallback : undefined, first: true }];
  return state.endpoints.map((endpoint, index) => ({ state, endpoint, first: index === 0 }));
}

function writeDc(out: FieldWriter, { state, endpoint, first }: DcEntry, version: NativeVersion): void {
  const key = first ? state.authKey : undefined;
  out.u32(state.id);
  out.u8(key ? 1 : 0);
  if (key) out.raw(key);
  out.i64(first ? state.salts.at(-1)?.salt ?? 0n : 0n);
  out.u32(first ? Math.round(state.timeOffset ?? 0) : 0);
  const address = new TextEncoder().encode(endpoint ? formatHostPort(endpoint) : "");
  if (address.length > 255) {
    throw cannotWrite(version === 8 ? "ferogram-native" : "layer", "an address is too long");
  }
  out.u8(address.length);
  out.raw(address);
  if (version >= 3) out.u8(endpoint ? flagsOf(endpoint) & 31 : 0);
}

function writeState(
  out: FieldWriter,
  head: SessionHead,
  peers: readonly Peer[],
  version: NativeVersion,
): string[] {
  const lost: string[] = [];
  const { pts, qts, date, seq } = head.updates ?? { pts: 0, qts: 0, date: 0, seq: 0 };
  for (const value of [pts, qts, date, seq]) out.u32(value);
  const channels = [...head.channels].slice(0, MAX_U16);
  if (head.channels.size > MAX_U16) {
    lost.push(`the update state of ${count(head.channels.size - MAX_U16, "channel")}`);
  }
  out.u16(channels.length);
  for (const [id, channelPts] of channels) {
    out.i64(BigInt(id));
    out.u32(channelPts);
  }
  const written = peers.filter((peer) => isUsable(peer) && (version === 8 || peer.kind !== "chat")).slice(
    0,
    MAX_U16,
  );
  if (written.length < peers.length) lost.push(count(peers.length - written.length, "peer"));
  if (written.some((peer) => peer.name || peer.usernames || peer.phone || peer.bot)) {
    lost.push("names, usernames and phone numbers of peers");
  }
  out.u16(written.length);
  for (const peer of written) {
    out.i64(BigInt(peer.id));
    out.i64(peer.accessHash ?? 0n);
    out.u8(peer.kind === "user" ? USER : peer.kind === "channel" ? CHANNEL : CHAT);
    if (version < 8) continue;
    out.u8(peer.kind !== "channel" ? NO_KIND : peer.broadcast ? BROADCAST : MEGAGROUP);
    out.u8(0);
  }
  if (version === 8) {
    out.u16(0);
    out.u8(0);
  }
  if (version < 8 && written.some((peer) => peer.broadcast)) lost.push("which channels are broadcasts");
  return lost;
}

/** Whether all of `bytes` can be read as the native format. */
export function isNative(bytes: Uint8Array): boolean {
  if (nativeVersion(bytes) === undefined) return false;
  try {
    readNative(bytes);
    return true;
  } catch (error) {
    if (error instanceof SessionCorruptError) return false;
    throw error;
  }
}
