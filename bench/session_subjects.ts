import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { Redis } from "ioredis";
import postgres from "postgres";
import { localLock } from "../src/adapters/node/local_lock.ts";
import { nodeFiles } from "../src/adapters/node/files.ts";
import { SqliteSession } from "../src/adapters/node/sqlite_session.ts";
import type { SessionChange, SessionStore } from "../src/session/mod.ts";
import { DenoKvSession, type KvLike } from "../src/stores/deno_kv_session.ts";
import { type FileHandle, type Files, FileSessionBase } from "../src/stores/mod.ts";
import { PostgresSession } from "../src/stores/postgres_session.ts";
import { RedisSession } from "../src/stores/redis_session.ts";
import { peerOf } from "./peer_samples.ts";

/** A store to measure. Its calls come one after the other. */
export interface Subject {
  readonly name: string;
  /** Fsyncs of a commit where they cannot be counted. */
  readonly fsyncs?: string;
  /** Opens it and reads what a client needs before it connects. @returns the number of the last commit, if any */
  open(): Promise<number | undefined>;
  /** Saves `peers` peers, numbered from 1 on, and a key. */
  fill(peers: number): Promise<void>;
  /** Commit number `n`, durable when it resolves: update state, a channel's pts, and the peer of that number. */
  commit(n: number): Promise<void>;
  /** The access hash of the peer with that username. */
  find(username: string): Promise<bigint | undefined>;
  /** Bytes written and fsyncs asked for so far, where that can be told. */
  meter?(): { bytes: number; fsyncs?: number } | Promise<{ bytes: number; fsyncs?: number }>;
  close(): Promise<void>;
  /** Lets go of connections and removes what is not in the directory. */
  end?(): Promise<unknown>;
}

/** An authorization key for the size of it. */
export const KEY: Uint8Array = Uint8Array.from({ length: 256 }, (_, i) => i);
/** The channel whose pts every commit sets. */
export const CHANNEL = 1_000_000_001;
/** Peers per batch when a store is filled. */
const BATCH = 5000;

const peerChange = (i: number): SessionChange => ({ type: "peer", peer: { kind: "user", ...peerOf(i) } });

class StoreSubject implements Subject {
  readonly name: string;
  readonly fsyncs?: string;
  readonly meter?: Subject["meter"];
  readonly end?: Subject["end"];
  readonly #make: () => SessionStore;
  #store: SessionStore;

  constructor(name: string, make: () => SessionStore, more: Pick<Subject, "fsyncs" | "meter" | "end"> = {}) {
    this.name = name;
    this.#make = make;
    this.#store = make();
    this.fsyncs = more.fsyncs;
    this.meter = more.meter;
    this.end = more.end && (async () => {
      await this.#make().delete();
      await more.end!();
    });
  }

  async open(): Promise<number | undefined> {
    // A new one, so that nothing is left in memory.
    this.#store = this.#make();
    return (await this.#store.open())?.updates?.pts;
  }

  async fill(peers: number): Promise<void> {
    await this.#store.commit([
      { type: "app", apiId: 1, layer: 200, testMode: false },
      { type: "homeDc", dc: 2 },
      { type: "authKey", dc: 2, key: KEY, created: 1 },
    ], "sync");
    for (let at = 1; at <= peers; at += BATCH) {
      const length = Math.min(BATCH, peers - at + 1);
      await this.#store.commit(Array.from({ length }, (_, i) => peerChange(at + i)), "sync");
    }
  }

  commit(n: number): Promise<void> {
    return this.#store.commit([
      { type: "updates", state: { pts: n, qts: n, date: n, seq: n } },
      { type: "channel", id: CHANNEL, pts: n },
      peerChange(n),
    ], "sync");
  }

  async find(username: string): Promise<bigint | undefined> {
    return (await this.#store.peerByUsername(username))?.accessHash;
  }

  close(): Promise<void> {
    return this.#store.close();
  }
}

/** Bytes this process has handed to write calls, where the system says so (Linux). */
export function processMeter(): Subject["meter"] {
  const read = () => ({ bytes: Number(/^wchar: (\d+)/m.exec(readFileSync("/proc/self/io", "latin1"))![1]) });
  try {
    read();
    return read;
  } catch {
    return undefined;
  }
}

/** `files` that count what is written and synced. */
function counted(files: Files): { files: Files; meter: () => { bytes: number; fsyncs: number } } {
  let bytes = 0, fsyncs = 0;
  const handle = (inner: FileHandle): FileHandle => ({
    size: () => inner.size(),
    read: (offset, length) => inner.read(offset, length),
    truncate: (length) => inner.truncate(length),
    close: () => inner.close(),
    write(data, offset) {
      bytes += data.length;
      return inner.write(data, offset);
    },
    sync() {
      fsyncs++;
      return inner.sync();
    },
  });
  return {
    files: {
      ...files,
      async open(path) {
        const inner = await files.open(path);
        return inner && handle(inner);
      },
      create: async (path) => handle(await files.create(path)),
      syncDirectory(path) {
        fsyncs++;
        return files.syncDirectory(path);
      },
    },
    meter: () => ({ bytes, fsyncs }),
  };
}

type OpenKv = (path: string) => Promise<KvLike & { close(): void }>;

/** The stores of this library that can be had here, each with an empty session in `directory` or on its server. */
export async function ourSubjects(directory: string): Promise<Subject[]> {
  const account = `bench_${process.pid}_${Date.now()}`;
  const file = (name: string, key?: Uint8Array) => {
    const { files, meter } = counted(nodeFiles);
    const path = join(directory, `${name}.session`);
    return new StoreSubject(name, () => new FileSessionBase(files, path, { key, lock: localLock }), {
      meter,
    });
  };
  const sqlite = (name: string, key?: Uint8Array) => {
    const path = join(directory, `${name}.db`);
    // Of WAL with synchronous=FULL; seen so with strace. A checkpoint, every 1000 pages or so, adds two.
    return new StoreSubject(name, () => new SqliteSession(path, { key }), {
      meter: processMeter(),
      fsyncs: "1*",
    });
  };
  const subjects: Subject[] = [
    file("FileSession"),
    file("FileSession, sealed", KEY.slice(0, 32)),
    sqlite("SqliteSession"),
    sqlite("SqliteSession, sealed", KEY.slice(0, 32)),
  ];
  const openKv = (globalThis as { Deno?: { openKv?: OpenKv } }).Deno?.openKv;
  if (openKv) {
    const kv = await openKv(join(directory, "kv"));
    subjects.push(
      new StoreSubject("DenoKvSession", () => new DenoKvSession(kv), {
        meter: processMeter(),
        fsyncs: "1*",
        // deno-lint-ignore require-await
        end: async () => kv.close(),
      }),
    );
  }
  const { LAYER_POSTGRES_URL, LAYER_REDIS_URL } = process.env;
  if (LAYER_POSTGRES_URL) {
    const sql = postgres(LAYER_POSTGRES_URL, { onnotice: () => {} });
    subjects.push(
      new StoreSubject("PostgresSession", () => new PostgresSession(sql, { account }), {
        async meter() {
          const [{ bytes }] = await sql`select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0') as bytes`;
          return { bytes: Number(bytes) };
        },
        end: () => sql.end(),
      }),
    );
  }
  if (LAYER_REDIS_URL) {
    const redis = new Redis(LAYER_REDIS_URL);
    subjects.push(
      new StoreSubject("RedisSession", () => new RedisSession(redis, { account }), {
        async meter() {
          const size = /^aof_current_size:(\d+)/m.exec(await redis.info("persistence"));
          return { bytes: size ? Number(size[1]) : NaN };
        },
        end: () => redis.quit(),
      }),
    );
  }
  return subjects;
}
