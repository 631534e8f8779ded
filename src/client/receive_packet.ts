import { NetworkError } from "../base/errors.ts";
import { type PacketConnection, TransportError } from "../transport/mod.ts";

/**
 * The next packet; quick acks are skipped.
 * @throws TransportError when the server sends an error instead, NetworkError when it hangs up
 */
export async function receivePacket(connection: PacketConnection): Promise<Uint8Array> {
  for (;;) {
    const frame = await connection.receive();
    if (frame === null) {
      throw new NetworkError(
        `Cannot go on with the connection to ${connection.remote}: the server closed it`,
      );
    }
    if (frame.type === "error") throw new TransportError(frame.code, connection.remote);
    if (frame.type === "packet") return frame.bytes;
  }
}
