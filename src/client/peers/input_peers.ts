import type { TypeInputChannel, TypeInputPeer, TypeInputUser } from "../../tl/mod.ts";

/**
 * The input peer as methods take it that are about users only.
 * @throws TypeError when it is a group or a channel
 */
export function toInputUser(peer: TypeInputPeer): TypeInputUser {
  switch (peer._) {
    case "inputPeerSelf":
      return { _: "inputUserSelf" };
    case "inputPeerEmpty":
      return { _: "inputUserEmpty" };
    case "inputPeerUser":
      return { ...peer, _: "inputUser" };
    case "inputPeerUserFromMessage":
      return { ...peer, _: "inputUserFromMessage" };
    default:
      throw new TypeError(
        `Cannot address a user: ${peer._ === "inputPeerChat" ? "a group" : "a channel"} was given`,
      );
  }
}

/**
 * The input peer as methods take it that are about supergroups and broadcast channels only.
 * @throws TypeError when it is a user or a basic group
 */
export function toInputChannel(peer: TypeInputPeer): TypeInputChannel {
  switch (peer._) {
    case "inputPeerEmpty":
      return { _: "inputChannelEmpty" };
    case "inputPeerChannel":
      return { ...peer, _: "inputChannel" };
    case "inputPeerChannelFromMessage":
      return { ...peer, _: "inputChannelFromMessage" };
    default:
      throw new TypeError(
        `Cannot address a channel: ${peer._ === "inputPeerChat" ? "a basic group" : "a user"} was given`,
      );
  }
}
