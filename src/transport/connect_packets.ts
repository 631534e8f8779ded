import { concat } from "../bytes/mod.ts";
import type { Connection, Connector } from "./connection.ts";
import type { Endpoint } from "./endpoint.ts";
import type { FramingName } from "./frame.ts";
import { createFraming } from "./framing.ts";
import { announcedDc, Obfuscation, type ObfuscationPlatform } from "./obfuscation.ts";
import { PacketConnection } from "./packet_connection.ts";

/** Options of {@linkcode connectPackets}. */
export interface ConnectPacketsOptions {
  /** Default "intermediate", with a secret "padded" (every proxy takes it). */
  framing?: FramingName;
  /** Hide the protocol. Always so over WebSocket and with a secret. Default false. */
  obfuscated?: boolean;
  /** Where randomness and ciphers come from. */
  platform: ObfuscationPlatform;
  /** Gives up while connecting. */
  signal?: AbortSignal;
}

/**
 * Connects to `endpoint` and makes the stream carry packets.
 * @throws NetworkError when nobody answers there; the signal's reason when aborted; TypeError for "full" together with
 * obfuscation, RangeError for a secret that is not of 16 bytes: both before anything is opened
 */
export async function connectPackets(
  connector: Connector,
  endpoint: Endpoint,
  options: ConnectPacketsOptions,
): Promise<PacketConnection> {
  const { platform, signal } = options;
  const { secret } = endpoint;
  signal?.throwIfAborted();
  const framing = createFraming(options.framing ?? (secret ? "padded" : "intermediate"), "client", platform);
  if (!(options.obfuscated || connector.obfuscated || secret)) {
    return new PacketConnection(await connector.connect(endpoint, { signal }), framing, {
      prefix: framing.tag,
    });
  }
  if (framing.name === "full") {
    throw new TypeError("Cannot obfuscate the full framing: choose abridged, intermediate or padded");
  }
  const obfuscation = Obfuscation.initiate({
    tag: framing.tag,
    dc: announcedDc(endpoint),
    secret,
    platform,
  });
  const connection = await connector.connect(endpoint, { signal });
  return new PacketConnection(obfuscation.wrap(startingWith(obfuscation.header, connection)), framing, {
    obfuscated: true,
  });
}

/** `connection`, with `header` in front of what is written first. */
function startingWith(header: Uint8Array, connection: Connection): Connection {
  let first = true;
  return {
    remote: connection.remote,
    write: (bytes) => {
      if (!first) return connection.write(bytes);
      first = false;
      return connection.write(concat(header, bytes));
    },
    read: () => connection.read(),
    close: () => connection.close(),
  };
}
