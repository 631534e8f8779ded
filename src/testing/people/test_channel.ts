import type { Services } from "../api/services.ts";
import { type Channel, channelMessageIds } from "../world/channel.ts";
import type { Person, SendOptions } from "./person.ts";
import { look, type PersonMessage } from "./person_message.ts";
import type { ChannelPlace, MessageHandle } from "./recipient.ts";
import type { TestUser } from "./test_user.ts";

/** A broadcast channel or a supergroup of the test data centre. What it does, its creator does. */
export class TestChannel implements ChannelPlace {
  /** Who made it. */
  readonly creator: TestUser;
  readonly #services: Services;
  readonly #channel: Channel;

  /** @internal Made by the server. */
  constructor(services: Services, channel: Channel, creator: TestUser) {
    this.creator = creator;
    this.#services = services;
    this.#channel = channel;
  }

  /** Its id, without the -100 of the Bot API. */
  get id(): number {
    return this.#channel.id;
  }

  /** The same: a channel can be sent to. */
  get channel(): number {
    return this.#channel.id;
  }

  /** What it is called. */
  get title(): string {
    return this.#channel.title;
  }

  /** Without `@`; undefined: it is private. */
  get username(): string | undefined {
    return this.#channel.username;
  }

  /** Only admins write. */
  get broadcast(): boolean {
    return this.#channel.broadcast;
  }

  /** The state of its box: goes up with everything that happens. */
  get pts(): number {
    return this.#channel.box.pts;
  }

  /** Account ids of who is in it. */
  get members(): readonly number[] {
    return [...this.#channel.members.keys()];
  }

  /** What was said, oldest first, as the creator sees it. */
  get messages(): PersonMessage[] {
    const { world } = this.#services;
    const account = world.account(this.creator.id);
    const { messages } = this.#channel.box;
    return channelMessageIds(this.#channel).map((id) => look(world, account, messages.get(id)!));
  }

  /** Writes a message. @param options.from who does. Default: the creator */
  post(text: string, options: SendOptions & { readonly from?: Person } = {}): Promise<PersonMessage> {
    const { from = this.creator, ...rest } = options;
    return from.send(this, text, rest);
  }

  /** Changes a message of the creator, or any post of a broadcast channel. */
  edit(message: number | PersonMessage, text: string): void {
    this.creator.edit(this.#handle(message), text);
  }

  /** Deletes messages. */
  delete(...messages: readonly (number | PersonMessage)[]): void {
    this.creator.delete(...messages.map((one) => this.#handle(one)));
  }

  /** Pins a message, without a word about it; `false` unpins it. */
  pin(message: number | PersonMessage, pinned = true): void {
    this.creator.pin(this.#handle(message), pinned);
  }

  /** Renames it, and says so in it. */
  setTitle(title: string): void {
    const { channels, publisher, world } = this.#services;
    publisher.publish(channels.rename(this.#channel, world.account(this.creator.id), title));
  }

  /** Gives it another username; `""`: it becomes private. @throws RangeError when it is taken */
  setUsername(username: string): void {
    const { channels, publisher, world } = this.#services;
    const name = username.replace(/^@/, "");
    if (world.nameTaken(name)) throw new RangeError("Cannot change the username: it is taken");
    publisher.publish(channels.setUsername(this.#channel, name || undefined));
  }

  /** Adds people. */
  add(...people: readonly Person[]): void {
    this.creator.add(this, ...people);
  }

  /** Takes somebody out, who may come back. */
  kick(person: Person): void {
    this.creator.kick(this, person);
  }

  /** Takes somebody out for good. */
  ban(person: Person): void {
    this.creator.kick(this, person, { ban: true });
  }

  /** Lets somebody come back who was banned. */
  pardon(person: Person): void {
    const { channels, publisher, world } = this.#services;
    const [actor, account] = [this.creator, person].map(({ id }) => world.account(id));
    publisher.publish(channels.pardon(this.#channel, actor, account));
  }

  /** Account ids of who wants to come in and waits. */
  get requests(): readonly number[] {
    return [...this.#channel.requests];
  }

  /** Lets somebody in who waits; `false`: does not. @throws RpcFault 400 HIDE_REQUESTER_MISSING when nobody waits */
  approve(person: Person, approved = true): void {
    const { channels, publisher, world } = this.#services;
    const [actor, account] = [this.creator, person].map(({ id }) => world.account(id));
    publisher.publish(channels.decide(this.#channel, actor, account, approved));
  }

  /** Lets a member write no more; `false` lets it again. */
  mute(person: Person, muted = true): void {
    const { channels, publisher, world } = this.#services;
    const [actor, account] = [this.creator, person].map(({ id }) => world.account(id));
    publisher.publish(channels.appoint(this.#channel, actor, account, { muted }));
  }

  /** Makes somebody an admin; `false` ends that. */
  promote(person: Person, admin = true): void {
    this.creator.promote(this, person, admin);
  }

  #handle(message: number | PersonMessage): MessageHandle {
    return { id: typeof message === "number" ? message : message.id, chat: { kind: "channel", id: this.id } };
  }
}
