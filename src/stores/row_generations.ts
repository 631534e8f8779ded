import { ByteReader, ByteWriter } from "../session/byte_stream.ts";
import { decodeRow, encodeRow } from "./row_format.ts";
import type { Row, RowKey, RowLimits, RowStore, RowWrite } from "./row_store.ts";

/*
 * A session that is sealed or unsealed is written once more beside itself: into parts with a number behind their name,
 * the generation. The head, which has one place for all generations, then changes in the same write as the row that says
 * which generation counts. The first one has no number, and needs no such row.
 */

/** The key of the row that says which generation counts. */
export const GENERATION: RowKey = { part: "head", id: "generation" };

/** What that row says. */
export interface Generation {
  /** The one that counts. */
  readonly number: number;
  /** There may be rows of the one before and of the one after it. */
  readonly unclean: boolean;
}

/** What a session starts with. */
export const FIRST_GENERATION: Generation = { number: 0, unclean: false };

/** The row for `generation`. */
export function generationRow({ number, unclean }: Generation): Row {
  const out = new ByteWriter();
  out.varint(number);
  out.u8(unclean ? 1 : 0);
  return { ...GENERATION, value: encodeRow(GENERATION, out.take()) };
}

/** What {@linkcode generationRow} was given. @throws SessionCorruptError, SessionVersionError */
export function decodeGeneration(row: Uint8Array | undefined): Generation {
  if (!row) return FIRST_GENERATION;
  const reader = new ByteReader(decodeRow(GENERATION, row));
  const generation = { number: reader.varint(), unclean: reader.u8() === 1 };
  reader.end();
  return generation;
}

/** The parts that a session has in one generation, beside the head. @param epoch the highest number of its peers */
export function partsOf(epoch: number): string[] {
  const numbers = Array.from({ length: epoch }, (_, index) => index + 1);
  return [
    ...["dcs", "channels", "journal"],
    ...numbers.flatMap((number) => [`peers${number}`, `names${number}`]),
  ];
}

/** What a part is called in a generation. */
export function partIn(generation: number, part: string): string {
  return generation === 0 || part === "head" ? part : `${part}.${generation}`;
}

/** The rows of one generation in `rows`, under the names they have in all. */
export class GenerationRows implements RowStore {
  readonly limits?: RowLimits;
  readonly #rows: RowStore;
  readonly #number: number;

  constructor(rows: RowStore, number: number) {
    this.#rows = rows;
    this.#number = number;
    const { limits } = rows;
    if (limits) this.limits = { ...limits, keyOverhead: limits.keyOverhead + `.${number}`.length };
  }

  get notDurable(): string | undefined {
    return this.#rows.notDurable;
  }

  async read(keys: readonly RowKey[]): Promise<(Uint8Array | undefined)[]> {
    return await this.#rows.read(keys.map((key) => this.#there(key)));
  }

  async *list(part: string): AsyncIterable<Row[]> {
    for await (const rows of this.#rows.list(partIn(this.#number, part))) {
      yield rows.map((row) => ({ ...row, part }));
    }
  }

  async write({ expect, set, remove, durable }: RowWrite): Promise<boolean> {
    return await this.#rows.write({
      expect,
      set: set.map((row) => this.#there(row)),
      remove: remove.map((key) => this.#there(key)),
      durable,
    });
  }

  async sync(): Promise<void> {
    await this.#rows.sync?.();
  }

  async destroy(): Promise<void> {
    await this.#rows.destroy();
  }

  async close(): Promise<void> {
    await this.#rows.close?.();
  }

  #there<T extends RowKey>(key: T): T {
    return { ...key, part: partIn(this.#number, key.part) };
  }
}
