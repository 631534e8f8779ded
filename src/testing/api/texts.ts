import type { TypeMessageEntity, TypeReplyMarkup } from "../../tl/mod.ts";
import { RpcFault } from "../world/fault.ts";
import type { Call } from "./call.ts";
import { detectEntities } from "./entities.ts";
import { findUser } from "./peers.ts";

/** Characters of a message. */
export const LONGEST_MESSAGE = 4096;
/** Characters below a file. */
export const LONGEST_CAPTION = 1024;

/** @throws RpcFault 400 with that text when there are more than `longest` characters */
export function checkText(text: string, longest: number, fault = "MESSAGE_TOO_LONG"): void {
  // Characters outside the basic plane are two units of a JavaScript string and one of this limit.
  if (text.length > longest && (text.length > 2 * longest || [...text].length > longest)) {
    throw new RpcFault(400, fault);
  }
}

/** The formatting of a text: what the caller gave, and what the server finds. */
export function entitiesOf(
  call: Call,
  text: string,
  given: readonly TypeMessageEntity[] = [],
): TypeMessageEntity[] {
  const kept = given.flatMap((entity): TypeMessageEntity[] => {
    const { offset, length } = entity;
    if (offset < 0 || length < 0 || offset + length > text.length) {
      throw new RpcFault(400, "ENTITY_BOUNDS_INVALID");
    }
    if (entity._ !== "inputMessageEntityMentionName") return [entity];
    const user = findUser(call, entity.userId);
    return user ? [{ _: "messageEntityMentionName", offset, length, userId: user.id }] : [];
  });
  return [...kept, ...detectEntities(text, kept)].sort((a, b) => a.offset - b.offset);
}

/** Buttons are for bots only. */
export function markupOf(call: Call, markup: TypeReplyMarkup | undefined): TypeReplyMarkup | undefined {
  return call.self.bot ? markup : undefined;
}
