import type { Logger } from "../../base/logger.ts";
import { RpcError } from "../../mtproto/session.ts";
import type { Peer, PeerKind, SelfUser } from "../../session/mod.ts";
import type { TypeChat, TypeInputPeer, TypePeer, TypeUser } from "../../tl/mod.ts";
import type { SessionKeeper } from "../session_keeper.ts";
import { PeerCache } from "./peer_cache.ts";
import { doubtOf } from "./peer_doubts.ts";
import { type PeerLike, peerTarget } from "./peer_like.ts";
import { PeerNotFoundError } from "./peer_not_found_error.ts";
import { type PeerRef, peerRef } from "./peer_ref.ts";

export type { PeerLike } from "./peer_like.ts";
export { PeerNotFoundError } from "./peer_not_found_error.ts";

/** What a {@linkcode PeerBook} works with. */
export interface PeerBookOptions {
  /** Where peers are kept. */
  readonly keeper: SessionKeeper;
  /** Calls the API. */
  readonly invoke: (request: { readonly _: string } & Record<string, unknown>) => Promise<unknown>;
  /** Where to report. */
  readonly logger: Logger;
}

/** Options of {@linkcode PeerBook.resolve}. */
export interface ResolveOptions {
  /** Usernames and phone numbers are asked for even if they are known. @default {false} */
  readonly fresh?: boolean;
}

/** What the server says of a peer that was addressed in a way that does not, or no longer, lead to it. */
const NOT_REACHED: ReadonlySet<string> = new Set(
  [
    "PEER_ID_INVALID",
    "USER_ID_INVALID",
    "CHANNEL_INVALID",
    "CHANNEL_PRIVATE",
    "CHAT_ID_INVALID",
    "MSG_ID_INVALID",
  ],
);
const INPUT_PEER = /^input(?:Peer|User|Channel)(?:$|[A-Z])/;
const NO_USERNAME: ReadonlySet<string> = new Set(["USERNAME_NOT_OCCUPIED", "USERNAME_INVALID"]);
const NO_PHONE: ReadonlySet<string> = new Set(["PHONE_NOT_OCCUPIED", "PHONE_NUMBER_INVALID"]);

/** Remembers everybody the account sees, and finds them again: in memory, in the session, then with one call. */
export class PeerBook {
  readonly #options: PeerBookOptions;
  readonly #cache: PeerCache;
  /** Calls on their way: those who want to know the same share one. */
  readonly #asking = new Map<string, Promise<TypeInputPeer>>();

  constructor(options: PeerBookOptions) {
    this.#options = options;
    this.#cache = new PeerCache(options.keeper, options.logger);
  }

  /**
   * Remembers the users and chats in a result or an update, wherever they are, and the messages by which those can be
   * addressed that are only half known. @param method whose result it is, if it is one
   */
  remember(value: unknown, method?: string): void {
    this.#cache.remember(value, method);
  }

  /** Whether calls can be made with that peer; at once for those in memory. */
  knows(kind: PeerKind, id: number): boolean | Promise<boolean> {
    if (kind === "chat" || id === this.#options.keeper.head.self?.id) return true;
    if (this.#cache.recent(kind, id)?.accessHash !== undefined) return true;
    return this.#cache.peer(kind, id).then((peer) => {
      if (!peer || this.#options.keeper.head.self?.bot) return peer !== undefined;
      return peer.min ? peer.seenIn !== undefined : peer.accessHash !== undefined;
    });
  }

  /**
   * The input peer to call the API with: from memory or the session, or with one call.
   * @throws PeerNotFoundError when nobody is known by that name or id; TypeError when it is neither
   */
  async resolve(peer: PeerLike, options: ResolveOptions = {}): Promise<TypeInputPeer> {
    const target = peerTarget(peer), { fresh = false } = options;
    switch (target.by) {
      case "input":
        return target.input;
      case "self":
        return { _: "inputPeerSelf" };
      case "id":
        return await this.#byId(target.ref, target.accessHash);
      case "username":
        return await this.#byUsername(target.username, fresh);
      case "phone":
        return await this.#byPhone(target.phone, fresh);
    }
  }

  /**
   * Takes note that a call was refused because of the peers in it: where a name leads that led to one of them is asked
   * once when it is used next, and a message by which one was addressed is not used again. Nothing is forgotten.
   */
  refused(request: Readonly<Record<string, unknown>>, error: RpcError): void {
    if (!NOT_REACHED.has(error.text)) return;
    for (const value of Object.values(request)) {
      for (const one of Array.isArray(value) ? value : [value]) {
        if (!INPUT_PEER.test(one?._)) continue;
        const target = peerTarget(one);
        if (target.by !== "input" || !target.ref) continue;
        const { ref, input } = target;
        this.#cache.doubts.add(doubtOf(ref, "msgId" in input ? input.msgId : undefined));
      }
    }
  }

  /** What is remembered of a peer; nobody is asked. @throws TypeError when `peer` is none */
  async known(peer: PeerLike): Promise<Peer | undefined> {
    const target = peerTarget(peer);
    if (target.by === "username") return await this.#cache.named(target.username);
    if (target.by === "phone") return await this.#cache.phoned(target.phone);
    if (target.by === "self" || (target.by === "input" && target.input._ === "inputPeerSelf")) {
      const { self } = this.#options.keeper.head;
      return self && (await this.#cache.peer("user", self.id) ?? selfPeer(self));
    }
    return target.ref && await this.#cache.peer(target.ref.kind, target.ref.id);
  }

  /** All peers that are remembered. */
  all(): AsyncIterable<Peer> {
    return this.#cache.all();
  }

  async #byId(ref: PeerRef, accessHash?: bigint): Promise<TypeInputPeer> {
    if (accessHash !== undefined && !this.#isSelf(ref)) return inputOf(ref, accessHash);
    return await this.#cached(ref) ?? await this.#shared(`${ref.kind} ${ref.id}`, () => this.#ask(ref));
  }

  /** How to address a peer by what is known of it. @param directly not by a message it was seen in */
  async #cached(ref: PeerRef, directly = false): Promise<TypeInputPeer | undefined> {
    const { kind, id } = ref;
    if (this.#isSelf(ref)) return { _: "inputPeerSelf" };
    const recent = this.#cache.recent(kind, id);
    // A group may have become a supergroup long ago: only the session knows.
    const peer = recent?.accessHash === undefined ? await this.#cache.peer(kind, id) : recent;
    if (kind === "chat") {
      if (peer?.migratedTo === undefined) return { _: "inputPeerChat", chatId: id };
      const supergroup: PeerRef = { kind: "channel", id: peer.migratedTo };
      return await this.#cached(supergroup, directly);
    }
    if (!peer) return undefined;
    if (!peer.min && peer.accessHash !== undefined) return inputOf(ref, peer.accessHash);
    // Bots may address those they have met, whatever the hash.
    if (this.#options.keeper.head.self?.bot) return inputOf(ref, 0n);
    const { seenIn } = peer;
    if (directly || !seenIn || this.#cache.doubts.has(doubtOf(ref, seenIn.messageId))) return undefined;
    const chat = await this.#cached(seenIn, true);
    if (!chat) return undefined;
    const msgId = seenIn.messageId;
    return kind === "user"
      ? { _: "inputPeerUserFromMessage", peer: chat, msgId, userId: id }
      : { _: "inputPeerChannelFromMessage", peer: chat, msgId, channelId: id };
  }

  /** Asks the server for somebody who cannot be addressed by what is known. */
  async #ask(ref: PeerRef): Promise<TypeInputPeer> {
    const { kind, id } = ref, bot = this.#options.keeper.head.self?.bot ?? false;
    const peer = await this.#cache.peer(kind, id);
    if (kind === "chat") {
      return await this.#byId({ kind: "channel", id: peer!.migratedTo! });
    }
    const [username] = peer?.usernames ?? [];
    if (username !== undefined) {
      const found = await this.#whoIs(username).catch((error) => {
        if (error instanceof PeerNotFoundError) return undefined;
        throw error;
      });
      const input = found && await this.#cached(ref);
      if (input) return input;
      throw notFound(ref, peer, `its username leads ${found ? "to somebody else" : "nowhere"} by now`);
    }
    // With the hash 0 the server gives bots whom they have met, and users their contacts.
    const method = kind === "user" ? "users.getUsers" : "channels.getChannels";
    if (kind === "channel" && !bot) throw notFound(ref, peer);
    let result: unknown;
    try {
      result = await this.#options.invoke(
        kind === "user"
          ? { _: method, id: [{ _: "inputUser", userId: id, accessHash: 0n }] }
          : { _: method, id: [{ _: "inputChannel", channelId: id, accessHash: 0n }] },
      );
    } catch (cause) {
      if (!(cause instanceof RpcError && NOT_REACHED.has(cause.text))) throw cause;
      throw notFound(ref, peer, `${method} does not find it either`, cause);
    }
    this.remember(result, method);
    const input = await this.#cached(ref);
    if (input) return input;
    throw notFound(ref, peer, `${method} does not give it either`);
  }

  async #byUsername(username: string, fresh: boolean): Promise<TypeInputPeer> {
    const known = fresh ? undefined : await this.#cache.named(username);
    const input = await this.#undoubted(known);
    if (input) return input;
    return await this.#shared(`@${username.toLowerCase()}`, async () => {
      const ref = await this.#whoIs(username);
      const input = await this.#cached(ref);
      if (input) return input;
      throw new PeerNotFoundError(
        `Cannot address @${username}: it is ${ref.kind} ${ref.id}, and the server does not say how to address it`,
      );
    });
  }

  /** How to address whom a name leads to, unless there is reason to ask where it leads. */
  async #undoubted(peer: Peer | undefined): Promise<TypeInputPeer | undefined> {
    return peer && !this.#cache.doubts.has(doubtOf(peer)) ? await this.#cached(peer) : undefined;
  }

  /** Whom the server knows by a username. */
  async #whoIs(username: string): Promise<PeerRef> {
    const before = await this.#cache.named(username);
    try {
      const ref = await this.#lookUp({ _: "contacts.resolveUsername", username });
      if (before && (before.kind !== ref.kind || before.id !== ref.id)) {
        await this.#cache.disown(before, username);
      }
      return ref;
    } catch (cause) {
      if (!(cause instanceof RpcError && NO_USERNAME.has(cause.text))) throw cause;
      if (before) await this.#cache.disown(before, username);
      throw new PeerNotFoundError(
        `Cannot address @${username}: nobody has that username, as contacts.resolveUsername says`,
        { cause },
      );
    }
  }

  async #byPhone(phone: string, fresh: boolean): Promise<TypeInputPeer> {
    const known = fresh ? undefined : await this.#cache.phoned(phone);
    const input = await this.#undoubted(known);
    if (input) return input;
    if (this.#options.keeper.head.self?.bot) {
      throw new PeerNotFoundError(
        "Cannot address a phone number: nobody seen so far has it, and bots may not ask whose it is. " +
          "Address the user by id or username",
      );
    }
    return await this.#shared(`+${phone}`, async () => {
      try {
        const ref = await this.#lookUp({ _: "contacts.resolvePhone", phone });
        this.#cache.phoneIs(phone, ref);
        const input = await this.#cached(ref);
        if (input) return input;
      } catch (cause) {
        if (!(cause instanceof RpcError && NO_PHONE.has(cause.text))) throw cause;
        throw new PeerNotFoundError(
          "Cannot address a phone number: nobody has it who lets this account find them by it, as contacts.resolvePhone says",
          { cause },
        );
      }
      throw new PeerNotFoundError(
        "Cannot address a phone number: the server does not say how to address its owner",
      );
    });
  }

  async #lookUp(request: { readonly _: string } & Record<string, unknown>): Promise<PeerRef> {
    const resolved = await this.#options.invoke(request) as {
      peer: TypePeer;
      users: TypeUser[];
      chats: TypeChat[];
    };
    this.remember(resolved, request._);
    const ref = peerRef(resolved.peer);
    this.#cache.doubts.clear(doubtOf(ref));
    return ref;
  }

  #shared(key: string, ask: () => Promise<TypeInputPeer>): Promise<TypeInputPeer> {
    let asking = this.#asking.get(key);
    if (!asking) {
      this.#asking.set(key, asking = ask().finally(() => this.#asking.delete(key)));
    }
    return asking;
  }

  #isSelf({ kind, id }: PeerRef): boolean {
    return kind === "user" && id === this.#options.keeper.head.self?.id;
  }
}

function inputOf({ kind, id }: PeerRef, accessHash: bigint): TypeInputPeer {
  if (kind === "chat") return { _: "inputPeerChat", chatId: id };
  return kind === "user"
    ? { _: "inputPeerUser", userId: id, accessHash }
    : { _: "inputPeerChannel", channelId: id, accessHash };
}

/** The own user, where no result has shown it yet. */
function selfPeer({ id, firstName, lastName, username, bot }: SelfUser): Peer {
  return {
    kind: "user",
    id,
    name: [firstName, lastName].filter(Boolean).join(" "),
    ...username ? { usernames: [username] } : {},
    ...bot ? { bot } : {},
  };
}

function notFound({ kind, id }: PeerRef, peer: Peer | undefined, tried?: string, cause?: unknown): Error {
  const seen = peer
    ? "this account has seen it only in part, and in no message it could be addressed by"
    : "this account has not seen it yet";
  return new PeerNotFoundError(
    `Cannot address ${kind} ${id}: ${seen}${tried ? `, and ${tried}` : ""}. ` +
      "Address it by username, or read a chat it is in first",
    { cause },
  );
}
