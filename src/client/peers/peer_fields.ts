import { api } from "../../tl/mod.ts";
import { camelCase } from "../../tl/names.ts";

/** What {@linkcode peerFields} says of objects that are of interest themselves. */
export const PEER = 1, MESSAGE = 2, NEWS = 3;

/** What a constructor has to do with peers. */
export interface PeerFields {
  /** One of the constants above; 0: nothing by itself. */
  readonly role: number;
  /** Its fields that may hold peers or messages, at any depth. */
  readonly fields: readonly string[];
}

const NOTHING: PeerFields = { role: 0, fields: [] };
/** The types to look for. */
const WANTED: ReadonlySet<string> = new Set(["User", "Chat", "Message"]);
const ROLES: ReadonlyMap<string, number> = new Map([
  ["user", PEER],
  ["chat", PEER],
  ["chatForbidden", PEER],
  ["channel", PEER],
  ["channelForbidden", PEER],
  ["message", MESSAGE],
  ["messageService", MESSAGE],
  ["updateUserName", NEWS],
  ["updateUserPhone", NEWS],
  ["channelFull", NEWS],
]);
/** Their messages have ids that mean nothing in the chat. */
const SKIPPED: ReadonlySet<string> = new Set(
  ["updateNewScheduledMessage", "updateQuickReplyMessage", "updateBotNewBusinessMessage"],
);

const known = /* @__PURE__ */ new Map<string, PeerFields>();
const leading = /* @__PURE__ */ new Map<string, boolean>();

/**
 * Where peers are in values of a constructor. The schema decides, so nothing is looked through in vain: bytes of files,
 * for example. Worked out once per constructor, when it is met first.
 */
export function peerFields(constructor: string): PeerFields {
  let fields = known.get(constructor);
  if (!fields) known.set(constructor, fields = workOut(constructor));
  return fields;
}

function workOut(constructor: string): PeerFields {
  if (SKIPPED.has(constructor)) return NOTHING;
  const role = ROLES.get(constructor) ?? 0;
  // Peers hold no peers.
  if (role === PEER) return { role, fields: [] };
  const fields = fieldsOf(constructor).filter(([, type]) => leads(type)).map(([name]) => camelCase(name));
  return role === 0 && fields.length === 0 ? NOTHING : { role, fields };
}

/** Whether a value of `type` may have one of the wanted types in it. */
function leads(type: string): boolean {
  const before = leading.get(type) ?? (WANTED.has(type) || undefined);
  if (before !== undefined) return before;
  const types = new Set([type]);
  // The set grows while it is gone through.
  for (const one of types) {
    for (const constructor of api.constructorsOf(one)) {
      for (const [, next] of fieldsOf(constructor)) {
        const known = leading.get(next);
        if (known || WANTED.has(next)) {
          leading.set(type, true);
          return true;
        }
        if (known === undefined) types.add(next);
      }
    }
  }
  for (const one of types) leading.set(one, false);
  return false;
}

/** Names and types of the fields that hold objects or vectors of objects. Primitive types have no constructors. */
function fieldsOf(constructor: string): [name: string, type: string][] {
  const combinator = api.combinator(constructor);
  return (combinator?.kind === "constructor" ? combinator.fields : [])
    .map(({ name, type }): [string, string] => [name, (type.item ?? type).name])
    .filter(([, type]) => api.constructorsOf(type).length > 0);
}
