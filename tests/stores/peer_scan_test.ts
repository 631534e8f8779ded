import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { concat } from "../../src/bytes/mod.ts";
import { encodeChange, keyOf, namesOf, type Peer } from "../../src/session/mod.ts";
import { hashText } from "../../src/stores/peer_index.ts";
import { PeerScan } from "../../src/stores/peer_scan.ts";
import { arbitraryChange } from "../session/arbitrary_changes.ts";

const SEED = 0x9e3779b9;
const encode = (peer: Peer) => encodeChange({ type: "peer", peer }).bytes;

/** What a scan says of the peer at `at`: its length, and the hashes, unless it has to be decoded. */
function scanned(bytes: Uint8Array, at = 0): { length: number; hashes: number[] } {
  const scan = new PeerScan(SEED);
  const length = scan.read(bytes, at, bytes.length);
  return { length, hashes: length === 0 ? [] : [scan.key, ...scan.names.subarray(0, scan.count)] };
}

const hashesOf = (peer: Peer) =>
  [keyOf(peer.kind, peer.id), ...namesOf(peer)].map((text) => hashText(text, SEED));

describe("PeerScan", () => {
  it("files peers under what they are looked up by", () => {
    const peers: Peer[] = [
      { kind: "user", id: 5 },
      { kind: "chat", id: 4_294_967_297, name: "Группа" },
      {
        kind: "channel",
        id: 562_949_953_421_311,
        accessHash: -1n,
        usernames: ["News", "@Other", "news", "NEWS2"],
      },
      { kind: "user", id: 10, accessHash: 7n, phone: "+49 (90) 1", name: "x".repeat(300), bot: true },
      { kind: "user", id: 99, min: true, seenIn: { kind: "channel", id: 3, messageId: 200 } },
    ];
    for (const peer of peers) {
      const bytes = concat(Uint8Array.of(1, 2, 3), encode(peer), Uint8Array.of(4, 5));
      assert.deepEqual(scanned(bytes, 3), { length: bytes.length - 5, hashes: hashesOf(peer) });
    }
  });

  it("agrees with the decoder about any peer, or leaves it to it", () => {
    let read = 0;
    fc.assert(
      fc.property(arbitraryChange, (change) => {
        const { bytes, change: checked } = encodeChange(change);
        const { length, hashes } = scanned(bytes);
        if (checked.type !== "peer") return assert.equal(length, 0);
        if (length === 0) return;
        read++;
        assert.deepEqual([length, hashes], [bytes.length, hashesOf(checked.peer)]);
      }),
      { numRuns: 2_000 },
    );
    assert.ok(read > 0);
  });

  it("leaves names that are not ASCII, and the largest ids, to the decoder", () => {
    assert.equal(scanned(encode({ kind: "user", id: 5, usernames: ["жук"] })).length, 0);
    assert.equal(scanned(encode({ kind: "user", id: 5, usernames: ["K\u212a"] })).length, 0);
    assert.equal(scanned(encode({ kind: "user", id: Number.MAX_SAFE_INTEGER })).length, 0);
  });

  it("reads nothing past the end, whatever the bytes", () => {
    const whole = encode({ kind: "user", id: 5, accessHash: 1n, usernames: ["abc"], phone: "12", name: "n" });
    for (let length = 0; length < whole.length; length++) {
      assert.equal(scanned(whole.subarray(0, length)).length, 0);
    }
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (rest) => {
      for (const tag of [0x8c, 0x0d]) {
        const bytes = concat(Uint8Array.of(tag), rest);
        assert.ok(scanned(bytes).length <= bytes.length);
      }
    }));
  });
});
