/**
 * layer for Deno: the core with TCP, sessions in files and Deno's own cryptography.
 *
 * @example
 * ```ts no-eval
 * import { connect } from "@layer/client/deno";
 *
 * await using client = await connect({
 *   apiId: 1,
 *   apiHash: "…",
 *   session: "my.session",
 *   auth: { bot: "123456:…" },
 * });
 * client.command("start", (message) => message.reply("hello"));
 * await client.closed;
 * ```
 * @module
 */

import {
  type BaseClient,
  type Client,
  connectBaseWith,
  type ConnectDefaults,
  connectWith,
} from "../../client/mod.ts";
import { compileCodecs } from "../../tl/compile_codecs.ts";
import "../node/native_gcm.ts";
import "../node/native_text.ts";
import { denoPlatform } from "./platform.ts";
import { type ConnectBaseOptions, type ConnectOptions, coreOptions } from "../node/connect_options.ts";
import { denoTcp } from "./tcp.ts";

/**
 * Opens the session, connects over TCP, and logs in if `auth` is given and nobody is logged in.
 *
 * @throws TypeError, RangeError: an option is wrong, nothing was touched; SessionError: the session cannot be opened;
 * NetworkError: nobody can be reached; LoginError, PasswordRequiredError, SignUpRequiredError: the login failed
 */
// deno-lint-ignore require-await -- what is wrong with the options comes as a rejection
export async function connect(options: ConnectOptions): Promise<Client> {
  return connectWith(coreOptions(options), defaults());
}

/**
 * Opens the session and connects over TCP: a client for making calls and nothing else. It has no login, no updates and no
 * names for peers; what it is to do has to be possible with the session it gets.
 *
 * @throws TypeError, RangeError: an option is wrong, nothing was touched; SessionError: the session cannot be opened;
 * NetworkError: nobody can be reached
 */
// deno-lint-ignore require-await -- what is wrong with the options comes as a rejection
export async function connectBase(options: ConnectBaseOptions): Promise<BaseClient> {
  return connectBaseWith(coreOptions(options), defaults());
}

function defaults(): ConnectDefaults {
  compileCodecs();
  return {
    connector: denoTcp(),
    platform: denoPlatform,
    system: `Deno ${Deno.version.deno}`,
  };
}

export * from "../../client/public.ts";
export type { ConnectBaseOptions, ConnectOptions } from "../node/connect_options.ts";
export { FileSession } from "../node/file_session.ts";
export type {
  FileHandle,
  Files,
  FileSessionBase,
  FileSessionOptions,
  SessionPlace,
  SqlDatabase,
  SqliteSessionBase,
  SqliteSessionOptions,
  SqlStatement,
  SqlValue,
} from "../../stores/mod.ts";
export { type SqliteDatabaseLike, SqliteSession } from "../node/sqlite_session.ts";
export { localLock } from "../node/local_lock.ts";
export type { SessionLike } from "../node/session_of.ts";
export { shutdownSignal } from "../node/shutdown_signal.ts";
export { denoTcp } from "./tcp.ts";
export * from "../../stores/deno_kv_session.ts";
export type { LeaseOptions } from "../../stores/lease.ts";
export { type RowLock, RowSession, type RowSessionOptions } from "../../stores/row_session.ts";
export type { Row, RowKey, RowLimits, RowStore, RowWrite } from "../../stores/row_store.ts";
