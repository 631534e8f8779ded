import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { bigintFromBytes, bigintToBytes, concat } from "../../src/bytes/mod.ts";
import { factorize, rsaLegacyEncrypt, rsaPadEncrypt } from "../../src/crypto/mod.ts";
import { MessageIds, readPlainMessage, writePlainMessage } from "../../src/mtproto/mod.ts";
import { TestServer } from "../../src/testing/mod.ts";
import { mtproto } from "../../src/tl/mod.ts";
import type { PacketConnection } from "../../src/transport/mod.ts";
import { exchange, nextPacket, open, platform, RawClient, type Value } from "./raw_client.ts";

const ids = new MessageIds(() => Date.now(), platform.randomBytes);

/** Sends one handshake message and reads the answer. */
async function ask(packets: PacketConnection, request: Value): Promise<Value> {
  await packets.send(writePlainMessage(ids.next(), mtproto.encode(request)));
  return mtproto.decode(readPlainMessage(await nextPacket(packets)).body) as Value;
}

interface Changes {
  /** The inner data's constructor. */
  form?: string;
  /** What to change in it. */
  inner?: Record<string, unknown>;
  /** What to change in req_DH_params. */
  outer?: Record<string, unknown>;
  /** Use the padding of old. */
  legacy?: boolean;
}

/** The first two steps of an exchange, by hand. */
async function offer(server: TestServer, packets: PacketConnection, changes: Changes = {}): Promise<Value> {
  const nonce = platform.randomBytes(16);
  const { serverNonce, pq, serverPublicKeyFingerprints } = await ask(packets, { _: "req_pq", nonce });
  const factors = factorize(bigintFromBytes(pq));
  const [p, q] = [bigintToBytes(factors.p), bigintToBytes(factors.q)];
  const data = mtproto.encode({
    _: changes.form ?? "p_q_inner_data_dc",
    pq,
    p,
    q,
    nonce,
    serverNonce,
    newNonce: platform.randomBytes(32),
    dc: 2,
    expiresIn: 3600,
    ...changes.inner,
  } as Value);
  const encrypt = changes.legacy ? rsaLegacyEncrypt : rsaPadEncrypt;
  const encryptedData = await encrypt(data, server.publicKey, platform);
  return await ask(packets, {
    _: "req_DH_params",
    nonce,
    serverNonce,
    p,
    q,
    publicKeyFingerprint: serverPublicKeyFingerprints[0],
    encryptedData,
    ...changes.outer,
  });
}

/** That the server says so, and hangs up. */
async function assertRefused(packets: PacketConnection, code: number): Promise<void> {
  assert.deepEqual(await packets.receive(), { type: "error", code });
  assert.equal(await packets.receive(), null);
}

describe("key exchange of the test DC", () => {
  it("gives a key that works at once, for permanent and temporary keys", async () => {
    await using server = await TestServer.start();
    for (const expiresIn of [undefined, 3600]) {
      const packets = await open(server);
      const { key, salt, expiresAt, timeOffset } = await exchange(server, packets, { expiresIn });
      assert.equal(expiresAt === undefined, expiresIn === undefined);
      assert.ok(Math.abs(timeOffset) <= 1000);
      const client = new RawClient(server, packets, key, salt, 2);
      await client.service({ _: "ping", pingId: 5n });
      assert.equal((await client.expect("pong")).value.pingId, 5n);
    }
    assert.equal(server.counters.keyExchanges, 2);
    assert.equal(server.counters.badMessages(48), 0, "the first salt is known to both sides");
  });

  for (const dc of [2, -2, 10002, -10002]) {
    it(`takes ${dc} as its own id on data centre 2`, async () => {
      await using server = await TestServer.start();
      await exchange(server, await open(server), { dc });
    });
  }

  for (
    const [form, legacy] of [
      ["p_q_inner_data_dc", true],
      ["p_q_inner_data_temp_dc", false],
      ["p_q_inner_data", false],
      ["p_q_inner_data_temp", true],
    ] as const
  ) {
    it(`takes ${form}${legacy ? " with the old padding" : ""}`, async () => {
      await using server = await TestServer.start();
      const answer = await offer(server, await open(server), { form, legacy });
      assert.equal(answer._, "server_DH_params_ok");
    });
  }

  it("starts over when req_pq comes again, and a decoy does no harm", async () => {
    await using server = await TestServer.start();
    const packets = await open(server);
    const decoy = await ask(packets, { _: "req_pq", nonce: platform.randomBytes(16) });
    assert.equal(decoy._, "resPQ");
    await exchange(server, packets);
  });

  it("gives a proof of work of two primes that take four bytes each", async () => {
    await using server = await TestServer.start();
    const packets = await open(server);
    for (let i = 0; i < 5; i++) {
      const { pq } = await ask(packets, { _: "req_pq_multi", nonce: platform.randomBytes(16) });
      const { p, q } = factorize(bigintFromBytes(pq));
      assert.deepEqual([bigintToBytes(p).length, bigintToBytes(q).length, p < q], [4, 4, true]);
    }
  });

  const wrong: Record<string, Changes & { code?: number }> = {
    "another data centre": { inner: { dc: 3 }, code: -444 },
    "a nonce inside that differs": { inner: { nonce: new Uint8Array(16) } },
    "a server nonce inside that differs": { inner: { serverNonce: new Uint8Array(16) } },
    "a server nonce that differs": { outer: { serverNonce: new Uint8Array(16) } },
    "a nonce that differs": { outer: { nonce: new Uint8Array(16) } },
    "wrong factors": { outer: { p: Uint8Array.of(3) } },
    "wrong factors inside": { inner: { q: Uint8Array.of(5) } },
    "another pq inside": { inner: { pq: Uint8Array.of(15) } },
    "an unknown fingerprint": { outer: { publicKeyFingerprint: 1n } },
    "no RSA padding of ours": { outer: { encryptedData: new Uint8Array(256).fill(1) } },
    "encrypted data of another length": { outer: { encryptedData: new Uint8Array(255) } },
    "another object inside": { form: "ping", inner: { pingId: 1n } },
    "a lifetime of nothing": { form: "p_q_inner_data_temp_dc", inner: { expiresIn: 0 } },
  };
  for (const [what, { code = -404, ...changes }] of Object.entries(wrong)) {
    it(`refuses ${what} with ${code}`, async () => {
      await using server = await TestServer.start();
      const packets = await open(server);
      await assert.rejects(offer(server, packets, changes), new RegExp(`"code":${code}`));
      assert.equal(await packets.receive(), null, "hung up");
      assert.equal(server.counters.transportErrors(code), 1);
    });
  }

  it("refuses messages out of turn, and objects that are no handshake", async () => {
    await using server = await TestServer.start();
    const [nonce, serverNonce] = [platform.randomBytes(16), platform.randomBytes(16)];
    const strangers: Value[] = [
      { _: "set_client_DH_params", nonce, serverNonce, encryptedData: new Uint8Array(32) },
      { _: "ping", pingId: 1n },
      {
        _: "req_DH_params",
        nonce,
        serverNonce,
        p: nonce,
        q: nonce,
        publicKeyFingerprint: 1n,
        encryptedData: new Uint8Array(256),
      },
    ];
    for (const stranger of strangers) {
      const packets = await open(server);
      await packets.send(writePlainMessage(ids.next(), mtproto.encode(stranger)));
      await assertRefused(packets, -404);
    }
  });

  it("refuses a last message that is not encrypted with the agreed key, or has a wrong length", async () => {
    await using server = await TestServer.start();
    for (const length of [32, 336, 335, 2048]) {
      const packets = await open(server);
      const { nonce, serverNonce } = await offer(server, packets);
      const encryptedData = new Uint8Array(length);
      const request = mtproto.encode({ _: "set_client_DH_params", nonce, serverNonce, encryptedData });
      await packets.send(writePlainMessage(ids.next(), request));
      await assertRefused(packets, -404);
    }
  });

  it("refuses malformed unencrypted messages", async () => {
    await using server = await TestServer.start();
    const good = writePlainMessage(ids.next(), mtproto.encode({ _: "req_pq", nonce: new Uint8Array(16) }));
    const bad = { "a length beyond the packet": 24, "an odd length": 18, "a negative length": -4 };
    for (const [what, length] of Object.entries(bad)) {
      const packets = await open(server);
      const packet = good.slice();
      new DataView(packet.buffer).setInt32(16, length, true);
      await packets.send(packet);
      await assertRefused(packets, -404).catch((error) => {
        throw new Error(what, { cause: error });
      });
    }
  });

  it("handles an encrypted packet in the midst of an exchange as a message", async () => {
    await using server = await TestServer.start();
    const client = await RawClient.registered(server);
    const nonce = platform.randomBytes(16);
    assert.equal((await ask(client.packets, { _: "req_pq", nonce }))._, "resPQ");
    await client.service({ _: "ping", pingId: 7n });
    assert.equal((await client.expect("pong")).value.pingId, 7n);
    await exchange(server, client.packets);
  });

  it("survives clients that leave in the midst", async () => {
    await using server = await TestServer.start();
    const packets = await open(server);
    await offer(server, packets);
    packets.close();
    const half = await open(server);
    await half.send(concat(new Uint8Array(16), Uint8Array.of(40, 0, 0, 0)));
    half.close();
    await exchange(server, await open(server));
  });

  it("asks for another try, or gives up, on demand", async () => {
    await using server = await TestServer.start();
    server.faults.keyExchange("retry");
    await exchange(server, await open(server));
    assert.equal(server.counters.keyExchanges, 1);
    server.faults.keyExchange("fail");
    await assert.rejects(exchange(server, await open(server)), /dh_gen_fail/);
    server.faults.keyExchange("refuse");
    await assert.rejects(exchange(server, await open(server)), /refused our parameters/);
    await exchange(server, await open(server));
    assert.equal(server.counters.keyExchanges, 2);
  });
});
