import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { concat, equalBytes, toBase64Url } from "../bytes/mod.ts";
import { type SealSecret, SessionCorruptError, SessionPassphraseError } from "../session/mod.ts";
import { Envelope, EPOCH_LENGTH, epochKey, EpochSealer, SEAL_OVERHEAD } from "../session/sealing.ts";
import { decodeRow, encodeRow, HEAD } from "./row_format.ts";
import type { Row, RowKey, RowLimits, RowStore, RowWrite } from "./row_store.ts";

/** The key of the row with the envelope. */
export const ENVELOPE: RowKey = { part: "head", id: "envelope" };
/** Bytes of the hash that a row is known by. */
const ID_LENGTH = 16;
/** The longest name of a row. */
const MAX_ID = 0x400;
/** So many head rows are kept as they were sealed: those whose fate may be unknown. */
const MAX_KNOWN = 16;
const encoder = /* @__PURE__ */ new TextEncoder();
const decoder = /* @__PURE__ */ new TextDecoder();

/**
 * Encrypts the rows of a session on their way to the database, and hides what they are called: names of peers and
 * channels are replaced by keyed hashes. What stays readable are the lease, the number of rows and their lengths.
 *
 * The envelope of the key is a row of its own, written together with the first head. Another passphrase needs another
 * envelope, and nothing else.
 */
export class SealedRows implements RowStore {
  readonly limits?: RowLimits;
  readonly #rows: RowStore;
  readonly #secret: SealSecret;
  #envelope: Envelope | undefined;
  #stored = false;
  #sealer: EpochSealer | undefined;
  #idKey = new Uint8Array(0);
  /** Head rows and their sealed forms: sealing the same one again would give other bytes. */
  #known: { plain: Uint8Array; sealed: Uint8Array }[] = [];

  /** Sealed rows in `rows`. */
  constructor(rows: RowStore, secret: SealSecret) {
    this.#rows = rows;
    this.#secret = secret;
    if (rows.limits) {
      const overhead = SEAL_OVERHEAD + MAX_ID;
      this.limits = {
        ...rows.limits,
        value: rows.limits.value - overhead,
        keyOverhead: rows.limits.keyOverhead + 24,
      };
    }
  }

  get notDurable(): string | undefined {
    return this.#rows.notDurable;
  }

  async prepare(): Promise<void> {
    await this.#rows.prepare?.();
  }

  async unlock(): Promise<void> {
    const [row, head] = await this.#rows.read([ENVELOPE, HEAD]);
    if (!row && head && !sealedAlready(head)) {
      throw new SessionPassphraseError(
        "Cannot read session data: it is not sealed, and a passphrase or key was given",
      );
    }
    if (!row && head) {
      throw new SessionCorruptError("Cannot read session data: the envelope of its key is missing");
    }
    if (!row) return await this.begin();
    this.#use(await Envelope.open(decodeRow(ENVELOPE, row), this.#secret), true);
  }

  /** In place of `unlock`: starts with a new key, whatever is there. */
  async begin(): Promise<void> {
    this.#use(await Envelope.create(this.#secret), false);
  }

  #use(envelope: Envelope, stored: boolean): void {
    this.#envelope = envelope;
    this.#stored = stored;
    this.#sealer = new EpochSealer(envelope);
    this.#idKey = new Uint8Array(
      epochKey(envelope.key(), new Uint8Array(EPOCH_LENGTH), encoder.encode("layer names of rows")),
    );
    this.#known = [];
  }

  /** The row with the envelope of the same key for another secret. */
  async rewrapped(secret: SealSecret): Promise<Row> {
    return { ...ENVELOPE, value: encodeRow(ENVELOPE, (await this.#envelope!.rewrap(secret)).bytes) };
  }

  /** The rows that a first head makes, as the database is going to have them; to be called when that is certain. */
  firstRows(head: Uint8Array): Row[] {
    this.#stored = true;
    return [{ ...HEAD, value: this.#sealHead(head) }, this.#envelopeRow()];
  }

  #envelopeRow(): Row {
    return { ...ENVELOPE, value: encodeRow(ENVELOPE, this.#envelope!.bytes) };
  }

  async read(keys: readonly RowKey[]): Promise<(Uint8Array | undefined)[]> {
    const rows = await this.#rows.read(keys.map((key) => this.#key(key)));
    return rows.map((sealed, index) => sealed && this.#open(keys[index], sealed));
  }

  async *list(part: string): AsyncIterable<Row[]> {
    for await (const rows of this.#rows.list(part)) {
      yield rows.map(({ id, value }) => this.#unpack({ part, id }, value));
    }
  }

  async write({ expect, set, remove, durable }: RowWrite): Promise<boolean> {
    const sealed = set.map((row): Row => ({ ...this.#key(row), value: this.#seal(row) }));
    const first = !this.#stored && set.some(isHead);
    if (first) sealed.push(this.#envelopeRow());
    const done = await this.#rows.write({
      expect: expect.map((row) =>
        isHead(row) && row.value ? { ...row, value: this.#sealHead(row.value) } : row
      ),
      set: sealed,
      remove: remove.map((key) => this.#key(key)),
      durable,
    });
    if (done && first) this.#stored = true;
    return done;
  }

  async sync(): Promise<void> {
    await this.#rows.sync?.();
  }

  async destroy(): Promise<void> {
    await this.#rows.destroy();
    this.#stored = false;
    this.#known = [];
  }

  async close(): Promise<void> {
    await this.#rows.close?.();
  }

  #key(key: RowKey): RowKey {
    if (key.part === "head") return key;
    const hash = hmac(sha256, this.#idKey, encoder.encode(`${key.part}/${key.id}`));
    return { part: key.part, id: toBase64Url(hash.subarray(0, ID_LENGTH)) };
  }

  #seal(row: Row): Uint8Array {
    if (row.part === "head") return isHead(row) ? this.#sealHead(row.value) : row.value;
    const id = encoder.encode(row.id);
    const packed = concat(Uint8Array.of(id.length & 255, id.length >> 8), id, row.value);
    return this.#mustSealer().seal(packed, contextOf(this.#key(row)));
  }

  #sealHead(plain: Uint8Array): Uint8Array {
    const known = this.#known.find((head) => equalBytes(head.plain, plain));
    if (known) return known.sealed;
    const sealed = this.#mustSealer().seal(plain, contextOf(HEAD));
    this.#remember(plain, sealed);
    return sealed;
  }

  #remember(plain: Uint8Array, sealed: Uint8Array): void {
    this.#known = this.#known.filter((head) => !equalBytes(head.plain, plain)).slice(1 - MAX_KNOWN);
    this.#known.push({ plain, sealed });
  }

  #open(key: RowKey, sealed: Uint8Array): Uint8Array {
    if (isHead(key)) {
      const plain = this.#mustSealer().open(sealed, contextOf(HEAD));
      this.#remember(plain, sealed);
      return plain;
    }
    if (key.part === "head") return sealed;
    const row = this.#unpack(this.#key(key), sealed);
    if (row.id !== key.id) {
      throw new SessionCorruptError("Cannot read session data: a sealed row is not in its place");
    }
    return row.value;
  }

  #unpack(stored: RowKey, sealed: Uint8Array): Row {
    const packed = this.#mustSealer().open(sealed, contextOf(stored));
    const length = packed[0] | packed[1] << 8;
    if (packed.length < 2 || length > MAX_ID || length > packed.length - 2) {
      throw new SessionCorruptError("Cannot read session data: a sealed row is damaged");
    }
    return {
      part: stored.part,
      id: decoder.decode(packed.subarray(2, 2 + length)),
      value: packed.subarray(2 + length),
    };
  }

  #mustSealer(): EpochSealer {
    if (!this.#sealer) throw new TypeError("Cannot use sealed rows: they were not unlocked");
    return this.#sealer;
  }
}

/** Whether rows that were opened without a secret need one. @throws SessionPassphraseError */
export async function mustNotBeSealed(rows: RowStore): Promise<void> {
  const [row] = await rows.read([ENVELOPE]);
  if (row) {
    throw new SessionPassphraseError(
      "Cannot read session data: it is sealed, and no passphrase or key was given",
    );
  }
}

function isHead(key: RowKey): boolean {
  return key.part === HEAD.part && key.id === HEAD.id;
}

/** Whether a head row is not in the clear; a damaged one counts as sealed. */
function sealedAlready(head: Uint8Array): boolean {
  try {
    decodeRow(HEAD, head);
    return false;
  } catch {
    return true;
  }
}

function contextOf({ part, id }: RowKey): Uint8Array {
  return encoder.encode(`layer row ${part}/${id}`);
}
