// What every entry exports beside its own `connect`.

// What everybody uses.
export {
  type AuthOptions,
  autoSleep,
  type AutoSleepOptions,
  type BotAuth,
  Client,
  type ClientEvents,
  type ClientOptions,
  type CodeRequest,
  type CommandHandler,
  type ConnectionChange,
  type DeviceOptions,
  type InvokeOptions,
  type LinkState,
  LoginError,
  type LoginFailure,
  type LoginToken,
  Message,
  type MessageActions,
  type MessageHandler,
  noRetries,
  type PasswordRequest,
  PasswordRequiredError,
  type PeerLike,
  PeerNotFoundError,
  type QrAuth,
  type RetryContext,
  type RetryPolicy,
  type SendOptions,
  type SentCode,
  type SessionCommit,
  type ShowQr,
  SignUpRequiredError,
  type TransportOptions,
  UnknownDcError,
  User,
  type UserAuth,
} from "./mod.ts";
export { MemorySession, StringSession, type StringSessionOptions } from "../session/mod.ts";
export {
  NetworkError,
  SecurityError,
  TelegramError,
  type TelegramErrorOptions,
  TimeoutError,
} from "../base/errors.ts";
export { AuthKeyLostError, RpcError, UnknownOutcomeError } from "../mtproto/mod.ts";
export { TlError } from "../tl/mod.ts";
export {
  LeaseLostError,
  SessionCorruptError,
  SessionError,
  SessionLockedError,
  SessionPassphraseError,
  SessionVersionError,
} from "../session/mod.ts";

// For those who bring a store, a transport, a platform or a clock of their own.
export type {
  DcEndpoint,
  DcState,
  Durability,
  OpenOptions,
  Peer,
  PeerKind,
  SelfUser,
  ServerSalt,
  SessionChange,
  SessionHead,
  SessionStore,
  UpdateState,
} from "../session/mod.ts";
export type { SealOptions } from "../session/mod.ts";
export type { Release, ReleaseOptions, SessionLock } from "../stores/mod.ts";
export { type Clock, systemClock, type TimerHandle } from "../base/clock.ts";
export type { Logger } from "../base/logger.ts";
export type { MaybePromise } from "../base/maybe_promise.ts";
export { createPlatform, type Platform, portablePlatform, type RsaPublicKey } from "../crypto/mod.ts";
export {
  type Connection,
  type Connector,
  type ConnectorOptions,
  type Endpoint,
  type FramingName,
  TransportError,
  webSocketConnector,
  type WebSocketConnectorOptions,
} from "../transport/mod.ts";
