/**
 * From a stream of bytes to MTProto packets and back: framings, obfuscation, WebSocket, and the seams that adapters
 * fill (`Connector`, `Listener`).
 *
 * @module
 */
export * from "./accept_packets.ts";
export * from "./accept_queue.ts";
export * from "./address.ts";
export * from "./byte_inbox.ts";
export * from "./connect_packets.ts";
export * from "./connection.ts";
export * from "./endpoint.ts";
export type { EncodeOptions, Frame, FrameCodec, FramingName, Role } from "./frame.ts";
export { MAX_PACKET_LENGTH } from "./frame.ts";
export * from "./framing.ts";
export * from "./memory_pair.ts";
export * from "./obfuscation.ts";
export * from "./packet_connection.ts";
export * from "./transport_error.ts";
export * from "./web_socket.ts";
