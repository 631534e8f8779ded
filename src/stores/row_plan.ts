import {
  applyInPlace,
  copyHead,
  emptyHead,
  encodeChange,
  forgetsAccount,
  keyOf,
  mergePeer,
  type MutableHead,
  namesOf,
  type Peer,
  type SessionChange,
  type SessionHead,
} from "../session/mod.ts";
import {
  channelKey,
  dcKey,
  decodeName,
  decodePeer,
  encodeChangeRow,
  encodeDc,
  encodeName,
  nameKey,
  peerKey,
  type PeerRef,
} from "./row_format.ts";
import type { Row, RowKey, RowStore } from "./row_store.ts";

/** What a session in rows is, beside its peers. */
export interface RowState {
  /** Undefined: the session is absent. */
  readonly head: SessionHead | undefined;
  /** See `RowHead`. */
  readonly epoch: number;
  /** See `RowHead`. */
  readonly cleaned: number;
  /** See `RowHead`. */
  readonly revision: number;
  /** See `RowHead`. */
  readonly journal: number;
  /** See `RowHead`. */
  readonly batch: number;
}

/** What has to be written so that a batch has happened. */
export interface RowPlan {
  /** The session afterwards; nothing but its head row says so. */
  readonly next: RowState & { readonly head: SessionHead };
  /** Rows of peers and what finds them. They lead to nothing that is not there when they are written in this order. */
  readonly peers: readonly Row[];
  /** Rows of the head's parts: they count together with the head row only. */
  readonly parts: readonly Row[];
  /** Rows to remove together with the head row. */
  readonly remove: readonly RowKey[];
}

/** Works out what `changes` do to the session; reads the peers they touch, and nothing else. */
export async function planBatch(
  rows: RowStore,
  state: RowState,
  changes: readonly SessionChange[],
): Promise<RowPlan> {
  const head = copyHead(state.head ?? emptyHead());
  const dcs = new Set<number>(), channels = new Set<number>();
  const peers = new Map<string, Peer>();
  let forgets = false;
  for (const change of changes) {
    if (forgetsAccount(head.self, change)) {
      forgets = true;
      peers.clear();
      for (const id of head.channels.keys()) channels.add(id);
      for (const id of head.dcs.keys()) dcs.add(id);
    }
    if (change.type === "peer") {
      const key = keyOf(change.peer.kind, change.peer.id);
      const next = mergePeer(peers.get(key), change.peer);
      if (!next) continue;
      peers.delete(key);
      peers.set(key, next);
      continue;
    }
    applyInPlace(head, change);
    if (change.type === "channel") channels.add(change.id);
    else if ("dc" in change && change.type !== "homeDc") dcs.add(change.dc);
  }
  const epoch = forgets ? state.epoch + 1 : state.epoch;
  const lookUp = forgets || !state.head ? none : (keys: readonly RowKey[]) => rows.read(keys);
  return {
    next: { ...state, head, epoch, journal: 0, batch: 0 },
    peers: await planPeers(lookUp, epoch, [...peers.values()]),
    parts: [
      ...[...dcs].map((dc) => ({ ...dcKey(dc), value: encodeDc(head, dc) })),
      ...channelRows(head, channels),
    ],
    remove: [...channels].filter((id) => !head.channels.has(id) && state.head?.channels.has(id)).map(
      channelKey,
    ),
  };
}

/** So many peers are remembered under one name. */
const MAX_NAMESAKES = 64;

type LookUp = (keys: readonly RowKey[]) => Promise<(Uint8Array | undefined)[]>;

// deno-lint-ignore require-await
const none: LookUp = async (keys) => keys.map(() => undefined);

function channelRows(head: MutableHead, ids: Iterable<number>): Row[] {
  const rows: Row[] = [];
  for (const id of ids) {
    const pts = head.channels.get(id), key = channelKey(id);
    if (pts !== undefined) rows.push({ ...key, value: encodeChangeRow(key, { type: "channel", id, pts }) });
  }
  return rows;
}

async function planPeers(lookUp: LookUp, epoch: number, peers: readonly Peer[]): Promise<Row[]> {
  if (peers.length === 0) return [];
  const keys = peers.map(({ kind, id }) => peerKey(epoch, kind, id));
  const stored = await lookUp(keys);
  const rows: Row[] = [];
  /** For each name who leaves its row (with `false`) and who comes to its end. */
  const moves = new Map<string, { peer: PeerRef; stays: boolean }[]>();
  const move = (name: string, peer: PeerRef, stays: boolean) => {
    const list = moves.get(name);
    if (list) list.push({ peer, stays });
    else moves.set(name, [{ peer, stays }]);
  };
  for (const [index, peer] of peers.entries()) {
    const row = stored[index], key = keys[index];
    const known = row && decodePeer(key, row);
    if (!mergePeer(known, peer)) continue;
    rows.push({ ...key, value: encodeChangeRow(key, { type: "peer", peer }) });
    const names = namesOf(peer);
    for (const name of known ? namesOf(known) : []) if (!names.includes(name)) move(name, peer, false);
    for (const name of names) move(name, peer, true);
  }
  const names = [...moves.keys()], nameKeys = names.map((name) => nameKey(epoch, name));
  const lists = names.length === 0 ? [] : await lookUp(nameKeys);
  // A name that leads to nothing yet does no harm; a peer that no name leads to would.
  return [
    ...names.map((name, index) => {
      const key = nameKeys[index], row = lists[index];
      let list = row ? decodeName(key, row) : [];
      for (const { peer: { kind, id }, stays } of moves.get(name)!) {
        list = list.filter((other) => other.kind !== kind || other.id !== id);
        if (stays) list.push({ kind, id });
      }
      return { ...key, value: encodeName(key, list.slice(-MAX_NAMESAKES)) };
    }),
    ...rows,
  ];
}

/** The bodies of journal rows that hold `changes`, none longer than `size` bytes. */
export function journalBodies(changes: readonly SessionChange[], size: number): Uint8Array[] {
  const bodies: Uint8Array[] = [];
  let parts: Uint8Array[] = [], length = 0;
  const end = () => {
    if (length === 0) return;
    const body = new Uint8Array(length);
    let at = 0;
    for (const part of parts) {
      body.set(part, at);
      at += part.length;
    }
    bodies.push(body);
    parts = [];
    length = 0;
  };
  for (const change of changes) {
    const { bytes } = encodeChange(change);
    if (length + bytes.length > size) end();
    parts.push(bytes);
    length += bytes.length;
  }
  end();
  return bodies;
}
