/**
 * Children of the bench: `cold.ts pq|exchange layer|mtcute` does one thing once, in a process that has done nothing
 * before, and prints how many milliseconds it took: of the client's processor time for a key exchange, of waiting for a
 * factorization.
 */
import process from "node:process";
import type { Platform } from "@layer/client/crypto";
import { factorize } from "@layer/client/crypto";
import { exchangeServer, ownExchange, rivalExchange } from "./key_exchange.ts";
import { rivalCrypto } from "./rival.ts";

const [what, who, seed] = process.argv.slice(2);
/** Proofs of work of two primes of 31 bits: both contenders get the same. */
const PRIMES = [1073741827n, 2147483647n, 1500000001n, 1234567891n, 1777777817n, 2000000011n, 1999999973n];
const p = PRIMES[Number(seed) % PRIMES.length], q = PRIMES[(Number(seed) + 3) % PRIMES.length];
const proof = { p: p < q ? p : q, q: p < q ? q : p, pq: p * q };

async function measure(): Promise<number> {
  if (what === "exchange") {
    const server = exchangeServer(() => proof);
    const isDeno = "Deno" in globalThis;
    const platform: Platform = isDeno
      ? (await import("../src/adapters/deno/platform.ts")).denoPlatform
      : (await import("../src/adapters/bun/platform.ts")).bunPlatform;
    return await (who === "layer" ? ownExchange(platform, server) : await rivalExchange(server))();
  }
  const rival = await rivalCrypto();
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, proof.pq);
  const start = performance.now();
  if (who === "layer") factorize(proof.pq);
  else await rival.factorizePQ(bytes);
  return performance.now() - start;
}

process.stdout.write(`${await measure()}\n`);
