import { readInt64 } from "../../bytes/mod.ts";
import type { ServerSalt } from "../../session/session_head.ts";

/** Seconds a salt is valid … */
const VALIDITY = 3600;
/** … and after which the next one begins: for half an hour two are good. */
const PERIOD = 1800;

/** The salts of one auth key. All times are Unix seconds. */
export class SaltSchedule {
  readonly #randomBytes: (length: number) => Uint8Array;
  #salts: ServerSalt[] = [];

  /** @param first the salt to begin with @param now when it begins */
  constructor(first: bigint, now: number, randomBytes: (length: number) => Uint8Array) {
    this.#randomBytes = randomBytes;
    this.#begin(first, now);
  }

  /** The newest salt that is valid now. */
  current(now: number): bigint {
    this.#extend(now, now);
    return this.#salts.findLast((one) => one.validSince <= now)!.salt;
  }

  /** Whether a message may carry that salt now. */
  accepts(salt: bigint, now: number): boolean {
    this.#extend(now, now);
    return this.#salts.some((one) => one.salt === salt && one.validSince <= now);
  }

  /** The `count` salts that are valid now or will be, in order. */
  upcoming(count: number, now: number): ServerSalt[] {
    this.#extend(now, now + count * PERIOD);
    return this.#salts.slice(0, count);
  }

  /** Makes every salt handed out so far invalid. */
  replace(now: number): void {
    this.#salts = [];
    this.#begin(this.#random(), now);
  }

  #begin(salt: bigint, now: number): void {
    this.#salts.push({ salt, validSince: now, validUntil: now + VALIDITY });
  }

  /** Drops what has expired and makes what is missing. */
  #extend(now: number, until: number): void {
    this.#salts = this.#salts.filter((one) => one.validUntil > now);
    if (this.#salts.length === 0) this.#begin(this.#random(), now);
    for (let last = this.#salts.at(-1)!; last.validSince + PERIOD <= until; last = this.#salts.at(-1)!) {
      this.#begin(this.#random(), last.validSince + PERIOD);
    }
  }

  #random(): bigint {
    return readInt64(this.#randomBytes(8));
  }
}
