import { RpcFault } from "../world/fault.ts";
import { chatParticipant } from "../world/member_news.ts";
import { Changes } from "../world/notice.ts";
import { answer, publishAndAnswer } from "./answers.ts";
import type { Call } from "./call.ts";
import type { MethodTable } from "./method.ts";
import { chatOf, userOf } from "./peers.ts";

/** Small groups. */
export const CHAT_METHODS: MethodTable = {
  "messages.createChat": (call, { title, users }) => {
    if (title.trim() === "") throw new RpcFault(400, "CHAT_TITLE_EMPTY");
    const members = users.map((input) => userOf(call, input));
    if (members.length === 0) throw new RpcFault(400, "USERS_TOO_FEW");
    const { changes } = call.services.groups.create(call.self, title, members);
    return invited(call, changes);
  },

  "messages.addChatUser": (call, { chatId, userId }) => {
    const chat = chatOf(call, chatId);
    return invited(call, call.services.groups.add(chat, call.self, userOf(call, userId)));
  },

  "messages.deleteChatUser": (call, { chatId, userId }) => {
    const chat = chatOf(call, chatId);
    return publishAndAnswer(call, call.services.groups.remove(chat, call.self, userOf(call, userId)));
  },

  "messages.editChatTitle": (call, { chatId, title }) => {
    if (title.trim() === "") throw new RpcFault(400, "CHAT_TITLE_EMPTY");
    const chat = chatOf(call, chatId);
    if (chat.title === title) throw new RpcFault(400, "CHAT_NOT_MODIFIED");
    return publishAndAnswer(call, call.services.groups.rename(chat, call.self, title));
  },

  "messages.editChatAdmin": (call, { chatId, userId, isAdmin }) => {
    const chat = chatOf(call, chatId);
    if (chat.creator !== call.self.id) throw new RpcFault(400, "CHAT_ADMIN_REQUIRED");
    const changes = new Changes();
    call.services.groups.promote(chat, call.self, userOf(call, userId), isAdmin, changes);
    call.publish(changes);
    return true;
  },

  "messages.migrateChat": (call, { chatId }) => {
    const chat = chatOf(call, chatId);
    if (chat.creator !== call.self.id) throw new RpcFault(400, "CHAT_ADMIN_REQUIRED");
    if (chat.migratedTo !== undefined) throw new RpcFault(400, "CHAT_ID_INVALID");
    return publishAndAnswer(call, call.services.channels.migrate(chat, call.self).changes);
  },

  "messages.getChats": (call, { id }) => {
    const view = call.view();
    return { _: "messages.chats", chats: id.map((chatId) => view.chat(chatOf(call, chatId).id)) };
  },

  "messages.getFullChat": (call, { chatId }) => {
    const chat = chatOf(call, chatId);
    const view = call.view();
    view.note({ kind: "chat", id: chat.id });
    const participants = [...chat.members].map(([userId, member]) => {
      view.note({ kind: "user", id: userId });
      return chatParticipant(chat, userId, member);
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
