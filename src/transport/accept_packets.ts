import { NetworkError } from "../base/errors.ts";
import { readUint32 } from "../bytes/mod.ts";
import { ByteQueue } from "./byte_queue.ts";
import type { Connection } from "./connection.ts";
import type { FramingName } from "./frame.ts";
import { createFraming } from "./framing.ts";
import { Obfuscation, OBFUSCATION_HEADER_LENGTH, type ObfuscationPlatform } from "./obfuscation.ts";
import { PacketConnection } from "./packet_connection.ts";

/** Options of {@linkcode acceptPackets}. */
export interface AcceptPacketsOptions {
  /** Where randomness and ciphers come from. */
  platform: ObfuscationPlatform;
  /** A secret of 16 bytes that clients have to know: only streams obfuscated with it are accepted. */
  secret?: Uint8Array;
  /** Accept obfuscated streams only, as on a WebSocket. Default false. */
  obfuscated?: boolean;
}

/** The four bytes of a tag, as one number. */
const FRAMINGS: ReadonlyMap<number, FramingName> = new Map([
  [0xefefefef, "abridged"],
  [0xeeeeeeee, "intermediate"],
  [0xdddddddd, "padded"],
]);

/** What other protocols start with, and their names. */
const STRANGERS: ReadonlyMap<string, string> = new Map([
  ["POST", "HTTP"],
  ["GET ", "HTTP"],
  ["HEAD", "HTTP"],
  ["OPTI", "HTTP"],
  ["\x16\x03\x01\x02", "TLS"],
]);

/**
 * The server's side: finds out from the first bytes of `connection` which framing the client speaks, obfuscated or not.
 * Resolves once the client has sent enough; close the connection to stop waiting.
 * @throws NetworkError when it speaks anything else or closes before that is known; the connection is closed then
 */
export async function acceptPackets(
  connection: Connection,
  options: AcceptPacketsOptions,
): Promise<PacketConnection> {
  const { platform, secret } = options;
  const received = new ByteQueue();
  /** The first `count` bytes of the stream. */
  const start = async (count: number): Promise<Uint8Array> => {
    while (received.length < count) {
      const chunk = await connection.read();
      if (chunk === null) {
        throw new NetworkError(
          `Cannot accept ${connection.remote}: it closed after ${received.length} bytes of its first`,
        );
      }
      received.push(chunk);
    }
    return received.peek(count);
  };
  try {
    if (!secret && !options.obfuscated) {
      const found = await detectPlain(start, connection.remote);
      if (found) {
        received.skip(found.skip);
        const framing = createFraming(found.framing, "server", platform);
        return new PacketConnection(resumed(connection, received), framing);
      }
    }
    const obfuscation = Obfuscation.accept(await start(OBFUSCATION_HEADER_LENGTH), { secret, platform });
    received.skip(OBFUSCATION_HEADER_LENGTH);
    const name = FRAMINGS.get(readUint32(obfuscation.tag));
    if (!name) {
      throw new NetworkError(`Cannot accept ${connection.remote}: it speaks no framing that exists`);
    }
    const framing = createFraming(name, "server", platform);
    return new PacketConnection(obfuscation.wrap(resumed(connection, received)), framing, {
      obfuscated: true,
      announcedDc: obfuscation.dc,
    });
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** The framing of a plain stream and the length of its tag; undefined when the stream must be an obfuscated one. */
async function detectPlain(
  start: (count: number) => Promise<Uint8Array>,
  remote: string,
): Promise<{ framing: FramingName; skip: number } | undefined> {
  if ((await start(1))[0] === 0xef) return { framing: "abridged", skip: 1 };
  const four = await start(4);
  const framing = FRAMINGS.get(readUint32(four));
  if (framing) return { framing, skip: 4 };
  const stranger = STRANGERS.get(String.fromCharCode(...four));
  if (stranger) throw new NetworkError(`Cannot accept ${remote}: it speaks ${stranger}`);
  // Full has no tag: its first frame has the number 0.
  if (readUint32(await start(8), 4) === 0) return { framing: "full", skip: 0 };
  return undefined;
}

/** `connection` with the bytes that were read too early. */
function resumed(connection: Connection, received: ByteQueue): Connection {
  return {
    remote: connection.remote,
    write: (bytes) => connection.write(bytes),
    read: () => received.length > 0 ? Promise.resolve(received.take(received.length)) : connection.read(),
    close: () => connection.close(),
  };
}
