/** Our side of `memory.ts`. */
import assert from "node:assert/strict";
import { type SessionStore, StringSession } from "@layer/client";
import { headToChanges } from "../src/session/mod.ts";
import type { MemorySide } from "./memory_client.ts";
import { ownRuntime } from "./own_runtime.ts";
import { peerOf } from "./peer_samples.ts";

const BATCH = 5000;

/** Our client. */
export const side: MemorySide = {
  async fill({ accounts }, store) {
    const source = new StringSession(accounts.layer.session);
    const session = await open(store);
    await session.open();
    await session.commit(headToChanges((await source.open())!), "sync");
    for (let at = 1; at <= store.peers; at += BATCH) {
      const length = Math.min(BATCH, store.peers - at + 1);
      const changes = Array.from({ length }, (_, i) => {
        return { type: "peer", peer: { kind: "user", ...peerOf(at + i) } } as const;
      });
      await session.commit(changes, "sync");
    }
    await session.close();
  },

  async connect({ dc, host, port, accounts }, store) {
    const { connect } = await ownRuntime();
    const session = store ? await open(store) : new StringSession(accounts.layer.session);
    const client = await connect({ apiId: 1, apiHash: "x", session, dcs: [{ dc, host, port }] });
    client.on("message", () => {});
    await client.getMe();
    return async (id) => {
      const peer = await client.resolvePeer(id);
      assert.equal(peer._, "inputPeerUser");
      return (peer as { accessHash: bigint }).accessHash;
    };
  },
};

async function open({ kind, path }: Parameters<MemorySide["fill"]>[1]): Promise<SessionStore> {
  const { SqliteSession, FileSession } = await ownRuntime();
  return kind === "sqlite" ? new SqliteSession(path) : new FileSession(path);
}
