import type { TypeInputPeer, TypeInputUser } from "../../tl/mod.ts";
import type { Account } from "../world/account.ts";
import { RpcFault } from "../world/fault.ts";
import type { GroupChat } from "../world/group_chat.ts";
import { peerKey, type PeerRef } from "../world/peer.ts";
import type { Call } from "./call.ts";

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
      const message = self.box.messages.get(input.msgId);
      const where = findPeer(call, input.peer);
      if (!message || !where || peerKey(where) !== peerKey(message.peer)) return undefined;
      const view = call.view();
      view.message(message);
      return view.users.some(({ id }) => id === input.userId) ? world.accounts.get(input.userId) : undefined;
    }
    default:
      return undefined;
  }
}

/** The account an `InputUser` means. @throws RpcFault 400 USER_ID_INVALID when the caller cannot know it */
export function userOf(call: Call, input: TypeInputUser | TypeInputPeer): Account {
  const account = findUser(call, input);
  if (!account) throw new RpcFault(400, "USER_ID_INVALID");
  return account;
}

function findPeer(call: Call, input: TypeInputPeer): PeerRef | undefined {
  if (input._ === "inputPeerChat") {
    const member = call.world.chats.get(input.chatId)?.members.has(call.self.id);
    // Whoever left still sees what was said before.
    const key = peerKey({ kind: "chat", id: input.chatId });
    return member || call.self.box.dialogs.has(key) ? { kind: "chat", id: input.chatId } : undefined;
  }
  const account = findUser(call, input);
  return account && { kind: "user", id: account.id };
}

/** The peer an `InputPeer` means. @throws RpcFault 400 PEER_ID_INVALID when the caller cannot know it */
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
