import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { type DcReport, main } from "../../src/adapters/node/dc.ts";
import { nodeTcp } from "../../src/adapters/node/tcp.ts";
import { listen } from "../../src/adapters/node/testing_tcp.ts";
import { NetworkError } from "../../src/base/errors.ts";
import { parsePublicKey } from "../../src/crypto/mod.ts";
import { TestServer } from "../../src/testing/mod.ts";
import { connectPackets, webSocketConnector } from "../../src/transport/mod.ts";
import { exchange, platform, RawClient, type Value } from "./raw_client.ts";

const PROGRAM = fileURLToPath(new URL("../../src/adapters/node/dc.ts", import.meta.url));

/** Starts the program; resolves with what it printed first. */
async function startProgram(args: readonly string[]): Promise<{ child: ChildProcess; line: string }> {
  const deno = "Deno" in globalThis;
  const command = deno ? ["run", "-A", "--no-check", PROGRAM] : ["run", PROGRAM];
  const child = spawn(process.execPath, [...command, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  const line = await new Promise<string>((resolve) => {
    let text = "";
    child.stdout!.on("data", (chunk) => {
      text += chunk;
      if (text.endsWith("\n")) resolve(text);
    });
  });
  return { child, line };
}

function exitOf(child: ChildProcess): Promise<number | string | null> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => child.once("exit", (code, signal) => resolve(signal ?? code)));
}

describe("listen()", () => {
  it("opens TCP and WebSocket for every data centre, and config names the addresses", async () => {
    await using server = await TestServer.start();
    const dcs = await listen(server, { port: 0, wsPort: 0 });
    assert.deepEqual(dcs.map(({ id }) => id), [1, 2, 3]);
    const { host, port, wsPort } = dcs[2];
    for (
      const [connector, at] of [[nodeTcp(), port], [webSocketConnector(), wsPort!]] as const
    ) {
      const packets = await connectPackets(connector, { dc: 3, host, port: at }, { platform });
      const { key, salt } = await exchange(server, packets, { dc: 3 });
      const client = new RawClient(server, packets, key, salt, 3);
      const config = await client.call({ _: "help.getConfig" }, { init: true }) as Value;
      assert.deepEqual(config.dcOptions.map((one: Value) => one.port), dcs.map((dc) => dc.port));
      packets.close();
    }
    assert.deepEqual(server.clientOptions().dcs.map((dc) => dc.port), dcs.map((dc) => dc.port));
  });

  it("takes the ports that follow, and says when one is taken", async () => {
    await using server = await TestServer.start();
    const [{ port }] = await listen(server);
    await using other = await TestServer.start();
    await assert.rejects(listen(other, { port }), NetworkError);
    const before = other.clientOptions().dcs;
    assert.equal(before[0].host, "10.0.0.1", "nothing was advertised");
  });
});

describe("the program", () => {
  it("prints one line of JSON, serves, and ends with 0 on SIGTERM", async () => {
    const vector = JSON.parse(readFileSync(new URL("../vectors/rsa.json", import.meta.url), "utf8"));
    const file = join(tmpdir(), `layer-test-${process.pid}-${performance.now()}.pem`);
    writeFileSync(file, vector.test_keys[1].private_pkcs8_pem);
    const { child, line } = await startProgram(["--port", "0", "--json", "--key", file]);
    try {
      const report = JSON.parse(line) as DcReport;
      assert.deepEqual(Object.keys(report), ["dcs", "rsaPublicKey", "rsaFingerprint", "users", "bots"]);
      assert.equal(report.rsaFingerprint, vector.test_keys[1].fingerprint_int64);
      assert.equal(parsePublicKey(report.rsaPublicKey).fingerprint, BigInt(report.rsaFingerprint));
      assert.ok(report.users.some(({ password }) => password !== undefined));
      assert.match(report.bots[0].token, /^\d+:/);
      const [{ id, host, port, wsPort }] = report.dcs;
      assert.ok(wsPort! > 0);
      const packets = await connectPackets(nodeTcp(), { dc: id, host, port }, { platform });
      const server = { publicKey: parsePublicKey(report.rsaPublicKey), clock: { now: Date.now } };
      await exchange(server as unknown as TestServer, packets, { dc: id });
      packets.close();
    } finally {
      rmSync(file);
      // Not child.kill(): Deno then reports the signal, whatever the child made of it.
      process.kill(child.pid!, "SIGTERM");
      assert.equal(await exitOf(child), 0);
    }
  });

  it("explains itself, and what is wrong on its command line", async () => {
    const written: string[] = [];
    const [stdout, stderr] = [process.stdout.write, process.stderr.write];
    process.stdout.write = process.stderr.write = ((text: string) => written.push(text) > 0) as typeof stdout;
    try {
      assert.equal(await main(["--help"]), 0);
      assert.equal(await main(["--prot", "1"]), 2);
      assert.equal(await main(["--port", "http"]), 2);
      assert.equal(await main(["--key", "/nowhere/key.pem"]), 1);
    } finally {
      process.stdout.write = stdout;
      process.stderr.write = stderr;
    }
    assert.match(written[0], /--host <address>/);
    assert.match(written[1], /prot/);
    assert.match(written[2], /Cannot listen on port "http"/);
    assert.match(written[3], /nowhere/);
  });
});
