/**
 * MTProto 2.0 without I/O: the auth key exchange and the encrypted session as state machines, for those who want to
 * drive them themselves. Users of the client need none of it.
 *
 * @module
 */
export * from "./auth_key_exchange.ts";
export * from "./bind_temp_auth_key.ts";
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
