import type { Logger } from "../../base/logger.ts";
import {
  api,
  type RawMessage,
  type RawUpdateShortChatMessage,
  type RawUpdateShortMessage,
  type TypePeer,
  type TypeUpdate,
  type TypeUpdates,
  type TypeUpdatesDifference,
} from "../../tl/mod.ts";
import { Mutex } from "../mutex.ts";
import type { PeerBook } from "../peers/peer_book.ts";
import type { SessionKeeper } from "../session_keeper.ts";

/** What an {@linkcode UpdateFeed} works with. */
export interface UpdateFeedOptions {
  /** The session. */
  readonly keeper: SessionKeeper;
  /** Whom updates speak of. */
  readonly peers: PeerBook;
  /** Calls the API. */
  readonly invoke: (request: { readonly _: string } & Record<string, unknown>) => Promise<unknown>;
  /** Where to report. */
  readonly logger: Logger;
  /** A message is new. */
  onMessage(message: RawMessage): void;
}

interface State {
  pts: number;
  qts: number;
  date: number;
  seq: number;
}

/** Answers to our own calls that are updates. */
const OWN_UPDATES = /^updates?(?:Short.*|Combined|TooLong)?$/;
/** How many messages of our own are remembered. */
const MEMORY = 1_000;

/**
 * Live updates, from the moment the first handler wants them: new messages in order, each once. What was missed while
 * connected is fetched with updates.getDifference; what happened while nobody was connected is not, yet.
 */
export class UpdateFeed {
  readonly #options: UpdateFeedOptions;
  readonly #mutex = new Mutex();
  #state: State | undefined;
  #wanted = false;
  /** Ids of messages that calls of ours sent. */
  readonly #sent = new Set<number>();

  constructor(options: UpdateFeedOptions) {
    this.#options = options;
  }

  /** Whether the server is to send updates. */
  get wanted(): boolean {
    return this.#wanted;
  }

  /**
   * Takes note of where the account's updates are now, so that a handler registered later gets what comes meanwhile. The
   * server is not asked to send them.
   */
  async mark(): Promise<void> {
    if (!this.#options.keeper.head.self || this.#state) return;
    await this.#mutex.run(async () => {
      if (this.#state) return;
      const { pts, qts, date, seq } = await this.#options.invoke({ _: "updates.getState" }) as State;
      this.#state = { pts, qts, date, seq };
    });
  }

  /** From now on updates are wanted: the server sends them, beginning with those since {@linkcode mark}. */
  async start(): Promise<void> {
    if (this.#wanted) return;
    this.#wanted = true;
    if (!this.#options.keeper.head.self) return;
    await this.mark();
    await this.#mutex.run(() => this.#fetchDifference());
  }

  /** Nobody is logged in any more. */
  stop(): void {
    this.#state = undefined;
  }

  /** Takes an object the server pushed. */
  push(body: Uint8Array): void {
    if (!this.#wanted) return;
    this.#run(async () => {
      let value: TypeUpdates;
      try {
        value = api.decode(body) as TypeUpdates;
      } catch (error) {
        this.#options.logger.warn?.("Cannot read an update, asking for the difference", error);
        return await this.#fetchDifference();
      }
      await this.#process(value, false);
    });
  }

  /** Takes the result of one of our own calls: it counts, but is no news. */
  result(value: unknown): void {
    const { _, pts, ptsCount } = (value ?? {}) as { _?: string; pts?: number; ptsCount?: number };
    if (_ && OWN_UPDATES.test(_)) this.#noteSent(value as TypeUpdates);
    // Before that, the first difference counts them.
    if (!this.#wanted || !this.#state || !_) return;
    if (/^messages\.affected/.test(_)) this.#run(() => this.#count(pts!, ptsCount!));
    else if (OWN_UPDATES.test(_)) {
      this.#run(() => this.#process(value as TypeUpdates, true));
    }
  }

  /** Whatever a call of ours sent is no news, even when the difference brings it. */
  #noteSent(value: TypeUpdates): void {
    const updates = "updates" in value ? value.updates : [];
    const inChannel = updates.some(({ _ }) => _ === "updateNewChannelMessage");
    const ids = updates.map((update) => {
      if (update._ === "updateNewMessage") return update.message.id;
      return update._ === "updateMessageID" && !inChannel ? update.id : undefined;
    });
    if (value._ === "updateShortSentMessage") ids.push(value.id);
    for (const id of ids) if (id !== undefined) this.#sent.add(id);
    while (this.#sent.size > MEMORY) this.#sent.delete(this.#sent.values().next().value!);
  }

  /** Whether this client sent a message, as far as it knows: a bot sends nothing from elsewhere. */
  #isOwn(id: number): boolean {
    return this.#sent.has(id) || this.#options.keeper.head.self!.bot;
  }

  /** The server lost our session, and updates with it. */
  resync(): void {
    if (this.#wanted && this.#state) this.#run(() => this.#fetchDifference());
  }

  #run(task: () => Promise<unknown>): void {
    this.#mutex.run(async () => {
      if (this.#state) await task();
    }).catch((error) => this.#options.logger.warn?.("Cannot process updates", error));
  }

  async #process(value: TypeUpdates, own: boolean): Promise<void> {
    switch (value._) {
      case "updatesTooLong":
        return await this.#fetchDifference();
      case "updateShort":
        return await this.#processAll([value.update], own);
      case "updateShortMessage":
      case "updateShortChatMessage": {
        const message = fromShort(value, this.#options.keeper.head.self!.id);
        if (!await this.#knowsPeers(message)) return await this.#fetchDifference();
        if (await this.#count(value.pts, value.ptsCount)) this.#options.onMessage(message);
        return;
      }
      case "updateShortSentMessage":
        await this.#count(value.pts, value.ptsCount);
        return;
      default:
        this.#options.peers.remember(value);
        await this.#processAll(value.updates, own);
        if (value.seq > 0) this.#state!.seq = Math.max(this.#state!.seq, value.seq);
    }
  }

  async #processAll(updates: readonly TypeUpdate[], own: boolean): Promise<void> {
    for (const update of updates) {
      const { pts, ptsCount, qts } = update as { pts?: number; ptsCount?: number; qts?: number };
      if (qts) this.#state!.qts = Math.max(this.#state!.qts, qts);
      const channel = update._ === "updateNewChannelMessage";
      const counted = pts !== undefined && ptsCount !== undefined && !/Channel/.test(update._);
      if (counted && !await this.#count(pts, ptsCount)) continue;
      if ((update._ === "updateNewMessage" || channel) && update.message._ === "message" && !own) {
        this.#options.onMessage(update.message);
      }
    }
  }

  /** Counts an update; false: it is not to be used, being old, or one of several that the difference brings. */
  async #count(pts: number, count: number): Promise<boolean> {
    const state = this.#state!;
    if (pts <= state.pts && count > 0) return false;
    if (pts - count > state.pts) {
      await this.#fetchDifference();
      return false;
    }
    state.pts = Math.max(state.pts, pts);
    return true;
  }

  async #knowsPeers(message: RawMessage): Promise<boolean> {
    const { peers } = this.#options;
    for (const peer of [message.peerId, message.fromId]) {
      if (peer?._ === "peerUser" && !await peers.knows("user", peer.userId)) return false;
    }
    return true;
  }

  async #fetchDifference(): Promise<void> {
    const { invoke, peers } = this.#options;
    for (;;) {
      const { pts, date, qts } = this.#state!;
      const difference = await invoke({
        _: "updates.getDifference",
        pts,
        date,
        qts,
      }) as TypeUpdatesDifference;
      peers.remember(difference);
      switch (difference._) {
        case "updates.differenceEmpty":
          this.#state = { ...this.#state!, date: difference.date, seq: difference.seq };
          return;
        case "updates.differenceTooLong":
          this.#options.logger.warn?.("Too many updates were missed: the oldest are skipped");
          this.#state = { ...this.#state!, pts: difference.pts };
          continue;
        default: {
          for (const message of difference.newMessages) {
            if (message._ !== "message" || (message.out && this.#isOwn(message.id))) continue;
            this.#options.onMessage(message);
          }
          const last = difference._ === "updates.difference";
          const { pts, qts, date, seq } = last ? difference.state : difference.intermediateState;
          this.#state = { pts, qts, date, seq };
          if (last) return;
        }
      }
    }
  }
}

/** @see https://core.telegram.org/api/updates#updates-sequence */
function fromShort(value: RawUpdateShortMessage | RawUpdateShortChatMessage, self: number): RawMessage {
  const { _, pts: _pts, ptsCount: _count, ...rest } = value;
  const user = (userId: number): TypePeer => ({ _: "peerUser", userId });
  if (rest.out === false) delete rest.out;
  if ("userId" in rest) {
    const { userId, ...fields } = rest;
    return {
      ...fields,
      _: "message",
      peerId: user(userId),
      fromId: user(rest.out ? self : userId),
    } as RawMessage;
  }
  const { chatId, fromId, ...fields } = rest;
  return { ...fields, _: "message", peerId: { _: "peerChat", chatId }, fromId: user(fromId) } as RawMessage;
}
