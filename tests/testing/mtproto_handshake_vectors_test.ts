import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { bigintFromBytes, bigintToBytes, concat, fromHex, toHex } from "../../src/bytes/mod.ts";
import { type AuthKey, createPlatform, parsePrivateKey } from "../../src/crypto/mod.ts";
import { readPlainMessage } from "../../src/mtproto/mod.ts";
import { KeyExchangeServer } from "../../src/testing/mtproto/key_exchange_server.ts";
import { ServerDh } from "../../src/testing/mtproto/server_dh.ts";

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../vectors/${name}`, import.meta.url), "utf8"));

interface Step {
  direction: string;
  name: string;
  body: string;
  packet: string;
  // deno-lint-ignore no-explicit-any
  fields: any;
}
interface Transcript {
  name: string;
  messages: Step[];
  result?: { auth_key: string; server_salt_int64: string };
}

const { transcripts } = read("handshake.json") as { transcripts: Transcript[] };
const rsaKeys = (read("rsa.json").test_keys as { private_pkcs1_pem: string }[])
  .map((key) => parsePrivateKey(key.private_pkcs1_pem));
const SABOTAGE: Record<string, "retry" | "fail" | "refuse"> = {
  media_dc_retry: "retry",
  gen_fail: "fail",
  params_fail: "refuse",
};

/** A server that draws exactly what the transcript's server drew. */
function serverOf(transcript: Transcript) {
  const field = (name: string, key: string) =>
    transcript.messages.find((one) => one.name === name)?.fields[key];
  const random = [
    field("resPQ", "server_nonce"),
    field("server_DH_params_ok", "random_padding"),
  ].map((hex) => fromHex(hex ?? ""));
  const platform = createPlatform({ randomBytes: (length) => scripted(random, length) });
  const [p, q] = ["p", "q"].map((key) => bigintFromBytes(fromHex(field("req_DH_params", key))));
  const a = field("server_DH_params_ok", "a");
  const dh = new ServerDh(platform, {
    g: Number(field("server_DH_params_ok", "g") ?? 3),
    ...(a && { a: bigintFromBytes(fromHex(a)) }),
  });
  const dc = Math.abs(Number(field("req_DH_params", "dc"))) % 10000;
  const created: { key: AuthKey; salt: bigint; expiresAt?: number }[] = [];
  const server = new KeyExchangeServer({
    id: dc,
    platform,
    rsaKeys,
    dh,
    seconds: () => Number(field("server_DH_params_ok", "server_time") ?? 0),
    generatePq: () => ({ p, q, pq: p * q }),
    sabotage: () => SABOTAGE[transcript.name],
    keyCreated: (key, salt, expiresAt) => created.push({ key, salt, expiresAt }) > 0,
  });
  return { server, created };
}

function scripted(queue: Uint8Array[], length: number): Uint8Array {
  const next = queue.shift();
  assert.equal(next?.length, length, "the server draws what the script has");
  return next!;
}

describe("KeyExchangeServer, replayed", () => {
  for (const transcript of transcripts) {
    it(`receive() answers byte for byte as in the transcript ${transcript.name}`, async () => {
      const { server, created } = serverOf(transcript);
      let reply: Uint8Array | undefined;
      for (const step of transcript.messages) {
        if (step.direction === "C->S") {
          const { body } = await server.receive(readPlainMessage(fromHex(step.packet)).body);
          reply = body;
        } else if (step.name === "resPQ") {
          // The server lists the keys it has; the transcript's may list others.
          const fingerprints = (step.fields.fingerprints as string[]).length;
          const end = step.body.length - 2 * (8 + 8 * fingerprints);
          assert.equal(toHex(reply!).slice(0, end), step.body.slice(0, end));
        } else assert.equal(toHex(reply!), step.body, step.name);
      }
      if (!transcript.result) return assert.equal(created.length, 0);
      assert.equal(toHex(created[0].key.bytes), transcript.result.auth_key);
      assert.equal(created[0].salt, BigInt(transcript.result.server_salt_int64));
      assert.equal(created[0].expiresAt !== undefined, transcript.name.startsWith("temp"));
    });
  }

  it("receive() repeats the answer to a request that comes again", async () => {
    const transcript = transcripts[0];
    const { server } = serverOf(transcript);
    const requests = transcript.messages.filter((step) => step.direction === "C->S")
      .map((step) => readPlainMessage(fromHex(step.packet)).body);
    for (const request of requests) {
      const first = await server.receive(request);
      assert.deepEqual(await server.receive(request), first);
    }
  });

  it("receive() refuses a g_b that is out of range with dh_gen_fail", async () => {
    const transcript = transcripts[0];
    const { server, created } = serverOf(transcript);
    const [first, second, third] = transcript.messages.filter((step) => step.direction === "C->S");
    for (const step of [first, second]) await server.receive(readPlainMessage(fromHex(step.packet)).body);
    const { tmp_aes_key, tmp_aes_iv } = transcript.messages[3].fields;
    const platform = createPlatform({});
    const data = fromHex(third.fields.data);
    // client_DH_inner_data: id, nonces, retry_id, then g_b as a string with a long length.
    const head = data.subarray(0, 4 + 16 + 16 + 8);
    const body = concat(head, Uint8Array.of(0xfe, 0, 1, 0), bigintToBytes(1n, 256));
    const hashed = concat(platform.sha1(body), body);
    const padded = concat(hashed, new Uint8Array((16 - (hashed.length % 16)) % 16));
    const encrypted = platform.igeEncrypt(padded, fromHex(tmp_aes_key), fromHex(tmp_aes_iv));
    const request = fromHex(third.body);
    const at = request.length - encrypted.length;
    const reply = await server.receive(concat(request.subarray(0, at), encrypted));
    assert.equal(toHex(reply.body!.subarray(0, 4)), "02ae9da6", "dh_gen_fail");
    assert.equal(created.length, 0);
  });
});
