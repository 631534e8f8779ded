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
});
