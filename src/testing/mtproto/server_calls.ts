import { concat, int64ToBytes } from "../../bytes/mod.ts";
import { gunzipBody, gzipBody } from "../../mtproto/gzip_packed.ts";
import type { Message } from "../../mtproto/mod.ts";
import { giveAway } from "../../tl/input.ts";
import { mtproto, TlError, UnknownConstructorError } from "../../tl/mod.ts";
import { RpcFault } from "../api/mod.ts";
import { layerCodec } from "../layers/layer_codec.ts";
import { executeRequest, type Request } from "./execute_request.ts";
import type { ServerConnection } from "./server_connection.ts";
import { readWrappers } from "./request_wrappers.ts";
import type { ServerSession } from "./server_session.ts";

/** Queries a session remembers, to answer repetitions and to order what waits for them. */
const MAX_QUERIES = 2000;

interface Query {
  state: "running" | "answered" | "dropped";
  /** The message that answered it. */
  answerId?: bigint;
  /** Whether it went well, once it is over. */
  done: Promise<boolean>;
}

/** The start of every rpc_result. */
const RPC_RESULT = /* @__PURE__ */ Uint8Array.of(0x01, 0x6d, 0x5c, 0xf3);

/** The queries of one session: executed once each, however often they arrive. */
export class ServerCalls {
  readonly #session: ServerSession;
  readonly #queries = new Map<bigint, Query>();

  constructor(session: ServerSession) {
    this.#session = session;
  }

  /** Executes the query in `message`; its answer leaves by `via` if it can. */
  start(message: Message, via: ServerConnection): void {
    const query: Query = { state: "running", done: Promise.resolve(false) };
    this.#queries.set(message.id, query);
    query.done = this.#run(message, via);
    if (this.#queries.size > MAX_QUERIES) this.#queries.delete(this.#queries.keys().next().value!);
  }

  /** The query of that id arrived again. */
  repeat(id: bigint, via: ServerConnection): void {
    const query = this.#queries.get(id);
    if (query?.answerId !== undefined) this.#session.outbox.repeat([query.answerId], via);
  }

  /** What became of a query; undefined for what is none. */
  stateOf(id: bigint): Query["state"] | undefined {
    return this.#queries.get(id)?.state;
  }

  /** The client does not want the answer to query `id` any more. @param requestId the message that says so */
  drop(id: bigint, requestId: bigint, via: ServerConnection): void {
    const { outbox } = this.#session;
    const query = this.#queries.get(id);
    const answer = query?.answerId === undefined ? undefined : outbox.unacked(query.answerId);
    let result: { readonly _: string; readonly [field: string]: unknown } = { _: "rpc_answer_unknown" };
    if (query?.state === "running") {
      result = { _: "rpc_answer_dropped_running" };
      query.state = "dropped";
      this.#post(id, mtproto.encode(result), via);
    } else if (answer) {
      outbox.drop(answer.id);
      query!.answerId = undefined;
      result = { _: "rpc_answer_dropped", msgId: answer.id, seqNo: answer.seqNo, bytes: answer.body.length };
    }
    this.#post(requestId, mtproto.encode(result), via);
  }

  async #run(message: Message, via: ServerConnection): Promise<boolean> {
    const { dc } = this.#session;
    let request: Request | undefined;
    let body: Uint8Array;
    let succeeded = true;
    try {
      request = this.#read(message);
      await this.#wait(request.after);
      const result = await executeRequest(this.#session, request);
      if (!result) return false;
      body = gzipBody(result, dc.platform);
    } catch (error) {
      succeeded = false;
      const fault = error instanceof RpcFault ? error : dc.internalError(error, request?.method);
      body = mtproto.encode({ _: "rpc_error", errorCode: fault.code, errorMessage: fault.text });
    }
    this.#answer(message.id, body, via, request?.method);
    return succeeded;
  }

  #read(message: Message): Request {
    const wrappers = readWrappers(message.body, (packed) => this.#unpack(packed));
    if (wrappers.layer !== undefined) this.#session.layer = wrappers.layer;
    if (wrappers.client) this.#session.client = wrappers.client;
    const value = this.#decode(wrappers.query);
    return { ...wrappers, messageId: message.id, method: value._, value };
  }

  #decode(query: Uint8Array): { readonly _: string } {
    const codec = layerCodec(this.#session.layer);
    let value: { readonly _: string };
    try {
      // Of the packet it came in nothing else is looked at again.
      value = codec.decode(giveAway(query)) as { readonly _: string };
    } catch (error) {
      if (!(error instanceof TlError)) throw error;
      const unknown = error instanceof UnknownConstructorError;
      throw new RpcFault(
        400,
        unknown ? `INPUT_METHOD_INVALID_${error.constructorId}_0` : "INPUT_FETCH_ERROR",
      );
    }
    if (!codec.method(value?._)) throw new RpcFault(400, "INPUT_METHOD_INVALID");
    return value;
  }

  #unpack(body: Uint8Array): Uint8Array {
    try {
      return gunzipBody(body, this.#session.dc.platform);
    } catch {
      throw new RpcFault(400, "INPUT_FETCH_ERROR");
    }
  }

  /** Waits for the queries named by invokeAfterMsg. */
  async #wait(after: readonly bigint[]): Promise<void> {
    for (const id of after) {
      const query = this.#queries.get(id);
      if (!query) throw new RpcFault(400, "MSG_WAIT_TIMEOUT");
      if (!await query.done) throw new RpcFault(400, "MSG_WAIT_FAILED");
    }
  }

  #answer(id: bigint, body: Uint8Array, via: ServerConnection, method = ""): void {
    const session = this.#session;
    const { dc, outbox } = session;
    session.answered(id);
    const query = this.#queries.get(id);
    if (session.ended || query?.state === "dropped") return;
    const lost = dc.faults.take("loseAnswer", dc.id, method);
    if (lost === "session") {
      session.key.sessions.delete(session.id);
      session.end();
    }
    if (lost) via.close();
    if (lost === "session") return;
    if (query) query.state = "answered";
    if (dc.faults.take("announceAnswer", dc.id, method)) {
      const answer = outbox.keep(rpcResult(id, body), { answer: true, content: true });
      if (query) query.answerId = answer.id;
      const bytes = answer.body.length;
      session.post({ _: "msg_detailed_info", msgId: id, answerMsgId: answer.id, bytes, status: 0 }, { via });
      return;
    }
    const answer = this.#post(id, body, via);
    if (query) query.answerId = answer.id;
  }

  #post(id: bigint, body: Uint8Array, via: ServerConnection): Message {
    return this.#session.outbox.post(rpcResult(id, body), { answer: true, content: true, via });
  }
}

function rpcResult(id: bigint, body: Uint8Array): Uint8Array {
  return concat(RPC_RESULT, int64ToBytes(id), body);
}
