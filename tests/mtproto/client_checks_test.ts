import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { NetworkError, SecurityError } from "../../src/base/errors.ts";
import { concat, toHex } from "../../src/bytes/mod.ts";
import { UpdateManager, type UpdateManagerOptions } from "../../src/client/updates/update_manager.ts";
import { AuthKey, portablePlatform as platform } from "../../src/crypto/mod.ts";
import { type AuthKeyExchange, PacketCipher, writePlainMessage } from "../../src/mtproto/mod.ts";
import {
  createFraming,
  type FramingName,
  MAX_PACKET_LENGTH,
  memoryPair,
  PacketConnection,
  TransportError,
} from "../../src/transport/mod.ts";
import { receivePacket } from "../../src/client/receive_packet.ts";
import { tampered } from "../crypto/support.ts";
import { request } from "./duel.ts";
import { HostileDc, TestLink } from "./hostile_dc.ts";
import { newExchange } from "./hostile_exchange.ts";

const int32 = (value: number): Uint8Array => new Uint8Array(new Int32Array([value]).buffer);

/** A client's connection, and the bytes the server sends on it. */
function rawConnection(
  framing: FramingName = "intermediate",
): { client: PacketConnection; send(bytes: Uint8Array): void } {
  const [near, far] = memoryPair();
  const client = new PacketConnection(near, createFraming(framing, "client", platform));
  return { client, send: (bytes) => void far.write(bytes) };
}

describe("checks around the session", () => {
  it("check 13: two links of one data centre make one key exchange", async () => {
    const dc = new HostileDc();
    const client = await TestLink.create(dc);
    try {
      await Promise.all(
        [client.link("main"), client.link("upload")].map((link, i) =>
          link.call({ method: "test", body: request(i), repeatable: true })
        ),
      );
      assert.equal(dc.exchanges, 1);
      assert.equal(dc.connections, 2);
    } finally {
      await client.close();
    }
  });

  it("check 21: after a broken packet the client connects anew, and the call is answered in the end", async () => {
    let broken = 0;
    const dc = new HostileDc({
      packet: (right, n) => {
        if (n !== 2) return undefined;
        broken++;
        return tampered(right, 40);
      },
    });
    const client = await TestLink.create(dc);
    try {
      const result = await client.link().call({ method: "test", body: request(5), repeatable: false });
      assert.equal(result.length, 16);
      assert.equal(broken, 1);
      assert.equal(dc.connections, 2);
      assert.equal(dc.exchanges, 1, "the key is kept");
      assert.equal(new Set(dc.heard.map(({ key }) => key.id)).size, 1);
      assert.ok(
        dc.heard.some(({ name }) => name === "msgs_state_req"),
        "the call is asked after, not just repeated",
      );
    } finally {
      await client.close();
    }
  });

  it("check 29: transport errors are four bytes, negative, and end the connection", async () => {
    for (const code of [-404, -429, -444]) {
      for (const [framing, header] of [["intermediate", int32(4)], ["abridged", Uint8Array.of(1)]] as const) {
        const { client, send } = rawConnection(framing);
        send(concat(header, int32(code)));
        await assert.rejects(
          receivePacket(client),
          (error: unknown) => error instanceof TransportError && error.code === code,
        );
        client.close();
      }
    }
  });

  it("check 29: other four bytes are never taken for a message, nor is a quick ack", async () => {
    const positive = rawConnection();
    positive.send(concat(int32(4), int32(404)));
    await assert.rejects(receivePacket(positive.client), NetworkError);
    const { client, send } = rawConnection();
    const packet = new Uint8Array(16).fill(7);
    send(concat(int32(0x80000005 | 0), int32(16), packet));
    assert.deepEqual(await receivePacket(client), packet, "the quick ack before it is skipped");
    client.close();
  });

  it("check 30: a frame that claims too much is refused before its bytes have come", async () => {
    for (
      const [framing, header] of [
        ["intermediate", int32(MAX_PACKET_LENGTH + 4)],
        ["intermediate", int32(0x7ffffffc)],
        ["padded", int32(0x7ffffffc)],
        ["full", int32(0x7ffffffc)],
      ] as const
    ) {
      const { client, send } = rawConnection(framing);
      send(header);
      await assert.rejects(client.receive(), NetworkError, framing);
      assert.equal(client.closed, true);
    }
    const { client, send } = rawConnection("abridged");
    send(Uint8Array.of(0x7f, 0xff, 0xff, 0xff));
    await assert.rejects(client.receive(), NetworkError, "abridged");
  });

  it("check 31: a temporary key is bound before anything else, and carries all of the traffic", async () => {
    const dc = new HostileDc();
    const client = await TestLink.create(dc, { pfs: true });
    try {
      await client.link().call({ method: "test", body: request(5), repeatable: true });
      assert.equal(dc.exchanges, 2);
      const [first] = dc.heard;
      assert.equal(first.name, "auth.bindTempAuthKey");
      const api = dc.heard.filter(({ name }) =>
        name === undefined || name.startsWith("invoke") || name.includes(".")
      );
      assert.deepEqual(api.map(({ name }) => name), ["auth.bindTempAuthKey", "invokeWithLayer"]);
      assert.equal(new Set(dc.heard.map(({ key }) => key.id)).size, 1, "the permanent key carries nothing");
    } finally {
      await client.close();
    }
  });

  it("check 31: a temporary key is never stored, nor are its salts", async () => {
    const dc = new HostileDc();
    const client = await TestLink.create(dc, { pfs: true });
    try {
      await client.link().call({ method: "test", body: request(5), repeatable: true });
      const temporary = dc.heard[0].key;
      const keys = client.stored.flatMap((change) =>
        change.type === "authKey" && change.key ? [toHex(change.key)] : []
      );
      assert.equal(keys.length, 1, "the permanent key is stored");
      assert.ok(!keys.includes(toHex(temporary.bytes)));
      assert.equal(
        client.stored.filter(({ type }) => type === "salts").length,
        1,
        "those of the permanent key",
      );
    } finally {
      await client.close();
    }
  });

  it("check 32: updates that come unencrypted are refused", async () => {
    const updatesTooLong = Uint8Array.of(0x7e, 0xaf, 0x17, 0xe3);
    const packet = writePlainMessage(1n, updatesTooLong);
    const exchange: AuthKeyExchange = newExchange();
    await assert.rejects(exchange.receive(packet), /not in the schema/);
    const key = new AuthKey(platform.randomBytes(256), platform);
    await assert.rejects(async () => await new PacketCipher(key, platform).open(packet), SecurityError);
  });

  it("check 32: updates mean nothing before somebody is logged in", async () => {
    const dc = new HostileDc({ push: Uint8Array.of(0x7e, 0xaf, 0x17, 0xe3) });
    const client = await TestLink.create(dc);
    const asked: string[] = [];
    const feed = new UpdateManager({
      keeper: { head: { channels: new Map() } },
      peers: {},
      // deno-lint-ignore require-await
      invoke: async (query: { _: string }) => (asked.push(query._), {}),
      delivery: { full: false, take: () => asked.push("an update") },
      logger: {},
    } as unknown as UpdateManagerOptions);
    try {
      await client.link().call({ method: "test", body: request(5), repeatable: true });
      await client.link().call({ method: "test", body: request(6), repeatable: true });
      assert.ok(client.updates.length > 0);
      await feed.start();
      for (const update of client.updates) feed.push(update);
      await new Promise((resolve) => setTimeout(resolve, 5));
      assert.deepEqual(asked, []);
    } finally {
      await client.close();
    }
  });
});
