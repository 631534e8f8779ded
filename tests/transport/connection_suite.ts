import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { setTimeout as delay } from "node:timers/promises";
import { it } from "node:test";
import { NetworkError } from "../../src/base/errors.ts";
import { concat } from "../../src/bytes/mod.ts";
import type { Connection } from "../../src/transport/mod.ts";

/** Two ends of one connection. */
export interface Ends {
  client: Connection;
  server: Connection;
}

/** Reads until there are `length` bytes. */
export async function readBytes(connection: Connection, length: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let got = 0;
  while (got < length) {
    const chunk = await connection.read();
    assert.ok(chunk !== null, `the stream ended after ${got} of ${length} bytes`);
    assert.ok(chunk.length > 0);
    assert.equal(chunk.constructor, Uint8Array);
    chunks.push(chunk);
    got += chunk.length;
  }
  return concat(...chunks);
}

/** Bytes that are all different from their neighbours, so that a swapped chunk shows. */
export function pattern(length: number, seed: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let i = 0; i < length; i++) bytes[i] = (i * 31 + (i >> 8) * 7 + seed) & 255;
  return bytes;
}

/** What every `Connection` has to do. To be called inside `describe`; `open` gives a fresh pair. */
export function connectionSuite(open: () => Promise<Ends>): void {
  /** Runs `body` with a fresh pair and closes it, whatever happens. */
  const withEnds = (body: (ends: Ends) => Promise<void>) => async () => {
    const ends = await open();
    try {
      await body(ends);
    } finally {
      ends.client.close();
      ends.server.close();
    }
  };
  const sides = ["client", "server"] as const;
  const other = { client: "server", server: "client" } as const;

  it(
    "write() keeps the order of calls, in both directions at once",
    withEnds(async (ends) => {
      const length = 400_000;
      await Promise.all(sides.map(async (side, seed) => {
        const bytes = pattern(length, seed);
        const writes: Promise<void>[] = [];
        for (let at = 0, size = 1; at < length; at += size, size = (size * 5) % 40_009 + 1) {
          writes.push(ends[side].write(bytes.subarray(at, at + size)));
        }
        const received = await readBytes(ends[other[side]], length);
        await Promise.all(writes);
        assert.deepEqual(received, bytes);
      }));
    }),
  );

  for (const side of sides) {
    it(
      `close() of the ${side} loses nothing that was written, then read() gives null`,
      withEnds(async (ends) => {
        const bytes = pattern(50_000, 3);
        // Nobody waits for it.
        ends[side].write(bytes).catch(() => {});
        ends[side].close();
        assert.deepEqual(await readBytes(ends[other[side]], bytes.length), bytes);
        assert.equal(await ends[other[side]].read(), null);
        assert.equal(await ends[other[side]].read(), null);
      }),
    );

    it(
      `close() of the ${side} ends its own pending read()`,
      withEnds(async (ends) => {
        const reading = ends[side].read();
        ends[side].close();
        ends[side].close();
        assert.equal(await reading, null);
        assert.equal(await ends[side].read(), null);
      }),
    );

    it(
      `write() of the ${side} throws NetworkError when it is closed`,
      withEnds(async (ends) => {
        ends[side].close();
        await assert.rejects(ends[side].write(new Uint8Array(4)), (error) => {
          assert.ok(error instanceof NetworkError);
          assert.equal(error.message, `Cannot send to ${ends[side].remote}: the connection is closed`);
          return true;
        });
      }),
    );

    it(
      `read() of the ${side} throws TypeError while another call waits`,
      withEnds(async (ends) => {
        const first = ends[side].read();
        await assert.rejects(ends[side].read(), TypeError);
        await ends[other[side]].write(Uint8Array.of(7));
        assert.deepEqual(await first, Uint8Array.of(7));
      }),
    );
  }

  it(
    "read() gives bytes that belong to the reader: the writer's stay as they are",
    withEnds(async ({ client, server }) => {
      const bytes = pattern(1000, 1);
      await client.write(bytes);
      for (let got = 0; got < bytes.length;) {
        const chunk = (await server.read())!;
        got += chunk.length;
        chunk.fill(0);
      }
      assert.deepEqual(bytes, pattern(1000, 1));
    }),
  );

  it(
    "readInto() gives the same bytes as read(), where there is one, and null at the end",
    withEnds(async ({ client, server }) => {
      if (!client.readInto) return;
      const bytes = pattern(300_000, 3), memory = new Uint8Array(bytes.length);
      server.write(bytes);
      let at = 0;
      for (let turn = 0; at < bytes.length; turn++) {
        const end = Math.min(bytes.length, at + 70_000);
        if (turn % 2 === 0) at += (await client.readInto(memory.subarray(at, end)))!;
        else {
          const chunk = (await client.read())!;
          memory.set(chunk, at);
          at += chunk.length;
        }
      }
      assert.deepEqual(memory, bytes);
      const pending = client.readInto(memory);
      await assert.rejects(client.readInto(memory), TypeError);
      server.close();
      assert.equal(await pending, null);
    }),
  );

  it(
    "write() waits when the other side does not read",
    withEnds(async ({ client, server }) => {
      const bytes = pattern(1 << 20, 5);
      let sent = 0;
      let waiting: Promise<void> | undefined;
      // Sockets have buffers of their own.
      while (sent < 64 && !waiting) {
        const write = client.write(bytes);
        sent++;
        const first = await Promise.race([write.then(() => "done"), delay(100, "waiting")]);
        if (first === "waiting") waiting = write;
      }
      assert.ok(waiting, "64 MiB were taken without anyone reading");
      for (let i = 0; i < sent; i++) {
        assert.ok(Buffer.from(await readBytesExactly(server, bytes.length)).equals(bytes));
      }
      await waiting;
    }),
  );
}

const leftovers = new WeakMap<Connection, Uint8Array>();

/** Reads exactly `length` bytes and keeps the rest for the next call. */
async function readBytesExactly(connection: Connection, length: number): Promise<Uint8Array> {
  let bytes = leftovers.get(connection) ?? new Uint8Array(0);
  if (bytes.length < length) bytes = concat(bytes, await readBytes(connection, length - bytes.length));
  leftovers.set(connection, bytes.subarray(length));
  return bytes.subarray(0, length);
}
