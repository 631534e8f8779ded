/**
 * The main job of layer, offline: log in, send a message, exit; start again and be logged in at once. `demo_deno.ts` and
 * `demo_bun.ts` run it with their runtime's `connect`.
 */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { type connect as Connect, FileSession } from "@layer/client/node";
import { TestServer } from "@layer/client/testing";
import { listen } from "@layer/client/testing/tcp";

const say = (text: string) => void process.stdout.write(`${text}\n`);

/** Does one step and says how long it took. */
async function step<T>(what: string, task: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await task();
  say(`  ${what.padEnd(62)}${(performance.now() - start).toFixed(1).padStart(8)} ms`);
  return result;
}

/** Says what a session file holds, but for the secrets. */
async function show(path: string): Promise<void> {
  const { size, mode } = statSync(path);
  say(`    the session file: ${size} bytes, mode ${(mode & 0o777).toString(8)}; it holds`);
  const store = new FileSession(path);
  const head = await store.open();
  let peers = 0;
  for await (const _ of store.peers()) peers++;
  await store.close();
  if (!head) throw new Error("The session is absent");
  say(`      user ${head.self?.id} (${head.self?.firstName}), at home on DC ${head.homeDc}`);
  for (const { id, authKey, salts, endpoints } of head.dcs.values()) {
    const key = authKey
      ? `an auth key of ${authKey.length} bytes (not shown), ${salts.length} salt(s)`
      : "no key";
    say(`      DC ${id}: ${endpoints.length} address(es), ${key}`);
  }
  say(`      ${peers} peer(s)`);
}

/** Runs the demo; resolves when everything in it came true, throws when not. */
export async function demo(connect: typeof Connect, runtime: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "layer-demo-"));
  const session = join(folder, "my.session");
  say(`layer on ${runtime}, against a test data centre in this process (no account, no internet)\n`);
  try {
    await using server = await TestServer.start();
    await listen(server, { host: "127.0.0.1" });
    const bob = server.user({ firstName: "Bob", username: "bob_the_builder" });
    const alice = server.user({ firstName: "Alice", password: "open sesame" });
    const { apiId, apiHash, dcs, publicKeys } = server.clientOptions();
    const real = { apiId, apiHash, dcs, publicKeys, session };

    say("First start: there is no session yet");
    const first = await step("connected over TCP, exchanged an auth key, logged in", () =>
      connect({
        ...real,
        auth: {
          phone: alice.phone,
          code: ({ via }) => {
            say(`    a login code was sent (${via}): the user types it in`);
            return alice.code;
          },
          password: () => {
            say("    the account has a password: it is checked without being sent");
            return "open sesame";
          },
        },
      }));
    await step(
      "sent a message to @bob_the_builder",
      () => first.sendMessage("@bob_the_builder", "Can we fix it?"),
    );
    const got = await bob.next();
    say(`    Bob got: ${JSON.stringify(got.text)}`);
    await step("closed", () => first.close());
    const before = { exchanges: server.counters.keyExchanges, logins: server.counters.logins };
    await show(session);

    say("\nSecond start: the same session");
    const second = await step("connected, logged in at once", () => connect({ ...real }));
    await bob.send(alice, "Yes, we can!");
    const history = await step(
      "read the chat with Bob",
      async () =>
        await second.api.messages.getHistory({ peer: await second.resolvePeer("@bob_the_builder") }),
    );
    const last = "messages" in history ? history.messages[0] : undefined;
    say(`    the last message: ${JSON.stringify(last?._ === "message" ? last.message : undefined)}`);
    await step("closed", () => second.close());
    const exchanges = server.counters.keyExchanges - before.exchanges;
    const logins = server.counters.logins - before.logins;
    say(`    key exchanges: ${exchanges}, login calls: ${logins}`);
    if (exchanges !== 0 || logins !== 0 || got.text !== "Can we fix it?") {
      throw new Error("The demo went wrong");
    }
    say("\nThat is all: the session was saved without being asked.");
  } finally {
    rmSync(folder, { recursive: true });
  }
}
