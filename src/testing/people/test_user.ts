import { equalBytes } from "../../bytes/mod.ts";
import type { RawBotInlineResult } from "../../tl/mod.ts";
import { callbackButtons, pressButton } from "../api/buttons.ts";
import type { Services } from "../api/services.ts";
import type { Account } from "../world/account.ts";
import { setBlocked } from "../world/blocking.ts";
import type { Channel } from "../world/channel.ts";
import type { ChannelInit } from "../world/channels.ts";
import type { GroupChat } from "../world/group_chat.ts";
import { Changes } from "../world/notice.ts";
import { vote } from "../world/poll.ts";
import { setStatus } from "../world/presence.ts";
import { Person } from "./person.ts";
import { look, type PersonMessage } from "./person_message.ts";
import {
  type ChannelPlace,
  type ChatPlace,
  type MessageHandle,
  type Recipient,
  recipientPeer,
} from "./recipient.ts";
import { TestChannel } from "./test_channel.ts";

/** What a bot answered a pressed button with. */
export interface ButtonAnswer {
  /** What to show. */
  readonly message?: string;
  /** As an alert. */
  readonly alert: boolean;
  /** What to open. */
  readonly url?: string;
}

/** What a bot answered an inline query with. */
export interface InlineResults {
  /** Id of the query. */
  readonly queryId: bigint;
  /** The results, as a client gets them. */
  readonly results: readonly RawBotInlineResult[];
  /** Where the next part begins, if there is one. */
  readonly nextOffset?: string;
}

/** How a channel starts, with the people in it. */
export interface ChannelPeople {
  /** Who is in it, beside the creator; nothing is said about it there. */
  readonly members?: readonly Person[];
  /** Who runs it, beside the creator. */
  readonly admins?: readonly Person[];
}

/** A user of the test data centre: known to its servers, and able to act without a client. */
export class TestUser extends Person {
  readonly #password: string | undefined;

  /** @internal Made by the server. */
  constructor(services: Services, account: Account, password?: string) {
    super(services, account);
    this.#password = password;
  }

  /** Phone number with `+`. */
  get phone(): string {
    return `+${this.account.phone}`;
  }

  /** The code that logs in by phone. */
  get code(): string {
    return this.account.code;
  }

  /** The two-factor password it was made with; undefined: none. */
  get password(): string | undefined {
    return this.#password;
  }

  /** Makes a group with others. @returns what to send to */
  createChat(title: string, ...members: readonly Person[]): ChatPlace {
    const { groups, publisher, world } = this.services;
    const accounts = members.map(({ id }) => world.account(id));
    const { chat, changes } = groups.create(this.account, title, accounts);
    publisher.publish(changes);
    return { chat: chat.id };
  }

  /** Makes a group of this user's a supergroup: the group is closed. @throws RangeError when somebody else made it */
  migrateChat(place: ChatPlace): TestChannel {
    const { channels, publisher } = this.services;
    const chat = this.#chat(place);
    if (chat.creator !== this.id || chat.migratedTo !== undefined) {
      throw new RangeError(`Cannot migrate group ${chat.id}: it is not this user's, or a supergroup already`);
    }
    const { channel, changes } = channels.migrate(chat, this.account);
    publisher.publish(changes);
    return new TestChannel(this.services, channel, this);
  }

  /** Makes a supergroup, or with `broadcast` a channel. @throws RangeError when the username is taken */
  createChannel(title: string, options: Omit<ChannelInit, "title"> & ChannelPeople = {}): TestChannel {
    const { channels, publisher, world } = this.services;
    const { members = [], admins = [], ...init } = options;
    const { channel, changes } = channels.create(this.account, { ...init, title });
    for (const [people, admin] of [[admins, true], [members, false]] as const) {
      for (const { id } of people) channels.settle(channel, this.account, world.account(id), admin, changes);
    }
    publisher.publish(changes);
    return new TestChannel(this.services, channel, this);
  }

  /**
   * Joins a public channel or supergroup. @returns whether it is in: where an admin has to approve, it waits.
   * @throws RpcFault when a server would refuse it
   */
  join(place: ChannelPlace): boolean {
    const { channels, publisher } = this.services;
    const { changes, waits } = channels.join(this.#channel(place), this.account);
    publisher.publish(changes);
    return !waits;
  }

  /** Leaves a group, a channel or a supergroup. */
  leave(place: ChatPlace | ChannelPlace): void {
    this.kick(place, this);
  }

  /** Adds others to a group, a channel or a supergroup. @throws RpcFault when a server would refuse it */
  add(place: ChatPlace | ChannelPlace, ...people: readonly Person[]): void {
    const { channels, groups, publisher, world } = this.services;
    for (const { id } of people) {
      const account = world.account(id);
      publisher.publish(
        "chat" in place
          ? groups.add(this.#chat(place), this.account, account)
          : channels.add(this.#channel(place), this.account, account),
      );
    }
  }

  /** Takes somebody out of a group, a channel or a supergroup: there, with `ban`, for good. */
  kick(place: ChatPlace | ChannelPlace, person: Person, options: { readonly ban?: boolean } = {}): void {
    const { channels, groups, publisher, world } = this.services;
    const account = world.account(person.id);
    publisher.publish(
      "chat" in place
        ? groups.remove(this.#chat(place), this.account, account)
        : channels.remove(this.#channel(place), this.account, account, options.ban),
    );
  }

  /** Makes somebody an admin; `false` ends that. */
  promote(place: ChatPlace | ChannelPlace, person: Person, admin = true): void {
    const { channels, groups, publisher, world } = this.services;
    const account = world.account(person.id);
    if ("chat" in place) {
      const changes = new Changes();
      groups.promote(this.#chat(place), this.account, account, admin, changes);
      return publisher.publish(changes);
    }
    const channel = this.#channel(place);
    publisher.publish(
      channel.members.has(account.id)
        ? channels.appoint(channel, this.account, account, { admin })
        : channels.add(channel, this.account, account, admin),
    );
  }

  /**
   * Presses a button below a bot's message: by its text, or its data.
   * @throws RangeError when there is none; RpcFault 400 BOT_RESPONSE_TIMEOUT when the bot does not answer in time
   */
  async press(message: MessageHandle, button: string | Uint8Array): Promise<ButtonAnswer> {
    const stored = this.found(message);
    const pressed = callbackButtons(stored).find(({ text, data }) =>
      typeof button === "string" ? text === button : equalBytes(data, button)
    );
    if (!pressed) throw new RangeError(`Cannot press the button: message ${stored.id} has none like that`);
    const { message: text, alert = false, url } = await pressButton(
      this.services,
      this.account,
      stored,
      pressed.data,
    );
    return { alert, ...(text !== undefined && { message: text }), ...(url !== undefined && { url }) };
  }

  /** Chooses answers of a poll, by their positions from 0; none: takes the vote back. @throws RpcFault 400 when it cannot */
  vote(message: MessageHandle, ...answers: readonly number[]): void {
    const { publisher, world } = this.services;
    const stored = this.found(message);
    const { media } = stored.post;
    if (media?.type !== "poll") throw new RangeError(`Cannot vote: message ${stored.id} is no poll`);
    const options = answers.map((at) => media.poll.answers[at]?.option ?? new Uint8Array());
    publisher.publish(vote(world, this.account, stored, options));
  }

  /** Asks a bot inline. @throws RpcFault 400 BOT_RESPONSE_TIMEOUT when the bot does not answer in time */
  async inlineQuery(
    bot: { readonly id: number },
    query: string,
    options: { readonly offset?: string } = {},
  ): Promise<InlineResults> {
    const { inline, publisher, world, behaviour } = this.services;
    const { offset = "" } = options;
    const { changes, answer } = inline.ask(
      this.account,
      world.account(bot.id),
      { query, offset },
      behaviour.callbackTimeout,
    );
    publisher.publish(changes);
    const { queryId, results, nextOffset } = await answer;
    return {
      queryId,
      results: results as RawBotInlineResult[],
      ...(nextOffset !== undefined && { nextOffset }),
    };
  }

  /** Sends one of the results of an inline query: the bot learns it. @throws RpcFault 400 when there is none of that id */
  choose(found: InlineResults, id: string, to: Recipient): PersonMessage {
    const { inline, messenger, publisher, world } = this.services;
    const peer = recipientPeer(world, to);
    messenger.checkWritable(this.account, peer);
    const { draft, changes: told } = inline.choose(this.account, found.queryId, id);
    const { message, changes } = messenger.post(this.account, peer, draft);
    publisher.publish(changes);
    publisher.publish(told);
    return look(world, this.account, message);
  }

  /** Comes online for five minutes, or goes: whoever chats with this user is told. */
  setOnline(online = true): void {
    this.services.publisher.publish(setStatus(this.services.world, this.account, online));
  }

  /** Lets a device in that shows a QR code. @param token of the `tg://login` link */
  acceptLogin(token: Uint8Array): void {
    const { logins, publisher, world } = this.services;
    const login = logins.token(token, world.now);
    login.account = this.account;
    publisher.pushToKey(login.auth, { _: "updateLoginToken" }, login.session);
  }

  /** Does not take messages from `other` any more; a bot is told that it was stopped. */
  block(other: Person): void {
    this.#setBlocked(other, true);
  }

  /** Takes messages from `other` again; a bot is told. */
  unblock(other: Person): void {
    this.#setBlocked(other, false);
  }

  #setBlocked(other: Person, blocked: boolean): void {
    const { publisher, world } = this.services;
    publisher.publish(setBlocked(world, this.account, world.account(other.id), blocked));
  }

  #chat({ chat: id }: ChatPlace): GroupChat {
    const chat = this.services.world.chats.get(id);
    if (!chat) throw new RangeError(`Cannot find group ${id}: there is none`);
    return chat;
  }

  #channel({ channel: id }: ChannelPlace): Channel {
    const channel = this.services.world.channels.get(id);
    if (!channel) throw new RangeError(`Cannot find channel ${id}: there is none`);
    return channel;
  }
}
