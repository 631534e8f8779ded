import type {
  RawChatAdminRights,
  RawChatBannedRights,
  TypeChannelParticipant,
  TypeChatParticipant,
} from "../../tl/mod.ts";
import type { World } from "../world.ts";
import type { Channel, ChannelMember } from "./channel.ts";
import type { GroupChat, Member } from "./group_chat.ts";
import type { Changes } from "./notice.ts";

/** A change of somebody's membership. */
export interface MemberChange<M> {
  /** Account id of who did it. */
  readonly actor: number;
  /** Account id of whose membership it is. */
  readonly user: number;
  /** What it was; undefined: none. */
  readonly before: M | undefined;
  /** It was banned before. */
  readonly wasBanned?: boolean;
}

/** Adds to `changes` what bots hear of a membership: admins of the place, and whom it concerns. */
export function tellBots(
  world: World,
  changes: Changes,
  chat: GroupChat,
  change: MemberChange<Member>,
): void {
  const { actor, user, before } = change;
  const now = chat.members.get(user);
  for (const id of new Set([...chat.members.keys(), user])) {
    const account = world.account(id);
    if (!account.bot || (id !== user && !chat.members.get(id)?.admin)) continue;
    const update = {
      _: "updateChatParticipant",
      chatId: chat.id,
      date: world.now,
      actorId: actor,
      userId: user,
      prevParticipant: before && chatParticipant(chat, user, before),
      newParticipant: now && chatParticipant(chat, user, now),
    } as const;
    const peers = [{ kind: "chat", id: chat.id }, { kind: "user", id: actor }, {
      kind: "user",
      id: user,
    }] as const;
    changes.add(id, account.botEvents.record(update, peers));
  }
}

/** The same for a channel. */
export function tellChannelBots(
  world: World,
  changes: Changes,
  channel: Channel,
  change: MemberChange<ChannelMember>,
): void {
  const { actor, user, before, wasBanned } = change;
  const now = channel.members.get(user);
  const banned = channel.banned.has(user);
  for (const id of new Set([...channel.members.keys(), user])) {
    const account = world.account(id);
    if (!account.bot || (id !== user && !channel.members.get(id)?.admin)) continue;
    const update = {
      _: "updateChannelParticipant",
      channelId: channel.id,
      date: world.now,
      actorId: actor,
      userId: user,
      prevParticipant: before || wasBanned ? channelParticipant(channel, user, before, actor) : undefined,
      newParticipant: now || banned ? channelParticipant(channel, user, now, actor) : undefined,
    } as const;
    const peers = [
      { kind: "channel", id: channel.id },
      { kind: "user", id: actor },
      { kind: "user", id: user },
    ] as const;
    changes.add(id, account.botEvents.record(update, peers));
  }
}

/** A `ChatParticipant`. */
export function chatParticipant(chat: GroupChat, userId: number, member: Member): TypeChatParticipant {
  const { inviter: inviterId, date, admin } = member;
  if (userId === chat.creator) return { _: "chatParticipantCreator", userId };
  return { _: admin ? "chatParticipantAdmin" : "chatParticipant", userId, inviterId, date };
}

/** What an admin may do. */
export const ADMIN_RIGHTS: RawChatAdminRights = {
  _: "chatAdminRights",
  changeInfo: true,
  postMessages: true,
  editMessages: true,
  deleteMessages: true,
  banUsers: true,
  inviteUsers: true,
  pinMessages: true,
  other: true,
};

/** What the muted and the banned may not do. */
export function bannedRights(banned: boolean): RawChatBannedRights {
  return {
    _: "chatBannedRights",
    viewMessages: banned || undefined,
    sendMessages: true,
    sendMedia: true,
    sendPlain: true,
    untilDate: 0x7fffffff,
  };
}

/** A `ChannelParticipant`. @param viewer who asks, for its own entry @param member undefined: it is banned */
export function channelParticipant(
  channel: Channel,
  userId: number,
  member: ChannelMember | undefined,
  viewer?: number,
): TypeChannelParticipant {
  const peer = { _: "peerUser", userId } as const;
  if (!member || member.muted) {
    return {
      _: "channelParticipantBanned",
      left: member ? undefined : true,
      peer,
      kickedBy: channel.banned.get(userId) ?? channel.creator,
      date: member?.date ?? channel.date,
      bannedRights: bannedRights(!member),
    };
  }
  const { date, inviter } = member;
  if (userId === channel.creator) {
    return { _: "channelParticipantCreator", userId, adminRights: { ...ADMIN_RIGHTS, addAdmins: true } };
  }
  if (member.admin) {
    const self = userId === viewer;
    return {
      _: "channelParticipantAdmin",
      canEdit: viewer === channel.creator || undefined,
      self: self || undefined,
      userId,
      inviterId: self ? inviter : undefined,
      promotedBy: channel.creator,
      date,
      adminRights: ADMIN_RIGHTS,
    };
  }
  return userId === viewer
    ? { _: "channelParticipantSelf", userId, inviterId: inviter, date }
    : { _: "channelParticipant", userId, date };
}
