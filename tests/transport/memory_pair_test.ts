import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { NetworkError } from "../../src/base/errors.ts";
import { memoryPair } from "../../src/transport/mod.ts";
import { connectionSuite } from "./connection_suite.ts";

describe("memoryPair()", () => {
  connectionSuite(() => {
    const [client, server] = memoryPair();
    return Promise.resolve({ client, server });
  });

  it("write() waits beyond the high-water mark, and fails when either side closes meanwhile", async () => {
    for (const closing of [0, 1]) {
      const pair = memoryPair({ highWater: 10 });
      await pair[0].write(new Uint8Array(10));
      const waiting = pair[0].write(new Uint8Array(1));
      const still = await Promise.race([waiting, Promise.resolve("waiting")]);
      assert.equal(still, "waiting");
      pair[closing].close();
      await assert.rejects(waiting, NetworkError);
    }
  });

  it("write() throws NetworkError when the other side has closed", async () => {
    const [a, b] = memoryPair({ remotes: ["the other", "me"] });
    assert.deepEqual([a.remote, b.remote], ["the other", "me"]);
    b.close();
    await assert.rejects(a.write(new Uint8Array(4)), /Cannot send to the other: the connection is closed/);
  });
});
