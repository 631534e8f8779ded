import { TelegramError, TimeoutError } from "../base/errors.ts";
import { redact } from "../base/redact.ts";
import type { TypeMessage, TypeMessageEntity, TypeReplyMarkup } from "../tl/mod.ts";
import { detectEntities } from "./api/entities.ts";
import type { Services } from "./api/services.ts";
import { View } from "./api/view.ts";
import type { Account } from "./world/account.ts";
import { RpcFault } from "./world/fault.ts";
import { peerKey, type PeerRef } from "./world/peer.ts";
import type { Post, StoredMessage } from "./world/post.ts";

/** Whom to write to: somebody, an account id, a username, or a group. */
export type Recipient = TestUser | TestBot | number | string | { readonly chat: number };

/** How to send a message. */
export interface SendOptions {
  /** Id, in the sender's box, of the message it replies to. */
  readonly replyTo?: number;
  /** Without notification. */
  readonly silent?: boolean;
  /** Formatting; commands, mentions and links are found without. */
  readonly entities?: readonly TypeMessageEntity[];
  /** Buttons (bots only). */
  readonly replyMarkup?: TypeReplyMarkup;
}

/** Somebody in a message. */
export interface Sender {
  /** Account id. */
  readonly id: number;
  /** First name. */
  readonly firstName: string;
  /** Without `@`. */
  readonly username?: string;
  /** It is a bot. */
  readonly bot: boolean;
}

/** A message as one person sees it. */
export interface PersonMessage {
  /** Its id in this person's box: others know it by other ids. */
  readonly id: number;
  /** The text, or the caption; `""` in service messages. */
  readonly text: string;
  /** This person wrote it. */
  readonly out: boolean;
  /** Who wrote it. */
  readonly from: Sender;
  /** Where it stands: a private chat has the id of the other side. */
  readonly chat: { readonly kind: "user" | "chat"; readonly id: number; readonly title: string };
  /** Unix seconds. */
  readonly date: number;
  /** Id, in this person's box, of the message it replies to. */
  readonly replyTo?: number;
  /** Formatting, and what the server found: commands, mentions, links. */
  readonly entities: readonly TypeMessageEntity[];
  /** Buttons. */
  readonly replyMarkup?: TypeReplyMarkup;
  /** As a client gets it. */
  readonly raw: TypeMessage;
}

const PATIENCE = 5000;

/** Somebody in the world of the test data centre, acting without a client. */
export abstract class Person {
  /** @internal What the servers work with. */
  protected readonly services: Services;
  /** @internal What the servers know of it. */
  protected readonly account: Account;
  readonly #inbox: PersonMessage[] = [];
  readonly #waiting = new Set<{ take(message: PersonMessage): void; fail(error: Error): void }>();

  /** @internal Made by the server. */
  constructor(services: Services, account: Account) {
    this.services = services;
    this.account = account;
    services.publisher.listen((owner, notice) => {
      if (owner !== account || notice.type !== "message" || notice.message.out) return;
      const message = this.#look(notice.message);
      const [first] = this.#waiting;
      if (first) first.take(message);
      else this.#inbox.push(message);
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
      const { messenger, publisher } = this.services;
      const peer = this.#peer(to);
      messenger.checkWritable(this.account, peer);
      if (text === "") throw new RpcFault(400, "MESSAGE_EMPTY");
      const { message, changes } = messenger.post(this.account, peer, {
        text,
        entities: [...options.entities ?? [], ...detectEntities(text, options.entities)],
        replyTo: this.#post(options.replyTo),
        silent: options.silent,
        replyMarkup: this.account.bot ? options.replyMarkup : undefined,
      });
      publisher.publish(changes);
      return this.#look(message);
    });
  }

  /**
   * The next message somebody else wrote to this person, in the order they came; those that came while nobody asked
   * are kept.
   * @param options.timeout milliseconds of the server's clock. Defaults to 5000
   * @throws TimeoutError when none came in time
   */
  next(options: { readonly timeout?: number } = {}): Promise<PersonMessage> {
    const kept = this.#inbox.shift();
    if (kept) return Promise.resolve(kept);
    const { timeout = PATIENCE } = options;
    const { clock } = this.services;
    const who = this.username === undefined ? this.firstName : `@${this.username}`;
    return new Promise((resolve, reject) => {
      const end = (): void => {
        clock.clearTimeout(timer);
        this.#waiting.delete(waiter);
      };
      const waiter = {
        take: (message: PersonMessage): void => {
          end();
          resolve(message);
        },
        fail: (error: Error): void => {
          end();
          reject(error);
        },
      };
      const timer = clock.setTimeout(() => {
        waiter.fail(
          new TimeoutError(`Cannot get the next message of ${who}: none came within ${timeout} ms`),
        );
      }, timeout);
      this.#waiting.add(waiter);
    });
  }

  /** @internal Nothing will come any more. */
  stop(): void {
    for (const { fail } of [...this.#waiting]) {
      fail(new TelegramError("Cannot get the next message: the server was closed"));
    }
  }

  /** What was said in one conversation, oldest first. */
  history(about: Recipient): PersonMessage[] {
    const { box } = this.account;
    const ids = box.dialogs.get(peerKey(this.#peer(about)))?.ids ?? [];
    return ids.map((id) => this.#look(box.messages.get(id)!));
  }

  /** Everything in this person's box, oldest first. */
  get messages(): PersonMessage[] {
    return [...this.account.box.messages.values()].map((message) => this.#look(message));
  }

  /** Reads a conversation, to its end or up to a message: the other side learns it. */
  read(about: Recipient, maxId = 0): void {
    const { messenger, publisher } = this.services;
    publisher.publish(messenger.read(this.account, this.#peer(about), maxId));
  }

  /** Changes one of this person's own messages. @throws RangeError when there is none of that id */
  edit(id: number, text: string): void {
    const { messenger, publisher } = this.services;
    const message = this.account.box.messages.get(id);
    if (!message?.out) throw new RangeError(`Cannot edit message ${id}: it is not one of this person's own`);
    publisher.publish(messenger.edit(message.post, { text, entities: detectEntities(text) }));
  }

  /** Deletes messages, for everybody. */
  delete(...ids: readonly number[]): void {
    const { messenger, publisher } = this.services;
    publisher.publish(messenger.delete(this.account, ids, true));
  }

  /** The server bans the account: its clients get USER_DEACTIVATED_BAN, its number cannot log in. */
  ban(): void {
    this.account.banned = true;
  }

  #post(id: number | undefined): Post | undefined {
    if (id === undefined) return undefined;
    const message = this.account.box.messages.get(id);
    if (!message) throw new RangeError(`Cannot reply to message ${id}: it is not in this person's box`);
    return message.post;
  }

  #peer(to: Recipient): PeerRef {
    const { world } = this.services;
    if (typeof to === "object" && "chat" in to) return { kind: "chat", id: to.chat };
    const id = typeof to === "number" ? to : typeof to === "string" ? world.byUsername(to)?.id : to.id;
    if (id === undefined || !world.accounts.has(id)) {
      throw new RangeError(`Cannot find ${String(to)}: there is no such account`);
    }
    return { kind: "user", id };
  }

  #look(message: StoredMessage): PersonMessage {
    const { world } = this.services;
    const { post, peer } = message;
    const from = world.account(post.from);
    const replyTo = post.replyTo?.copies.get(this.account.id);
    return {
      id: message.id,
      text: post.text,
      out: message.out,
      from: {
        id: from.id,
        firstName: from.firstName,
        bot: from.bot,
        ...(from.username !== undefined && { username: from.username }),
      },
      chat: {
        ...peer,
        title: peer.kind === "chat" ? world.chats.get(peer.id)!.title : world.account(peer.id).firstName,
      },
      date: post.date,
      ...(replyTo !== undefined && { replyTo }),
      entities: [...post.entities],
      ...(post.replyMarkup && { replyMarkup: post.replyMarkup }),
      raw: new View(world, this.account).message(message),
    };
  }
}

redact(Person, (person) => `${person.constructor.name} ${person.id}`);

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
  createChat(title: string, ...members: readonly (TestUser | TestBot)[]): { readonly chat: number } {
    const { messenger, publisher, world } = this.services;
    const accounts = members.map(({ id }) => world.account(id));
    const { chat, changes } = messenger.createChat(this.account, title, accounts);
    publisher.publish(changes);
    return { chat: chat.id };
  }

  /** Lets a device in that shows a QR code. @param token of the `tg://login` link */
  acceptLogin(token: Uint8Array): void {
    const { logins, publisher, world } = this.services;
    const login = logins.token(token, world.now);
    login.account = this.account;
    publisher.pushToKey(login.auth, { _: "updateLoginToken" }, login.session);
  }

  /** Does not take messages from `other` any more. */
  block(other: TestUser | TestBot): void {
    this.account.blocked.add(other.id);
  }
}

/** A bot of the test data centre: known to its servers, and able to act without a client. */
export class TestBot extends Person {
  /** What logs it in. */
  get token(): string {
    return this.account.token!;
  }
}
