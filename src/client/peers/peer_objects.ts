import type { Peer } from "../../session/mod.ts";
import type { TypeChat, TypeUser } from "../../tl/mod.ts";
import { usernamesOf } from "../model/user.ts";

/** A peer that is being put together. */
type Draft = { -readonly [K in keyof Peer]: Peer[K] };

/** What a TL user or chat says of a peer; undefined for `userEmpty` and `chatEmpty`. */
export function peerOf(object: TypeUser | TypeChat): Peer | undefined {
  // Field by field: this runs for every user and chat that a result holds.
  switch (object._) {
    case "user": {
      const peer: Draft = { kind: "user", id: object.id };
      if (object.accessHash !== undefined) peer.accessHash = object.accessHash;
      addUsernames(peer, object);
      if (object.phone) peer.phone = object.phone;
      const { firstName, lastName } = object;
      const name = firstName && lastName ? `${firstName} ${lastName}` : firstName || lastName;
      if (name) peer.name = name;
      if (object.bot) peer.bot = true;
      if (object.min) peer.min = true;
      return peer;
    }
    case "chat": {
      const peer: Draft = { kind: "chat", id: object.id, name: object.title };
      const to = object.migratedTo;
      if (to && to._ !== "inputChannelEmpty") peer.migratedTo = to.channelId;
      return peer;
    }
    case "chatForbidden":
      return { kind: "chat", id: object.id, name: object.title };
    case "channel": {
      const peer: Draft = { kind: "channel", id: object.id, name: object.title };
      if (object.accessHash !== undefined) peer.accessHash = object.accessHash;
      addUsernames(peer, object);
      if (object.broadcast) peer.broadcast = true;
      if (object.min) peer.min = true;
      return peer;
    }
    case "channelForbidden": {
      const { id, accessHash, title } = object;
      const peer: Draft = { kind: "channel", id, accessHash, name: title };
      if (object.broadcast) peer.broadcast = true;
      return peer;
    }
    default:
      return undefined;
  }
}

function addUsernames(peer: Draft, object: Parameters<typeof usernamesOf>[0]): void {
  if (object.usernames === undefined) {
    if (object.username) peer.usernames = [object.username];
    return;
  }
  const usernames = usernamesOf(object);
  if (usernames.length > 0) peer.usernames = usernames;
}
