import { bigintToBytes, concat } from "../../bytes/mod.ts";
import {
  type PasswordAlgorithm,
  passwordVerifier,
  type Platform,
  WELL_KNOWN_PRIME,
} from "../../crypto/mod.ts";

/** What a server keeps of a password. */
interface Kept {
  readonly verifier: bigint;
  readonly algorithm: PasswordAlgorithm;
}

/** Salts for a new password: the client continues `salt1`. */
export function newPasswordAlgorithm(platform: Platform): PasswordAlgorithm {
  return {
    g: 3,
    p: bigintToBytes(WELL_KNOWN_PRIME, 256),
    salt1: platform.randomBytes(8),
    salt2: platform.randomBytes(16),
  };
}

/** The two-factor password of an account, in the form a server keeps. */
export class PasswordLock {
  /** The hint of its owner, `""` for none. */
  readonly hint: string;
  #kept: Kept | undefined;
  readonly #make: () => Promise<Kept>;

  private constructor(hint: string, make: () => Promise<Kept>) {
    this.hint = hint;
    this.#make = make;
  }

  /** From the password itself: the slow derivation waits until somebody needs it. */
  static of(password: string, hint: string, platform: Platform): PasswordLock {
    const base = newPasswordAlgorithm(platform);
    const algorithm = { ...base, salt1: concat(base.salt1, platform.randomBytes(32)) };
    return new PasswordLock(
      hint,
      async () => ({ algorithm, verifier: await passwordVerifier(password, algorithm, platform) }),
    );
  }

  /** From what a client sent. */
  static kept(verifier: bigint, algorithm: PasswordAlgorithm, hint: string): PasswordLock {
    return new PasswordLock(hint, () => Promise.resolve({ verifier, algorithm }));
  }

  /** What a check takes. */
  async open(): Promise<Kept> {
    return this.#kept ??= await this.#make();
  }
}
