import type { BaseClientOptions } from "./base_client_options.ts";
import type { ClientOptions } from "./client_options.ts";
import { checkBotToken, phoneDigits } from "./credentials.ts";

/** The application, checked. */
export interface Application {
  /** Its id. */
  readonly apiId: number;
  /** Its hash. */
  readonly apiHash: string;
}

/**
 * Checks what can be checked before any I/O.
 * @throws TypeError or RangeError that says which option is wrong; the message holds no secret
 */
export function checkOptions(options: BaseClientOptions): Application {
  const { session, dcs, connectTimeout } = options;
  const apiId = typeof options.apiId === "string" && /^\d{1,10}$/.test(options.apiId)
    ? Number(options.apiId)
    : options.apiId;
  if (typeof apiId !== "number" || !Number.isInteger(apiId) || apiId < 1 || apiId > 0x7fffffff) {
    throw new TypeError(
      "Cannot connect: apiId is not a positive integer, get yours at https://my.telegram.org",
    );
  }
  if (typeof options.apiHash !== "string" || !/^[\w-]{1,64}$/.test(options.apiHash)) {
    throw new TypeError(
      "Cannot connect: apiHash is missing or malformed, get yours at https://my.telegram.org",
    );
  }
  if (typeof session === "string" || (session as unknown) instanceof URL) {
    throw new TypeError(
      "Cannot connect: this entry takes a session store, not a path; import connect from the entry of your runtime " +
        "(@layer/client/deno, /bun or /node), or pass new StringSession(…) or new MemorySession()",
    );
  }
  if (typeof session?.open !== "function" || typeof session.commit !== "function") {
    throw new TypeError("Cannot connect: session is missing, pass where it is to be kept");
  }
  if (options.lock !== undefined && typeof options.lock?.acquire !== "function") {
    throw new TypeError(
      "Cannot connect: lock is no lock, pass one as localLock(…) of your runtime's entry gives",
    );
  }
  for (const { dc, host, port } of dcs ?? []) {
    if (
      !Number.isInteger(dc) || dc < 1 || dc > 0x7fff || !host || !Number.isInteger(port) || port < 1 ||
      port > 65535
    ) {
      throw new RangeError(`Cannot connect: dcs holds an address that cannot be (DC ${dc}, ${host}:${port})`);
    }
  }
  if (connectTimeout !== undefined && !(connectTimeout > 0)) {
    throw new RangeError("Cannot connect: connectTimeout is not a positive number of milliseconds");
  }
  const { sessionWait } = options;
  if (sessionWait !== undefined && !(sessionWait >= 0)) {
    throw new RangeError("Cannot connect: sessionWait is not a number of milliseconds");
  }
  return { apiId, apiHash: options.apiHash };
}

/**
 * The same for what a client takes that logs in and hears updates.
 * @throws as {@linkcode checkOptions} does
 */
export function checkClientOptions(options: ClientOptions): Application {
  const application = checkOptions(options);
  if (options.auth !== undefined) checkAuth(options.auth);
  for (const name of ["handlerAttempts", "maxPendingUpdates"] as const) {
    const count = options[name];
    if (count !== undefined && !(Number.isSafeInteger(count) && count > 0)) {
      throw new RangeError(`Cannot connect: ${name} is not a positive integer`);
    }
  }
  return application;
}

function checkAuth(auth: object): void {
  if (typeof auth !== "object" || auth === null) {
    throw new TypeError("Cannot sign in: auth is neither { bot } nor { phone, code }");
  }
  if ("bot" in auth) {
    if (typeof auth.bot !== "string") throw new TypeError("Cannot sign in as a bot: the token is missing");
    checkBotToken(auth.bot);
  } else if ("qr" in auth) {
    if (typeof auth.qr !== "function") {
      throw new TypeError(
        "Cannot sign in: auth.qr is not a function, it is given the link to show as a QR code",
      );
    }
  } else if (!("phone" in auth) || typeof auth.phone !== "string") {
    throw new TypeError("Cannot sign in: auth has neither a bot token, nor a phone number, nor qr");
  } else if (!("code" in auth) || typeof auth.code !== "function") {
    throw new TypeError("Cannot sign in: auth.code is missing, it is asked for the login code");
  } else phoneDigits(auth.phone);
}
