/**
 * The API of the test data centre: what its methods do, and the people they do it to. It speaks TL objects; keys,
 * sessions and packets are the business of `../mtproto`.
 *
 * @module
 */
export type { AuthState, ClientInfo } from "./auth_state.ts";
export { type CallContext, type PushTarget, RpcFault } from "./method.ts";
export { type Interceptor, TestApi, type TestApiOptions } from "./test_api.ts";
export type { Behaviour } from "./behaviour.ts";
export type { AccountEvent } from "./account_events.ts";
export * from "../people/mod.ts";
export type { BotInit, UserInit } from "../world/account.ts";
export type { ChannelInit } from "../world/channels.ts";
export type { RandomIdUse } from "../world/random_ids.ts";
