/** What a row is known by: the part of the session it belongs to, and its name there (letters, digits, `_` and `-`). */
export interface RowKey {
  /** `head`, `dcs`, `channels`, `journal`, or `peers` and `names` with a number. */
  readonly part: string;
  /** Name within the part. */
  readonly id: string;
}

/** A row. */
export interface Row extends RowKey {
  /** Its bytes, never empty. */
  readonly value: Uint8Array;
}

/** What one atomic write needs to find, and what it does. */
export interface RowWrite {
  /**
   * Rows of the part `head` that must be as given (undefined: absent), or nothing is written. Whoever changes one of
   * them meanwhile must make the write fail.
   */
  readonly expect: readonly (RowKey & { readonly value: Uint8Array | undefined })[];
  /** Rows to store; each key at most once. */
  readonly set: readonly Row[];
  /** Rows to remove; not among those to store. */
  readonly remove: readonly RowKey[];
  /** It must survive a crash of the machine that stores it once the promise resolves. */
  readonly durable: boolean;
}

/** What fits into one atomic write. */
export interface RowLimits {
  /** Rows stored or removed. */
  readonly rows: number;
  /** Bytes of all rows, keys included. */
  readonly bytes: number;
  /** Bytes of all keys. */
  readonly keyBytes: number;
  /** Bytes that every key has beside its part and id. */
  readonly keyOverhead: number;
  /** Bytes of one value. */
  readonly value: number;
}

/**
 * Where the rows of one session live: the seam between sessions and databases. Errors are those of the database; a
 * write that throws may have happened or not, never in part.
 */
export interface RowStore {
  /** What fits into one write; left out: everything does. */
  readonly limits?: RowLimits;
  /** Called once at every opening, before anything else. */
  prepare?(): Promise<void>;
  /** Called when the lock is held, before anything else is read or written but the lock's own rows. */
  unlock?(): Promise<void>;
  /** Why the database cannot promise what a `"sync"` commit needs; known after `prepare`. */
  readonly notDurable?: string;
  /** Milliseconds since the epoch by a clock that all holders share; left out: each has its own. */
  now?(): Promise<number>;
  /** The values of rows, in the order of the keys. */
  read(keys: readonly RowKey[]): Promise<(Uint8Array | undefined)[]>;
  /** All rows of a part, some at a time. */
  list(part: string): AsyncIterable<Row[]>;
  /** Writes all or nothing; false when something is not as expected. */
  write(write: RowWrite): Promise<boolean>;
  /** Resolves when all writes so far are durable; left out: they are when their promises resolve. */
  sync?(): Promise<void>;
  /** Removes every row of the session, those of the part `head` last. */
  destroy(): Promise<void>;
  /** Called when the session is closed. */
  close?(): Promise<void>;
}
