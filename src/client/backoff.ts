import { readUint32 } from "../bytes/mod.ts";

/** First pause between attempts, in milliseconds … */
const FIRST = 500;
/** … and the longest. */
const LONGEST = 30_000;

/** Pauses between attempts to connect: they double, with jitter, so that many clients do not come back at once. */
export class Backoff {
  #failures = 0;
  readonly #randomBytes: (length: number) => Uint8Array;

  constructor(randomBytes: (length: number) => Uint8Array) {
    this.#randomBytes = randomBytes;
  }

  /** Attempts that failed in a row. */
  get failures(): number {
    return this.#failures;
  }

  /** Counts a failure; the milliseconds to wait before the next attempt. */
  failed(): number {
    const longest = Math.min(LONGEST, FIRST * 2 ** this.#failures++);
    return longest / 2 + (longest / 2) * (readUint32(this.#randomBytes(4)) / 2 ** 32);
  }

  /** An attempt succeeded. */
  succeeded(): void {
    this.#failures = 0;
  }
}
