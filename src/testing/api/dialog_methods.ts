import { RpcFault } from "../world/fault.ts";
import type { Dialog } from "../world/mailbox.ts";
import { peerKey } from "../world/peer.ts";
import type { Call } from "./call.ts";
import type { MethodTable } from "./method.ts";
import { peerOf } from "./peers.ts";
import { stateOf } from "./update_methods.ts";

const MOST_DIALOGS = 100;
const USUAL_DIALOGS = 20;

/** The list of conversations. */
export const DIALOG_METHODS: MethodTable = {
  "messages.getDialogs": (call, request) => {
    const all = request.folderId ? [] : sorted(call);
    const { offsetDate = 0, offsetId = 0, offsetPeer } = request;
    let rest = all;
    if (offsetDate > 0 || offsetId > 0) {
      const key = offsetPeer._ === "inputPeerEmpty" ? undefined : peerKey(peerOf(call, offsetPeer));
      const at = all.findIndex(({ peer }) => peerKey(peer) === key);
      rest = at >= 0 ? all.slice(at + 1) : all.filter((dialog) => {
        const { date, id } = top(call, dialog);
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
      return call.self.box.dialog(peerOf(call, input.peer));
    });
    return { _: "messages.peerDialogs", ...show(call, dialogs), state: stateOf(call) };
  },

  "messages.getPinnedDialogs": (call) => ({
    _: "messages.peerDialogs",
    ...show(call, []),
    state: stateOf(call),
  }),
};

function top(call: Call, dialog: Dialog): { date: number; id: number } {
  const { id, post } = call.self.box.messages.get(dialog.ids.at(-1)!)!;
  return { id, date: post.date };
}

/** Conversations in which something was said, the latest first. */
function sorted(call: Call): Dialog[] {
  return [...call.self.box.dialogs.values()].filter(({ ids }) => ids.length > 0)
    .sort((a, b) => top(call, b).date - top(call, a).date || top(call, b).id - top(call, a).id);
}

function show(call: Call, dialogs: readonly Dialog[]) {
  const view = call.view();
  const { messages } = call.self.box;
  return {
    dialogs: dialogs.map((dialog) => view.dialog(dialog)),
    messages: dialogs.flatMap(({ ids }) => ids.length > 0 ? [view.message(messages.get(ids.at(-1)!)!)] : []),
    chats: view.chats,
    users: view.users,
  };
}
