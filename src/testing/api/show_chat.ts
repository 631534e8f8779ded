import type { RawChat, TypeChat } from "../../tl/mod.ts";
import type { World } from "../world.ts";
import type { Account } from "../world/account.ts";
import type { Channel } from "../world/channel.ts";
import type { GroupChat } from "../world/group_chat.ts";
import { ADMIN_RIGHTS, bannedRights } from "../world/member_news.ts";

/** A small group, as a `Chat`. */
export function showGroup(world: World, viewer: Account, id: number): TypeChat {
  const chat = world.chats.get(id);
  if (!chat) return { _: "chatEmpty", id };
  if (!chat.members.has(viewer.id)) return { _: "chatForbidden", id, title: chat.title };
  return fullGroup(world, viewer, chat);
}

function fullGroup(world: World, viewer: Account, chat: GroupChat): RawChat {
  const { migratedTo } = chat;
  const admin = chat.members.get(viewer.id)?.admin || chat.creator === viewer.id;
  return {
    _: "chat",
    id: chat.id,
    title: chat.title,
    photo: { _: "chatPhotoEmpty" },
    participantsCount: chat.members.size,
    date: chat.date,
    version: chat.version,
    creator: chat.creator === viewer.id || undefined,
    adminRights: admin ? ADMIN_RIGHTS : undefined,
    deactivated: migratedTo === undefined ? undefined : true,
    migratedTo: migratedTo === undefined ? undefined : {
      _: "inputChannel",
      channelId: migratedTo,
      accessHash: world.accessHash(viewer.id, { kind: "channel", id: migratedTo }),
    },
  };
}

/** A channel or a supergroup, as a `Chat`. */
export function showChannel(world: World, viewer: Account, channel: Channel): TypeChat {
  const { id, title, broadcast, username, date } = channel;
  const accessHash = world.accessHash(viewer.id, { kind: "channel", id });
  const member = channel.members.get(viewer.id);
  const kind = { broadcast: broadcast || undefined, megagroup: broadcast ? undefined : true } as const;
  const hidden = !member && username === undefined && !channel.stays.has(viewer.id);
  if (channel.banned.has(viewer.id) || hidden) {
    return { _: "channelForbidden", ...kind, id, accessHash, title };
  }
  return {
    _: "channel",
    ...kind,
    id,
    accessHash,
    title,
    username,
    date,
    photo: { _: "chatPhotoEmpty" },
    creator: channel.creator === viewer.id || undefined,
    left: member ? undefined : true,
    adminRights: member?.admin ? ADMIN_RIGHTS : undefined,
    bannedRights: member?.muted ? bannedRights(false) : undefined,
    participantsCount: channel.members.size,
  };
}
