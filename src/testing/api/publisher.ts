import type { TypeUpdate, TypeUpdates } from "../../tl/mod.ts";
import type { World } from "../world.ts";
import type { Account } from "../world/account.ts";
import type { Changes, Notice } from "../world/notice.ts";
import type { AuthState } from "./auth_state.ts";
import type { Behaviour } from "./behaviour.ts";
import type { PushTarget } from "./method.ts";
import type { UpdateFaults } from "../update_faults.ts";
import { View } from "./view.ts";

/** Hears what an account is told, whether it has sessions or not. */
export type NoticeListener = (account: Account, notice: Notice) => void;

/** Tells sessions, and people, what happened. */
export class Publisher {
  readonly #world: World;
  readonly #behaviour: Behaviour;
  readonly #sessions = new Map<PushTarget, AuthState>();
  readonly #sequences = new WeakMap<AuthState, number>();
  readonly #listeners = new Set<NoticeListener>();
  readonly #faults: UpdateFaults;
  /** Which session's own call an event was, for the account that called. */
  readonly #origins = new WeakMap<Notice, { readonly account: number; readonly session: bigint }>();

  constructor(world: World, behaviour: Behaviour, faults: UpdateFaults) {
    this.#world = world;
    this.#behaviour = behaviour;
    this.#faults = faults;
  }

  /** From now on `session` of that key gets updates. */
  attach(auth: AuthState, session: PushTarget): void {
    this.#sessions.set(session, auth);
  }

  /** From now on it gets none. */
  detach(session: PushTarget): void {
    this.#sessions.delete(session);
  }

  /** Hears everything. @returns a function that ends it */
  listen(listener: NoticeListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Number of the last container pushed to that key: `seq`. */
  sequence(auth: AuthState): number {
    return this.#sequences.get(auth) ?? 1;
  }

  /** The session whose call an event was: its answer told it. Undefined: another's, or nobody's. */
  originOf(notice: Notice, account: number): bigint | undefined {
    const origin = this.#origins.get(notice);
    return origin?.account === account ? origin.session : undefined;
  }

  /** Tells everybody concerned, but not the session whose `call` it was: its own answer carries it. */
  publish(changes: Changes, call?: { readonly session: PushTarget; readonly account: number }): void {
    if (call) {
      const origin = { account: call.account, session: call.session.id };
      for (const notice of changes.of(call.account)) this.#origins.set(notice, origin);
    }
    for (const [id, notices] of changes) {
      const account = this.#world.accounts.get(id);
      if (!account) continue;
      this.#push(account, notices, call?.session);
      for (const listener of this.#listeners) for (const notice of notices) listener(account, notice);
    }
  }

  #push(account: Account, notices: readonly Notice[], origin: PushTarget | undefined): void {
    const numbers = new Map<AuthState, number>();
    for (const [session, auth] of [...this.#sessions]) {
      // Only the home data centre tells; what was exported to others serves files.
      if (session === origin || auth.userId !== account.id || auth.dc !== account.dc) continue;
      const short = this.#short(account, notices);
      if (short) {
        this.#faults.send(account.id, session, short);
        continue;
      }
      const view = new View(this.#world, account, this.#behaviour.minUsers);
      const updates = notices.map((notice) => view.update(notice));
      // One number for all sessions of a key: they hear the same.
      const seq = numbers.get(auth) ?? this.sequence(auth) + 1;
      numbers.set(auth, seq);
      this.#sequences.set(auth, seq);
      this.#faults.send(account.id, session, {
        _: "updates",
        updates,
        users: view.users,
        chats: view.chats,
        date: this.#world.now,
        seq,
      });
    }
  }

  /** Sends an update to the sessions of one key, logged in or not; to `fallback` when none listens. */
  pushToKey(auth: AuthState, update: TypeUpdate, fallback?: PushTarget): void {
    const targets = [...this.#sessions].filter(([, owner]) => owner === auth).map(([session]) => session);
    if (targets.length === 0 && fallback) targets.push(fallback);
    for (const target of targets) target.push({ _: "updateShort", update, date: this.#world.now });
  }

  /** The short form, where real servers use one: a plain message of somebody known, a passing remark. */
  #short(account: Account, notices: readonly Notice[]): TypeUpdates | undefined {
    if (!this.#behaviour.shortUpdates || notices.length !== 1) return undefined;
    const [notice] = notices;
    if (notice.type === "passing") {
      // Of channels nobody is told without their titles.
      if (notice.peers.some(({ kind }) => kind === "channel")) return undefined;
      return { _: "updateShort", update: notice.update, date: this.#world.now };
    }
    if (notice.type !== "message" || notice.channel !== undefined) return undefined;
    // Bots may not know anybody: they always get the users, too.
    if (account.bot || !notice.known) return undefined;
    const view = new View(this.#world, account);
    const message = view.message(notice.message);
    if (
      message._ !== "message" || message.media || message.replyMarkup || message.fwdFrom || message.viaBotId
    ) return undefined;
    const { peer, post } = notice.message;
    if (peer.kind === "user" && peer.id === account.id) return undefined;
    // Nobody can be introduced in it.
    if (post.entities.some(({ _ }) => _ === "messageEntityMentionName")) return undefined;
    const common = {
      id: message.id,
      out: message.out,
      silent: message.silent,
      message: message.message,
      replyTo: message.replyTo,
      entities: message.entities,
      date: message.date,
      pts: notice.pts,
      ptsCount: notice.count,
    };
    return peer.kind === "user"
      ? { _: "updateShortMessage", ...common, userId: peer.id }
      : { _: "updateShortChatMessage", ...common, chatId: peer.id, fromId: post.from };
  }
}
