import { concat, crc32, readUint32, writeInt32 } from "../bytes/mod.ts";
import {
  decodeHeader,
  encodeHeader,
  HEADER_LENGTH,
  SALT_LENGTH,
  SEALED_FLAG,
  SessionCorruptError,
} from "../session/mod.ts";
import {
  type Envelope,
  EPOCH_LENGTH,
  epochKey,
  gcmDecrypt,
  gcmEncrypt,
  importKey,
  MAX_ENVELOPE,
} from "../session/sealing.ts";
import type { FileHandle } from "./files.ts";

/*
 * A sealed session file is a header with the flag for it, the length of the envelope (u16), the envelope, and frames.
 * What is in the frames, put together, is a session file as it is without sealing.
 *
 *   frame    0  2  length of the body n       12   n  body
 *            2  1  kind                     12+n  16  tag
 *            3  1  flags
 *            4  4  number within the epoch
 *            8  4  CRC-32 of the salt, the frame's offset and the eight bytes before
 *
 * An epoch frame holds 16 random bytes as they are; the frames after it are encrypted with the key that HKDF-SHA256
 * makes of the file's key, these bytes and the header. Nonce: the number. Additional data: the frame's head and offset.
 * Whoever opens the file, or cuts something off it, starts an epoch of his own before he writes, so no nonce comes twice.
 *
 * One write to the session file is one or more frames, the first of which says so. The head of a first frame is only
 * ever written after everything before it is complete: this is what tells a damaged frame from a torn one.
 */
const FRAME_HEAD = 12;
const TAG_LENGTH = 16;
const EPOCH_FRAME = 1;
const DATA_FRAME = 2;
const FLAG_FIRST = 1;
/** So many bytes go into one frame: a peer is read back without decrypting much beside it. */
const BLOCK = 4096;
const encoder = /* @__PURE__ */ new TextEncoder();

/** The salt and the envelope of a sealed file, and where its frames begin. */
export interface SealedStart {
  /** The bytes of the header. */
  readonly header: Uint8Array;
  /** The envelope of the key, not yet checked. */
  readonly envelope: Uint8Array;
}

/** Reads the start of a sealed file. @throws SessionCorruptError, SessionVersionError; whatever reading throws */
export async function readSealedStart(handle: FileHandle): Promise<SealedStart> {
  const bytes = await handle.read(0, HEADER_LENGTH + 2 + MAX_ENVELOPE);
  decodeHeader(bytes, SEALED_FLAG);
  const length = bytes[HEADER_LENGTH] | (bytes[HEADER_LENGTH + 1] << 8);
  const at = HEADER_LENGTH + 2;
  if (length > MAX_ENVELOPE || at + length > bytes.length) {
    throw new SessionCorruptError("Cannot read session data: the envelope of its key is damaged");
  }
  return { header: bytes.slice(0, HEADER_LENGTH), envelope: bytes.slice(at, at + length) };
}

interface Frame {
  readonly kind: number;
  readonly first: boolean;
  readonly number: number;
  readonly length: number;
}

/**
 * A sealed file that reads and writes like the one inside it. Writes have to go to its end, and cuts to where a write
 * began, as they do in an append-only log.
 */
export class SealedHandle implements FileHandle {
  readonly #handle: FileHandle;
  readonly #fileKey: Uint8Array;
  readonly #salt: Uint8Array;
  readonly #context: Uint8Array;
  /** Where the frames with data are, and what of the file is in them. */
  readonly #outer = new Offsets();
  readonly #inner = new Offsets();
  /** The keys of the epochs, and the first frame with data of each. */
  #epochs: { readonly key: CryptoKey; readonly from: number }[] = [];
  readonly #first: number;
  /** Where the next frame goes. */
  #end: number;
  #size = 0;
  /** Of the next frame; 0: an epoch is to be started first. */
  #number = 0;
  #dirty = false;
  /** What was decrypted when the file was opened, until it has been read to its end. */
  #whole: Uint8Array | undefined;

  private constructor(handle: FileHandle, header: Uint8Array, envelope: Envelope) {
    this.#handle = handle;
    this.#fileKey = envelope.key();
    this.#salt = header.slice(HEADER_LENGTH - 4 - SALT_LENGTH, HEADER_LENGTH - 4);
    this.#context = concat(encoder.encode("layer sealed file"), header);
    this.#end = this.#first = HEADER_LENGTH + 2 + envelope.bytes.length;
  }

  /** Starts a new sealed file behind `handle`. @param salt 8 random bytes */
  static async create(handle: FileHandle, envelope: Envelope, salt: Uint8Array): Promise<SealedHandle> {
    const header = encodeHeader(salt, SEALED_FLAG), { length } = envelope.bytes;
    await handle.write(concat(header, Uint8Array.of(length, length >> 8), envelope.bytes), 0);
    return new SealedHandle(handle, header, envelope);
  }

  /**
   * Reads and checks the whole file behind `handle`; nothing is written.
   * @throws SessionCorruptError when a damaged frame is not in the last write; SessionVersionError
   */
  static async open(handle: FileHandle, start: SealedStart, envelope: Envelope): Promise<SealedHandle> {
    const sealed = new SealedHandle(handle, start.header, envelope);
    await sealed.#scan(await handle.read(0, await handle.size()));
    return sealed;
  }

  /** Bytes of the sealed file that count. */
  get length(): number {
    return this.#end;
  }

  /** Bytes that do not count follow: a write was torn. */
  get torn(): boolean {
    return this.#dirty;
  }

  // deno-lint-ignore require-await
  async size(): Promise<number> {
    return this.#size;
  }

  async read(offset: number, length: number): Promise<Uint8Array> {
    const to = Math.min(this.#size, offset + length);
    if (this.#whole) {
      const part = this.#whole.subarray(offset, to);
      if (to === this.#size) this.#whole = undefined;
      return part;
    }
    if (to <= offset) return new Uint8Array(0);
    const first = this.#inner.lastUpTo(offset), last = this.#inner.lastUpTo(to - 1);
    const base = this.#outer.at(first), start = this.#inner.at(first);
    const bytes = await this.#handle.read(base, this.#frameEnd(last) - base);
    const parts = await Promise.all(
      Array.from({ length: last - first + 1 }, (_, index) => this.#openFrame(first + index, bytes, base)),
    );
    return concat(...parts).subarray(offset - start, to - start);
  }

  async write(bytes: Uint8Array, offset: number): Promise<void> {
    if (offset !== this.#size) throw new RangeError("Cannot write to a sealed session file but at its end");
    if (bytes.length === 0) return;
    if (this.#dirty) {
      await this.#handle.truncate(this.#end);
      await this.#handle.sync();
      this.#number = 0;
    }
    const frames: Uint8Array[] = [], places: number[] = [];
    let end = this.#end, number = this.#number;
    const add = async (kind: number, body: Uint8Array) => {
      const frame = { kind, first: frames.length === 0, number: number++, length: body.length };
      const head = this.#head(frame, end), { key } = this.#epochs[this.#epochs.length - 1];
      frames.push(concat(head, await sealFrame(key, frame, head, end, body)));
      end += FRAME_HEAD + body.length + TAG_LENGTH;
    };
    if (number === 0) {
      const epoch = crypto.getRandomValues(new Uint8Array(EPOCH_LENGTH));
      this.#epochs.push({ key: await this.#epochKey(epoch), from: this.#inner.count });
      await add(EPOCH_FRAME, epoch);
    }
    // Whatever comes of this write, its numbers are used up.
    this.#number = number + Math.ceil(bytes.length / BLOCK);
    this.#whole = undefined;
    for (let at = 0; at < bytes.length; at += BLOCK) {
      places.push(end);
      await add(DATA_FRAME, bytes.subarray(at, at + BLOCK));
    }
    this.#dirty = true;
    await this.#handle.write(concat(...frames), this.#end);
    this.#dirty = false;
    for (const [index, place] of places.entries()) {
      this.#outer.push(place);
      this.#inner.push(offset + index * BLOCK);
    }
    this.#end = end;
    this.#size += bytes.length;
  }

  async truncate(length: number): Promise<void> {
    let keep = this.#inner.count;
    while (keep > 0 && this.#inner.at(keep - 1) >= length) keep--;
    if (length < this.#size) {
      const innerEnd = keep < this.#inner.count ? this.#inner.at(keep) : this.#size;
      if (innerEnd !== length) throw new RangeError("Cannot cut a sealed session file within a write");
      this.#end = this.#frameStart(keep);
      this.#outer.count = this.#inner.count = keep;
      this.#epochs = this.#epochs.filter(({ from }) => from <= keep);
      this.#size = length;
    }
    // What was cut may still be on the disk: nothing may be encrypted with its numbers.
    this.#number = 0;
    this.#whole = undefined;
    this.#dirty = true;
    await this.#handle.truncate(this.#end);
    this.#dirty = false;
  }

  async sync(): Promise<void> {
    await this.#handle.sync();
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }

  /** Where the frames end of which the first `count` with data are kept: an epoch frame before the next one goes too. */
  #frameStart(count: number): number {
    return count === 0 ? this.#first : this.#frameEnd(count - 1);
  }

  async #scan(file: Uint8Array): Promise<void> {
    const pending: Promise<Uint8Array | undefined>[] = [];
    const frames: { at: number; end: number; key: CryptoKey; epoch: boolean }[] = [];
    let at = this.#end, key: CryptoKey | undefined, expected = 0, size = 0;
    for (let frame; (frame = this.#frameAt(file, at)); at += FRAME_HEAD + frame.length + TAG_LENGTH) {
      const end = at + FRAME_HEAD + frame.length + TAG_LENGTH;
      if (end > file.length) break;
      if (frame.kind === EPOCH_FRAME) {
        if (frame.length !== EPOCH_LENGTH || frame.number !== 0 || !frame.first) break;
        key = await this.#epochKey(file.subarray(at + FRAME_HEAD, at + FRAME_HEAD + EPOCH_LENGTH));
        expected = 0;
      }
      if (!key || frame.number !== expected) break;
      expected++;
      pending.push(openFrame(key, frame, file, at, at));
      frames.push({ at, end, key, epoch: frame.kind === EPOCH_FRAME });
    }
    const opened = await Promise.all(pending);
    let sound = opened.indexOf(undefined);
    if (sound < 0) sound = opened.length;
    const parts: Uint8Array[] = [];
    for (let index = 0; index < sound; index++) {
      const part = opened[index]!, { at, end, key, epoch } = frames[index];
      if (epoch) {
        this.#epochs.push({ key, from: this.#inner.count });
      } else {
        this.#outer.push(at);
        this.#inner.push(size);
        size += part.length;
        parts.push(part);
      }
      this.#end = end;
    }
    this.#size = size;
    this.#whole = concat(...parts);
    if (this.#end === file.length) return;
    for (let later = this.#end + 1; later + FRAME_HEAD <= file.length; later++) {
      if (this.#frameAt(file, later)?.first) {
        throw new SessionCorruptError(
          `Cannot read session data: the block at ${this.#end} is damaged, and sound ones follow it`,
        );
      }
    }
    this.#dirty = true;
  }

  /** The frame whose head is at `at`, if it is sound. @param offset where that is in the file */
  #frameAt(file: Uint8Array, at: number, offset = at): Frame | undefined {
    if (at + FRAME_HEAD > file.length) return undefined;
    const head = file.subarray(at, at + 8);
    if (this.#check(head, offset) !== readUint32(file, at + 8)) return undefined;
    const [low, high, kind, flags] = head, length = low | (high << 8);
    if ((kind !== EPOCH_FRAME && kind !== DATA_FRAME) || flags > FLAG_FIRST || length === 0) return undefined;
    return { kind, first: flags === FLAG_FIRST, number: readUint32(head, 4), length };
  }

  #head({ kind, first, number, length }: Frame, offset: number): Uint8Array {
    const head = new Uint8Array(FRAME_HEAD);
    head.set([length, length >> 8, kind, first ? FLAG_FIRST : 0]);
    writeInt32(head, number, 4);
    writeInt32(head, this.#check(head.subarray(0, 8), offset), 8);
    return head;
  }

  #check(head: Uint8Array, offset: number): number {
    return crc32(head, crc32(offsetBytes(offset), crc32(this.#salt)));
  }

  async #epochKey(epoch: Uint8Array): Promise<CryptoKey> {
    return await importKey(epochKey(this.#fileKey, epoch, this.#context));
  }

  #frameEnd(index: number): number {
    const next = index + 1 < this.#inner.count ? this.#inner.at(index + 1) : this.#size;
    return this.#outer.at(index) + FRAME_HEAD + TAG_LENGTH + next - this.#inner.at(index);
  }

  async #openFrame(index: number, bytes: Uint8Array, base: number): Promise<Uint8Array> {
    const place = this.#outer.at(index), at = place - base;
    const frame = this.#frameAt(bytes, at, place);
    const expected = this.#frameEnd(index) - place - FRAME_HEAD - TAG_LENGTH;
    const key = this.#epochs.findLast(({ from }) => from <= index)?.key;
    const body = key && frame?.length === expected
      ? await openFrame(key, frame, bytes, at, place)
      : undefined;
    if (!body) throw new SessionCorruptError("Cannot read session data: it changed while it was open");
    return body;
  }
}

/** The sealed body of a frame; that of an epoch frame stays readable. */
async function sealFrame(
  key: CryptoKey,
  { kind, number }: Frame,
  head: Uint8Array,
  offset: number,
  body: Uint8Array,
): Promise<Uint8Array> {
  const data = concat(head, offsetBytes(offset));
  if (kind === DATA_FRAME) return await gcmEncrypt(key, nonceOf(number), body, data);
  return concat(body, await gcmEncrypt(key, nonceOf(number), new Uint8Array(0), data));
}

/** What is in the frame at `at`; undefined when it is cut or damaged. */
async function openFrame(
  key: CryptoKey,
  { kind, number, length }: Frame,
  bytes: Uint8Array,
  at: number,
  offset: number,
): Promise<Uint8Array | undefined> {
  const start = at + FRAME_HEAD, end = start + length;
  if (end + TAG_LENGTH > bytes.length) return undefined;
  const data = concat(bytes.subarray(at, start), offsetBytes(offset));
  const from = kind === DATA_FRAME ? start : end;
  return await gcmDecrypt(key, nonceOf(number), bytes.subarray(from, end + TAG_LENGTH), data);
}

function nonceOf(number: number): Uint8Array {
  const nonce = new Uint8Array(12);
  writeInt32(nonce, number, 0);
  return nonce;
}

function offsetBytes(offset: number): Uint8Array {
  const bytes = new Uint8Array(4);
  writeInt32(bytes, offset, 0);
  return bytes;
}

/** Growing offsets in a file of at most 4 GiB, in 4 bytes each. */
class Offsets {
  #values = new Uint32Array(16);
  count = 0;

  at(index: number): number {
    return this.#values[index];
  }

  push(value: number): void {
    if (this.count === this.#values.length) {
      const larger = new Uint32Array(Math.ceil(this.count * 1.25));
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.count++] = value;
  }

  /** The index of the last one that is at most `value`; 0 when there is none. */
  lastUpTo(value: number): number {
    let low = 0, high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#values[middle] <= value) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
