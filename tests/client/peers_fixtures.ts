import { MemorySession, type RpcError, type SessionStore } from "../../mod.ts";
import { PeerBook } from "../../src/client/peers/mod.ts";
import { SessionKeeper } from "../../src/client/session_keeper.ts";
import type { RawChannel, RawMessage, RawUser, TypePeer } from "../../src/tl/mod.ts";

/** The account the books of these tests belong to. */
export const SELF = 1;

type Request = { readonly _: string } & Record<string, unknown>;

/** A peer book with a server that answers as it is told, or fails when it was told nothing. */
export class TestBook {
  readonly book: PeerBook;
  readonly keeper: SessionKeeper;
  readonly requests: Request[] = [];
  readonly warnings: unknown[] = [];
  readonly #answers: Map<string, (request: Request) => unknown>;

  private constructor(keeper: SessionKeeper, answers: Map<string, (request: Request) => unknown>) {
    this.keeper = keeper;
    this.#answers = answers;
    this.book = new PeerBook({
      keeper,
      invoke: (request) => this.#invoke(request),
      logger: { warn: (...parts: unknown[]) => void this.warnings.push(parts) },
    });
  }

  static async open(options: { store?: SessionStore; bot?: boolean } = {}): Promise<TestBook> {
    const { store = new MemorySession(), bot = false } = options;
    const keeper = await SessionKeeper.open(store, { homeDc: 2, testMode: true }, {});
    await keeper.commit([{ type: "self", self: { id: SELF, bot, firstName: "Me" } }], "soon");
    return new TestBook(keeper, new Map());
  }

  /** The same session with nothing in memory. */
  restart(): TestBook {
    return new TestBook(this.keeper, this.#answers);
  }

  /** What the server says to a method; an error is thrown. */
  answer(method: string, answer: unknown): this {
    this.#answers.set(method, typeof answer === "function" ? answer as () => unknown : () => answer);
    return this;
  }

  /** How often a method was called. */
  calls(method?: string): number {
    return this.requests.filter(({ _ }) => method === undefined || _ === method).length;
  }

  async #invoke(request: Request): Promise<unknown> {
    this.requests.push(request);
    await Promise.resolve();
    const answer = this.#answers.get(request._);
    if (!answer) throw new Error(`${request._} was not expected`);
    const result = answer(request);
    if (result instanceof Error) throw result as RpcError;
    return result;
  }
}

/** A user in full. */
export function user(id: number, fields: Partial<RawUser> = {}): RawUser {
  return { _: "user", id, accessHash: BigInt(id) * 10n, firstName: `User${id}`, ...fields };
}

/** A user in part. */
export function minUser(id: number, fields: Partial<RawUser> = {}): RawUser {
  return user(id, { min: true, accessHash: 666n, ...fields });
}

/** A channel in full. */
export function channel(id: number, fields: Partial<RawChannel> = {}): RawChannel {
  return {
    _: "channel",
    id,
    accessHash: BigInt(id) * 10n,
    title: `Channel${id}`,
    photo: { _: "chatPhotoEmpty" },
    date: 1,
    ...fields,
  };
}

/** A message in a chat. */
export function message(id: number, peerId: TypePeer, fields: Partial<RawMessage> = {}): RawMessage {
  return { _: "message", id, peerId, date: 1, message: "hi", ...fields };
}

export const inUser = (userId: number): TypePeer => ({ _: "peerUser", userId });
export const inChat = (chatId: number): TypePeer => ({ _: "peerChat", chatId });
export const inChannel = (channelId: number): TypePeer => ({ _: "peerChannel", channelId });

/** What contacts.resolveUsername and contacts.resolvePhone answer. */
export function resolvedPeer(found: RawUser | RawChannel): unknown {
  const isUser = found._ === "user";
  return {
    _: "contacts.resolvedPeer",
    peer: isUser ? inUser(found.id) : inChannel(found.id),
    users: isUser ? [found] : [],
    chats: isUser ? [] : [found],
  };
}
