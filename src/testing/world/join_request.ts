import type { World } from "../world.ts";
import type { Account } from "./account.ts";
import type { Channel } from "./channel.ts";
import type { Changes } from "./notice.ts";

/** Adds to `changes` what the admins of a channel hear of somebody who wants to come in. */
export function tellRequest(world: World, changes: Changes, channel: Channel, account: Account): void {
  const peer = { _: "peerChannel", channelId: channel.id } as const;
  const peers = [{ kind: "channel", id: channel.id }, { kind: "user", id: account.id }] as const;
  for (const [id, { admin }] of channel.members) {
    if (!admin) continue;
    const { bot, botEvents } = world.account(id);
    if (!bot) {
      const recentRequesters = [...channel.requests];
      const requestsPending = recentRequesters.length;
      const update = { _: "updatePendingJoinRequests", peer, requestsPending, recentRequesters } as const;
      changes.add(id, { type: "passing", update, peers });
      continue;
    }
    const update = {
      _: "updateBotChatInviteRequester",
      peer,
      date: world.now,
      userId: account.id,
      about: account.about ?? "",
      invite: { _: "chatInvitePublicJoinRequests" },
    } as const;
    changes.add(id, botEvents.record(update, peers));
  }
}
