import type { Clock } from "../base/clock.ts";
import type { Logger } from "../base/logger.ts";
import type { Platform, RsaPublicKey } from "../crypto/mod.ts";
import type { SessionStore } from "../session/mod.ts";
import type { SessionLock } from "../stores/mod.ts";
import type { Connector, Endpoint, FramingName } from "../transport/mod.ts";
import type { RetryPolicy } from "./retry_policy.ts";

/** How the client introduces itself: what the user sees in the list of active sessions. */
export interface DeviceOptions {
  /** Device model. @default {"layer"} */
  model?: string;
  /** System version. @default the runtime's name */
  systemVersion?: string;
  /** Version of the application. @default {"1.0"} */
  appVersion?: string;
  /** Language of the system, ISO 639-1. @default {"en"} */
  systemLangCode?: string;
  /** Language pack; `""` for all but official apps. @default {""} */
  langPack?: string;
  /** Language of the application, ISO 639-1. @default {"en"} */
  langCode?: string;
}

/** How to reach the data centres. */
export interface TransportOptions {
  /** Opens connections. @default the runtime's TCP; WebSocket in the core entry */
  connector?: Connector;
  /** How packets are framed. @default {"intermediate"} */
  framing?: FramingName;
  /** Hide what is spoken (obfuscated2). WebSocket always does. @default {false} */
  obfuscated?: boolean;
}

/** What `connectBase` takes. Everything but the application and the session has a default. */
export interface BaseClientOptions {
  /** Id of your application, from https://my.telegram.org. */
  apiId: number | string;
  /** Its hash. */
  apiHash: string;
  /** Where the session lives. */
  session: SessionStore;
  /**
   * Held from before the session is opened until after it is closed, for sessions that cannot lock themselves: one
   * string used by two processes costs the login. Entries for runtimes have `localLock`.
   */
  lock?: SessionLock;
  /**
   * Milliseconds to wait while somebody else holds the session: a program that is just ending, or the lease of one that
   * was killed. @default {0}
   */
  sessionWait?: number;
  /** What to call this client in logs. */
  name?: string;
  /** How the client introduces itself. */
  device?: DeviceOptions;
  /** Addresses of data centres that replace the built-in and remembered ones. */
  dcs?: readonly Endpoint[];
  /** RSA keys to trust instead of Telegram's own: parsed, or PEM. */
  publicKeys?: readonly (RsaPublicKey | string)[];
  /** Telegram's test servers. @default {false} */
  testMode?: boolean;
  /** How to reach the data centres. */
  transport?: TransportOptions;
  /** Prefer IPv6 addresses. @default {false} */
  ipv6?: boolean;
  /** What to do when the server says "later". @default autoSleep() */
  retry?: RetryPolicy;
  /** Encrypt with temporary keys bound to the permanent one (perfect forward secrecy). @default {false} */
  pfs?: boolean;
  /** Where to report. @default nowhere */
  logger?: Logger;
  /** Ciphers, hashes and randomness. @default the runtime's */
  platform?: Platform;
  /** The time. @default systemClock */
  clock?: Clock;
  /** Milliseconds until `connect` gives up. @default {30_000} */
  connectTimeout?: number;
  /** Closes the client when it aborts. */
  signal?: AbortSignal;
}
