// One of two processes that use one Deno.Kv file: opens the session (waiting for its turn), counts on, closes, again.
import { DenoKvSession, type KvLike } from "../../src/stores/deno_kv_session.ts";

declare const Deno: { args: string[]; openKv(path: string): Promise<KvLike & { close(): void }> };
const [path, account, rounds] = Deno.args;
const kv = await Deno.openKv(path);
// An account of its own as well, so that both write to the file at the same time.
const own = new DenoKvSession(kv, { account: `${account}${Math.random()}`, soonWindow: 1 });
await own.open();
for (let round = 0; round < Number(rounds); round++) {
  const store = new DenoKvSession(kv, { account });
  const head = await store.open({ wait: 30_000 });
  const pts = (head?.updates?.pts ?? 0) + 1;
  await own.commit([{ type: "homeDc", dc: round + 1 }], "soon");
  await store.commit([
    { type: "updates", state: { pts, qts: 0, date: 0, seq: 0 } },
    { type: "channel", id: 1, pts },
  ], "sync");
  await own.commit([{ type: "peer", peer: { kind: "chat", id: round + 1 } }], "sync");
  await store.close();
}
await own.close();
kv.close();
