import type { Clock } from "../../base/clock.ts";
import { TelegramError } from "../../base/errors.ts";
import { toBase64Url } from "../../bytes/mod.ts";
import { api, type TypeAuthAuthorization, type TypeAuthLoginToken, type TypeUpdates } from "../../tl/mod.ts";

/** Shows a login link as a QR code; called again whenever there is a new one. */
export type ShowQr = (url: string, expires: Date) => unknown;

/** What a {@linkcode QrLogin} works with. */
export interface QrLoginOptions {
  /** The application. */
  readonly apiId: number;
  /** Its hash. */
  readonly apiHash: string;
  /** The time. */
  readonly clock: Clock;
  /** Server time minus local time, in milliseconds. */
  readonly timeOffset: () => number;
  /** Calls the API. */
  readonly invoke: (
    request: { readonly _: string } & Record<string, unknown>,
    options?: { signal?: AbortSignal },
  ) => Promise<unknown>;
  /** The account lives on another data centre. */
  readonly moveHome: (dc: number) => Promise<void>;
}

/**
 * Logging in by a QR code that another device of the user scans.
 *
 * @see https://core.telegram.org/api/qr-login
 */
export class QrLogin {
  readonly #options: QrLoginOptions;
  #accepted: (() => void) | undefined;

  constructor(options: QrLoginOptions) {
    this.#options = options;
  }

  /** A code is on display: the server is to say when it was scanned. */
  get waiting(): boolean {
    return this.#accepted !== undefined;
  }

  /** Takes an object the server pushed. */
  update(body: Uint8Array): void {
    let value: TypeUpdates;
    try {
      value = api.decode(body) as TypeUpdates;
    } catch {
      return; // Nothing that is meant for us.
    }
    const updates = value._ === "updateShort" ? [value.update] : "updates" in value ? value.updates : [];
    if (updates.some((update) => update._ === "updateLoginToken")) this.#accepted?.();
  }

  /**
   * Shows codes until one is accepted.
   * @throws RpcError SESSION_PASSWORD_NEEDED when the account has a password; the signal's reason
   */
  async run(show: ShowQr, signal?: AbortSignal): Promise<TypeAuthAuthorization> {
    const { apiId, apiHash, invoke, moveHome, timeOffset } = this.#options;
    try {
      for (;;) {
        // From here on the server's word counts, also while it is asked for the next code.
        const accepted = new Promise<void>((resolve) => this.#accepted = resolve);
        const request = { _: "auth.exportLoginToken", apiId, apiHash, exceptIds: [] };
        let answer = await invoke(request, { signal }) as TypeAuthLoginToken;
        if (answer._ === "auth.loginTokenMigrateTo") {
          await moveHome(answer.dcId);
          answer = await invoke({ _: "auth.importLoginToken", token: answer.token }, {
            signal,
          }) as TypeAuthLoginToken;
        }
        if (answer._ === "auth.loginTokenSuccess") return answer.authorization;
        if (answer._ !== "auth.loginToken") {
          throw new TelegramError(
            "Cannot sign in by QR code: the server sends us from one data centre to another",
          );
        }
        const expires = answer.expires * 1000 - timeOffset();
        await show(`tg://login?token=${toBase64Url(answer.token)}`, new Date(expires));
        await this.#wait(accepted, expires, signal);
      }
    } finally {
      this.#accepted = undefined;
    }
  }

  #wait(accepted: Promise<void>, expires: number, signal?: AbortSignal): Promise<void> {
    const { clock } = this.#options;
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const end = (settle: () => void) => {
        clock.clearTimeout(timer);
        signal?.removeEventListener("abort", abort);
        settle();
      };
      const abort = () => end(() => reject(signal!.reason));
      const timer = clock.setTimeout(() => end(resolve), Math.max(0, expires - clock.now()));
      signal?.addEventListener("abort", abort, { once: true });
      void accepted.then(() => end(resolve));
    });
  }
}
