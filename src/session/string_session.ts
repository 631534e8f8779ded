import { type Clock, systemClock, type TimerHandle } from "../base/clock.ts";
import type { MaybePromise } from "../base/maybe_promise.ts";
import { Redacted } from "../base/redacted.ts";
import { fromBase64 } from "../bytes/mod.ts";
import { applyInPlace, copyHead, emptyHead, forgetsAccount, type MutableHead } from "./apply_change.ts";
import { checkedChange } from "./checked_change.ts";
import { PeerMap } from "./peer_map.ts";
import { type SealOptions, SealSecret } from "./seal_secret.ts";
import { SessionError, SessionLockedError, SessionPassphraseError } from "./session_errors.ts";
import type { Peer, PeerKind, SessionChange, SessionHead } from "./session_head.ts";
import type { Durability, OpenOptions, SessionStore } from "./session_store.ts";
import { STRING_PREFIX } from "./session_strings.ts";
import {
  asStringError,
  formatString,
  headOf,
  parseString,
  portableHead,
  type SealedText,
} from "./string_format.ts";
import type { StringSeal } from "./string_seal.ts";

/** Options of {@linkcode StringSession}. */
export interface StringSessionOptions extends SealOptions {
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
 * With a `passphrase` or `key` the text is sealed: encrypted with AES-256-GCM, about 165 characters longer, another one
 * every time. It is then read by `open`, not by the constructor.
 *
 * It may be opened again after it was closed. It cannot lock: the same string used by two programs at once makes
 * Telegram end the session.
 */
export class StringSession extends Redacted implements SessionStore {
  #head: MutableHead | undefined;
  /** A sealed text that `open` has yet to read. */
  #unread: SealedText | undefined;
  #secret: SealSecret | undefined;
  #seal: StringSeal | undefined;
  /** `onChange` is to be called even if nothing else changed: the passphrase did. */
  #resealed = false;
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
   * A session of the given text, which is checked completely (unless it is sealed), or a new one.
   * @param text what `export()` or `onChange` gave; left out: a new session
   * @throws TypeError when the text is empty; SessionCorruptError when it is damaged or from another library;
   * SessionVersionError when it is from a newer version of this one; SessionPassphraseError when it is sealed and no
   * passphrase or key is given, or the other way round
   */
  constructor(text?: string, options: StringSessionOptions = {}) {
    super();
    this.#onChange = options.onChange;
    this.#soonWindow = options.soonWindow ?? 1000;
    this.#clock = options.clock ?? systemClock;
    this.#peers = new PeerMap(options.maxPeers ?? 1000);
    this.#secret = SealSecret.from(options);
    if (text === undefined) return;
    const parsed = parseString(text);
    if ("envelope" in parsed) {
      if (!this.#secret) {
        throw new SessionPassphraseError(
          "Cannot read the session string: it is sealed, and no passphrase or key was given",
        );
      }
      this.#unread = parsed;
    } else {
      if (this.#secret) {
        throw new SessionPassphraseError(
          "Cannot read the session string: a passphrase or key was given, and it is not sealed; open it without and call seal()",
        );
      }
      this.#head = parsed.head;
      this.#told = this.#text();
    }
  }

  /**
   * The session as text, without peers and expired salts; sealed, if the session is.
   * @throws SessionError when there is nothing in it yet
   */
  export(): string {
    if (this.#unread) return this.#unread.text;
    const text = this.#text();
    if (text === undefined) {
      throw new SessionError("Cannot export the string session: nothing was committed to it yet");
    }
    return this.#sealed(text);
  }

  /**
   * Opens the session; a sealed one is decrypted now.
   * @throws SessionPassphraseError when the passphrase or key is wrong; SessionCorruptError, SessionVersionError;
   * SessionLockedError when it is open already
   */
  async open(options: OpenOptions = {}): Promise<SessionHead | null> {
    options.signal?.throwIfAborted();
    if (this.#open) throw new SessionLockedError("Cannot open the string session: it is open already");
    this.#open = true;
    try {
      if (this.#secret) await this.#unseal(this.#secret);
    } catch (error) {
      this.#open = false;
      throw error;
    }
    return this.#head ? copyHead(this.#head) : null;
  }

  /** Whether the text is, or is going to be, encrypted. */
  get sealed(): boolean {
    return this.#secret !== undefined;
  }

  /**
   * Seals the text with a passphrase or key, or with another one than before, and tells `onChange`. When that fails, it
   * is told with the next change.
   * @throws TypeError when there is no passphrase or key; SessionError when the session is not open or `onChange` failed
   */
  async seal(options: SealOptions): Promise<void> {
    const secret = SealSecret.required(options);
    this.#mustBeOpen("seal");
    const { StringSeal } = await import("./string_seal.ts");
    const seal = await StringSeal.create(secret);
    this.#mustBeOpen("seal");
    await this.#reseal(secret, seal);
  }

  /** Gives the text without encryption from now on, and tells `onChange`. */
  async unseal(): Promise<void> {
    this.#mustBeOpen("unseal");
    await this.#reseal(undefined, undefined);
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
    this.#unread = undefined;
    this.#resealed = false;
    this.#told = undefined;
    this.#peers.clear();
    this.#open = false;
    await this.#telling?.catch(() => {});
  }

  /** Says only that this is a session: use `export()` for the text. */
  override toString(): string {
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
    if (!this.#onChange || text === undefined || (text === this.#told && !this.#resealed)) return;
    const seal = this.#seal;
    try {
      await this.#onChange(this.#sealed(text));
    } catch (cause) {
      throw new SessionError("Cannot save the string session: its onChange failed", { cause });
    }
    this.#told = text;
    if (seal === this.#seal) this.#resealed = false;
  }

  async #unseal(secret: SealSecret): Promise<void> {
    const { StringSeal } = await import("./string_seal.ts");
    const unread = this.#unread;
    if (!unread) {
      this.#seal ??= await StringSeal.create(secret);
      return;
    }
    try {
      const { seal, body } = await StringSeal.open(unread, secret);
      this.#head = headOf(body);
      this.#seal = seal;
    } catch (error) {
      throw asStringError(error);
    }
    this.#unread = undefined;
    this.#told = this.#text();
  }

  async #reseal(secret: SealSecret | undefined, seal: StringSeal | undefined): Promise<void> {
    this.#secret = secret;
    this.#seal = seal;
    this.#resealed = true;
    await this.#tell();
  }

  /** What is given out for the unsealed `text`. */
  #sealed(text: string): string {
    return this.#seal?.text(fromBase64(text.slice(STRING_PREFIX.length))) ?? text;
  }

  #text(): string | undefined {
    if (!this.#head) return undefined;
    return formatString(portableHead(this.#head, this.#clock.now() / 1000));
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
