import type {
  DcEndpoint,
  Peer,
  PeerKind,
  SeenIn,
  SelfUser,
  ServerSalt,
  SessionChange,
  UpdateState,
} from "./session_head.ts";

/** Bytes of a permanent authorization key. */
export const AUTH_KEY_LENGTH = 256;
/** The most addresses or salts one data centre may have. */
export const MAX_LIST = 256;
/** The most usernames kept of one peer. */
export const MAX_USERNAMES = 64;

const MAX_NAME = 512;
const MAX_USERNAME = 64;
const MAX_PHONE = 32;
const MAX_HOST = 255;
const MAX_SECRET = 255;

function fail(what: string, rule: string): never {
  throw new RangeError(`Cannot store the session change: ${what} must be ${rule}`);
}

function integer(value: number, min: number, max: number, what: string): number {
  if (typeof value !== "number") throw new TypeError(`Cannot store the session change: ${what} is no number`);
  if (!Number.isInteger(value) || value < min || value > max) fail(what, `an integer from ${min} to ${max}`);
  return value === 0 ? 0 : value;
}

const int32 = (value: number, what: string): number => integer(value, -0x80000000, 0x7fffffff, what);
const counter = (value: number, what: string): number => integer(value, 0, Number.MAX_SAFE_INTEGER, what);
const id = (value: number, what: string): number => integer(value, 1, Number.MAX_SAFE_INTEGER, what);
const dc = (value: number): number => integer(value, 1, 32767, "dc");

function kind(value: PeerKind, what: string): PeerKind {
  if (value !== "user" && value !== "chat" && value !== "channel") fail(what, `"user", "chat" or "channel"`);
  return value;
}

function int64(value: bigint, what: string): bigint {
  if (typeof value !== "bigint") throw new TypeError(`Cannot store the session change: ${what} is no bigint`);
  if (BigInt.asIntN(64, value) !== value) fail(what, "a signed 64-bit integer");
  return value;
}

function bytes(value: Uint8Array, min: number, max: number, what: string): Uint8Array {
  if (!(value instanceof Uint8Array)) {
    throw new TypeError(`Cannot store the session change: ${what} is no Uint8Array`);
  }
  if (value.length < min || value.length > max) {
    fail(what, min === max ? `${min} bytes` : `${min} to ${max} bytes`);
  }
  // A copy of plain bytes, whatever the caller does with its own.
  return new Uint8Array(value);
}

function text(value: string, what: string): string {
  if (typeof value !== "string") throw new TypeError(`Cannot store the session change: ${what} is no string`);
  return value.toWellFormed();
}

/** Names are there for people to read: too long ones are shortened, not refused. */
function readable(value: string, what: string): string {
  const clean = text(value, what);
  return clean.length <= MAX_NAME ? clean : clean.slice(0, MAX_NAME).replace(/[\ud800-\udbff]$/, "");
}

function list<T, U>(values: readonly T[], what: string, item: (value: T) => U): U[] {
  if (!Array.isArray(values)) throw new TypeError(`Cannot store the session change: ${what} is no array`);
  if (values.length > MAX_LIST) fail(what, `at most ${MAX_LIST}`);
  return values.map(item);
}

function checkedEndpoint(endpoint: DcEndpoint): DcEndpoint {
  const host = text(endpoint.host, "host");
  if (host.length === 0 || host.length > MAX_HOST) fail("host", `1 to ${MAX_HOST} characters`);
  return {
    host,
    port: integer(endpoint.port, 1, 65535, "port"),
    ...endpoint.ipv6 && { ipv6: true },
    ...endpoint.mediaOnly && { mediaOnly: true },
    ...endpoint.tcpoOnly && { tcpoOnly: true },
    ...endpoint.cdn && { cdn: true },
    ...endpoint.static && { static: true },
    ...endpoint.thisPortOnly && { thisPortOnly: true },
    ...endpoint.secret !== undefined && { secret: bytes(endpoint.secret, 1, MAX_SECRET, "secret") },
  };
}

function checkedSalt(salt: ServerSalt): ServerSalt {
  return {
    salt: int64(salt.salt, "salt"),
    validSince: counter(salt.validSince, "validSince"),
    validUntil: counter(salt.validUntil, "validUntil"),
  };
}

function checkedSelf(self: SelfUser): SelfUser {
  return {
    id: id(self.id, "self.id"),
    bot: self.bot === true,
    firstName: readable(self.firstName, "self.firstName"),
    ...self.lastName !== undefined && { lastName: readable(self.lastName, "self.lastName") },
    ...self.username !== undefined && { username: readable(self.username, "self.username") },
    ...self.premium && { premium: true },
  };
}

function checkedUpdates(state: UpdateState): UpdateState {
  return {
    pts: int32(state.pts, "pts"),
    qts: int32(state.qts, "qts"),
    date: int32(state.date, "date"),
    seq: int32(state.seq, "seq"),
  };
}

function checkedSeenIn(seenIn: SeenIn): SeenIn {
  return {
    kind: kind(seenIn.kind, "seenIn.kind"),
    id: id(seenIn.id, "seenIn.id"),
    messageId: integer(seenIn.messageId, 1, 0x7fffffff, "seenIn.messageId"),
  };
}

/** `peer` with only what it has; see {@linkcode checkedChange} for what is refused and what is shortened. */
function checkedPeer(peer: Peer): Peer {
  // Assigned one by one: this runs for every peer of a session when it is opened.
  const checked: { -readonly [K in keyof Peer]: Peer[K] } = {
    kind: kind(peer.kind, "peer.kind"),
    id: id(peer.id, "peer.id"),
  };
  if (peer.accessHash !== undefined) checked.accessHash = int64(peer.accessHash, "accessHash");
  if (peer.usernames !== undefined) {
    const usernames = peer.usernames.map((name) => text(name, "username"))
      .filter((name) => name.length > 0 && name.length <= MAX_USERNAME);
    if (usernames.length > 0) checked.usernames = usernames.slice(0, MAX_USERNAMES);
  }
  if (peer.phone !== undefined) {
    const phone = text(peer.phone, "phone");
    if (phone.length > 0 && phone.length <= MAX_PHONE) checked.phone = phone;
  }
  if (peer.name !== undefined) checked.name = readable(peer.name, "name");
  if (peer.bot) checked.bot = true;
  if (peer.broadcast) checked.broadcast = true;
  if (peer.min) checked.min = true;
  if (peer.min && peer.seenIn !== undefined) checked.seenIn = checkedSeenIn(peer.seenIn);
  if (peer.kind === "chat" && peer.migratedTo !== undefined) {
    checked.migratedTo = id(peer.migratedTo, "migratedTo");
  }
  return checked;
}

/**
 * A deep copy of `change` in the one form stores keep: flags that are false and fields that are undefined are left
 * out. Names longer than 512 characters are shortened; usernames (64) and phone numbers (32) that are too long to be
 * real are left out, so that a strange peer never stops a commit.
 * @throws TypeError, RangeError when a field has the wrong type or is out of its range; the message holds no value
 */
export function checkedChange(change: SessionChange): SessionChange {
  switch (change.type) {
    case "homeDc":
      return { type: "homeDc", dc: dc(change.dc) };
    case "app":
      return {
        type: "app",
        testMode: change.testMode === true,
        ...change.apiId !== undefined && { apiId: counter(change.apiId, "apiId") },
        ...change.layer !== undefined && { layer: counter(change.layer, "layer") },
      };
    case "endpoints":
      return {
        type: "endpoints",
        dc: dc(change.dc),
        endpoints: list(change.endpoints, "endpoints", checkedEndpoint),
      };
    case "authKey":
      if (change.key === undefined) return { type: "authKey", dc: dc(change.dc), key: undefined };
      return {
        type: "authKey",
        dc: dc(change.dc),
        key: bytes(change.key, AUTH_KEY_LENGTH, AUTH_KEY_LENGTH, "key"),
        ...change.created !== undefined && { created: counter(change.created, "created") },
      };
    case "authorized":
      return { type: "authorized", dc: dc(change.dc), authorized: change.authorized === true };
    case "salts":
      return { type: "salts", dc: dc(change.dc), salts: list(change.salts, "salts", checkedSalt) };
    case "timeOffset":
      if (!Number.isFinite(change.seconds)) fail("seconds", "a finite number");
      return { type: "timeOffset", dc: dc(change.dc), seconds: change.seconds === 0 ? 0 : change.seconds };
    case "lastSession":
      return {
        type: "lastSession",
        dc: dc(change.dc),
        id: int64(change.id, "id"),
        seqNo: counter(change.seqNo, "seqNo"),
      };
    case "self":
      return { type: "self", self: change.self && checkedSelf(change.self) };
    case "updates":
      return { type: "updates", state: change.state && checkedUpdates(change.state) };
    case "channel":
      return {
        type: "channel",
        id: id(change.id, "id"),
        pts: change.pts === undefined ? undefined : int32(change.pts, "pts"),
      };
    case "peer":
      return { type: "peer", peer: checkedPeer(change.peer) };
    default:
      throw new TypeError("Cannot store the session change: its type is unknown");
  }
}
