import { type Channel, isAdmin, unreadIn } from "../world/channel.ts";
import { RpcFault } from "../world/fault.ts";
import { affected, publishAndAnswer } from "./answers.ts";
import type { Call } from "./call.ts";
import { channelMessages } from "./history_methods.ts";
import type { MethodTable } from "./method.ts";
import { channelOf, knownChannel } from "./peers.ts";

/** Channels and supergroups; who is in them is a table of its own. */
export const CHANNEL_METHODS: MethodTable = {
  "channels.createChannel": (call, { title, about, broadcast }) => {
    if (title.trim() === "") throw new RpcFault(400, "CHANNEL_TITLE_EMPTY");
    const { changes } = call.services.channels.create(call.self, { title, about, broadcast });
    return publishAndAnswer(call, changes);
  },

  "channels.getChannels": (call, { id }) => {
    const view = call.view();
    return { _: "messages.chats", chats: id.map((input) => view.channel(knownChannel(call, input).id)) };
  },

  "channels.getFullChannel": (call, { channel: input }) => {
    const channel = channelOf(call, input);
    const { self } = call;
    const view = call.view();
    view.note({ kind: "channel", id: channel.id });
    const admin = isAdmin(channel, self.id);
    const pinned = [...channel.box.messages.values()].findLast((message) => message.pinned);
    return {
      _: "messages.chatFull",
      fullChat: {
        _: "channelFull",
        canViewParticipants: admin || !channel.broadcast || undefined,
        id: channel.id,
        about: channel.about,
        participantsCount: channel.members.size,
        adminsCount: admin ? [...channel.members.values()].filter((one) => one.admin).length : undefined,
        kickedCount: admin ? channel.banned.size : undefined,
        bannedCount: admin ? [...channel.members.values()].filter(({ muted }) => muted).length : undefined,
        readInboxMaxId: channel.members.get(self.id)?.readInboxMaxId ?? 0,
        readOutboxMaxId: channel.readOutboxMaxId,
        unreadCount: unreadIn(channel, self.id),
        chatPhoto: { _: "photoEmpty", id: 0n },
        notifySettings: { _: "peerNotifySettings" },
        botInfo: [],
        migratedFromChatId: channel.migratedFrom,
        migratedFromMaxId: channel.migratedFrom === undefined ? undefined : 0,
        pinnedMsgId: pinned?.id,
        pts: channel.box.pts,
      },
      chats: view.chats,
      users: view.users,
    };
  },

  "channels.getMessages": (call, { channel, id }) => channelMessages(call, channelOf(call, channel), id),

  "channels.deleteMessages": (call, { channel: input, id }) => {
    const channel = channelOf(call, input);
    checkDeletable(call, channel, id);
    const changes = call.services.messenger.deleteIn(channel, id);
    call.publish(changes);
    return affected(call, changes, channel);
  },

  "channels.readHistory": (call, { channel: input, maxId }) => {
    call.publish(call.services.channels.read(channelOf(call, input), call.self, maxId));
    return true;
  },

  "channels.editTitle": (call, { channel: input, title }) => {
    const { self, services: { channels } } = call;
    const channel = channelOf(call, input);
    channels.checkAdmin(channel, self);
    if (title.trim() === "") throw new RpcFault(400, "CHAT_TITLE_EMPTY");
    if (channel.title === title) throw new RpcFault(400, "CHAT_NOT_MODIFIED");
    return publishAndAnswer(call, channels.rename(channel, self, title));
  },

  "channels.checkUsername": (call, { username }) => {
    call.world.checkUsername(username);
    return !call.world.nameTaken(username);
  },

  "channels.updateUsername": (call, { channel: input, username }) => {
    const { self, world, services: { channels } } = call;
    const channel = channelOf(call, input);
    channels.checkAdmin(channel, self);
    if (username !== "") world.checkUsername(username);
    if (username === (channel.username ?? "")) throw new RpcFault(400, "USERNAME_NOT_MODIFIED");
    if (username !== "" && world.nameTaken(username)) throw new RpcFault(400, "USERNAME_OCCUPIED");
    call.publish(channels.setUsername(channel, username || undefined));
    return true;
  },
};

/** Admins delete everything, others what they wrote. @throws RpcFault 403 MESSAGE_DELETE_FORBIDDEN */
function checkDeletable(call: Call, channel: Channel, ids: readonly number[]): void {
  const { self } = call;
  if (!channel.members.has(self.id)) throw new RpcFault(400, "CHAT_ADMIN_REQUIRED");
  if (isAdmin(channel, self.id)) return;
  const others = ids.some((id) => {
    const message = channel.box.messages.get(id);
    return message !== undefined && message.post.from !== self.id;
  });
  if (others) throw new RpcFault(403, "MESSAGE_DELETE_FORBIDDEN");
}
