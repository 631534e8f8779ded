// Commits numbered changes until it is killed, and says so after each.
import process from "node:process";
import { REMOTE } from "./remote_stores.ts";

const [name, account, path] = process.argv.slice(2);
const { session } = await REMOTE[name]!(account, path);
let pts = (await session.open())?.updates?.pts ?? 0;
while (true) {
  pts++;
  // Every fifth is larger than one atomic operation of Deno.Kv.
  const peers = Array.from({ length: pts % 5 === 0 ? 1200 : 3 }, (_, i) => ({
    type: "peer" as const,
    peer: { kind: "user" as const, id: i + 1, name: `${pts}` },
  }));
  await session.commit(
    [{ type: "updates", state: { pts, qts: 0, date: 0, seq: 0 } }, { type: "channel", id: 1, pts }, ...peers],
    "sync",
  );
  process.stdout.write(`${pts}\n`);
}
