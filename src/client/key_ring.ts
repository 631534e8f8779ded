import type { Clock } from "../base/clock.ts";
import { AuthKey, type Platform } from "../crypto/ciphers.ts";
import type { RsaPublicKey } from "../crypto/mod.ts";
import type { NewAuthKey } from "../mtproto/mod.ts";
import type { PacketConnection } from "../transport/mod.ts";
import type { ServerSalt } from "../session/mod.ts";
import type { GetKeyMaker } from "./key_maker.ts";
import { Mutex } from "./mutex.ts";
import type { SessionKeeper } from "./session_keeper.ts";

/** Seconds a temporary key lives … */
const TEMPORARY_LIFE = 86_400;
/** … and seconds before its end from which it is not used for new sessions. */
const TEMPORARY_RESERVE = 3_600;
/** Seconds the first salt of a key is trusted. */
const FIRST_SALT_VALIDITY = 1_800;

/** What a {@linkcode KeyRing} works with. */
export interface KeyRingOptions {
  /** Where permanent keys are kept. */
  readonly keeper: SessionKeeper;
  /** Ciphers and randomness. */
  readonly platform: Platform;
  /** The time. */
  readonly clock: Clock;
  /** Makes keys. */
  readonly keyMaker: GetKeyMaker;
  /** RSA keys to trust; left out: Telegram's own. */
  readonly publicKeys: readonly RsaPublicKey[] | undefined;
  /** Telegram's test servers: they want 10000 added to the id of a data centre. */
  readonly testMode: boolean;
}

/** A temporary key; it is never stored. */
export interface TemporaryKey extends NewAuthKey {
  /** When it expires: Unix seconds of the server. */
  readonly expiresAt: number;
}

/** The auth keys of a client: one permanent key a data centre, and with PFS one temporary key, shared by its links. */
export class KeyRing {
  readonly #options: KeyRingOptions;
  readonly #locks = new Map<number, Mutex>();
  readonly #permanent = new Map<number, AuthKey>();
  readonly #temporary = new Map<number, TemporaryKey>();

  constructor(options: KeyRingOptions) {
    this.#options = options;
  }

  /** One key is made at a time for each data centre. */
  lock(dc: number): Mutex {
    let lock = this.#locks.get(dc);
    if (!lock) this.#locks.set(dc, lock = new Mutex());
    return lock;
  }

  /** The permanent key, if there is one. */
  known(dc: number): AuthKey | undefined {
    const stored = this.#options.keeper.dc(dc)?.authKey;
    if (!stored) {
      this.#permanent.delete(dc);
      return undefined;
    }
    let key = this.#permanent.get(dc);
    if (!key) this.#permanent.set(dc, key = new AuthKey(stored, this.#options.platform));
    return key;
  }

  /**
   * The permanent key; when there is none, one is made over `connection` and stored before it is used.
   * @returns the key, and what the exchange told when one was made
   */
  permanent(dc: number, connection: PacketConnection): Promise<{ key: AuthKey; made?: NewAuthKey }> {
    const { keeper } = this.#options;
    return this.lock(dc).run(async () => {
      const known = this.known(dc);
      if (known) return { key: known };
      const made = await this.#exchange(dc, connection);
      const seconds = this.#serverSeconds(made);
      await keeper.commit([
        { type: "authKey", dc, key: made.key.bytes, created: seconds },
        { type: "timeOffset", dc, seconds: Math.round(made.timeOffset / 1000) },
        {
          type: "salts",
          dc,
          salts: firstSalts(made.salt, seconds),
        },
      ], "sync");
      this.#permanent.set(dc, made.key);
      return { key: made.key, made };
    });
  }

  /** A bound temporary key that still lives long enough. */
  temporary(dc: number): TemporaryKey | undefined {
    const key = this.#temporary.get(dc);
    if (!key) return undefined;
    return key.expiresAt - this.#serverSeconds(key) > TEMPORARY_RESERVE ? key : undefined;
  }

  /** Makes a temporary key over `connection`; it still has to be bound. Hold the {@linkcode lock}. */
  async makeTemporary(
    dc: number,
    connection: PacketConnection,
    life: number = TEMPORARY_LIFE,
  ): Promise<TemporaryKey> {
    const made = await this.#exchange(dc, connection, life);
    return { ...made, expiresAt: made.expiresAt! };
  }

  /** Remembers a temporary key that is bound now, or forgets the one there is. */
  setTemporary(dc: number, key: TemporaryKey | undefined): void {
    if (key) this.#temporary.set(dc, key);
    else this.#temporary.delete(dc);
  }

  async #exchange(dc: number, connection: PacketConnection, expiresIn?: number): Promise<NewAuthKey> {
    const { platform, publicKeys, clock, testMode, keyMaker } = this.#options;
    const { exchangeKey, trustedKeys } = await keyMaker();
    return await exchangeKey(connection, {
      dc: testMode ? dc + 10_000 : dc,
      publicKeys: trustedKeys(publicKeys, testMode),
      platform,
      now: () => clock.now(),
      expiresIn,
    });
  }

  #serverSeconds(key: NewAuthKey): number {
    return Math.floor((this.#options.clock.now() + key.timeOffset) / 1000);
  }
}

/** The salts of a key that was just made. @param seconds Unix seconds of the server */
export function firstSalts(salt: bigint, seconds: number): ServerSalt[] {
  return [{ salt, validSince: seconds - 1, validUntil: seconds + FIRST_SALT_VALIDITY }];
}
