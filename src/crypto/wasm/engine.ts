import { checkIgeLengths } from "../aes_ige.ts";
import type { AuthKey } from "../auth_key.ts";
import type { Side } from "../key_derivation.ts";
import type { SealedPacket } from "../platform.ts";
import { copyOf } from "../slab.ts";

/** Bytes of a packet before its encrypted part. */
const HEADER = 24;
/** Large data goes through in parts that stay in a near cache. */
const PART = 32 << 10;
/** What a hash may write behind its data. */
const MARGIN = 72;

/** What the module exports: functions, and the addresses of what they work on. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly DATA: WebAssembly.Global;
  readonly KEY: WebAssembly.Global;
  readonly IV: WebAssembly.Global;
  readonly HASH: WebAssembly.Global;
  readonly AUTH_KEY: WebAssembly.Global;
  readonly AUTH_KEY_ID: WebAssembly.Global;
  expandEncryption(): void;
  expandDecryption(): void;
  encrypt(at: number, length: number): void;
  decrypt(at: number, length: number): void;
  start(): void;
  blocks(at: number, count: number): void;
  end(at: number, length: number, total: number): void;
  seal(x: number, length: number): number;
  sealHashed(x: number, length: number): number;
  open(x: number, length: number): number;
  openUnhashed(x: number, length: number): void;
  salt(x: number): void;
  matches(): number;
  factorize(n: bigint): bigint;
  xor(to: number, a: number, b: number, length: number): void;
}

/** A native SHA-256 of `data`, written to `output`: 32 bytes. */
export type HashInto = (data: Uint8Array, output: Uint8Array) => void;

/** What of an {@linkcode AuthKey} packets depend on. */
export type KeyMaterial = Pick<AuthKey, "bytes" | "idBytes">;

/**
 * The module of src/crypto/wasm/assembly/ and its memory of fixed size. Every method runs from copying its arguments in
 * to copying its result out without a pause, so one instance serves everybody and what it returns is nobody else's. Its
 * table lookups are not constant-time.
 */
export class WasmEngine {
  /** The longest plaintext that {@linkcode sealPacket} and {@linkcode openPacket} take. */
  readonly mostAtOnce: number;
  readonly #exports: Exports;
  readonly #memory: Uint8Array;
  readonly #data: number;
  readonly #key: number;
  readonly #iv: number;
  readonly #hash: number;
  readonly #hashed: Uint8Array;
  #loaded: KeyMaterial | undefined;

  /** @throws when `instance` is not one of the module */
  constructor(instance: WebAssembly.Instance) {
    const exports = instance.exports as unknown as Exports;
    this.#exports = exports;
    this.#memory = new Uint8Array(exports.memory.buffer);
    this.#data = exports.DATA.value;
    this.#key = exports.KEY.value;
    this.#iv = exports.IV.value;
    this.#hash = exports.HASH.value;
    this.#hashed = this.#memory.subarray(this.#hash, this.#hash + 32);
    this.mostAtOnce = (this.#memory.length - this.#data - MARGIN) & ~15;
  }

  /** AES-256-IGE, as {@linkcode Platform.igeEncrypt} has it. */
  igeEncrypt(data: Uint8Array, key: Uint8Array, iv: Uint8Array): Uint8Array {
    checkIgeLengths(data, key, iv);
    this.#setKey(key, iv);
    this.#exports.expandEncryption();
    if (data.length > PART) return this.#stream(data, new Uint8Array(data.length), 0, "encrypt");
    this.#memory.set(data, this.#data);
    this.#exports.encrypt(this.#data, data.length);
    return copyOf(this.#memory, this.#data, this.#data + data.length);
  }

  /** The inverse of {@linkcode igeEncrypt}. */
  igeDecrypt(data: Uint8Array, key: Uint8Array, iv: Uint8Array): Uint8Array {
    checkIgeLengths(data, key, iv);
    this.#setKey(key, iv);
    this.#exports.expandDecryption();
    if (data.length > PART) return this.#stream(data, new Uint8Array(data.length), 0, "decrypt");
    this.#memory.set(data, this.#data);
    this.#exports.decrypt(this.#data, data.length);
    return copyOf(this.#memory, this.#data, this.#data + data.length);
  }

  /** {@linkcode igeEncrypt} into `output` from `at` on. */
  igeEncryptInto(data: Uint8Array, key: Uint8Array, iv: Uint8Array, output: Uint8Array, at: number): void {
    checkIgeLengths(data, key, iv);
    this.#setKey(key, iv);
    this.#exports.expandEncryption();
    this.#stream(data, output, at, "encrypt");
  }

  /** {@linkcode igeDecrypt} into `output`, which is as long and may be the same memory. */
  igeDecryptInto(data: Uint8Array, key: Uint8Array, iv: Uint8Array, output: Uint8Array): void {
    checkIgeLengths(data, key, iv);
    this.#setKey(key, iv);
    this.#exports.expandDecryption();
    this.#stream(data, output, 0, "decrypt");
  }

  /** SHA-256 over the concatenation of `parts`. */
  sha256(...parts: Uint8Array[]): Uint8Array {
    const memory = this.#memory, start = this.#data, end = start + PART;
    this.#exports.start();
    let at = start, total = 0;
    for (const part of parts) {
      total += part.length;
      for (let from = 0; from < part.length;) {
        const count = Math.min(part.length - from, end - at);
        memory.set(count === part.length ? part : part.subarray(from, from + count), at);
        from += count;
        at += count;
        if (at < end) continue;
        this.#exports.blocks(start, PART >> 6);
        at = start;
      }
    }
    this.#exports.end(start, at - start, total);
    return memory.slice(this.#hash, this.#hash + 32);
  }

  /**
   * Makes a packet, as {@linkcode Platform.sealPacket} has it, of at most {@linkcode mostAtOnce} bytes.
   * @param hashInto hashes the plaintext instead of the module
   */
  sealPacket(key: KeyMaterial, x: Side, plaintext: Uint8Array, hashInto?: HashInto): SealedPacket {
    const length = plaintext.length, at = this.#data;
    if (length % 16 !== 0 || length > this.mostAtOnce) {
      throw new RangeError(`Cannot seal ${length} bytes: it takes whole blocks of 16, and not so many`);
    }
    this.#load(key);
    this.#memory.set(plaintext, at);
    let token: number;
    if (hashInto) {
      this.#hashData(x, length, hashInto);
      token = this.#exports.sealHashed(x, length);
    } else token = this.#exports.seal(x, length);
    return { packet: copyOf(this.#memory, at - HEADER, at + length), quickAck: (token | 0x80000000) >>> 0 };
  }

  /** Opens a packet, as {@linkcode Platform.openPacket} has it; for the rest see {@linkcode sealPacket}. */
  openPacket(
    key: KeyMaterial,
    x: Side,
    packet: Uint8Array,
    hashInto?: HashInto,
  ): Uint8Array | undefined {
    const length = packet.length - HEADER, at = this.#data;
    if (length < 0 || length % 16 !== 0 || length > this.mostAtOnce) {
      throw new RangeError(`Cannot open ${length} bytes: it takes whole blocks of 16, and not so many`);
    }
    this.#load(key);
    this.#memory.set(packet, at - HEADER);
    let sound: number;
    if (hashInto) {
      this.#exports.openUnhashed(x, length);
      this.#hashData(x, length, hashInto);
      sound = this.#exports.matches();
    } else sound = this.#exports.open(x, length);
    return sound ? copyOf(this.#memory, at, at + length) : undefined;
  }

  /** The smaller one of two different odd primes whose product `n`, below 2^63, is; 0 when there are none. */
  factorize(n: bigint): bigint {
    return this.#exports.factorize(n);
  }

  /**
   * AES-256-IGE encryption by native CBC, between two passes of XOR. With c(i) = E(m(i) ^ c(i-1)) ^ m(i-1), put
   * x(i) = c(i) ^ m(i-1): then x(i) = E(p(i) ^ x(i-1)) with p(1) = m(1), p(i) = m(i) ^ m(i-2) and x(0) = c(0), which is
   * CBC of p. (c(0) and m(0) are the two halves of the iv.) Decryption has no such form: it feeds back what D gives.
   * @param secondHalf m(0): 16 bytes
   * @param cbc what continues the CBC: of the bytes it gets, which it must not keep, it returns as many
   */
  igeThroughCbc(
    data: Uint8Array,
    secondHalf: Uint8Array,
    cbc: (part: Uint8Array) => Uint8Array,
    output: Uint8Array,
    at: number,
  ): void {
    const memory = this.#memory, plain = this.#data, work = plain + PART;
    this.#startCbc(secondHalf);
    for (let from = 0; from < data.length; from += PART) {
      const length = Math.min(PART, data.length - from);
      memory.set(data.subarray(from, from + length), plain);
      this.#exports.xor(work, plain, plain - 32, length);
      const part = memory.subarray(work, work + length);
      memory.set(cbc(part), work);
      this.#exports.xor(work, work, plain - 16, length);
      output.set(part, at + from);
      memory.copyWithin(plain - 32, plain + length - 32, plain + length);
    }
  }

  /**
   * The first pass of {@linkcode igeThroughCbc} on its own, for a native CBC that takes everything at once: what that
   * is to encrypt, into `output` from `at` on, which may be where `data` lies.
   */
  beforeCbc(data: Uint8Array, secondHalf: Uint8Array, output: Uint8Array, at: number): void {
    const memory = this.#memory, plain = this.#data, work = plain + PART;
    this.#startCbc(secondHalf);
    for (let from = 0; from < data.length; from += PART) {
      const length = Math.min(PART, data.length - from);
      memory.set(data.subarray(from, from + length), plain);
      this.#exports.xor(work, plain, plain - 32, length);
      output.set(memory.subarray(work, work + length), at + from);
      memory.copyWithin(plain - 32, plain + length - 32, plain + length);
    }
  }

  /**
   * The second pass: `x` is what the CBC made of what {@linkcode beforeCbc} left in `output`, all of which the result
   * takes. The data is not needed any more: m(i) is p(i) ^ m(i-2).
   */
  afterCbc(x: Uint8Array, secondHalf: Uint8Array, output: Uint8Array): void {
    const memory = this.#memory, plain = this.#data, work = plain + PART, end = output.length;
    this.#startCbc(secondHalf);
    for (let from = 0; from < end; from += PART) {
      const length = Math.min(PART, end - from);
      memory.set(output.subarray(from, from + length), plain);
      this.#exports.xor(plain, plain, plain - 32, length);
      memory.set(x.subarray(from, from + length), work);
      this.#exports.xor(work, work, plain - 16, length);
      output.set(memory.subarray(work, work + length), from);
      memory.copyWithin(plain - 32, plain + length - 32, plain + length);
    }
  }

  /** In front of the plaintext lie the two blocks before it. */
  #startCbc(secondHalf: Uint8Array): void {
    this.#memory.fill(0, this.#data - 32, this.#data - 16);
    this.#memory.set(secondHalf, this.#data - 16);
  }

  /** The hash of the message key, by somebody else. */
  #hashData(x: Side, length: number, hashInto: HashInto): void {
    this.#exports.salt(x);
    hashInto(this.#memory.subarray(this.#data - 32, this.#data + length), this.#hashed);
  }

  /** Runs data through the cipher part by part: the iv moves on by itself. */
  #stream(data: Uint8Array, output: Uint8Array, at: number, way: "encrypt" | "decrypt"): Uint8Array {
    const memory = this.#memory, start = this.#data;
    for (let from = 0; from < data.length; from += PART) {
      const length = Math.min(PART, data.length - from);
      memory.set(data.subarray(from, from + length), start);
      this.#exports[way](start, length);
      output.set(memory.subarray(start, start + length), at + from);
    }
    return output;
  }

  #setKey(key: Uint8Array, iv: Uint8Array): void {
    this.#memory.set(key, this.#key);
    this.#memory.set(iv, this.#iv);
  }

  /** Most packets in a row are of one auth key: it stays where it is. */
  #load(key: KeyMaterial): void {
    if (key === this.#loaded) return;
    const { AUTH_KEY, AUTH_KEY_ID } = this.#exports;
    this.#memory.set(key.bytes.subarray(0, 128), AUTH_KEY.value);
    this.#memory.set(key.idBytes, AUTH_KEY_ID.value);
    this.#loaded = key;
  }
}
