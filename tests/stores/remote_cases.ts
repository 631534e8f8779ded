import assert from "node:assert/strict";
import { it } from "node:test";
import { inspect } from "node:util";
import { crc32 } from "../../src/bytes/mod.ts";
import {
  LeaseLostError,
  type SealOptions,
  type SessionChange,
  SessionCorruptError,
  SessionLockedError,
  SessionPassphraseError,
  SessionVersionError,
} from "../../src/session/mod.ts";
import type { Clock } from "../../src/base/clock.ts";
import type { LeaseOptions } from "../../src/stores/lease.ts";
import type { RowSession } from "../../src/stores/row_session.ts";

/** What the cases need of one database. */
export interface RemotePlace {
  /** A store for an account. */
  store(account: string, lease?: LeaseOptions, clock?: Clock, seal?: SealOptions): RowSession;
  /** Changes the bytes of a row behind the store's back; undefined: removes it. */
  tamper(
    account: string,
    part: string,
    id: string,
    change: (row: Uint8Array) => Uint8Array | undefined,
  ): Promise<void>;
  /** How many rows an account has. */
  count(account: string): Promise<number>;
}

const homeDc = (dc: number): SessionChange[] => [{ type: "homeDc", dc }];
const peers = (count: number): SessionChange[] =>
  Array.from({ length: count }, (_, i) => ({
    type: "peer",
    peer: {
      kind: "user",
      id: i + 1,
      accessHash: BigInt(i),
      usernames: [`user_name_${i + 1}`],
      name: "Some Name",
    },
  }));
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What every store with a lease has to do on its real database, beside the conformance suite. */
export function remoteCases(place: RemotePlace, fresh: () => string): void {
  it("commits and finds 10,000 peers, and forgets them with the account", { timeout: 20_000 }, async () => {
    const account = fresh(), store = place.store(account);
    await store.open();
    await store.commit([{ type: "self", self: { id: 1, bot: false, firstName: "" } }, ...homeDc(4)], "sync");
    await store.commit(peers(10_000), "sync");
    await store.close();
    assert.equal((await store.open())?.homeDc, 4);
    assert.equal((await store.peerByUsername("user_name_7777"))?.id, 7777);
    const ids = new Set<number>();
    for await (const { id } of store.peers()) ids.add(id);
    assert.equal(ids.size, 10_000);
    await store.commit([{ type: "self", self: undefined }], "sync");
    assert.equal(await store.peer("user", 5), undefined);
    assert.ok(await place.count(account) < 10, "the rows of the account are still there");
    await store.delete();
    assert.ok(await place.count(account) === 0);
  });

  it("a holder that stopped renewing is succeeded after its time and the margin; its commits fail", async () => {
    const account = fresh(), lease = { duration: 600, early: 100, margin: 100 };
    // A holder whose timers never run, as in a process that is suspended.
    let skew = 0;
    const clock = {
      now: () => Date.now(),
      monotonic: () => performance.now() - skew,
      setTimeout: () => 0,
      clearTimeout: () => {},
    };
    const old = place.store(account, { ...lease, holder: "old" }, clock);
    const next = place.store(account, lease);
    const start = performance.now();
    await old.open();
    await old.commit(homeDc(3), "sync");
    await assert.rejects(
      next.open(),
      (error) => error instanceof SessionLockedError && /old holds it/.test(error.message),
    );
    assert.equal((await next.open({ wait: 5000 }))?.homeDc, 3);
    const passed = performance.now() - start;
    assert.ok(passed >= 690, `after ${passed} ms`);
    // The old one wakes up and believes that no time has passed.
    skew = performance.now() - start;
    await assert.rejects(old.commit(homeDc(6), "sync"), LeaseLostError);
    assert.ok(old.lost?.reason instanceof LeaseLostError);
    await next.commit(homeDc(5), "sync");
    await old.close();
    await wait(900);
    assert.equal(next.lost?.aborted, false, "it is renewed");
    await assert.rejects(old.open(), SessionLockedError);
    await next.close();
    assert.equal((await place.store(account).open())?.homeDc, 5);
  });

  it("of many who open at the same moment one succeeds", async () => {
    for (let round = 0; round < 3; round++) {
      const account = fresh();
      const stores = Array.from({ length: 6 }, () => place.store(account));
      const results = await Promise.allSettled(stores.map((store) => store.open()));
      const reasons = results.flatMap((result) => result.status === "rejected" ? [result.reason] : []);
      assert.equal(reasons.length, 5);
      for (const reason of reasons) assert.ok(reason instanceof SessionLockedError, inspect(reason));
      await Promise.all(stores.map((store) => store.close()));
    }
  });

  it("damaged, missing and newer rows are told apart and left alone", async () => {
    const account = fresh(), store = place.store(account);
    await store.open();
    await store.commit([{ type: "authKey", dc: 2, key: new Uint8Array(256).fill(5) }, ...peers(1)], "sync");
    await store.close();
    const flip = (row: Uint8Array) => row.map((byte, index) => index === 9 ? byte ^ 4 : byte);
    for (const [part, id] of [["head", "head"], ["dcs", "2"]]) {
      await place.tamper(account, part, id, flip);
      await assert.rejects(place.store(account).open(), SessionCorruptError);
      await place.tamper(account, part, id, flip);
    }
    await place.tamper(account, "peers1", "user1", flip);
    await store.open();
    await assert.rejects(store.peer("user", 1), SessionCorruptError);
    await store.close();
    // With a checksum that is right for another version.
    let kept: Uint8Array | undefined;
    await place.tamper(account, "dcs", "2", (row) => {
      kept = row.slice();
      return newer("dcs/2", row);
    });
    await assert.rejects(place.store(account).open(), SessionVersionError);
    await place.tamper(account, "dcs", "2", () => undefined);
    await assert.rejects(place.store(account).open(), /SessionCorruptError: .*data centre 2 is missing/);
    await place.tamper(account, "dcs", "2", () => kept);
    assert.equal((await place.store(account).open({ wait: 1000 }))?.dcs.size, 1);
  });

  it(
    "a sealed session opens with its key only, and its large batches happen, too",
    { timeout: 20_000 },
    async () => {
      const account = fresh(), key = new Uint8Array(32).fill(1);
      const store = place.store(account, undefined, undefined, { key });
      await store.open();
      await store.commit([...homeDc(3), ...peers(1500)], "sync");
      await store.commit(homeDc(4), "sync");
      await store.close();
      await assert.rejects(place.store(account).open(), SessionPassphraseError);
      const wrong = { key: new Uint8Array(32) };
      await assert.rejects(place.store(account, undefined, undefined, wrong).open(), SessionPassphraseError);
      assert.equal((await store.open())?.homeDc, 4);
      assert.equal((await store.peerByUsername("user_name_1499"))?.id, 1499);
      await store.delete();
      assert.equal(await place.count(account), 0);
    },
  );

  it("a session is sealed, sealed otherwise and unsealed in place", { timeout: 20_000 }, async () => {
    const account = fresh(), keys = [1, 2].map((n) => ({ key: new Uint8Array(32).fill(n) }));
    const store = place.store(account);
    await store.open();
    await store.commit([...homeDc(3), { type: "channel", id: 7, pts: 8 }, ...peers(1500)], "sync");
    const count = await place.count(account);
    for (const seal of [keys[0], keys[1], undefined, keys[0]]) {
      await (seal ? store.seal(seal) : store.unseal());
      await store.commit(homeDc(4), "sync");
      await store.close();
      for (const other of [...keys, undefined]) {
        const next = place.store(account, undefined, undefined, other);
        if (other !== seal) {
          await assert.rejects(next.open(), SessionPassphraseError);
          continue;
        }
        const head = await next.open();
        assert.deepEqual([head?.homeDc, head?.channels.get(7)], [4, 8]);
        assert.equal((await next.peerByUsername("user_name_1499"))?.id, 1499);
        await next.close();
      }
      // Two rows more: what it is sealed with, and in which generation it is.
      assert.equal(await place.count(account), count + (seal ? 2 : 1));
      // What it was sealed with in the meantime, it knows itself.
      await store.open();
    }
    await store.delete();
    assert.equal(await place.count(account), 0);
  });

  it("accounts do not see each other", async () => {
    const [a, b] = [place.store(fresh()), place.store(fresh())];
    await a.open();
    await a.commit(homeDc(3), "sync");
    assert.equal(await b.open(), null);
    await b.commit(homeDc(4), "sync");
    await a.delete();
    await b.close();
    assert.equal((await b.open())?.homeDc, 4);
    await b.delete();
  });
}

function newer(key: string, row: Uint8Array): Uint8Array {
  const next = row.slice();
  next[0] = 9;
  const body = next.subarray(0, next.length - 4);
  new DataView(next.buffer).setUint32(
    next.length - 4,
    crc32(body, crc32(new TextEncoder().encode(key + "\0"))),
    true,
  );
  return next;
}
