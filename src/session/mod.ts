/**
 * What a session is (head, changes, peers), the interface of the stores that keep one, and the stores that need nothing
 * but memory.
 * @module
 */
export * from "./apply_change.ts";
export * from "./change_codec.ts";
export { checkedChange, MAX_USERNAMES } from "./checked_change.ts";
export * from "./default_dcs.ts";
export * from "./memory_session.ts";
export * from "./peer_map.ts";
export * from "./read_records.ts";
export * from "./record_format.ts";
export * from "./seal_secret.ts";
export * from "./session_errors.ts";
export * from "./session_head.ts";
export * from "./session_store.ts";
export * from "./session_strings.ts";
export * from "./string_session.ts";
