import type {
  RawMessage,
  RawMessageService,
  TypeMessageEntity,
  TypeMessageFwdHeader,
  TypeMessageMedia,
  TypeMessageReactions,
  TypePeer,
  TypeReplyMarkup,
} from "../../tl/mod.ts";
import { deleteMessages, type DeleteOptions } from "../methods/delete_messages.ts";
import { editMessage, type EditOptions } from "../methods/edit_message.ts";
import { forwardMessages, type ForwardOptions } from "../methods/forward_messages.ts";
import { pinMessage, type PinOptions, unpinMessage } from "../methods/pin_message.ts";
import { sendMessage, type SendOptions } from "../methods/send_message.ts";
import { type ReactionLike, type ReactionOptions, setReaction } from "../methods/set_reaction.ts";
import { TelegramError } from "../../base/errors.ts";
import type { PeerLike } from "../peers/peer_like.ts";
import type { ModelActions } from "./model_actions.ts";
import { markedId } from "./peer_ids.ts";
import { TlModel } from "./tl_model.ts";

/** What messages people write and messages about events in a chat have in common. */
export abstract class ChatMessage<Raw extends RawMessage | RawMessageService> extends TlModel<Raw> {
  /** Whether it tells of an event (somebody joined, a message was pinned), not what somebody wrote. */
  abstract get isService(): boolean;
  readonly #actions: ModelActions;

  constructor(raw: Raw, actions: ModelActions) {
    super(raw);
    this.#actions = actions;
  }

  /** Message id: unique within the account, in channels within the channel. */
  get id(): number {
    return this.raw.id;
  }

  /** When it was sent. */
  get date(): Date {
    return new Date(this.raw.date * 1000);
  }

  /** The chat it is in; in a private chat, the other side. */
  get chatPeer(): TypePeer {
    return this.raw.peerId;
  }

  /** The chat's id as bots know it: a user's id, a basic group's negative, a supergroup's or channel's as -100…. */
  get chatId(): number {
    return markedId(this.raw.peerId);
  }

  /** Who sent it: a user, or a group or channel that writes as itself; undefined in channels that hide it. */
  get senderPeer(): TypePeer | undefined {
    const { fromId, peerId } = this.raw;
    if (fromId || peerId._ !== "peerUser") return fromId;
    if (!this.outgoing) return peerId;
    const { self } = this.#actions;
    return self && { _: "peerUser", userId: self.id };
  }

  /** Id of who sent it, in the form of {@linkcode ChatMessage.chatId}. */
  get senderId(): number | undefined {
    const sender = this.senderPeer;
    return sender && markedId(sender);
  }

  /** The account itself sent it. */
  get outgoing(): boolean {
    return this.raw.out ?? false;
  }

  /** It speaks to the account: a mention, or a reply to what it wrote. */
  get mentioned(): boolean {
    return this.raw.mentioned ?? false;
  }

  /** It came without a notification sound. */
  get silent(): boolean {
    return this.raw.silent ?? false;
  }

  /** It is a post of a channel. */
  get post(): boolean {
    return this.raw.post ?? false;
  }

  /** Id of the message it replies to. */
  get replyToId(): number | undefined {
    const { replyTo } = this.raw;
    return replyTo?._ === "messageReplyHeader" ? replyTo.replyToMsgId : undefined;
  }

  /** Id of the forum topic it is in; undefined for the general one, and outside forums. */
  get topicId(): number | undefined {
    const { replyTo } = this.raw;
    if (replyTo?._ !== "messageReplyHeader" || !replyTo.forumTopic) return undefined;
    return replyTo.replyToTopId ?? replyTo.replyToMsgId;
  }

  /** Who reacted, and how. */
  get reactions(): TypeMessageReactions | undefined {
    return this.raw.reactions;
  }

  /** Answers it: a message in the same chat that refers to this one. */
  reply(text: string, options: SendOptions = {}): Promise<Message> {
    return this.respond(text, { replyTo: this.id, ...options });
  }

  /** Sends a message to the same chat, in a forum to the same topic. */
  async respond(text: string, options: SendOptions = {}): Promise<Message> {
    const { topicId } = this;
    const sent = await sendMessage(this.#actions, this.raw.peerId, text, {
      ...(topicId === undefined ? {} : { topicId }),
      ...options,
    });
    return new Message(sent, this.#actions);
  }

  /** Deletes it: for everybody, unless `revoke` is false. */
  async delete(options?: DeleteOptions): Promise<void> {
    await deleteMessages(this.#actions, this.raw.peerId, [this.id], options);
  }

  /** Reacts to it: with an emoji, the id of a custom emoji, or several; null takes the reaction back. */
  react(
    reaction: ReactionLike | readonly ReactionLike[] | null,
    options?: ReactionOptions,
  ): Promise<void> {
    return setReaction(this.#actions, this.raw.peerId, this.id, reaction, options);
  }

  /** Pins it. */
  pin(options?: PinOptions): Promise<void> {
    return pinMessage(this.#actions, this.raw.peerId, this.id, options);
  }

  /** Takes it down when it is pinned. */
  unpin(): Promise<void> {
    return unpinMessage(this.#actions, this.raw.peerId, this.id);
  }
}

/** A message, as the server last described it. */
export class Message extends ChatMessage<RawMessage> {
  readonly #actions: ModelActions;

  constructor(raw: RawMessage, actions: ModelActions) {
    super(raw, actions);
    this.#actions = actions;
  }

  /** `false`: somebody wrote it. */
  override get isService(): false {
    return false;
  }

  /** The text, or what is written under the media; `""` for none. */
  get text(): string {
    return this.raw.message;
  }

  /** Which parts of the text are bold, links, commands …; offsets and lengths count as JavaScript strings do. */
  get entities(): readonly TypeMessageEntity[] {
    return this.raw.entities ?? [];
  }

  /** The TL media. */
  get media(): TypeMessageMedia | undefined {
    return this.raw.media;
  }

  /** It carries media of its own: the preview of a link does not count. */
  get hasMedia(): boolean {
    const { media } = this.raw;
    return media !== undefined && media._ !== "messageMediaEmpty" && media._ !== "messageMediaWebPage";
  }

  /** Its buttons. */
  get replyMarkup(): TypeReplyMarkup | undefined {
    return this.raw.replyMarkup;
  }

  /** Where it was forwarded from. */
  get forwardHeader(): TypeMessageFwdHeader | undefined {
    return this.raw.fwdFrom;
  }

  /** What the messages of an album have in common. */
  get groupedId(): bigint | undefined {
    return this.raw.groupedId;
  }

  /** Id of the bot through which it was sent, in inline mode. */
  get viaBotId(): number | undefined {
    return this.raw.viaBotId;
  }

  /** When it was last edited. */
  get editDate(): Date | undefined {
    return this.raw.editDate === undefined ? undefined : new Date(this.raw.editDate * 1000);
  }

  /** It is pinned. */
  get pinned(): boolean {
    return this.raw.pinned ?? false;
  }

  /** It may not be forwarded or saved. */
  get noforwards(): boolean {
    return this.raw.noforwards ?? false;
  }

  /** How often it was forwarded, in channels. */
  get forwardCount(): number | undefined {
    return this.raw.forwards;
  }

  /** How often it was seen, in channels. */
  get viewCount(): number | undefined {
    return this.raw.views;
  }

  /** How many replies or comments it has. */
  get replyCount(): number | undefined {
    return this.raw.replies?.replies;
  }

  /** Changes its text, or only its buttons when the text is undefined. @returns the message as it is then */
  async edit(text: string | undefined, options?: EditOptions): Promise<Message> {
    const edited = await editMessage(this.#actions, this.raw.peerId, this.id, text, options);
    return new Message(edited, this.#actions);
  }

  /** Forwards it. @returns the new message */
  async forward(to: PeerLike, options?: ForwardOptions): Promise<Message> {
    const [made] = await forwardMessages(this.#actions, to, this.raw.peerId, [this.id], options);
    if (!made) throw new TelegramError(`Cannot forward message ${this.id}: it is gone`);
    return new Message(made, this.#actions);
  }
}
