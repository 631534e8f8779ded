import type { MaybePromise } from "../../base/maybe_promise.ts";
import type { Methods } from "../../tl/mod.ts";
import type { TypeUpdates } from "../../tl/mod.ts";
import type { AuthState } from "./auth_state.ts";
import type { Call } from "./call.ts";

/** Answers one API method. Throws RpcFault to refuse. */
export type Handler<K extends keyof Methods> = (
  call: Call,
  request: Methods[K]["params"],
) => MaybePromise<Methods[K]["result"]>;

/** Some of the API's methods. */
export type MethodTable = { readonly [K in keyof Methods]?: Handler<K> };

/** What a method of the test DC knows about the call it answers. */
export interface CallContext {
  /** The data centre it arrived at. */
  readonly dc: number;
  /** Server time: Unix seconds. */
  readonly now: number;
  /** Layer of the caller, as it announced it. */
  readonly layer: number;
  /** Who calls: the state of its permanent key. */
  readonly auth: AuthState;
  /** The MTProto session it came in: updates are pushed into it. */
  readonly session: PushTarget;
  /** Id of the message that carries the call (auth.bindTempAuthKey needs it). */
  readonly messageId: bigint;
  /** The call came in invokeWithoutUpdates. */
  readonly withoutUpdates: boolean;
}

/** Where updates can be pushed. */
export interface PushTarget {
  /** The MTProto session's id. */
  readonly id: bigint;
  /** Sends updates nobody asked for. */
  push(updates: TypeUpdates): void;
  /** Sends bytes in place of updates. */
  pushBytes?(body: Uint8Array): void;
}

export { RpcFault } from "../world/fault.ts";
