import type { Clock } from "../base/clock.ts";
import { concat } from "../bytes/mod.ts";
import type { Platform } from "../crypto/mod.ts";
import { api, type TypeUpdates } from "../tl/mod.ts";
import type { PushTarget } from "./api/method.ts";
import { Timers } from "./mtproto/timers.ts";
import { seededPlatform } from "./seeded_random.ts";

/** Which pushes go wrong. A push is one container of updates on its way to one session. */
export interface UpdateFaultOptions {
  /** How many. Default 1; with `rate` until {@linkcode UpdateFaults.clear}. */
  readonly times?: number;
  /** The chance of each push, 0 to 1. Default 1: the next ones. */
  readonly rate?: number;
  /** Only pushes to that account, by its id or itself. Default: to all. */
  readonly account?: number | { readonly id: number };
  /** Only pushes with an update of this name: `"updateNewChannelMessage"`. Short forms go by their own names. */
  readonly update?: string;
}

type Fault =
  | { readonly kind: "lose" | "duplicate" | "tooLong" | "undecodable" }
  | { readonly kind: "delay" | "reorder"; readonly ms: number };

interface Entry extends UpdateFaultOptions {
  readonly fault: Fault;
  left: number;
}

/** Milliseconds a push that is overtaken waits at most for another to overtake it. */
const OVERTAKE_WITHIN = 1000;

/**
 * What goes wrong with updates on their way: `server.faults.updates`. The world is as if they had arrived, so clients see
 * gaps. With a `seed` for the server the same pushes go wrong in every run. Answers to calls are not touched.
 */
export class UpdateFaults {
  readonly #timers: Timers;
  readonly #platform: Platform;
  #random: (() => number) | undefined;
  #entries: Entry[] = [];
  /** Pushes that wait to be overtaken. */
  readonly #held = new Map<PushTarget, { send(): void }[]>();
  /** How many pushes of each kind went wrong. */
  readonly counts: Map<string, number> = new Map();

  /** For the server itself. */
  constructor(clock: Clock, platform: Platform) {
    this.#timers = new Timers(clock);
    this.#platform = platform;
  }

  /** The push never arrives. */
  lose(options?: UpdateFaultOptions): void {
    this.#add({ kind: "lose" }, options);
  }

  /** The push arrives twice, as two messages. */
  duplicate(options?: UpdateFaultOptions): void {
    this.#add({ kind: "duplicate" }, options);
  }

  /** The push arrives `ms` milliseconds later; what comes after it does not wait. */
  delay(ms: number, options?: UpdateFaultOptions): void {
    this.#add({ kind: "delay", ms }, options);
  }

  /** The push arrives after the next one to its session, or after a second when none follows. */
  reorder(options?: UpdateFaultOptions): void {
    this.#add({ kind: "reorder", ms: OVERTAKE_WITHIN }, options);
  }

  /** In place of the push comes updatesTooLong. */
  tooLong(options?: UpdateFaultOptions): void {
    this.#add({ kind: "tooLong" }, options);
  }

  /** In place of the push come `updates` with a constructor that nobody knows. */
  undecodable(options?: UpdateFaultOptions): void {
    this.#add({ kind: "undecodable" }, options);
  }

  /** Nothing goes wrong any more; what is on its way still arrives when it would have. */
  clear(): void {
    this.#entries = [];
  }

  /** @internal Sends a push, or what becomes of it. */
  send(account: number, session: PushTarget, updates: TypeUpdates): void {
    const fault = this.#take(account, updates, this.#held.has(session));
    const overtaking = this.#held.get(session);
    this.#held.delete(session);
    const send = (): void => session.push(updates);
    switch (fault?.kind) {
      case undefined:
        send();
        break;
      case "lose":
        break;
      case "duplicate":
        send();
        send();
        break;
      case "tooLong":
        session.push({ _: "updatesTooLong" });
        break;
      case "undecodable":
        session.pushBytes?.(undecodable(updates));
        break;
      case "delay":
        this.#timers.after(fault.ms, send);
        break;
      case "reorder":
        this.#hold(session, send, fault.ms);
    }
    for (const held of overtaking ?? []) held.send();
  }

  /** @internal Nothing arrives any more. */
  close(): void {
    this.#timers.close();
    this.#held.clear();
  }

  #hold(session: PushTarget, send: () => void, ms: number): void {
    const held = {
      send: (): void => {
        cancel();
        send();
      },
    };
    const cancel = this.#timers.after(ms, () => {
      const rest = this.#held.get(session)?.filter((one) => one !== held) ?? [];
      if (rest.length > 0) this.#held.set(session, rest);
      else this.#held.delete(session);
      send();
    });
    this.#held.set(session, [...this.#held.get(session) ?? [], held]);
  }

  /** @param overtakes it overtakes another push: it does not wait for one itself */
  #take(account: number, updates: TypeUpdates, overtakes: boolean): Fault | undefined {
    const entry = this.#entries.find((one) => {
      const only = typeof one.account === "object" ? one.account.id : one.account;
      return !(overtakes && one.fault.kind === "reorder") &&
        (only === undefined || only === account) &&
        (one.update === undefined || namesOf(updates).includes(one.update)) &&
        (one.rate === undefined || this.#chance() < one.rate);
    });
    if (!entry) return undefined;
    if (--entry.left <= 0) this.#entries.splice(this.#entries.indexOf(entry), 1);
    const { kind } = entry.fault;
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
    return entry.fault;
  }

  #chance(): number {
    if (!this.#random) {
      const [seed] = new Uint32Array(this.#platform.randomBytes(4).slice().buffer);
      const { randomBytes } = seededPlatform(this.#platform, seed);
      this.#random = () => new Uint32Array(randomBytes(4).slice().buffer)[0] / 2 ** 32;
    }
    return this.#random();
  }

  #add(fault: Fault, options: UpdateFaultOptions = {}): void {
    const { rate, times = rate === undefined ? 1 : Infinity } = options;
    if (rate !== undefined && !(rate >= 0 && rate <= 1)) {
      throw new RangeError(`Cannot let updates go wrong: a rate is 0 to 1, not ${rate}`);
    }
    this.#entries.push({ ...options, fault, left: times });
  }
}

function namesOf(updates: TypeUpdates): string[] {
  if ("updates" in updates) return updates.updates.map(({ _ }) => _);
  return updates._ === "updateShort" ? [updates.update._, updates._] : [updates._];
}

/** `updates` with one update of a layer that is still to come. */
function undecodable(updates: TypeUpdates): Uint8Array {
  const date = "date" in updates ? updates.date : 0;
  const seq = "seq" in updates ? updates.seq : 0;
  const empty = api.encode({ _: "updates", updates: [], users: [], chats: [], date, seq });
  // The vector of updates comes first: its count is the third word.
  const [before, after] = [empty.subarray(0, 8), empty.subarray(12)];
  return concat(before, Uint8Array.of(1, 0, 0, 0, 0x0d, 0xf0, 0x5e, 0x7e, 1, 2, 3, 4), after);
}
