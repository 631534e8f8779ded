/**
 * A process that takes a session, tells its parent by lines of JSON, and commits until it is told to stop by the end of
 * its input: `lock_child.ts KIND PATH [WAIT] [COMMITS]`.
 */
import process from "node:process";
import { FileSession } from "../../src/adapters/node/file_session.ts";
import { SqliteSession } from "../../src/adapters/node/sqlite_session.ts";
import type { SessionStore } from "../../src/session/mod.ts";

const [kind, path, wait = "0", commits = "0"] = process.argv.slice(2);
const session: SessionStore = kind === "file"
  ? new FileSession(path)
  : new SqliteSession(path, kind === "sqlite" ? {} : { account: kind });
const say = (line: unknown) => process.stdout.write(JSON.stringify(line) + "\n");
try {
  const head = await session.open({ wait: Number(wait) });
  say({ open: head?.updates?.pts ?? 0 });
  const from = head?.updates?.pts ?? 0;
  for (let pts = from + 1; pts <= from + Number(commits); pts++) {
    await session.commit([{ type: "updates", state: { pts, qts: 0, date: 0, seq: 0 } }], "sync");
  }
  if (Number(commits) === 0) {
    await session.commit([{ type: "homeDc", dc: 3 }], "sync");
    say({ ready: true });
    await new Promise((resolve) => process.stdin.on("end", resolve).resume());
  }
  await session.close();
  say({ closed: true });
} catch (error) {
  say({ error: (error as Error).name, message: (error as Error).message });
}
process.exit(0);
