/**
 * Stores that are written against something injected: a session file against {@linkcode Files}. The adapters give them
 * what their runtime has.
 * @module
 */
export * from "./file_session.ts";
export * from "./files.ts";
export * from "./sql_database.ts";
