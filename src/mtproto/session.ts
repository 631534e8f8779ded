/**
 * What there is to do with an auth key: the encrypted session, its packets and its errors. All of `mod.ts` but how keys
 * are made, which is loaded on demand.
 * @module
 */
export type { CallOptions } from "./call.ts";
export * from "./encrypted_session.ts";
export * from "./errors.ts";
export * from "./message.ts";
export * from "./message_id.ts";
export * from "./packet_cipher.ts";
export * from "./plain_message.ts";
export * from "./received_ids.ts";
export * from "./rpc_error.ts";
export * from "./server_clock.ts";
export type { SessionEvent } from "./session_event.ts";
