import { NetworkError } from "../base/errors.ts";
import { AuthKeyExchange, type AuthKeyExchangeOptions, type NewAuthKey } from "../mtproto/mod.ts";
import { type PacketConnection, TransportError } from "../transport/mod.ts";

/**
 * Drives an auth key exchange over a connection that nothing else uses meanwhile.
 * @throws SecurityError when the server breaks a rule, NetworkError when the connection breaks: close it then
 */
export async function exchangeKey(
  connection: PacketConnection,
  options: AuthKeyExchangeOptions,
): Promise<NewAuthKey> {
  const exchange = new AuthKeyExchange(options);
  await connection.send(exchange.start());
  for (;;) {
    const step = await exchange.receive(await receivePacket(connection));
    if (step.done) return step.done;
    await connection.send(step.send);
  }
}

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
