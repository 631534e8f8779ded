import { SecurityError } from "../base/errors.ts";
import { bigintFromBytes, bigintToBytes, concat, equalBytes, readInt64 } from "../bytes/mod.ts";
import { AuthKey, type Platform } from "../crypto/ciphers.ts";
import { checkDhParams, checkDhPublic } from "../crypto/dh.ts";
import { factorize } from "../crypto/factorize.ts";
import { handshakeAesKeyIv, newNonceHash } from "../crypto/handshake_keys.ts";
import { rsaPadEncrypt } from "../crypto/rsa.ts";
import type { RsaPublicKey } from "../crypto/rsa_key.ts";
import { mtproto } from "../tl/mod.ts";
import { MessageIds } from "./message_id.ts";
import { readPlainMessage, writePlainMessage } from "./plain_message.ts";

/** How often the server may ask for another `b` before we give up. */
const MAX_RETRIES = 5;

/** Options of {@linkcode AuthKeyExchange}. */
export interface AuthKeyExchangeOptions {
  /** The data centre: its id, + 10000 on test servers, negative for media-only ones. */
  readonly dc: number;
  /** RSA keys to trust. */
  readonly publicKeys: readonly RsaPublicKey[];
  /** Ciphers, hashes, randomness. */
  readonly platform: Platform;
  /** Local wall clock, milliseconds since the Unix epoch. */
  readonly now: () => number;
  /** Seconds a temporary key is to live; absent: a permanent key. */
  readonly expiresIn?: number;
}

/** What a finished key exchange leaves behind. */
export interface NewAuthKey {
  /** The authorization key. */
  readonly key: AuthKey;
  /** The first server salt. */
  readonly salt: bigint;
  /** Server time minus local time, in milliseconds, as of the exchange. */
  readonly timeOffset: number;
  /** When a temporary key expires: Unix seconds of the server. */
  readonly expiresAt?: number;
}

/** What to do next: send a packet, or be done. */
export type ExchangeStep =
  | { readonly send: Uint8Array; readonly done?: undefined }
  | { readonly done: NewAuthKey; readonly send?: undefined };

type Expecting = "resPQ" | "server_DH_params" | "dh_gen" | "nothing";

/**
 * The client's half of the auth key exchange, as a state machine: packets in, packets out. Every check of the security
 * guidelines is made; after an error the exchange is dead and its connection has to be closed.
 *
 * @see https://core.telegram.org/mtproto/auth_key
 */
export class AuthKeyExchange {
  readonly #options: AuthKeyExchangeOptions;
  readonly #ids: MessageIds;
  readonly #nonce: Uint8Array;
  readonly #newNonce: Uint8Array;
  #expecting: Expecting = "resPQ";
  #serverNonce = new Uint8Array(0);
  #dh: { g: number; prime: bigint; gA: bigint; key: Uint8Array; iv: Uint8Array } | undefined;
  #timeOffset = 0;
  #expiresAt: number | undefined;
  #retries = 0;
  #key: AuthKey | undefined;

  constructor(options: AuthKeyExchangeOptions) {
    this.#options = options;
    this.#ids = new MessageIds(options.now, (length) => options.platform.randomBytes(length));
    this.#nonce = options.platform.randomBytes(16);
    this.#newNonce = options.platform.randomBytes(32);
  }

  /** The first packet to send. */
  start(): Uint8Array {
    return this.#packet({ _: "req_pq_multi", nonce: this.#nonce });
  }

  /**
   * Takes one packet from the server.
   * @throws SecurityError when it breaks a rule; TlError when it cannot be read
   */
  async receive(packet: Uint8Array): Promise<ExchangeStep> {
    const expecting = this.#expecting;
    this.#expecting = "nothing";
    const answer = mtproto.decode(readPlainMessage(packet).body) as { _?: string } & Record<string, unknown>;
    const name = answer._ ?? "a bare value";
    if (expecting === "resPQ" && name === "resPQ") return { send: await this.#receivePq(answer) };
    if (expecting === "server_DH_params" && name.startsWith("server_DH_params_")) {
      this.#checkNonces(answer);
      return { send: await this.#receiveDhParams(answer) };
    }
    if (expecting === "dh_gen" && name.startsWith("dh_gen_")) {
      this.#checkNonces(answer);
      return await this.#receiveDhGen(answer);
    }
    throw refuse(`${name} was not expected`);
  }

  #packet(body: { _: string } & Record<string, unknown>): Uint8Array {
    return writePlainMessage(this.#ids.next(), mtproto.encode(body));
  }

  #checkNonces(answer: Record<string, unknown>): void {
    if (
      !equalBytes(answer.nonce as Uint8Array, this.#nonce) ||
      !equalBytes(answer.serverNonce as Uint8Array, this.#serverNonce)
    ) throw refuse("a nonce differs");
  }

  async #receivePq(answer: Record<string, unknown>): Promise<Uint8Array> {
    const { platform, publicKeys, dc, expiresIn, now } = this.#options;
    if (!equalBytes(answer.nonce as Uint8Array, this.#nonce)) throw refuse("the nonce differs");
    this.#serverNonce = (answer.serverNonce as Uint8Array).slice();
    const fingerprints = answer.serverPublicKeyFingerprints as bigint[];
    const fingerprint = fingerprints.find((one) => publicKeys.some((key) => key.fingerprint === one));
    const publicKey = publicKeys.find((key) => key.fingerprint === fingerprint);
    if (fingerprint === undefined || !publicKey) {
      throw refuse(
        "none of the server's RSA keys is known (test and production servers have different ones)",
      );
    }
    const pqBytes = answer.pq as Uint8Array;
    if (pqBytes.length > 8) throw refuse("pq is too large");
    const { p, q } = factorize(bigintFromBytes(pqBytes));
    const inner = {
      pq: pqBytes,
      p: bigintToBytes(p),
      q: bigintToBytes(q),
      nonce: this.#nonce,
      serverNonce: this.#serverNonce,
      newNonce: this.#newNonce,
      dc,
    };
    if (expiresIn !== undefined) this.#expiresAt = Math.floor(now() / 1000) + expiresIn;
    const data = mtproto.encode(
      expiresIn === undefined
        ? { _: "p_q_inner_data_dc", ...inner }
        : { _: "p_q_inner_data_temp_dc", ...inner, expiresIn },
    );
    const encryptedData = await rsaPadEncrypt(data, publicKey, platform);
    this.#expecting = "server_DH_params";
    return this.#packet({
      _: "req_DH_params",
      nonce: this.#nonce,
      serverNonce: this.#serverNonce,
      p: inner.p,
      q: inner.q,
      publicKeyFingerprint: fingerprint,
      encryptedData,
    });
  }

  async #receiveDhParams(answer: Record<string, unknown>): Promise<Uint8Array> {
    const { platform, now } = this.#options;
    if (answer._ === "server_DH_params_fail") {
      const expected = platform.sha1(this.#newNonce).subarray(4, 20);
      if (!equalBytes(answer.newNonceHash as Uint8Array, expected)) throw refuse("new_nonce_hash differs");
      throw refuse("the server refused our parameters");
    }
    const encrypted = answer.encryptedAnswer as Uint8Array;
    if (encrypted.length % 16 !== 0 || encrypted.length < 32 || encrypted.length > 4096) {
      throw refuse("encrypted_answer has a length that is not allowed");
    }
    const { key, iv } = handshakeAesKeyIv(this.#newNonce, this.#serverNonce, platform);
    const inner = openWithHash(platform.igeDecrypt(encrypted, key, iv), "server_DH_inner_data", platform);
    this.#checkNonces(inner);
    const g = inner.g as number;
    const prime = bigintFromBytes(inner.dhPrime as Uint8Array);
    const gA = bigintFromBytes(inner.gA as Uint8Array);
    await checkDhParams(prime, g, platform);
    checkDhPublic(gA, prime);
    this.#timeOffset = (inner.serverTime as number) * 1000 - now();
    this.#expiresAt = this.#expiresAt === undefined
      ? undefined
      : this.#expiresAt + Math.floor(this.#timeOffset / 1000);
    this.#dh = { g, prime, gA, key, iv };
    return await this.#sendDhParams(0n);
  }

  async #sendDhParams(retryId: bigint): Promise<Uint8Array> {
    const { platform } = this.#options;
    const { g, prime, gA, key, iv } = this.#dh!;
    let b: bigint, gB: bigint;
    for (;;) {
      b = bigintFromBytes(platform.randomBytes(256));
      gB = await platform.modPow(BigInt(g), b, prime);
      try {
        checkDhPublic(gB, prime);
        break;
      } catch {
        // Our own g_b is out of bounds, once in 2^64: draw another b.
      }
    }
    this.#key = new AuthKey(bigintToBytes(await platform.modPow(gA, b, prime), 256), platform);
    const data = mtproto.encode({
      _: "client_DH_inner_data",
      nonce: this.#nonce,
      serverNonce: this.#serverNonce,
      retryId,
      gB: bigintToBytes(gB),
    });
    const hashed = concat(platform.sha1(data), data);
    const padded = concat(hashed, platform.randomBytes((16 - (hashed.length % 16)) % 16));
    this.#expecting = "dh_gen";
    return this.#packet({
      _: "set_client_DH_params",
      nonce: this.#nonce,
      serverNonce: this.#serverNonce,
      encryptedData: platform.igeEncrypt(padded, key, iv),
    });
  }

  async #receiveDhGen(answer: Record<string, unknown>): Promise<ExchangeStep> {
    const { platform } = this.#options;
    const key = this.#key!;
    const number = answer._ === "dh_gen_ok" ? 1 : answer._ === "dh_gen_retry" ? 2 : 3;
    const hash = answer[`newNonceHash${number}`] as Uint8Array;
    if (!equalBytes(hash, newNonceHash(number, this.#newNonce, key.auxHash, platform))) {
      throw refuse(`new_nonce_hash${number} differs`);
    }
    if (number === 3) throw refuse("the server gave it up (dh_gen_fail)");
    if (number === 2) {
      if (++this.#retries > MAX_RETRIES) throw refuse("the server asked for too many retries");
      return { send: await this.#sendDhParams(readInt64(key.auxHash)) };
    }
    const salt = readInt64(this.#newNonce) ^ readInt64(this.#serverNonce);
    this.#newNonce.fill(0);
    this.#dh = undefined;
    this.#key = undefined;
    return { done: { key, salt, timeOffset: this.#timeOffset, expiresAt: this.#expiresAt } };
  }
}

/** Reads `SHA1(object) | object | up to 15 bytes`, and only that. */
function openWithHash(plain: Uint8Array, name: string, platform: Platform): Record<string, unknown> {
  const hash = plain.subarray(0, 20);
  // The padding has no length of its own: of the sixteen possible ends exactly one carries the hash.
  for (let padding = 0; padding < 16 && plain.length - 20 - padding > 0; padding++) {
    const data = plain.subarray(20, plain.length - padding);
    if (data.length % 4 !== 0 || !equalBytes(platform.sha1(data), hash)) continue;
    const value = mtproto.decode(data) as { _: string } & Record<string, unknown>;
    if (value._ !== name) throw refuse(`${value._} was not expected`);
    return value;
  }
  throw refuse("the hash of the encrypted answer differs");
}

function refuse(why: string): SecurityError {
  return new SecurityError(`Cannot exchange an auth key: ${why}`);
}
