import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { concat } from "../../src/bytes/mod.ts";
import { ByteQueue } from "../../src/transport/byte_queue.ts";

describe("ByteQueue", () => {
  it("take(), skip() and peek() see one stream, however it came in", () => {
    fc.assert(fc.property(
      fc.array(fc.uint8Array({ maxLength: 12 }), { maxLength: 200 }),
      fc.array(fc.nat({ max: 30 }), { maxLength: 100 }),
      (chunks, counts) => {
        const all = concat(...chunks);
        const queue = new ByteQueue();
        let pushed = 0;
        let at = 0;
        for (const count of counts) {
          while (queue.length < count && pushed < chunks.length) queue.push(chunks[pushed++]);
          const possible = Math.min(count, queue.length);
          assert.deepEqual(queue.peek(possible), all.subarray(at, at + possible));
          if (count % 3 === 0) queue.skip(possible);
          else assert.deepEqual(queue.take(possible), all.subarray(at, at + possible));
          at += possible;
        }
        assert.equal(queue.length, chunks.slice(0, pushed).reduce((sum, { length }) => sum + length, 0) - at);
      },
    ));
  });

  it("take() copies nothing when the bytes lie in one chunk", () => {
    const queue = new ByteQueue();
    const chunk = new Uint8Array(100);
    queue.push(chunk);
    queue.skip(10);
    assert.equal(queue.take(20).buffer, chunk.buffer);
  });

  it("expect() makes room for the rest of what was begun, and bytes that are pushed go there, too", () => {
    const all = Uint8Array.from({ length: 70_100 }, (_, i) => i * 7 + (i >> 8));
    const queue = new ByteQueue(), room = () => queue.room;
    queue.push(all.subarray(0, 3000));
    queue.push(all.subarray(3000, 9000));
    queue.skip(1000);
    assert.equal(room(), undefined);
    queue.expect(68_000);
    assert.equal(room()?.length, 60_000);
    room()?.set(all.subarray(9000, 10_000));
    queue.fill(1000);
    queue.expect(68_000);
    assert.deepEqual(queue.peek(9), all.subarray(1000, 1009));
    queue.push(all.subarray(10_000, 20_000));
    assert.equal(room()?.length, 49_000);
    queue.push(all.subarray(20_000));
    assert.equal(room(), undefined);
    assert.equal(queue.length, 69_100);
    const taken = queue.take(68_000);
    assert.deepEqual(taken, all.subarray(1000, 69_000));
    assert.equal(taken.buffer.byteLength, 68_000);
    assert.deepEqual(queue.take(1100), all.subarray(69_000));
  });

  it("expect() allocates nothing before a good part is there, and never much", () => {
    for (const [there, expected] of [[4, 1 << 17], [4000, 1 << 16], [60_000, 65_535], [1 << 20, 1 << 21]]) {
      const queue = new ByteQueue();
      queue.push(new Uint8Array(there));
      queue.expect(expected);
      assert.equal(queue.room, undefined);
    }
  });

  it("expect() binds nobody: something else may be taken", () => {
    const queue = new ByteQueue();
    queue.push(new Uint8Array(5000).fill(1));
    queue.expect(70_000);
    assert.deepEqual(queue.take(10), new Uint8Array(10).fill(1));
    assert.equal(queue.room, undefined);
    queue.push(Uint8Array.of(2));
    assert.deepEqual(queue.take(4991), new Uint8Array(4991).fill(1).with(4990, 2));
    queue.push(new Uint8Array(5000));
    queue.expect(70_000);
    queue.skip(5000);
    assert.equal(queue.length, 0);
    assert.equal(queue.room, undefined);
  });
});
