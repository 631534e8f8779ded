import type { ModelActions } from "../../src/client/model/mod.ts";
import type { PeerLike } from "../../src/client/peers/peer_like.ts";
import { type AnyConstructor, api, type Methods, type TypeInputPeer } from "../../src/tl/mod.ts";

/** A value as it looks when it came over the wire: a wrong field fails here. */
export function wired<T extends AnyConstructor>(value: T): T {
  return overTheWire(value) as T;
}

/** The same for values whose constructor the compiler cannot know, and for requests. */
export function overTheWire(value: { readonly _: string }): unknown {
  return api.decode(api.encode(value));
}

/** A request as the server reads it. */
export type Request = { readonly _: string; readonly [field: string]: unknown };

/** Stands for a client: keeps what is asked for, and answers what it was told to. */
export class FakeActions implements ModelActions {
  readonly self = { id: 1, bot: true, firstName: "Bot" };
  readonly requests: Request[] = [];
  /** The data centres of calls that were made to a certain one. */
  readonly dcs: (number | undefined)[] = [];
  readonly #answers: ((request: Request) => unknown)[];
  #lastId = 0n;

  constructor(...answers: ((request: Request) => unknown)[]) {
    this.#answers = answers;
  }

  invoke<K extends keyof Methods>(
    request: { readonly _: K },
    options?: { dc?: number },
  ): Promise<Methods[K]["result"]> {
    const read = overTheWire(request) as Request;
    this.requests.push(read);
    this.dcs.push(options?.dc);
    const answer = this.#answers.length > 1 ? this.#answers.shift()! : this.#answers[0];
    const result = answer ? answer(read) : true;
    const seen = typeof result === "object" ? overTheWire(result as Request) : result;
    return Promise.resolve(seen as Methods[K]["result"]);
  }

  /** Users and channels have the access hash 7. */
  resolvePeer(peer: PeerLike): Promise<TypeInputPeer> {
    return Promise.resolve(inputPeer(peer));
  }

  randomId(): bigint {
    return ++this.#lastId;
  }
}

function inputPeer(peer: PeerLike): TypeInputPeer {
  if (peer === "me") return { _: "inputPeerSelf" };
  if (typeof peer === "number") {
    if (peer > 0) return { _: "inputPeerUser", userId: peer, accessHash: 7n };
    if (peer > -1_000_000_000_000) return { _: "inputPeerChat", chatId: -peer };
    return { _: "inputPeerChannel", channelId: -1_000_000_000_000 - peer, accessHash: 7n };
  }
  if (typeof peer !== "object" || !("_" in peer)) throw new Error("the fake client does not know such peers");
  if (peer._ === "peerUser") return { _: "inputPeerUser", userId: peer.userId, accessHash: 7n };
  if (peer._ === "peerChat") return { _: "inputPeerChat", chatId: peer.chatId };
  return peer._ === "peerChannel"
    ? { _: "inputPeerChannel", channelId: peer.channelId, accessHash: 7n }
    : peer as TypeInputPeer;
}
