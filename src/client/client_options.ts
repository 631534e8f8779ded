import type { Clock } from "../base/clock.ts";
import type { Logger } from "../base/logger.ts";
import type { Platform, RsaPublicKey } from "../crypto/mod.ts";
import type { SessionStore } from "../session/mod.ts";
import type { SessionLock } from "../stores/mod.ts";
import type { Connector, Endpoint, FramingName } from "../transport/mod.ts";
import type { ShowQr } from "./qr_login.ts";
import type { RetryPolicy } from "./retry_policy.ts";
import type { SentCode } from "./sent_code.ts";

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

/** What the `code` callback learns. */
export interface CodeRequest extends SentCode {
  /** 1 for the first question; more when the code before was wrong. */
  readonly attempt: number;
}

/** What the `password` callback learns. */
export interface PasswordRequest {
  /** The hint the user once chose. */
  readonly hint?: string;
  /** 1 for the first question; more when the password before was wrong. */
  readonly attempt: number;
}

/** Log in as a bot. */
export interface BotAuth {
  /** The token @BotFather gave. */
  readonly bot: string;
}

/** Log in as a user. */
export interface UserAuth {
  /** Phone number in international format. */
  readonly phone: string;
  /** Asks the user for the code that was sent. */
  readonly code: (request: CodeRequest) => string | Promise<string>;
  /** Asks for the two-step verification password, when there is one. */
  readonly password?: (request: PasswordRequest) => string | Promise<string>;
  /** The name to sign up with when the number has no account; absent: that is an error. */
  readonly signUp?: { readonly firstName: string; readonly lastName?: string };
}

/** Log in as a user by a QR code that another device of the user scans. */
export interface QrAuth {
  /** Shows a login link as a QR code; called again whenever there is a new one, about every 30 seconds. */
  readonly qr: ShowQr;
  /** Asks for the two-step verification password, when there is one. */
  readonly password?: (request: PasswordRequest) => string | Promise<string>;
}

/** How to log in when the session is not. */
export type AuthOptions = BotAuth | UserAuth | QrAuth;

/** What `connect` takes. Everything but the application and the session has a default. */
export interface ClientOptions {
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
  /** How to log in; used only when the session is not logged in. */
  auth?: AuthOptions;
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
  /** `false`: this client never gets updates and leaves those of the account alone. @default {true} */
  receiveUpdates?: boolean;
  /**
   * Begin with what happened since the session was last used. `false`: skip it; `gap` events say what was skipped, one
   * for each channel that was heard before, where it may be nothing.
   * @default {true}
   */
  catchUp?: boolean;
  /** How often a handler that throws is tried with one update; at least 1. @default {3} */
  handlerAttempts?: number;
  /**
   * How many updates may wait for handlers, at least 1: when there are as many, further ones are left at the server until
   * half of them are dealt with. What one answer to updates.getDifference brings comes on top.
   * @default {1000}
   */
  maxPendingUpdates?: number;
  /** Encrypt with temporary keys bound to the permanent one (perfect forward secrecy). @default {false} */
  pfs?: boolean;
  /** Where to report. @default nowhere */
  logger?: Logger;
  /** Gets what handlers throw and what fails in the background. @default logger.error */
  onError?: (error: unknown) => void;
  /** Ciphers, hashes and randomness. @default the runtime's */
  platform?: Platform;
  /** The time. @default systemClock */
  clock?: Clock;
  /** Milliseconds until `connect` gives up. @default {30_000} */
  connectTimeout?: number;
  /** Closes the client when it aborts. */
  signal?: AbortSignal;
}
