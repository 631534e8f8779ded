import { API_TABLE } from "../../tl/gen/table.ts";
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
let index: { lines: Map<string, string>; types: Map<string, string[]> } | undefined;

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
  const line = schema().lines.get(constructor);
  if (line === undefined || SKIPPED.has(constructor)) return NOTHING;
  const role = ROLES.get(constructor) ?? 0;
  // Peers hold no peers.
  if (role === PEER) return { role, fields: [] };
  const fields = fieldsOf(line).filter(([, type]) => leads(type)).map(([name]) => camelCase(name));
  return role === 0 && fields.length === 0 ? NOTHING : { role, fields };
}

/** Whether a value of `type` may have one of the wanted types in it. */
function leads(type: string): boolean {
  const before = leading.get(type) ?? (WANTED.has(type) || undefined);
  if (before !== undefined) return before;
  const types = new Set([type]);
  // The set grows while it is gone through.
  for (const one of types) {
    for (const line of schema().types.get(one)!) {
      for (const [, next] of fieldsOf(line)) {
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

/** Names and types of the fields in a line that hold objects or vectors of objects. */
function fieldsOf(line: string): [name: string, type: string][] {
  const { types } = schema();
  const fields: [string, string][] = [];
  for (const part of line.slice(0, line.lastIndexOf(" = ")).split(" ")) {
    const colon = part.indexOf(":");
    if (colon < 0) continue;
    let type = part.slice(Math.max(colon, part.indexOf("?")) + 1);
    if (type.endsWith(">")) type = type.slice(type.indexOf("<") + 1, -1);
    if (types.has(type)) fields.push([part.slice(0, colon), type]);
  }
  return fields;
}

function schema(): { lines: Map<string, string>; types: Map<string, string[]> } {
  if (index) return index;
  index = { lines: new Map(), types: new Map() };
  for (const line of API_TABLE.constructors.split("\n")) {
    index.lines.set(line.slice(0, line.indexOf(" ")), line);
    const type = line.slice(line.lastIndexOf(" = ") + 3);
    const list = index.types.get(type);
    if (list) list.push(line);
    else index.types.set(type, [line]);
  }
  return index;
}
