import { SecurityError } from "../base/errors.ts";
import { bigintFromBytes, bigintToBytes, concat, equalBytes, xor } from "../bytes/mod.ts";
import { checkDhParams, checkDhPublic } from "./dh.ts";
import { modPow } from "./mod_pow.ts";
import type { Platform } from "./platform.ts";

const SIZE = 256;
const ITERATIONS = 100_000;
/** How often to draw a secret whose public value is out of range: it is never needed twice by chance. */
const MOST_TRIES = 8;

/** How a password becomes a number: `passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow`. */
export interface PasswordAlgorithm {
  /** The generator. */
  readonly g: number;
  /** The prime, 256 bytes, big-endian. */
  readonly p: Uint8Array;
  /** The salt that the client had a part in. */
  readonly salt1: Uint8Array;
  /** The server's salt. */
  readonly salt2: Uint8Array;
}

/** What `account.getPassword` tells for one attempt. */
export interface PasswordParams extends PasswordAlgorithm {
  /** The server's public value, 248 to 256 bytes, big-endian. */
  readonly srpB: Uint8Array;
  /** What the attempt is known by. */
  readonly srpId: bigint;
}

/** The proof that we know a password: goes into `inputCheckPasswordSRP`. */
export interface PasswordCheck {
  /** Our public value, 256 bytes. */
  readonly A: Uint8Array;
  /** The proof, 32 bytes. */
  readonly M1: Uint8Array;
}

/**
 * Proves knowledge of the two-factor password (SRP-6a as Telegram varies it). The bytes of the password and the keys
 * made of it are wiped; the string itself cannot be.
 * @throws SecurityError when what the server sent is out of range
 * @see https://core.telegram.org/api/srp
 */
export async function computePasswordCheck(
  password: string,
  params: PasswordParams,
  platform: Platform,
): Promise<PasswordCheck> {
  const group = await checkedGroup(params, platform);
  const { p, g } = group;
  const B = bigintFromBytes(params.srpB);
  if (params.srpB.length < 248 || params.srpB.length > SIZE || B === 0n || B >= p) {
    throw new SecurityError("Cannot check the password: the server's public value is out of range");
  }
  const { a, A } = await ownSecret(group, platform);
  const aBytes = bigintToBytes(A, SIZE), bBytes = bigintToBytes(B, SIZE);
  const u = bigintFromBytes(platform.sha256(aBytes, bBytes));
  const x = await passwordNumber(password, params, platform);
  const kv = multiplier(group, platform) * await platform.modPow(g, x, p);
  const t = ((B - kv) % p + p) % p;
  if (u === 0n || t <= 1n || t >= p - 1n) {
    throw new SecurityError("Cannot check the password: the server's public value is degenerate");
  }
  const S = await platform.modPow(t, a + u * x, p);
  return { A: aBytes, M1: proof(group, params, aBytes, bBytes, S, platform) };
}

/**
 * What a server keeps instead of a password: `g ** x mod p`.
 * @throws SecurityError when prime or generator are not acceptable
 */
export async function passwordVerifier(
  password: string,
  algorithm: PasswordAlgorithm,
  platform: Platform,
): Promise<bigint> {
  const { g, p } = await checkedGroup(algorithm, platform);
  return await platform.modPow(g, await passwordNumber(password, algorithm, platform), p);
}

/**
 * What `account.updatePasswordSettings` sends for a new password.
 * @param algorithm the `new_algo` of `account.getPassword`: its salt1 is continued with 32 random bytes
 * @returns the whole salt1, and the hash of 256 bytes
 * @throws SecurityError when prime or generator are not acceptable
 */
export async function newPasswordHash(
  password: string,
  algorithm: PasswordAlgorithm,
  platform: Platform,
): Promise<{ readonly salt1: Uint8Array; readonly hash: Uint8Array }> {
  const salt1 = concat(algorithm.salt1, platform.randomBytes(32));
  const verifier = await passwordVerifier(password, { ...algorithm, salt1 }, platform);
  return { salt1, hash: bigintToBytes(verifier, SIZE) };
}

/** The server's side of one attempt, for the test data centre. */
export class SrpServer {
  /** The server's public value, 256 bytes: `srp_B`. */
  readonly B: Uint8Array;
  readonly #b: bigint;
  readonly #verifier: bigint;
  readonly #group: Group;
  readonly #algorithm: PasswordAlgorithm;
  readonly #platform: Platform;

  /** Starts an attempt: draws the secret. @param verifier what {@linkcode passwordVerifier} gave @param algorithm the same it was given */
  constructor(verifier: bigint, algorithm: PasswordAlgorithm, platform: Platform) {
    this.#verifier = verifier;
    this.#group = groupOf(algorithm);
    this.#algorithm = algorithm;
    this.#platform = platform;
    const { g, p } = this.#group;
    this.#b = bigintFromBytes(platform.randomBytes(SIZE));
    this.B = bigintToBytes((multiplier(this.#group, platform) * verifier + modPow(g, this.#b, p)) % p, SIZE);
  }

  /** Whether the client that sent `A` and `M1` knows the password. Use an instance once only. */
  check(A: Uint8Array, M1: Uint8Array): boolean {
    const { p } = this.#group;
    const value = bigintFromBytes(A);
    if (A.length > SIZE || value <= 1n || value >= p - 1n) return false;
    const bytes = bigintToBytes(value, SIZE);
    const u = bigintFromBytes(this.#platform.sha256(bytes, this.B));
    const S = modPow(value * modPow(this.#verifier, u, p), this.#b, p);
    return equalBytes(proof(this.#group, this.#algorithm, bytes, this.B, S, this.#platform), M1);
  }
}

interface Group {
  readonly g: bigint;
  readonly p: bigint;
  /** Both as every hash takes them: 256 bytes. */
  readonly gBytes: Uint8Array;
  readonly pBytes: Uint8Array;
}

function groupOf({ g, p }: PasswordAlgorithm): Group {
  return { g: BigInt(g), p: bigintFromBytes(p), gBytes: bigintToBytes(BigInt(g), SIZE), pBytes: p };
}

async function checkedGroup(algorithm: PasswordAlgorithm, platform: Platform): Promise<Group> {
  if (algorithm.p.length !== SIZE) {
    throw new SecurityError("Cannot accept the prime: it does not have 2048 bits");
  }
  await checkDhParams(bigintFromBytes(algorithm.p), algorithm.g, platform);
  return groupOf(algorithm);
}

async function ownSecret(group: Group, platform: Platform): Promise<{ a: bigint; A: bigint }> {
  for (let tries = 1;; tries++) {
    const a = bigintFromBytes(platform.randomBytes(SIZE));
    const A = await platform.modPow(group.g, a, group.p);
    try {
      checkDhPublic(A, group.p);
      return { a, A };
    } catch (error) {
      if (tries === MOST_TRIES) throw error;
    }
  }
}

/** SRP's k. */
function multiplier({ gBytes, pBytes }: Group, platform: Platform): bigint {
  return bigintFromBytes(platform.sha256(pBytes, gBytes));
}

/** M1, over the shared secret S. */
function proof(
  { gBytes, pBytes }: Group,
  { salt1, salt2 }: PasswordAlgorithm,
  A: Uint8Array,
  B: Uint8Array,
  S: bigint,
  platform: Platform,
): Uint8Array {
  const hash = (...parts: Uint8Array[]) => platform.sha256(...parts);
  return hash(xor(hash(pBytes), hash(gBytes)), hash(salt1), hash(salt2), A, B, hash(bigintToBytes(S, SIZE)));
}

/** SRP's x: the password, stretched. */
async function passwordNumber(
  password: string,
  { salt1, salt2 }: PasswordAlgorithm,
  platform: Platform,
): Promise<bigint> {
  const salted = (data: Uint8Array, salt: Uint8Array) => platform.sha256(salt, data, salt);
  const secret = new TextEncoder().encode(password);
  const first = salted(secret, salt1);
  const second = salted(first, salt2);
  const stretched = await platform.pbkdf2(second, salt1, ITERATIONS, 64);
  const last = salted(stretched, salt2);
  const x = bigintFromBytes(last);
  for (const bytes of [secret, first, second, stretched, last]) bytes.fill(0);
  return x;
}
