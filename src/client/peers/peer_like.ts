import type { Peer } from "../../session/mod.ts";
import type {
  TypeChat,
  TypeInputChannel,
  TypeInputPeer,
  TypeInputUser,
  TypePeer,
  TypeUser,
} from "../../tl/mod.ts";
import { User } from "../model/user.ts";
import { inputPeerRef, type PeerRef, peerRef, refOfMarkedId } from "./peer_ref.ts";
import { type NamedPeer, parsePeerText } from "./peer_text.ts";

/**
 * Whom to address:
 *
 * - `"me"`
 * - a username, with or without `@`
 * - a phone number with `+`
 * - a link to a chat or to a message in it: `https://t.me/name`, `t.me/c/1234567890/5`, `tg://resolve?domain=name` …
 * - a numeric id, as number, bigint or text: users as they are, basic groups negative, channels as -100…
 * - a {@linkcode User}, or what `client.peers` gives
 * - a TL peer, user or chat, or an input peer, user or channel
 */
export type PeerLike =
  | string
  | number
  | bigint
  | User
  | Peer
  | TypePeer
  | TypeUser
  | TypeChat
  | TypeInputPeer
  | TypeInputUser
  | TypeInputChannel;

/** What a {@linkcode PeerLike} comes down to. */
export type PeerTarget =
  | NamedPeer
  /** It is an input peer already. */
  | { readonly by: "input"; readonly input: TypeInputPeer; readonly ref: PeerRef | undefined };

/**
 * What `peer` comes down to.
 * @throws TypeError when it is no peer
 */
export function peerTarget(peer: PeerLike): PeerTarget {
  if (typeof peer === "string") return parsePeerText(peer);
  if (typeof peer === "number") return { by: "id", ref: refOfMarkedId(peer) };
  if (typeof peer === "bigint") return { by: "id", ref: refOfMarkedId(Number(peer)) };
  if (peer instanceof User) return fromObject(peer.raw);
  if (typeof peer === "object" && peer !== null) {
    if ("_" in peer) return fromObject(peer);
    const { kind, id } = peer;
    if ((kind === "user" || kind === "chat" || kind === "channel") && id > 0) {
      return { by: "id", ref: { kind, id } };
    }
  }
  throw noPeer();
}

function fromObject(peer: Exclude<PeerLike, string | number | bigint | User | Peer>): PeerTarget {
  switch (peer._) {
    case "peerUser":
    case "peerChat":
    case "peerChannel":
      return byId(peerRef(peer));
    case "user":
      return byId({ kind: "user", id: peer.id }, peer.min ? undefined : peer.accessHash);
    case "userEmpty":
      return byId({ kind: "user", id: peer.id });
    case "chat":
    case "chatForbidden":
    case "chatEmpty":
      return byId({ kind: "chat", id: peer.id });
    case "channel":
      return byId({ kind: "channel", id: peer.id }, peer.min ? undefined : peer.accessHash);
    case "channelForbidden":
      return byId({ kind: "channel", id: peer.id }, peer.accessHash);
    case "inputUserSelf":
      return { by: "self" };
    case "inputUserEmpty":
    case "inputChannelEmpty":
      return asInput({ _: "inputPeerEmpty" });
    case "inputUser":
      return asInput({ ...peer, _: "inputPeerUser" });
    case "inputChannel":
      return asInput({ ...peer, _: "inputPeerChannel" });
    case "inputUserFromMessage":
      return asInput({ ...peer, _: "inputPeerUserFromMessage" });
    case "inputChannelFromMessage":
      return asInput({ ...peer, _: "inputPeerChannelFromMessage" });
    default:
      if (!String(peer?._).startsWith("inputPeer")) throw noPeer();
      return asInput(peer);
  }
}

function byId(ref: PeerRef, accessHash?: bigint): PeerTarget {
  if (!(ref.id > 0)) throw noPeer();
  return { by: "id", ref, ...(accessHash === undefined ? {} : { accessHash }) };
}

function asInput(input: TypeInputPeer): PeerTarget {
  return { by: "input", input, ref: inputPeerRef(input) };
}

function noPeer(): TypeError {
  return new TypeError("Cannot address the peer: it is no name, no id, no user and no peer of the schema");
}
