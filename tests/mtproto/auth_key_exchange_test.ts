import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { SecurityError } from "../../src/base/errors.ts";
import { bigintFromBytes, fromHex, toHex } from "../../src/bytes/mod.ts";
import { parsePublicKey, portablePlatform } from "../../src/crypto/mod.ts";
import { AuthKeyExchange, type ExchangeStep, writePlainMessage } from "../../src/mtproto/mod.ts";
import { scripted, vectors } from "../crypto/support.ts";
import { exchangeWith, HostileExchange, newExchange } from "./hostile_exchange.ts";

// deno-lint-ignore no-explicit-any
type Vector = any;

const { transcripts, bad_dh_params, good_g_for_known_prime } = vectors("handshake");
const keys = vectors("rsa").test_keys.map((key: Vector) => parsePublicKey(key.public_pkcs1_pem));

/** The low bits of a client's message id, as random bytes that give them. */
function idBytes({ msg_id }: Vector): string {
  const low = BigInt(msg_id) & 0xffffffffn;
  return toHex(Uint8Array.of(Number(low & 0xffn), Number(low >> 8n & 0xffn), Number(low >> 16n & 0xffn), 0));
}

/** Every random byte the client draws in a transcript, in order. */
function script(messages: Vector[]): string[] {
  const sent = messages.filter(({ direction }) => direction === "C->S");
  const pq = sent[1].fields;
  return [
    sent[0].fields.nonce,
    pq.new_nonce,
    idBytes(sent[0]),
    pq.random_padding,
    ...pq.temp_keys_in_order,
    idBytes(sent[1]),
    ...sent.slice(2).flatMap((
      message,
    ) => [message.fields.b, message.fields.random_padding, idBytes(message)]),
  ];
}

/** Replays a transcript; every packet of ours has to be the same, byte by byte. @returns the last step */
async function replay(messages: Vector[]): Promise<ExchangeStep> {
  const { fields } = messages[2];
  const { platform, exhausted } = scripted(...script(messages));
  let now = 0;
  const client = new AuthKeyExchange({
    dc: Number(fields.dc),
    // The server of one transcript knows both: the first it names counts.
    publicKeys: fields.rsa_key === "test_rsa_2" ? keys : [keys[0]],
    platform,
    now: () => now,
    ...(fields.expires_in === null ? {} : { expiresIn: fields.expires_in }),
  });
  let step: ExchangeStep | undefined;
  for (const { direction, msg_id, packet, name } of messages) {
    now = Number(BigInt(msg_id) >> 32n) * 1000;
    if (direction === "S->C") {
      // Our next message goes out a second later.
      const next = messages[messages.findIndex((one) => one.msg_id === msg_id) + 1];
      if (next) now = Number(BigInt(next.msg_id) >> 32n) * 1000;
      step = await client.receive(fromHex(packet));
    } else assert.equal(toHex(step ? step.send! : client.start()), packet, name);
  }
  assert.ok(exhausted());
  return step!;
}

describe("AuthKeyExchange", () => {
  for (const { name, note, messages, result } of transcripts) {
    if (!result) continue;
    it(`replays the transcript ${name}: ${note}`, async () => {
      const { done } = await replay(messages);
      assert.ok(done);
      assert.equal(toHex(done.key.bytes), result.auth_key);
      assert.equal(toHex(done.key.idBytes), result.auth_key_id);
      assert.equal(toHex(done.key.auxHash), result.auth_key_aux_hash);
      assert.equal(done.salt, BigInt(result.server_salt_int64));
      const { server_time } = messages[3].fields;
      const receivedAt = Number(BigInt(messages[4].msg_id) >> 32n);
      assert.equal(done.timeOffset, (server_time - receivedAt) * 1000);
      const { expires_in } = messages[2].fields;
      assert.equal(
        done.expiresAt,
        expires_in === null
          ? undefined
          : Number(BigInt(messages[2].msg_id) >> 32n) + expires_in + done.timeOffset / 1000,
      );
    });
  }

  for (const name of ["gen_fail", "params_fail"]) {
    const { messages } = transcripts.find((one: Vector) => one.name === name);
    it(`ends the transcript ${name} with a SecurityError`, () =>
      assert.rejects(
        replay(messages),
        (error: unknown) =>
          error instanceof SecurityError && /gave it up|refused our parameters/.test(error.message),
      ));
  }

  it("server_DH_params_fail has to prove itself, too", async () => {
    const { messages } = transcripts.find((one: Vector) => one.name === "params_fail");
    const broken = messages.map((message: Vector) =>
      message.direction === "C->S" || message.name === "resPQ"
        ? message
        : { ...message, packet: message.packet.slice(0, -2) + "00" }
    );
    await assert.rejects(replay(broken), /new_nonce_hash differs/);
  });

  for (const { reason, g, g_a, dh_prime } of bad_dh_params) {
    it(`refuses bad parameters: ${reason}`, () =>
      assert.rejects(
        exchangeWith({
          inner: (inner) => {
            if (g !== undefined) inner.g = g;
            if (g_a !== undefined) inner.gA = fromHex(g_a);
            if (dh_prime !== undefined) inner.dhPrime = fromHex(dh_prime);
          },
        }),
        SecurityError,
      ));
  }

  it("accepts every generator that fits the known prime", async () => {
    for (const g of good_g_for_known_prime) await exchangeWith({ g });
  });

  it("tells the server which data centre is meant, and how long a temporary key lives", async () => {
    for (
      const [dc, expiresIn] of [[2, undefined], [10_002, 86_400], [-4, undefined], [-10_004, 3_600]] as const
    ) {
      const server = new HostileExchange();
      const client = newExchange({ dc, expiresIn });
      const step = await client.receive(await server.answer(client.start()));
      await server.answer(step.send!);
      assert.equal(server.inner._, expiresIn === undefined ? "p_q_inner_data_dc" : "p_q_inner_data_temp_dc");
      assert.equal(server.inner.dc, dc);
      assert.equal(server.inner.expiresIn, expiresIn);
    }
  });

  it("takes the first of the server's keys that it knows", async () => {
    const seen: bigint[] = [];
    const client = newExchange({ publicKeys: keys });
    await assert.rejects(
      exchangeWith({
        resPq: (value) => {
          value.serverPublicKeyFingerprints = [5n, keys[1].fingerprint, keys[0].fingerprint];
          seen.push(...value.serverPublicKeyFingerprints);
        },
      }, client),
      // The server insists on its first key: the assertion in it tells which one the client took.
      (error: unknown) => String(error).includes(String(keys[1].fingerprint)),
    );
    assert.equal(seen.length, 3);
  });

  it("refuses what is no answer of a key exchange", async () => {
    const bodies = [
      "b5757299", // boolTrue
      "379779bc", // boolFalse
      "15c4b51c00000000", // an empty vector
      "c573773401000000000000000100000000000000", // pong
      "e317af7e", // updatesTooLong
    ];
    for (const body of bodies) {
      for (const steps of [0, 1, 2]) {
        const server = new HostileExchange();
        const client = newExchange();
        let packet = client.start();
        for (let i = 0; i < steps; i++) packet = (await client.receive(await server.answer(packet))).send!;
        await assert.rejects(
          client.receive(writePlainMessage(1n, fromHex(body))),
          (error: unknown) =>
            error instanceof Error && /^(SecurityError|TlError|UnknownConstructorError)$/.test(error.name),
          `${body} after ${steps} steps`,
        );
      }
    }
  });

  it("refuses an encrypted packet", async () => {
    const packet = portablePlatform.randomBytes(88);
    assert.notEqual(bigintFromBytes(packet.subarray(0, 8)), 0n);
    await assert.rejects(newExchange().receive(packet), SecurityError);
  });
});
