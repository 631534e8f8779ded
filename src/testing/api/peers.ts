import type { TypeInputChannel, TypeInputPeer, TypeInputUser } from "../../tl/mod.ts";
import type { Account } from "../world/account.ts";
import { type Channel, mayRead } from "../world/channel.ts";
import { RpcFault } from "../world/fault.ts";
import type { GroupChat } from "../world/group_chat.ts";
import { peerKey, type PeerRef } from "../world/peer.ts";
import type { Call } from "./call.ts";
import type { View } from "./view.ts";

/** The account an `InputUser` means; undefined when the caller cannot know it. */
export function findUser(call: Call, input: TypeInputUser | TypeInputPeer): Account | undefined {
  const { self, world } = call;
  switch (input._) {
    case "inputUserSelf":
    case "inputPeerSelf":
      return self;
    case "inputUser":
    case "inputPeerUser": {
      const account = world.accounts.get(input.userId);
      if (!account || account === self) return account;
      const right = input.accessHash === world.accessHash(self.id, { kind: "user", id: account.id });
      // Bots may leave the hash out for those they met.
      return right || (self.bot && input.accessHash === 0n && world.met(self, account)) ? account : undefined;
    }
    case "inputUserFromMessage":
    case "inputPeerUserFromMessage": {
      const view = mentionedIn(call, input.peer, input.msgId);
      return view?.users.some(({ id }) => id === input.userId) ? world.accounts.get(input.userId) : undefined;
    }
    default:
      return undefined;
  }
}

/** A view that has looked at one message the caller can see. */
function mentionedIn(call: Call, peer: TypeInputPeer, id: number): View | undefined {
  const where = findPeer(call, peer);
  const message = where && call.services.messenger.boxOf(call.self, where).messages.get(id);
  if (!message || peerKey(where) !== peerKey(message.peer)) return undefined;
  const view = call.view();
  view.message(message);
  return view;
}

/** The account an `InputUser` means. @throws RpcFault 400 USER_ID_INVALID when the caller cannot know it */
export function userOf(call: Call, input: TypeInputUser | TypeInputPeer): Account {
  const account = findUser(call, input);
  if (!account) throw new RpcFault(400, "USER_ID_INVALID");
  return account;
}

function findPeer(call: Call, input: TypeInputPeer): PeerRef | undefined {
  switch (input._) {
    case "inputPeerChat": {
      const member = call.world.chats.get(input.chatId)?.members.has(call.self.id);
      // Whoever left still sees what was said before.
      const key = peerKey({ kind: "chat", id: input.chatId });
      return member || call.self.box.dialogs.has(key) ? { kind: "chat", id: input.chatId } : undefined;
    }
    case "inputPeerChannel":
      return { kind: "channel", id: channelOf(call, { ...input, _: "inputChannel" }).id };
    case "inputPeerChannelFromMessage":
      return { kind: "channel", id: channelOf(call, { ...input, _: "inputChannelFromMessage" }).id };
  }
  const account = findUser(call, input);
  return account && { kind: "user", id: account.id };
}

/**
 * The peer an `InputPeer` means.
 * @throws RpcFault 400 PEER_ID_INVALID, CHANNEL_INVALID, CHANNEL_PRIVATE when the caller cannot know it
 */
export function peerOf(call: Call, input: TypeInputPeer): PeerRef {
  const peer = findPeer(call, input);
  if (!peer) throw new RpcFault(400, "PEER_ID_INVALID");
  return peer;
}

/** A group the caller is in. @throws RpcFault 400 CHAT_ID_INVALID */
export function chatOf(call: Call, id: number): GroupChat {
  const chat = call.world.chats.get(id);
  if (!chat?.members.has(call.self.id)) throw new RpcFault(400, "CHAT_ID_INVALID");
  return chat;
}

/** A channel the caller knows, whether it may look into it or not. @throws RpcFault 400 CHANNEL_INVALID */
export function knownChannel(call: Call, input: TypeInputChannel): Channel {
  const { self, world } = call;
  const channel = input._ === "inputChannelEmpty" ? undefined : world.channels.get(input.channelId);
  if (!channel || input._ === "inputChannelEmpty") throw new RpcFault(400, "CHANNEL_INVALID");
  if (input._ === "inputChannelFromMessage") {
    const seen = mentionedIn(call, input.peer, input.msgId)?.chats.some(({ id }) => id === channel.id);
    if (!seen) throw new RpcFault(400, "CHANNEL_INVALID");
    return channel;
  }
  const right = input.accessHash === world.accessHash(self.id, { kind: "channel", id: channel.id });
  // Bots may leave the hash out where they are, or were.
  const bare = self.bot && input.accessHash === 0n && channel.stays.has(self.id);
  if (!right && !bare) throw new RpcFault(400, "CHANNEL_INVALID");
  return channel;
}

/** A channel the caller may look into. @throws RpcFault 400 CHANNEL_INVALID, CHANNEL_PRIVATE */
export function channelOf(call: Call, input: TypeInputChannel): Channel {
  const channel = knownChannel(call, input);
  if (!mayRead(channel, call.self.id)) throw new RpcFault(400, "CHANNEL_PRIVATE");
  return channel;
}
