/**
 * MTProto 2.0 without I/O: the auth key exchange and the encrypted session as state machines, for those who want to
 * drive them themselves. Users of the client need none of it.
 *
 * @module
 */
export * from "./auth_key_exchange.ts";
export * from "./bind_temp_auth_key.ts";
export * from "./session.ts";
