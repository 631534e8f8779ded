import type { MaybePromise } from "../base/maybe_promise.ts";
import type { AuthKey } from "./auth_key.ts";
import type { Side } from "./key_derivation.ts";

/** An encrypted packet, and the token the server answers it with when a quick ack is asked for. */
export interface SealedPacket {
  /** What to send. */
  readonly packet: Uint8Array;
  /** Quick-ack token, an unsigned 32-bit integer with its top bit set. */
  readonly quickAck: number;
}

/**
 * What a runtime may do natively. The core has portable defaults (`portablePlatform`), adapters pass faster ones; no
 * protocol code knows which it got. Functions never modify or keep their arguments, but for what is called `room`.
 */
export interface Platform {
  /**
   * AES-256-IGE, no padding.
   * @param data length a multiple of 16 @param key 32 bytes @param iv 32 bytes: previous ciphertext block, previous plaintext block
   */
  igeEncrypt(data: Uint8Array, key: Uint8Array, iv: Uint8Array): Uint8Array;
  /** The inverse of {@linkcode Platform.igeEncrypt}. */
  igeDecrypt(data: Uint8Array, key: Uint8Array, iv: Uint8Array): Uint8Array;
  /**
   * Makes a whole packet of MTProto 2.0: message key, key derivation, AES-IGE. Left out, it is done step by step with
   * `sha256` and `igeEncrypt`; whoever replaces those leaves it out (`createPlatform` does) or replaces it as well.
   * @param key the auth key @param x the way the message goes @param plaintext with its padding: a multiple of 16 bytes;
   * it has to stay as it is until the answer is there
   * @param room memory for the packet, 24 bytes longer than the plaintext, which may lie in it, at its end; it may be left
   * unused
   */
  sealPacket?(
    key: AuthKey,
    x: Side,
    plaintext: Uint8Array,
    room?: Uint8Array,
  ): MaybePromise<SealedPacket>;
  /**
   * Opens a whole packet of MTProto 2.0: gives the plaintext with its padding, or undefined when the message key of the
   * packet is not that of the plaintext, which has to be compared in constant time.
   * @param packet header and whole blocks; that the key id is right was checked already
   * @param room memory for the plaintext, 24 bytes shorter than the packet, whose end it may be; it may be left unused
   */
  openPacket?(
    key: AuthKey,
    x: Side,
    packet: Uint8Array,
    room?: Uint8Array,
  ): MaybePromise<Uint8Array | undefined>;
  /** A stateful AES-256-CTR stream (128-bit big-endian counter): each call continues where the last one ended. */
  aesCtr(key: Uint8Array, iv: Uint8Array): (data: Uint8Array) => Uint8Array;
  /** SHA-1 over the concatenation of `parts`: 20 bytes. */
  sha1(...parts: Uint8Array[]): Uint8Array;
  /** SHA-256 over the concatenation of `parts`: 32 bytes. */
  sha256(...parts: Uint8Array[]): Uint8Array;
  /** `base ** exponent mod modulus`, all non-negative. */
  modPow(base: bigint, exponent: bigint, modulus: bigint): MaybePromise<bigint>;
  /** Whether `n` is prime, wrong with a probability below 2^-60 even for chosen input. */
  isPrime(n: bigint): MaybePromise<boolean>;
  /** PBKDF2-HMAC-SHA512. @param length bytes of output */
  pbkdf2(password: Uint8Array, salt: Uint8Array, iterations: number, length: number): Promise<Uint8Array>;
  /**
   * Inflates one gzip stream (RFC 1952).
   * @throws RangeError when the output would exceed `maxLength` bytes, before that much is allocated; TypeError when the data is not gzip
   */
  gunzip(data: Uint8Array, maxLength: number): Uint8Array;
  /** Deflates into one gzip stream. Left out, what is sent goes as it is. */
  gzip?(data: Uint8Array): Uint8Array;
  /** UTF-8 to string; invalid sequences become U+FFFD. */
  decodeUtf8(bytes: Uint8Array): string;
  /** `length` bytes from a CSPRNG. */
  randomBytes(length: number): Uint8Array;
}
