import { readInt64 } from "../../bytes/mod.ts";
import type { Platform } from "../../crypto/mod.ts";
import type { Account } from "../world/account.ts";
import type { AuthState } from "./auth_state.ts";

/** The keys of all data centres, and who is logged in with them. */
export class Authorizations {
  readonly #platform: Platform;
  readonly #keys = new Map<bigint, AuthState>();

  constructor(platform: Platform) {
    this.#platform = platform;
  }

  /** The state of a key, made when it is new. */
  of(dc: number, keyId: bigint): AuthState {
    let auth = this.#keys.get(keyId);
    if (!auth) {
      auth = { keyId, dc };
      this.#keys.set(keyId, auth);
    }
    return auth;
  }

  /** The key is gone, and its login with it. */
  forget(keyId: bigint): void {
    const auth = this.#keys.get(keyId);
    if (auth) auth.userId = undefined;
    this.#keys.delete(keyId);
  }

  /** Logs an account in. @param importedFrom the key the login was exported from */
  login(auth: AuthState, account: Account, now: number, importedFrom?: bigint): void {
    auth.userId = account.id;
    auth.passwordPending = undefined;
    auth.ended = undefined;
    auth.since = now;
    auth.importedFrom = importedFrom;
    auth.hash = importedFrom === undefined ? readInt64(this.#platform.randomBytes(8)) : undefined;
  }

  /** Logs a key out, and what was exported from it. @param reason what their next calls are answered with */
  logout(auth: AuthState, reason?: string): void {
    for (const key of this.#keys.values()) {
      if (key !== auth && key.importedFrom !== auth.keyId) continue;
      key.userId = undefined;
      key.passwordPending = undefined;
      key.importedFrom = undefined;
      key.ended = reason;
    }
  }

  /** The logins of an account, without what was exported to other data centres. */
  list(account: Account): AuthState[] {
    return [...this.#keys.values()].filter(({ userId, importedFrom }) =>
      userId === account.id && importedFrom === undefined
    );
  }
}
