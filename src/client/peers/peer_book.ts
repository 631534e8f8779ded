import type { Logger } from "../../base/logger.ts";
import { TelegramError } from "../../base/errors.ts";
import { RpcError } from "../../mtproto/mod.ts";
import type { Peer, PeerKind } from "../../session/mod.ts";
import type { TypeChat, TypeInputPeer, TypePeer, TypeUser } from "../../tl/mod.ts";
import type { SessionKeeper } from "../session_keeper.ts";
import { User, usernamesOf, userPeer } from "../model/user.ts";

/**
 * Whom to address: `"me"`, a username with or without `@`, a numeric id (users as they are, basic groups negative,
 * channels as -100…), such an id as text, a {@linkcode User}, or a TL peer or input peer.
 */
export type PeerLike = string | number | bigint | User | TypePeer | TypeInputPeer;

/** Nobody of that name or id is known, and the server does not know either. */
export class PeerNotFoundError extends TelegramError {
  override name = "PeerNotFoundError";
}

/** -100… ids of channels: this number minus the bare id. */
const CHANNEL_BASE = -1_000_000_000_000;
/** Peers whose last known form is kept, so that they are not saved again and again. */
const MEMORY = 5_000;

/** What a {@linkcode PeerBook} works with. */
export interface PeerBookOptions {
  /** Where peers are kept. */
  readonly keeper: SessionKeeper;
  /** Calls the API. */
  readonly invoke: (request: { readonly _: string } & Record<string, unknown>) => Promise<unknown>;
  /** Where to report. */
  readonly logger: Logger;
}

/** Remembers everybody the account sees, and finds them again. */
export class PeerBook {
  readonly #options: PeerBookOptions;
  readonly #recent = new Map<string, string>();

  constructor(options: PeerBookOptions) {
    this.#options = options;
  }

  /** Remembers the users and chats that a result or an update brings along. */
  remember(value: unknown): void {
    if (typeof value !== "object" || value === null) return;
    const { users, chats, user } = value as { users?: TypeUser[]; chats?: TypeChat[]; user?: TypeUser };
    const peers = [
      ...(Array.isArray(value) ? value : Array.isArray(users) ? users : []).map(toUserPeer),
      ...(Array.isArray(chats) ? chats : []).map(chatPeer),
      toUserPeer(user),
    ];
    const changes = peers.filter((peer) => peer !== undefined && this.#isNews(peer)) as Peer[];
    this.#options.keeper.note(...changes.map((peer) => ({ type: "peer", peer }) as const));
  }

  #isNews(peer: Peer): boolean {
    const key = `${peer.kind} ${peer.id}${peer.min ? " min" : ""}`;
    const form = Object.values(peer).join(" ");
    if (this.#recent.get(key) === form) return false;
    this.#recent.delete(key);
    this.#recent.set(key, form);
    if (this.#recent.size > MEMORY) this.#recent.delete(this.#recent.keys().next().value!);
    return true;
  }

  /** Whether calls can be made with that peer. */
  async knows(kind: PeerKind, id: number): Promise<boolean> {
    if (kind === "chat" || id === this.#options.keeper.head.self?.id) return true;
    const peer = await this.#options.keeper.store.peer(kind, id);
    return peer !== undefined && !peer.min && peer.accessHash !== undefined;
  }

  /**
   * The input peer to call the API with: from memory, or with one call.
   * @throws PeerNotFoundError when nobody is known by that name or id; TypeError when it is neither
   */
  async resolve(peer: PeerLike): Promise<TypeInputPeer> {
    if (typeof peer === "bigint") return await this.resolve(Number(peer));
    if (typeof peer === "number") return await this.#resolveMarked(peer);
    if (typeof peer === "string") return await this.#resolveName(peer.trim());
    if (peer instanceof User) return await this.#resolveId("user", peer.id, peer.raw.accessHash);
    switch (peer?._) {
      case "peerUser":
        return await this.#resolveId("user", peer.userId);
      case "peerChat":
        return await this.#resolveId("chat", peer.chatId);
      case "peerChannel":
        return await this.#resolveId("channel", peer.channelId);
      default:
        if (String(peer?._).startsWith("inputPeer")) return peer;
        throw new TypeError(
          "Cannot address the peer: it is no name, no id, no user and no peer of the schema",
        );
    }
  }

  async #resolveMarked(id: number): Promise<TypeInputPeer> {
    if (!Number.isSafeInteger(id) || id === 0) {
      throw new TypeError(`Cannot address peer ${id}: it is not an id`);
    }
    if (id > 0) return await this.#resolveId("user", id);
    if (id > CHANNEL_BASE) return await this.#resolveId("chat", -id);
    return await this.#resolveId("channel", CHANNEL_BASE - id);
  }

  async #resolveName(name: string): Promise<TypeInputPeer> {
    if (name === "me" || name === "self") return { _: "inputPeerSelf" };
    if (/^-?\d{1,16}$/.test(name)) return await this.#resolveMarked(Number(name));
    const username = name.replace(/^@/, "");
    if (!/^[a-z]\w{0,63}$/i.test(username)) {
      throw new TypeError(`Cannot address ${JSON.stringify(name)}: it is neither "me", an id nor a username`);
    }
    const known = await this.#options.keeper.store.peerByUsername(username);
    if (known && !known.min) return await this.#resolveId(known.kind, known.id);
    let resolved: { peer: TypePeer; users: TypeUser[]; chats: TypeChat[] };
    try {
      resolved = await this.#options.invoke({ _: "contacts.resolveUsername", username }) as typeof resolved;
    } catch (cause) {
      if (
        !(cause instanceof RpcError && (cause.is("USERNAME_NOT_OCCUPIED") || cause.is("USERNAME_INVALID")))
      ) {
        throw cause;
      }
      throw new PeerNotFoundError(`Cannot address @${username}: nobody has that username`, { cause });
    }
    const { peer, users, chats } = resolved;
    if (peer._ === "peerUser") {
      const user = users.find((one) => one.id === peer.userId);
      return await this.#resolveId("user", peer.userId, user?._ === "user" ? user.accessHash : undefined);
    }
    if (peer._ === "peerChat") return await this.#resolveId("chat", peer.chatId);
    const channel = chats.find((one) => one.id === peer.channelId);
    return await this.#resolveId(
      "channel",
      peer.channelId,
      channel?._ === "channel" ? channel.accessHash : undefined,
    );
  }

  async #resolveId(kind: PeerKind, id: number, hash?: bigint): Promise<TypeInputPeer> {
    const { keeper } = this.#options;
    if (kind === "chat") return { _: "inputPeerChat", chatId: id };
    if (kind === "user" && id === keeper.head.self?.id) return { _: "inputPeerSelf" };
    const known = hash === undefined ? await keeper.store.peer(kind, id) : undefined;
    let accessHash = hash ?? (known?.min ? undefined : known?.accessHash);
    // Bots may address those they share a chat with, whatever the hash.
    if (accessHash === undefined && keeper.head.self?.bot) accessHash = 0n;
    if (accessHash === undefined) {
      throw new PeerNotFoundError(
        `Cannot address ${kind} ${id}: this account has not seen it${known?.min ? " in full" : ""} yet. ` +
          "Address it by username, or read a chat it is in first",
      );
    }
    return kind === "user"
      ? { _: "inputPeerUser", userId: id, accessHash }
      : { _: "inputPeerChannel", channelId: id, accessHash };
  }
}

function toUserPeer(value: unknown): Peer | undefined {
  const user = value as TypeUser | undefined;
  return user?._ === "user" ? userPeer(user) : undefined;
}

function chatPeer(chat: TypeChat): Peer | undefined {
  if (chat._ === "chat") return { kind: "chat", id: chat.id, name: chat.title };
  if (chat._ !== "channel") return undefined;
  const usernames = usernamesOf(chat);
  return {
    kind: "channel",
    id: chat.id,
    name: chat.title,
    ...(chat.accessHash !== undefined ? { accessHash: chat.accessHash } : {}),
    ...(usernames.length > 0 ? { usernames } : {}),
    ...(chat.broadcast ? { broadcast: true } : {}),
    ...(chat.min ? { min: true } : {}),
  };
}
