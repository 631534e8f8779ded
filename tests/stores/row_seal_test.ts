import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { inspect } from "node:util";
import {
  type SealOptions,
  type SessionChange,
  SessionError,
  SessionPassphraseError,
} from "../../src/session/mod.ts";
import { Lease } from "../../src/stores/lease.ts";
import { RowSession } from "../../src/stores/row_session.ts";
import { FakeClock } from "../../src/testing/fake_clock.ts";
import { MemoryRows } from "./memory_rows.ts";
import { describeModel, stateOf } from "./session_model.ts";

const LIMITS = { rows: 50, bytes: 100_000, keyBytes: 4000, keyOverhead: 10, value: 20_000 };

function open(rows: MemoryRows): RowSession {
  const clock = new FakeClock();
  return new RowSession(rows, new Lease(rows, "the session", clock), "the session", { clock });
}

const peers = (count: number): SessionChange[] =>
  Array.from({ length: count }, (_, i) => ({
    type: "peer",
    peer: { kind: "user", id: 1 + i, accessHash: BigInt(i), usernames: [`somebody${1 + i}`] },
  }));

async function stateIn(store: RowSession): Promise<string> {
  const head = await store.open();
  const state = describeModel(await stateOf(store, head));
  await store.close();
  return state;
}

describe("RowSession that is sealed and unsealed while it is open", () => {
  for (const limits of [undefined, LIMITS]) {
    const how = limits ? "in small writes" : "without limits";
    const SECRETS: readonly SealOptions[] = [
      {},
      { passphrase: "one", cost: 10 },
      { passphrase: "two", cost: 10 },
      { key: new Uint8Array(32).fill(3) },
      { key: new Uint8Array(32).fill(4) },
    ];
    const sealed = (rows: MemoryRows, seal: SealOptions, clock = new FakeClock()) =>
      new RowSession(rows, new Lease(rows, "the session", clock), "the session", { clock, ...seal });
    const batch: SessionChange[] = [
      { type: "homeDc", dc: 4 },
      { type: "authKey", dc: 4, key: new Uint8Array(256).fill(7) },
      { type: "self", self: { id: 9, bot: true, firstName: "b" } },
      ...Array.from({ length: 60 }, (_, i): SessionChange => ({ type: "channel", id: i + 1, pts: i })),
      ...peers(60),
    ];
    const change = (session: RowSession, seal: SealOptions) =>
      seal === SECRETS[0] ? session.unseal() : session.seal(seal);
    /** A copy as a crash of the holder leaves it. */
    const crashed = (rows: MemoryRows) => {
      const copy = new MemoryRows(limits);
      for (const [key, value] of rows.rows) if (!/lease|fence/.test(key)) copy.rows.set(key, value.slice());
      return copy;
    };

    it(`seal() and unseal() change what opens it, and nothing else, ${how}`, async () => {
      const rows = new MemoryRows(limits), session = sealed(rows, {});
      await session.open();
      await session.commit(batch, "sync");
      const state = describeModel(await stateOf(session, await sealed(crashed(rows), {}).open()));
      const count = rows.rows.size;
      let last = SECRETS[0];
      for (const seal of [1, 2, 2, 3, 0, 1, 0, 0].map((index) => SECRETS[index])) {
        const writes = rows.writes;
        await change(session, seal);
        if (seal !== SECRETS[0] && last !== SECRETS[0]) {
          assert.ok(rows.writes - writes < 5, "all was written anew");
        }
        last = seal;
        assert.equal(session.sealed, seal !== SECRETS[0]);
        for (const other of SECRETS) {
          const store = sealed(crashed(rows), other);
          if (other === seal) assert.equal(await stateIn(store), state);
          else await assert.rejects(store.open(), SessionPassphraseError);
        }
        const extra = (seal === SECRETS[0] ? 0 : 1) + 1;
        assert.equal(rows.rows.size, count + extra, [...rows.rows.keys()].join(" "));
        // The session goes on as it was.
        await session.commit([{ type: "homeDc", dc: 4 }, ...peers(3)], "sync");
        assert.equal((await session.peerByUsername("somebody60"))?.id, 60);
        const readable = [...rows.rows].some(([key, value]) =>
          /somebody/.test(key) || new TextDecoder("latin1").decode(value).includes("somebody59")
        );
        assert.equal(readable, seal === SECRETS[0]);
      }
      await session.delete();
      assert.equal(rows.rows.size, 0);
    });

    it(`a crash or a failure in any write of seal() and unseal() leaves the session whole, ${how}`, async () => {
      for (const [from, to] of [[0, 3], [3, 4], [3, 0]].map((pair) => pair.map((index) => SECRETS[index]))) {
        const before = new MemoryRows(limits), first = sealed(before, from);
        await first.open();
        await first.commit(batch, "sync");
        const state = describeModel(await stateOf(first, await sealed(crashed(before), from).open()));
        await first.close();
        let more = true;
        for (const fault of ["before", "after", "late", "crash"] as const) {
          more = true;
          for (let failing = 1; more; failing += limits && failing > 3 ? 5 : 1) {
            const rows = crashed(before), clock = new FakeClock(), session = sealed(rows, from, clock);
            await session.open();
            const start = rows.writes;
            more = false;
            let cut: MemoryRows | undefined;
            rows.fault = (count) => {
              if (count < start + failing) return undefined;
              more = true;
              if (fault === "crash") {
                cut ??= crashed(rows);
                return undefined;
              }
              // The first one only, or this one and all that follow.
              return count === start + failing || failing % 2 === 0 ? fault : undefined;
            };
            let done = true;
            await change(session, to).catch((error) => {
              assert.ok(error instanceof SessionError, inspect(error));
              done = false;
            });
            rows.fault = () => undefined;
            for (const land of rows.late) land();
            const left = cut ?? crashed(rows);
            const outcomes = await Promise.all([from, to].map(async (seal) => {
              const copy = crashed(left), store = sealed(copy, seal);
              try {
                const found = await stateIn(store);
                const keys = [...copy.rows.keys()].filter((key) => key.includes("peers"));
                assert.equal(keys.length, 60, "rows of another generation are left");
                return found;
              } catch (error) {
                assert.ok(error instanceof SessionPassphraseError, inspect(error));
                return undefined;
              }
            }));
            const where = `${fault} ${failing} ${done}`;
            assert.deepEqual(outcomes.filter((found) => found !== undefined), [state], where);
            if (done && fault !== "crash") assert.equal(outcomes[1], state, where);
          }
        }
      }
    });
  }

  it("seal() of a session that is not there yet seals what comes, and commits wait for it", async () => {
    const rows = new MemoryRows(), session = open(rows), seal = { passphrase: "one", cost: 10 };
    await session.open();
    const done = session.seal(seal), committed = session.commit([{ type: "homeDc", dc: 3 }], "sync");
    await Promise.all([done, committed]);
    const again = session.seal({ passphrase: "two", cost: 10 });
    await Promise.all([session.commit(peers(5), "sync"), again]);
    await session.close();
    await assert.rejects(open(rows).open(), SessionPassphraseError);
    const store = new RowSession(rows, new Lease(rows, "s", new FakeClock()), "s", { passphrase: "two" });
    assert.equal((await store.open())?.homeDc, 3);
    assert.equal((await store.peer("user", 5))?.id, 5);
    await store.close();
    await assert.rejects(store.seal(seal), SessionError);
    await assert.rejects(store.seal({}), TypeError);
  });
});
