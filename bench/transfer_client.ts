/**
 * Child of `transfer.ts`: one client, ours or mtcute's, that moves files between its memory and the test data centre. It
 * answers `up` and `down` with the milliseconds and the processor time that took, and what came down with its hash.
 */
import { Long } from "@mtcute/core";
import { BaseTelegramClient, MemoryStorage } from "@mtcute/node";
import { StringSession } from "@layer/client";
import { argument, cpuTime, serve } from "./children.ts";
import { ownRuntime } from "./own_runtime.ts";
import { type DcHere, fileBytes, sha256 } from "./test_dc.ts";

/** What one is told. */
export interface TransferWish {
  readonly who: "layer" | "mtcute";
  readonly dc: DcHere;
  readonly size: number;
  readonly part: number;
  readonly inFlight: number;
}

interface Mover {
  save(index: number, total: number, bytes: Uint8Array): Promise<unknown>;
  get(offset: number, limit: number): Promise<Uint8Array>;
}

async function layer({ host, port, dc, accounts }: DcHere): Promise<Mover> {
  const { connect } = await ownRuntime();
  const { session, location } = accounts.layer;
  const client = await connect({
    apiId: 1,
    apiHash: "x",
    session: new StringSession(session),
    dcs: [{ dc, host, port }],
    receiveUpdates: false,
  });
  const place = {
    _: "inputDocumentFileLocation",
    id: BigInt(location!.id),
    accessHash: BigInt(location!.accessHash),
    fileReference: bytesOf(location!.fileReference),
    thumbSize: "",
  } as const;
  return {
    save: (filePart, fileTotalParts, bytes) =>
      client.invoke({ _: "upload.saveBigFilePart", fileId: 1n, filePart, fileTotalParts, bytes }),
    async get(offset, limit) {
      const answer = await client.invoke({ _: "upload.getFile", location: place, offset, limit });
      if (answer._ !== "upload.file") throw new Error(`Did not expect ${answer._}`);
      return answer.bytes;
    },
  };
}

async function mtcute({ accounts }: DcHere): Promise<Mover> {
  const { mtcute, location } = accounts.mtcute;
  const client = new BaseTelegramClient({
    apiId: 1,
    apiHash: "x",
    storage: new MemoryStorage(),
    disableUpdates: true,
    logLevel: 1,
  });
  await client.importSession(mtcute);
  await client.connect();
  const fileId = Long.fromNumber(1);
  const place = {
    _: "inputDocumentFileLocation",
    id: Long.fromString(location!.id),
    accessHash: Long.fromString(location!.accessHash),
    fileReference: bytesOf(location!.fileReference),
    thumbSize: "",
  } as const;
  return {
    save: (filePart, fileTotalParts, bytes) =>
      client.call({ _: "upload.saveBigFilePart", fileId, filePart, fileTotalParts, bytes }, {
        kind: "upload",
      }),
    async get(offset, limit) {
      const answer = await client.call({ _: "upload.getFile", location: place, offset, limit }, {
        kind: "download",
      });
      if (answer._ !== "upload.file") throw new Error(`Did not expect ${answer._}`);
      return answer.bytes;
    },
  };
}

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}

const { who, dc, size, part, inFlight }: TransferWish = argument();
const mover = await (who === "layer" ? layer(dc) : mtcute(dc));
const file = fileBytes(size);
const total = Math.ceil(size / part);

async function move(one: (index: number) => Promise<void>): Promise<{ wall: number; cpu: number }> {
  let next = 0;
  const worker = async () => {
    while (next < total) await one(next++);
  };
  const start = performance.now(), before = cpuTime();
  await Promise.all(Array.from({ length: inFlight }, worker));
  return { wall: performance.now() - start, cpu: cpuTime() - before };
}

await serve({}, async ({ ask }) => {
  if (ask === "up") {
    return await move(async (index) => {
      const saved = await mover.save(index, total, file.subarray(index * part, (index + 1) * part));
      if (saved !== true) throw new Error("A part was not saved");
    });
  }
  const parts: Uint8Array[] = [];
  const taken = await move(async (index) => void (parts[index] = await mover.get(index * part, part)));
  return { ...taken, sha256: sha256(parts) };
});
