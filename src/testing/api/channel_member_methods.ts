import type { RawUpdates, TypeChannelParticipantsFilter } from "../../tl/mod.ts";
import { type Channel, isAdmin } from "../world/channel.ts";
import { RpcFault } from "../world/fault.ts";
import { channelParticipant } from "../world/member_news.ts";
import { Changes } from "../world/notice.ts";
import { answer, publishAndAnswer } from "./answers.ts";
import type { Call } from "./call.ts";
import type { MethodTable } from "./method.ts";
import { channelOf, knownChannel, peerOf, userOf } from "./peers.ts";

const MOST_PARTICIPANTS = 200;
/** Before that layer, channels.joinChannel answered with the updates themselves. */
const JOIN_RESULT_LAYER = 227;

/** Who is in channels and supergroups, and what they may do. */
export const CHANNEL_MEMBER_METHODS: MethodTable = {
  "channels.joinChannel": (call, { channel: input }) => {
    const channel = knownChannel(call, input);
    const { self, context, services: { channels } } = call;
    const back = channel.username !== undefined || channel.stays.has(self.id);
    if (!back) throw new RpcFault(400, "CHANNEL_PRIVATE");
    const { changes, waits } = channels.join(channel, self);
    const updates = publishAndAnswer(call, changes);
    if (waits) throw new RpcFault(400, "INVITE_REQUEST_SENT");
    // The codec of an older layer expects what that layer had.
    return context.layer < JOIN_RESULT_LAYER
      ? updates as never
      : { _: "messages.chatInviteJoinResultOk", updates };
  },

  "messages.hideChatJoinRequest": (call, { peer: input, userId, approved }) => {
    const { self, world, services: { channels } } = call;
    const peer = peerOf(call, input);
    const channel = peer.kind === "channel" ? world.channels.get(peer.id) : undefined;
    if (!channel) throw new RpcFault(400, "PEER_ID_INVALID");
    channels.checkAdmin(channel, self);
    return publishAndAnswer(call, channels.decide(channel, self, userOf(call, userId), approved ?? false));
  },

  "channels.leaveChannel": (call, { channel: input }) => {
    const { self, services: { channels } } = call;
    return publishAndAnswer(call, channels.remove(channelOf(call, input), self, self));
  },

  "channels.inviteToChannel": (call, { channel: input, users }) => {
    const { self, services: { channels } } = call;
    const channel = channelOf(call, input);
    if (!channel.members.has(self.id)) throw new RpcFault(403, "CHAT_WRITE_FORBIDDEN");
    if (channel.broadcast) channels.checkAdmin(channel, self);
    const accounts = users.map((one) => userOf(call, one));
    const view = call.view();
    const updates: RawUpdates["updates"][number][] = [];
    for (const account of accounts) {
      const changes = channels.add(channel, self, account);
      call.publish(changes);
      updates.push(...answer(call, changes, [], view).updates);
    }
    return {
      _: "messages.invitedUsers",
      updates: { ...answer(call, new Changes(), updates, view) },
      missingInvitees: [],
    };
  },

  "channels.editBanned": (call, { channel: input, participant, bannedRights }) => {
    const { self, services: { channels } } = call;
    const channel = channelOf(call, input);
    channels.checkAdmin(channel, self);
    const account = userOf(call, participant);
    const { viewMessages, sendMessages, sendPlain } = bannedRights;
    const muted = (sendMessages || sendPlain) ?? false;
    let changes: Changes;
    if (viewMessages) changes = channels.remove(channel, self, account, true);
    else if (channel.members.has(account.id)) changes = channels.appoint(channel, self, account, { muted });
    else changes = channels.pardon(channel, self, account);
    return publishAndAnswer(call, changes);
  },

  "channels.editAdmin": (call, { channel: input, userId, adminRights }) => {
    const { self, services: { channels } } = call;
    const channel = channelOf(call, input);
    channels.checkAdmin(channel, self);
    const account = userOf(call, userId);
    const admin = Object.values(adminRights).some((right) => right === true);
    const changes = channel.members.has(account.id) || !admin
      ? channels.appoint(channel, self, account, { admin })
      : channels.add(channel, self, account, true);
    return publishAndAnswer(call, changes);
  },

  "channels.getParticipant": (call, { channel: input, participant }) => {
    const channel = channelOf(call, input);
    const account = userOf(call, participant);
    const member = channel.members.get(account.id);
    if (!member && !channel.banned.has(account.id)) throw new RpcFault(400, "USER_NOT_PARTICIPANT");
    const view = call.view();
    view.note({ kind: "user", id: account.id });
    view.note({ kind: "channel", id: channel.id });
    return {
      _: "channels.channelParticipant",
      participant: channelParticipant(channel, account.id, member, call.self.id),
      chats: view.chats,
      users: view.users,
    };
  },

  "channels.getParticipants": (call, { channel: input, filter, offset = 0, limit }) => {
    const channel = channelOf(call, input);
    if (channel.broadcast && !isAdmin(channel, call.self.id)) throw new RpcFault(400, "CHAT_ADMIN_REQUIRED");
    const ids = filtered(call, channel, filter);
    const part = ids.slice(offset, offset + Math.min(limit || MOST_PARTICIPANTS, MOST_PARTICIPANTS));
    const view = call.view();
    for (const id of part) view.note({ kind: "user", id });
    return {
      _: "channels.channelParticipants",
      count: ids.length,
      participants: part.map((id) => channelParticipant(channel, id, channel.members.get(id), call.self.id)),
      chats: view.chats,
      users: view.users,
    };
  },
};

function filtered(call: Call, channel: Channel, filter: TypeChannelParticipantsFilter): number[] {
  const { world } = call;
  const named = (ids: Iterable<number>, query = "") =>
    [...ids].filter((id) => {
      const { firstName, lastName = "", username = "" } = world.account(id);
      return `${firstName} ${lastName} ${username}`.toLowerCase().includes(query.toLowerCase());
    });
  const members = [...channel.members];
  switch (filter._) {
    case "channelParticipantsAdmins":
      return members.flatMap(([id, { admin }]) => admin ? [id] : []);
    case "channelParticipantsBots":
      return members.flatMap(([id]) => world.account(id).bot ? [id] : []);
    case "channelParticipantsKicked":
      return named(channel.banned.keys(), filter.q);
    case "channelParticipantsBanned":
      return named(members.flatMap(([id, { muted }]) => muted ? [id] : []), filter.q);
    case "channelParticipantsContacts":
      return named(channel.members.keys(), filter.q).filter((id) => call.self.contacts.has(id));
    case "channelParticipantsSearch":
    case "channelParticipantsMentions":
      return named(channel.members.keys(), filter.q);
    case "channelParticipantsRecent":
      return members.map(([id]) => id);
  }
}
