import type {
  RawChannelFull,
  RawMessage,
  RawMessageService,
  RawUpdateUserName,
  RawUpdateUserPhone,
  TypeChat,
  TypeUser,
} from "../../tl/mod.ts";
import { MESSAGE, NEWS, PEER, peerFields } from "./peer_fields.ts";

/** What there is to learn from a result or an update. */
export interface Findings {
  /** Users and chats, in the order they were found. */
  readonly peers: (TypeUser | TypeChat)[];
  /** Messages. */
  readonly messages: (RawMessage | RawMessageService)[];
  /** Objects that say something of a peer without holding it. */
  readonly news: (RawUpdateUserName | RawUpdateUserPhone | RawChannelFull)[];
}

/** The peers and messages in any value of the API, wherever they are; undefined when its type has no room for any. */
export function findPeers(value: unknown): Findings | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (Array.isArray(value) ? typeof value[0] !== "object" : isBare(value)) return undefined;
  const findings: Findings = { peers: [], messages: [], news: [] };
  visit(value, findings);
  return findings;
}

function isBare(value: object): boolean {
  const { role, fields } = peerFields((value as { _: string })._);
  return role === 0 && fields.length === 0;
}

function visit(value: unknown, findings: Findings): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) visit(value[i], findings);
    return;
  }
  const object = value as { readonly _: string } & Record<string, unknown>;
  const { role, fields } = peerFields(object._);
  if (role === PEER) findings.peers.push(value as TypeUser);
  else if (role === MESSAGE) findings.messages.push(value as RawMessage);
  else if (role === NEWS) findings.news.push(value as RawUpdateUserName);
  for (let i = 0; i < fields.length; i++) {
    const field = object[fields[i]];
    if (field !== undefined) visit(field, findings);
  }
}
