export * from "./api_proxy.ts";
export * from "./base_client.ts";
export * from "./base_client_options.ts";
export * from "./client.ts";
export * from "./client_events.ts";
export * from "./client_options.ts";
export * from "./connect.ts";
export * from "./connect_base.ts";
export type { ConnectDefaults } from "./connect_defaults.ts";
export type { LinkState } from "./link_context.ts";
export { UnknownDcError } from "./link_errors.ts";
export * from "./errors.ts";
export type { InvokeOptions } from "./invoke_options.ts";
export type {
  CallbackAnswerOptions,
  DeleteOptions,
  EditOptions,
  ForwardOptions,
  InlineAnswerOptions,
  PinOptions,
  ReactionLike,
  ReactionOptions,
  SendOptions,
  TextOptions,
} from "./methods/mod.ts";
export * from "./model/mod.ts";
export type { CommandHandler } from "./updates/command.ts";
export type { DeadLetter, UpdateHandler } from "./updates/handler_lanes.ts";
export type { Update } from "./updates/update_stream.ts";
export type { GapReason, UpdateGap } from "../updates/mod.ts";
export { type PeerLike, PeerNotFoundError } from "./peers/peer_book.ts";
export type { Peers } from "./peers/peers.ts";
export type { ShowQr } from "./login/qr_login.ts";
export { randomLong } from "./random_ids.ts";
export * from "./retry_policy.ts";
export type { LoginToken, SentCode } from "./sent_code.ts";
