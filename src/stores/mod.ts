/**
 * Stores that are written against something injected: a session file against {@linkcode Files}. The adapters give them
 * what their runtime has.
 * @module
 */
export * from "./file_session.ts";
export * from "./files.ts";
export * from "./session_lock.ts";
export type * from "./session_place.ts";
export * from "./sql_database.ts";
export * from "./sqlite_accounts.ts";
export * from "./sqlite_files.ts";
export * from "./sqlite_lock.ts";
export * from "./sqlite_session.ts";
