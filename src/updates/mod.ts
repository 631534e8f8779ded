/**
 * Updates without I/O: the message box that orders them and finds out what is missing, and the ledger that knows how far
 * consumers have got.
 *
 * @module
 */
export * from "./box_event.ts";
export { type Counter, countOf } from "./count_of.ts";
export { MessageBox, type MessageBoxOptions, type TakeOptions } from "./message_box.ts";
export { type PeerRef, peerRef, referencedPeers } from "./referenced_peers.ts";
export { fromShort } from "./short_update.ts";
export { type Ticket, UpdateLedger } from "./update_ledger.ts";
