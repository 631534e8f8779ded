import { AuthKeyExchange, type AuthKeyExchangeOptions, type NewAuthKey } from "../../mtproto/mod.ts";
import type { PacketConnection } from "../../transport/mod.ts";
import { receivePacket } from "../receive_packet.ts";

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
