import assert from "node:assert/strict";
import { __tlReaderMap, __tlWriterMap, TlBinaryReader } from "@mtcute/core/utils.js";
import {
  AuthKey,
  generatePq,
  parsePrivateKey,
  type Platform,
  portablePlatform,
  publicKeyToPem,
} from "@layer/client/crypto";
import { AuthKeyExchange, readPlainMessage, writePlainMessage } from "@layer/client/mtproto";
import { type KeyExchangeHost, KeyExchangeServer } from "../src/testing/mtproto/key_exchange_server.ts";
import { ServerDh } from "../src/testing/mtproto/server_dh.ts";
import { TEST_RSA_KEY } from "../src/testing/mtproto/test_rsa_key.ts";
import { cpuTime, median } from "./children.ts";
import type { Timing } from "./harness.ts";
import { rivalCrypto, rivalFile } from "./rival.ts";

const ROUNDS = 41;

/** One whole key exchange with a test DC: milliseconds of processor time that the client took, without the server's. */
export type Exchange = () => Promise<number>;

/** What both clients talk to: the server's half, and the last key it made. */
export interface ExchangeServer {
  connect(): (packet: Uint8Array) => Promise<Uint8Array>;
  readonly key: AuthKey | undefined;
}

/** The test DC's half of key exchanges. @param pq the proofs of work it gives, in turn; absent: random ones */
export function exchangeServer(pq?: () => ReturnType<typeof generatePq>): ExchangeServer {
  let key: AuthKey | undefined;
  const host: KeyExchangeHost = {
    id: 2,
    platform: portablePlatform,
    rsaKeys: [parsePrivateKey(TEST_RSA_KEY)],
    dh: new ServerDh(portablePlatform),
    seconds: () => Math.floor(Date.now() / 1000),
    generatePq: pq ?? (() => generatePq(portablePlatform)),
    sabotage: () => undefined,
    keyCreated: (made) => !!(key = made),
  };
  return {
    get key() {
      return key;
    },
    connect() {
      const server = new KeyExchangeServer(host);
      return async (packet) => {
        const { body } = await server.receive(readPlainMessage(packet).body);
        assert.ok(body, "the server went along");
        return writePlainMessage(BigInt(Date.now()) << 22n | 1n, body);
      };
    },
  };
}

/** Our client. */
export function ownExchange(platform: Platform, server: ExchangeServer): Exchange {
  const publicKeys = [parsePrivateKey(TEST_RSA_KEY)];
  return async () => {
    const answer = server.connect();
    let taken = 0, start = cpuTime();
    const exchange = new AuthKeyExchange({ dc: 2, publicKeys, platform, now: () => Date.now() });
    for (let packet = exchange.start();;) {
      taken += cpuTime() - start;
      const reply = await answer(packet);
      start = cpuTime();
      const step = await exchange.receive(reply);
      if (step.done) {
        taken += cpuTime() - start;
        assert.equal(step.done.key.id, server.key?.id, "both have the same key");
        return taken;
      }
      packet = step.send;
    }
  };
}

/** mtcute's client, on a connection that hands its packets to the server. */
export async function rivalExchange(server: ExchangeServer): Promise<Exchange> {
  const crypto = await rivalCrypto();
  const { doAuthorization } = await rivalFile("./network/authorization.js");
  const { addPublicKey } = await rivalFile("./utils/crypto/keys.js");
  const { n, e } = parsePrivateKey(TEST_RSA_KEY);
  addPublicKey(crypto, publicKeyToPem(n, e));
  const nothing = () => {};
  const log = { debug: nothing, info: nothing, verbose: nothing, warn: nothing };
  let id = BigInt(Date.now()) << 22n;
  return async () => {
    const answer = server.connect();
    let taken = 0, start = 0;
    let sent: Uint8Array | undefined;
    const connection = {
      _session: {
        _readerMap: __tlReaderMap,
        _writerMap: __tlWriterMap,
        getMessageId: () => new TlBinaryReader({}, new Uint8Array(BigInt64Array.of(id += 4n).buffer)).long(),
        updateTimeOffset: nothing,
      },
      log: { create: () => log },
      params: { dc: { id: 2 }, testMode: false },
      send: (packet: Uint8Array) => void (sent = packet),
      async waitForUnencryptedMessage() {
        taken += cpuTime() - start;
        const reply = await answer(sent!);
        start = cpuTime();
        return reply;
      },
    };
    start = cpuTime();
    const [key] = await doAuthorization(connection, crypto);
    taken += cpuTime() - start;
    assert.equal(new AuthKey(key, portablePlatform).id, server.key?.id, "both have the same key");
    return taken;
  };
}

/** mtcute drops the leading zeros of a key, and then refuses it: once in 256 times. */
async function lucky(exchange: Exchange): Promise<number> {
  for (let tries = 1;; tries++) {
    try {
      return await exchange();
    } catch (error) {
      if (tries === 3) throw error;
    }
  }
}

/** Times whole key exchanges in turn: the client's share, medians. */
export async function benchKeyExchange(
  platform: Platform,
  report: (what: string, bytes: number, timings: Timing[]) => void,
): Promise<void> {
  const server = exchangeServer();
  const contenders = { layer: ownExchange(platform, server), mtcute: await rivalExchange(server) };
  const samples: Record<string, number[]> = { layer: [], mtcute: [] };
  for (let round = -3; round < ROUNDS; round++) {
    for (const [name, exchange] of Object.entries(contenders)) {
      const taken = await lucky(exchange);
      if (round >= 0) samples[name].push(taken);
    }
  }
  const timings = Object.entries(samples).map(([name, values]) => ({
    name,
    nanoseconds: median(values) * 1e6,
  }));
  report("key exchange, warm", 0, timings);
}
