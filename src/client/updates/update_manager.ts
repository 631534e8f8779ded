import type { Clock, TimerHandle } from "../../base/clock.ts";
import type { Logger } from "../../base/logger.ts";
import type { MaybePromise } from "../../base/maybe_promise.ts";
import { RpcError } from "../../mtproto/session.ts";
import { api, type RawMessage, type TypeUpdate, type TypeUpdates } from "../../tl/mod.ts";
import {
  type BoxEvent,
  fromShort,
  MessageBox,
  referencedPeers,
  type UpdateGap,
  UpdateLedger,
} from "../../updates/mod.ts";
import { type ModelActions, RawUpdate, typedUpdate } from "../model/mod.ts";
import { markedChannelId } from "../model/peer_ids.ts";
import { Mutex } from "../mutex.ts";
import type { PeerBook } from "../peers/peer_book.ts";
import type { SessionKeeper } from "../session_keeper.ts";
import type { Delivery } from "./delivery.ts";
import { DifferenceFetcher, type Invoke } from "./difference_fetcher.ts";
import { leftChannels } from "./left_channels.ts";
import { OwnMessages } from "./own_messages.ts";
import { affectedBy, updatesIn } from "./own_results.ts";
import { pauseAfter } from "./pause_after.ts";
import { RecentChats } from "./recent_chats.ts";
import { TaskQueue } from "./task_queue.ts";

/** What an {@linkcode UpdateManager} works with. */
export interface UpdateManagerOptions {
  /** The session. */
  readonly keeper: SessionKeeper;
  /** Whom updates speak of. */
  readonly peers: PeerBook;
  /** Calls the API. */
  readonly invoke: Invoke;
  /** The time. */
  readonly clock: Clock;
  /** Where to report. */
  readonly logger: Logger;
  /** Who gets the updates. */
  readonly delivery: Delivery;
  /** What updates are answered with. */
  readonly actions: ModelActions;
  /** Fetch what happened since the session was last used. */
  readonly catchUp: boolean;
  /** Something was skipped. */
  onGap(gap: UpdateGap): void;
}

/** Marks are saved at most this often, in milliseconds. */
const SAVE_AFTER = 100;
/** What the server never tells a second time: saving waits for no handler of it. They are the most frequent ones. */
const FLEETING: ReadonlySet<string> = new Set<TypeUpdate["_"]>([
  "updateUserStatus",
  "updateUserTyping",
  "updateChatUserTyping",
  "updateChannelUserTyping",
]);

/**
 * Drives the {@linkcode MessageBox}: feeds it what the server pushes and what own calls answer, makes the calls it asks
 * for, hands out what it gives, and saves how far consumers have got, never more.
 */
export class UpdateManager {
  readonly #options: UpdateManagerOptions;
  readonly #tasks: TaskQueue;
  readonly #fetcher: DifferenceFetcher;
  readonly #marking = new Mutex();
  readonly #own = new OwnMessages();
  readonly #chats = new RecentChats();
  #box: MessageBox | undefined;
  #ledger = new UpdateLedger();
  /** Whose updates are marked. */
  #marked: number | undefined;
  #wanted = false;
  #behind = false;
  #stopped = false;
  /** What is skipped by option; in channels there may be nothing of it. */
  #skipped: UpdateGap[] = [];
  #alarm: { readonly at: number; readonly timer: TimerHandle } | undefined;
  #saving: TimerHandle | undefined;
  #now: number | undefined;
  readonly #later = (): void => {
    this.#now = undefined;
  };
  /** How often the state could not be had in a row, and what asks for it again. */
  #failures = 0;
  #remarking: TimerHandle | undefined;

  constructor(options: UpdateManagerOptions) {
    this.#options = options;
    this.#tasks = new TaskQueue(
      (error) => options.logger.warn?.("Cannot process updates", error),
      () => {
        if (this.#behind && !options.delivery.full) this.resume();
      },
    );
    this.#fetcher = new DifferenceFetcher({
      invoke: options.invoke,
      peers: options.peers,
      logger: options.logger,
      room: () => !options.delivery.full,
      settle: (apply) => this.#do(apply),
    });
  }

  /** Whether the server is to send updates. */
  get wanted(): boolean {
    return this.#wanted;
  }

  /**
   * Makes sure that the session says where the account's updates are, so that nothing from now on is missed whenever the
   * first handler comes. The server is not asked to send them.
   */
  async mark(): Promise<void> {
    try {
      await this.#marking.run(() => this.#mark());
    } catch (error) {
      // Whoever waits for updates is not to wait for ever.
      if (this.#wanted) this.#markAgain(error);
      throw error;
    }
    this.#failures = 0;
    if (this.#wanted) this.#begin();
  }

  async #mark(): Promise<void> {
    const { keeper, catchUp, invoke } = this.#options;
    const { self } = keeper.head;
    if (!self || this.#marked === self.id) return;
    this.#forget();
    const { updates: known, channels } = keeper.head;
    if (!known || !catchUp) {
      const { pts, qts, date, seq } = await invoke({ _: "updates.getState" }) as NonNullable<typeof known>;
      const forgotten = [...channels.keys()].map((id) => ({ type: "channel", id, pts: undefined }) as const);
      // Saved for good at once: what comes after it is owed to the handlers, crash or not.
      await keeper.commit(
        [{ type: "updates", state: { pts, qts, date, seq } }, ...forgotten],
        "sync",
      );
      if (known && (known.pts !== pts || known.qts !== qts)) {
        this.#skipped.push({ from: known.pts, to: pts, reason: "skipped" });
      }
      for (const [channel, from] of channels) this.#skipped.push({ channel, from, reason: "skipped" });
    }
    this.#marked = self.id;
  }

  #markAgain(error: unknown): void {
    const { clock, logger } = this.#options;
    const loggedOut = error instanceof RpcError && error.code === 401;
    if (this.#stopped || loggedOut || this.#remarking !== undefined) return;
    this.#remarking = clock.setTimeout(() => {
      this.#remarking = undefined;
      this.mark().catch((error) => logger.warn?.("Cannot start updates, trying again later", error));
    }, pauseAfter(this.#failures++, error));
  }

  /** From now on updates are wanted: the server sends them, beginning with those since {@linkcode mark}. */
  async start(): Promise<void> {
    if (this.#wanted) return;
    this.#wanted = true;
    await this.mark();
  }

  /** Somebody else is logged in now: what was of the one before is of no use. */
  #forget(): void {
    this.#box = undefined;
    this.#ledger = new UpdateLedger();
    this.#skipped = [];
  }

  #begin(): void {
    const { keeper } = this.#options;
    const { self, updates: state, channels } = keeper.head;
    if (this.#stopped || !self || this.#marked !== self.id) return;
    // Logged in again: meanwhile nothing was pushed.
    if (this.#box) return this.lost();
    this.#box = new MessageBox({
      ticks: () => this.#ticks(),
      state,
      channels,
      bot: self.bot,
      self: self.id,
    });
    for (const gap of this.#skipped.splice(0)) this.#tellGap(gap);
    this.#do((box) => box.start());
  }

  /** Takes an object the server pushed. */
  push(body: Uint8Array): void {
    if (!this.#box) return;
    const { delivery } = this.#options;
    if (delivery.full || this.#tasks.size >= delivery.limit) {
      if (!this.#behind) this.#options.logger.warn?.("Handlers are slow: updates wait at the server");
      this.#behind = true;
    } else this.#tasks.add(() => this.#read(body));
  }

  /** There is room for updates again. */
  resume(): void {
    this.#fetcher.resume();
    if (!this.#behind) return;
    this.#behind = false;
    this.lost();
  }

  /** Updates may have been lost: the server lost our session, say. */
  lost(): void {
    this.#do((box) => box.lost());
  }

  /** Takes note of a call on its way, so that what it sends is not taken for news. */
  sending(request: { readonly _: string }): void {
    this.#own.sending(request);
  }

  /** Takes the result of one of our own calls: it counts, but is no news. */
  result(request: { readonly _: string }, value: unknown): void {
    const updates = updatesIn(value);
    if (updates) {
      this.#own.note(updates);
      this.#do((box) => this.#take(box, updates, { own: true }));
      return;
    }
    const affected = affectedBy(request, value);
    if (affected) this.#do((box) => box.affected(affected.pts, affected.ptsCount, affected.channel));
  }

  /** Saves how far consumers have got. */
  async save(): Promise<void> {
    this.#options.clock.clearTimeout(this.#saving);
    this.#saving = undefined;
    const ledger = this.#ledger, changes = ledger.changes();
    await this.#options.keeper.commit(changes, "soon");
    ledger.saved(changes);
  }

  /** What could not be saved is saved with what comes next. */
  async #save(): Promise<void> {
    await this.save().catch((error) => this.#options.logger.warn?.("Cannot save where updates are", error));
  }

  /** No more updates; waits a while for what is being handled, then saves how far that got. */
  async stop(): Promise<void> {
    this.#stopped = true;
    const { delivery, clock } = this.#options;
    this.#fetcher.stop();
    clock.clearTimeout(this.#remarking);
    if (this.#alarm) clock.clearTimeout(this.#alarm.timer);
    await delivery.stop();
    await this.#save();
  }

  #read(body: Uint8Array): MaybePromise<void> {
    const box = this.#box;
    if (!box) return;
    let value: TypeUpdates;
    try {
      value = api.decode(body) as TypeUpdates;
    } catch (error) {
      this.#options.logger.warn?.("Cannot read an update, asking for the difference", error);
      this.#options.delivery.take({ type: "raw", value: new RawUpdate(body), chat: 0 }, () => {});
      box.undecodable();
      return this.#pump();
    }
    if (!updatesIn(value)) return;
    this.#options.peers.remember(value);
    if (value._ !== "updateShortMessage" && value._ !== "updateShortChatMessage") {
      this.#take(box, value, {});
      return this.#pump();
    }
    const message = fromShort(value, this.#options.keeper.head.self!.id);
    const known = this.#knowsPeers(message);
    const go = (peersKnown: boolean) => {
      const { pts, ptsCount, date } = value;
      const update = { _: "updateNewMessage", message, pts, ptsCount } as const;
      box.take(peersKnown ? { _: "updateShort", update, date } : value, { peersKnown });
      return this.#pump();
    };
    return known instanceof Promise ? known.then(go) : go(known);
  }

  #take(box: MessageBox, value: TypeUpdates, options: { own?: boolean }): void {
    box.take(value, options);
    for (const channel of leftChannels(value)) box.forgetChannel(channel);
  }

  #knowsPeers(message: RawMessage): MaybePromise<boolean> {
    const { peers } = this.#options;
    const unsure: Promise<boolean>[] = [];
    for (const { kind, id } of referencedPeers(message)) {
      const known = peers.knows(kind, id);
      if (known === false) return false;
      if (known instanceof Promise) unsure.push(known);
    }
    return unsure.length === 0 || Promise.all(unsure).then((all) => all.every(Boolean));
  }

  /** Does something with the box when its turn comes, and then what the box asks for. */
  #do(action: (box: MessageBox) => void): void {
    if (!this.#box) return;
    this.#tasks.add(() => {
      if (!this.#box) return;
      action(this.#box);
      return this.#pump();
    });
  }

  /** Does what the box asks for. */
  #pump(): MaybePromise<void> {
    if (this.#stopped || !this.#box) return;
    const events = this.#box.events();
    for (let i = 0; i < events.length; i++) {
      const pause = this.#handle(events[i]);
      if (pause) return pause.then(() => this.#handleRest(events.slice(i + 1)));
    }
    this.#setAlarm();
  }

  async #handleRest(events: readonly BoxEvent[]): Promise<void> {
    for (const event of events) await this.#handle(event);
    this.#setAlarm();
  }

  #handle(event: BoxEvent): Promise<void> | void {
    const { keeper, logger } = this.#options;
    switch (event.type) {
      case "updates":
        return this.#deliver(event);
      case "gap":
        return this.#tellGap(event.gap);
      case "channelBase":
        // Saved for good at once: what comes after it is owed to the handlers, crash or not.
        return keeper.commit([{ type: "channel", id: event.channel, pts: event.pts }], "sync")
          .catch((error) => logger.warn?.("Cannot save where a channel's updates begin", error));
      case "channelForgotten":
        this.#ledger.forget(event.channel);
        return keeper.note({ type: "channel", id: event.channel, pts: undefined });
      default:
        return this.#fetcher.fetch(event);
    }
  }

  #deliver({ updates, mark, own, source }: BoxEvent & { readonly type: "updates" }): void {
    if (source === "difference") {
      this.#own.noteDifference(updates, mark?.box === "channel" ? mark.channel : undefined);
    }
    if (!mark && updates.length === 1 && FLEETING.has(updates[0]._)) {
      return this.#deliverOne(updates[0], () => {});
    }
    const ticket = this.#ledger.open(mark, own ? 0 : updates.length);
    const done = () => {
      ticket.done();
      this.#saveSoon();
    };
    if (own || updates.length === 0) return this.#saveSoon();
    for (const update of updates) this.#deliverOne(update, done);
  }

  #deliverOne(update: TypeUpdate, done: () => void): void {
    const { delivery, actions } = this.#options;
    const typed = typedUpdate(update, actions);
    if (update._ === "updateNewMessage" || update._ === "updateEditMessage") {
      this.#chats.note(update.message.id, typed.chat as number);
    }
    if (this.#isOwn(update)) return done();
    // A deletion does not say where; yet it must not overtake the message.
    if (update._ === "updateDeleteMessages") {
      delivery.take({ ...typed, chat: this.#chats.of(update.messages) }, done);
    } else delivery.take(typed, done);
  }

  /** Messages of our own are no news; a bot sends nothing from elsewhere. */
  #isOwn(update: TypeUpdate): boolean {
    if (update._ === "updateMessageID") return true;
    if (update._ !== "updateNewMessage" && update._ !== "updateNewChannelMessage") return false;
    const { message } = update;
    return (message as RawMessage).out === true &&
      (this.#options.keeper.head.self!.bot || this.#own.has(message));
  }

  #tellGap(gap: UpdateGap): void {
    const { delivery, logger, onGap } = this.#options;
    const where = gap.channel === undefined ? "updates" : `updates of channel ${gap.channel}`;
    logger.warn?.(`Some ${where} were skipped (${gap.reason}): pts ${gap.from ?? "?"} to ${gap.to ?? "?"}`);
    onGap(gap);
    const { channel, from, reason } = gap;
    const chat = channel === undefined ? 0 : markedChannelId(channel);
    // Nothing behind the gap is saved before it was told: a crash must not make a silence of it.
    const held = reason === "tooLong" && channel !== undefined && from !== undefined;
    const ticket = this.#ledger.open(held ? { box: "channel", channel, pts: from } : undefined, 1);
    delivery.take({ type: "gap", value: gap, chat }, () => {
      ticket.done();
      this.#saveSoon();
    });
  }

  #saveSoon(): void {
    if (this.#saving !== undefined || this.#stopped) return;
    this.#saving = this.#options.clock.setTimeout(() => {
      void this.#save();
    }, SAVE_AFTER);
  }

  /** The time as of this turn: updates come many at once, and some engines take longer to tell it than to read one. */
  #ticks(): number {
    if (this.#now === undefined) {
      this.#now = this.#options.clock.monotonic();
      queueMicrotask(this.#later);
    }
    return this.#now;
  }

  #setAlarm(): void {
    const { clock } = this.#options;
    const at = this.#box?.deadline ?? Infinity;
    // One that is early does no harm.
    if (this.#stopped || at === Infinity || (this.#alarm && this.#alarm.at <= at)) return;
    if (this.#alarm) clock.clearTimeout(this.#alarm.timer);
    const timer = clock.setTimeout(() => {
      this.#alarm = undefined;
      this.#later();
      this.#do((box) => box.tick());
    }, at - clock.monotonic());
    this.#alarm = { at, timer };
  }
}
