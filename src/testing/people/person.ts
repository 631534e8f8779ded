import { Redacted } from "../../base/redacted.ts";
import type { TypeMessageEntity, TypeReplyMarkup, TypeSendMessageAction } from "../../tl/mod.ts";
import { detectEntities } from "../api/entities.ts";
import type { Services } from "../api/services.ts";
import { tellTyping } from "../api/typing.ts";
import type { Account } from "../world/account.ts";
import { isAdmin } from "../world/channel.ts";
import { RpcFault } from "../world/fault.ts";
import { Changes } from "../world/notice.ts";
import { nameChanged } from "../world/presence.ts";
import { peerKey, type PeerRef } from "../world/peer.ts";
import type { StoredMessage } from "../world/post.ts";
import { react } from "../world/reactions.ts";
import { Inbox } from "./inbox.ts";
import { look, type PersonMessage } from "./person_message.ts";
import { type MessageHandle, type Recipient, recipientPeer } from "./recipient.ts";

/** How to send a message. */
export interface SendOptions {
  /** Id of the message it replies to: in the sender's box, or in the channel. */
  readonly replyTo?: number;
  /** Without notification. */
  readonly silent?: boolean;
  /** Formatting; commands, mentions and links are found without. */
  readonly entities?: readonly TypeMessageEntity[];
  /** Buttons (bots only). */
  readonly replyMarkup?: TypeReplyMarkup;
}

const PATIENCE = 5000;

/** Somebody in the world of the test data centre, acting without a client. */
export abstract class Person extends Redacted {
  /** @internal What the servers work with. */
  protected readonly services: Services;
  /** @internal What the servers know of it. */
  protected readonly account: Account;
  readonly #inbox: Inbox;

  /** @internal Made by the server. */
  constructor(services: Services, account: Account) {
    super();
    this.services = services;
    this.account = account;
    this.#inbox = new Inbox(services.clock);
    services.publisher.listen((owner, notice) => {
      if (owner !== account || notice.type !== "message" || notice.message.post.from === account.id) return;
      this.#inbox.add(look(services.world, account, notice.message));
    });
  }

  /** Account id. */
  get id(): number {
    return this.account.id;
  }

  /** Without `@`; undefined: none. */
  get username(): string | undefined {
    return this.account.username;
  }

  /** First name. */
  get firstName(): string {
    return this.account.firstName;
  }

  /** Home data centre. */
  get dc(): number {
    return this.account.dc;
  }

  /**
   * Writes a message; the other side's clients get it at once. A bot can answer, not begin, as on real servers.
   * @throws RangeError when there is no such recipient, RpcFault when a server would refuse it
   */
  send(to: Recipient, text: string, options: SendOptions = {}): Promise<PersonMessage> {
    return Promise.resolve().then(() => {
      const { messenger, publisher, world } = this.services;
      const peer = recipientPeer(world, to);
      messenger.checkWritable(this.account, peer);
      if (text === "") throw new RpcFault(400, "MESSAGE_EMPTY");
      const replied = options.replyTo === undefined
        ? undefined
        : messenger.boxOf(this.account, peer).messages.get(options.replyTo);
      if (options.replyTo !== undefined && !replied) {
        throw new RangeError(`Cannot reply to message ${options.replyTo}: it is not in this person's box`);
      }
      const { message, changes } = messenger.post(this.account, peer, {
        text,
        entities: [...options.entities ?? [], ...detectEntities(text, options.entities)],
        replyTo: replied?.post,
        silent: options.silent,
        replyMarkup: this.account.bot ? options.replyMarkup : undefined,
      });
      publisher.publish(changes);
      return look(world, this.account, message);
    });
  }

  /**
   * The next message somebody else wrote to this person, in the order they came; those that came while nobody asked
   * are kept.
   * @param options.timeout milliseconds of the server's clock. Defaults to 5000
   * @throws TimeoutError when none came in time
   */
  next(options: { readonly timeout?: number } = {}): Promise<PersonMessage> {
    const who = this.username === undefined ? this.firstName : `@${this.username}`;
    return this.#inbox.next(who, options.timeout ?? PATIENCE);
  }

  /** @internal Nothing will come any more. */
  stop(): void {
    this.#inbox.stop();
  }

  /** What was said in one conversation, oldest first. */
  history(about: Recipient): PersonMessage[] {
    const { messenger, world } = this.services;
    const peer = recipientPeer(world, about);
    const box = messenger.boxOf(this.account, peer);
    const ids = box.dialogs.get(peerKey(peer))?.ids ?? [];
    return ids.map((id) => look(world, this.account, box.messages.get(id)!));
  }

  /** Everything in this person's box, oldest first: private chats and groups, no channels. */
  get messages(): PersonMessage[] {
    const { box } = this.account;
    return [...box.messages.values()].map((message) => look(this.services.world, this.account, message));
  }

  /** Reads a conversation, to its end or up to a message: the other side learns it. */
  read(about: Recipient, maxId = 0): void {
    const { channels, messenger, publisher, world } = this.services;
    const peer = recipientPeer(world, about);
    const channel = peer.kind === "channel" ? world.channels.get(peer.id)! : undefined;
    publisher.publish(
      channel ? channels.read(channel, this.account, maxId) : messenger.read(this.account, peer, maxId),
    );
  }

  /**
   * Changes one of this person's own messages; an admin changes any post of a broadcast channel.
   * @throws RangeError when there is none of that id
   */
  edit(message: MessageHandle, text: string): void {
    const { messenger, publisher, world } = this.services;
    const found = this.find(message);
    const channel = found?.peer.kind === "channel" ? world.channels.get(found.peer.id) : undefined;
    const own = found?.post.from === this.id || (channel?.broadcast && isAdmin(channel, this.id));
    if (!found || !own) {
      const id = typeof message === "number" ? message : message.id;
      throw new RangeError(`Cannot edit message ${id}: it is not one of this person's own`);
    }
    publisher.publish(messenger.edit(found.post, { text, entities: detectEntities(text) }));
  }

  /** Deletes messages, for everybody. */
  delete(...messages: readonly MessageHandle[]): void {
    const { messenger, publisher, world } = this.services;
    const own: number[] = [];
    const inChannels = new Map<number, number[]>();
    for (const message of messages) {
      if (typeof message === "number" || message.chat.kind !== "channel") {
        own.push(typeof message === "number" ? message : message.id);
      } else {
        const { chat: { id: channel }, id } = message;
        inChannels.set(channel, [...inChannels.get(channel) ?? [], id]);
      }
    }
    if (own.length > 0) publisher.publish(messenger.delete(this.account, own, true));
    for (const [id, ids] of inChannels) publisher.publish(messenger.deleteIn(world.channels.get(id)!, ids));
  }

  /** Pins a message for everybody, without a word about it; `false` unpins it. */
  pin(message: MessageHandle, pinned = true): void {
    const { messenger, publisher } = this.services;
    const { id, peer } = this.found(message);
    publisher.publish(messenger.pin(this.account, peer, [id], pinned));
  }

  /** Thinks something of a message: emoji, instead of those before; none takes them back. */
  react(message: MessageHandle, ...emojis: readonly string[]): void {
    const { publisher, world } = this.services;
    publisher.publish(react(world, this.account, this.found(message), emojis));
  }

  /** Is writing, or does something else, in a conversation. */
  type(to: Recipient, action: TypeSendMessageAction = { _: "sendMessageTypingAction" }): void {
    const { publisher, world } = this.services;
    const changes = new Changes();
    tellTyping(world, this.account, recipientPeer(world, to), action, changes);
    publisher.publish(changes);
  }

  /** Takes another username; `""`: has none any more. @throws RangeError when it is taken */
  setUsername(username: string): void {
    const { publisher, world } = this.services;
    const name = username.replace(/^@/, "");
    if (world.nameTaken(name)) throw new RangeError("Cannot change the username: it is taken");
    this.account.username = name || undefined;
    publisher.publish(nameChanged(world, this.account));
  }

  /** The server bans the account: its clients get USER_DEACTIVATED_BAN, its number cannot log in. */
  ban(): void {
    this.account.banned = true;
  }

  /** @internal The message somebody means, in this person's box or in a channel. */
  protected find(message: MessageHandle): StoredMessage | undefined {
    const peer: PeerRef | undefined = typeof message === "number" ? undefined : message.chat;
    const box = peer ? this.services.messenger.boxOf(this.account, peer) : this.account.box;
    return box.messages.get(typeof message === "number" ? message : message.id);
  }

  /** @internal The same. @throws RangeError when there is none */
  protected found(message: MessageHandle): StoredMessage {
    const found = this.find(message);
    if (!found) {
      const id = typeof message === "number" ? message : message.id;
      throw new RangeError(`Cannot find message ${id}: this person does not have it`);
    }
    return found;
  }

  /** What is seen of it, in logs for example: nothing secret. */
  override toString(): string {
    return `${this.constructor.name} ${this.id}`;
  }
}
