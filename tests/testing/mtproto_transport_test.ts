import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { concat, fromHex, readInt64 } from "../../src/bytes/mod.ts";
import { AuthKey, deriveAesKeyIv, messageKey } from "../../src/crypto/mod.ts";
import { FakeClock, TestServer } from "../../src/testing/mod.ts";
import { createFraming, PacketConnection } from "../../src/transport/mod.ts";
import { nodePlatform } from "../../src/adapters/node/platform.ts";
import { exchange, open, platform, RawClient, type Value } from "./raw_client.ts";

interface Step {
  direction: string;
  what: string;
  bytes: string;
  msg_id?: string;
}
const vector = JSON.parse(readFileSync(new URL("../vectors/conversation.json", import.meta.url), "utf8")) as {
  auth_key: string;
  session_id: string;
  server_salt: string;
  steps: Step[];
};

describe("transports of the test DC", () => {
  for (const framing of ["abridged", "intermediate", "padded", "full"] as const) {
    for (const obfuscated of framing === "full" ? [false] : [false, true]) {
      it(`speaks ${obfuscated ? "obfuscated " : ""}${framing}`, async () => {
        await using server = await TestServer.start();
        const packets = await open(server, 3, { framing, obfuscated });
        const { key, salt } = await exchange(server, packets, { dc: 3 });
        const client = new RawClient(server, packets, key, salt, 3);
        const nearest = await client.call({ _: "help.getNearestDc" }, { init: true }) as Value;
        assert.equal(nearest.thisDc, 3);
        server.faults.transportError(-429);
        await client.service({ _: "ping", pingId: 1n });
        assert.deepEqual(await client.frame(), { type: "error", code: -429 });
      });
    }
  }

  it("hangs up on strangers", async () => {
    await using server = await TestServer.start();
    const { dcs, transport } = server.clientOptions();
    for (const text of ["GET / HTTP/1.1\r\n\r\n", "\x16\x03\x01\x02\x00\x00"]) {
      const connection = await transport.connector.connect(dcs[0]);
      await connection.write(new TextEncoder().encode(text));
      assert.equal(await connection.read(), null);
    }
    assert.equal(server.counters.connections, 2);
  });

  it("answers the recorded conversation of a real client", async () => {
    const clock = new FakeClock({ start: 1_750_000_010_000 });
    await using server = await TestServer.start({ clock });
    const key = new AuthKey(fromHex(vector.auth_key), platform);
    const salt = BigInt(vector.server_salt);
    server.registerAuthKey(2, key.bytes, salt);
    const { dcs, transport } = server.clientOptions();
    const connection = await transport.connector.connect(dcs[1]);
    const encrypted = vector.steps.filter(({ direction, bytes }) =>
      direction === "C->S" && readInt64(concat(fromHex(bytes.slice(8)), new Uint8Array(8))) !== 0n
    );
    assert.equal(encrypted.length, 3);
    await connection.write(fromHex("eeeeeeee"));
    const packets = new PacketConnection(connection, createFraming("intermediate", "client", platform));
    const client = new RawClient(server, packets, key, salt, 2);
    client.sessionId = BigInt(vector.session_id);
    await connection.write(fromHex(encrypted[0].bytes));
    assert.equal((await client.next()).value.firstMsgId, BigInt(encrypted[0].msg_id!));
    const config = await client.result(BigInt(encrypted[0].msg_id!), "help.getConfig") as Value;
    assert.equal(config.thisDc, 2);
    await connection.write(fromHex(encrypted[1].bytes));
    await connection.write(fromHex(encrypted[2].bytes));
    const names: string[] = [];
    while (!names.includes("pong") || !names.includes("rpc_result")) {
      names.push((await client.next()).value._);
    }
    assert.equal(server.counters.badMessages(32) + server.counters.badMessages(48), 0);
    assert.deepEqual([...server.counters.methods.keys()], ["help.getConfig", "help.getNearestDc"]);
  });

  // Large packets are opened where they lie.
  const sizes: [string, Uint8Array | { _: string; pingId: bigint }][] = [
    ["a small packet", { _: "ping", pingId: 1n }],
    ["a large packet", new Uint8Array(200_000)],
  ];
  for (const [name, body] of sizes) {
    it(`makes quick acks of the message key: ${name}`, () => quickAck(body));
  }

  async function quickAck(body: Uint8Array | { _: string; pingId: bigint }): Promise<void> {
    await using server = await TestServer.start({ platform: nodePlatform });
    const client = await RawClient.registered(server);
    let packet = new Uint8Array(0);
    const send = client.packets.send;
    client.packets.send = (bytes, options) => {
      packet = bytes.slice();
      return send.call(client.packets, bytes, options);
    };
    await client.send(client.message(body), { quickAck: true });
    const { key, iv } = deriveAesKeyIv(client.key, packet.subarray(8, 24), 0, platform);
    const plain = platform.igeDecrypt(packet.subarray(24), key, iv);
    const token = messageKey(client.key, plain, 0, platform).quickAck;
    assert.deepEqual(await client.frame(), { type: "quickAck", token });
  }
});
