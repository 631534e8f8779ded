import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { MemorySession, NetworkError, SessionCorruptError, SessionLockedError } from "../../mod.ts";
import type { SessionLock } from "../../src/stores/mod.ts";
import { connectTo, startServer } from "./fixtures.ts";

/** A lock in memory that notes what happens, beside what the session does. */
function noted(events: string[], failure?: Error): { lock: SessionLock; session: MemorySession } {
  class Session extends MemorySession {
    override open(...options: Parameters<MemorySession["open"]>): ReturnType<MemorySession["open"]> {
      events.push("open");
      return failure ? Promise.reject(failure) : super.open(...options);
    }
    override close(): Promise<void> {
      events.push("close");
      return super.close();
    }
    override delete(): Promise<void> {
      events.push("delete");
      return super.delete();
    }
  }
  let held = false;
  const lock: SessionLock = {
    // deno-lint-ignore require-await
    async acquire({ signal } = {}) {
      signal?.throwIfAborted();
      if (held) throw new SessionLockedError("Cannot open the session: somebody has it");
      held = true;
      events.push("acquire");
      // deno-lint-ignore require-await
      return async () => {
        held = false;
        events.push("release");
      };
    },
  };
  return { lock, session: new Session() };
}

describe("connect() with a lock", () => {
  it("takes it before the session is opened and lets go after it is closed", async () => {
    await using server = await startServer();
    const events: string[] = [];
    const { lock, session } = noted(events);
    const client = await connectTo(server, { session, lock });
    assert.deepEqual(events, ["acquire", "open"]);
    await assert.rejects(connectTo(server, { session: new MemorySession(), lock }), SessionLockedError);
    await client.close();
    assert.deepEqual(events, ["acquire", "open", "close", "release"]);
    await (await connectTo(server, { session: new MemorySession(), lock })).close();
  });

  it("holds it until the session of who signs out is gone", async () => {
    await using server = await startServer();
    const events: string[] = [];
    const client = await connectTo(server, { ...noted(events), auth: { bot: server.bot().token } });
    await client.signOut();
    assert.deepEqual(events, ["acquire", "open", "delete", "close", "release"]);
  });

  it("lets go when the session cannot be opened, used or deleted, or nobody be reached", async () => {
    await using server = await startServer();
    const broken: string[] = [];
    const wanted = new SessionCorruptError("Cannot open it: it is damaged");
    await assert.rejects(connectTo(server, noted(broken, wanted)), (error) => error === wanted);
    assert.deepEqual(broken, ["acquire", "open", "release"]);

    const other: string[] = [];
    const { lock, session } = noted(other);
    await session.open();
    await session.commit([{ type: "app", testMode: true }], "sync");
    await session.close();
    await assert.rejects(
      connectTo(server, { session, lock, testMode: false }),
      /belongs to Telegram's test servers/,
    );
    assert.deepEqual(other.slice(-4), ["acquire", "open", "close", "release"]);

    const alone: string[] = [];
    const dcs = [{ dc: 2, host: "192.0.2.1", port: 443 }];
    await assert.rejects(connectTo(server, { ...noted(alone), dcs }), NetworkError);
    assert.deepEqual(alone, ["acquire", "open", "close", "release"]);
  });

  it("refuses what is no lock before it opens anything", async () => {
    await using server = await startServer();
    const events: string[] = [];
    const { session } = noted(events);
    await assert.rejects(
      connectTo(server, { session, lock: {} as SessionLock }),
      /^TypeError: .*lock is no lock/,
    );
    assert.deepEqual(events, []);
  });

  it("sessionWait is how long both the lock and the session are waited for", async () => {
    await using server = await startServer();
    const waits: (number | undefined)[] = [];
    class Session extends MemorySession {
      override open(...options: Parameters<MemorySession["open"]>): ReturnType<MemorySession["open"]> {
        waits.push((options[0] as { wait?: number } | undefined)?.wait);
        return super.open(...options);
      }
    }
    const lock: SessionLock = {
      // deno-lint-ignore require-await
      acquire: async (options) => (waits.push(options?.wait), async () => {}),
    };
    await (await connectTo(server, { session: new Session(), lock, sessionWait: 40_000 })).close();
    assert.deepEqual(waits, [40_000, 40_000]);
    await assert.rejects(connectTo(server, { sessionWait: -1 }), RangeError);
  });
});
