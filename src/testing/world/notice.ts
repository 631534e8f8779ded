import type { TypeUpdate } from "../../tl/mod.ts";
import type { PeerRef } from "./peer.ts";
import type { StoredMessage } from "./post.ts";

/** The place of an event in its box: `pts` is the state after it, `count` how many steps it took. */
export interface Step {
  readonly pts: number;
  readonly count: number;
  /** The channel whose box it is; undefined: an account's. */
  readonly channel?: number;
}

/** What happened in a box, with its place. */
export type BoxEvent =
  | Step & { readonly type: "message"; readonly message: StoredMessage; readonly known: boolean }
  | Step & { readonly type: "edit"; readonly message: StoredMessage }
  | Step & { readonly type: "delete"; readonly ids: readonly number[] }
  | Step & {
    readonly type: "pin";
    readonly peer: PeerRef;
    readonly ids: readonly number[];
    readonly pinned: boolean;
  }
  | Step & {
    readonly type: "readInbox";
    readonly peer: PeerRef;
    readonly maxId: number;
    readonly unread: number;
  }
  | Step & { readonly type: "readOutbox"; readonly peer: PeerRef; readonly maxId: number };

/** Something a bot is told with a place among its qts. */
export interface BotEvent {
  readonly type: "bot";
  /** The state after it. */
  readonly qts: number;
  readonly update: Extract<TypeUpdate, { readonly qts: number }>;
  /** Whom it speaks of. */
  readonly peers: readonly PeerRef[];
}

/** Something without a counter: gone when nobody listens. */
export interface Passing {
  readonly type: "passing";
  readonly update: TypeUpdate;
  /** Whom it speaks of. */
  readonly peers: readonly PeerRef[];
}

/** Something an account has to be told. */
export type Notice = BoxEvent | BotEvent | Passing;

/** What one act changed, by account id, in order. */
export class Changes {
  readonly #byAccount = new Map<number, Notice[]>();

  /** Notes that `account` has to be told. */
  add(account: number, notice: Notice): void {
    const notices = this.#byAccount.get(account);
    if (notices) notices.push(notice);
    else this.#byAccount.set(account, [notice]);
  }

  /** Notes that each of `accounts` has to be told. */
  addAll(accounts: Iterable<number>, notice: Notice): void {
    for (const account of accounts) this.add(account, notice);
  }

  /** What `account` has to be told. */
  of(account: number): readonly Notice[] {
    return this.#byAccount.get(account) ?? [];
  }

  /** Everybody who has to be told something. */
  [Symbol.iterator](): IterableIterator<[number, readonly Notice[]]> {
    return this.#byAccount.entries();
  }
}
