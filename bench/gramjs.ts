/**
 * `deno task bench:gramjs`, `bun run bench:gramjs`: what GramJS can be asked to do alone, beside ours, interleaved in one
 * process, medians; results are compared before they are timed. The processes of `imports.ts` and `edge_start.ts` have it
 * as a third contender already. It speaks layer 198: the page of history is the same, its bytes are some fewer.
 */
import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import process from "node:process";
import bigInt from "big-integer";
import extensions from "telegram/extensions/index.js";
import factorizator from "telegram/crypto/Factorizator.js";
import ige from "telegram/crypto/IGE.js";
import { factorize, generatePq } from "@layer/client/crypto";
import { api } from "@layer/client/tl";
import { layerCodec } from "../src/testing/layers/layer_codec.ts";
import { publish } from "./figures.ts";
import { compare, type Contender, micros } from "./harness.ts";
import { ownRuntime } from "./own_runtime.ts";
import { historyPage } from "./samples.ts";

const print = (line: string) => void process.stdout.write(`${line}\n`);
const columns = (name: string, rest: string[]) =>
  name.padEnd(34) + rest.map((text) => text.padStart(12)).join("");
print(columns("", ["layer µs", "GramJS µs", "ratio"]));

function row(what: string, layer: Contender["run"], gramjs: Contender["run"]): void {
  const [ours, theirs] = compare([{ name: "layer", run: layer }, { name: "GramJS", run: gramjs }])
    .map(({ nanoseconds }) => nanoseconds);
  print(columns(what, [micros(ours), micros(theirs), (theirs / ours).toFixed(2)]));
  const id = `gramjs-${what.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`;
  publish({ id, what: `${what}, GramJS`, unit: "µs", layer: ours / 1000, gramjs: theirs / 1000 });
}

const { platform } = await ownRuntime();
const [key, iv] = [platform.randomBytes(32), platform.randomBytes(32)];
for (const [title, size] of [["64 KiB", 64 << 10], ["1 MiB", 1 << 20]] as const) {
  const data = Buffer.from(platform.randomBytes(size));
  const encrypt = () => platform.igeEncrypt(data, key, iv);
  const theirs = () => new ige.IGE(Buffer.from(key), Buffer.from(iv));
  const sealed = Buffer.from(encrypt());
  assert.deepEqual(Buffer.from(theirs().encryptIge(data)), sealed);
  assert.deepEqual(Buffer.from(theirs().decryptIge(sealed)), data);
  row(`AES-IGE encrypt, ${title}`, encrypt, () => theirs().encryptIge(data));
  row(
    `AES-IGE decrypt, ${title}`,
    () => platform.igeDecrypt(sealed, key, iv),
    () => theirs().decryptIge(sealed),
  );
}

const { p, q, pq } = generatePq(platform);
const theirPq = bigInt(String(pq));
const found = factorizator.Factorizator.factorize(theirPq);
assert.deepEqual([String(found.p), String(found.q)], [String(p), String(q)]);
assert.equal(factorize(pq).p, p);
row("pq factorization, warm", () => factorize(pq), () => factorizator.Factorizator.factorize(theirPq));

const page = historyPage();
const bytes = api.encode(page);
const theirBytes = Buffer.from(layerCodec(198).encode(page));
const read = () => new extensions.BinaryReader(theirBytes).tgReadObject();
const theirPage = read() as unknown as { getBytes(): Uint8Array };
assert.deepEqual(Buffer.from(theirPage.getBytes()), theirBytes);
row("TL decode messages.messages", () => api.decode(bytes), read);
row("TL encode messages.messages", () => api.encode(page), () => theirPage.getBytes());
process.exit(0);
