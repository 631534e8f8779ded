import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { applyChange, emptyHead, MemorySession } from "../../src/session/mod.ts";
import { storeConformance } from "../../src/testing/store_conformance.ts";

describe("MemorySession", () => {
  const makePlace = () => {
    let last: MemorySession | undefined;
    const next = () => last?.clone() ?? new MemorySession();
    return { store: () => last = next(), afterCrash: next };
  };
  for (const { name, run } of storeConformance(makePlace, { locks: false })) it(name, run);

  it("constructor starts with a head and peers, and shares nothing with them", async () => {
    const authKey = new Uint8Array(256).fill(1);
    const head = applyChange(emptyHead({ homeDc: 3 }), { type: "authKey", dc: 3, key: authKey });
    const session = new MemorySession(head, [{ kind: "user", id: 1, accessHash: 2n }]);
    authKey.fill(9);
    assert.equal((await session.open())?.dcs.get(3)?.authKey?.[0], 1);
    assert.equal((await session.peer("user", 1))?.accessHash, 2n);
    const copy = session.clone();
    await session.commit([{ type: "homeDc", dc: 1 }], "sync");
    assert.equal((await copy.open())?.homeDc, 3);
  });

  it("open() works again after close()", async () => {
    const session = new MemorySession();
    await session.open();
    await session.commit([{ type: "homeDc", dc: 1 }], "sync");
    await session.close();
    assert.equal((await session.open())?.homeDc, 1);
  });
});
