import type { TypeChatParticipant } from "../../tl/mod.ts";
import { RpcFault } from "../world/fault.ts";
import type { Changes } from "../world/notice.ts";
import type { Call } from "./call.ts";
import type { MethodTable } from "./method.ts";
import { chatOf, userOf } from "./peers.ts";
import { answer } from "./send_methods.ts";

/** Small groups. */
export const CHAT_METHODS: MethodTable = {
  "messages.createChat": (call, { title, users }) => {
    if (title.trim() === "") throw new RpcFault(400, "CHAT_TITLE_EMPTY");
    const members = users.map((input) => userOf(call, input));
    if (members.length === 0) throw new RpcFault(400, "USERS_TOO_FEW");
    const { changes } = call.services.messenger.createChat(call.self, title, members);
    return invited(call, changes);
  },

  "messages.addChatUser": (call, { chatId, userId }) => {
    const chat = chatOf(call, chatId);
    return invited(call, call.services.messenger.addMember(chat, call.self, userOf(call, userId)));
  },

  "messages.deleteChatUser": (call, { chatId, userId }) => {
    const chat = chatOf(call, chatId);
    const changes = call.services.messenger.removeMember(chat, call.self, userOf(call, userId));
    call.publish(changes);
    return answer(call, changes);
  },

  "messages.editChatTitle": (call, { chatId, title }) => {
    if (title.trim() === "") throw new RpcFault(400, "CHAT_TITLE_EMPTY");
    const chat = chatOf(call, chatId);
    if (chat.title === title) throw new RpcFault(400, "CHAT_NOT_MODIFIED");
    const changes = call.services.messenger.rename(chat, call.self, title);
    call.publish(changes);
    return answer(call, changes);
  },

  "messages.getChats": (call, { id }) => {
    const view = call.view();
    return { _: "messages.chats", chats: id.map((chatId) => view.chat(chatOf(call, chatId).id)) };
  },

  "messages.getFullChat": (call, { chatId }) => {
    const chat = chatOf(call, chatId);
    const view = call.view();
    view.note({ kind: "chat", id: chat.id });
    const participants = [...chat.members].map(([userId, { inviter, date }]): TypeChatParticipant => {
      view.note({ kind: "user", id: userId });
      return userId === chat.creator
        ? { _: "chatParticipantCreator", userId }
        : { _: "chatParticipant", userId, inviterId: inviter, date };
    });
    return {
      _: "messages.chatFull",
      fullChat: {
        _: "chatFull",
        id: chat.id,
        about: "",
        participants: { _: "chatParticipants", chatId: chat.id, participants, version: chat.version },
        notifySettings: { _: "peerNotifySettings" },
      },
      chats: view.chats,
      users: view.users,
    };
  },
};

function invited(call: Call, changes: Changes) {
  call.publish(changes);
  return { _: "messages.invitedUsers" as const, updates: answer(call, changes), missingInvitees: [] };
}
