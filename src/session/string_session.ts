import { type Clock, systemClock, type TimerHandle } from "../base/clock.ts";
import type { MaybePromise } from "../base/maybe_promise.ts";
import { redact } from "../base/redact.ts";
import { concat, crc32, fromBase64, readUint32, toBase64Url, writeInt32 } from "../bytes/mod.ts";
import {
  applyInPlace,
  copyHead,
  emptyHead,
  forgetsAccount,
  headToChanges,
  type MutableHead,
} from "./apply_change.ts";
import { decodeChanges, encodeChange } from "./change_codec.ts";
import { checkedChange } from "./checked_change.ts";
import { PeerMap } from "./peer_map.ts";
import {
  SessionCorruptError,
  SessionError,
  SessionLockedError,
  SessionVersionError,
} from "./session_errors.ts";
import type { Peer, PeerKind, SessionChange, SessionHead } from "./session_head.ts";
import type { Durability, OpenOptions, SessionStore } from "./session_store.ts";
import { identifyForeignString, STRING_PREFIX } from "./session_strings.ts";

const MAX_LENGTH = 0x40000;
const MAX_SALTS = 4;
const NOT_OURS = /^layer(\d+[a-z]*)\./;

/** Options of {@linkcode StringSession}. */
export interface StringSessionOptions {
  /**
   * Called with the new text after commits that changed what it holds: write it back to where it came from. Calls
   * never overlap. A `"sync"` commit resolves after it (and after the promise it gives), so the commit is as durable
   * as what it does; when it fails, the commit rejects, and the next change calls it again with everything.
   */
  onChange?: (text: string) => MaybePromise<void>;
  /** Milliseconds in which `"soon"` commits reach `onChange`. @default {1000} */
  soonWindow?: number;
  /** The most peers kept in memory; the text holds none. @default {1000} */
  maxPeers?: number;
  /** Time for `soonWindow` and for leaving out expired salts. */
  clock?: Clock;
}

/**
 * A session in a string, for edge functions and environment variables: everything but peers, below 1 KiB for one data
 * centre (some bytes more for every channel whose updates are followed). The text is as good as the password of the
 * account. It is only given by {@linkcode StringSession.export}: printing the object shows nothing of it.
 *
 * It may be opened again after it was closed. It cannot lock: the same string used by two programs at once makes
 * Telegram end the session.
 */
export class StringSession implements SessionStore {
  #head: MutableHead | undefined;
  /** What `onChange` was last told, or what was imported. */
  #told: string | undefined;
  readonly #peers: PeerMap;
  readonly #onChange: ((text: string) => MaybePromise<void>) | undefined;
  readonly #soonWindow: number;
  readonly #clock: Clock;
  #open = false;
  #timer: TimerHandle | undefined;
  #telling: Promise<void> | undefined;
  #tellNext: Promise<void> | undefined;

  /**
   * A session of the given text, which is checked completely, or a new one.
   * @param text what `export()` or `onChange` gave; left out: a new session
   * @throws TypeError when the text is empty; SessionCorruptError when it is damaged or from another library;
   * SessionVersionError when it is from a newer version of this one
   */
  constructor(text?: string, options: StringSessionOptions = {}) {
    this.#onChange = options.onChange;
    this.#soonWindow = options.soonWindow ?? 1000;
    this.#clock = options.clock ?? systemClock;
    this.#peers = new PeerMap(options.maxPeers ?? 1000);
    if (text !== undefined) {
      this.#head = parse(text);
      this.#told = this.#text();
    }
  }

  /**
   * The session as text, without peers and expired salts.
   * @throws SessionError when there is nothing in it yet
   */
  export(): string {
    const text = this.#text();
    if (text === undefined) {
      throw new SessionError("Cannot export the string session: nothing was committed to it yet");
    }
    return text;
  }

  // deno-lint-ignore require-await
  async open(options: OpenOptions = {}): Promise<SessionHead | null> {
    options.signal?.throwIfAborted();
    if (this.#open) throw new SessionLockedError("Cannot open the string session: it is open already");
    this.#open = true;
    return this.#head ? copyHead(this.#head) : null;
  }

  async commit(changes: readonly SessionChange[], durability: Durability): Promise<void> {
    this.#mustBeOpen("commit to");
    const checked = changes.map(checkedChange);
    if (checked.length === 0) return;
    this.#head ??= copyHead(emptyHead());
    let onlyPeers = true;
    for (const change of checked) {
      if (forgetsAccount(this.#head.self, change)) this.#peers.clear();
      if (change.type === "peer") {
        this.#peers.set(change.peer);
      } else {
        applyInPlace(this.#head, change);
        onlyPeers = false;
      }
    }
    if (!this.#onChange || (onlyPeers && this.#told !== undefined)) return;
    if (durability === "sync") return await this.#tell();
    this.#timer ??= this.#clock.setTimeout(() => {
      // A failure is told by the next sync commit, flush or close, which call onChange again.
      this.#tell().catch(() => {});
    }, this.#soonWindow);
  }

  // deno-lint-ignore require-await
  async peer(kind: PeerKind, id: number): Promise<Peer | undefined> {
    this.#mustBeOpen("read");
    return this.#peers.get(kind, id);
  }

  // deno-lint-ignore require-await
  async peerByUsername(username: string): Promise<Peer | undefined> {
    this.#mustBeOpen("read");
    return this.#peers.byUsername(username);
  }

  // deno-lint-ignore require-await
  async peerByPhone(phone: string): Promise<Peer | undefined> {
    this.#mustBeOpen("read");
    return this.#peers.byPhone(phone);
  }

  async *peers(): AsyncIterable<Peer> {
    this.#mustBeOpen("read");
    yield* [...this.#peers.values()];
  }

  async flush(): Promise<void> {
    this.#mustBeOpen("save");
    await this.#tell();
  }

  async close(): Promise<void> {
    if (!this.#open) return;
    this.#open = false;
    await this.#tell();
  }

  /** Forgets the session in memory. The text written elsewhere is yours to remove: `onChange` is not called. */
  async delete(): Promise<void> {
    this.#stopTimer();
    this.#head = undefined;
    this.#told = undefined;
    this.#peers.clear();
    this.#open = false;
    await this.#telling?.catch(() => {});
  }

  /** Says only that this is a session: use `export()` for the text. */
  toString(): string {
    return "StringSession {}";
  }

  /** Calls `onChange` if it does not know the present text; one call at a time, those who wait share the next one. */
  #tell(): Promise<void> {
    this.#stopTimer();
    if (this.#telling === undefined) {
      return this.#telling = this.#tellNow().finally(() => this.#telling = undefined);
    }
    return this.#tellNext ??= this.#telling.catch(() => {}).then(() => {
      this.#tellNext = undefined;
      return this.#tell();
    });
  }

  async #tellNow(): Promise<void> {
    const text = this.#text();
    if (!this.#onChange || text === undefined || text === this.#told) return;
    try {
      await this.#onChange(text);
    } catch (cause) {
      throw new SessionError("Cannot save the string session: its onChange failed", { cause });
    }
    this.#told = text;
  }

  #text(): string | undefined {
    if (!this.#head) return undefined;
    return format(portableHead(this.#head, this.#clock.now() / 1000));
  }

  #stopTimer(): void {
    if (this.#timer === undefined) return;
    this.#clock.clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #mustBeOpen(what: string): void {
    if (!this.#open) throw new SessionError(`Cannot ${what} the string session: it is not open`);
  }
}
redact(StringSession, () => "StringSession {}");

/**
 * What goes into the text: no data centres that have neither key nor account (their addresses come with the server's
 * configuration), few salts (a missing one costs a round trip), no past MTProto sessions (the text would change at
 * every start).
 */
function portableHead(head: SessionHead, now: number): SessionHead {
  const portable = copyHead(head);
  for (const [id, state] of head.dcs) {
    if (!state.authKey && id !== head.homeDc) {
      portable.dcs.delete(id);
      continue;
    }
    const { lastSession: _, ...rest } = state;
    const salts = state.salts.filter((salt) => salt.validUntil > now).slice(0, MAX_SALTS);
    portable.dcs.set(id, { ...rest, salts });
  }
  return portable;
}

/** Text: prefix, then in base64url: flags (u8, none known), changes, CRC-32. */
function format(head: SessionHead): string {
  const body = concat(
    Uint8Array.of(0),
    ...headToChanges(head).map((change) => encodeChange(change).bytes),
    new Uint8Array(4),
  );
  writeInt32(body, crc32(body.subarray(0, body.length - 4)), body.length - 4);
  return STRING_PREFIX + toBase64Url(body);
}

function parse(input: string): MutableHead {
  if (typeof input !== "string") throw new TypeError("Cannot read the session string: it is no string");
  const text = input.trim();
  if (text === "") {
    throw new TypeError("Cannot read the session string: it is empty; a new session is new StringSession()");
  }
  if (!text.startsWith(STRING_PREFIX)) throw notOurs(text);
  if (text.length > MAX_LENGTH) throw corrupt(`it has ${text.length} characters`);
  let body: Uint8Array;
  try {
    body = fromBase64(text.slice(STRING_PREFIX.length));
  } catch {
    throw corrupt("it holds characters that do not belong there, or was cut");
  }
  if (body.length < 5) throw corrupt("it was cut");
  if (crc32(body.subarray(0, body.length - 4)) !== readUint32(body, body.length - 4)) {
    throw corrupt("its checksum is wrong; perhaps it was cut or mistyped");
  }
  if (body[0] !== 0) {
    throw new SessionVersionError("Cannot read the session string: it needs a newer version of this library");
  }
  const head = copyHead(emptyHead());
  for (const change of decodeChanges(body.subarray(1, body.length - 4))) applyInPlace(head, change);
  return head;
}

function notOurs(text: string): SessionError {
  if (NOT_OURS.test(text)) {
    return new SessionVersionError(
      "Cannot read the session string: it needs a newer version of this library",
    );
  }
  const library = identifyForeignString(text);
  if (library) {
    return corrupt(`it looks like one of ${library}, which has to be converted first`);
  }
  return corrupt(`it does not begin with "${STRING_PREFIX}"`);
}

function corrupt(why: string): SessionCorruptError {
  return new SessionCorruptError(`Cannot read the session string: ${why}`);
}
