import { bigintFromBytes, toHex } from "../../bytes/mod.ts";
import { type PasswordAlgorithm, type Platform, SrpServer } from "../../crypto/mod.ts";
import type { TypeInputCheckPasswordSRP } from "../../tl/mod.ts";
import type { Account } from "../world/account.ts";
import { RpcFault } from "../world/fault.ts";
import { newPasswordAlgorithm, PasswordLock } from "../world/password_lock.ts";
import type { AuthState } from "./auth_state.ts";
import type { PushTarget } from "./method.ts";

/** Seconds a QR login token is good for. */
const TOKEN_LIFETIME = 30;
/** Seconds an exported authorization is good for. */
const EXPORT_LIFETIME = 60;
/** Seconds a server's public SRP value is good for. */
const SRP_LIFETIME = 300;

/** A login code that was sent. */
export interface SentCode {
  readonly phone: string;
  readonly code: string;
  /** The key that asked for it: nobody else can use it. */
  readonly auth: AuthState;
  readonly expires: number;
  /** It was given; what is missing is the sign-up. */
  confirmed: boolean;
}

/** A QR login under way. */
export interface LoginToken {
  readonly bytes: Uint8Array;
  readonly auth: AuthState;
  readonly session: PushTarget;
  readonly expires: number;
  /** Who let it in. */
  account?: Account;
}

interface Exported {
  readonly user: number;
  readonly dc: number;
  readonly from: AuthState;
  readonly expires: number;
}

interface SrpAttempt {
  readonly id: bigint;
  readonly account: Account;
  readonly lock: PasswordLock;
  readonly server: SrpServer;
  readonly expires: number;
}

/** Logins that are not complete yet: codes, tokens, exports, password checks. */
export class Logins {
  /** How many logins were made: by code, password, token or QR. Imports do not count. */
  count = 0;
  readonly #platform: Platform;
  readonly #codes = new Map<string, SentCode>();
  readonly #lastCodes = new Map<string, string>();
  readonly #tokens = new Map<string, LoginToken>();
  readonly #exports = new Map<string, Exported>();
  readonly #logoutTokens = new Map<string, number>();
  readonly #attempts = new Map<AuthState, SrpAttempt>();
  readonly #newAlgorithms = new WeakMap<AuthState, PasswordAlgorithm>();
  #lastSrpId = 0n;

  constructor(platform: Platform) {
    this.#platform = platform;
  }

  /** Sends a code. @returns the hash it is known by */
  sendCode(code: Omit<SentCode, "confirmed">): string {
    const hash = toHex(this.#platform.randomBytes(9));
    this.#codes.set(hash, { ...code, confirmed: false });
    this.#lastCodes.set(code.phone, code.code);
    return hash;
  }

  /** The code last sent to a number. */
  lastCode(phone: string): string | undefined {
    return this.#lastCodes.get(phone);
  }

  /** The code of that hash. @throws RpcFault 400 PHONE_CODE_EXPIRED when it is not, or no longer, good for that key and number */
  sentCode(phone: string, hash: string, auth: AuthState, now: number): SentCode {
    if (hash === "") throw new RpcFault(400, "PHONE_CODE_HASH_EMPTY");
    const sent = this.#codes.get(hash);
    if (!sent || sent.auth !== auth || sent.phone !== phone || sent.expires <= now) {
      throw new RpcFault(400, "PHONE_CODE_EXPIRED");
    }
    return sent;
  }

  /** A code cannot be used any more. */
  dropCode(hash: string): void {
    this.#codes.delete(hash);
  }

  /** A token that spares the account's next login its code. */
  futureAuthToken(account: Account): Uint8Array {
    const token = this.#platform.randomBytes(32);
    this.#logoutTokens.set(toHex(token), account.id);
    return token;
  }

  /** Uses up the token of an account, if one of `tokens` is. */
  takeFutureAuthToken(account: Account, tokens: readonly Uint8Array[]): boolean {
    return tokens.some((token) => {
      const key = toHex(token);
      return this.#logoutTokens.get(key) === account.id && this.#logoutTokens.delete(key);
    });
  }

  /** An authorization another data centre accepts, once. */
  export(from: AuthState, user: number, dc: number, now: number): Uint8Array {
    const bytes = this.#platform.randomBytes(96);
    this.#exports.set(toHex(bytes), { user, dc, from, expires: now + EXPORT_LIFETIME });
    return bytes;
  }

  /** @throws RpcFault 400 AUTH_BYTES_INVALID when it was not made for `user` on `dc`, was used, or is too old */
  import(bytes: Uint8Array, user: number, dc: number, now: number): AuthState {
    const key = toHex(bytes);
    const exported = this.#exports.get(key);
    if (!exported || exported.user !== user || exported.dc !== dc || exported.expires <= now) {
      throw new RpcFault(400, "AUTH_BYTES_INVALID");
    }
    this.#exports.delete(key);
    return exported.from;
  }

  /** Begins a QR login. */
  newToken(auth: AuthState, session: PushTarget, now: number): LoginToken {
    const token: LoginToken = {
      bytes: this.#platform.randomBytes(32),
      auth,
      session,
      expires: now + TOKEN_LIFETIME,
    };
    this.#tokens.set(toHex(token.bytes), token);
    return token;
  }

  /** The token of a key that somebody let in. */
  acceptedToken(auth: AuthState, now: number): LoginToken | undefined {
    for (const token of this.#tokens.values()) {
      if (token.auth === auth && token.account && token.expires > now) return token;
    }
  }

  /** @throws RpcFault 400 AUTH_TOKEN_INVALID, AUTH_TOKEN_EXPIRED */
  token(bytes: Uint8Array, now: number): LoginToken {
    const token = this.#tokens.get(toHex(bytes));
    if (!token) throw new RpcFault(400, "AUTH_TOKEN_INVALID");
    if (token.expires <= now) throw new RpcFault(400, "AUTH_TOKEN_EXPIRED");
    return token;
  }

  /** A QR login is over. */
  dropToken(token: LoginToken): void {
    this.#tokens.delete(toHex(token.bytes));
  }

  /** Begins a password check: one at a time and key. */
  async newAttempt(auth: AuthState, account: Account, now: number): Promise<
    { id: bigint; B: Uint8Array; algorithm: PasswordAlgorithm }
  > {
    const lock = account.password!;
    const { verifier, algorithm } = await lock.open();
    const server = new SrpServer(verifier, algorithm, this.#platform);
    const id = ++this.#lastSrpId + 0x5000_0000_0000_0000n;
    this.#attempts.set(auth, { id, account, lock, server, expires: now + SRP_LIFETIME });
    return { id, B: server.B, algorithm };
  }

  /** @throws RpcFault 400 SRP_ID_INVALID, PASSWORD_HASH_INVALID unless the proof is good */
  check(auth: AuthState, account: Account, proof: TypeInputCheckPasswordSRP, now: number): void {
    if (proof._ === "inputCheckPasswordEmpty") throw new RpcFault(400, "PASSWORD_HASH_INVALID");
    const attempt = this.#attempts.get(auth);
    if (
      !attempt || attempt.id !== proof.srpId || attempt.expires <= now || attempt.lock !== account.password
    ) {
      throw new RpcFault(400, "SRP_ID_INVALID");
    }
    this.#attempts.delete(auth);
    if (attempt.account !== account || !attempt.server.check(proof.A, proof.M1)) {
      throw new RpcFault(400, "PASSWORD_HASH_INVALID");
    }
  }

  /** What a new password of that key's account has to be made with. */
  newAlgorithm(auth: AuthState): PasswordAlgorithm {
    const algorithm = newPasswordAlgorithm(this.#platform);
    this.#newAlgorithms.set(auth, algorithm);
    return algorithm;
  }

  /** The new password a client made. @throws RpcFault 400 NEW_SALT_INVALID, NEW_SETTINGS_INVALID */
  newLock(auth: AuthState, algorithm: PasswordAlgorithm, hash: Uint8Array, hint: string): PasswordLock {
    const given = this.#newAlgorithms.get(auth);
    const salt = toHex(algorithm.salt1);
    if (!given || !salt.startsWith(toHex(given.salt1)) || algorithm.salt1.length < given.salt1.length + 32) {
      throw new RpcFault(400, "NEW_SALT_INVALID");
    }
    if (
      algorithm.g !== given.g || toHex(algorithm.p) !== toHex(given.p) ||
      toHex(algorithm.salt2) !== toHex(given.salt2) || hash.length !== 256
    ) throw new RpcFault(400, "NEW_SETTINGS_INVALID");
    return PasswordLock.kept(bigintFromBytes(hash), algorithm, hint);
  }
}
