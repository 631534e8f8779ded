import type { BaseClientOptions, ClientOptions } from "../../client/mod.ts";
import type { SessionLike } from "./session_of.ts";

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
