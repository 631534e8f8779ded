import type { DcState, Peer, SelfUser, SessionChange, SessionHead, UpdateState } from "./session_head.ts";

/** A head that its owner changes in place: see {@linkcode applyInPlace}. */
export interface MutableHead extends SessionHead {
  /** The data centre the account lives on. */
  homeDc: number;
  /** The session belongs to Telegram's test servers. */
  testMode: boolean;
  /** The application that logged in. */
  apiId?: number;
  /** API layer last announced to the server. */
  layer?: number;
  /** Who is logged in. */
  self?: SelfUser;
  /** Data centres by id; a state in it is replaced, never changed. */
  readonly dcs: Map<number, DcState>;
  /** Common update state. */
  updates?: UpdateState;
  /** pts of channels by bare channel id. */
  readonly channels: Map<number, number>;
}

/** The head of a session in which nothing has happened yet. */
export function emptyHead(options: { homeDc?: number; testMode?: boolean } = {}): SessionHead {
  return {
    homeDc: options.homeDc ?? 2,
    testMode: options.testMode ?? false,
    dcs: new Map(),
    channels: new Map(),
  };
}

/** A copy of `head` that may be changed in place; what its maps hold is shared, and never changed. */
export function copyHead(head: SessionHead): MutableHead {
  const dcs = new Map<number, DcState>();
  for (const [id, state] of head.dcs) dcs.set(id, dcState(state));
  return { ...head, dcs, channels: new Map(head.channels) };
}

/**
 * The head after `change`; `head` itself stays as it is. A `peer` change gives `head` back: peers are not part of it.
 * Stores that keep a head for themselves apply batches with {@linkcode applyInPlace}.
 */
export function applyChange(head: SessionHead, change: SessionChange): SessionHead {
  if (change.type === "peer") return head;
  const next = copyHead(head);
  applyInPlace(next, change);
  return next;
}

/** Applies `change` to `head`; a `peer` change does nothing. It never fails on a checked change. */
export function applyInPlace(head: MutableHead, change: SessionChange): void {
  if (forgetsAccount(head.self, change)) {
    delete head.updates;
    head.channels.clear();
  }
  switch (change.type) {
    case "homeDc":
      head.homeDc = change.dc;
      break;
    case "app":
      head.testMode = change.testMode;
      assign(head, "apiId", change.apiId);
      assign(head, "layer", change.layer);
      break;
    case "endpoints":
      updateDc(head, change.dc, { endpoints: change.endpoints });
      break;
    case "authKey": {
      // Salts, login and session belong to the key; the offset was measured with it.
      const { id, endpoints } = head.dcs.get(change.dc) ?? { id: change.dc, endpoints: [] };
      const state = {
        id,
        endpoints,
        salts: [],
        ...change.key && { authKey: change.key },
        ...change.key && change.created !== undefined && { authKeyCreated: change.created },
      };
      head.dcs.set(change.dc, dcState(state));
      break;
    }
    case "authorized":
      updateDc(head, change.dc, { authorized: change.authorized || undefined });
      break;
    case "salts":
      updateDc(head, change.dc, { salts: change.salts });
      break;
    case "timeOffset":
      updateDc(head, change.dc, { timeOffset: change.seconds });
      break;
    case "lastSession":
      updateDc(head, change.dc, { lastSession: { id: change.id, seqNo: change.seqNo } });
      break;
    case "self":
      assign(head, "self", change.self);
      if (change.self === undefined) {
        for (const id of head.dcs.keys()) updateDc(head, id, { authorized: undefined });
      }
      break;
    case "updates":
      assign(head, "updates", change.state);
      break;
    case "channel":
      if (change.pts === undefined) head.channels.delete(change.id);
      else head.channels.set(change.id, change.pts);
      break;
  }
}

/**
 * Whether `change` makes a session of `self` forget what belongs to that account: update state, channels and peers
 * (access hashes are worth nothing to another account).
 */
export function forgetsAccount(self: SelfUser | undefined, change: SessionChange): boolean {
  return change.type === "self" &&
    (change.self === undefined || (self !== undefined && self.id !== change.self.id));
}

/**
 * What a store has to keep when `next` is seen and `known` is what it had: `next`, or `undefined` when `known` stays. A
 * `min` peer never replaces a full one, nor, when it was seen in no message, one that can be addressed by a message; a
 * chat that became a supergroup stays so; an equal peer changes nothing.
 */
export function mergePeer(known: Peer | undefined, next: Peer): Peer | undefined {
  if (known === undefined) return next;
  if (next.min && (!known.min || (known.seenIn && !next.seenIn))) return undefined;
  if (known.migratedTo !== undefined && next.migratedTo === undefined) return undefined;
  return samePeer(known, next) ? undefined : next;
}

/** The changes that make {@linkcode emptyHead} into `head`. */
export function headToChanges(head: SessionHead): SessionChange[] {
  const changes: SessionChange[] = [
    { type: "app", apiId: head.apiId, layer: head.layer, testMode: head.testMode },
    { type: "homeDc", dc: head.homeDc },
  ];
  for (const state of head.dcs.values()) {
    const dc = state.id;
    changes.push({ type: "endpoints", dc, endpoints: state.endpoints });
    if (state.authKey) {
      changes.push({ type: "authKey", dc, key: state.authKey, created: state.authKeyCreated });
    }
    if (state.authorized) changes.push({ type: "authorized", dc, authorized: true });
    if (state.salts.length > 0) changes.push({ type: "salts", dc, salts: state.salts });
    if (state.timeOffset !== undefined) changes.push({ type: "timeOffset", dc, seconds: state.timeOffset });
    if (state.lastSession) changes.push({ type: "lastSession", dc, ...state.lastSession });
  }
  if (head.self) changes.push({ type: "self", self: head.self });
  if (head.updates) changes.push({ type: "updates", state: head.updates });
  for (const [id, pts] of head.channels) changes.push({ type: "channel", id, pts });
  return changes;
}

function assign<T extends object, K extends keyof T>(target: T, key: K, value: T[K]): void {
  if (value === undefined) delete target[key];
  else target[key] = value;
}

function updateDc(head: MutableHead, id: number, fields: Partial<DcState>): void {
  const state: Record<string, unknown> = { id, endpoints: [], salts: [], ...head.dcs.get(id), ...fields };
  for (const key in state) if (state[key] === undefined) delete state[key];
  head.dcs.set(id, dcState(state as unknown as DcState));
}

/** A copy of `state` that prints without its key, its salts and the secrets of its addresses. */
function dcState(state: DcState): DcState {
  const copy = { ...state };
  for (const [key, value] of PRINTERS) Object.defineProperty(copy, key, { value, enumerable: false });
  return copy;
}

const PRINTERS: readonly (readonly [PropertyKey, (this: DcState) => unknown])[] = [
  ["toJSON", printable],
  [Symbol.for("Deno.customInspect"), inspected],
  [Symbol.for("nodejs.util.inspect.custom"), inspected],
];

function inspected(this: DcState): string {
  return "DcState " + JSON.stringify(this);
}

function printable(this: DcState): unknown {
  return {
    ...this,
    endpoints: this.endpoints.map((endpoint) => endpoint.secret ? { ...endpoint, secret: "…" } : endpoint),
    salts: `${this.salts.length} salts`,
    ...this.authKey && { authKey: `${this.authKey.length} bytes` },
    ...this.lastSession && { lastSession: { ...this.lastSession, id: String(this.lastSession.id) } },
  };
}

function samePeer(a: Peer, b: Peer): boolean {
  return a.kind === b.kind && a.id === b.id && a.accessHash === b.accessHash && a.phone === b.phone &&
    a.name === b.name && !a.bot === !b.bot && !a.broadcast === !b.broadcast && !a.min === !b.min &&
    a.migratedTo === b.migratedTo && a.seenIn?.kind === b.seenIn?.kind && a.seenIn?.id === b.seenIn?.id &&
    a.seenIn?.messageId === b.seenIn?.messageId &&
    a.usernames?.length === b.usernames?.length &&
    (a.usernames?.every((name, index) => name === b.usernames?.[index]) ?? true);
}
