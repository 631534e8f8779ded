import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { LeaseLostError, SessionLockedError } from "../../mod.ts";
import { Lease } from "../../src/stores/lease.ts";
import { RowSession } from "../../src/stores/row_session.ts";
import { MemoryRows } from "../stores/memory_rows.ts";
import { clockOf, connectTo, startServer } from "./fixtures.ts";

describe("connect() with a session that is held by a lease", () => {
  it("closes its connections before the lease ends when it cannot be renewed; the next holder goes on", async () => {
    await using server = await startServer();
    const clock = clockOf(server), rows = new MemoryRows();
    const machine = () => {
      const mine = rows.connect();
      const lease = new Lease(mine, "the session", clock, { duration: 30_000, early: 5000, margin: 5000 });
      return { rows: mine, session: new RowSession(mine, lease, "the session", { clock }) };
    };
    const one = machine(), two = machine();
    const client = await connectTo(server, { session: one.session, auth: { bot: server.bot().token } });
    const id = client.self?.id;
    let connected: boolean | undefined;
    client.addEventListener("connection", ({ detail }) => connected = detail.state === "connected");
    await assert.rejects(connectTo(server, { session: two.session }), SessionLockedError);

    one.rows.down = true;
    const start = clock.monotonic();
    await assert.rejects(client.closed, LeaseLostError);
    const took = clock.monotonic() - start;
    assert.ok(took > 10_000 && took < 30_000, `${took} ms`);
    assert.equal(connected, false);
    await assert.rejects(client.api.help.getConfig(), LeaseLostError);
    await client.close();

    await two.session.open({ wait: 60_000 });
    await two.session.close();
    await using next = await connectTo(server, { session: two.session });
    assert.equal(next.self?.id, id);
    assert.ok(await next.isAuthorized());
  });

  it("ends at once when somebody else has taken the session over", async () => {
    await using server = await startServer();
    const clock = clockOf(server), rows = new MemoryRows();
    const session = new RowSession(rows, new Lease(rows, "the session", clock), "the session", { clock });
    const client = await connectTo(server, { session, auth: { bot: server.bot().token } });
    rows.rows.set("head/fence", Uint8Array.of(1));
    await assert.rejects(session.commit([{ type: "timeOffset", dc: 2, seconds: 1 }], "sync"), LeaseLostError);
    await assert.rejects(client.closed, LeaseLostError);
    await client.close();
  });
});
