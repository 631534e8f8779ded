import { type RawMessage, toJson, type TypeInputPeer, type TypePeer } from "../../tl/mod.ts";

/** Options of {@linkcode Message.reply} and of `client.sendMessage`. */
export interface SendOptions {
  /** Id of the message to reply to. */
  replyTo?: number;
  /** Without a notification sound. */
  silent?: boolean;
  /** Without a preview of links. */
  noWebpage?: boolean;
}

/** What a message needs of its client to be answered. */
export interface MessageActions {
  /** Sends a text to a peer. */
  sendMessage(peer: TypePeer | TypeInputPeer, text: string, options?: SendOptions): Promise<Message>;
}

/** A message, as the server last described it. */
export class Message {
  /** The TL object. */
  readonly raw: RawMessage;
  readonly #actions: MessageActions;

  constructor(raw: RawMessage, actions: MessageActions) {
    this.raw = raw;
    this.#actions = actions;
  }

  /** Message id: unique within the account, in channels within the channel. */
  get id(): number {
    return this.raw.id;
  }

  /** The text; `""` for none. */
  get text(): string {
    return this.raw.message;
  }

  /** When it was sent. */
  get date(): Date {
    return new Date(this.raw.date * 1000);
  }

  /** When it was last edited. */
  get editDate(): Date | undefined {
    return this.raw.editDate === undefined ? undefined : new Date(this.raw.editDate * 1000);
  }

  /** The account itself sent it. */
  get outgoing(): boolean {
    return this.raw.out ?? false;
  }

  /** The chat it is in; in a private chat, the other side. */
  get chatPeer(): TypePeer {
    return this.raw.peerId;
  }

  /** Who sent it; undefined in channels that hide it. */
  get senderPeer(): TypePeer | undefined {
    const { fromId, peerId } = this.raw;
    return fromId ?? (peerId._ === "peerUser" && !this.outgoing ? peerId : undefined);
  }

  /** Id of the user who sent it, if a user did. */
  get senderId(): number | undefined {
    const sender = this.senderPeer;
    return sender?._ === "peerUser" ? sender.userId : undefined;
  }

  /** Id of the message it replies to. */
  get replyToId(): number | undefined {
    const { replyTo } = this.raw;
    return replyTo?._ === "messageReplyHeader" ? replyTo.replyToMsgId : undefined;
  }

  /** Answers it: a message in the same chat that refers to this one. */
  reply(text: string, options: SendOptions = {}): Promise<Message> {
    return this.#actions.sendMessage(this.raw.peerId, text, { replyTo: this.id, ...options });
  }

  /** Sends a message to the same chat. */
  respond(text: string, options: SendOptions = {}): Promise<Message> {
    return this.#actions.sendMessage(this.raw.peerId, text, options);
  }

  /** The TL object in a form that JSON can hold. */
  toJSON(): unknown {
    return JSON.parse(toJson(this.raw));
  }
}
