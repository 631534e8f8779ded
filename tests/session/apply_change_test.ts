import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { inspect } from "node:util";
import {
  applyChange,
  checkedChange,
  emptyHead,
  forgetsAccount,
  headToChanges,
  mergePeer,
  type Peer,
  type SessionChange,
  type SessionHead,
} from "../../src/session/mod.ts";

const key = (fill: number) => new Uint8Array(256).fill(fill);
const fold = (changes: SessionChange[], head: SessionHead = emptyHead()) => changes.reduce(applyChange, head);

const FULL: SessionChange[] = [
  { type: "app", apiId: 1, layer: 227, testMode: true },
  { type: "authKey", dc: 2, key: key(1), created: 9 },
  { type: "authorized", dc: 2, authorized: true },
  { type: "salts", dc: 2, salts: [{ salt: 1n, validSince: 1, validUntil: 2 }] },
  { type: "timeOffset", dc: 2, seconds: 3.5 },
  { type: "lastSession", dc: 2, id: 5n, seqNo: 6 },
  { type: "endpoints", dc: 2, endpoints: [{ host: "h", port: 1, secret: new Uint8Array(16).fill(77) }] },
  { type: "self", self: { id: 1, bot: false, firstName: "A" } },
  { type: "updates", state: { pts: 1, qts: 2, date: 3, seq: 4 } },
  { type: "channel", id: 10, pts: 20 },
];

describe("applyChange()", () => {
  it("leaves the head it is given as it was", () => {
    const before = fold(FULL);
    const copy = inspect(headToChanges(before), { depth: 9 });
    const changes: SessionChange[] = [
      ...FULL,
      { type: "self", self: undefined },
      { type: "authKey", dc: 2, key: undefined },
      { type: "app", testMode: false },
    ];
    for (const change of changes) applyChange(before, change);
    assert.equal(inspect(headToChanges(before), { depth: 9 }), copy);
  });

  it("gives back the same head for a peer", () => {
    const head = emptyHead();
    assert.equal(applyChange(head, { type: "peer", peer: { kind: "user", id: 1 } }), head);
  });

  it("starts salts, login, offset and session afresh with a new key, but keeps addresses", () => {
    const state = fold([...FULL, { type: "authKey", dc: 2, key: key(2) }]).dcs.get(2);
    assert.deepEqual({ ...state }, {
      id: 2,
      endpoints: [{ host: "h", port: 1, secret: new Uint8Array(16).fill(77) }],
      salts: [],
      authKey: key(2),
    });
    assert.equal(fold([...FULL, { type: "authKey", dc: 2, key: undefined }]).dcs.get(2)?.authKey, undefined);
  });

  it("forgets the account at sign-out, not the keys", () => {
    const head = fold([...FULL, { type: "self", self: undefined }]);
    assert.ok(!("self" in head) && !("updates" in head));
    assert.equal(head.channels.size, 0);
    assert.deepEqual(head.dcs.get(2)?.authKey, key(1));
    assert.ok(!("authorized" in head.dcs.get(2)!));
  });

  it("forgets update state when another account takes over, not when its own name changes", () => {
    const renamed = fold([...FULL, { type: "self", self: { id: 1, bot: false, firstName: "B" } }]);
    assert.equal(renamed.updates?.pts, 1);
    const other = fold([...FULL, { type: "self", self: { id: 2, bot: false, firstName: "B" } }]);
    assert.equal(other.updates, undefined);
    assert.equal(other.dcs.get(2)?.authorized, true);
  });

  it("removes optional values with undefined", () => {
    const head = fold([
      ...FULL,
      { type: "app", testMode: false },
      { type: "updates", state: undefined },
      { type: "channel", id: 10, pts: undefined },
      { type: "authorized", dc: 2, authorized: false },
    ]);
    assert.deepEqual(Object.keys(head).sort(), ["channels", "dcs", "homeDc", "self", "testMode"]);
    assert.equal(head.channels.size, 0);
    assert.ok(!("authorized" in head.dcs.get(2)!));
  });

  it("gives data centres that print without keys, salts and secrets", () => {
    const head = fold(FULL);
    const texts = [inspect(head, { depth: 9 }), JSON.stringify([...head.dcs.values()])];
    const deno = (globalThis as { Deno?: { inspect(value: unknown, options: object): string } }).Deno;
    if (deno) texts.push(deno.inspect(head, { depth: 9 }));
    for (const text of texts) {
      assert.match(text, /256 bytes/);
      assert.doesNotMatch(text, /(1,\s*){4}|77,|object Object/);
    }
  });
});

describe("headToChanges()", () => {
  it("gives changes that make the head again", () => {
    const head = fold(FULL);
    assert.deepEqual(fold(headToChanges(head)), head);
  });
});

describe("forgetsAccount()", () => {
  it("is about another account or none", () => {
    const self = { id: 1, bot: false, firstName: "" };
    assert.equal(forgetsAccount(undefined, { type: "self", self }), false);
    assert.equal(forgetsAccount(self, { type: "self", self }), false);
    assert.equal(forgetsAccount(self, { type: "self", self: { ...self, id: 2 } }), true);
    assert.equal(forgetsAccount(undefined, { type: "self", self: undefined }), true);
    assert.equal(forgetsAccount(self, { type: "homeDc", dc: 1 }), false);
  });
});

describe("mergePeer()", () => {
  const full: Peer = { kind: "user", id: 1, accessHash: 1n, usernames: ["a", "b"] };
  it("keeps a full peer when a min one comes, and only then", () => {
    const min: Peer = { kind: "user", id: 1, accessHash: 2n, min: true };
    assert.equal(mergePeer(full, min), undefined);
    assert.equal(mergePeer(min, full), full);
    assert.equal(mergePeer(undefined, min), min);
    const other: Peer = { ...min, accessHash: 3n };
    assert.equal(mergePeer(min, other), other);
  });

  it("keeps by which message a min peer can be addressed, and that a group became a supergroup", () => {
    const min: Peer = { kind: "user", id: 1, min: true };
    const seen: Peer = { ...min, seenIn: { kind: "chat", id: 2, messageId: 3 } };
    const later: Peer = { ...min, seenIn: { kind: "chat", id: 2, messageId: 4 } };
    assert.equal(mergePeer(min, seen), seen);
    assert.equal(mergePeer(seen, { ...min, name: "n" }), undefined);
    assert.equal(mergePeer(seen, later), later);
    assert.equal(mergePeer(seen, { ...seen, seenIn: { ...seen.seenIn! } }), undefined);
    assert.equal(mergePeer(seen, full), full);
    assert.equal(mergePeer(full, seen), undefined);
    const group: Peer = { kind: "chat", id: 1, name: "g" };
    const moved: Peer = { ...group, migratedTo: 5 };
    assert.equal(mergePeer(group, moved), moved);
    assert.equal(mergePeer(moved, { ...group, name: "h" }), undefined);
  });

  it("has nothing to store when every field is equal", () => {
    assert.equal(mergePeer(full, { ...full, usernames: ["a", "b"], bot: false }), undefined);
    const changes: Partial<Peer>[] = [
      { usernames: ["a"] },
      { usernames: ["b", "a"] },
      { usernames: undefined },
      { accessHash: 2n },
      { phone: "1" },
      { name: "n" },
      { bot: true },
      { broadcast: true },
    ];
    for (const change of changes) assert.ok(mergePeer(full, { ...full, ...change }), Object.keys(change)[0]);
  });
});

describe("checkedChange()", () => {
  it("shortens what people read and leaves out names that cannot be real", () => {
    const change = checkedChange({
      type: "peer",
      peer: {
        kind: "user",
        id: 1,
        name: "\u{1f600}".repeat(400) + "x",
        usernames: ["", "ok", "x".repeat(65)],
        phone: "1".repeat(33),
        min: false,
      },
    });
    assert.deepEqual(change, {
      type: "peer",
      peer: { kind: "user", id: 1, name: "\u{1f600}".repeat(256), usernames: ["ok"] },
    });
    const odd = checkedChange({
      type: "peer",
      peer: { kind: "user", id: 1, name: "x" + "\u{1f600}".repeat(400), usernames: ["\ud800"] },
    });
    assert.deepEqual(odd, {
      type: "peer",
      peer: { kind: "user", id: 1, name: "x" + "\u{1f600}".repeat(255), usernames: ["\ufffd"] },
    });
  });

  it("names the field and not the value in its errors", () => {
    const bad = () => checkedChange({ type: "authKey", dc: 1, key: new Uint8Array(200).fill(123) });
    assert.throws(bad, /^RangeError: Cannot store the session change: key must be 256 bytes$/);
  });
});
