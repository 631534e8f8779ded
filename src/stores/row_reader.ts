import {
  decodeChanges,
  namesOf,
  type Peer,
  type SessionChange,
  SessionCorruptError,
  type SessionHead,
} from "../session/mod.ts";
import type { StoredPeers } from "./layered_peers.ts";
import {
  applyRow,
  bareHead,
  dcKey,
  decodeHead,
  decodeName,
  decodePeer,
  decodeRow,
  journalKey,
  nameKey,
  peerKey,
  type PeerRef,
  type RowHead,
} from "./row_format.ts";
import type { RowStore } from "./row_store.ts";

/** The head whose row is `top`, with what has rows of its own. @throws SessionCorruptError, SessionVersionError */
export async function readHead(rows: RowStore, top: RowHead): Promise<SessionHead> {
  const head = bareHead(top);
  const keys = top.dcs.map(dcKey), found = await rows.read(keys);
  for (const [index, row] of found.entries()) {
    if (!row) throw corrupt(`the row of data centre ${top.dcs[index]} is missing`);
    applyRow(head, keys[index], row);
  }
  for await (const some of rows.list("channels")) {
    for (const row of some) applyRow(head, row, row.value);
  }
  if (top.journal === 0 && head.channels.size !== top.channels) {
    throw corrupt(`it has ${head.channels.size} channels instead of ${top.channels}`);
  }
  return head;
}

/** The batch in the journal. @throws SessionCorruptError, SessionVersionError */
export async function readJournal(rows: RowStore, { journal, batch }: RowHead): Promise<SessionChange[]> {
  const keys = Array.from({ length: journal }, (_, index) => journalKey(batch, index));
  const found = await rows.read(keys);
  return found.flatMap((row, index) => {
    if (!row) throw corrupt("a row of its journal is missing");
    return decodeChanges(decodeRow(keys[index], row));
  });
}

/** Requires that there is nothing of a session whose head is absent. @throws SessionCorruptError */
export async function mustBeEmpty(rows: RowStore): Promise<void> {
  for await (const strays of rows.list("dcs")) {
    if (strays.length > 0) throw corrupt("its head is missing, though keys are there");
  }
}

/** Whether a head row says that the session was being deleted. */
export function isTombstone(row: Uint8Array): boolean {
  try {
    return decodeHead(row).deleted;
  } catch {
    // It is sealed, or something that is reported later.
    return false;
  }
}

/** The peers in `rows` whose parts have the number `epoch`. */
export function storedPeers(rows: RowStore, epoch: number): StoredPeers {
  const read = async (peers: readonly PeerRef[]): Promise<Peer[]> => {
    const keys = peers.map(({ kind, id }) => peerKey(epoch, kind, id));
    const found = await rows.read(keys);
    return found.flatMap((row, index) => row ? [decodePeer(keys[index], row)] : []);
  };
  return {
    peer: async (kind, id) => (await read([{ kind, id }]))[0],
    async named(name) {
      const key = nameKey(epoch, name), [row] = await rows.read([key]);
      if (!row) return [];
      // A write that takes several steps adds names before peers.
      return (await read(decodeName(key, row).reverse())).filter((peer) => namesOf(peer).includes(name));
    },
    async *peers() {
      for await (const some of rows.list(`peers${epoch}`)) {
        yield some.map((row) => decodePeer(row, row.value));
      }
    },
  };
}

function corrupt(why: string): SessionCorruptError {
  return new SessionCorruptError(`Cannot read session data: ${why}`);
}
