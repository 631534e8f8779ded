/**
 * layer: a Telegram client for edge functions, browsers and every runtime with WebSocket and WebCrypto. Programs in
 * Deno, Bun and Node take the entry of their runtime instead: it adds TCP and sessions in files.
 *
 * @example
 * ```ts no-eval
 * import { connect, StringSession } from "@layer/client";
 *
 * const session = new StringSession("layer1.…");
 * await using client = await connect({ apiId: 1, apiHash: "…", session, receiveUpdates: false });
 * await client.sendMessage("me", "hello");
 * ```
 * @module
 */
import { type Client, type ClientOptions, connectWith } from "./src/client/mod.ts";
import { portablePlatform } from "./src/crypto/mod.ts";
import { telegramWebSocketUrl, webSocketConnector, webSocketUrl } from "./src/transport/mod.ts";

/**
 * Opens the session, connects over WebSocket, and logs in if `auth` is given and nobody is logged in.
 *
 * @throws TypeError, RangeError: an option is wrong, nothing was touched; SessionError: the session cannot be opened;
 * NetworkError: nobody can be reached; LoginError, PasswordRequiredError, SignUpRequiredError: the login failed
 */
// deno-lint-ignore require-await -- what is wrong with the options comes as a rejection
export async function connect(options: ClientOptions): Promise<Client> {
  // Telegram's own data centres have names for WebSocket; addresses that the user gives are taken as they are.
  const given = options.dcs?.length;
  const connector = webSocketConnector({
    url: (endpoint) => given || endpoint.dc > 5 ? webSocketUrl(endpoint) : telegramWebSocketUrl(endpoint),
  });
  return connectWith(options, { connector, platform: portablePlatform, system: "WebSocket" });
}

export * from "./src/client/public.ts";
