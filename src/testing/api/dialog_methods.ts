import type { RawDialog } from "../../tl/mod.ts";
import { type Channel, lastMessage } from "../world/channel.ts";
import { RpcFault } from "../world/fault.ts";
import type { Dialog } from "../world/mailbox.ts";
import { peerKey, type PeerRef } from "../world/peer.ts";
import type { StoredMessage } from "../world/post.ts";
import type { Call } from "./call.ts";
import type { MethodTable } from "./method.ts";
import { peerOf } from "./peers.ts";
import { stateOf } from "./update_methods.ts";
import type { View } from "./view.ts";

const MOST_DIALOGS = 100;
const USUAL_DIALOGS = 20;

/** A conversation of the list: a dialog of the own box, or a channel. */
interface Conversation {
  readonly peer: PeerRef;
  readonly top: StoredMessage | undefined;
  show(view: View): RawDialog;
}

/** The list of conversations. */
export const DIALOG_METHODS: MethodTable = {
  "messages.getDialogs": (call, request) => {
    const all = request.folderId ? [] : sorted(call);
    const { offsetDate = 0, offsetId = 0, offsetPeer } = request;
    let rest = all;
    if (offsetDate > 0 || offsetId > 0) {
      const key = offsetPeer._ === "inputPeerEmpty" ? undefined : peerKey(peerOf(call, offsetPeer));
      const at = all.findIndex(({ peer }) => peerKey(peer) === key);
      rest = at >= 0 ? all.slice(at + 1) : all.filter(({ top }) => {
        const { id, post: { date } } = top!;
        return offsetDate > 0 ? date < offsetDate || (date === offsetDate && id < offsetId) : id < offsetId;
      });
    }
    const dialogs = rest.slice(0, Math.min(request.limit || USUAL_DIALOGS, MOST_DIALOGS));
    const shown = show(call, dialogs);
    return dialogs.length === all.length
      ? { _: "messages.dialogs", ...shown }
      : { _: "messages.dialogsSlice", count: all.length, ...shown };
  },

  "messages.getPeerDialogs": (call, { peers }) => {
    const dialogs = peers.map((input) => {
      if (input._ !== "inputDialogPeer") throw new RpcFault(400, "INPUT_PEERS_EMPTY");
      const peer = peerOf(call, input.peer);
      const channel = peer.kind === "channel" ? call.world.channels.get(peer.id) : undefined;
      return channel ? ofChannel(channel) : ofBox(call, call.self.box.dialog(peer));
    });
    return { _: "messages.peerDialogs", ...show(call, dialogs), state: stateOf(call) };
  },

  "messages.getPinnedDialogs": (call) => ({
    _: "messages.peerDialogs",
    ...show(call, []),
    state: stateOf(call),
  }),
};

function ofBox(call: Call, dialog: Dialog): Conversation {
  const top = call.self.box.messages.get(dialog.ids.at(-1) ?? 0);
  return { peer: dialog.peer, top, show: (view) => view.dialog(dialog) };
}

function ofChannel(channel: Channel): Conversation {
  const peer = { kind: "channel", id: channel.id } as const;
  return { peer, top: lastMessage(channel), show: (view) => view.channelDialog(channel) };
}

/** Conversations in which something was said, the latest first. */
function sorted(call: Call): Conversation[] {
  const { self, world } = call;
  const all = [
    ...[...self.box.dialogs.values()].map((dialog) => ofBox(call, dialog)),
    ...world.channelsOf(self.id).map(ofChannel),
  ];
  return all.filter(({ top }) => top)
    .sort((a, b) => b.top!.post.date - a.top!.post.date || b.top!.id - a.top!.id);
}

function show(call: Call, conversations: readonly Conversation[]) {
  const view = call.view();
  return {
    dialogs: conversations.map((one) => one.show(view)),
    messages: conversations.flatMap(({ top }) => top ? [view.message(top)] : []),
    chats: view.chats,
    users: view.users,
  };
}
