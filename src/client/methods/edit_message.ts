import { TelegramError } from "../../base/errors.ts";
import type { RawMessage, TypeInputBotInlineMessageID, TypeUpdates } from "../../tl/mod.ts";
import type { ModelActions } from "../model/model_actions.ts";
import type { PeerLike } from "../peers/peer_like.ts";
import { getMessages } from "./get_messages.ts";
import { textFields, type TextOptions } from "./send_message.ts";

/** Options of `client.editMessage`. Buttons that are not given again are gone. */
export type EditOptions = TextOptions;

/**
 * Changes the text of a message, or only its buttons.
 * @param text undefined: it stays
 */
export async function editMessage(
  actions: ModelActions,
  peer: PeerLike,
  id: number,
  text: string | undefined,
  options: EditOptions = {},
): Promise<RawMessage> {
  const inputPeer = await actions.resolvePeer(peer);
  const result = await actions.invoke({
    _: "messages.editMessage",
    peer: inputPeer,
    id,
    ...(text === undefined ? {} : { message: text }),
    ...textFields(options),
  });
  const message = editedMessage(result, id) ?? (await getMessages(actions, inputPeer, [id]))[0];
  if (message?._ === "message") return message;
  throw new TelegramError(`Cannot show message ${id} as it is now: it was edited, and then it was gone`);
}

/**
 * Changes the text of a message that was sent through inline mode, or only its buttons.
 * @param text undefined: it stays
 */
export async function editInlineMessage(
  actions: ModelActions,
  id: TypeInputBotInlineMessageID,
  text: string | undefined,
  options: EditOptions = {},
): Promise<void> {
  await actions.invoke({
    _: "messages.editInlineBotMessage",
    id,
    ...(text === undefined ? {} : { message: text }),
    ...textFields(options),
  }, { dc: id.dcId }); // only the data centre that made the message can change it
}

/** The last form of the message in an answer. */
function editedMessage(result: TypeUpdates, id: number): RawMessage | undefined {
  let found: RawMessage | undefined;
  const updates = result._ === "updates" || result._ === "updatesCombined"
    ? result.updates
    : result._ === "updateShort"
    ? [result.update]
    : [];
  for (const update of updates) {
    if (update._ !== "updateEditMessage" && update._ !== "updateEditChannelMessage") continue;
    if (update.message._ === "message" && update.message.id === id) found = update.message;
  }
  return found;
}
