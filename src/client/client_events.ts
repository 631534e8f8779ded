import type { SessionChange } from "../session/mod.ts";
import type { UpdateGap } from "../updates/mod.ts";
import type { LinkState } from "./link_context.ts";
import type { DeadLetter } from "./updates/handler_lanes.ts";

/** Detail of a `connection` event. */
export interface ConnectionChange {
  /** The data centre. */
  readonly dc: number;
  /** What the connection is for. */
  readonly role: "main" | "upload" | "download";
  /** Its new state. */
  readonly state: LinkState;
  /** Why, when it was lost. */
  readonly reason?: unknown;
}

/** Detail of a `sessionchange` event. */
export interface SessionCommit {
  /** Kinds of what was committed; what exactly stays in the session. */
  readonly kinds: readonly SessionChange["type"][];
}

/** Events that tell of the client's state; listening to them does not start updates. */
export interface ClientEvents {
  /** A connection was made or lost. */
  connection: CustomEvent<ConnectionChange>;
  /** Something was committed to the session. */
  sessionchange: CustomEvent<SessionCommit>;
  /** Updates were skipped, and cannot be had any more. */
  gap: CustomEvent<UpdateGap>;
  /** A handler failed for good with an update. */
  deadletter: CustomEvent<DeadLetter>;
}
