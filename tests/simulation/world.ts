import {
  type PersonMessage,
  RpcFault,
  type TestBot,
  type TestChannel,
  type TestServer,
  type TestUser,
} from "../../src/testing/mod.ts";
import type { Scenario } from "./scenario.ts";
import type { Seeded } from "./seeded.ts";

/** Somewhere people write. */
type Place = { readonly kind: "private" } | { readonly kind: "group" } | {
  readonly kind: "channel";
  readonly channel: TestChannel;
};

/** What somebody wrote, and may change. */
interface Written {
  readonly author: TestUser;
  readonly place: Place;
  readonly message: PersonMessage;
}

/** What a {@linkcode World} works with. */
export interface WorldOptions {
  readonly server: TestServer;
  readonly scenario: Scenario;
  readonly random: Seeded;
  note(line: string): void;
  /** The account is not in a channel any more: what it did not get by now, it need not get. */
  onLeave(channel: TestChannel): void;
}

/** The people around the account, and the places they meet in. */
export class World {
  readonly account: TestUser | TestBot;
  /** They know the account. */
  readonly people: readonly TestUser[];
  readonly group: { readonly chat: number };
  readonly channels: readonly TestChannel[];
  /** In channels only: the account has never heard of him. */
  readonly stranger: TestUser;
  readonly #options: WorldOptions;
  #written: Written[] = [];
  #count = 0;

  constructor(options: WorldOptions) {
    this.#options = options;
    const { server, scenario } = options;
    const { bot } = scenario;
    const [bobby] = this.people = ["bobby", "carol", "david"].map((username) => server.user({ username }));
    this.stranger = server.user({ username: "stranger" });
    const account = this.account = bot ? server.bot() : server.user({ username: "alice" });
    this.group = bobby.createChat("The group", account, ...this.people.slice(1));
    this.channels = scenario.channels
      ? [
        server.channel({
          title: "Supergroup",
          username: "supergroup",
          creator: bobby,
          members: [this.stranger, ...this.people.slice(1), account],
          ...(bot ? { admins: [account] } : {}),
        }),
        server.channel({
          title: "Broadcast",
          broadcast: true,
          creator: bobby,
          ...(bot ? { admins: [account] } : { members: [account] }),
        }),
      ]
      : [];
  }

  /** Everybody who knows the account says hello. */
  async greet(): Promise<void> {
    for (const person of this.people) await person.send(this.account, "hello");
  }

  /** Somebody does something. */
  act(): void {
    const { random } = this.#options;
    const choice = random.next();
    if (choice < 0.5 || this.#written.length === 0) this.#write(1);
    // Somebody cannot stop talking.
    else if (choice < 0.55) this.#write(2 + random.int(12));
    else if (choice < 0.7) this.#edit();
    else if (choice < 0.78) this.#delete();
    else if (choice < 0.84) this.#react();
    else if (choice < 0.9) this.#read();
    else if (choice < 0.93) this.#block();
    else if (choice < 0.97) this.#move();
    else this.#elsewhere();
  }

  /** Something happens everywhere: whoever has missed something must notice. */
  probe(): void {
    this.people.forEach((person) => this.#writeIn({ kind: "private" }, person));
    this.#writeIn({ kind: "group" }, this.people[0]);
    for (const channel of this.channels) {
      const isIn = channel.members.includes(this.account.id);
      if (!isIn && channel.broadcast && this.#options.scenario.bot) continue;
      if (!isIn) this.#welcome(channel);
      this.#writeIn({ kind: "channel", channel }, this.people[0]);
    }
    const { account } = this;
    if (!this.#options.scenario.bot) return;
    this.people[0].block(account);
    this.people[0].unblock(account);
  }

  #write(times: number): void {
    const { random } = this.#options;
    let author = random.pick(this.people);
    const choice = random.next();
    let place: Place = { kind: choice < 0.35 ? "private" : "group" };
    if (choice > 0.5 && this.channels.length > 0) {
      const channel = random.pick(this.channels);
      author = channel.broadcast ? this.people[0] : random.pick([...this.people, this.stranger]);
      place = { kind: "channel", channel };
    }
    for (let i = 0; i < times; i++) this.#writeIn(place, author);
  }

  #writeIn(place: Place, author: TestUser): void {
    const text = `${author.username} ${++this.#count}`;
    this.#options.note(`${text} ${place.kind === "channel" ? `in ${place.channel.title}` : place.kind}`);
    author.send(this.#recipient(place), text).then(
      (message) => {
        this.#written.push({ author, place, message });
        if (this.#written.length > 30) this.#written.shift();
      },
      // Whoever is blocked cannot write.
      (error) => this.#options.note(`${text}: ${error}`),
    );
  }

  #recipient(place: Place): TestUser | TestBot | TestChannel | { readonly chat: number } {
    switch (place.kind) {
      case "private":
        return this.account;
      case "group":
        return this.group;
      case "channel":
        return place.channel;
    }
  }

  #edit(): void {
    const { author, message } = this.#options.random.pick(this.#written);
    const text = `${message.text.split(",")[0]}, edit ${++this.#count}`;
    this.#options.note(`${text}`);
    this.#try(() => author.edit(message, text));
  }

  #delete(): void {
    const written = this.#options.random.pick(this.#written);
    const { author, message } = written;
    this.#options.note(`${message.text.split(",")[0]} is deleted`);
    this.#written = this.#written.filter((one) => one !== written);
    this.#try(() => author.delete(message));
  }

  #react(): void {
    const { random } = this.#options;
    const { author, message } = random.pick(this.#written);
    this.#options.note(`${author.username} reacts to ${message.text}`);
    const emojis = random.pick<readonly string[]>([["👍"], ["❤"], []]);
    this.#try(() => author.react(message, ...emojis));
  }

  #read(): void {
    const { random } = this.#options;
    const person = random.pick(this.people);
    this.#options.note(`${person.username} reads`);
    const place = random.chance(0.5) ? this.account : this.group;
    this.#try(() => person.read(place));
  }

  /** Somebody does not want to hear of the account any more, and thinks better of it. */
  #block(): void {
    const person = this.#options.random.pick(this.people);
    this.#options.note(`${person.username} blocks and unblocks`);
    person.block(this.account);
    person.unblock(this.account);
  }

  /** The account is taken out of a channel, or into it. */
  #move(): void {
    if (this.channels.length === 0) return;
    const { random, note, onLeave } = this.#options;
    const channel = random.pick(this.channels);
    // A bot is in a broadcast channel as an admin, or not at all: nobody adds it again.
    if (channel.broadcast && this.#options.scenario.bot) return;
    if (channel.members.includes(this.account.id)) {
      const how = random.pick(["kick", "ban"] as const);
      note(`${channel.title}: ${how}`);
      channel[how](this.account);
      onLeave(channel);
    } else this.#welcome(channel);
  }

  #welcome(channel: TestChannel): void {
    this.#options.note(`${channel.title}: welcome`);
    channel.pardon(this.account);
    channel.add(this.account);
    if (this.#options.scenario.bot) channel.promote(this.account);
  }

  /** The account does something on a device that is no client of ours. */
  #elsewhere(): void {
    const text = `from elsewhere ${++this.#count}`;
    this.#options.note(text);
    this.account.send(this.#options.random.pick(this.people), text).catch((error) => {
      this.#options.note(`${text}: ${error}`);
    });
  }

  /** People try what they may not do, or what makes no sense any more. */
  #try(action: () => void): void {
    try {
      action();
    } catch (error) {
      if (!(error instanceof RpcFault || error instanceof RangeError)) throw error;
      this.#options.note(`that cannot be done: ${error.message}`);
    }
  }
}
