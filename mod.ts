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
import {
  type BaseClient,
  type BaseClientOptions,
  type Client,
  type ClientOptions,
  connectBaseWith,
  type ConnectDefaults,
  connectWith,
} from "./src/client/mod.ts";
import { portablePlatform } from "./src/crypto/ciphers.ts";
import { telegramWebSocketUrl, webSocketConnector, webSocketUrl } from "./src/transport/mod.ts";

/**
 * Opens the session, connects over WebSocket, and logs in if `auth` is given and nobody is logged in.
 *
 * @throws TypeError, RangeError: an option is wrong, nothing was touched; SessionError: the session cannot be opened;
 * NetworkError: nobody can be reached; LoginError, PasswordRequiredError, SignUpRequiredError: the login failed
 */
export function connect(options: ClientOptions): Promise<Client> {
  return connectWith(options, defaultsFor(options));
}

/**
 * Opens the session and connects over WebSocket: a client for making calls and nothing else, a quarter smaller. It has no
 * login, no updates and no names for peers; what it is to do has to be possible with the session it gets.
 *
 * @throws TypeError, RangeError: an option is wrong, nothing was touched; SessionError: the session cannot be opened;
 * NetworkError: nobody can be reached
 */
export function connectBase(options: BaseClientOptions): Promise<BaseClient> {
  return connectBaseWith(options, defaultsFor(options));
}

function defaultsFor(options: BaseClientOptions): ConnectDefaults {
  // Telegram's own data centres have names for WebSocket; addresses that the user gives are taken as they are.
  const given = options?.dcs?.length;
  const connector = webSocketConnector({
    url: (endpoint) => given || endpoint.dc > 5 ? webSocketUrl(endpoint) : telegramWebSocketUrl(endpoint),
  });
  return { connector, platform: portablePlatform, system: "WebSocket" };
}

export * from "./src/client/public.ts";
