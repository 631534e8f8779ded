import type { Logger } from "../../base/logger.ts";
import { mergePeer, type Peer, type PeerKind, usernameKey } from "../../session/mod.ts";
import type { RawMessage, RawMessageService, RawUpdateUserName, TypeChat, TypeUser } from "../../tl/mod.ts";
import { usernamesOf } from "../model/user.ts";
import type { SessionKeeper } from "../session_keeper.ts";
import { type Findings, findPeers } from "./find_peers.ts";
import { namedIn } from "./named_in.ts";
import { doubtOf, PeerDoubts } from "./peer_doubts.ts";
import { lists, PeerMemory } from "./peer_memory.ts";
import { peerOf } from "./peer_objects.ts";
import { type PeerRef, peerRef } from "./peer_ref.ts";

/** Peers kept in memory; the others are in the store. */
const MEMORY = 5_000;
/** Phone numbers kept in memory. */
const PHONES = 1_000;
/** A message by which somebody can be addressed is replaced when there is one so much newer. */
const NEWER = 100;
/** Messages in what these methods give have ids that mean nothing in the chat. */
const OTHER_IDS = /Scheduled|QuickRepl/;

/** What is known of peers: learns from every result and update, in memory over the session's store. */
export class PeerCache {
  /** Ways to peers that the server refused. */
  readonly doubts: PeerDoubts = new PeerDoubts();
  readonly #keeper: SessionKeeper;
  readonly #logger: Logger;
  readonly #memory = new PeerMemory(MEMORY);
  readonly #phones = new Map<string, PeerRef>();
  /** What is to be written next. */
  #news: Peer[] = [];
  /** What has to look into the store before it can be written. */
  readonly #amending = new Set<Promise<void>>();
  #account: number | undefined;

  constructor(keeper: SessionKeeper, logger: Logger) {
    this.#keeper = keeper;
    this.#logger = logger;
  }

  /** Learns from a value of the API. @param method whose result it is, if it is one */
  remember(value: unknown, method?: string): void {
    const found = findPeers(value);
    if (!found) return;
    this.#checkAccount();
    for (const object of found.peers) this.#see(object);
    for (const object of found.news) this.#learn(object);
    if (found.messages.length > 0) {
      const placed = method === undefined || !OTHER_IDS.test(method);
      for (const message of found.messages) this.#read(message, placed);
    }
    this.#write();
  }

  /** The peer, if it is in memory in a form that no store can better. */
  recent(kind: PeerKind, id: number): Peer | undefined {
    this.#checkAccount();
    const peer = this.#memory.get(kind, id);
    return peer?.min ? undefined : peer;
  }

  /** The peer, from memory or the store. */
  async peer(kind: PeerKind, id: number): Promise<Peer | undefined> {
    await this.#settled();
    const recent = this.recent(kind, id);
    if (recent) return recent;
    const stored = await this.#keeper.store.peer(kind, id);
    // It may have been seen meanwhile.
    const before = this.#memory.get(kind, id);
    if (!stored || (before && !mergePeer(before, stored))) return before ?? stored;
    if (before && stored.min && (before.seenIn || !stored.seenIn)) return before;
    this.#memory.recall(stored);
    return stored;
  }

  /** The full peer that has that username, as far as is known. */
  async named(username: string): Promise<Peer | undefined> {
    await this.#settled();
    this.#checkAccount();
    const recent = this.#memory.named(username);
    if (recent) return recent;
    const stored = await this.#keeper.store.peerByUsername(username);
    return stored?.min ? undefined : stored;
  }

  /** The full peer that has that phone number (digits), as far as is known. */
  async phoned(phone: string): Promise<Peer | undefined> {
    await this.#settled();
    this.#checkAccount();
    const told = this.#phones.get(phone);
    if (told) return await this.peer(told.kind, told.id);
    const stored = await this.#keeper.store.peerByPhone(phone);
    return stored?.min ? undefined : stored;
  }

  /** The server says whose a phone number is: most of those found by it do not show it. */
  phoneIs(phone: string, ref: PeerRef): void {
    this.#phones.delete(phone);
    this.#phones.set(phone, ref);
    if (this.#phones.size > PHONES) this.#phones.delete(this.#phones.keys().next().value!);
  }

  /** All peers of the store. */
  async *all(): AsyncGenerator<Peer> {
    await this.#settled();
    yield* this.#keeper.store.peers();
  }

  /** A peer is not called by `username` any more. */
  async disown({ kind, id }: PeerRef, username: string): Promise<void> {
    const name = usernameKey(username);
    this.#amend(kind, id, (known) => {
      if (!known || !lists(known, name)) return undefined;
      return withUsernames(known, known.usernames!.filter((other) => usernameKey(other) !== name));
    }, true);
    this.#write();
    await this.#settled();
  }

  #see(object: TypeUser | TypeChat): void {
    const peer = peerOf(object);
    if (!peer) return;
    const forbidden = object._ === "channelForbidden";
    if (forbidden || (peer.kind !== "chat" && !peer.min && peer.accessHash === undefined)) {
      // Less than what may be known already.
      const { kind, id } = peer;
      return this.#amend(kind, id, (known) => complete(peer, known, forbidden), forbidden);
    }
    this.#keep(peer);
    const to = object._ === "chat" ? object.migratedTo : undefined;
    if (to?._ === "inputChannel") {
      const { channelId: id, accessHash } = to, name = peer.name;
      this.#amend(
        "channel",
        id,
        (known) =>
          known && !known.min ? undefined : { kind: "channel", id, accessHash, ...name ? { name } : {} },
      );
    }
  }

  #learn(object: Findings["news"][number]): void {
    switch (object._) {
      case "updateUserName":
        return this.#amend("user", object.userId, (known) => known && renamed(known, object));
      case "updateUserPhone":
        return this.#amend("user", object.userId, (known) => {
          if (!known) return undefined;
          const { phone: _, ...rest } = known;
          return object.phone ? { ...rest, phone: object.phone } : rest;
        }, true);
      case "channelFull":
        if (object.migratedFromChatId) this.#migrated(object.migratedFromChatId, object.id);
    }
  }

  /** Learns from a message whom it names; `placed`: and by which message they can be addressed. */
  #read(message: RawMessage | RawMessageService, placed: boolean): void {
    const chat = peerRef(message.peerId);
    if (message._ === "messageService") {
      const { action } = message;
      if (action._ === "messageActionChatMigrateTo" && chat.kind === "chat") {
        this.#migrated(chat.id, action.channelId);
      } else if (action._ === "messageActionChannelMigrateFrom" && chat.kind === "channel") {
        this.#migrated(action.chatId, chat.id);
      }
    }
    if (!placed || !(message.id > 0)) return;
    namedIn(message, (kind, id) => {
      const known = this.#memory.get(kind, id);
      if (!known?.min || (kind === chat.kind && id === chat.id)) return;
      const { seenIn } = known;
      if (seenIn) {
        const same = seenIn.kind === chat.kind && seenIn.id === chat.id;
        const better = same && message.id - seenIn.messageId >= NEWER;
        if (!better && !this.doubts.has(doubtOf(known, seenIn.messageId))) return;
      }
      this.#keep({ ...known, seenIn: { kind: chat.kind, id: chat.id, messageId: message.id } });
    });
  }

  #migrated(chat: number, channel: number): void {
    this.#amend("chat", chat, (known) => ({ kind: "chat", id: chat, ...known, migratedTo: channel }));
  }

  /** Takes note of `peer`, if it is news. */
  #keep(peer: Peer): void {
    const known = this.#memory.get(peer.kind, peer.id);
    if (!mergePeer(known, peer)) return;
    this.#memory.set(peer);
    const unwritten = known ? this.#news.indexOf(known) : -1;
    if (unwritten >= 0) this.#news[unwritten] = peer;
    else this.#news.push(peer);
  }

  #write(): void {
    if (this.#news.length === 0) return;
    const changes = this.#news.map((peer) => ({ type: "peer", peer }) as const);
    this.#news = [];
    this.#keeper.note(...changes);
  }

  /**
   * Changes what is known of a peer, wherever that is.
   * @param keepsNames usernames stay that may have gone to others meanwhile: those are left out
   */
  #amend(
    kind: PeerKind,
    id: number,
    change: (known: Peer | undefined) => Peer | undefined,
    keepsNames = false,
  ): void {
    const known = this.#memory.get(kind, id);
    const next = known && !known.min ? change(known) : undefined;
    if (known && !known.min && (!next || !keepsNames || !next.usernames || !mergePeer(known, next))) {
      if (next) this.#keep(next);
      return;
    }
    const done: Promise<void> = this.#amendStored(kind, id, change, keepsNames)
      .catch((error) => this.#logger.warn?.(`Cannot take note of ${kind} ${id}`, error))
      .finally(() => this.#amending.delete(done));
    this.#amending.add(done);
  }

  async #amendStored(
    kind: PeerKind,
    id: number,
    change: (known: Peer | undefined) => Peer | undefined,
    keepsNames: boolean,
  ): Promise<void> {
    const account = this.#account, { store } = this.#keeper;
    for (;;) {
      const before = this.#memory.get(kind, id);
      const stored = before && !before.min ? undefined : await store.peer(kind, id);
      let next = change(before && (!stored || stored.min) ? before : stored);
      if (next?.usernames && keepsNames) {
        const own: string[] = [];
        for (const username of next.usernames) {
          const owner = await store.peerByUsername(username);
          if (!owner || (owner.kind === kind && owner.id === id)) own.push(username);
        }
        next = withUsernames(next, own);
      }
      if (!next || account !== this.#keeper.head.self?.id) return;
      if (this.#memory.get(kind, id) !== before) continue;
      this.#keep(next);
      return this.#write();
    }
  }

  /** What was seen so far is there to be found. */
  async #settled(): Promise<void> {
    while (this.#amending.size > 0) await Promise.all(this.#amending);
  }

  /** Access hashes are worth nothing to another account. */
  #checkAccount(): void {
    const account = this.#keeper.head.self?.id;
    if (account === this.#account) return;
    if (this.#account !== undefined) {
      this.#memory.clear();
      this.#phones.clear();
    }
    this.#account = account;
  }
}

/** A peer that came without all there is to know, with what is `known` beside. */
function complete(peer: Peer, known: Peer | undefined, forbidden: boolean): Peer {
  if (!known || known.min) return peer;
  const hash = known.accessHash ?? peer.accessHash;
  return {
    ...peer,
    ...hash === undefined ? {} : { accessHash: hash },
    ...forbidden && known.usernames ? { usernames: known.usernames } : {},
  };
}

function renamed(known: Peer, update: RawUpdateUserName): Peer {
  const { name: _, ...rest } = known;
  const name = [update.firstName, update.lastName].filter(Boolean).join(" ");
  return withUsernames(name ? { ...rest, name } : rest, usernamesOf(update));
}

function withUsernames(peer: Peer, usernames: readonly string[]): Peer {
  const { usernames: _, ...rest } = peer;
  return usernames.length > 0 ? { ...rest, usernames } : rest;
}
