import assert from "node:assert/strict";
import type { SessionChange, SessionHead, SessionStore } from "../../src/session/mod.ts";

const CHANNELS = 50;
const PEERS = 200;
/** More than one atomic operation of Deno.Kv takes. */
const CROWD = 1200;
const CROWD_EVERY = 40;
const key = (n: number) => Uint8Array.from({ length: 256 }, (_, i) => (i * 7 + n) & 255);

/** The batch of commit number `n`: every part of it tells which one wrote it. @param large some are large */
export function numberedCommit(n: number, large = false): SessionChange[] {
  const crowd = large && n % CROWD_EVERY === 0 ? CROWD : 0;
  return [
    { type: "updates", state: { pts: n, qts: n, date: n, seq: n } },
    { type: "channel", id: n % CHANNELS + 1, pts: n },
    {
      type: "peer",
      peer: {
        kind: "user",
        id: n % PEERS + 1,
        accessHash: BigInt(n),
        name: `n${n}`,
        usernames: [`user_${n}`],
      },
    },
    ...n % 10 === 1 ? [{ type: "authKey", dc: 2, key: key(n), created: n } as const] : [],
    ...Array.from(
      { length: crowd },
      (_, id): SessionChange => ({
        type: "peer",
        peer: { kind: "channel", id: id + 1, accessHash: BigInt(n) },
      }),
    ),
    { type: "homeDc", dc: n % 1000 + 1 },
  ];
}

/**
 * Checks that `store`, opened as `head`, holds exactly what the first commits up to some number have made, all of each.
 * @returns that number; 0 for a session that is absent
 */
export async function committedNumber(
  store: SessionStore,
  head: SessionHead | null,
  large = false,
): Promise<number> {
  if (head === null) return 0;
  const n = head.updates?.pts ?? 0;
  assert(n > 0, "the session is there, but without a commit");
  assert.deepEqual(head.updates, { pts: n, qts: n, date: n, seq: n });
  assert.equal(head.homeDc, n % 1000 + 1);
  const withKey = n - (n - 1) % 10;
  assert.deepEqual(head.dcs.get(2)?.authKey, key(withKey));
  assert.equal(head.dcs.get(2)?.authKeyCreated, withKey);
  assert.equal(head.channels.size, Math.min(n, CHANNELS));
  for (let i = Math.max(1, n - CHANNELS + 1); i <= n; i++) {
    assert.equal(head.channels.get(i % CHANNELS + 1), i);
  }
  let peers = 0, crowd = 0;
  const withCrowd = n - n % CROWD_EVERY;
  for await (const peer of store.peers()) {
    const i = Number(peer.accessHash);
    if (large && peer.kind === "channel") {
      crowd++;
      assert.equal(i, withCrowd, `channel ${peer.id} is of commit ${i}, not of ${withCrowd}`);
      continue;
    }
    peers++;
    assert(
      i <= n && i > n - PEERS && i % PEERS + 1 === peer.id,
      `peer ${peer.id} is of commit ${i}, not of ${n}`,
    );
    assert.equal(peer.name, `n${i}`);
  }
  assert.equal(peers, Math.min(n, PEERS));
  assert.equal(crowd, large && withCrowd > 0 ? CROWD : 0);
  assert.equal((await store.peerByUsername(`user_${n}`))?.id, n % PEERS + 1);
  if (n > PEERS) assert.equal(await store.peerByUsername(`user_${n - PEERS}`), undefined);
  return n;
}
