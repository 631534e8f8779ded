/**
 * An edge function: sends what it gets by POST to Saved Messages of the account in SESSION. It keeps nothing, gets no
 * updates, and uses WebSocket: `export default { fetch }` is what Workers, Deno and Bun serve.
 */
import { type Client, type ClientOptions, connect, StringSession } from "@layer/client";
import { credentials } from "./credentials.ts";

const WANTED = {
  API_ID: "id of your application, from https://my.telegram.org",
  API_HASH: "hash of your application, from https://my.telegram.org",
  SESSION: "a session string: what client.exportSession() gives once you are logged in",
};

/** Handles a request; `options` are for tests, which have data centres of their own. */
export async function handle(
  request: Request,
  environment: Record<string, string | undefined>,
  options: Partial<ClientOptions> = {},
): Promise<Response> {
  if (request.method !== "POST") return new Response("POST me a text\n", { status: 405 });
  const { API_ID, API_HASH, SESSION } = credentials(WANTED, (name) => environment[name]);
  const session = new StringSession(SESSION);
  await using client: Client = await connect({
    apiId: API_ID,
    apiHash: API_HASH,
    session,
    receiveUpdates: false,
    ...options,
  });
  const message = await client.sendMessage("me", await request.text());
  return Response.json({ sent: message.id });
}

export default {
  fetch: (request: Request, environment: Record<string, string | undefined>): Promise<Response> =>
    handle(request, environment),
};
