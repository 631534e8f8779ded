/** An address of a data centre, as `dcOption` gives it. */
export interface DcEndpoint {
  /** IP address or host name, without brackets. */
  readonly host: string;
  /** TCP port, 1..65535. */
  readonly port: number;
  /** The address is IPv6. */
  readonly ipv6?: boolean;
  /** Only for uploads and downloads. */
  readonly mediaOnly?: boolean;
  /** Only obfuscated transports. */
  readonly tcpoOnly?: boolean;
  /** A CDN data centre: no login, files only. */
  readonly cdn?: boolean;
  /** To be preferred when connecting through a proxy. */
  readonly static?: boolean;
  /** No other port may be tried. */
  readonly thisPortOnly?: boolean;
  /** The secret obfuscation has to use, 16 bytes or more. */
  readonly secret?: Uint8Array;
}

/** A server salt and the server time (Unix seconds) it is valid in. */
export interface ServerSalt {
  /** The salt, a signed 64-bit integer. */
  readonly salt: bigint;
  /** First second of validity. */
  readonly validSince: number;
  /** First second after it. */
  readonly validUntil: number;
}

/** What a session knows of one data centre. */
export interface DcState {
  /** Data centre id, 1..32767. */
  readonly id: number;
  /** Its addresses, in the order the server gave them; empty when only the built-in ones are known. */
  readonly endpoints: readonly DcEndpoint[];
  /** The permanent authorization key, 256 bytes. Secret. */
  readonly authKey?: Uint8Array;
  /** When the key was made: Unix seconds, server time. */
  readonly authKeyCreated?: number;
  /** The account is logged in on this data centre with that key. */
  readonly authorized?: boolean;
  /** Server salts, oldest first. */
  readonly salts: readonly ServerSalt[];
  /** Server time minus local time, in seconds. */
  readonly timeOffset?: number;
  /** The last MTProto session, as information: every start uses a new one. */
  readonly lastSession?: { readonly id: bigint; readonly seqNo: number };
}

/** The account a session is logged in as. */
export interface SelfUser {
  /** User id. */
  readonly id: number;
  /** It is a bot. */
  readonly bot: boolean;
  /** First name, `""` for a deleted account. */
  readonly firstName: string;
  /** Last name. */
  readonly lastName?: string;
  /** Main username, without `@`. */
  readonly username?: string;
  /** Telegram Premium. */
  readonly premium?: boolean;
}

/** The common update state: see `updates.state`. */
export interface UpdateState {
  /** Message-box sequence number. */
  readonly pts: number;
  /** Secret-chat and bot sequence number. */
  readonly qts: number;
  /** Unix seconds, server time. */
  readonly date: number;
  /** Sequence number of containers. */
  readonly seq: number;
}

/** Everything of a session but its peers. */
export interface SessionHead {
  /** The data centre the account lives on. */
  readonly homeDc: number;
  /** The session belongs to Telegram's test servers. */
  readonly testMode: boolean;
  /** The application that logged in. */
  readonly apiId?: number;
  /** API layer last announced to the server. */
  readonly layer?: number;
  /** Who is logged in; absent: nobody. */
  readonly self?: SelfUser;
  /** Data centres by id. */
  readonly dcs: ReadonlyMap<number, DcState>;
  /** Common update state; absent: never fetched. */
  readonly updates?: UpdateState;
  /** pts of channels by bare channel id. */
  readonly channels: ReadonlyMap<number, number>;
}

/** Kinds of peers; ids are unique only within one kind. */
export type PeerKind = "user" | "chat" | "channel";

/** A peer the account has seen. */
export interface Peer {
  /** Its kind. */
  readonly kind: PeerKind;
  /** Bare, positive id. */
  readonly id: number;
  /** Access hash of this account for it; chats have none. */
  readonly accessHash?: bigint;
  /** Usernames, without `@`, the main one first. */
  readonly usernames?: readonly string[];
  /** Phone number, digits only. */
  readonly phone?: string;
  /** Name or title, for people to read. */
  readonly name?: string;
  /** A bot (users only). */
  readonly bot?: boolean;
  /** A broadcast channel rather than a supergroup (channels only). */
  readonly broadcast?: boolean;
  /** Seen only in a `min` constructor: `accessHash` cannot be used for calls. */
  readonly min?: boolean;
  /** A message that names it, by which it can be addressed all the same (`min` peers only). */
  readonly seenIn?: SeenIn;
  /** Bare id of the supergroup that it became (chats only). */
  readonly migratedTo?: number;
}

/** A message, as the place where a peer was seen. */
export interface SeenIn {
  /** Kind of the chat the message is in. */
  readonly kind: PeerKind;
  /** Bare id of that chat. */
  readonly id: number;
  /** Id of the message in it. */
  readonly messageId: number;
}

/**
 * One thing that changed in a session. Every field not named stays as it is; `undefined` where a value is optional
 * removes it.
 */
export type SessionChange =
  /** The account lives on another data centre. */
  | { readonly type: "homeDc"; readonly dc: number }
  /** Which application and servers the session is for. */
  | { readonly type: "app"; readonly apiId?: number; readonly layer?: number; readonly testMode: boolean }
  /** All addresses of one data centre. */
  | { readonly type: "endpoints"; readonly dc: number; readonly endpoints: readonly DcEndpoint[] }
  /** A new permanent key (its salts, login flag and time offset start afresh), or none any more. */
  | {
    readonly type: "authKey";
    readonly dc: number;
    readonly key: Uint8Array | undefined;
    readonly created?: number;
  }
  /** The account is, or is no longer, logged in on that data centre. */
  | { readonly type: "authorized"; readonly dc: number; readonly authorized: boolean }
  /** All known salts of one data centre. */
  | { readonly type: "salts"; readonly dc: number; readonly salts: readonly ServerSalt[] }
  /** Server time minus local time, in seconds. */
  | { readonly type: "timeOffset"; readonly dc: number; readonly seconds: number }
  /** The MTProto session in use, as information. */
  | { readonly type: "lastSession"; readonly dc: number; readonly id: bigint; readonly seqNo: number }
  /**
   * Who is logged in, or nobody any more. When that was somebody else before, update state, channels and peers are
   * forgotten; with nobody, the login flags of all data centres too. Keys stay.
   */
  | { readonly type: "self"; readonly self: SelfUser | undefined }
  /** The common update state. */
  | { readonly type: "updates"; readonly state: UpdateState | undefined }
  /** The pts of one channel. */
  | { readonly type: "channel"; readonly id: number; readonly pts: number | undefined }
  /** A peer was seen; what replaces what is known of it is said at `mergePeer`. */
  | { readonly type: "peer"; readonly peer: Peer };
