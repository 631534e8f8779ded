import { bigintFromBytes, bigintToBytes, concat, equalBytes, readInt64 } from "../../bytes/mod.ts";
import {
  AuthKey,
  checkDhPublic,
  handshakeAesKeyIv,
  newNonceHash,
  type Platform,
  type PrimeFactors,
  rsaLegacyDecrypt,
  rsaPadDecrypt,
  type RsaPrivateKey,
} from "../../crypto/mod.ts";
import { mtproto } from "../../tl/mod.ts";
import { type PqInner, readPqInner } from "./pq_inner.ts";
import type { ServerDh } from "./server_dh.ts";

/** Seconds a temporary key may live at most. */
const MAX_LIFETIME = 30 * 86400;

/** What a {@linkcode KeyExchangeServer} asks its data centre for. */
export interface KeyExchangeHost {
  /** Id of the data centre. */
  readonly id: number;
  /** Ciphers, hashes, randomness. */
  readonly platform: Platform;
  /** The RSA keys it offers. */
  readonly rsaKeys: readonly RsaPrivateKey[];
  /** Its half of Diffie-Hellman. */
  readonly dh: ServerDh;
  /** Server time: Unix seconds. */
  seconds(): number;
  /** A new proof of work. */
  generatePq(): PrimeFactors & { readonly pq: bigint };
  /** How the next exchange is to end badly, if it is. */
  sabotage(): "retry" | "fail" | "refuse" | undefined;
  /** Takes a finished key. @returns false when the id is taken */
  keyCreated(key: AuthKey, salt: bigint, expiresAt: number | undefined): boolean;
}

/** What the server does about a handshake message: it answers, or refuses with a transport error and hangs up. */
export type ExchangeReply =
  | { readonly body: Uint8Array; readonly code?: undefined }
  | { readonly code: number; readonly body?: undefined };

interface Value {
  readonly _: string;
  readonly [field: string]: unknown;
}

interface Proof {
  readonly nonce: Uint8Array;
  readonly serverNonce: Uint8Array;
  readonly p: Uint8Array;
  readonly q: Uint8Array;
  readonly pq: Uint8Array;
}

interface Agreed extends Proof {
  readonly newNonce: Uint8Array;
  readonly expiresIn?: number;
  readonly key: Uint8Array;
  readonly iv: Uint8Array;
  readonly sabotage?: "retry" | "fail" | "refuse";
  /** What `retry_id` has to be. */
  retryId: bigint;
}

/** A rule was broken; becomes a transport error. */
class Refusal extends Error {
  readonly code: number;
  constructor(code = -404) {
    super(`Cannot go on with a key exchange: ${code}`);
    this.code = code;
  }
}

/**
 * The server's half of the auth key exchange on one connection: messages in, answers out. Every rule a client can break
 * is checked; whoever breaks one gets -404 (-444 for the wrong data centre) and is hung up on.
 *
 * @see https://core.telegram.org/mtproto/auth_key
 */
export class KeyExchangeServer {
  readonly #host: KeyExchangeHost;
  #proof: Proof | undefined;
  #agreed: Agreed | undefined;
  /** The last request and its answer: the same bytes get the same answer again. */
  #last: { readonly request: Uint8Array; readonly body: Uint8Array } | undefined;

  constructor(host: KeyExchangeHost) {
    this.#host = host;
  }

  /** Takes the body of one unencrypted message. */
  async receive(request: Uint8Array): Promise<ExchangeReply> {
    if (this.#last && equalBytes(this.#last.request, request)) return { body: this.#last.body };
    try {
      const body = mtproto.encode(await this.#answer(decode(request)));
      this.#last = { request: request.slice(), body };
      return { body };
    } catch (error) {
      this.#proof = this.#agreed = this.#last = undefined;
      if (error instanceof Refusal) return { code: error.code };
      throw error;
    }
  }

  #answer(request: Value): Promise<Value> | Value {
    switch (request._) {
      case "req_pq":
      case "req_pq_multi":
        return this.#start(request);
      case "req_DH_params":
        return this.#offer(request);
      case "set_client_DH_params":
        return this.#finish(request);
    }
    throw new Refusal();
  }

  #start(request: Value): Value {
    const { platform, rsaKeys } = this.#host;
    const nonce = (request.nonce as Uint8Array).slice();
    const serverNonce = platform.randomBytes(16);
    const { p, q, pq } = this.#host.generatePq();
    this.#proof = { nonce, serverNonce, p: bigintToBytes(p), q: bigintToBytes(q), pq: bigintToBytes(pq) };
    this.#agreed = undefined;
    const serverPublicKeyFingerprints = rsaKeys.map((key) => key.fingerprint);
    return { _: "resPQ", nonce, serverNonce, pq: this.#proof.pq, serverPublicKeyFingerprints };
  }

  async #offer(request: Value): Promise<Value> {
    const { platform, dh } = this.#host;
    const proof = this.#proof;
    if (!proof || this.#agreed) throw new Refusal();
    const { nonce, serverNonce } = proof;
    checkFields(request, { nonce, serverNonce, p: proof.p, q: proof.q });
    const inner = await this.#open(request);
    checkFields(inner, { ...proof });
    if (inner.dc !== undefined && Math.abs(inner.dc) % 10000 !== this.#host.id) throw new Refusal(-444);
    if (inner.expiresIn !== undefined && inner.expiresIn <= 0) throw new Refusal();
    const { newNonce, expiresIn } = inner;
    const sabotage = this.#host.sabotage();
    if (sabotage === "refuse") {
      this.#proof = undefined;
      const newNonceHash = platform.sha1(newNonce).slice(4, 20);
      return { _: "server_DH_params_fail", nonce, serverNonce, newNonceHash };
    }
    const cipher = handshakeAesKeyIv(newNonce, serverNonce, platform);
    const answer = mtproto.encode({
      _: "server_DH_inner_data",
      nonce,
      serverNonce,
      g: dh.g,
      dhPrime: bigintToBytes(dh.prime),
      gA: await dh.publicValue(),
      serverTime: this.#host.seconds(),
    });
    this.#agreed = { ...proof, newNonce, expiresIn, ...cipher, sabotage, retryId: 0n };
    const hashed = concat(platform.sha1(answer), answer);
    const padded = concat(hashed, platform.randomBytes((16 - (hashed.length % 16)) % 16));
    const encryptedAnswer = platform.igeEncrypt(padded, cipher.key, cipher.iv);
    return { _: "server_DH_params_ok", nonce, serverNonce, encryptedAnswer };
  }

  /** Decrypts the inner data, with today's padding or the one before. */
  async #open(request: Value): Promise<PqInner> {
    const { platform, rsaKeys } = this.#host;
    const rsaKey = rsaKeys.find((key) => key.fingerprint === request.publicKeyFingerprint);
    if (!rsaKey) throw new Refusal();
    const encrypted = request.encryptedData as Uint8Array;
    const data = await rsaPadDecrypt(encrypted, rsaKey, platform) ??
      await rsaLegacyDecrypt(encrypted, rsaKey, platform);
    const inner = data && readPqInner(data);
    if (!inner) throw new Refusal();
    return inner;
  }

  async #finish(request: Value): Promise<Value> {
    const { platform, dh } = this.#host;
    const agreed = this.#agreed;
    if (!agreed) throw new Refusal();
    const { nonce, serverNonce, newNonce } = agreed;
    checkFields(request, { nonce, serverNonce });
    const inner = openHashed(request.encryptedData as Uint8Array, agreed, platform);
    checkFields(inner, { nonce, serverNonce });
    if (inner.retryId !== agreed.retryId) throw new Refusal();
    const gB = bigintFromBytes(inner.gB as Uint8Array);
    const key = new AuthKey(await dh.sharedKey(gB % dh.prime), platform);
    const end = (number: 1 | 2 | 3): Value => ({
      _: ["dh_gen_ok", "dh_gen_retry", "dh_gen_fail"][number - 1],
      nonce,
      serverNonce,
      [`newNonceHash${number}`]: newNonceHash(number, newNonce, key.auxHash, platform),
    });
    if (agreed.sabotage === "fail" || !isPublicValue(gB, dh.prime)) {
      this.#proof = this.#agreed = undefined;
      return end(3);
    }
    const salt = readInt64(newNonce) ^ readInt64(serverNonce);
    const expiresAt = agreed.expiresIn === undefined
      ? undefined
      : this.#host.seconds() + Math.min(agreed.expiresIn, MAX_LIFETIME);
    const again = agreed.sabotage === "retry" && agreed.retryId === 0n;
    if (again || !this.#host.keyCreated(key, salt, expiresAt)) {
      agreed.retryId = readInt64(key.auxHash);
      return end(2);
    }
    this.#proof = this.#agreed = undefined;
    return end(1);
  }
}

function decode(bytes: Uint8Array): Value {
  try {
    return mtproto.decode(bytes) as Value;
  } catch {
    throw new Refusal();
  }
}

function checkFields(value: object, expected: Readonly<Record<string, unknown>>): void {
  for (const [name, bytes] of Object.entries(expected)) {
    if (!equalBytes((value as Record<string, Uint8Array>)[name], bytes as Uint8Array)) throw new Refusal();
  }
}

function isPublicValue(value: bigint, prime: bigint): boolean {
  try {
    checkDhPublic(value, prime);
    return true;
  } catch {
    return false;
  }
}

/** Decrypts and reads `SHA1(object) | object | up to 15 bytes`. */
function openHashed(encrypted: Uint8Array, { key, iv }: Agreed, platform: Platform): Value {
  if (encrypted.length % 16 !== 0 || encrypted.length < 32 || encrypted.length > 1024) throw new Refusal();
  const plain = platform.igeDecrypt(encrypted, key, iv);
  for (let padding = 0; padding < 16 && padding < plain.length - 20; padding++) {
    const data = plain.subarray(20, plain.length - padding);
    if (data.length % 4 !== 0 || !equalBytes(platform.sha1(data), plain.subarray(0, 20))) continue;
    const value = decode(data);
    if (value._ === "client_DH_inner_data") return value;
  }
  throw new Refusal();
}
