import type {
  RawChannelFull,
  RawMessage,
  RawMessageService,
  RawUpdateUserName,
  RawUpdateUserPhone,
  TypeChat,
  TypeUser,
} from "../../tl/mod.ts";
import { MESSAGE, PEER, peerFields } from "./peer_fields.ts";

/** What there is to learn from a result or an update. */
export interface Findings {
  /** Users and chats, in the order they were found. */
  readonly peers: (TypeUser | TypeChat)[];
  /** Messages. */
  readonly messages: (RawMessage | RawMessageService)[];
  /** Objects that say something of a peer without holding it. */
  readonly news: (RawUpdateUserName | RawUpdateUserPhone | RawChannelFull)[];
}

/** The peers and messages in any value of the API, wherever they are; undefined when there are none. */
export function findPeers(value: unknown): Findings | undefined {
  return visit(value, undefined);
}

/** Adds to what was found `before`. */
function visit(value: unknown, before: Findings | undefined): Findings | undefined {
  if (typeof value !== "object" || value === null) return before;
  let found = before;
  if (Array.isArray(value)) {
    if (typeof value[0] === "object") {
      for (let i = 0; i < value.length; i++) found = visit(value[i], found);
    }
    return found;
  }
  const object = value as { readonly _: string } & Record<string, unknown>;
  const { role, fields } = peerFields(object._);
  if (role !== 0) {
    found ??= { peers: [], messages: [], news: [] };
    if (role === PEER) found.peers.push(value as TypeUser);
    else if (role === MESSAGE) found.messages.push(value as RawMessage);
    else found.news.push(value as RawUpdateUserName);
  }
  for (let i = 0; i < fields.length; i++) {
    const field = object[fields[i]];
    if (field !== undefined) found = visit(field, found);
  }
  return found;
}
