import type { Clock } from "../../base/clock.ts";
import { NetworkError, TelegramError, TimeoutError } from "../../base/errors.ts";
import { computePasswordCheck, type Platform } from "../../crypto/mod.ts";
import { RpcError } from "../../mtproto/session.ts";
import type { TypeAccountPassword, TypeAuthAuthorization, TypeAuthSentCode } from "../../tl/mod.ts";
import type { AuthOptions, QrAuth, UserAuth } from "../client_options.ts";
import { checkSameBot, phoneDigits } from "../credentials.ts";
import { LoginError, type LoginFailure, PasswordRequiredError, SignUpRequiredError } from "../errors.ts";
import { QrLogin, type ShowQr } from "./qr_login.ts";
import type { LoginToken } from "../sent_code.ts";
import type { SessionKeeper } from "../session_keeper.ts";
import { User } from "../model/user.ts";
import { rememberSelf } from "../remember_self.ts";

/** How often a wrong code or password is asked for again. */
const ATTEMPTS = 3;
/** How often sending a code is started over when the server asks for it. */
const RESTARTS = 3;
/** Milliseconds to wait for the server to confirm that the session ends. */
const SIGN_OUT_TIMEOUT = 15_000;

/** What a {@linkcode Login} works with. */
export interface LoginOptions {
  /** The session. */
  readonly keeper: SessionKeeper;
  /** The application. */
  readonly apiId: number;
  /** Its hash. */
  readonly apiHash: string;
  /** Ciphers, hashes, randomness. */
  readonly platform: Platform;
  /** The time. */
  readonly clock: Clock;
  /** The account lives on another data centre. */
  readonly moveHome: (dc: number) => Promise<void>;
  /** Calls the API. */
  readonly invoke: (
    request: { readonly _: string } & Record<string, unknown>,
    options?: { signal?: AbortSignal; timeout?: number },
  ) => Promise<unknown>;
}

/** Logging in and out, step by step. Each success is stored, durably, before the caller learns of it. */
export class Login {
  /** Shows QR codes and waits for one to be accepted. */
  readonly qr: QrLogin;
  readonly #options: LoginOptions;

  constructor(options: LoginOptions) {
    this.#options = options;
    const { keeper } = options;
    const timeOffset = () => (keeper.dc(keeper.head.homeDc)?.timeOffset ?? 0) * 1000;
    this.qr = new QrLogin({ ...options, timeOffset });
  }

  /** Logs in as `auth` says, asking its callbacks. */
  async run(auth: AuthOptions, signal?: AbortSignal): Promise<User> {
    if ("bot" in auth) return await this.signInBot(auth.bot, signal);
    return "qr" in auth ? await this.#runQr(auth, signal) : await this.#runUser(auth, signal);
  }

  async #runQr(auth: QrAuth, signal?: AbortSignal): Promise<User> {
    try {
      return await this.signInQr(auth.qr, signal);
    } catch (error) {
      if (error instanceof PasswordRequiredError) return await this.#askPassword(auth, error, signal);
      throw error;
    }
  }

  /** auth.exportLoginToken, until a code is accepted. */
  async signInQr(show: ShowQr, signal?: AbortSignal): Promise<User> {
    try {
      return await this.#accept(await this.qr.run(show, signal));
    } catch (error) {
      if (error instanceof RpcError && error.is("SESSION_PASSWORD_NEEDED")) {
        throw await this.#passwordRequired(error, signal);
      }
      throw explain(error);
    }
  }

  async #runUser(auth: UserAuth, signal?: AbortSignal): Promise<User> {
    const token = await this.requestLoginCode(auth.phone, signal);
    for (let attempt = 1;; attempt++) {
      const code = await auth.code({ via: token.via, length: token.length, timeout: token.timeout, attempt });
      signal?.throwIfAborted();
      try {
        return await this.signIn(token, code, signal);
      } catch (error) {
        if (error instanceof PasswordRequiredError) return await this.#askPassword(auth, error, signal);
        if (error instanceof SignUpRequiredError && auth.signUp) {
          return await this.signUp(token, auth.signUp.firstName, auth.signUp.lastName, signal);
        }
        if (!(error instanceof LoginError) || error.reason !== "code" || attempt >= ATTEMPTS) throw error;
      }
    }
  }

  async #askPassword(
    auth: UserAuth | QrAuth,
    required: PasswordRequiredError,
    signal?: AbortSignal,
  ): Promise<User> {
    if (!auth.password) throw required;
    for (let attempt = 1;; attempt++) {
      const password = await auth.password({ hint: required.hint, attempt });
      signal?.throwIfAborted();
      try {
        return await this.checkPassword(password, signal);
      } catch (error) {
        if (!(error instanceof LoginError) || error.reason !== "password" || attempt >= ATTEMPTS) throw error;
      }
    }
  }

  /** auth.sendCode */
  async requestLoginCode(phone: string, signal?: AbortSignal): Promise<LoginToken> {
    const { apiId, apiHash } = this.#options;
    const digits = phoneDigits(phone);
    for (let restart = 0;; restart++) {
      try {
        const sent = await this.#call({
          _: "auth.sendCode",
          phoneNumber: digits,
          apiId,
          apiHash,
          settings: { _: "codeSettings" },
        }, signal) as TypeAuthSentCode;
        if (sent._ !== "auth.sentCode") {
          throw new TelegramError(
            `Cannot send a login code: the server answered ${sent._}, which is not supported`,
          );
        }
        const { type, timeout, phoneCodeHash } = sent;
        const length = "length" in type && typeof type.length === "number" ? type.length : undefined;
        return { phone: digits, phoneCodeHash, via: viaOf(type._), length, timeout };
      } catch (error) {
        if (!(error instanceof RpcError && error.is("AUTH_RESTART")) || restart >= RESTARTS) {
          throw explain(error);
        }
      }
    }
  }

  /** auth.signIn */
  async signIn(token: LoginToken, code: string, signal?: AbortSignal): Promise<User> {
    const { phone: phoneNumber, phoneCodeHash } = token;
    const phoneCode = String(code).trim();
    if (phoneCode === "") throw new TypeError("Cannot sign in: the code is empty");
    try {
      const request = { _: "auth.signIn", phoneNumber, phoneCodeHash, phoneCode };
      return await this.#accept(await this.#call(request, signal) as TypeAuthAuthorization);
    } catch (error) {
      if (error instanceof RpcError && error.is("SESSION_PASSWORD_NEEDED")) {
        throw await this.#passwordRequired(error, signal);
      }
      if (error instanceof RpcError && error.is("PHONE_NUMBER_UNOCCUPIED")) {
        throw new SignUpRequiredError({ cause: error });
      }
      throw explain(error);
    }
  }

  async #passwordRequired(cause: unknown, signal?: AbortSignal): Promise<PasswordRequiredError> {
    const { hint } = await this.#call({ _: "account.getPassword" }, signal) as TypeAccountPassword;
    return new PasswordRequiredError(hint, { cause });
  }

  /** auth.signUp */
  async signUp(token: LoginToken, firstName: string, lastName = "", signal?: AbortSignal): Promise<User> {
    const { phone: phoneNumber, phoneCodeHash } = token;
    if (firstName.trim() === "") throw new TypeError("Cannot sign up: the first name is empty");
    try {
      const request = { _: "auth.signUp", phoneNumber, phoneCodeHash, firstName, lastName };
      return await this.#accept(await this.#call(request, signal) as TypeAuthAuthorization);
    } catch (error) {
      throw explain(error);
    }
  }

  /** auth.checkPassword: the password itself is never sent. */
  async checkPassword(password: string, signal?: AbortSignal): Promise<User> {
    const { platform } = this.#options;
    for (let attempt = 1;; attempt++) {
      const state = await this.#call({ _: "account.getPassword" }, signal) as TypeAccountPassword;
      const algo = state.currentAlgo;
      if (!state.hasPassword || !algo || !state.srpB || state.srpId === undefined) {
        throw new TelegramError("Cannot check the password: the account has none");
      }
      if (algo._ === "passwordKdfAlgoUnknown") {
        throw new TelegramError(
          "Cannot check the password: its algorithm is newer than this version of layer",
        );
      }
      const { A, M1 } = await computePasswordCheck(password, {
        ...algo,
        srpB: state.srpB,
        srpId: state.srpId,
      }, platform);
      try {
        return await this.#accept(
          await this.#call({
            _: "auth.checkPassword",
            password: { _: "inputCheckPasswordSRP", srpId: state.srpId, A, M1 },
          }, signal) as TypeAuthAuthorization,
        );
      } catch (error) {
        // The parameters were used up meanwhile: fetch new ones.
        if (!(error instanceof RpcError && error.is("SRP_ID_INVALID")) || attempt >= ATTEMPTS) {
          throw explain(error);
        }
      }
    }
  }

  /** auth.importBotAuthorization */
  async signInBot(token: string, signal?: AbortSignal): Promise<User> {
    const { apiId, apiHash, keeper } = this.#options;
    checkSameBot(token, keeper.head.self);
    try {
      const request = { _: "auth.importBotAuthorization", flags: 0, apiId, apiHash, botAuthToken: token };
      return await this.#accept(await this.#call(request, signal) as TypeAuthAuthorization);
    } catch (error) {
      throw explain(error);
    }
  }

  /**
   * auth.logOut
   * @returns whether the server has confirmed it, or knows of no login
   * @throws whatever keeps it from confirming, unless `force`
   */
  async signOut(force: boolean): Promise<boolean> {
    try {
      await this.#options.invoke({ _: "auth.logOut" }, { timeout: SIGN_OUT_TIMEOUT });
      return true;
    } catch (error) {
      if (error instanceof RpcError && error.code === 401) return true;
      if (force) return false;
      if (!(error instanceof TimeoutError)) throw error;
      throw new NetworkError(
        "Cannot sign out: the server does not answer. The session was kept; try again later, or delete it without " +
          "asking with { force: true }",
        { cause: error },
      );
    }
  }

  /** A user who signs in is logged in: it is stored before anybody learns of it. */
  async #accept(authorization: TypeAuthAuthorization): Promise<User> {
    if (authorization._ === "auth.authorizationSignUpRequired") throw new SignUpRequiredError();
    const { user } = authorization;
    if (user._ !== "user") throw new TelegramError("Cannot sign in: the server did not say as whom");
    await rememberSelf(this.#options.keeper, user);
    return new User(user);
  }

  #call(request: { readonly _: string } & Record<string, unknown>, signal?: AbortSignal): Promise<unknown> {
    return this.#options.invoke(request, { signal });
  }
}

function viaOf(type: string): string {
  const name = type.replace(/^auth\.sentCodeType/, "");
  return name[0].toLowerCase() + name.slice(1).replace(/Code$/, "");
}

const EXPLANATIONS: readonly [name: string, reason: LoginFailure, message: string][] = [
  [
    "API_ID_INVALID",
    "api",
    "Cannot sign in: api id and api hash do not belong together, look at https://my.telegram.org",
  ],
  [
    "API_ID_PUBLISHED_FLOOD",
    "api",
    "Cannot sign in: the api id is too widely known, get your own at https://my.telegram.org",
  ],
  [
    "PHONE_NUMBER_INVALID",
    "phone",
    "Cannot sign in: Telegram does not take the phone number, give it in international format",
  ],
  [
    "PHONE_NUMBER_BANNED",
    "banned",
    "Cannot sign in: the phone number is banned, write to recover@telegram.org",
  ],
  ["USER_DEACTIVATED_BAN", "banned", "Cannot sign in: the account is banned, write to recover@telegram.org"],
  ["USER_DEACTIVATED", "banned", "Cannot sign in: the account was deleted"],
  ["PHONE_CODE_INVALID", "code", "Cannot sign in: the code is wrong, look at it again"],
  ["PHONE_CODE_EMPTY", "code", "Cannot sign in: the code is empty"],
  ["PHONE_CODE_EXPIRED", "codeExpired", "Cannot sign in: the code has expired, request another"],
  ["PASSWORD_HASH_INVALID", "password", "Cannot sign in: the password is wrong"],
  [
    "ACCESS_TOKEN_INVALID",
    "token",
    "Cannot sign in as a bot: Telegram does not know the token, copy it from @BotFather again",
  ],
  [
    "ACCESS_TOKEN_EXPIRED",
    "token",
    "Cannot sign in as a bot: the token was revoked, get the new one from @BotFather",
  ],
  [
    "PHONE_NUMBER_APP_SIGNUP_FORBIDDEN",
    "signUp",
    "Cannot sign up: Telegram allows that in its own apps only",
  ],
];

/** The server's answer in words that say what to do; other errors as they are. */
function explain(error: unknown): unknown {
  if (!(error instanceof RpcError)) return error;
  const found = EXPLANATIONS.find(([name]) => error.is(name));
  return found ? new LoginError(found[1], found[2], { cause: error }) : error;
}
