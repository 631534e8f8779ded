/**
 * Sessions in the browser's IndexedDB.
 *
 * @example
 * ```ts no-eval
 * import { connect } from "@layer/client";
 * import { IndexedDbSession } from "@layer/client/indexeddb";
 *
 * const session = new IndexedDbSession();
 * await using client = await connect({ apiId: 1, apiHash: "…", session });
 * ```
 * @module
 */
export * from "./indexeddb_session.ts";
export * from "./row_entry.ts";
