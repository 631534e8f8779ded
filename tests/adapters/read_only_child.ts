/**
 * Runs commands as somebody who may read a session but not write: `read_only_child.ts COMMANDS nobody`. The commands
 * are JSON, a list of lists of arguments; without the last word the user stays who it is. What SQLite, the file system and the runtime refuse is refused for real, also where the tests
 * are run by root.
 */
import { writeSync } from "node:fs";
import process from "node:process";
import { main } from "../../src/adapters/node/cli/mod.ts";

const NOBODY = 65534;
const commands: string[][] = JSON.parse(process.argv[2]);
// Everything is loaded by now, which nobody might not be allowed to do.
if (process.argv[3] === "nobody" && process.getuid?.() === 0) process.setuid!(NOBODY);
const results = [];
for (const command of commands) {
  let out = "", err = "";
  const code = await main([...command, "--json"], {
    write: (text) => void (out += text),
    writeError: (text) => void (err += text),
    ask: () => Promise.reject(new Error("nobody answers")),
    readInput: () => Promise.resolve(""),
    env: (name) => name === "SESSION_PASSPHRASE" ? "horse" : undefined,
  });
  results.push({ code, err, json: JSON.parse(out) });
}
writeSync(1, JSON.stringify(results));
