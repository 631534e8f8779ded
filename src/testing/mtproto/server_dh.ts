import { bigintFromBytes, bigintToBytes } from "../../bytes/mod.ts";
import { checkDhPublic, type Platform, WELL_KNOWN_PRIME } from "../../crypto/mod.ts";

/** Bytes of the server's exponent. */
const EXPONENT = 32;

/** What fixes a {@linkcode ServerDh}. */
export interface ServerDhOptions {
  /** The generator. Default 3, which real servers use and one client insists on. */
  g?: number;
  /** The secret exponent. Default: random. */
  a?: bigint;
}

/**
 * The server's half of Diffie-Hellman, over the well-known prime.
 *
 * One exponent serves every key exchange of a test DC, and it is short: both make key exchanges cheap, which matters
 * where each test starts a server. A server with something to protect draws a fresh one of 2048 bits each time.
 */
export class ServerDh {
  /** The generator. */
  readonly g: number;
  /** The prime, 2048 bits. */
  readonly prime: bigint = WELL_KNOWN_PRIME;
  readonly #platform: Platform;
  #a: bigint | undefined;
  #gA: Promise<Uint8Array> | undefined;

  constructor(platform: Platform, options: ServerDhOptions = {}) {
    this.#platform = platform;
    this.g = options.g ?? 3;
    this.#a = options.a;
  }

  /** `g ** a`, big-endian. */
  publicValue(): Promise<Uint8Array> {
    return this.#gA ??= this.#publicValue();
  }

  /** `gB ** a` as an auth key: 256 bytes. */
  async sharedKey(gB: bigint): Promise<Uint8Array> {
    await this.publicValue();
    return bigintToBytes(await this.#platform.modPow(gB, this.#a!, this.prime), 256);
  }

  async #publicValue(): Promise<Uint8Array> {
    for (;;) {
      const a = this.#a ?? bigintFromBytes(this.#platform.randomBytes(EXPONENT));
      const gA = await this.#platform.modPow(BigInt(this.g), a, this.prime);
      try {
        checkDhPublic(gA, this.prime);
      } catch (error) {
        if (this.#a !== undefined) throw error;
        continue;
      }
      this.#a = a;
      return bigintToBytes(gA);
    }
  }
}
