import { basename } from "node:path";
import { FileSession } from "../../src/adapters/node/file_session.ts";
import { SqliteSession } from "../../src/adapters/node/sqlite_session.ts";
import {
  type SealOptions,
  type SessionHead,
  SessionPassphraseError,
  type SessionStore,
} from "../../src/session/mod.ts";
import { POSTGRES, REDIS } from "../stores/servers.ts";

/** A session whose passphrase can be changed. */
export interface Sealable extends SessionStore {
  /** Seals it, anew or otherwise. */
  seal(options: SealOptions): Promise<void>;
  /** Takes the seal away. */
  unseal(): Promise<void>;
}

/** A session that is used by one process, on a connection of its own. */
export interface Opened {
  readonly session: Sealable;
  /** Closes the connection. */
  end(): Promise<unknown>;
}

/** A store that is killed. */
export interface KillStore {
  /** Stores of one group live and die in the same processes. */
  readonly group: "local" | "remote";
  /**
   * What becomes a session at `place`: a path that nothing else uses, nor its last part.
   * @param lease milliseconds for which a remote store may be kept without saying so again
   */
  open(place: string, seal: SealOptions, lease?: number): Promise<Opened>;
  /** What it is sealed with, in turns. */
  readonly seals: readonly SealOptions[];
  /** Some batches do not fit into one write of the store. */
  readonly large?: boolean;
  /** Why it cannot be had here. */
  readonly missing?: string;
}

type OpenKv = (
  path: string,
) => Promise<
  ConstructorParameters<typeof import("../../src/stores/deno_kv_session.ts").DenoKvSession>[0] & {
    close(): void;
  }
>;
const openKv = (globalThis as { Deno?: { openKv?: OpenKv } }).Deno?.openKv;

const PLAIN: SealOptions = {};
const KEYS: readonly SealOptions[] = [7, 8].map((byte) => ({ key: new Uint8Array(32).fill(byte) }));
/** Short, so that whoever comes after a victim need not wait for long. */
const leaseOf = (duration = 600) => ({ duration, early: duration / 6, margin: 60, wait: 10_000 });

const nothing = (): Promise<void> => Promise.resolve();
const local =
  (make: (path: string, seal: SealOptions) => Sealable) =>
  (path: string, seal: SealOptions): Promise<Opened> =>
    Promise.resolve({ session: make(path, seal), end: nothing });
// Compacting all the time: that is where most happens.
const file = local((path, seal) => new FileSession(path, { compactFrom: 4096, compactAt: 2, ...seal }));
const sqlite = local((path, seal) => new SqliteSession(path, seal));

/** The stores that are killed, by name. */
export const STORES: Readonly<Record<string, KillStore>> = {
  "file": { group: "local", open: file, seals: [PLAIN] },
  "sealed-file": { group: "local", open: file, seals: KEYS },
  "sqlite": { group: "local", open: sqlite, seals: [PLAIN] },
  "sealed-sqlite": { group: "local", open: sqlite, seals: KEYS },
  "postgres": {
    group: "remote",
    seals: [PLAIN, ...KEYS],
    missing: POSTGRES === undefined ? "LAYER_POSTGRES_URL is not set" : undefined,
    async open(place, seal, lease) {
      const { default: postgres } = await import("postgres");
      const { PostgresSession } = await import("../../src/stores/postgres_session.ts");
      const sql = postgres(POSTGRES!, { onnotice: () => {}, max: 2 });
      return {
        session: new PostgresSession(sql, { account: basename(place), lease: leaseOf(lease), ...seal }),
        end: () => sql.end(),
      };
    },
  },
  "redis": {
    group: "remote",
    seals: [PLAIN, ...KEYS],
    missing: REDIS === undefined ? "LAYER_REDIS_URL is not set" : undefined,
    async open(place, seal, lease) {
      const { Redis } = await import("ioredis");
      const { RedisSession } = await import("../../src/stores/redis_session.ts");
      const redis = new Redis(REDIS!);
      return {
        session: new RedisSession(redis, { account: basename(place), lease: leaseOf(lease), ...seal }),
        end: () => redis.quit(),
      };
    },
  },
  "kv": {
    group: "remote",
    large: true,
    seals: [PLAIN, ...KEYS],
    missing: openKv === undefined ? "only Deno has Deno.Kv" : undefined,
    async open(place, seal, lease) {
      const { DenoKvSession } = await import("../../src/stores/deno_kv_session.ts");
      const kv = await openKv!(place);
      const session = new DenoKvSession(kv, { lease: leaseOf(lease), ...seal });
      return { session, end: () => nothing().then(() => kv.close()) };
    },
  },
};

/** Opens the session at `place`, whatever of the store's `seals` it is sealed with. */
export async function openAny(
  { open, seals }: KillStore,
  place: string,
  lease?: number,
): Promise<Opened & { readonly head: SessionHead | null }> {
  let refused: unknown;
  for (const seal of seals) {
    const { session, end } = await open(place, seal, lease);
    try {
      // The lock of a process that is dead is free at once, its lease after a while.
      return { session, end, head: await session.open() };
    } catch (error) {
      await end();
      if (!(error instanceof SessionPassphraseError)) throw error;
      refused = error;
    }
  }
  throw refused;
}
