import type { TypeUpdate } from "../../tl/mod.ts";
import type { Notice } from "../world/notice.ts";
import type { View } from "./view.ts";

/** An `Update` about something that happened, in a box of the viewer or of a channel it is in. */
export function showUpdate(view: View, notice: Notice): TypeUpdate {
  if (notice.type === "passing" || notice.type === "bot") {
    for (const peer of notice.peers) view.note(peer);
    return notice.update;
  }
  const { channel: channelId } = notice;
  const step = { pts: notice.pts, ptsCount: notice.count };
  if (channelId !== undefined) view.note({ kind: "channel", id: channelId });
  switch (notice.type) {
    case "message": {
      const message = view.message(notice.message);
      return {
        _: channelId === undefined ? "updateNewMessage" : "updateNewChannelMessage",
        message,
        ...step,
      };
    }
    case "edit": {
      const message = view.message(notice.message);
      return {
        _: channelId === undefined ? "updateEditMessage" : "updateEditChannelMessage",
        message,
        ...step,
      };
    }
    case "delete": {
      const messages = [...notice.ids];
      return channelId === undefined
        ? { _: "updateDeleteMessages", messages, ...step }
        : { _: "updateDeleteChannelMessages", channelId, messages, ...step };
    }
    case "pin": {
      const messages = [...notice.ids];
      const pinned = notice.pinned || undefined;
      return channelId === undefined
        ? { _: "updatePinnedMessages", pinned, peer: view.peer(notice.peer), messages, ...step }
        : { _: "updatePinnedChannelMessages", pinned, channelId, messages, ...step };
    }
    case "readInbox":
      return {
        _: "updateReadHistoryInbox",
        peer: view.peer(notice.peer),
        maxId: notice.maxId,
        stillUnreadCount: notice.unread,
        ...step,
      };
    case "readOutbox":
      return { _: "updateReadHistoryOutbox", peer: view.peer(notice.peer), maxId: notice.maxId, ...step };
  }
}
