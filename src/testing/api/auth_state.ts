/** What a client says of itself in initConnection. */
export interface ClientInfo {
  /** The application. */
  readonly apiId: number;
  /** What it runs on. */
  readonly deviceModel: string;
  /** Version of the operating system. */
  readonly systemVersion: string;
  /** Version of the application. */
  readonly appVersion: string;
}

/** What the server remembers of one permanent auth key. */
export interface AuthState {
  /** Id of the key. */
  readonly keyId: bigint;
  /** The data centre the key belongs to. */
  readonly dc: number;
  /** The account that is logged in with it. */
  userId?: number;
  /** Logged in but for the password: the account that has to give it. */
  passwordPending?: number;
  /** The login was made on another data centre with this key: it ends together with that one. */
  importedFrom?: bigint;
  /** Why the login ended, for the next call to say: `SESSION_REVOKED`. */
  ended?: string;
  /** When it was logged in: Unix seconds. */
  since?: number;
  /** Who the login is known as in account.getAuthorizations. */
  hash?: bigint;
  /** What the client said of itself last. */
  client?: ClientInfo;
}
