import { concat, readUint32 } from "../bytes/mod.ts";
import {
  applyInPlace,
  CHANGES_RECORD,
  copyHead,
  decodeHeader,
  emptyHead,
  encodeChange,
  type EncodedChange,
  encodeHeader,
  encodeRecord,
  forgetsAccount,
  type FoundRecord,
  HEADER_LENGTH,
  headToChanges,
  keyOf,
  mergePeer,
  type MutableHead,
  namesOf,
  type Peer,
  type PeerKind,
  phoneKey,
  PLACE_RECORD,
  readChanges,
  readPeer,
  readRecords,
  RECORD_HEAD,
  RECORD_OVERHEAD,
  recordEnd,
  SALT_LENGTH,
  SessionCorruptError,
  SessionError,
  usernameKey,
} from "../session/mod.ts";
import type { FileHandle } from "./files.ts";
import { hashText, PeerIndex } from "./peer_index.ts";
import { LogSource } from "./log_source.ts";
import { PeerScan } from "./peer_scan.ts";
import { decodeUse, encodeUse, type SessionUse } from "./session_place.ts";

/** A session file is read into memory once, when it is opened; compaction keeps it far below this. */
const MAX_FILE = 0x40000000;
/** Enough for nearly every peer, so that reading one back is one read. */
const PEER_READ = 192;
const SCAN_READ = 0x40000;
/** More peers to look back for in one piece of a file than that, and the file is read as a whole. */
const FEW = 32;
/** There is about one entry of the index per so many bytes. */
const ENTRY = 22;
/** Peers less than so many bytes apart are read at once. */
const NEAR = 0x800;

/** A change in a file: where it begins and how many bytes it has. */
interface Placed {
  readonly offset: number;
  readonly length: number;
}

/** A peer in a file. */
interface PlacedPeer extends Placed {
  readonly peer: Peer;
}

/**
 * One append-only session file, open: the head in memory, peers by an index of where they are. Appends must not overlap;
 * reads may run beside anything.
 */
export class LogFile {
  /** The state that the records in the file add up to. */
  readonly head: MutableHead = copyHead(emptyHead());
  readonly #handle: FileHandle;
  readonly #salt: Uint8Array;
  readonly #seed: number;
  readonly #index = new PeerIndex();
  #size: number;
  #peerBytes = 0;
  #peerCount = 0;
  /** Something may follow `#size` that is to be cut before the next append. */
  #dirty = false;
  #users = 1;
  #use: SessionUse | undefined;
  /** The next append writes it too. */
  #nextUse: SessionUse | undefined;
  /** Where peers are that seem to be known already. */
  #doubtful: number[] = [];

  private constructor(handle: FileHandle, salt: Uint8Array, size: number) {
    this.#handle = handle;
    this.#salt = salt;
    this.#seed = readUint32(salt);
    this.#size = size;
  }

  /**
   * Reads the file behind `handle`. Nothing is written: a torn record at its end is cut by the next append.
   * @throws SessionCorruptError, SessionVersionError; whatever reading throws
   */
  static async open(handle: FileHandle): Promise<LogFile> {
    const size = await handle.size();
    if (size > MAX_FILE) throw new SessionCorruptError("Cannot read session data: there is too much of it");
    const source = new LogSource(handle, size);
    const log = new LogFile(handle, decodeHeader(await source.read(0, HEADER_LENGTH)), HEADER_LENGTH);
    const scan = new PeerScan(log.#seed);
    log.#index.expect(Math.min(size, SCAN_READ) / ENTRY);
    log.#size = await readRecords(
      (offset, length) => source.read(offset, length),
      size,
      (record) => log.#load(record, scan, source),
      async (end) => {
        // What comes is expected to be like what has come.
        if (log.#size === HEADER_LENGTH) log.#index.expect(log.#index.size * size / end);
        log.#size = end;
        await log.#settle(source);
      },
    );
    log.#index.fit();
    log.#dirty = size > log.#size;
    return log;
  }

  /** Takes in a record. Peers that seem to be known are put aside until what is known can be compared with them. */
  #load({ kind, bytes, start, end, offset }: FoundRecord, scan: PeerScan, source: LogSource): void {
    if (kind === PLACE_RECORD) {
      this.#use = decodeUse(bytes.subarray(start, end));
      return;
    }
    readChanges(bytes, start, end, (change, from, to) => {
      if (change.type !== "peer") return this.#apply(change);
      const { peer } = change, place = { offset: offset + from, length: to - from };
      const doubtful = !source.whole && this.#index.knows(this.#hash(keyOf(peer.kind, peer.id)));
      if (doubtful) this.#doubtful.push(place.offset);
      else this.#putPeer(peer, place, source);
    }, (from) => {
      const length = scan.read(bytes, from, end);
      if (length === 0) return 0;
      if (this.#index.knows(scan.key)) {
        if (source.whole) return 0;
        this.#doubtful.push(offset + from);
        return length;
      }
      this.#file(scan.key, offset + from, length);
      for (let i = 0; i < scan.count; i++) this.#index.add(scan.names[i], offset + from);
      return length;
    });
  }

  /** Takes in the peers that were put aside. */
  async #settle(source: LogSource): Promise<void> {
    const doubtful = this.#doubtful.splice(0);
    if (doubtful.length === 0) return;
    // Few are read back one by one: among many names, some share a hash.
    if (doubtful.length > FEW) await source.readWhole();
    for (const offset of doubtful) {
      const { peer, length } = source.get(offset) ?? await this.#read(offset);
      this.#putPeer(peer, { offset, length }, source.whole ? source : await this.#knownPeers([peer]));
    }
  }

  /** Starts a new file behind `handle`. Nothing is durable before {@linkcode LogFile.sync}. @param salt 8 random bytes */
  static async create(handle: FileHandle, salt: Uint8Array): Promise<LogFile> {
    if (salt.length !== SALT_LENGTH) throw new RangeError(`Cannot use a salt of ${salt.length} bytes`);
    await handle.write(encodeHeader(salt), 0);
    return new LogFile(handle, salt.slice(), HEADER_LENGTH);
  }

  /** What the log is in. */
  get handle(): FileHandle {
    return this.#handle;
  }

  /** Length of the sound part: where the next record goes. */
  get size(): number {
    return this.#size;
  }

  /** Bytes after the sound part, left by a torn write, were found when the file was opened. */
  get torn(): boolean {
    return this.#dirty;
  }

  /** Where and when the file was last written to, as far as that is known. */
  get use(): SessionUse | undefined {
    return this.#use;
  }

  /** The use that begins: the next append writes it down. */
  begin(use: SessionUse | undefined): void {
    this.#nextUse = use;
  }

  /** How many peers there are. */
  get peerCount(): number {
    return this.#peerCount;
  }

  /** Bytes of memory the index of peers takes. */
  get indexBytes(): number {
    return this.#index.byteLength;
  }

  /** Bytes a file would have that holds only what counts. */
  liveSize(): number {
    let size = HEADER_LENGTH + RECORD_OVERHEAD + this.#peerBytes;
    for (const change of headToChanges(this.head)) size += encodeChange(change).bytes.length;
    return size;
  }

  /**
   * Adds `changes` as one record: all or nothing. Peers that add nothing to what is known are left out.
   * @param durable resolve only when the record survives a crash
   * @throws whatever the file operations throw; the state is then what it was
   */
  async append(changes: readonly EncodedChange[], durable: boolean): Promise<void> {
    const known = await this.#knownPeers(
      changes.flatMap(({ change }) => change.type === "peer" ? [change.peer] : []),
    );
    const kept = this.#news(changes, known);
    if (kept.length === 0) return;
    if (this.#dirty) await this.#cut();
    const offset = this.#size;
    let record = encodeRecord(this.#salt, offset, kept.map(({ bytes }) => bytes));
    const use = this.#nextUse;
    if (use) {
      const next = offset + record.length;
      record = concat(record, encodeRecord(this.#salt, next, [encodeUse(use)], PLACE_RECORD));
    }
    if (offset + record.length > MAX_FILE) {
      throw new SessionError("Cannot save the session: its file is too large");
    }
    this.#dirty = true;
    try {
      await this.#handle.write(record, offset);
      if (durable) await this.#handle.sync();
    } catch (error) {
      // Half a record, or a whole one that was reported as failed, must not stay. If this fails too, the next append
      // does it first.
      await this.#cut().catch(() => {});
      throw error;
    }
    this.#dirty = false;
    this.#size = offset + record.length;
    if (use) [this.#use, this.#nextUse] = [use, undefined];
    let at = offset + RECORD_HEAD;
    for (const { change, bytes } of kept) {
      if (change.type === "peer") {
        const place = { offset: at, length: bytes.length, peer: change.peer };
        known.set(at, place);
        this.#putPeer(change.peer, place, known);
      } else {
        this.#apply(change);
      }
      at += bytes.length;
    }
  }

  /** Resolves when everything in the file survives a crash. */
  async sync(): Promise<void> {
    await this.#handle.sync();
  }

  /** The peer of that kind and id. */
  async peer(kind: PeerKind, id: number): Promise<Peer | undefined> {
    return (await this.#find(keyOf(kind, id), (peer) => peer.kind === kind && peer.id === id))?.peer;
  }

  /** The peer stored last that lists that username, of those that count. */
  async peerByUsername(username: string, counts?: (peer: Peer) => boolean): Promise<Peer | undefined> {
    return await this.#named(usernameKey(username), counts);
  }

  /** The peer stored last that has that phone number, of those that count. */
  async peerByPhone(phone: string, counts?: (peer: Peer) => boolean): Promise<Peer | undefined> {
    return await this.#named(phoneKey(phone), counts);
  }

  /**
   * All peers that count, in the order they were stored, some at a time. One that is stored again while this runs comes
   * later, perhaps a second time; or not at all, if that record lies beyond `to`.
   */
  async *peers(to?: number): AsyncGenerator<(EncodedChange & { readonly peer: Peer })[]> {
    let from = HEADER_LENGTH;
    for (let end; from < (end = to ?? this.#size); from = end) {
      for await (const changes of this.changes(from, end)) {
        yield changes.flatMap(({ change, bytes, offset }) => {
          if (change.type !== "peer") return [];
          const { peer } = change;
          const counts = this.#index.has(this.#hash(keyOf(peer.kind, peer.id)), offset);
          return counts ? [{ change, bytes, peer }] : [];
        });
      }
    }
  }

  /** The changes in the file, some at a time, from the record that begins at `from` to the one that ends at `to`. */
  async *changes(from: number, to: number): AsyncGenerator<(EncodedChange & { readonly offset: number })[]> {
    for (let need = RECORD_OVERHEAD; from < to;) {
      const length = Math.min(to - from, Math.max(need, SCAN_READ));
      const bytes = await this.#handle.read(from, length);
      if (bytes.length < length) throw new SessionCorruptError("Cannot read session data: it became shorter");
      const found: (EncodedChange & { offset: number })[] = [];
      let at = 0;
      need = RECORD_OVERHEAD;
      while (at + RECORD_OVERHEAD <= bytes.length) {
        const end = recordEnd(bytes, at, this.#salt, from);
        if (end === undefined) {
          throw new SessionCorruptError("Cannot read session data: it changed while it was open");
        }
        need = end + RECORD_OVERHEAD - RECORD_HEAD - at;
        if (at + need > bytes.length) break;
        if (bytes[at + 4] === CHANGES_RECORD) {
          readChanges(bytes, at + RECORD_HEAD, end, (change, start, end) => {
            found.push({ change, bytes: bytes.subarray(start, end), offset: from + start });
          });
        }
        at += need;
      }
      if (at === 0 && length === to - from) {
        throw new SessionCorruptError("Cannot read session data: it changed while it was open");
      }
      yield found;
      from += at;
    }
  }

  /** Keeps the file open until {@linkcode LogFile.release} was called once more. */
  retain(): void {
    this.#users++;
  }

  /** Lets go of the file, which is closed when nobody uses it any more. */
  async release(): Promise<void> {
    if (--this.#users === 0) await this.#handle.close();
  }

  async #cut(): Promise<void> {
    await this.#handle.truncate(this.#size);
    await this.#handle.sync();
    this.#dirty = false;
  }

  #hash(key: string): number {
    return hashText(key, this.#seed);
  }

  /** The peer filed under `key` for which `is` holds; of several the one stored last. */
  async #find(key: string, is: (peer: Peer) => boolean): Promise<PlacedPeer | undefined> {
    const offsets = this.#index.find(this.#hash(key)).sort((a, b) => b - a);
    for (const offset of offsets) {
      const found = await this.#read(offset);
      if (is(found.peer)) return found;
    }
    return undefined;
  }

  async #named(name: string, counts: (peer: Peer) => boolean = () => true): Promise<Peer | undefined> {
    return (await this.#find(name, (peer) => namesOf(peer).includes(name) && counts(peer)))?.peer;
  }

  async #read(offset: number): Promise<PlacedPeer> {
    let bytes = await this.#handle.read(offset, Math.min(PEER_READ, this.#size - offset));
    let read = readPeer(bytes);
    if (typeof read === "number") {
      bytes = await this.#handle.read(offset, read);
      read = readPeer(bytes);
    }
    if (typeof read === "number") {
      throw new SessionCorruptError("Cannot read session data: it became shorter");
    }
    return { ...read, offset };
  }

  /** What the file holds at the places where `peers` may be, by offset. */
  async #knownPeers(peers: readonly Peer[]): Promise<Map<number, PlacedPeer>> {
    const known = new Map<number, PlacedPeer>();
    const offsets = new Set<number>();
    for (const { kind, id } of peers) {
      for (const offset of this.#index.find(this.#hash(keyOf(kind, id)))) offsets.add(offset);
    }
    const sorted = [...offsets].sort((a, b) => a - b);
    for (let i = 0; i < sorted.length;) {
      // Peers that were stored together are read together.
      const start = sorted[i];
      let end = i + 1;
      while (sorted[end] - sorted[end - 1] < NEAR && sorted[end] - start < SCAN_READ) end++;
      const bytes = end === i + 1
        ? new Uint8Array(0)
        : await this.#handle.read(start, Math.min(sorted[end - 1] + PEER_READ, this.#size) - start);
      for (; i < end; i++) {
        const at = sorted[i] - start;
        const read = at < bytes.length ? readPeer(bytes.subarray(at)) : 0;
        known.set(
          sorted[i],
          typeof read === "number" ? await this.#read(sorted[i]) : { ...read, offset: sorted[i] },
        );
      }
    }
    return known;
  }

  /** Those of `changes` that change something. */
  #news(changes: readonly EncodedChange[], known: ReadonlyMap<number, PlacedPeer>): EncodedChange[] {
    const peers = new Map<string, Peer>();
    for (const { peer } of known.values()) peers.set(keyOf(peer.kind, peer.id), peer);
    let self = this.head.self;
    return changes.filter(({ change }) => {
      if (forgetsAccount(self, change)) peers.clear();
      if (change.type === "self") self = change.self;
      if (change.type !== "peer") return true;
      const key = keyOf(change.peer.kind, change.peer.id);
      if (!mergePeer(peers.get(key), change.peer)) return false;
      peers.set(key, change.peer);
      return true;
    });
  }

  #apply(change: EncodedChange["change"]): void {
    if (forgetsAccount(this.head.self, change)) {
      this.#index.clear();
      this.#peerBytes = this.#peerCount = 0;
      this.#doubtful = [];
    }
    applyInPlace(this.head, change);
  }

  /** @param known what the file holds at the places where the peer may be already */
  #putPeer(
    peer: Peer,
    place: Placed,
    known: { get(offset: number): Pick<PlacedPeer, "peer" | "length"> | undefined },
  ): void {
    const hash = this.#hash(keyOf(peer.kind, peer.id));
    for (const offset of this.#index.find(hash)) {
      const old = known.get(offset);
      if (!old || old.peer.kind !== peer.kind || old.peer.id !== peer.id) continue;
      if (!mergePeer(old.peer, peer)) return;
      this.#index.remove(hash, offset);
      for (const name of namesOf(old.peer)) this.#index.remove(this.#hash(name), offset);
      this.#peerBytes -= old.length;
      this.#peerCount--;
      break;
    }
    this.#file(hash, place.offset, place.length);
    for (const name of namesOf(peer)) this.#index.add(this.#hash(name), place.offset);
  }

  #file(key: number, offset: number, length: number): void {
    this.#index.add(key, offset);
    this.#peerBytes += length;
    this.#peerCount++;
  }
}
