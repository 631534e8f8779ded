import { systemClock } from "../base/clock.ts";
import { fromBase64, toBase64 } from "../bytes/mod.ts";
import { accountName } from "./account_name.ts";
import { plainError } from "./client_errors.ts";
import { Lease, type LeaseOptions } from "./lease.ts";
import { RowSession, type RowSessionOptions } from "./row_session.ts";
import type { Row, RowKey, RowStore, RowWrite } from "./row_store.ts";

/**
 * What a session needs of a client for Redis (or Valkey): to send any command. Clients of `ioredis`, of `redis`
 * (node-redis, connected) and `Bun.RedisClient` fit as they are.
 */
export type RedisLike =
  | { call(command: string, ...args: string[]): Promise<unknown> }
  | { sendCommand(args: string[]): Promise<unknown> }
  | { send(command: string, args: string[]): Promise<unknown> };

/** Options of {@linkcode RedisSession}. */
export interface RedisSessionOptions extends RowSessionOptions {
  /** Tells several sessions in one database apart. @default {"main"} */
  account?: string;
  /** What all keys begin with. @default {"layer"} */
  prefix?: string;
  /** How long this holder has the session before it must say so again. */
  lease?: LeaseOptions;
  /**
   * Take `"sync"` commits even if the server may lose them in a crash: what it does depends on its `appendonly` and
   * `appendfsync`, and it may not tell. @default {false}
   */
  allowDataLoss?: boolean;
}

/**
 * A session in Redis (5 or newer), for programs on several machines: one of them at a time holds it by a lease that the
 * server's clock decides about. A commit is one script, all or nothing.
 *
 * How durable it is depends on the server: with `appendonly yes` and `appendfsync always` a resolved `"sync"` commit
 * survives a crash; so it does with `appendfsync everysec` from Redis 7.2 on, where the session waits for the disk
 * (WAITAOF). Elsewhere `"sync"` commits are refused, unless `allowDataLoss` says otherwise; see
 * {@linkcode RowSession.durability}. A replica that takes over may lack the last commits, and the lease with them.
 *
 * The client stays yours: closing the session does not close it.
 */
export class RedisSession extends RowSession {
  /**
   * A session in the database of `client`.
   * @throws TypeError when `client` is none or the account no name; RangeError when the options of the lease make no sense
   */
  constructor(client: RedisLike, options: RedisSessionOptions = {}) {
    const { prefix = "layer" } = options, account = accountName(options.account);
    const name = `session ${JSON.stringify(account)} in Redis`;
    const rows = new RedisRows(sendOf(client), `${prefix}:{${account}}:`);
    const lease = new Lease(rows, name, options.clock ?? systemClock, options.lease);
    super(rows, lease, name, options, options.allowDataLoss);
  }
}

type Send = (...args: string[]) => Promise<unknown>;

function sendOf(client: RedisLike): Send {
  const guarded = (send: Send): Send => async (...args) => {
    try {
      return await send(...args);
    } catch (error) {
      throw plainError(error);
    }
  };
  // The `sendCommand` of ioredis takes something else, so `call` comes first.
  if (client && "call" in client && typeof client.call === "function") {
    return guarded((command, ...args) => client.call(command, ...args));
  }
  if (client && "sendCommand" in client && typeof client.sendCommand === "function") {
    return guarded((...args) => client.sendCommand(args));
  }
  if (client && "send" in client && typeof client.send === "function") {
    return guarded((command, ...args) => client.send(command, args));
  }
  throw new TypeError("Cannot use the session: it needs a client of ioredis, node-redis or Bun.RedisClient");
}

/**
 * KEYS[1]: the hash `head`; ARGV[1]: the prefix of all keys; ARGV[2]: three lists, as JSON: what the head has to hold,
 * what to store, what to remove. (Values are base64; `false` means absent.)
 */
const WRITE = `
local plan = cjson.decode(ARGV[2])
for _, row in ipairs(plan[1]) do
  if redis.call('HGET', KEYS[1], row[1]) ~= row[2] then return 0 end
end
for _, row in ipairs(plan[2]) do redis.call('HSET', ARGV[1] .. row[1], row[2], row[3]) end
for _, row in ipairs(plan[3]) do redis.call('HDEL', ARGV[1] .. row[1], row[2]) end
return 1`;

/** What one command asks for at a time. */
const SOME = 1000;
/** Milliseconds that the disk of the server may take. */
const DISK_TIMEOUT = 10_000;

/**
 * The rows of one session: a hash for every part, all of them in one slot of a cluster. Values are base64, which every
 * client leaves alone.
 */
class RedisRows implements RowStore {
  notDurable?: string;
  readonly #send: Send;
  readonly #prefix: string;
  /** A commit has to wait for the disk. */
  #waits = false;

  constructor(send: Send, prefix: string) {
    this.#send = send;
    this.#prefix = prefix;
  }

  async prepare(): Promise<void> {
    this.#waits = false;
    this.notDurable = await this.#durability();
  }

  async now(): Promise<number> {
    const [seconds, micros] = listOf(await this.#send("TIME"));
    return Number(seconds) * 1000 + Math.floor(Number(micros) / 1000);
  }

  async read(keys: readonly RowKey[]): Promise<(Uint8Array | undefined)[]> {
    const values = new Array<Uint8Array | undefined>(keys.length);
    const parts = Map.groupBy(keys.entries(), ([, { part }]) => part);
    for (const [part, entries] of parts) {
      for (let at = 0; at < entries.length; at += SOME) {
        const some = entries.slice(at, at + SOME);
        const found = listOf(await this.#send("HMGET", this.#prefix + part, ...some.map(([, { id }]) => id)));
        for (const [index, [place]] of some.entries()) values[place] = bytesOf(found[index]);
      }
    }
    return values;
  }

  async *list(part: string): AsyncIterable<Row[]> {
    // A scan may give something twice while the hash grows or shrinks.
    const seen = new Set<string>();
    let cursor = "0";
    do {
      const [next, pairs] = listOf(
        await this.#send("HSCAN", this.#prefix + part, cursor, "COUNT", String(SOME)),
      );
      cursor = String(next);
      const flat = listOf(pairs), rows: Row[] = [];
      for (let at = 0; at < flat.length; at += 2) {
        const id = String(flat[at]), value = bytesOf(flat[at + 1]);
        if (!value || seen.has(id)) continue;
        seen.add(id);
        rows.push({ part, id, value });
      }
      if (rows.length > 0) yield rows;
    } while (cursor !== "0");
  }

  async write({ expect, set, remove }: RowWrite): Promise<boolean> {
    const plan = JSON.stringify([
      expect.map(({ id, value }) => [id, value ? toBase64(value) : false]),
      set.map(({ part, id, value }) => [part, id, toBase64(value)]),
      remove.map(({ part, id }) => [part, id]),
    ]);
    return Number(await this.#send("EVAL", WRITE, "1", this.#prefix + "head", this.#prefix, plan)) === 1;
  }

  async destroy(): Promise<void> {
    // All in one: a key that is removed is gone at once, whatever its size.
    const keys: string[] = [];
    let cursor = "0";
    const pattern = this.#prefix.replace(/[*?[\]\\]/g, "\\$&") + "*";
    do {
      const [next, found] = listOf(await this.#send("SCAN", cursor, "MATCH", pattern, "COUNT", String(SOME)));
      cursor = String(next);
      keys.push(...listOf(found).map(String));
    } while (cursor !== "0");
    if (keys.length > 0) await this.#send("UNLINK", ...new Set(keys));
    await this.sync();
  }

  async sync(): Promise<void> {
    if (!this.#waits) return;
    const [local] = listOf(await this.#send("WAITAOF", "1", "0", String(DISK_TIMEOUT)));
    if (Number(local) < 1) throw new Error(`the server did not reach its disk within ${DISK_TIMEOUT} ms`);
  }

  /** Why a resolved commit might not survive a crash of the server. */
  async #durability(): Promise<string | undefined> {
    let settings: Map<string, string>;
    try {
      settings = pairsOf(await this.#send("CONFIG", "GET", "append*"));
    } catch {
      return "the server does not tell how it is configured (CONFIG GET)";
    }
    if (settings.get("appendonly") !== "yes") {
      return `the server runs with appendonly ${settings.get("appendonly")}`;
    }
    const fsync = settings.get("appendfsync");
    if (fsync === "always") return undefined;
    try {
      await this.#send("WAITAOF", "0", "0", "1");
      this.#waits = true;
      return undefined;
    } catch {
      return `the server runs with appendfsync ${fsync}, and cannot be waited for (WAITAOF)`;
    }
  }
}

function listOf(answer: unknown): readonly unknown[] {
  if (Array.isArray(answer)) return answer;
  // With RESP 3 clients may give pairs as an object or a map.
  if (answer instanceof Map) return [...answer].flat();
  if (answer !== null && typeof answer === "object") return Object.entries(answer).flat();
  throw new Error("the server gave an answer of an unknown form");
}

function pairsOf(answer: unknown): Map<string, string> {
  const flat = listOf(answer), pairs = new Map<string, string>();
  for (let at = 0; at < flat.length; at += 2) pairs.set(String(flat[at]), String(flat[at + 1]));
  return pairs;
}

function bytesOf(value: unknown): Uint8Array | undefined {
  if (value === null || value === undefined) return undefined;
  const text = value instanceof Uint8Array ? new TextDecoder().decode(value) : String(value);
  try {
    return fromBase64(text);
  } catch {
    // Somebody else wrote it: its checksum will be wrong.
    return new Uint8Array(0);
  }
}
