/** What a column holds. Integers come back as `bigint` when they are too large for a `number`. */
export type SqlValue = null | number | bigint | string | Uint8Array;

/** A prepared statement. */
export interface SqlStatement {
  /** Executes it. */
  run(...values: SqlValue[]): void;
  /** Its first row, by column name, or undefined. */
  get(...values: SqlValue[]): Record<string, SqlValue> | undefined;
  /** Its rows. */
  all(...values: SqlValue[]): Record<string, SqlValue>[];
}

/**
 * An open SQLite database, synchronous as in `bun:sqlite` and `node:sqlite`. Adapters open one; stores and converters
 * work on whatever fits.
 */
export interface SqlDatabase {
  /** Executes one or more statements without values. */
  exec(sql: string): void;
  /** Prepares one statement. */
  prepare(sql: string): SqlStatement;
  /** Closes it; harmless when repeated. */
  close(): void;
}
