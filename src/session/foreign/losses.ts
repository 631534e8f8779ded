import { defaultDcEndpoints } from "../default_dcs.ts";
import { SessionError } from "../session_errors.ts";
import type { DcEndpoint, Peer, SessionHead } from "../session_head.ts";
import { type ForeignFormat, FORMAT_NAMES } from "./foreign_session.ts";
import { isTestHost } from "./session_builder.ts";

/** What a format may be able to carry, besides the home data centre and its key. */
export type Part =
  | "address" // one address of the home data centre
  | "addresses" // all addresses of all data centres
  | "keys" // the keys of all data centres
  | "apiId"
  | "layer"
  | "testMode"
  | "user" // the own user's id
  | "bot"
  | "name"
  | "username"
  | "updates"
  | "channels"
  | "salt" // one salt
  | "timeOffset"
  | "peers";

/** What a writer needs of the home data centre. */
export interface Home {
  /** Its id. */
  readonly dc: number;
  /** The key, 256 bytes. */
  readonly key: Uint8Array;
  /** The address to write: a stored one, or one of the built-in table. */
  readonly endpoint: DcEndpoint;
}

/**
 * The home data centre of `head`, ready to be written.
 * @param accept which of its addresses the format can express
 * @throws SessionError when there is no key, or no address
 */
export function homeOf(
  format: ForeignFormat,
  head: SessionHead,
  accept: (endpoint: DcEndpoint) => boolean = () => true,
): Home {
  const key = keyOf(format, head);
  const endpoint = addressOf(head, accept);
  if (!endpoint) {
    throw cannotWrite(format, "no address of its home data centre is known that this format can hold");
  }
  return { dc: head.homeDc, key, endpoint };
}

/** The key of the home data centre. @throws SessionError when there is none */
export function keyOf(format: ForeignFormat, head: SessionHead): Uint8Array {
  const key = head.dcs.get(head.homeDc)?.authKey;
  if (key) return key;
  throw cannotWrite(format, "the session has no authorization key for its home data centre");
}

/** The address of the home data centre to write: a stored one, or one of the built-in table. */
export function addressOf(
  head: SessionHead,
  accept: (endpoint: DcEndpoint) => boolean = () => true,
): DcEndpoint | undefined {
  const stored = head.dcs.get(head.homeDc)?.endpoints ?? [];
  return [...stored, ...defaultDcEndpoints(head.homeDc, head.testMode)]
    .find((each) => !each.mediaOnly && !each.cdn && !each.secret && accept(each));
}

/** The error of a writer. */
export function cannotWrite(format: ForeignFormat, why: string): SessionError {
  return new SessionError(`Cannot write a session for ${FORMAT_NAMES[format]}: ${why}`);
}

/** In words, what of `head` and `peers` a format loses that carries only `parts`. */
export function lostParts(
  head: SessionHead,
  peers: readonly Peer[],
  parts: readonly Part[],
  home?: Pick<Home, "endpoint">,
): string[] {
  const carried = new Set<Part>(parts);
  const lost: string[] = [];
  const states = [...head.dcs.values()];
  const others = states.filter((state) => state.id !== head.homeDc && state.authKey).length;
  if (!carried.has("keys") && others > 0) lost.push(`the keys of ${count(others, "other data centre")}`);
  const addresses = states.flatMap(({ id, endpoints }) => endpoints.map((each) => [id, each] as const))
    .filter(([, each]) => !(carried.has("address") && each === home?.endpoint))
    .filter(([id, each]) => !isBuiltIn(id, each, head.testMode)).length;
  if (!carried.has("addresses") && addresses > 0) lost.push(count(addresses, "address", "addresses"));
  if (!carried.has("apiId") && head.apiId !== undefined) lost.push("the api id");
  if (!carried.has("layer") && head.layer !== undefined) lost.push("the API layer");
  const testKnown = carried.has("testMode") ||
    (home !== undefined && (carried.has("address") || carried.has("addresses")) &&
      isTestHost(home.endpoint.host));
  if (!testKnown && head.testMode) lost.push("that it belongs to the test servers");
  if (head.self) {
    if (!carried.has("user")) lost.push("who is logged in");
    else if (!carried.has("bot") && head.self.bot) lost.push("that the account is a bot");
    const { firstName, lastName, username, premium } = head.self;
    if ((!carried.has("name") && firstName) || lastName || premium) lost.push("the name of the account");
    if (!carried.has("username") && username) lost.push("the username of the account");
  }
  if (!carried.has("updates") && head.updates) lost.push("the update state");
  if (!carried.has("channels") && head.channels.size > 0) {
    lost.push(`the update state of ${count(head.channels.size, "channel")}`);
  }
  const salts = states.reduce(
    (sum, state) => sum + Math.max(0, state.salts.length - (carried.has("salt") ? 1 : 0)),
    0,
  );
  if (salts > 0) lost.push("server salts");
  if (!carried.has("timeOffset") && states.some((state) => state.timeOffset)) lost.push("time offsets");
  if (states.some((state) => state.authKeyCreated !== undefined)) lost.push("when the keys were made");
  if (states.some((state) => state.lastSession)) lost.push("the last MTProto session");
  if (carried.has("keys") && states.some((state) => state.id !== head.homeDc && state.authorized)) {
    lost.push("that the account is logged in on other data centres too");
  }
  if (!carried.has("peers") && peers.length > 0) lost.push(count(peers.length, "peer"));
  return lost;
}

/** Whether other libraries have a use for a peer: it is a chat, or has an access hash that is good for calls. */
export function isUsable(peer: Peer): boolean {
  return !peer.min && (peer.kind === "chat" || peer.accessHash !== undefined);
}

/** Addresses of the built-in table are found again without being stored. */
function isBuiltIn(dc: number, endpoint: DcEndpoint, testMode: boolean): boolean {
  return !endpoint.secret && !endpoint.mediaOnly &&
    defaultDcEndpoints(dc, testMode).some(({ host, port }) =>
      host === endpoint.host && port === endpoint.port
    );
}

/** `n` things. */
export function count(n: number, one: string, many: string = one + "s"): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** `n` peers. */
export function peerCount(n: number): string {
  return count(n, "peer");
}
