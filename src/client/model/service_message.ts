import type { RawMessageService, TypeMessage, TypeMessageAction } from "../../tl/mod.ts";
import { ChatMessage, Message } from "./message.ts";
import type { ModelActions } from "./model_actions.ts";

/**
 * A message that tells of an event in a chat: somebody joined, left, pinned a message, changed the title.
 *
 * @example
 * ```ts
 * client.on("serviceMessage", async (message) => {
 *   if (message.action._ === "messageActionChatAddUser") await message.delete();
 * });
 * ```
 */
export class ServiceMessage extends ChatMessage<RawMessageService> {
  /** `true`: it tells of an event. */
  override get isService(): true {
    return true;
  }

  /** What happened. */
  get action(): TypeMessageAction {
    return this.raw.action;
  }
}

/** Any message there is: `isService` tells which. */
export type AnyMessage = Message | ServiceMessage;

/** A TL message as one of ours; undefined when it is only a placeholder. */
export function anyMessage(raw: TypeMessage | undefined, actions: ModelActions): AnyMessage | undefined {
  if (raw?._ === "message") return new Message(raw, actions);
  return raw?._ === "messageService" ? new ServiceMessage(raw, actions) : undefined;
}
