import assert from "node:assert/strict";
import { NodeCryptoProvider } from "@mtcute/node/utils.js";
import type { Platform } from "@layer/client/crypto";
import { compare, type Timing } from "./harness.ts";

/** Sizes in bytes: from the smallest packet to a file part. */
export const SIZES: readonly number[] = [64, 1024, 16 << 10, 64 << 10, 1 << 20];

/** Times AES-256-IGE at each size, ours beside mtcute's WebAssembly. */
export async function benchAesIge(
  platform: Platform,
  report: (what: string, bytes: number, timings: Timing[]) => void,
): Promise<void> {
  const rival = new NodeCryptoProvider();
  await rival.initialize?.();
  for (const size of SIZES) {
    const data = platform.randomBytes(size);
    const key = platform.randomBytes(32);
    const iv = platform.randomBytes(32);
    // As both are used: a key is good for one message.
    const ours = () => platform.igeEncrypt(data, key, iv);
    const theirs = () => rival.createAesIge(key, iv).encrypt(data);
    const sealed = ours();
    assert.deepEqual(new Uint8Array(sealed), new Uint8Array(theirs()));
    report("AES-IGE encrypt", size, compare([{ name: "layer", run: ours }, { name: "mtcute", run: theirs }]));
    const open = () => platform.igeDecrypt(sealed, key, iv);
    const theirOpen = () => rival.createAesIge(key, iv).decrypt(sealed);
    assert.deepEqual(new Uint8Array(open()), data);
    assert.deepEqual(new Uint8Array(theirOpen()), data);
    report(
      "AES-IGE decrypt",
      size,
      compare([{ name: "layer", run: open }, { name: "mtcute", run: theirOpen }]),
    );
  }
}
