import type { Endpoint } from "./endpoint.ts";

/**
 * A stream of bytes to the other side: TCP, WebSocket or memory. Chunk boundaries mean nothing.
 */
export interface Connection {
  /**
   * Takes bytes to send, in order. Resolves when more may be sent (back-pressure), not when they arrived. The bytes
   * must not be changed afterwards.
   * @throws NetworkError when the connection is closed
   */
  write(bytes: Uint8Array): Promise<void>;
  /**
   * The next bytes, at least one, or `null` when the other side has closed. One call at a time. The bytes belong to the
   * caller.
   * @throws NetworkError when the connection broke
   */
  read(): Promise<Uint8Array | null>;
  /** The same, to the start of `memory`, which is not empty: gives how many. Not every connection can do that. */
  readInto?(memory: Uint8Array): Promise<number | null>;
  /**
   * Closes both directions; a pending `read` gives `null`. What was written before still goes out when the other side
   * takes it within a moment. Harmless when repeated.
   */
  close(): void;
  /** Who is on the other side, for logs: `"149.154.167.51:443"`. */
  readonly remote: string;
}

/** Options of a {@linkcode Connector}. */
export interface ConnectorOptions {
  /** Gives up and closes what was opened. */
  signal?: AbortSignal;
}

/**
 * Opens connections: an adapter's TCP, the core's WebSocket, or the test DC's memory.
 */
export interface Connector {
  /**
   * Opens a connection to `endpoint`.
   * @throws NetworkError when nobody answers there; the signal's reason when aborted
   */
  connect(endpoint: Endpoint, options?: ConnectorOptions): Promise<Connection>;
  /** Streams of this connector have to be obfuscated (WebSocket). */
  readonly obfuscated?: boolean;
}

/** Accepts connections. */
export interface Listener {
  /** The address others reach it at. */
  readonly host: string;
  /** The port it listens on. */
  readonly port: number;
  /** Streams of this listener have to be obfuscated (WebSocket): what `acceptPackets` is told. */
  readonly obfuscated?: boolean;
  /** The next connection, or `null` once closed. */
  accept(): Promise<Connection | null>;
  /** Stops accepting; open connections stay. */
  close(): void;
}
