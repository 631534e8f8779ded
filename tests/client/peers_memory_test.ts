import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Peer } from "../../mod.ts";
import { doubtOf, PeerDoubts } from "../../src/client/peers/peer_doubts.ts";
import { PeerMemory } from "../../src/client/peers/peer_memory.ts";

const peer = (id: number, ...usernames: string[]): Peer => ({
  kind: "user",
  id,
  ...usernames.length > 0 && { usernames },
});

describe("PeerMemory", () => {
  it("keeps at most as many as it may, and those that are asked for longest", () => {
    const memory = new PeerMemory(100);
    memory.set(peer(1, "first"));
    for (let id = 2; id <= 1000; id++) {
      memory.set(peer(id));
      assert.ok(memory.size <= 100, String(memory.size));
      assert.ok(memory.get("user", 1), String(id));
      assert.ok(memory.get("user", Math.max(1, id - 15)));
    }
    assert.equal(memory.get("user", 500), undefined);
    assert.equal(memory.get("chat", 1000), undefined);
    memory.clear();
    assert.deepEqual([memory.size, memory.get("user", 1000), memory.named("first")], [
      0,
      undefined,
      undefined,
    ]);
  });

  it("finds by a name whom it led to last, if that one still lists it", () => {
    const memory = new PeerMemory(100);
    memory.set(peer(1, "name", "other"));
    assert.equal(memory.named("@NAME")?.id, 1);
    memory.set(peer(2, "Name"));
    assert.equal(memory.named("name")?.id, 2);
    memory.recall(peer(1, "name", "other"));
    assert.equal(memory.named("name")?.id, 2);
    memory.set(peer(2));
    assert.equal(memory.named("name"), undefined);
    assert.equal(memory.named("other")?.id, 1);
    const small = new PeerMemory(4);
    for (const one of [peer(1, "name"), peer(2), peer(3, "name")]) small.set(one);
    assert.equal(small.named("name")?.id, 3);
    memory.set({ ...peer(3, "part"), min: true });
    assert.equal(memory.named("part"), undefined);
  });
});

describe("PeerDoubts", () => {
  it("has a way once, until the server stands by it", () => {
    const doubts = new PeerDoubts();
    const way = doubtOf(peer(5));
    assert.equal(doubts.has(way), false);
    doubts.clear(way);
    doubts.add(way);
    assert.deepEqual([doubts.has(way), doubts.has(doubtOf(peer(5), 1))], [true, false]);
    doubts.clear(way);
    doubts.add(way);
    assert.equal(doubts.has(way), false);
    // Only so many are remembered.
    for (let id = 10; id < 2000; id++) doubts.add(doubtOf(peer(id)));
    assert.deepEqual([doubts.has(doubtOf(peer(10))), doubts.has(doubtOf(peer(1999)))], [false, true]);
  });
});
