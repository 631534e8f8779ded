import type { BaseClientOptions, ClientOptions } from "../../client/mod.ts";
import type { SessionStore } from "../../session/mod.ts";
import { type SessionLike, sessionOf } from "./session_of.ts";

/** What `connect` of an entry for a runtime takes: as in the core, and a path for a session. */
export interface ConnectOptions extends Omit<ClientOptions, "session"> {
  /** Where the session lives: the path of a file, or a store. */
  session: SessionLike;
}

/** What `connectBase` of an entry for a runtime takes: as in the core, and a path for a session. */
export interface ConnectBaseOptions extends Omit<BaseClientOptions, "session"> {
  /** Where the session lives: the path of a file, or a store. */
  session: SessionLike;
}

/**
 * The options of the core that those of an entry for a runtime mean.
 * @throws TypeError when the session is nothing of the kind
 */
export function coreOptions<T extends { session: SessionLike }>(options: T): T & { session: SessionStore } {
  return { ...options, session: sessionOf(options.session) };
}
