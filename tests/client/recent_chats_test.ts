import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { RecentChats } from "../../src/client/updates/recent_chats.ts";

describe("RecentChats", () => {
  it("remembers the latest messages, and of those named the first it remembers", () => {
    const chats = new RecentChats();
    for (let id = 1; id <= 10_000; id++) chats.note(id, -7_000_000_000 - id % 3);
    assert.equal(chats.of([1, 2, 10_000, 9_999]), -7_000_000_001);
    assert.equal(chats.of([10_000 - 4_095]), -7_000_000_001);
    assert.equal(chats.of([10_000 - 4_096]), 0);
    assert.equal(chats.of([0, 10_001]), 0);
    assert.equal(chats.of([]), 0);
  });

  it("takes what is told last of a message", () => {
    const chats = new RecentChats();
    chats.note(5, 1);
    chats.note(5, 2);
    assert.equal(chats.of([5]), 2);
  });
});
