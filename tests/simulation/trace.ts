/** What happened, line by line: the last lines, and a hash of all. */
export class Trace {
  readonly #time: () => number;
  readonly #keep: number;
  readonly #onLine: ((line: string) => void) | undefined;
  #lines: string[] = [];
  #count = 0;
  #high = 0x811c9dc5;
  #low = 0x9dc5811c;

  /** @param time virtual milliseconds @param keep how many lines to remember @param onLine gets every line */
  constructor(time: () => number, keep: number, onLine?: (line: string) => void) {
    this.#onLine = onLine;
    this.#time = time;
    this.#keep = keep;
  }

  /** Adds a line. */
  note(line: string): void {
    const full = `${this.#time().toFixed(0).padStart(9)} ${line}`;
    this.#count++;
    for (let i = 0; i < full.length; i++) {
      const code = full.charCodeAt(i);
      this.#high = Math.imul(this.#high ^ code, 0x01000193);
      this.#low = Math.imul(this.#low + code, 0x85ebca6b) ^ (this.#low >>> 13);
    }
    this.#onLine?.(full);
    this.#lines.push(full);
    if (this.#lines.length >= 2 * this.#keep) this.#lines = this.#lines.slice(-this.#keep);
  }

  /** The last lines. */
  get tail(): readonly string[] {
    return this.#lines.slice(-this.#keep);
  }

  /** How many lines there were. */
  get length(): number {
    return this.#count;
  }

  /** The same for the same lines. */
  get hash(): string {
    return [this.#high, this.#low].map((part) => (part >>> 0).toString(16).padStart(8, "0")).join("");
  }
}
