import type { ServerSalt } from "../session/mod.ts";

/** Seconds a salt of unknown validity is trusted: servers keep one for at least half an hour. */
const ASSUMED_VALIDITY = 1800;

/** Salts kept at most, the ones valid first: servers give 64 at once. */
const MOST_SALTS = 64;

/** The salts of one auth key, and which of them is valid now. All times are Unix seconds of the server. */
export class ServerSalts {
  #salts: ServerSalt[];

  constructor(salts: readonly ServerSalt[] = []) {
    this.#salts = [...salts];
  }

  /** All that are known, oldest first. */
  get all(): readonly ServerSalt[] {
    return this.#salts;
  }

  /** The salt to send with: the valid one that lasts longest, or the newest of the expired; 0 when none is known. */
  current(now: number): bigint {
    let best: ServerSalt | undefined;
    for (const salt of this.#salts) {
      if (salt.validSince <= now && salt.validUntil > now && (!best || salt.validUntil > best.validUntil)) {
        best = salt;
      }
    }
    best ??= this.#salts.findLast((salt) => salt.validSince <= now) ?? this.#salts[0];
    return best?.salt ?? 0n;
  }

  /** Until when salts are known. */
  knownUntil(now: number): number {
    return this.#salts.reduce((until, salt) => salt.validUntil > until ? salt.validUntil : until, now);
  }

  /** Takes the one salt the server just named (bad_server_salt, new_session_created): the others proved wrong. */
  replace(salt: bigint, now: number): void {
    this.#salts = [{ salt, validSince: now - 1, validUntil: now + ASSUMED_VALIDITY }];
  }

  /** Adds future salts and drops the expired ones. */
  add(salts: readonly ServerSalt[], now: number): void {
    const known = new Map(this.#salts.map((salt) => [salt.salt, salt]));
    for (const salt of salts) known.set(salt.salt, salt);
    this.#salts = [...known.values()].filter((salt) => salt.validUntil > now)
      .sort((a, b) => a.validSince - b.validSince).slice(0, MOST_SALTS);
  }
}
