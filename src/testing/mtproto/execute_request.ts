import { type CallContext, RpcFault } from "../api/mod.ts";
import { layerCodec } from "../layers/layer_codec.ts";
import { type BindRequest, bindTempAuthKey, dropTempAuthKeys } from "./bind_temp_key.ts";
import type { Wrappers } from "./request_wrappers.ts";
import type { ServerKey } from "./server_key.ts";
import type { ServerSession } from "./server_session.ts";

/** A query, decoded. */
export interface Request extends Wrappers {
  /** Id of the message it came in. */
  readonly messageId: bigint;
  /** The method: `help.getConfig`. */
  readonly method: string;
  /** The call itself. */
  readonly value: { readonly _: string };
}

/** What a temporary key may call before it is bound. */
const UNBOUND: ReadonlySet<string> = new Set(["auth.bindTempAuthKey", "help.getConfig", "help.getNearestDc"]);
/** What works without initConnection: clients send it before. */
const UNINITIALIZED: ReadonlySet<string> = new Set(["auth.bindTempAuthKey"]);

/**
 * Executes a query with all the checks that come before the method itself.
 * @returns the result as bytes; undefined when a fault swallowed the query
 * @throws RpcFault when it is refused
 */
export async function executeRequest(
  session: ServerSession,
  request: Request,
): Promise<Uint8Array | undefined> {
  const { dc, key } = session;
  const { method } = request;
  const permanent = key.permanent;
  if (!permanent && !UNBOUND.has(method)) throw new RpcFault(401, "AUTH_KEY_PERM_EMPTY");
  if (!UNINITIALIZED.has(method)) {
    if (!session.client) throw new RpcFault(400, "CONNECTION_NOT_INITED");
    if (!session.layer || session.layer < 1) throw new RpcFault(400, "CONNECTION_LAYER_INVALID");
  }
  // At once: while it waits, its session or its key may end, and calls of another session may come.
  const speaks = !request.withoutUpdates && !method.startsWith("upload.") &&
    !method.startsWith("auth.bindTemp");
  if (permanent && speaks) listen(session, permanent);
  const delay = dc.faults.take("delay", dc.id, method);
  if (delay !== undefined) await dc.timers.sleep(delay);
  if (dc.faults.take("ignore", dc.id, method)) return undefined;
  const fault = dc.faults.take("rpcError", dc.id, method);
  if (fault) throw fault;
  let result: unknown;
  if (method === "auth.bindTempAuthKey") {
    result = bindTempAuthKey(session, request.value as unknown as BindRequest, request.messageId);
    dc.counters.countCall(method);
  } else if (method === "auth.dropTempAuthKeys") {
    result = dropTempAuthKeys(
      session,
      (request.value as unknown as { exceptAuthKeys: bigint[] }).exceptAuthKeys,
    );
    dc.counters.countCall(method);
  } else {
    const auth = dc.api.auth(dc.id, (permanent ?? key).id);
    if (session.client) auth.client = session.client;
    const context: CallContext = {
      dc: dc.id,
      now: dc.seconds(),
      layer: session.layer!,
      auth,
      session,
      messageId: request.messageId,
      withoutUpdates: request.withoutUpdates,
    };
    result = await dc.api.call(context, request.value);
  }
  return layerCodec(session.layer).encodeResult(method, result);
}

/** Updates of a key go to the one session that called last without invokeWithoutUpdates. */
function listen(session: ServerSession, permanent: ServerKey): void {
  if (permanent.listener === session) return;
  if (permanent.listener) session.dc.api.detach(permanent.listener);
  permanent.listener = session;
  session.dc.api.attach(session.dc.api.auth(session.dc.id, permanent.id), session);
}
