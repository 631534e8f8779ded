import type { Clock } from "../../src/base/clock.ts";
import { NetworkError } from "../../src/base/errors.ts";
import type { Connection } from "../../src/transport/mod.ts";
import type { Seeded } from "./seeded.ts";

/** What may happen to the bytes on a {@linkcode Wire}. */
export interface WireWeather {
  /** Longest delay of a chunk, in milliseconds. */
  latency: number;
  /** Probability that a chunk cuts the connection. */
  cut: number;
  /** Probability that from a chunk on nothing arrives any more, in either direction. */
  stall: number;
}

/** What a {@linkcode Wire} works with. */
export interface WireOptions {
  /** Time: bytes on their way outlive whoever sent them. */
  readonly clock: Clock;
  readonly random: Seeded;
  readonly weather: WireWeather;
  /** Called for whatever happens. */
  note(line: string): void;
  /** The end that is the client's does something. */
  step(what: string): Promise<void>;
  /** It is over. */
  onEnd(): void;
}

/** The server closes connections it does not hear from after so many milliseconds. */
const PATIENCE = 75_000;

/** A connection as networks are: bytes take their time, and it breaks when it wants, also in the middle of a packet. */
export class Wire implements Connection {
  readonly remote: string;
  readonly #far: Connection;
  readonly #options: WireOptions;
  readonly #inbox: Uint8Array[] = [];
  #waiting: { resolve(bytes: Uint8Array | null): void; reject(error: Error): void } | undefined;
  #end: "null" | "error" | undefined;
  #closed = false;
  #stalled = false;
  /** When the last chunk of each direction arrives, and how many are on their way. */
  readonly #last = { up: 0, down: 0 };
  readonly #flying = { up: 0, down: 0 };
  #ended = false;

  /** @param far the server's end, as a client would use it */
  constructor(far: Connection, options: WireOptions) {
    this.#far = far;
    this.remote = far.remote;
    this.#options = options;
    void this.#pump();
  }

  async write(bytes: Uint8Array): Promise<void> {
    await this.#options.step(`write ${bytes.length}`);
    if (this.#closed || this.#end) throw this.#broken();
    const fate = this.#fate(bytes);
    if (fate) this.#transfer("up", () => this.#far.write(fate).catch(() => this.cut()));
  }

  async read(): Promise<Uint8Array | null> {
    const bytes = await this.#next();
    await this.#options.step(`read ${bytes?.length ?? "the end"}`);
    return bytes;
  }

  /** The client closes it: what it has written still arrives. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#finish("null");
    // Where nothing arrives, the end does not either: the server gives up by itself.
    if (this.#stalled) this.#options.clock.setTimeout(() => this.#hangUp(), PATIENCE);
    else this.#transfer("up", () => this.#hangUp());
  }

  /** Both ends see it break, and what is on its way is lost. */
  cut(): void {
    this.#stalled = true;
    this.#finish("error");
    this.#hangUp();
  }

  /** The client is gone without a word: the server finds out after `ms` milliseconds. */
  abandon(ms: number): void {
    this.#closed = true;
    this.#stalled = true;
    if (ms === 0) this.#hangUp();
    else this.#options.clock.setTimeout(() => this.#hangUp(), ms);
  }

  #next(): Promise<Uint8Array | null> {
    const chunk = this.#inbox.shift();
    if (chunk) return Promise.resolve(chunk);
    if (this.#end === "null") return Promise.resolve(null);
    if (this.#end === "error") return Promise.reject(this.#broken());
    return new Promise((resolve, reject) => this.#waiting = { resolve, reject });
  }

  async #pump(): Promise<void> {
    for (;;) {
      const bytes = await this.#far.read().catch(() => null);
      if (bytes === null) return this.#transfer("down", () => this.#finish("null"));
      const fate = this.#fate(bytes);
      if (fate) this.#transfer("down", () => this.#arrive(fate));
    }
  }

  /** What becomes of a chunk: it arrives, or its beginning only, or nothing of it. */
  #fate(bytes: Uint8Array): Uint8Array | undefined {
    const { random, weather, note, clock } = this.#options;
    if (this.#stalled) return undefined;
    if (random.chance(weather.cut)) {
      const arrives = random.pick([0, random.int(bytes.length), bytes.length]);
      note(`wire: cut after ${arrives} of ${bytes.length} bytes`);
      // Once what is left of it has arrived; what comes after it does not.
      clock.setTimeout(() => this.cut(), arrives === 0 ? 0 : weather.latency);
      this.#stalled = true;
      return arrives === 0 ? undefined : bytes.subarray(0, arrives);
    }
    if (random.chance(weather.stall)) {
      note("wire: silence from here on");
      this.#stalled = true;
      return undefined;
    }
    return bytes;
  }

  /** Lets something arrive, after what was sent before it. */
  #transfer(direction: "up" | "down", arrive: () => void): void {
    const { clock, random, weather } = this.#options;
    const now = clock.monotonic();
    const due = Math.max(this.#last[direction], now + (weather.latency && random.int(weather.latency)));
    this.#last[direction] = due;
    if (due <= now && this.#flying[direction] === 0) return arrive();
    this.#flying[direction]++;
    clock.setTimeout(() => {
      this.#flying[direction]--;
      if (!this.#ended) arrive();
    }, due - now);
  }

  #arrive(bytes: Uint8Array): void {
    if (this.#end || this.#closed) return;
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting) waiting.resolve(bytes);
    else this.#inbox.push(bytes);
  }

  #finish(end: "null" | "error"): void {
    if (this.#end) return;
    this.#end = end;
    if (this.#closed || end === "error") this.#inbox.length = 0;
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (end === "null") waiting?.resolve(null);
    else waiting?.reject(this.#broken());
  }

  #hangUp(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#far.close();
    this.#options.onEnd();
  }

  #broken(): NetworkError {
    return new NetworkError(`Cannot use the connection to ${this.remote}: it broke`);
  }
}
