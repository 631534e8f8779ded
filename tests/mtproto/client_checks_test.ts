import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { inspect } from "node:util";
import { NetworkError, SecurityError } from "../../src/base/errors.ts";
import { bigintToBytes, concat, toHex } from "../../src/bytes/mod.ts";
import { UpdateFeed } from "../../src/client/update_feed.ts";
import {
  AuthKey,
  computePasswordCheck,
  createPlatform,
  type PasswordParams,
  portablePlatform as platform,
  WELL_KNOWN_PRIME,
} from "../../src/crypto/mod.ts";
import {
  type AuthKeyExchange,
  EncryptedSession,
  PacketCipher,
  RpcError,
  writePlainMessage,
} from "../../src/mtproto/mod.ts";
import {
  createFraming,
  type FramingName,
  MAX_PACKET_LENGTH,
  memoryPair,
  PacketConnection,
  TransportError,
} from "../../src/transport/mod.ts";
import { receivePacket } from "../../src/client/exchange_key.ts";
import { tampered } from "../crypto/support.ts";
import { request } from "./duel.ts";
import { HostileDc, TestLink } from "./hostile_dc.ts";
import { newExchange, serverKey } from "./hostile_exchange.ts";

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
    const feed = new UpdateFeed({
      // deno-lint-ignore no-explicit-any
      keeper: { head: {} } as any,
      // deno-lint-ignore no-explicit-any
      peers: {} as any,
      // deno-lint-ignore require-await
      invoke: async (query) => (asked.push(query._), {}),
      logger: {},
      onMessage: () => asked.push("message"),
    });
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

const good: PasswordParams = {
  g: 3,
  p: bigintToBytes(WELL_KNOWN_PRIME, 256),
  salt1: new Uint8Array(8).fill(1),
  salt2: new Uint8Array(8).fill(2),
  srpB: bigintToBytes(WELL_KNOWN_PRIME - (1n << 2000n), 256),
  srpId: 1n,
};

describe("check 33: SRP", () => {
  // The stretching takes long, and has vectors of its own.
  const quick = createPlatform({
    pbkdf2: (_password, _salt, _iterations, length) => Promise.resolve(new Uint8Array(length)),
  });

  it("control: good parameters are accepted", async () => {
    const { A, M1 } = await computePasswordCheck("secret", good, quick);
    assert.deepEqual([A.length, M1.length], [256, 32]);
  });

  it("check 33: prime and generator are checked as in the key exchange", async () => {
    for (const g of [1, 2, 5, 6, 8]) {
      await assert.rejects(computePasswordCheck("secret", { ...good, g }, quick), SecurityError);
    }
    for (const p of [WELL_KNOWN_PRIME >> 1n, WELL_KNOWN_PRIME - 1n]) {
      const params = { ...good, g: 4, p: bigintToBytes(p, 256) };
      await assert.rejects(computePasswordCheck("secret", params, quick), SecurityError);
    }
    await assert.rejects(
      computePasswordCheck("secret", { ...good, p: good.p.subarray(1) }, quick),
      SecurityError,
    );
  });

  it("check 33: the server's public value has to be in range", async () => {
    for (const B of [0n, WELL_KNOWN_PRIME, WELL_KNOWN_PRIME + 5n]) {
      await assert.rejects(
        computePasswordCheck("secret", { ...good, srpB: bigintToBytes(B, 256) }, quick),
        SecurityError,
      );
    }
    for (const srpB of [new Uint8Array(0), good.srpB.subarray(10), concat(new Uint8Array(1), good.srpB)]) {
      await assert.rejects(computePasswordCheck("secret", { ...good, srpB }, quick), SecurityError);
    }
  });

  it("check 33: u must not be 0", async () => {
    const platform = createPlatform({
      ...quick,
      sha256: (...parts) =>
        parts.length === 2 && parts.every(({ length }) => length === 256) &&
          toHex(parts[1]) === toHex(good.srpB)
          ? new Uint8Array(32)
          : quick.sha256(...parts),
    });
    await assert.rejects(computePasswordCheck("secret", good, platform), SecurityError);
  });

  it("check 33: the password's bytes are wiped", async () => {
    const seen: Uint8Array[] = [];
    const platform = createPlatform({
      ...quick,
      sha256: (...parts) => {
        seen.push(...parts.filter(({ length }) => length === 6));
        return quick.sha256(...parts);
      },
      pbkdf2: (password, _salt, _iterations, length) => {
        seen.push(password);
        return Promise.resolve(new Uint8Array(length));
      },
    });
    await computePasswordCheck("secret", good, platform);
    assert.equal(seen.length, 2);
    for (const bytes of seen) assert.deepEqual(bytes, new Uint8Array(bytes.length));
  });
});

describe("check 34: secrets", () => {
  const bytes = platform.randomBytes(256);
  const key = new AuthKey(bytes, platform);
  /** Ways in which a number of bytes may show. */
  const traces = [
    toHex(bytes.subarray(0, 8)),
    Array.from(bytes.subarray(0, 8)).join(", "),
    [...bytes.subarray(0, 8)].join(","),
  ];

  function shows(value: unknown): string {
    const text = [inspect(value, { depth: 9, showHidden: true }), String(value), JSON.stringify(value)].join(
      "\n",
    );
    const deno = (globalThis as { Deno?: { inspect(value: unknown, options: unknown): string } }).Deno;
    return deno ? text + deno.inspect(value, { depth: 9 }) : text;
  }

  it("check 34: nothing that holds a key prints it", () => {
    const session = new EncryptedSession({ platform, now: () => 0 });
    session.call({ body: bytes, repeatable: true });
    for (const value of [key, { key }, [key], new PacketCipher(key, platform), session, newExchange()]) {
      const text = shows(value).replaceAll(/\s+/g, " ");
      for (const trace of traces) assert.ok(!text.includes(trace), text.slice(0, 200));
    }
    assert.match(shows(key), /AuthKey\(id/);
  });

  it("check 34: the private key of a test server prints redacted", () => {
    const text = shows(serverKey);
    assert.match(text, /RsaPrivateKey\(fingerprint/);
    assert.ok(!text.includes(serverKey.d.toString()) && !text.includes(serverKey.d.toString(16)));
  });

  it("check 34: errors hold neither keys nor what was encrypted", async () => {
    const cipher = new PacketCipher(key, platform);
    const { packet } = await cipher.seal({ salt: 1n, sessionId: 2n, id: 4n, seqNo: 1, body: bytes });
    for (const bad of [tampered(packet, 100), packet.subarray(0, 60), tampered(packet, 0)]) {
      await assert.rejects(async () => await cipher.open(bad), (error: unknown) => {
        const text = shows(error) + (error as Error).stack;
        return traces.every((trace) => !text.replaceAll(/\s+/g, " ").includes(trace));
      });
    }
    assert.ok(!shows(new RpcError(400, "X", "auth.checkPassword")).includes("secret"));
  });
});
