import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { REMOTE } from "./remote_stores.ts";
import { fresh } from "./servers.ts";

/** Rounds per store; more with LAYER_KILL_ROUNDS. */
const ROUNDS = Number(process.env.LAYER_KILL_ROUNDS ?? 3);
const VICTIM = fileURLToPath(new URL("remote_victim.ts", import.meta.url));
const RUN = process.versions.bun === undefined ? ["run", "-A", "--unstable-kv", "--no-check", "--quiet"] : [];

/** Runs a victim until it is killed; gives the last number it was sure of, if any. */
function killed(args: string[], after: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...RUN, VICTIM, ...args], { stdio: ["ignore", "pipe", "pipe"] });
    let output = "", errors = "", timer: ReturnType<typeof setTimeout> | undefined;
    child.stdout.on("data", (chunk) => {
      output += chunk;
      // The time counts from the first commit: starting takes long.
      timer ??= setTimeout(() => child.kill("SIGKILL"), after);
    });
    child.stderr.on("data", (chunk) => errors += chunk);
    child.on("error", reject);
    child.on("close", (_code, signal) => {
      // A holder that a busy machine kept from renewing its lease has stopped of itself, which is as good an end.
      if (signal !== "SIGKILL" && !errors.includes("LeaseLostError")) {
        return reject(new Error(`The victim ended by itself: ${errors}`));
      }
      const numbers = output.split("\n").slice(0, -1);
      resolve(numbers.length > 0 ? Number(numbers[numbers.length - 1]) : undefined);
    });
  });
}

for (const [name, make] of Object.entries(REMOTE)) {
  describe(
    `the remote store ${name}, whose holder is killed`,
    { skip: !make && "there is none here" },
    () => {
      it(`loses no acknowledged commit and keeps no half of one in ${ROUNDS} rounds`, {
        timeout: 20_000 + ROUNDS * 3000,
      }, async () => {
        const account = fresh(),
          directory = mkdtempSync(join(tmpdir(), "layer-")),
          path = join(directory, "kv");
        let last = 0, commits = 0;
        for (let round = 0; round < ROUNDS; round++) {
          const acknowledged = await killed([name, account, path], round * 37 % 120) ?? last;
          const { session, end } = await make!(account, path);
          const head = await session.open();
          const pts = head?.updates?.pts ?? 0;
          assert.ok(
            pts === acknowledged || pts === acknowledged + 1,
            `round ${round}: ${acknowledged}, then ${pts}`,
          );
          commits += acknowledged - last;
          last = pts;
          if (pts === 0) {
            assert.equal(head, null);
            await session.close();
            await end();
            continue;
          }
          assert.equal(head?.channels.get(1), pts);
          for (const id of [1, 2, 3]) assert.equal((await session.peer("user", id))?.name, `${pts}`);
          if (pts >= 5) assert.equal((await session.peer("user", 1200))?.name, `${pts - pts % 5}`);
          await session.close();
          await end();
        }
        rmSync(directory, { recursive: true });
        assert.ok(commits > 0, "no commit was made");
        // deno-lint-ignore no-console -- the figures of long runs
        if (process.env.LAYER_KILL_ROUNDS) console.log(name, { rounds: ROUNDS, acknowledged: commits });
      });
    },
  );
}
