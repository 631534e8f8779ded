import { int64ToBytes, readInt64, toBase64Url } from "../bytes/mod.ts";
import type { Platform } from "../crypto/mod.ts";
import type { Account, BotInit, UserInit } from "./world/account.ts";
import { BotEvents } from "./world/bot_events.ts";
import type { Channel } from "./world/channel.ts";
import { RpcFault } from "./world/fault.ts";
import { FileStore } from "./world/file_store.ts";
import type { GroupChat } from "./world/group_chat.ts";
import { Mailbox } from "./world/mailbox.ts";
import { PasswordLock } from "./world/password_lock.ts";
import { peerKey, type PeerRef } from "./world/peer.ts";

const FIRST_USER = 7_000_000_000;
const FIRST_BOT = 8_000_000_000;
const FIRST_CHAT = 4_000_000;
const FIRST_CHANNEL = 2_000_000_000;
/** Boxes start their message ids apart, so that an id of one box is rarely an id of another. */
const BOX_DISTANCE = 1000;
const TEST_NUMBER = /^99966([0-9])[0-9]{4}$/;

/** The data centre a test number lives on. */
export function testNumberDc(phone: string): number | undefined {
  const match = TEST_NUMBER.exec(phone);
  return match ? Number(match[1]) : undefined;
}

/** What a {@linkcode World} is made with. */
export interface WorldOptions {
  readonly platform: Platform;
  /** Milliseconds since the Unix epoch. */
  readonly now: () => number;
  /** Ids of the data centres. */
  readonly dcs: readonly number[];
  /** Where accounts live that do not say. */
  readonly homeDc: number;
}

/** Everybody and everything on the servers: accounts, groups, channels, files. What is said is {@linkcode Messenger}'s. */
export class World {
  readonly platform: Platform;
  /** Ids of the data centres. */
  readonly dcs: readonly number[];
  /** Where accounts live that do not say. */
  readonly homeDc: number;
  /** By id. */
  readonly accounts: Map<number, Account> = new Map();
  /** By id. */
  readonly chats: Map<number, GroupChat> = new Map();
  /** By id. */
  readonly channels: Map<number, Channel> = new Map();
  readonly files: FileStore;
  readonly #now: () => number;
  readonly #secret: Uint8Array;
  #users = 0;
  #bots = 0;

  constructor(options: WorldOptions) {
    this.platform = options.platform;
    this.dcs = options.dcs;
    this.homeDc = options.homeDc;
    this.files = new FileStore(options.platform);
    this.#now = options.now;
    this.#secret = options.platform.randomBytes(16);
  }

  /** Unix seconds. */
  get now(): number {
    return Math.floor(this.#now() / 1000);
  }

  /** A new user account. @throws RangeError when id, number or username are taken or make no sense */
  addUser(init: UserInit = {}): Account {
    const number = ++this.#users;
    const given = init.phone?.replace(/[^0-9]/g, "");
    const dc = init.dc ?? (given === undefined ? undefined : testNumberDc(given)) ?? this.homeDc;
    const phone = given ?? `99966${dc}${String(number).padStart(4, "0")}`;
    const test = testNumberDc(phone);
    if (phone.length < 5) throw new RangeError("Cannot add a user: the phone number is too short");
    if (test !== undefined && test !== dc) {
      throw new RangeError(`Cannot add a user on data centre ${dc}: the test number belongs to ${test}`);
    }
    if (this.byPhone(phone)) throw new RangeError("Cannot add a user: the phone number is taken");
    const code = test === undefined
      ? init.code ?? [...this.platform.randomBytes(5)].map((byte) => byte % 10).join("")
      : String(test).repeat(5);
    return this.#add({
      ...this.#blank(init.id ?? FIRST_USER + number, dc),
      bot: false,
      phone,
      code,
      firstName: init.firstName ?? `User ${number}`,
      lastName: init.lastName,
      username: (init.username ?? `tester${number}`) || undefined,
      password: init.password === undefined
        ? undefined
        : PasswordLock.of(init.password, init.hint ?? "", this.platform),
    });
  }

  /** A new bot account. @throws RangeError when id or username are taken or make no sense */
  addBot(init: BotInit = {}): Account {
    const number = ++this.#bots;
    const id = init.id ?? (init.token === undefined ? FIRST_BOT + number : parseInt(init.token));
    const token = init.token ?? `${id}:${toBase64Url(this.platform.randomBytes(26)).slice(0, 35)}`;
    if (!token.startsWith(`${id}:`)) throw new RangeError(`Cannot add a bot: its token is not of id ${id}`);
    return this.#add({
      ...this.#blank(id, init.dc ?? this.homeDc),
      bot: true,
      code: "",
      token,
      firstName: init.firstName ?? `Bot ${number}`,
      username: init.username ?? `tester${number}_bot`,
    });
  }

  #blank(id: number, dc: number): Omit<Account, "bot" | "code" | "firstName"> {
    return {
      id,
      dc,
      banned: false,
      onlineUntil: 0,
      contacts: new Map(),
      blocked: new Set(),
      box: new Mailbox(1 + BOX_DISTANCE * this.accounts.size),
      botEvents: new BotEvents(),
      commands: new Map(),
    };
  }

  #add(account: Account): Account {
    if (!Number.isSafeInteger(account.id) || account.id <= 0 || this.accounts.has(account.id)) {
      throw new RangeError(`Cannot add an account: the id ${account.id} is taken or not possible`);
    }
    if (!this.dcs.includes(account.dc)) {
      throw new RangeError(`Cannot add an account on data centre ${account.dc}: there is none`);
    }
    if (account.username !== undefined) {
      account.username = account.username.replace(/^@/, "");
      if (this.nameTaken(account.username)) {
        throw new RangeError("Cannot add an account: the username is taken");
      }
    }
    this.accounts.set(account.id, account);
    return account;
  }

  /** An account that exists. @throws RangeError when there is none */
  account(id: number): Account {
    const account = this.accounts.get(id);
    if (!account) throw new RangeError(`Cannot find account ${id}: there is none`);
    return account;
  }

  /** The user of a phone number (digits). */
  byPhone(phone: string): Account | undefined {
    return this.#find((account) => account.phone === phone);
  }

  /** The account of a username: upper and lower case are the same, `@` may lead. */
  byUsername(username: string): Account | undefined {
    const name = username.replace(/^@/, "").toLowerCase();
    return this.#find((account) => account.username?.toLowerCase() === name);
  }

  /** The public channel of a username. */
  channelByUsername(username: string): Channel | undefined {
    const name = username.replace(/^@/, "").toLowerCase();
    for (const channel of this.channels.values()) {
      if (channel.username?.toLowerCase() === name) return channel;
    }
  }

  /** Whether an account or a channel has that username. */
  nameTaken(username: string): boolean {
    return (this.byUsername(username) ?? this.channelByUsername(username)) !== undefined;
  }

  /** The bot of a token. */
  byToken(token: string): Account | undefined {
    return this.#find((account) => account.token === token);
  }

  #find(matches: (account: Account) => boolean): Account | undefined {
    for (const account of this.accounts.values()) if (matches(account)) return account;
  }

  /** A new group. */
  addChat(title: string, creator: number, members: readonly number[]): GroupChat {
    const date = this.now;
    const chat: GroupChat = {
      id: FIRST_CHAT + this.chats.size + 1,
      title,
      creator,
      date,
      members: new Map([creator, ...members].map((id) => [id, { inviter: creator, date }])),
      version: 1,
    };
    this.chats.set(chat.id, chat);
    return chat;
  }

  /** A new channel, without members. @throws RangeError when the username is taken */
  addChannel(
    creator: number,
    init: Pick<Channel, "title" | "about" | "broadcast" | "username" | "migratedFrom" | "approval">,
  ): Channel {
    const id = FIRST_CHANNEL + this.channels.size + 1;
    const username = init.username?.replace(/^@/, "");
    if (username !== undefined && this.nameTaken(username)) {
      throw new RangeError("Cannot add a channel: the username is taken");
    }
    const channel: Channel = {
      ...init,
      id,
      username,
      creator,
      date: this.now,
      box: new Mailbox(1, id),
      members: new Map(),
      banned: new Map(),
      requests: new Set(),
      stays: new Map(),
      readOutboxMaxId: 0,
      touched: 0,
    };
    this.channels.set(id, channel);
    return channel;
  }

  /** The channels an account is in. */
  channelsOf(account: number): Channel[] {
    return [...this.channels.values()].filter(({ members }) => members.has(account));
  }

  /** What `viewer` has to show to address a peer or a file: of no use to anybody else. */
  accessHash(viewer: number, of: PeerRef | bigint): bigint {
    const subject = typeof of === "bigint" ? `file:${of}` : peerKey(of);
    const hash = this.platform.sha256(
      this.#secret,
      int64ToBytes(BigInt(viewer)),
      new TextEncoder().encode(subject),
    );
    return readInt64(hash);
  }

  /** Whether `a` and `b` ever wrote to each other or are in a group together. */
  met(a: Account, b: Account): boolean {
    if (this.knows(a, b)) return true;
    for (const { members } of this.channels.values()) if (members.has(a.id) && members.has(b.id)) return true;
    return false;
  }

  /** Whether `viewer` is told everything about `other` everywhere; else, in channels, only the least. */
  knows(viewer: Account, other: Account): boolean {
    if (viewer === other || viewer.contacts.has(other.id)) return true;
    if (viewer.box.dialogs.has(peerKey({ kind: "user", id: other.id }))) return true;
    for (const { members } of this.chats.values()) {
      if (members.has(viewer.id) && members.has(other.id)) return true;
    }
    return false;
  }

  /** @throws RpcFault 400 when `username` is no username */
  checkUsername(username: string): void {
    if (!/^[a-z][a-z0-9_]{4,31}$/i.test(username)) throw new RpcFault(400, "USERNAME_INVALID");
  }
}
