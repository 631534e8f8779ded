import type { Clock } from "../base/clock.ts";
import type { Logger } from "../base/logger.ts";
import type { Platform } from "../crypto/mod.ts";
import type { CallOptions } from "../mtproto/mod.ts";
import type { Connector, FramingName } from "../transport/mod.ts";
import type { ConnectionRole, DcDirectory } from "./dc_directory.ts";
import type { GetKeyMaker } from "./key_maker.ts";
import type { KeyRing } from "./key_ring.ts";
import type { SessionKeeper } from "./session_keeper.ts";

/** The state of a link. */
export type LinkState = "connecting" | "connected" | "disconnected" | "closed";

/** Which link it is. */
export interface LinkName {
  /** The data centre. */
  readonly dc: number;
  /** What it is for. */
  readonly role: ConnectionRole;
}

/** What all links of a client share. */
export interface LinkContext {
  /** Stores keys, salts, clock offsets. */
  readonly keeper: SessionKeeper;
  /** The auth keys. */
  readonly keys: KeyRing;
  /** Makes them. */
  readonly keyMaker: GetKeyMaker;
  /** Where data centres are. */
  readonly directory: DcDirectory;
  /** Opens connections. */
  readonly connector: Connector;
  /** How packets are framed. */
  readonly framing?: FramingName;
  /** Hide what is spoken. */
  readonly obfuscated?: boolean;
  /** Use temporary keys. */
  readonly pfs: boolean;
  /** This client has the account's updates: what earlier processes left behind is cleaned up. */
  readonly ownsUpdates: boolean;
  /** invokeWithLayer and initConnection up to their query. */
  readonly init: Uint8Array;
  /** Ciphers and randomness. */
  readonly platform: Platform;
  /** The time. */
  readonly clock: Clock;
  /** Where to report. */
  readonly logger: Logger;
  /** An object nobody asked for arrived. */
  onUpdate(link: LinkName, body: Uint8Array): void;
  /** A link has bound a new temporary key: the other links of its data centre have to change over. */
  onRebound(link: LinkName): void;
  /** The server lost the session, and with it updates on the way. */
  onNewSession(link: LinkName): void;
  /** The state of a link changed. */
  onState(link: LinkName, state: LinkState, reason?: unknown): void;
}

/** A call as a link takes it. */
export interface LinkCall extends CallOptions {
  /** The API method, for errors. */
  readonly method: string;
  /** Gives up; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called before the server's refusal is passed on, when an earlier copy of the call may have been executed. */
  readonly onDoubt?: () => void;
}
