// What the entries of all sessions in databases export beside their own: what their options and methods speak of.

export type { Redacted } from "../base/redacted.ts";
export { type RowLock, RowSession, type RowSessionOptions } from "./row_session.ts";
export type { Row, RowKey, RowLimits, RowStore, RowWrite } from "./row_store.ts";
export {
  type DcEndpoint,
  type DcState,
  type Durability,
  LeaseLostError,
  type OpenOptions,
  type Peer,
  type PeerKind,
  type SealOptions,
  type SelfUser,
  type ServerSalt,
  type SessionChange,
  SessionCorruptError,
  SessionError,
  type SessionHead,
  SessionLockedError,
  SessionPassphraseError,
  type SessionStore,
  SessionVersionError,
  type UpdateState,
} from "../session/mod.ts";
export type { Clock, TimerHandle } from "../base/clock.ts";
export { TelegramError, type TelegramErrorOptions } from "../base/errors.ts";
export type { Logger } from "../base/logger.ts";
