/** mtcute's side of `memory.ts`. */
import assert from "node:assert/strict";
import { BaseSqliteStorage } from "@mtcute/core";
import { MemoryStorage, TelegramClient } from "@mtcute/node";
import type { MemorySide } from "./memory_client.ts";
import { MtcuteDriver } from "./mtcute_driver.ts";
import { peerOf } from "./peer_samples.ts";

const BATCH = 5000;
const APPLICATION = { apiId: 1, apiHash: "x", logLevel: 1 };

/** mtcute's client. */
export const side: MemorySide = {
  async fill({ accounts }, { path, peers }) {
    const { api } = await import("@layer/client/tl");
    const storage = new BaseSqliteStorage(new MtcuteDriver(path, "NORMAL"));
    const client = new TelegramClient({ ...APPLICATION, storage });
    await client.importSession(accounts.mtcute.mtcute);
    for (let i = 1; i <= peers; i++) {
      const { id, accessHash, name, usernames, phone } = peerOf(i);
      const [low, high] = [accessHash, accessHash >> 32n].map((half) => BigInt.asIntN(32, half));
      storage.peers.store({
        id,
        accessHash: `${low}|${high}`,
        isMin: false,
        usernames,
        updated: Date.now(),
        phone,
        complete: api.encode({ _: "user", id, accessHash, firstName: name, username: usernames[0], phone }),
      });
      if (i % BATCH === 0) await storage.driver.save();
    }
    await client.destroy();
  },

  async connect({ accounts }, store) {
    const storage = store
      ? new BaseSqliteStorage(new MtcuteDriver(store.path, "NORMAL"))
      : new MemoryStorage();
    const client = new TelegramClient({ ...APPLICATION, storage });
    client.onNewMessage.add(() => {});
    await client.importSession(accounts.mtcute.mtcute);
    await client.connect();
    await client.startUpdatesLoop();
    await client.getMe();
    return async (id) => {
      const peer = await client.resolvePeer(id);
      assert.equal(peer._, "inputPeerUser");
      return BigInt(String((peer as { accessHash: unknown }).accessHash));
    };
  },
};
