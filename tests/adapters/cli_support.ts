import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decodeQR } from "qr/decode.js";
import { type CliIo, main } from "../../src/adapters/node/cli/mod.ts";
import { fromBase64, toBase64, toBase64Url, toHex } from "../../src/bytes/mod.ts";
import { headToChanges, type SessionHead, type SessionStore } from "../../src/session/mod.ts";
import type { TestServer } from "../../src/testing/mod.ts";

/** What a run of the command left behind. */
export interface Run {
  readonly code: number;
  /** Standard output. */
  readonly out: string;
  /** Standard error. */
  readonly err: string;
  /** The line of `--json`, read. */
  // deno-lint-ignore no-explicit-any -- each test knows what it looks at
  readonly json: any;
  /** What was asked, and whether the answer was shown. */
  readonly asked: readonly { readonly question: string; readonly secret: boolean }[];
}

/** What a scripted user brings. */
export interface Script {
  env?: Record<string, string>;
  /** Answers, in order. */
  answers?: string[];
  input?: string;
  /** Sees every picture of a QR code, read back. */
  onQr?: (url: string) => void;
  signal?: AbortSignal;
}

/** Everything any run of a test file has printed. */
export const printed: string[] = [];

/** Runs the command with a scripted user, on `server` if it needs one. */
export async function run(args: readonly string[], server?: TestServer, script: Script = {}): Promise<Run> {
  let out = "", err = "";
  const asked: { question: string; secret: boolean }[] = [], answers = [...script.answers ?? []];
  const { apiId: _, apiHash: __, ...connectOptions } = server?.clientOptions() ??
    { apiId: 0, apiHash: "" } as ReturnType<TestServer["clientOptions"]>;
  const io: CliIo = {
    write: (text) => void (out += text),
    writeError(text) {
      err += text;
      if (text.includes("█")) script.onQr?.(readPicture(text));
    },
    ask(question, secret) {
      asked.push({ question, secret });
      const next = answers.shift();
      return next === undefined ? Promise.reject(new Error("nobody answers")) : Promise.resolve(next);
    },
    readInput: () => Promise.resolve(script.input ?? ""),
    env: (name) => (script.env ?? { API_ID: "1", API_HASH: "0123456789abcdef" })[name],
    signal: script.signal,
    colours: true,
    ...server && { connectOptions },
  };
  const code = await main(args, io);
  printed.push(out, err);
  return {
    code,
    out,
    err,
    asked,
    get json() {
      assert.match(out, /^\{.*\}\n$/);
      return JSON.parse(out);
    },
  };
}

/** What a phone reads from the picture of half blocks. */
function readPicture(picture: string): string {
  const scale = 4;
  const rows = picture.split("\x1b").map((part) => part.replace(/^\[[\d;]*m/, "")).join("").trimEnd().split(
    "\n",
  );
  const light = rows.flatMap((row) => [
    [...row].map((one) => one === "█" || one === "▀"),
    [...row].map((one) => one === "█" || one === "▄"),
  ]);
  const width = light[0].length * scale, height = light.length * scale;
  const data = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (light[Math.floor(y / scale)][Math.floor(x / scale)]) {
        data.fill(255, (y * width + x) * 3, (y * width + x + 1) * 3);
      }
    }
  }
  return decodeQR({ width, height, data });
}

/** The token in a login link. */
export function tokenOf(url: string): Uint8Array {
  const match = /^tg:\/\/login\?token=([\w-]+)$/.exec(url);
  assert.ok(match, url);
  return fromBase64(match[1]);
}

/** Fails when `text` holds one of the secrets in any common form. */
export function assertHides(text: string, secrets: readonly (string | Uint8Array)[]): void {
  for (const secret of secrets) {
    const forms = typeof secret === "string"
      ? [secret]
      // Base64 of the same bytes looks different at each of three offsets.
      : [0, 1, 2].flatMap((at) => {
        const part = secret.subarray(at, at + 9);
        return [toHex(part), toHex(part).toUpperCase(), toBase64(part), toBase64Url(part), part.join(",")];
      });
    for (const form of forms) assert.ok(!text.includes(form), `a secret was printed: ${form.slice(0, 4)}…`);
  }
}

/** A directory that is gone after `use`. */
export async function withDirectory(use: (path: (name: string) => string) => Promise<void>): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), "cli-"));
  try {
    await use((name) => join(directory, name));
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** What a store holds. */
export async function headOf(store: SessionStore): Promise<SessionHead | null> {
  const head = await store.open();
  await store.close();
  return head;
}

/** Stores the session of a logged-in bot with some peers. */
export async function fill(store: SessionStore, server: TestServer): Promise<SessionHead> {
  const head = (await server.clientOptions(server.bot()).session.open())!;
  await store.open();
  await store.commit(headToChanges(head), "sync");
  await store.commit([
    {
      type: "peer",
      peer: { kind: "user", id: 7, accessHash: 70n, usernames: ["seven"], phone: "9996600007" },
    },
    { type: "peer", peer: { kind: "channel", id: 8, accessHash: 80n, name: "Eight", min: true } },
    { type: "updates", state: { pts: 5, qts: 6, date: 1_700_000_000, seq: 7 } },
  ], "sync");
  await store.close();
  return head;
}

/** The key of a session's home data centre. */
export function keyOf(head: SessionHead | null): Uint8Array {
  return head!.dcs.get(head!.homeDc)!.authKey!;
}

/** Fails if anything of the session was printed since `from`. */
export function assertNothingShown(from: number, head: SessionHead | null, ...more: string[]): void {
  assertHides(printed.slice(from).join("\n"), [keyOf(head), "layer1.", ...more]);
}
