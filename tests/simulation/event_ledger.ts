import type { SessionChange, SessionHead } from "../../src/session/mod.ts";
import type { AccountEvent } from "../../src/testing/mod.ts";
import type { UpdateGap } from "../../src/updates/mod.ts";
import { keyOf, type UpdateKey } from "./update_key.ts";

type Box = AccountEvent["box"];

/** When something was first heard, and when it was dealt with: numbers that grow. */
interface Heard {
  readonly begun: number;
  done?: number;
}

/** What one device has to tell its handlers of an account's updates, and what they got. */
export class EventLedger {
  readonly #breach: (what: string) => void;
  /** Whether the device's own calls caused an event: nobody needs to tell it. */
  readonly #isOwn: (event: AccountEvent) => boolean;
  readonly #heard = new Map<string, Heard>();
  /** By message, the versions that were dealt with. */
  readonly #versions = new Map<string, Set<string>>();
  /** By chat, the last message of this life. */
  #last = new Map<string, number>();
  /** Channels the account was taken out of: whoever comes back begins anew, and may hear again what it knew. */
  readonly #left = new Set<string>();
  /** What need not be told, by box: from, to. */
  readonly #excused = new Map<Box, [number, number][]>();
  /** Where the device began to follow channels, as its session has it. */
  readonly #bases = new Map<Box, number>();
  #turn = 0;

  constructor(breach: (what: string) => void, isOwn: (event: AccountEvent) => boolean) {
    this.#breach = breach;
    this.#isOwn = isOwn;
  }

  /** How many updates were dealt with. */
  get done(): number {
    return [...this.#heard.values()].filter(({ done }) => done !== undefined).length;
  }

  /** A client begins: it may tell again what the one before it had told. */
  begin(): void {
    this.#last = new Map();
  }

  /** What is in these boxes up to there need not be told. */
  excuse(box: Box, to: number, from = 0): void {
    const ranges = this.#excused.get(box) ?? [];
    ranges.push([from, to]);
    this.#excused.set(box, ranges);
  }

  /** The account has left a channel: what it did not get by now it need not get. */
  left(channel: number, pts: number): void {
    this.excuse(channel, pts);
    this.#left.add(`peerChannel ${channel}`);
  }

  /**
   * The session changes: whatever is older than its first state of a box is not owed.
   * @param begun a client was connected before: the state of updates has to be there
   */
  committed(head: SessionHead, changes: readonly SessionChange[], begun: boolean): void {
    for (const change of changes) {
      if (change.type === "updates" && change.state && !head.updates && !begun) {
        this.excuse("common", change.state.pts);
        this.excuse("qts", change.state.qts);
      } else if (change.type === "channel" && change.pts !== undefined && !head.channels.has(change.id)) {
        this.#bases.set(change.id, Math.max(change.pts, this.#bases.get(change.id) ?? 0));
      }
    }
  }

  /** Something was skipped, and the user was told. @param now where a box is */
  gap({ channel, from, to }: UpdateGap, now: (box: Box) => number): void {
    this.excuse(channel ?? "common", to ?? now(channel ?? "common"), from);
    if (channel === undefined) this.excuse("qts", now("qts"));
  }

  /** A handler gets an update. @param again it failed with it before */
  begun({ kind, keys, chat, id }: UpdateKey, again: boolean): void {
    for (const key of keys) if (!this.#heard.has(key)) this.#heard.set(key, { begun: ++this.#turn });
    if (kind !== "new" || again || this.#left.has(chat!)) return;
    const last = this.#last.get(chat!) ?? 0;
    if (id! > last) this.#last.set(chat!, id!);
    else this.#breach(`in ${chat}, message ${id} comes after message ${last}, in one life`);
  }

  /** A handler is through with an update. */
  finished({ kind, keys, text }: UpdateKey): void {
    for (const key of keys) {
      this.#heard.get(key)!.done ??= ++this.#turn;
      if (kind !== "edit") continue;
      const versions = this.#versions.get(key) ?? new Set();
      this.#versions.set(key, versions.add(text!));
    }
  }

  /** What is owed still. */
  missing(events: readonly AccountEvent[]): string[] {
    const missing: string[] = [];
    const begins = this.#begins(events);
    const edits = new Map<string, AccountEvent>();
    for (const event of events) {
      const { kind, keys, text } = keyOf(event.update);
      if (kind === "edit") edits.set(keys[0], event);
      else if (!this.#isOwed(event, begins)) continue;
      else if (keys.some((key) => this.#heard.get(key)?.done === undefined)) {
        missing.push(describe(event, keys.join(", "), text));
      }
    }
    for (const [key, event] of edits) {
      const { text } = keyOf(event.update);
      if (this.#isOwed(event, begins) && !this.#versions.get(key)?.has(text!)) {
        missing.push(describe(event, key, text));
      }
    }
    return missing;
  }

  /** Compares the order of what was told first with the order in which it happened. */
  checkOrder(events: readonly AccountEvent[]): void {
    const before = new Map<string, { done: number; key: string }>();
    for (const event of events) {
      const { kind, keys: [key], chat } = keyOf(event.update);
      const heard = this.#heard.get(key);
      // What a client wrote itself is news to the next one only.
      if (kind !== "new" || !heard || this.#isOwn(event) || this.#left.has(chat!)) continue;
      const last = before.get(chat!);
      if (last && heard.begun < last.done) this.#breach(`${key} is told before ${last.key} is dealt with`);
      // Deleted before it was dealt with, it holds up nothing.
      if (heard.done !== undefined) before.set(chat!, { done: heard.done, key });
    }
  }

  /** By channel, where the device began to follow it: what it once told of must go on without a hole. */
  #begins(events: readonly AccountEvent[]): Map<Box, number> {
    const begins = new Map(this.#bases);
    for (const { box, update, pts } of events) {
      if (typeof box !== "number" || this.#left.has(`peerChannel ${box}`)) continue;
      const { kind, keys: [key] } = keyOf(update);
      if (kind === "new" && this.#heard.has(key)) begins.set(box, Math.min(pts, begins.get(box) ?? Infinity));
    }
    return begins;
  }

  #isOwed(event: AccountEvent, begins: ReadonlyMap<Box, number>): boolean {
    const { box, pts, present } = event;
    if (!present || this.#isOwn(event)) return false;
    // A channel of which nothing was ever heard is known to the server only.
    if (typeof box === "number" && pts <= (begins.get(box) ?? Infinity)) return false;
    return !this.#excused.get(box)?.some(([from, to]) => from < pts && pts <= to);
  }
}

function describe({ box, pts, count }: AccountEvent, key: string, text = ""): string {
  return `${key} ${JSON.stringify(text.slice(0, 60))} (${box} pts ${pts}, ${count})`;
}
