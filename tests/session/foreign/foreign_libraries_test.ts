import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Buffer } from "node:buffer";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { readStringSession, writeStringSession } from "@mtcute/core/utils.js";
import { AuthKey } from "telegram/crypto/AuthKey.js";
import { StringSession } from "telegram/sessions/index.js";
import { toHex } from "../../../src/bytes/mod.ts";
import { importSession, readForeignSession, writeForeignSession } from "../../../src/stores/convert.ts";
import { MemorySession, type Peer } from "../../../src/session/mod.ts";
import { KEY, string, vector } from "./foreign_vectors.ts";

const PEERS: Peer[] = [
  { kind: "channel", id: 1234567890, accessHash: 2n ** 60n, usernames: ["Chan"], name: "A channel" },
  { kind: "user", id: 9, accessHash: -1n, phone: "4200" },
];

/** Runs GramJS' StoreSession in Node, in `directory`. */
function gramJsStore(directory: string, ...args: string[]): string {
  const program = fileURLToPath(new URL("gramjs_store.cjs", import.meta.url));
  return execFileSync("node", [program, ...args], { cwd: directory, encoding: "utf8" });
}

async function temporary(test: (directory: string) => void | Promise<void>): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), "layer-convert-"));
  try {
    await test(directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

describe("conversion, judged by the libraries themselves", () => {
  it("GramJS reads what writeForeignSession() writes, and is read", async () => {
    for (
      const name of [
        "telethon_v1_ipv4",
        "gramjs_ipv4",
        "gramjs_ipv6",
        "gramjs_host",
        "mtcute_v3_main_only_self",
      ]
    ) {
      const { head } = await readForeignSession(string(name));
      const session = new StringSession(writeForeignSession("gramjs", head).text!);
      await session.load();
      const { host, port } = head.dcs.get(2)!.endpoints[0];
      assert.equal(session.dcId, 2);
      assert.equal(session.serverAddress, host);
      assert.equal(session.port, port);
      assert.deepEqual(new Uint8Array(session.authKey!.getKey()!), KEY);
      const saved = session.save() as unknown as string;
      const again = await readForeignSession(saved);
      assert.equal(again.format, "gramjs");
      assert.deepEqual(again.head.dcs, head.dcs.get(2)!.authorized ? withoutLogin(head.dcs) : head.dcs);
    }
  });

  it("GramJS reads the Telethon strings writeForeignSession() writes", async () => {
    const { head } = await readForeignSession(string("gramjs_ipv4"));
    const session = new StringSession(writeForeignSession("telethon", head).text!);
    await session.load();
    assert.equal(session.serverAddress, "149.154.167.51");
    assert.deepEqual(new Uint8Array(session.authKey!.getKey()!), KEY);
  });

  it("readForeignSession() reads a port of GramJS above 32767", async () => {
    const session = new StringSession("");
    const key = new AuthKey();
    // deno-lint-ignore no-explicit-any
    await key.setKey(Buffer.from(KEY) as any);
    session.setDC(2, "127.0.0.1", 40000 - 65536);
    session.authKey = key;
    const { head } = await readForeignSession(session.save() as unknown as string);
    assert.deepEqual(head.dcs.get(2)!.endpoints, [{ host: "127.0.0.1", port: 40000 }]);
  });

  it("mtcute reads what writeForeignSession() writes, and is read", async () => {
    for (
      const name of [
        "mtcute_v3_main_media_bot",
        "mtcute_v3_test_noself",
        "telethon_v1_ipv6",
        "mtkruto_current_test",
      ]
    ) {
      const { head } = await readForeignSession(string(name));
      const { text } = writeForeignSession("mtcute", head);
      const theirs = readStringSession(text!);
      const { main, media } = theirs.primaryDcs!;
      const [first, second] = head.dcs.get(2)!.endpoints;
      assert.deepEqual([main.id, main.ipAddress, main.port, main.ipv6], [
        2,
        first.host,
        first.port,
        first.ipv6 ?? false,
      ]);
      assert.equal(main.testMode ?? false, head.testMode);
      if (second?.mediaOnly) assert.equal(media.ipAddress, second.host);
      assert.equal(theirs.self?.userId, head.self?.id);
      assert.equal(theirs.self?.isBot, head.self?.bot);
      assert.deepEqual(new Uint8Array(theirs.authKey), KEY);
      const again = await readForeignSession(writeStringSession(theirs));
      assert.deepEqual(again.head, (await readForeignSession(text!)).head);
    }
  });

  it("GramJS' StoreSession reads the files writeForeignSession() writes", async () => {
    await temporary(async (directory) => {
      const { head } = await readForeignSession(string("telethon_v1_ipv4"));
      const { files, lost } = writeForeignSession("gramjs-store", head, PEERS, { name: "mine" });
      assert.deepEqual(lost, []);
      mkdirSync(join(directory, "mine"));
      for (const [name, content] of files!) writeFileSync(join(directory, "mine", name), content);
      const read = JSON.parse(gramJsStore(directory, "read", "mine"));
      assert.deepEqual(read, {
        dcId: 2,
        serverAddress: "149.154.167.51",
        port: 443,
        authKey: toHex(KEY),
        entity: ["-1001234567890", String(2n ** 60n), "Chan", null, "A channel", "0"],
      });
    });
  });

  it("readForeignSession() reads the files of GramJS' StoreSession", async () => {
    await temporary(async (directory) => {
      gramJsStore(directory, "write", "theirs", toHex(KEY));
      const place = join(directory, "theirs");
      const { format, head, peers } = await readForeignSession({
        names: () => readdirSync(place),
        read: (name) => new Uint8Array(readFileSync(join(place, name))),
      });
      assert.equal(format, "gramjs-store");
      assert.equal(head.homeDc, 4);
      assert.deepEqual(head.dcs.get(4)!.authKey, KEY);
      assert.deepEqual(head.dcs.get(4)!.endpoints, [{ host: "149.154.167.91", port: 443 }]);
      assert.deepEqual(peers, [
        {
          kind: "user",
          id: 777,
          accessHash: -9007199254740993n,
          usernames: ["tele"],
          phone: "42777",
          name: "Tele",
        },
      ]);
    });
  });

  it("readForeignSession() reads the files of the vector", async () => {
    const files = new Map(
      Object.entries(vector("gramjs_store_session").fields.files as Record<string, string>)
        .map(([name, text]) => [name, new TextEncoder().encode(text)]),
    );
    const session = await readForeignSession(files);
    assert.deepEqual(session.head.dcs.get(2)!.authKey, KEY);
    const written = writeForeignSession("gramjs-store", session.head, [], { name: "mysession" }).files!;
    for (const [name, content] of files) assert.equal(written.get(name), new TextDecoder().decode(content));
    const store = new MemorySession();
    await importSession(session, store);
    assert.deepEqual((await store.open())?.dcs.get(2)?.authKey, KEY);
  });
});

// deno-lint-ignore no-explicit-any
function withoutLogin(dcs: ReadonlyMap<number, any>): Map<number, unknown> {
  return new Map([...dcs].map(([id, { authorized: _, ...state }]) => [id, state]));
}
