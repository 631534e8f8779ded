import { crc32 } from "../bytes/mod.ts";
import { ByteReader, ByteWriter, damaged } from "./byte_stream.ts";
import { AUTH_KEY_LENGTH, checkedChange, MAX_LIST, MAX_USERNAMES } from "./checked_change.ts";
import { SessionVersionError } from "./session_errors.ts";
import type { DcEndpoint, Peer, PeerKind, SelfUser, ServerSalt, SessionChange } from "./session_head.ts";

/*
 * One change is: tag (u8), length of the rest (varint), the rest. The high bit of a tag says that whoever does not
 * know it must not use the session; without it, an unknown change may be skipped.
 */
const CRITICAL = 0x80;
const TAGS = {
  homeDc: 0x81,
  app: 0x82,
  endpoints: 0x83,
  authKey: 0x84,
  authorized: 0x85,
  salts: 0x86,
  timeOffset: 0x87,
  lastSession: 0x88,
  self: 0x89,
  updates: 0x8a,
  channel: 0x8b,
  peer: 0x8c,
} as const satisfies Record<SessionChange["type"], number>;

/**
 * What was added to peers later stands before the peer, under a tag of its own that may be skipped: who does not know it
 * reads the peer without. Fields may be added after those there are, so what follows the known ones is skipped, too.
 */
export const PEER_MORE_TAG = 0x0d;

/** The tag of a peer. */
export const PEER_TAG: number = TAGS.peer;
/** What kinds of peers are stored as: their places in this list. */
export const PEER_KINDS: readonly PeerKind[] = ["user", "chat", "channel"];
const MAX_TEXT = 2048;

/** A change and its encoded form. */
export interface EncodedChange {
  /** The change, as `checkedChange` gives it. */
  readonly change: SessionChange;
  /** Its bytes, tag and length included. */
  readonly bytes: Uint8Array;
}

const body = /* @__PURE__ */ new ByteWriter();
const whole = /* @__PURE__ */ new ByteWriter();

/**
 * Checks a change, copies it and encodes it.
 * @throws TypeError, RangeError when the change is invalid
 */
export function encodeChange(change: SessionChange): EncodedChange {
  const checked = checkedChange(change);
  whole.clear();
  if (checked.type === "peer") writeMore(whole, checked.peer);
  body.clear();
  writeBody(body, checked);
  whole.u8(TAGS[checked.type]);
  whole.bytes(body.view());
  return { change: checked, bytes: whole.take() };
}

/**
 * Reads the changes in `bytes` from `start` to `end`, in order; `visit` is told where each begins and ends.
 * @param skip is asked first, and gives the length of what it has dealt with itself
 * @throws SessionCorruptError for anything `encodeChange` does not write; SessionVersionError for a change that only a
 * newer version knows and that may not be skipped
 */
export function readChanges(
  bytes: Uint8Array,
  start: number,
  end: number,
  visit: (change: SessionChange, start: number, end: number) => void,
  skip?: (start: number) => number,
): void {
  const reader = new ByteReader(bytes, start, end);
  while (reader.left > 0) {
    const from = reader.at, dealtWith = skip?.(from);
    if (dealtWith) {
      reader.skip(dealtWith);
      continue;
    }
    const change = readOne(bytes, reader);
    if (change) visit(change, from, reader.at);
  }
}

/** The changes in `bytes`; see {@linkcode readChanges}. */
export function decodeChanges(bytes: Uint8Array): SessionChange[] {
  const changes: SessionChange[] = [];
  readChanges(bytes, 0, bytes.length, (change) => changes.push(change));
  return changes;
}

/**
 * The peer whose change begins at `bytes[0]` and the length of that change, or the number of bytes needed to know.
 * @throws SessionCorruptError when there is no sound peer
 */
export function readPeer(bytes: Uint8Array): { peer: Peer; length: number } | number {
  const reader = new ByteReader(bytes);
  let tag = reader.u8();
  if (tag === PEER_MORE_TAG) {
    reader.skip(reader.varint());
    tag = reader.u8();
  }
  if (tag !== TAGS.peer) damaged("there is no peer where one was stored");
  const size = reader.varint();
  const length = reader.at + size;
  if (length > 0xffff) damaged("a peer is too long");
  if (length > bytes.length) return length;
  const change = readOne(bytes, new ByteReader(bytes, 0, length));
  if (change?.type !== "peer") damaged("there is no peer where one was stored");
  return { peer: change.peer, length };
}

function readOne(bytes: Uint8Array, reader: ByteReader): SessionChange | undefined {
  let tag = reader.u8(), inner = nextBody(bytes, reader), more: PeerMore | undefined;
  if (tag === PEER_MORE_TAG) {
    more = readMore(inner, bytes);
    tag = reader.u8();
    if (tag !== TAGS.peer) damaged("what is known of a peer is not followed by it");
    inner = nextBody(bytes, reader);
  }
  let change = readBody(tag, inner, bytes);
  inner.end();
  if (change === undefined) return undefined;
  if (more && change.type === "peer") change = { type: "peer", peer: { ...change.peer, ...more } };
  try {
    return checkedChange(change);
  } catch {
    damaged("a value is out of its range");
  }
}

/** A reader of the body that comes next, which `reader` passes over. */
function nextBody(bytes: Uint8Array, reader: ByteReader): ByteReader {
  const size = reader.varint();
  if (size > reader.left) damaged("it ends too early");
  const start = reader.skip(size);
  return new ByteReader(bytes, start, start + size);
}

function writeBody(out: ByteWriter, change: SessionChange): void {
  switch (change.type) {
    case "homeDc":
      out.varint(change.dc);
      break;
    case "app":
      out.u8(flags(change.apiId !== undefined, change.layer !== undefined, change.testMode));
      if (change.apiId !== undefined) out.varint(change.apiId);
      if (change.layer !== undefined) out.varint(change.layer);
      break;
    case "endpoints":
      out.varint(change.dc);
      out.varint(change.endpoints.length);
      for (const endpoint of change.endpoints) writeEndpoint(out, endpoint);
      break;
    case "authKey":
      out.varint(change.dc);
      out.u8(flags(change.key !== undefined, change.created !== undefined));
      if (change.key) out.raw(change.key);
      if (change.created !== undefined) out.varint(change.created);
      break;
    case "authorized":
      out.varint(change.dc);
      out.u8(flags(change.authorized));
      break;
    case "salts":
      out.varint(change.dc);
      out.varint(change.salts.length);
      for (const { salt, validSince, validUntil } of change.salts) {
        out.i64(salt);
        out.varint(validSince);
        out.varint(validUntil);
      }
      break;
    case "timeOffset":
      out.varint(change.dc);
      out.f64(change.seconds);
      break;
    case "lastSession":
      out.varint(change.dc);
      out.i64(change.id);
      out.varint(change.seqNo);
      break;
    case "self":
      writeSelf(out, change.self);
      break;
    case "updates":
      out.u8(flags(change.state !== undefined));
      if (!change.state) break;
      out.int(change.state.pts);
      out.int(change.state.qts);
      out.int(change.state.date);
      out.int(change.state.seq);
      break;
    case "channel":
      out.varint(change.id);
      out.u8(flags(change.pts !== undefined));
      if (change.pts !== undefined) out.int(change.pts);
      break;
    case "peer":
      writePeer(out, change.peer);
      break;
  }
}

function readBody(tag: number, input: ByteReader, bytes: Uint8Array): SessionChange | undefined {
  switch (tag) {
    case TAGS.homeDc:
      return { type: "homeDc", dc: input.varint() };
    case TAGS.app: {
      const [apiId, layer, testMode] = readFlags(input, 3);
      return {
        type: "app",
        testMode,
        apiId: apiId ? input.varint() : undefined,
        layer: layer ? input.varint() : undefined,
      };
    }
    case TAGS.endpoints:
      return {
        type: "endpoints",
        dc: input.varint(),
        endpoints: Array.from({ length: input.count(MAX_LIST) }, () => readEndpoint(input)),
      };
    case TAGS.authKey: {
      const dc = input.varint();
      const [key, created] = readFlags(input, 2);
      if (created && !key) damaged("a key that is not there has a date");
      return {
        type: "authKey",
        dc,
        key: key ? input.raw(AUTH_KEY_LENGTH) : undefined,
        ...created && { created: input.varint() },
      };
    }
    case TAGS.authorized:
      return { type: "authorized", dc: input.varint(), authorized: readFlags(input, 1)[0] };
    case TAGS.salts:
      return {
        type: "salts",
        dc: input.varint(),
        salts: Array.from({ length: input.count(MAX_LIST) }, (): ServerSalt => ({
          salt: input.i64(),
          validSince: input.varint(),
          validUntil: input.varint(),
        })),
      };
    case TAGS.timeOffset:
      return { type: "timeOffset", dc: input.varint(), seconds: input.f64() };
    case TAGS.lastSession:
      return { type: "lastSession", dc: input.varint(), id: input.i64(), seqNo: input.varint() };
    case TAGS.self:
      return { type: "self", self: readSelf(input) };
    case TAGS.updates:
      return {
        type: "updates",
        state: readFlags(input, 1)[0]
          ? { pts: input.int(), qts: input.int(), date: input.int(), seq: input.int() }
          : undefined,
      };
    case TAGS.channel: {
      const id = input.varint();
      return { type: "channel", id, pts: readFlags(input, 1)[0] ? input.int() : undefined };
    }
    case TAGS.peer:
      return { type: "peer", peer: readPeerBody(input, bytes) };
  }
  if (tag & CRITICAL) {
    throw new SessionVersionError(
      `Cannot read session data: it holds a change of kind ${tag & 127}, which only a newer version knows`,
    );
  }
  input.skip(input.left);
  return undefined;
}

function writeEndpoint(out: ByteWriter, endpoint: DcEndpoint): void {
  const ipv4 = packIpv4(endpoint.host);
  out.u8(flags(
    endpoint.ipv6,
    endpoint.mediaOnly,
    endpoint.tcpoOnly,
    endpoint.cdn,
    endpoint.static,
    endpoint.thisPortOnly,
    endpoint.secret !== undefined,
    ipv4 !== undefined,
  ));
  if (ipv4) out.raw(ipv4);
  else out.text(endpoint.host);
  out.varint(endpoint.port);
  if (endpoint.secret) out.bytes(endpoint.secret);
}

function readEndpoint(input: ByteReader): DcEndpoint {
  const [ipv6, mediaOnly, tcpoOnly, cdn, fixed, thisPortOnly, secret, ipv4] = readFlags(input, 8);
  return {
    host: ipv4 ? input.raw(4).join(".") : input.text(MAX_TEXT),
    port: input.varint(),
    ipv6,
    mediaOnly,
    tcpoOnly,
    cdn,
    static: fixed,
    thisPortOnly,
    ...secret && { secret: input.bytes(255) },
  };
}

/** The four bytes of a dotted address, if they give back exactly the same text. */
function packIpv4(host: string): Uint8Array | undefined {
  if (!/^\d{1,3}(\.\d{1,3}){3}$/.test(host)) return undefined;
  const packed = Uint8Array.from(host.split("."), Number);
  return packed.join(".") === host ? packed : undefined;
}

function writeSelf(out: ByteWriter, self: SelfUser | undefined): void {
  out.u8(flags(
    self !== undefined,
    self?.bot,
    self?.premium,
    self?.lastName !== undefined,
    self?.username !== undefined,
  ));
  if (!self) return;
  out.varint(self.id);
  out.text(self.firstName);
  if (self.lastName !== undefined) out.text(self.lastName);
  if (self.username !== undefined) out.text(self.username);
}

function readSelf(input: ByteReader): SelfUser | undefined {
  const [present, bot, premium, lastName, username] = readFlags(input, 5);
  if (!present) {
    if (bot || premium || lastName || username) damaged("nobody has a name");
    return undefined;
  }
  return {
    id: input.varint(),
    bot,
    premium,
    firstName: input.text(MAX_TEXT),
    ...lastName && { lastName: input.text(MAX_TEXT) },
    ...username && { username: input.text(MAX_TEXT) },
  };
}

function writePeer(out: ByteWriter, peer: Peer): void {
  const start = out.length;
  out.u8(PEER_KINDS.indexOf(peer.kind));
  out.u8(flags(
    peer.accessHash !== undefined,
    peer.usernames !== undefined,
    peer.phone !== undefined,
    peer.name !== undefined,
    peer.bot,
    peer.broadcast,
    peer.min,
  ));
  out.varint(peer.id);
  if (peer.accessHash !== undefined) out.i64(peer.accessHash);
  if (peer.usernames) {
    out.varint(peer.usernames.length);
    for (const name of peer.usernames) out.text(name);
  }
  if (peer.phone !== undefined) out.text(peer.phone);
  if (peer.name !== undefined) out.text(peer.name);
  // Peers are read back one by one, long after the record they came in was checked as a whole.
  out.u32(crc32(out.view(start)));
}

type PeerMore = Pick<Peer, "seenIn" | "migratedTo">;

function writeMore(out: ByteWriter, { seenIn, migratedTo }: Peer): void {
  if (!seenIn && migratedTo === undefined) return;
  body.clear();
  body.u8(flags(seenIn !== undefined, migratedTo !== undefined));
  if (seenIn) {
    body.u8(PEER_KINDS.indexOf(seenIn.kind));
    body.varint(seenIn.id);
    body.varint(seenIn.messageId);
  }
  if (migratedTo !== undefined) body.varint(migratedTo);
  body.u32(crc32(body.view()));
  out.u8(PEER_MORE_TAG);
  out.bytes(body.view());
}

function readMore(input: ByteReader, bytes: Uint8Array): PeerMore {
  const start = input.at, flags = input.u8(), more: { -readonly [K in keyof PeerMore]: PeerMore[K] } = {};
  if (flags & 1) {
    const kind = PEER_KINDS[input.u8()];
    if (kind === undefined) damaged("a peer is of no known kind");
    more.seenIn = { kind, id: input.varint(), messageId: input.varint() };
  }
  if (flags & 2) more.migratedTo = input.varint();
  if (input.left < 4) damaged("it ends too early");
  input.skip(input.left - 4);
  const end = input.at;
  if (input.u32() !== crc32(bytes.subarray(start, end))) damaged("the checksum of a peer is wrong");
  return more;
}

function readPeerBody(input: ByteReader, bytes: Uint8Array): Peer {
  const start = input.at;
  const kind = PEER_KINDS[input.u8()];
  if (kind === undefined) damaged("a peer is of no known kind");
  const flags = input.u8();
  if (flags >> 7 !== 0) damaged("a flag is unknown");
  const peer: { -readonly [K in keyof Peer]: Peer[K] } = { kind, id: input.varint() };
  if (flags & 1) peer.accessHash = input.i64();
  if (flags & 2) {
    const usernames: string[] = [];
    peer.usernames = usernames;
    for (let left = input.count(MAX_USERNAMES); left > 0; left--) usernames.push(input.text(MAX_TEXT));
  }
  if (flags & 4) peer.phone = input.text(MAX_TEXT);
  if (flags & 8) peer.name = input.text(MAX_TEXT);
  if (flags & 16) peer.bot = true;
  if (flags & 32) peer.broadcast = true;
  if (flags & 64) peer.min = true;
  const end = input.at;
  if (input.u32() !== crc32(bytes.subarray(start, end))) damaged("the checksum of a peer is wrong");
  return peer;
}

function flags(...values: readonly (boolean | undefined)[]): number {
  let result = 0;
  for (let i = 0; i < values.length; i++) if (values[i]) result |= 1 << i;
  return result;
}

function readFlags(input: ByteReader, count: number): boolean[] {
  const value = input.u8();
  if (value >> count !== 0) damaged("a flag is unknown");
  return Array.from({ length: count }, (_, index) => (value & (1 << index)) !== 0);
}
