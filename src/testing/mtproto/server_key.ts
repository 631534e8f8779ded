import { readInt64 } from "../../bytes/mod.ts";
import type { AuthKey, Platform } from "../../crypto/mod.ts";
import { PacketCipher } from "../../mtproto/mod.ts";
import { SaltSchedule } from "./salt_schedule.ts";
import type { ServerSession } from "./server_session.ts";

/** What a {@linkcode ServerKey} is made of. All times are Unix seconds. */
export interface ServerKeyInit {
  /** The key. */
  readonly key: AuthKey;
  /** Now. */
  readonly now: number;
  /** The first salt; absent: a random one. */
  readonly salt?: bigint;
  /** When a temporary key ends; absent: the key is permanent. */
  readonly expiresAt?: number;
}

/** An auth key that a data centre knows, and the sessions made with it. */
export class ServerKey {
  /** The key. */
  readonly key: AuthKey;
  /** Opens and seals its packets. */
  readonly cipher: PacketCipher;
  /** Its salts. */
  readonly salts: SaltSchedule;
  /** Its sessions by id. */
  readonly sessions: Map<bigint, ServerSession> = new Map();
  /** When a temporary key ends: Unix seconds; absent: the key is permanent. */
  readonly expiresAt?: number;
  /** Temporary keys: the permanent one it acts for. */
  boundTo?: ServerKey;
  /** Permanent keys: the temporary one that acts for it. */
  actor?: ServerKey;
  /** Permanent keys: the session that gets updates. */
  listener?: ServerSession;

  constructor({ key, now, salt, expiresAt }: ServerKeyInit, platform: Platform) {
    this.key = key;
    this.cipher = new PacketCipher(key, platform, "server");
    this.salts = new SaltSchedule(salt ?? readInt64(platform.randomBytes(8)), now, platform.randomBytes);
    this.expiresAt = expiresAt;
  }

  /** Its id. */
  get id(): bigint {
    return this.key.id;
  }

  /** It is a temporary key. */
  get temporary(): boolean {
    return this.expiresAt !== undefined;
  }

  /** The permanent key whose login its sessions have; undefined for a temporary key that is not bound. */
  get permanent(): ServerKey | undefined {
    return this.temporary ? this.boundTo : this;
  }

  /** Lets this temporary key act for `permanent`, in place of any other one. */
  bind(permanent: ServerKey): void {
    if (permanent.actor && permanent.actor !== this) permanent.actor.boundTo = undefined;
    permanent.actor = this;
    this.boundTo = permanent;
  }
}
