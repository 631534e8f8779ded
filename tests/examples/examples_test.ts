import assert from "node:assert/strict";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import "../../examples/catch_up_test.ts";
import "../../examples/offline_bot_test.ts";
import { handle } from "../../examples/edge_function.ts";
import { connect, MemorySession } from "../../mod.ts";
import { publicKeyToPem } from "../../src/crypto/mod.ts";
import { listen } from "../../src/adapters/node/testing_tcp.ts";
import { TestServer } from "../../src/testing/mod.ts";
import { runExample, runtime } from "./run_example.ts";

const APP = { id: 17349, hash: "344583e45741c457fe1862106095a5eb" };
const CREDENTIALS = { API_ID: String(APP.id), API_HASH: APP.hash };
const TIMEOUT = { timeout: 30_000 };

/** A server on ports, and what finds it. */
async function start(): Promise<{ server: TestServer; testDc: Record<string, unknown> }> {
  const server = await TestServer.start({ app: APP });
  await listen(server, { host: "127.0.0.1" });
  const publicKeys = [publicKeyToPem(server.publicKey.n, server.publicKey.e)];
  return { server, testDc: { dcs: server.clientOptions().dcs, publicKeys } };
}

describe("examples/demo", () => {
  it("does the main job and says so", TIMEOUT, async () => {
    await using demo = runExample(`demo_${runtime}.ts`);
    assert.equal(await demo.code, 0, demo.output());
    assert.match(demo.output(), /key exchanges: 0, login calls: 0/);
    assert.match(demo.output(), /Bob got: "Can we fix it\?"/);
    assert.match(demo.output(), /mode 600/);
    assert.match(demo.output(), /DC 2: 1 address\(es\), an auth key of 256 bytes \(not shown\)/);
    assert.equal(demo.output().includes("open sesame"), false);
  });
});

describe("examples/deno_script.ts", { skip: runtime !== "deno" && "it is for Deno" }, () => {
  it("logs in, asks for code and password, and sends a note", TIMEOUT, async () => {
    const context = await start();
    await using server = context.server;
    const user = server.user({ firstName: "Alice", password: "open sesame" });
    const testDc = { ...context.testDc, answers: { code: user.code, password: "open sesame" } };
    await using script = runExample("deno_script.ts", { ...CREDENTIALS, PHONE: user.phone }, testDc);
    assert.equal(await script.code, 0, script.output());
    assert.match(script.output(), /Logged in as Alice; sent note \d+/);
    assert.equal(statSync(join(script.folder, "my.session")).mode & 0o777, 0o600);
  });

  it("says which credentials are missing", TIMEOUT, async () => {
    await using script = runExample("deno_script.ts", { API_ID: "", API_HASH: "", PHONE: "" });
    assert.notEqual(await script.code, 0);
    assert.match(script.output(), /API_ID: id of your application/);
    assert.match(script.output(), /PHONE: your phone number/);
  });
});

describe("examples/bun_bot.ts", { skip: runtime !== "bun" && "it is for Bun" }, () => {
  it("answers, and ends cleanly when asked to", TIMEOUT, async () => {
    const { server: started, testDc } = await start();
    await using server = started;
    const bot = server.bot({ username: "echo_bot" });
    const alice = server.user({ firstName: "Alice" });
    await using program = runExample("bun_bot.ts", { ...CREDENTIALS, BOT_TOKEN: bot.token }, testDc);
    await program.printed("@echo_bot is listening");
    await alice.send(bot, "/start");
    assert.equal((await alice.next()).text, "Hello! Tell me something.");
    await alice.send(bot, "something");
    assert.equal((await alice.next()).text, "something");
    program.child.kill("SIGTERM");
    assert.equal(await program.code, 0, program.output());
    assert.ok(existsSync(join(program.folder, "bot.session")));
  });

  it("says which credentials are missing", TIMEOUT, async () => {
    await using program = runExample("bun_bot.ts", { API_ID: "", API_HASH: "", BOT_TOKEN: "" });
    assert.notEqual(await program.code, 0);
    assert.match(program.output(), /BOT_TOKEN: token of your bot/);
  });
});

describe("examples/edge_function.ts", () => {
  it("sends a note from a session string, without a login", TIMEOUT, async () => {
    await using server = await TestServer.start({ app: APP });
    const alice = server.user({ firstName: "Alice" });
    const options = server.clientOptions();
    await using first = await connect({
      ...options,
      session: new MemorySession(),
      auth: { phone: alice.phone, code: () => alice.code },
    });
    const environment = { ...CREDENTIALS, SESSION: await first.exportSession() };
    await first.close();
    const { logins } = server.counters;
    const request = new Request("https://edge.example/", { method: "POST", body: "a note" });
    const { dcs, publicKeys, transport, clock } = options;
    const response = await handle(request, environment, { dcs, publicKeys, transport, clock });
    assert.equal(response.status, 200);
    assert.deepEqual(await response.json(), { sent: 6 });
    assert.equal(alice.messages.at(-1)?.text, "a note");
    assert.equal(server.counters.logins, logins);
  });

  it("wants POST and credentials", async () => {
    assert.equal((await handle(new Request("https://edge.example/"), {})).status, 405);
    const request = new Request("https://edge.example/", { method: "POST", body: "x" });
    await assert.rejects(handle(request, {}), /SESSION: a session string/);
  });
});

describe("README", () => {
  it("shows lines of the examples, and files that exist", () => {
    const root = new URL("../../", import.meta.url);
    const readme = readFileSync(new URL("README.md", root), "utf8");
    const files = [...readme.matchAll(/\]\((examples\/[^)]+)\)/g)].map(([, path]) => path);
    assert.ok(files.length >= 4);
    const known = new Set(
      files.flatMap((path) => readFileSync(new URL(path, root), "utf8").split("\n")).map((line) =>
        line.trim()
      ),
    );
    const shown = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].flatMap(([, code]) => code.split("\n"));
    assert.ok(shown.length > 20);
    assert.deepEqual(shown.map((line) => line.trim()).filter((line) => line !== "" && !known.has(line)), []);
  });
});
