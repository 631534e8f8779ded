import assert from "node:assert/strict";
import { bigintFromBytes, bigintToBytes, concat, readInt64 } from "../../src/bytes/mod.ts";
import {
  AuthKey,
  generatePq,
  handshakeAesKeyIv,
  modPow,
  newNonceHash,
  parsePrivateKey,
  portablePlatform as platform,
  rsaPadDecrypt,
  type RsaPrivateKey,
  WELL_KNOWN_PRIME,
} from "../../src/crypto/mod.ts";
import {
  AuthKeyExchange,
  MessageIds,
  type NewAuthKey,
  readPlainMessage,
  writePlainMessage,
} from "../../src/mtproto/mod.ts";
import { mtproto } from "../../src/tl/mod.ts";
import { vectors } from "../crypto/support.ts";

/** A decoded TL object whose fields a test may change. */
// deno-lint-ignore no-explicit-any
export type Fields = Record<string, any>;

/** The RSA key pair of the test servers. */
export const serverKey: RsaPrivateKey = parsePrivateKey(vectors("rsa").test_keys[0].private_pkcs1_pem);

/** The time by which tests begin: milliseconds since the Unix epoch. */
export const START = 1_750_000_000_000;

/** What a server does wrong; each gets the right value and gives, or changes it into, the wrong one. */
export interface ExchangeFaults {
  /** Changes resPQ. */
  resPq?(value: Fields): void;
  /** Changes server_DH_inner_data before it is hashed. */
  inner?(value: Fields): void;
  /** Changes SHA1(answer), answer, padding before they are encrypted. */
  plain?(value: Uint8Array): Uint8Array;
  /** Changes server_DH_params_ok. */
  params?(value: Fields): void;
  /** Changes the last answer. */
  gen?(value: Fields): void;
  /** How often to ask for a retry before it is ok. */
  retries?: number;
  /** Ends with dh_gen_fail. */
  fail?: boolean;
  /** The generator. */
  g?: number;
}

/** The server's half of the key exchange, scrupulous about what the client sends, and with one fault of its own. */
export class HostileExchange {
  /** The key both sides have, when all went well. */
  key: AuthKey | undefined;
  /** The decoded inner data the client sent. */
  inner: Fields = {};
  /** Server time, milliseconds. */
  now: number = START;
  readonly #faults: ExchangeFaults;
  readonly #ids = new MessageIds(() => this.now, platform.randomBytes);
  readonly #pq = generatePq(platform);
  readonly #serverNonce = platform.randomBytes(16);
  readonly #a = bigintFromBytes(platform.randomBytes(256));
  #nonce = new Uint8Array(0);
  #newNonce = new Uint8Array(0);
  #retryId = 0n;
  #retries: number;

  constructor(faults: ExchangeFaults = {}) {
    this.#faults = faults;
    this.#retries = faults.retries ?? 0;
  }

  /** The answer to one packet of the client. */
  async answer(packet: Uint8Array): Promise<Uint8Array> {
    const { id, body } = readPlainMessage(packet);
    assert.equal(id & 3n, 0n, "a client's message id is divisible by 4");
    const value = mtproto.decode(body) as Fields;
    switch (value._) {
      case "req_pq_multi":
        return this.#resPq(value);
      case "req_DH_params":
        return await this.#params(value);
      case "set_client_DH_params":
        return this.#gen(value);
      default:
        throw new Error(`Cannot answer ${value._}`);
    }
  }

  #send(value: Fields): Uint8Array {
    return writePlainMessage(this.#ids.next(1), mtproto.encode(value as { _: string }));
  }

  #resPq({ nonce }: Fields): Uint8Array {
    this.#nonce = nonce;
    const value: Fields = {
      _: "resPQ",
      nonce,
      serverNonce: this.#serverNonce,
      pq: bigintToBytes(this.#pq.pq),
      serverPublicKeyFingerprints: [serverKey.fingerprint],
    };
    this.#faults.resPq?.(value);
    return this.#send(value);
  }

  #checkNonces(value: Fields): void {
    assert.deepEqual(value.nonce, this.#nonce);
    assert.deepEqual(value.serverNonce, this.#serverNonce);
  }

  async #params(value: Fields): Promise<Uint8Array> {
    this.#checkNonces(value);
    assert.equal(value.publicKeyFingerprint, serverKey.fingerprint);
    const padded = await rsaPadDecrypt(value.encryptedData, serverKey, platform);
    assert.ok(padded, "RSA_PAD of our key");
    const constructor = padded.length > 0 && readInt64(padded) & 0xffffffffn;
    const length = constructor === 0x56fddf88n ? 104 : 100;
    this.inner = mtproto.decode(padded.subarray(0, length)) as Fields;
    this.#checkNonces(this.inner);
    for (const numbers of [value, this.inner]) {
      assert.equal(bigintFromBytes(numbers.p), this.#pq.p);
      assert.equal(bigintFromBytes(numbers.q), this.#pq.q);
    }
    this.#newNonce = this.inner.newNonce;
    const g = this.#faults.g ?? 3;
    const inner: Fields = {
      _: "server_DH_inner_data",
      nonce: this.#nonce,
      serverNonce: this.#serverNonce,
      g,
      dhPrime: bigintToBytes(WELL_KNOWN_PRIME),
      gA: bigintToBytes(modPow(BigInt(g), this.#a, WELL_KNOWN_PRIME)),
      serverTime: Math.floor(this.now / 1000),
    };
    this.#faults.inner?.(inner);
    const data = mtproto.encode(inner as { _: string });
    const hashed = concat(platform.sha1(data), data);
    const right = concat(hashed, platform.randomBytes((16 - (hashed.length % 16)) % 16));
    const plain = this.#faults.plain?.(right) ?? right;
    const { key, iv } = handshakeAesKeyIv(this.#newNonce, this.#serverNonce, platform);
    const answer: Fields = {
      _: "server_DH_params_ok",
      nonce: this.#nonce,
      serverNonce: this.#serverNonce,
      encryptedAnswer: platform.igeEncrypt(plain, key, iv),
    };
    this.#faults.params?.(answer);
    return this.#send(answer);
  }

  #gen(value: Fields): Uint8Array {
    this.#checkNonces(value);
    const { key, iv } = handshakeAesKeyIv(this.#newNonce, this.#serverNonce, platform);
    const plain = platform.igeDecrypt(value.encryptedData, key, iv);
    // The numbers may be shorter by leading zeros, so the length is to be found.
    const end = [0, 4, 8, 12].map((padding) => plain.length - padding).find((end) =>
      bigintFromBytes(platform.sha1(plain.subarray(20, end))) === bigintFromBytes(plain.subarray(0, 20))
    );
    assert.ok(end, "the hash of client_DH_inner_data");
    const inner = mtproto.decode(plain.subarray(20, end)) as Fields;
    this.#checkNonces(inner);
    assert.equal(inner.retryId, this.#retryId);
    const gB = bigintFromBytes(inner.gB);
    assert.ok(gB >= 1n << 1984n && gB <= WELL_KNOWN_PRIME - (1n << 1984n), "g_b is in range");
    const key256 = bigintToBytes(modPow(gB, this.#a, WELL_KNOWN_PRIME), 256);
    const authKey = new AuthKey(key256, platform);
    const kind = this.#faults.fail ? 3 : this.#retries-- > 0 ? 2 : 1;
    if (kind === 1) this.key = authKey;
    if (kind === 2) this.#retryId = readInt64(authKey.auxHash);
    const answer: Fields = {
      _: `dh_gen_${["ok", "retry", "fail"][kind - 1]}`,
      nonce: this.#nonce,
      serverNonce: this.#serverNonce,
      [`newNonceHash${kind}`]: newNonceHash(kind, this.#newNonce, authKey.auxHash, platform),
    };
    this.#faults.gen?.(answer);
    return this.#send(answer);
  }
}

/** A client that trusts the test server. */
export function newExchange(
  options: Partial<ConstructorParameters<typeof AuthKeyExchange>[0]> = {},
): AuthKeyExchange {
  return new AuthKeyExchange({ dc: 2, publicKeys: [serverKey], platform, now: () => START, ...options });
}

/**
 * A key exchange with a server that has these faults.
 * @returns what the client got; it is the same the server has
 */
export async function exchangeWith(
  faults: ExchangeFaults,
  client: AuthKeyExchange = newExchange(),
): Promise<NewAuthKey> {
  const server = new HostileExchange(faults);
  let packet = client.start();
  for (;;) {
    const step = await client.receive(await server.answer(packet));
    if (step.done) {
      assert.deepEqual(step.done.key.bytes, server.key?.bytes);
      return step.done;
    }
    packet = step.send;
  }
}
