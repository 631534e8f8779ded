/**
 * The test data centre of the benches, a program of its own (see `Child`): with the runtime's own cryptography, so that
 * it is in nobody's way more than it must. For each name in its argument there is an account, with a session that is
 * logged in, as a string of this library, of mtcute and of GramJS. Its only file lies there for all of them.
 *
 * It remembers parts that are uploaded, to say what they hash to when asked.
 */
import { createHash } from "node:crypto";
import { StringSession } from "@layer/client";
import { writeForeignSession } from "@layer/client/convert";
import { TestServer } from "@layer/client/testing";
import { listen } from "@layer/client/testing/tcp";
import { argument, cpuTime, serve } from "./children.ts";
import { ownRuntime } from "./own_runtime.ts";
import { headToChanges } from "../src/session/mod.ts";

/** What the program is to have. */
export interface DcWish {
  readonly accounts: readonly string[];
  /** Bytes of the file. */
  readonly file?: number;
}

/** What the program says when it is there. */
export interface DcHere {
  readonly dc: number;
  readonly host: string;
  readonly port: number;
  readonly wsPort: number;
  /** Hash of the file. */
  readonly sha256?: string;
  readonly accounts: Readonly<Record<string, DcAccount>>;
}

/** One account, and where the file is for it. */
export interface DcAccount {
  readonly id: number;
  readonly session: string;
  readonly mtcute: string;
  readonly gramjs: string;
  /** Long numbers in decimal, bytes in hexadecimal. */
  readonly location?: { readonly id: string; readonly accessHash: string; readonly fileReference: string };
}

const DC = 2;

/** Bytes that do not repeat: a 32-bit counter through a mixing function. */
export function fileBytes(length: number): Uint8Array {
  const words = new Uint32Array(length / 4);
  for (let i = 0; i < words.length; i++) {
    let x = Math.imul(i ^ 0x9e37_79b9, 0x85eb_ca6b);
    x = Math.imul(x ^ x >>> 13, 0xc2b2_ae35);
    words[i] = x ^ x >>> 16;
  }
  return new Uint8Array(words.buffer);
}

/** SHA-256 in hexadecimal. */
export function sha256(parts: Iterable<Uint8Array>): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}

if (import.meta.main) await run(argument());

async function run({ accounts, file }: DcWish): Promise<never> {
  const { platform } = await ownRuntime();
  const server = await TestServer.start({ platform });
  const listenTcp = "Deno" in globalThis
    ? (await import("../src/adapters/deno/tcp.ts")).denoListen
    : undefined;
  const dcs = await listen(server, { host: "127.0.0.1", wsPort: 0, listenTcp });
  const { host, port, wsPort } = dcs.find(({ id }) => id === DC)!;
  const { world } = server.api;
  const content = file === undefined ? undefined : fileBytes(file);
  const stored = content && world.files.add({
    dc: DC,
    date: world.now,
    mimeType: "application/octet-stream",
    bytes: content,
  });
  const uploaded = new Map<number, Map<number, Uint8Array>>();
  server.api.intercept("upload.saveBigFilePart", (context, request, proceed) => {
    const { filePart, bytes } = request as unknown as { filePart: number; bytes: Uint8Array };
    const account = context.auth.userId!;
    const parts = uploaded.get(account) ?? new Map();
    uploaded.set(account, parts.set(filePart, bytes));
    return proceed();
  });
  const made = await Promise.all(accounts.map(async (name) => {
    const user = server.user({ firstName: "Somebody", username: `${name}_account`, dc: DC });
    const head = (await server.clientOptions(user).session.open())!;
    const session = new StringSession();
    await session.open();
    await session.commit(headToChanges(head), "sync");
    const foreign = (format: "mtcute" | "gramjs") => {
      const output = writeForeignSession(format, head) as { text?: string };
      return output.text!;
    };
    const account: DcAccount = {
      id: user.id,
      session: session.export(),
      mtcute: foreign("mtcute"),
      gramjs: foreign("gramjs"),
      ...(stored && {
        location: {
          id: String(stored.id),
          accessHash: String(world.accessHash(user.id, stored.id)),
          fileReference: Array.from(world.files.reference(stored), (b) => b.toString(16).padStart(2, "0"))
            .join(""),
        },
      }),
    };
    return [name, account] as const;
  }));
  const ready: DcHere = {
    dc: DC,
    host,
    port,
    wsPort: wsPort!,
    ...(content && { sha256: sha256([content]) }),
    accounts: Object.fromEntries(made),
  };
  return await serve(ready, ({ ask, account }) => {
    if (ask === "cpu") return { cpu: cpuTime() };
    const parts = [...uploaded.get(account) ?? []].sort(([a], [b]) => a - b).map(([, part]) => part);
    uploaded.delete(account);
    return { sha256: sha256(parts) };
  });
}
