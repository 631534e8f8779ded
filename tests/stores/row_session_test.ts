import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { inspect } from "node:util";
import {
  type Peer,
  type SealOptions,
  type SessionChange,
  SessionCorruptError,
  SessionError,
  SessionPassphraseError,
  SessionVersionError,
} from "../../src/session/mod.ts";
import { crc32, toBase64Url, writeInt32 } from "../../src/bytes/mod.ts";
import { Lease } from "../../src/stores/lease.ts";
import { RowSession } from "../../src/stores/row_session.ts";
import { FakeClock } from "../../src/testing/fake_clock.ts";
import { storeConformance } from "../../src/testing/store_conformance.ts";
import { MemoryRows } from "./memory_rows.ts";
import { after, describeModel, NOTHING, randomBatch, stateOf } from "./session_model.ts";

const LIMITS = { rows: 50, bytes: 100_000, keyBytes: 4000, keyOverhead: 10, value: 20_000 };

function open(rows: MemoryRows, clock = new FakeClock()): RowSession {
  return new RowSession(rows, new Lease(rows, "the session", clock), "the session", { clock });
}

const peers = (count: number, from = 1): SessionChange[] =>
  Array.from({ length: count }, (_, i) => ({
    type: "peer",
    peer: { kind: "user", id: from + i, accessHash: BigInt(i), usernames: [`u${from + i}`] },
  }));

async function stateIn(store: RowSession): Promise<string> {
  const head = await store.open();
  const state = describeModel(await stateOf(store, head));
  await store.close();
  return state;
}

for (
  const [limits, seal] of [[undefined, {}], [LIMITS, {}], [LIMITS, {
    key: new Uint8Array(32).fill(3),
  }]] as const
) {
  const how = `${limits ? "in small writes" : "without limits"}${"key" in seal ? ", sealed" : ""}`;
  describe(`RowSession on rows ${how}`, () => {
    const open = (rows: MemoryRows, clock = new FakeClock()) =>
      new RowSession(rows, new Lease(rows, "the session", clock), "the session", { clock, ...seal });
    const reopened = (rows: MemoryRows) => stateIn(open(rows.connect()));
    const makePlace = () => {
      const rows = new MemoryRows(limits);
      const make = (rows: MemoryRows) => {
        const lease = new Lease(rows, "the session", { ...realClock });
        return new RowSession(rows, lease, "the session", seal);
      };
      return {
        store: () => make(rows.connect()),
        afterCrash: () => {
          const copy = new MemoryRows(limits);
          for (const [key, value] of rows.rows) if (!/lease|fence/.test(key)) copy.rows.set(key, value);
          return make(copy);
        },
      };
    };
    for (const { name, run } of storeConformance(makePlace)) it(name, run);

    it("commit() leaves the state before or after it when any of its writes fails", async () => {
      const batch: SessionChange[] = [
        { type: "homeDc", dc: 4 },
        { type: "authKey", dc: 4, key: new Uint8Array(256).fill(7) },
        { type: "self", self: { id: 9, bot: true, firstName: "b" } },
        { type: "channel", id: 3, pts: 5 },
        ...peers(200),
      ];
      let applied = 0, kept = 0;
      for (const fault of ["before", "after", "late"] as const) {
        // Each failure in the plain, every third one in the sealed case, which is slower.
        for (let failing = 1; failing < 60; failing += "key" in seal ? 3 : 1) {
          const rows = new MemoryRows(limits), clock = new FakeClock(), store = open(rows, clock);
          await store.open();
          const first: SessionChange[] = [
            { type: "homeDc", dc: 2 },
            { type: "self", self: { id: 8, bot: false, firstName: "a" } },
            { type: "channel", id: 2, pts: 1 },
            ...peers(3, 1000),
          ];
          await store.commit(first, "sync");
          const before = after(NOTHING, first), then = after(before, batch);
          const start = rows.writes;
          // Three times: a single failure is made up for.
          rows.fault = (count) => count >= start + failing && count < start + failing + 3 ? fault : undefined;
          const rejected = await store.commit(batch, "sync").then(() => false, () => true);
          const writes = rows.writes - start;
          // The process dies here; its lease is taken over. What was under way may still arrive.
          const crashed = new MemoryRows(limits);
          for (const [key, value] of rows.rows) if (!/lease|fence/.test(key)) crashed.rows.set(key, value);
          const state = await reopened(crashed);
          if (!rejected) assert.equal(state, describeModel(then), `${fault} ${failing}`);
          else {assert.ok(
              [before, then].some((model) => describeModel(model) === state),
              `${fault} ${failing}`,
            );}
          if (state === describeModel(then)) applied++;
          else kept++;
          // The same holder goes on, and whatever was late arrives in the worst moment.
          rows.fault = () => undefined;
          for (const land of rows.late) land();
          await store.commit([{ type: "homeDc", dc: 5 }], "sync");
          const homeDc: SessionChange[] = [{ type: "homeDc", dc: 5 }];
          await store.close();
          const last = await reopened(rows);
          assert.ok(
            (rejected ? [before, then] : [then]).some((model) =>
              describeModel(after(model, homeDc)) === last
            ),
            `${fault} ${failing}: and afterwards`,
          );
          if (writes < failing) break;
        }
      }
      assert.ok(applied > 3 && kept > 1, `${applied} ${kept}`);
    });

    it("random batches with restarts and failures give what a model gives", async () => {
      const next = seeded(limits ? 5 : 6);
      const rows = new MemoryRows(limits);
      let model = NOTHING, store = open(rows.connect()), head = await store.open();
      for (let round = 0; round < 60; round++) {
        const batch = randomBatch(next, next() < 0.2 ? 200 : 6);
        await store.commit(batch, next() < 0.5 ? "sync" : "soon");
        model = after(model, batch);
        if (next() < 0.3) {
          await store.close();
          store = open(rows.connect());
          head = await store.open();
          assert.equal(describeModel(await stateOf(store, head)), describeModel(model), `round ${round}`);
        }
      }
      await store.close();
    });
  });
}

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const realClock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  setTimeout: (callback: () => void, ms: number) => setTimeout(callback, ms),
  clearTimeout: (handle: unknown) => clearTimeout(handle as number),
};

describe("RowSession with a passphrase or a key", () => {
  const KEY = new Uint8Array(32).fill(9);
  const sealed = (rows: MemoryRows, seal: SealOptions) => {
    const clock = new FakeClock();
    return new RowSession(rows, new Lease(rows, "S", clock), "S", { clock, cost: 10, ...seal });
  };
  const batch: SessionChange[] = [
    { type: "homeDc", dc: 3 },
    { type: "authKey", dc: 3, key: new Uint8Array(256).map((_, i) => i * 7) },
    { type: "self", self: { id: 987654321, bot: false, firstName: "Adalovelace" } },
    { type: "channel", id: 123456789, pts: 5 },
    {
      type: "peer",
      peer: { kind: "user", id: 555666777, usernames: ["verysecretname"], phone: "12025550123" },
    },
  ];
  const made = async (seal: SealOptions, limits?: typeof LIMITS) => {
    const rows = new MemoryRows(limits), store = sealed(rows, seal);
    await store.open();
    await store.commit(batch, "sync");
    await store.close();
    return rows;
  };

  it("leaves nothing readable in rows or their names", async () => {
    const rows = await made({ passphrase: "correct horse" });
    const decoder = new TextDecoder("latin1");
    const all = [...rows.rows].map(([key, value]) => key + decoder.decode(value)).join("\n");
    const texts = ["Adalovelace", "verysecretname", "555666777", "123456789", "12025550123", "correct horse"];
    for (const text of [...texts, toBase64Url(new TextEncoder().encode("@verysecretname"))]) {
      assert.ok(!all.includes(text), text);
    }
    assert.ok(!all.includes(decoder.decode(new Uint8Array(256).map((_, i) => i * 7).subarray(20, 28))));
    const again = sealed(rows, { passphrase: "correct horse" });
    assert.equal((await again.open())?.channels.get(123456789), 5);
    assert.equal((await again.peerByUsername("VerySecretName"))?.id, 555666777);
    await again.close();
  });

  it("tells a wrong passphrase, a missing one, one too many and damage apart", async () => {
    const rows = await made({ passphrase: "right" });
    for (const seal of [{ passphrase: "wrong" }, {}, { key: KEY }]) {
      await assert.rejects(sealed(rows, seal).open(), SessionPassphraseError);
    }
    const plain = await made({});
    await assert.rejects(sealed(plain, { key: KEY }).open(), /SessionPassphraseError: .*it is not sealed/);
    const byKey = await made({ key: KEY });
    for (const [key, value] of byKey.rows) {
      if (/lease|fence/.test(key)) continue;
      for (const at of [0, 5, value.length >> 1, value.length - 1]) {
        const damaged = new MemoryRows();
        for (const [other, bytes] of byKey.rows) damaged.rows.set(other, bytes);
        damaged.rows.set(key, value.map((byte, index) => index === at ? byte ^ 1 : byte));
        const store = sealed(damaged, { key: KEY });
        await assert.rejects(
          async () => {
            await store.open();
            await store.peer("user", 555666777);
            await store.peerByUsername("verysecretname");
            await store.peerByPhone("12025550123");
          },
          SessionCorruptError,
          `${key} ${at}`,
        );
      }
      const missing = new MemoryRows();
      for (const [other, bytes] of byKey.rows) if (other !== key) missing.rows.set(other, bytes);
      if (/head|dcs|channels/.test(key)) {
        await assert.rejects(sealed(missing, { key: KEY }).open(), SessionCorruptError, key);
      }
    }
  });

  it("delete() needs no passphrase", async () => {
    for (const limits of [undefined, LIMITS]) {
      const rows = await made({ key: KEY }, limits);
      await sealed(rows, {}).delete();
      assert.equal(rows.rows.size, 0);
      assert.equal(await sealed(rows, { key: KEY }).open(), null);
    }
  });
});

describe("RowSession", () => {
  const made = async () => {
    const rows = new MemoryRows(), store = open(rows);
    await store.open();
    await store.commit([
      { type: "homeDc", dc: 3 },
      { type: "authKey", dc: 3, key: new Uint8Array(256).fill(1) },
      { type: "channel", id: 5, pts: 6 },
      ...peers(2),
    ], "sync");
    await store.close();
    return rows;
  };

  it("open() and peer() report every damaged, exchanged or missing row, and leave it as it is", async () => {
    const rows = await made();
    for (const [key, value] of rows.rows) {
      for (let at = 0; at < value.length; at++) {
        const damaged = rows.connect();
        Object.defineProperty(damaged, "rows", { value: new Map(rows.rows) });
        damaged.rows.set(key, value.map((byte, index) => index === at ? byte ^ 1 : byte));
        const store = open(damaged);
        const look = async () => {
          await store.open();
          await store.peer("user", 1);
          await store.peer("user", 2);
          await store.peerByUsername("u1");
          await store.peerByUsername("u2");
        };
        if (key === "head/fence") continue;
        await assert.rejects(look(), SessionCorruptError, `${key} ${at}`);
        if (!/lease|fence/.test(key)) assert.notDeepEqual(damaged.rows.get(key), value);
      }
    }
    for (const missing of ["dcs/3", "channels/5", "head/head"]) {
      const damaged = rows.connect();
      Object.defineProperty(damaged, "rows", { value: new Map(rows.rows) });
      damaged.rows.delete(missing);
      await assert.rejects(open(damaged).open(), SessionCorruptError, missing);
    }
    const swapped = rows.connect();
    swapped.rows.set("peers1/user1", rows.rows.get("peers1/user2")!);
    const store = open(swapped);
    await store.open();
    await assert.rejects(store.peer("user", 1), SessionCorruptError);
    await store.close();
  });

  it("open() gives a SessionVersionError for rows of a newer version", async () => {
    for (const key of ["head/head", "dcs/3", "channels/5"]) {
      const rows = await made();
      const row = rows.rows.get(key)!.slice();
      row[0] = 2;
      const body = row.subarray(0, row.length - 4);
      writeInt32(row, crc32(body, crc32(new TextEncoder().encode(key + "\0"))), row.length - 4);
      rows.rows.set(key, row);
      await assert.rejects(open(rows).open(), SessionVersionError);
      assert.deepEqual(rows.rows.get(key), row);
    }
  });

  it("delete() removes a damaged session too, and one whose deletion was interrupted", async () => {
    const rows = await made();
    rows.rows.set("head/head", Uint8Array.of(1, 2, 3));
    rows.rows.set("head/lease", Uint8Array.of(1, 2, 3));
    await open(rows).delete();
    assert.equal(rows.rows.size, 0);

    const limited = new MemoryRows(LIMITS), store = open(limited);
    await store.open();
    await store.commit(peers(5), "sync");
    limited.destroy = () => Promise.reject(new Error("power cut"));
    await assert.rejects(store.delete(), SessionError);
    assert.equal(await open(limited.connect()).open(), null);
    assert.ok([...limited.rows.keys()].every((key) => /fence|lease/.test(key)));
  });

  it("a commit costs the same however many peers and channels there are", async () => {
    const rows = new MemoryRows(), store = open(rows);
    await store.open();
    const sizes: number[] = [];
    const cost = async () => {
      let bytes = 0;
      rows.fault = (_, { set }) => {
        bytes += set.reduce((sum, { value }) => sum + value.length, 0);
        return undefined;
      };
      await store.commit([{ type: "channel", id: 1, pts: 5 }, ...peers(1)], "sync");
      sizes.push(bytes);
    };
    await store.commit([{ type: "channel", id: 1, pts: 4 }], "sync");
    await cost();
    await store.commit(
      [
        ...peers(10_000),
        ...Array.from({ length: 500 }, (_, i): SessionChange => ({ type: "channel", id: i + 2, pts: 1 })),
      ],
      "sync",
    );
    await store.commit([{ type: "peer", peer: { kind: "user", id: 1, accessHash: 99n } }], "sync");
    await cost();
    assert.ok(Math.abs(sizes[0] - sizes[1]) < 10, sizes.join());
    await store.close();
  });

  it("a sync commit is refused when the database cannot promise it, unless that is wanted", async () => {
    const rows = new MemoryRows();
    rows.notDurable = "it never calls fsync";
    const store = open(rows);
    await store.open();
    assert.deepEqual(store.durability, { uncertain: "it never calls fsync" });
    await assert.rejects(
      store.commit(peers(1), "sync"),
      /^SessionError: Cannot save the session so that .*fsync/,
    );
    await assert.rejects(store.flush(), SessionError);
    await store.commit(peers(1), "soon");
    await store.close();
    const clock = new FakeClock();
    const daring = new RowSession(rows, new Lease(rows, "x", clock), "x", { clock }, true);
    await daring.open();
    assert.equal((await daring.peer("user", 1))?.id, 1);
    await daring.commit(peers(1), "sync");
    await daring.close();
  });

  it("soon commits are saved again after the database was away, and reads say that it is", async () => {
    const warnings: string[] = [];
    const rows = new MemoryRows(), clock = new FakeClock();
    const logger = { warn: (text: string) => void warnings.push(text) };
    const store = new RowSession(rows, new Lease(rows, "S", clock), "S", { clock, logger });
    await store.open();
    await store.commit(peers(1), "sync");
    rows.down = true;
    await store.commit(peers(3), "soon");
    await clock.advance(1500);
    assert.deepEqual(warnings, ["Cannot save S: connection refused"]);
    assert.equal((await store.peer("user", 3))?.id, 3);
    await assert.rejects(store.peer("chat", 1), /^SessionError: Cannot read S: connection refused$/);
    await assert.rejects(store.commit(peers(1), "sync"), SessionError);
    rows.down = false;
    await clock.advance(6000);
    assert.ok(rows.rows.has("peers1/user3"));
    await store.close();
  });

  it("shows nothing of the session when it is printed", async () => {
    const store = open(await made());
    await store.open();
    assert.equal(inspect(store), "Session { the session }");
    assert.equal(JSON.stringify(store), '"Session { the session }"');
    await store.close();
  });

  it("peerByUsername() of a name that many took gives the last one that still has it", async () => {
    const rows = new MemoryRows(), store = open(rows);
    await store.open();
    const named = (id: number, ...usernames: string[]): SessionChange => ({
      type: "peer",
      peer: { kind: "channel", id, usernames } as Peer,
    });
    for (const id of [1, 2, 3]) await store.commit([named(id, "same", "Ünï/Cöde\u0000")], "sync");
    assert.equal((await store.peerByUsername("@SAME"))?.id, 3);
    assert.equal((await store.peerByUsername("ünï/cöde\u0000"))?.id, 3);
    await store.commit([named(3, "other")], "sync");
    assert.equal((await store.peerByUsername("same"))?.id, 2);
    await store.commit([named(1, "same", "more")], "sync");
    assert.equal((await store.peerByUsername("same"))?.id, 1);
    await store.close();
  });
});
