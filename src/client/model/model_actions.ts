import type { SelfUser } from "../../session/mod.ts";
import type { Methods, TypeInputPeer } from "../../tl/mod.ts";
import type { InvokeOptions } from "../invoke_options.ts";
import type { PeerLike } from "../peers/peer_like.ts";

/** What messages, queries and the like need of their client in order to act. A `Client` is one. */
export interface ModelActions {
  /** Who is logged in. */
  readonly self: SelfUser | undefined;
  /** Calls a method of the API. */
  invoke<K extends keyof Methods>(
    request: { readonly _: K } & Methods[K]["params"],
    options?: InvokeOptions,
  ): Promise<Methods[K]["result"]>;
  /** The TL input peer for `peer`. */
  resolvePeer(peer: PeerLike): Promise<TypeInputPeer>;
  /** A fresh random id. */
  randomId(): bigint;
}
