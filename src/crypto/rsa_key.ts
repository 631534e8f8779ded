import { Redacted } from "../base/redacted.ts";
import { bigintToBytes, concat, fromBase64, readInt64, toBase64 } from "../bytes/mod.ts";
import { DerReader, writeDer } from "./der.ts";
import { sha1 } from "./sha.ts";

/** A server's public key. */
export interface RsaPublicKey {
  /** The modulus. */
  readonly n: bigint;
  /** The exponent. */
  readonly e: bigint;
  /** Its fingerprint as `resPQ` lists it: a signed 64-bit integer. */
  readonly fingerprint: bigint;
}

/** The key pair of a test data centre. It prints redacted. */
export class RsaPrivateKey extends Redacted implements RsaPublicKey {
  /** The modulus. */
  readonly n: bigint;
  /** The public exponent. */
  readonly e: bigint;
  /** The fingerprint of the public half. */
  readonly fingerprint: bigint;
  readonly #d: bigint;

  /** Puts a key together. @param n modulus @param e public exponent @param d private exponent */
  constructor(n: bigint, e: bigint, d: bigint) {
    super();
    this.n = n;
    this.e = e;
    this.fingerprint = fingerprintOf(n, e);
    this.#d = d;
  }

  /** The private exponent. */
  get d(): bigint {
    return this.#d;
  }

  /** What is seen of it, in logs for example: nothing secret. */
  override toString(): string {
    return `RsaPrivateKey(fingerprint ${this.fingerprint})`;
  }
}

/**
 * Reads a public key: PEM, `RSA PUBLIC KEY` (PKCS #1) or `PUBLIC KEY` (SPKI).
 * @throws TypeError when it is something else or malformed
 */
export function parsePublicKey(pem: string): RsaPublicKey {
  const { label, der } = readPem(pem);
  let key = new DerReader(der).sequence();
  if (label === "PUBLIC KEY") {
    key.sequence();
    const bits = key.read(0x03);
    if (bits[0] !== 0) throw new TypeError("Cannot read an RSA key: its DER is malformed");
    key = new DerReader(bits.subarray(1)).sequence();
  } else if (label !== "RSA PUBLIC KEY") {
    throw new TypeError("Cannot read an RSA public key: the PEM text holds something else");
  }
  return createPublicKey(key.integer(), key.integer());
}

/** The public key with this modulus and exponent. */
export function createPublicKey(n: bigint, e: bigint): RsaPublicKey {
  return { n, e, fingerprint: fingerprintOf(n, e) };
}

/**
 * Reads a private key: PEM, `RSA PRIVATE KEY` (PKCS #1) or `PRIVATE KEY` (PKCS #8), not encrypted.
 * @throws TypeError when it is something else or malformed; the message holds none of it
 */
export function parsePrivateKey(pem: string): RsaPrivateKey {
  const { label, der } = readPem(pem);
  let key = new DerReader(der).sequence();
  key.integer();
  if (label === "PRIVATE KEY") {
    key.sequence();
    key = new DerReader(key.read(0x04)).sequence();
    key.integer();
  } else if (label !== "RSA PRIVATE KEY") {
    throw new TypeError("Cannot read an RSA private key: the PEM text holds something else");
  }
  return new RsaPrivateKey(key.integer(), key.integer(), key.integer());
}

/** A public key as PEM, `RSA PUBLIC KEY` (PKCS #1), with a line break at its end. */
export function publicKeyToPem(n: bigint, e: bigint): string {
  const der = writeDer(0x30, concat(...[n, e].map((value) => writeDer(0x02, signedBytes(value)))));
  const lines = toBase64(der).replace(/.{64}(?=.)/g, "$&\n");
  return `-----BEGIN RSA PUBLIC KEY-----\n${lines}\n-----END RSA PUBLIC KEY-----\n`;
}

/** Minimal big-endian bytes with room for a sign. */
function signedBytes(value: bigint): Uint8Array {
  const bytes = bigintToBytes(value);
  return bytes[0] < 0x80 ? bytes : concat(new Uint8Array(1), bytes);
}

function readPem(pem: string): { label: string; der: Uint8Array } {
  const match = /^\s*-----BEGIN ([A-Z ]+)-----([\sA-Za-z0-9+/=]+)-----END \1-----\s*$/.exec(pem);
  if (!match) throw new TypeError("Cannot read an RSA key: it is not a single PEM block");
  try {
    return { label: match[1], der: fromBase64(match[2].replace(/\s/g, "")) };
  } catch (cause) {
    throw new TypeError("Cannot read an RSA key: its base64 text is malformed", { cause });
  }
}

/** The low 64 bits of the SHA-1 of the TL `bytes` of both numbers. */
function fingerprintOf(n: bigint, e: bigint): bigint {
  return readInt64(sha1(concat(tlBytes(bigintToBytes(n)), tlBytes(bigintToBytes(e)))), 12);
}

/** `value` as TL spells `bytes`: its length, itself, zeros up to a multiple of four. */
function tlBytes(value: Uint8Array): Uint8Array {
  const length = value.length;
  const head = length < 254 ? [length] : [254, length & 255, (length >> 8) & 255, length >> 16];
  const bytes = new Uint8Array(Math.ceil((head.length + length) / 4) * 4);
  bytes.set(head);
  bytes.set(value, head.length);
  return bytes;
}
