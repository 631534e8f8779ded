/**
 * An edge function: sends what it gets by POST to Saved Messages of the account in SESSION. It keeps nothing, gets no
 * updates, has a client that makes calls and no more, and uses WebSocket: `export default { fetch }` is what Workers, Deno and Bun serve.
 */
import { type BaseClient, type BaseClientOptions, connectBase, StringSession } from "@layer/client";
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
  options: Partial<BaseClientOptions> = {},
): Promise<Response> {
  if (request.method !== "POST") return new Response("POST me a text\n", { status: 405 });
  const { API_ID, API_HASH, SESSION } = credentials(WANTED, (name) => environment[name]);
  const session = new StringSession(SESSION);
  await using client: BaseClient = await connectBase({
    apiId: API_ID,
    apiHash: API_HASH,
    session,
    ...options,
  });
  const message = await request.text();
  await client.api.messages.sendMessage({ peer: { _: "inputPeerSelf" }, message });
  return Response.json({ sent: message.length });
}

export default {
  fetch: (request: Request, environment: Record<string, string | undefined>): Promise<Response> =>
    handle(request, environment),
};
