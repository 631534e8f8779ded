import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import fc from "fast-check";
import { NetworkError } from "../../src/base/errors.ts";
import { concat, fromHex, toHex } from "../../src/bytes/mod.ts";
import { portablePlatform as platform } from "../../src/crypto/mod.ts";
import {
  acceptPackets,
  type Connection,
  connectPackets,
  type ConnectPacketsOptions,
  createFraming,
  type Endpoint,
  type FramingName,
  memoryPair,
  Obfuscation,
  PacketConnection,
  TransportError,
} from "../../src/transport/mod.ts";
import { scriptedPlatform } from "./scripted_platform.ts";

const ENDPOINT: Endpoint = { dc: 2, host: "127.0.0.1", port: 443 };
const SECRET = new Uint8Array(16).fill(0x5e);
const frames = JSON.parse(readFileSync(new URL("../vectors/frames.json", import.meta.url), "utf8"));

type Options = Partial<ConnectPacketsOptions> & {
  endpoint?: Partial<Endpoint>;
  webSocket?: boolean;
  secret?: Uint8Array;
};

/** Client and server over memory; `through` stands between them. */
async function pair(
  options: Options,
  through: (connection: Connection) => Connection = (connection) => connection,
): Promise<{ client: PacketConnection; server: Promise<PacketConnection> }> {
  const [a, b] = memoryPair({ highWater: 1 << 24, remotes: ["server", "client"] });
  const client = await connectPackets(
    { connect: () => Promise.resolve(through(a)), obfuscated: options.webSocket },
    { ...ENDPOINT, ...options.endpoint },
    { platform, ...options },
  );
  return { client, server: acceptPackets(through(b), { platform, secret: options.secret }) };
}

/** Reads in pieces of the sizes given, in turn. */
function inPieces(sizes: readonly number[]): (connection: Connection) => Connection {
  return (connection) => {
    let rest = new Uint8Array(0) as Uint8Array;
    let turn = 0;
    return {
      remote: connection.remote,
      write: (bytes) => connection.write(bytes),
      close: () => connection.close(),
      read: async () => {
        if (rest.length === 0) {
          const chunk = await connection.read();
          if (chunk === null) return null;
          rest = chunk;
        }
        const piece = rest.subarray(0, sizes[turn++ % sizes.length]);
        rest = rest.subarray(piece.length);
        return piece;
      },
    };
  };
}

/** A packet in the shape of an encrypted message, so that padding can be told from it. */
function packet(blocks: number, fill = 0xa5): Uint8Array {
  return new Uint8Array(24 + 16 * blocks).fill(fill);
}

/** The wire bytes as the start of a connection. */
function incoming(wire: Uint8Array): Connection {
  const [a, b] = memoryPair();
  a.write(wire);
  a.close();
  return b;
}

const WAYS: readonly Options[] = [
  { framing: "abridged" },
  { framing: "intermediate" },
  { framing: "padded" },
  { framing: "full" },
  { framing: "abridged", obfuscated: true },
  { framing: "intermediate", webSocket: true },
  { framing: "padded", obfuscated: true },
  { framing: "abridged", endpoint: { secret: SECRET }, secret: SECRET },
  { framing: "intermediate", endpoint: { secret: SECRET }, secret: SECRET },
  { endpoint: { secret: SECRET }, secret: SECRET },
];

const nameOf = ({ framing = "padded", obfuscated, webSocket, secret }: Options) =>
  `${obfuscated || webSocket || secret ? "obfuscated " : ""}${framing}`;

describe("packets from end to end", () => {
  for (const way of WAYS) {
    const name = nameOf(way) + (way.secret ? " with a secret" : "");
    it(`send() and receive() carry any packets in any pieces: ${name}`, async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.record({ blocks: fc.nat({ max: 80 }), fill: fc.integer({ min: 1, max: 255 }) }), {
            minLength: 1,
            maxLength: 8,
          }),
          fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 5 }),
          async (packets, sizes) => {
            const { client, server: accepting } = await pair(way, inPieces(sizes));
            const sent = packets.map(({ blocks, fill }) => packet(blocks, fill));
            await Promise.all(sent.map((bytes) => client.send(bytes)));
            const server = await accepting;
            assert.equal(server.transport, nameOf(way));
            assert.equal(client.transport, nameOf(way));
            for (const bytes of sent) {
              assert.deepEqual(await server.receive(), { type: "packet", bytes });
              await server.send(bytes);
            }
            for (const bytes of sent) assert.deepEqual(await client.receive(), { type: "packet", bytes });
            client.close();
            assert.equal(await server.receive(), null);
          },
        ),
        { numRuns: 20 },
      );
    });

    it(`sendError() and sendQuickAck() reach the client: ${name}`, async () => {
      const { client, server: accepting } = await pair(way);
      const quick = way.framing !== "full";
      await client.send(packet(1), { quickAck: quick });
      const server = await accepting;
      const received = await server.receive();
      assert.deepEqual(received, { type: "packet", bytes: packet(1), ...(quick && { quickAck: true }) });
      if (quick) {
        await server.sendQuickAck(0x1234567);
        assert.deepEqual(await client.receive(), { type: "quickAck", token: 0x81234567 });
      } else await assert.rejects(server.sendQuickAck(1), TypeError);
      await server.sendError(-429);
      server.close();
      assert.deepEqual(await client.receive(), { type: "error", code: -429 });
      assert.equal(await client.receive(), null);
      assert.ok(client.closed);
    });
  }
});

describe("connectPackets()", () => {
  it("chooses intermediate, padded with a secret", async () => {
    assert.equal((await pair({})).client.transport, "intermediate");
    assert.equal((await pair({ webSocket: true })).client.transport, "obfuscated intermediate");
    assert.equal((await pair({ endpoint: { secret: SECRET } })).client.transport, "obfuscated padded");
  });

  it("announces the data centre in an obfuscated stream", async () => {
    for (
      const [endpoint, dc] of [
        [{ dc: 5 }, 5],
        [{ dc: 4, media: true }, -4],
        [{ dc: 2, testMode: true }, 10002],
      ] as const
    ) {
      const { client, server } = await pair({ obfuscated: true, endpoint });
      await client.send(packet(1));
      assert.equal((await server).announcedDc, dc);
    }
    const { client, server } = await pair({});
    await client.send(packet(1));
    assert.equal((await server).announcedDc, undefined);
  });

  it("sends the tag, or the header, together with the first packet", async () => {
    for (const way of WAYS) {
      const writes: Uint8Array[] = [];
      const { client } = await pair(way, (connection) => ({
        remote: connection.remote,
        read: () => connection.read(),
        close: () => connection.close(),
        write: (bytes) => {
          writes.push(bytes);
          return Promise.resolve();
        },
      }));
      assert.equal(writes.length, 0);
      await client.send(packet(1));
      assert.equal(writes.length, 1);
    }
  });

  it("throws before it opens anything when the options do not fit", async () => {
    const connector = { connect: () => assert.fail("it connected") };
    const attempt = (options: Options) =>
      connectPackets(connector, { ...ENDPOINT, ...options.endpoint }, { platform, ...options });
    await assert.rejects(attempt({ framing: "full", obfuscated: true }), TypeError);
    await assert.rejects(attempt({ framing: "full", endpoint: { secret: SECRET } }), TypeError);
    await assert.rejects(attempt({ framing: "other" as FramingName }), TypeError);
    await assert.rejects(attempt({ endpoint: { secret: new Uint8Array(17) } }), RangeError);
    const reason = new Error("enough");
    await assert.rejects(attempt({ signal: AbortSignal.abort(reason) }), (error) => error === reason);
  });
});

describe("acceptPackets()", () => {
  it("reads the stream examples, wherever they are cut", async () => {
    for (const [name, hex] of Object.entries(frames.stream_example as Record<string, string>)) {
      const wire = fromHex(hex);
      for (let cut = 1; cut <= wire.length; cut++) {
        const server = await acceptPackets(inPieces([cut, wire.length])(incoming(wire)), { platform });
        assert.equal(server.transport, name);
        for (const index of [1, 0]) {
          const frame = await server.receive();
          assert.ok(frame?.type === "packet");
          assert.equal(toHex(frame.bytes), frames.frames[index].payload);
        }
        assert.equal(await server.receive(), null);
      }
    }
  });

  it("refuses what is no framing, and closes", async () => {
    const hostile: readonly [Uint8Array, RegExp][] = [
      [new TextEncoder().encode("GET /apiws HTTP/1.1\r\n"), /it speaks HTTP/],
      [new TextEncoder().encode("POST /api HTTP/1.1\r\n"), /it speaks HTTP/],
      [fromHex("1603010200010001fc0303"), /it speaks TLS/],
      [new Uint8Array(64).fill(0x11), /it speaks no framing that exists/],
      [new Uint8Array(63).fill(0x11), /it closed after 63 bytes/],
      [fromHex("eeeeee"), /it closed after 3 bytes/],
      [new Uint8Array(0), /it closed after 0 bytes/],
    ];
    for (const [wire, message] of hostile) {
      const connection = incoming(wire);
      await assert.rejects(acceptPackets(connection, { platform }), (error) => {
        assert.ok(error instanceof NetworkError);
        assert.match(error.message, message);
        return true;
      });
      await assert.rejects(connection.write(new Uint8Array(4)), NetworkError);
    }
  });

  it("takes only obfuscated streams when told so, with the secret when there is one", async () => {
    const plain = concat(
      fromHex("eeeeeeee"),
      createFraming("intermediate", "client", platform).encode(packet(4)),
    );
    assert.equal((await acceptPackets(incoming(plain), { platform })).transport, "intermediate");
    await assert.rejects(acceptPackets(incoming(plain), { platform, obfuscated: true }), NetworkError);
    await assert.rejects(acceptPackets(incoming(plain), { platform, secret: SECRET }), NetworkError);
    const { client, server } = await pair({ obfuscated: true, secret: SECRET });
    await client.send(packet(1));
    await assert.rejects(server, /it speaks no framing that exists/);
  });

  it("accepts every header a client may make", async () => {
    for (let i = 0; i < 50; i++) {
      const { header } = Obfuscation.initiate({ tag: fromHex("dddddddd"), platform });
      assert.equal((await acceptPackets(incoming(header), { platform })).transport, "obfuscated padded");
    }
  });
});

describe("PacketConnection", () => {
  const client = (connection: Connection) =>
    new PacketConnection(connection, createFraming("intermediate", "client", scriptedPlatform()));

  it("receive() throws NetworkError when the stream ends in the middle of a frame, and closes", async () => {
    const wire = createFraming("intermediate", "server", platform).encode(packet(1));
    for (let cut = 1; cut < wire.length; cut++) {
      const connection = client(incoming(wire.subarray(0, cut)));
      await assert.rejects(connection.receive(), /closed in the middle of a frame/);
      assert.ok(connection.closed);
      assert.equal(await connection.receive(), null);
    }
  });

  it("receive() gives the frames before a broken rule at once, then throws and closes", async () => {
    const [a, b] = memoryPair();
    const good = createFraming("intermediate", "server", platform).encode(packet(1));
    await a.write(concat(good, fromHex("ffffff7f")));
    const connection = client(b);
    assert.deepEqual(await connection.receive(), { type: "packet", bytes: packet(1) });
    // Nothing more comes, and the other side stays open.
    await assert.rejects(connection.receive(), /claims 2147483647 bytes/);
    assert.equal(await a.read(), null);
    await assert.rejects(connection.send(packet(1)), NetworkError);
  });

  it("receive() gives null when close() is called, also to a call that waits", async () => {
    const [a, b] = memoryPair();
    const connection = client(b);
    const waiting = connection.receive();
    connection.close();
    connection.close();
    assert.equal(await waiting, null);
    assert.equal(await connection.receive(), null);
    assert.equal(await a.read(), null);
  });

  it("receive() passes on what breaks the stream", async () => {
    const broken = new NetworkError("Cannot read from there: cut");
    const connection = client({
      remote: "there",
      write: () => Promise.resolve(),
      read: () => Promise.reject(broken),
      close: () => {},
    });
    await assert.rejects(connection.receive(), (error) => error === broken);
    assert.equal(await connection.receive(), null);
  });

  it("receive() gives large packets that a connection reads to where they belong", async () => {
    for (const name of ["abridged", "intermediate", "padded", "full"] as const) {
      const packets = [4, 9000, 5000, 3, 70_000, 12_345, 5000].map((blocks, i) => packet(blocks, i + 1));
      const codec = createFraming(name, "server", platform);
      const wire = concat(...packets.map((one) => codec.encode(one)));
      let at = 0, turn = 0, direct = 0;
      const count = () => Math.min([1000, 65_536, 17, 30_000][turn++ % 4], wire.length - at);
      const connection: Connection = {
        remote: "somebody",
        write: () => Promise.resolve(),
        close: () => {},
        read: () => {
          const next = count();
          return Promise.resolve(next === 0 ? null : wire.slice(at, at += next));
        },
        readInto: (memory) => {
          const next = Math.min(count(), memory.length);
          memory.set(wire.subarray(at, at += next));
          direct += next;
          return Promise.resolve(next === 0 ? null : next);
        },
      };
      const client = new PacketConnection(connection, createFraming(name, "client", platform));
      for (const expected of packets) {
        assert.deepEqual(await client.receive(), { type: "packet", bytes: expected });
      }
      assert.equal(await client.receive(), null);
      assert.ok(direct > 200_000, `${direct} bytes were read directly`);
    }
  });

  it("send() puts the same around a large packet, which is written without a copy", async () => {
    for (const name of ["abridged", "intermediate", "padded", "full"] as const) {
      const written: Uint8Array[] = [];
      const connection: Connection = {
        remote: "nobody",
        write: (bytes) => Promise.resolve(void written.push(bytes)),
        read: () => Promise.resolve(null),
        close: () => {},
      };
      const fixed = { ...platform, randomBytes: (length: number) => new Uint8Array(length).fill(7) };
      const prefix = Uint8Array.of(1, 2, 3), large = packet(5000);
      const client = new PacketConnection(connection, createFraming(name, "client", fixed), { prefix });
      await client.send(large);
      await client.send(packet(3));
      const codec = createFraming(name, "client", fixed);
      assert.deepEqual(concat(...written), concat(prefix, codec.encode(large), codec.encode(packet(3))));
      assert.ok(written.includes(large));
    }
  });

  it("send() rejects once when a connection refuses the parts of a large packet", async () => {
    const connection: Connection = {
      remote: "nobody",
      write: () => Promise.reject(new NetworkError("Cannot write: closed")),
      read: () => Promise.resolve(null),
      close: () => {},
    };
    const client = new PacketConnection(connection, createFraming("intermediate", "client", platform));
    await assert.rejects(client.send(packet(5000)), NetworkError);
  });

  it("send() rejects what fits no frame and goes on with the next packet", async () => {
    const { client, server } = await pair({ framing: "abridged" });
    const bad = client.send(new Uint8Array(7));
    const good = client.send(packet(2));
    await assert.rejects(bad, RangeError);
    await good;
    assert.deepEqual(await (await server).receive(), { type: "packet", bytes: packet(2) });
  });
});

describe("TransportError", () => {
  it("says what the server meant", () => {
    const error = new TransportError(-404, "127.0.0.1:443");
    assert.ok(error instanceof NetworkError);
    assert.equal(error.code, -404);
    assert.equal(error.name, "TransportError");
    assert.match(
      error.message,
      /^Cannot go on with the connection to 127.0.0.1:443: the server answered -404 \(/,
    );
    assert.equal(
      new TransportError(-500).message,
      "Cannot go on with the connection: the server answered -500",
    );
  });
});
