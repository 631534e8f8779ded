import { type Clock, systemClock } from "../../base/clock.ts";
import type { Platform } from "../../crypto/mod.ts";
import type { RawDcOption } from "../../tl/mod.ts";
import { type ChannelPeople, TestBot, TestChannel, TestUser } from "../people/mod.ts";
import { CallLog } from "../call_log.ts";
import type { ApiCounters } from "../counters.ts";
import { UpdateFaults } from "../update_faults.ts";
import { testingPlatform } from "../testing_platform.ts";
import { World } from "../world.ts";
import type { BotInit, UserInit } from "../world/account.ts";
import { type ChannelInit, Channels } from "../world/channels.ts";
import { RpcFault } from "../world/fault.ts";
import { Groups } from "../world/groups.ts";
import { Messenger } from "../world/messenger.ts";
import type { RandomIdUse } from "../world/random_ids.ts";
import { type AccountEvent, eventsOf } from "./account_events.ts";
import type { AuthState } from "./auth_state.ts";
import { Authorizations } from "./authorizations.ts";
import { type Behaviour, DEFAULT_BEHAVIOUR } from "./behaviour.ts";
import { Call } from "./call.ts";
import { InlineQueries } from "./inline_queries.ts";
import { Logins } from "./logins.ts";
import type { CallContext, PushTarget } from "./method.ts";
import { PendingAnswers } from "./pending_answers.ts";
import { Publisher } from "./publisher.ts";
import { checkLogin, methodNamed } from "./registry.ts";
import type { Services } from "./services.ts";

/** What a {@linkcode TestApi} is made with. */
export interface TestApiOptions {
  /** Ids of the data centres. Defaults to 1, 2 and 3. */
  readonly dcs?: readonly number[];
  /** Where accounts live that do not say. Defaults to 2 if there is one, else the first. */
  readonly homeDc?: number;
  /** Defaults to the portable one. Ids, hashes and codes come from its random bytes. */
  readonly platform?: Platform;
  /** Time for people who wait. Defaults to the system's clock. */
  readonly clock?: Clock;
  /** Server time: milliseconds since the Unix epoch. Defaults to the clock's. */
  readonly now?: () => number;
  /** The application clients have to name; any will do when left out. */
  readonly app?: { readonly id: number; readonly hash: string };
  /** What differs from {@linkcode DEFAULT_BEHAVIOUR}. */
  readonly behaviour?: Partial<Behaviour>;
}

const FIRST_CALLBACK = 9_000_000_000_000_000_000n;

/**
 * Stands before a method: answers itself, throws (`new RpcFault(420, "FLOOD_WAIT_5")`), or lets the call `proceed` and
 * does what it likes with the answer.
 */
export type Interceptor = (
  context: CallContext,
  request: { readonly _: string },
  proceed: () => Promise<unknown>,
) => unknown;

/** The API of the test data centres. One instance answers for all of them: they share one world. */
export class TestApi {
  /** What was called, how many logins were made, what became of random ids. */
  readonly counters: ApiCounters;
  /** Can be changed at any time. */
  readonly behaviour: Behaviour;
  /** What is to go wrong with updates on their way. */
  readonly updateFaults: UpdateFaults;
  /** @internal Everybody and everything. */
  readonly world: World;
  readonly #services: Services;
  readonly #interceptors: { readonly method: string; readonly interceptor: Interceptor }[] = [];
  readonly #people = new Map<number, TestUser | TestBot>();

  /** An empty world. */
  constructor(options: TestApiOptions = {}) {
    const { dcs = [1, 2, 3], platform = testingPlatform, clock = systemClock } = options;
    const now = options.now ?? (() => clock.now());
    const homeDc = options.homeDc ?? (dcs.includes(2) ? 2 : dcs[0]);
    this.behaviour = { ...DEFAULT_BEHAVIOUR, ...options.behaviour };
    this.world = new World({ platform, now, dcs, homeDc });
    this.updateFaults = new UpdateFaults(clock, platform);
    const messenger = new Messenger(this.world);
    this.#services = {
      world: this.world,
      messenger,
      groups: new Groups(this.world, messenger),
      channels: new Channels(this.world, messenger),
      authorizations: new Authorizations(platform),
      logins: new Logins(platform),
      publisher: new Publisher(this.world, this.behaviour, this.updateFaults),
      callbacks: new PendingAnswers(clock, FIRST_CALLBACK),
      inline: new InlineQueries(clock),
      platform,
      clock,
      behaviour: this.behaviour,
      app: options.app,
      dcOptions: dcs.map((id) => ({ _: "dcOption", id, ipAddress: "127.0.0.1", port: 443 })),
    };
    const { logins } = this.#services;
    this.counters = {
      calls: new Map(),
      log: new CallLog(),
      get logins(): number {
        return logins.count;
      },
      get randomIds(): readonly RandomIdUse[] {
        return messenger.randomIds.list();
      },
    };
  }

  /** Addresses of the data centres, as help.getConfig tells them. */
  get dcOptions(): readonly RawDcOption[] {
    return this.#services.dcOptions;
  }
  set dcOptions(options: readonly RawDcOption[]) {
    this.#services.dcOptions = options;
  }

  /**
   * Answers one call, already unwrapped from invokeWith*, initConnection and gzip.
   * @returns a TL value: an object, a boolean, an array
   * @throws RpcFault
   */
  call(context: CallContext, request: { readonly _: string }): Promise<unknown> {
    const { calls, log } = this.counters;
    calls.set(request._, (calls.get(request._) ?? 0) + 1);
    let proceed = async (): Promise<unknown> => {
      const method = methodNamed(request._);
      if (!method) throw new RpcFault(400, "INPUT_METHOD_INVALID");
      const call = new Call(context, this.#services);
      checkLogin(call, request._, method);
      return await method.handler(call, request);
    };
    for (const { method, interceptor } of this.#interceptors) {
      if (method !== "*" && method !== request._) continue;
      const next = proceed;
      proceed = async () => await interceptor(context, request, next);
    }
    const { dc, session: { id: session }, messageId, now: at, auth } = context;
    const end = log.begin({ method: request._, account: auth.userId, dc, session, messageId, at }, request);
    const answer = proceed();
    answer.then(() => end(), end);
    return answer;
  }

  /**
   * Puts an interceptor before a method (`"*"`: before all); the last one put there comes first.
   * @returns a function that takes it away
   */
  intercept(method: string, interceptor: Interceptor): () => void {
    const entry = { method, interceptor };
    this.#interceptors.push(entry);
    return () => {
      const at = this.#interceptors.indexOf(entry);
      if (at >= 0) this.#interceptors.splice(at, 1);
    };
  }

  /** The state of a permanent key on that data centre, made when it is new. */
  auth(dc: number, keyId: bigint): AuthState {
    return this.#services.authorizations.of(dc, keyId);
  }

  /** The key is gone, and its login with it. */
  forgetKey(keyId: bigint): void {
    this.#services.authorizations.forget(keyId);
  }

  /** Logs a key in without any call: for sessions that are made ready-to-use. Not counted as a login. */
  authorize(auth: AuthState, account: TestUser | TestBot | number): void {
    const id = typeof account === "number" ? account : account.id;
    this.#services.authorizations.login(auth, this.world.account(id), this.world.now);
  }

  /** From now on the session gets updates, as soon as and as long as its key is logged in. */
  attach(auth: AuthState, session: PushTarget): void {
    this.#services.publisher.attach(auth, session);
  }

  /** From now on it gets none. */
  detach(session: PushTarget): void {
    this.#services.publisher.detach(session);
  }

  /** A new user. @throws RangeError when id, number or username are taken or make no sense */
  user(init?: UserInit): TestUser {
    return this.#person(new TestUser(this.#services, this.world.addUser(init), init?.password));
  }

  /** A new bot. @throws RangeError when id or username are taken or make no sense */
  bot(init?: BotInit): TestBot {
    return this.#person(new TestBot(this.#services, this.world.addBot(init)));
  }

  /**
   * A new supergroup, or with `broadcast` a channel; its creator is a new user unless told.
   * @throws RangeError when the username is taken
   */
  channel(init: Partial<ChannelInit> & ChannelPeople & { readonly creator?: TestUser } = {}): TestChannel {
    const { creator = this.user(), title = `Channel ${this.world.channels.size + 1}`, ...rest } = init;
    return creator.createChannel(title, rest);
  }

  /** A channel by its id or username, also one a client made. @throws RangeError when there is none */
  findChannel(channel: number | string): TestChannel {
    const found = typeof channel === "number"
      ? this.world.channels.get(channel)
      : this.world.channelByUsername(channel);
    if (!found) throw new RangeError("Cannot find the channel: there is none of that id or username");
    return new TestChannel(this.#services, found, this.person(found.creator) as TestUser);
  }

  /**
   * Everything an account was to be told that carries a counter, since the beginning: box by box, in order. Messages are
   * shown as they are now.
   */
  eventsOf(account: { readonly id: number } | number): AccountEvent[] {
    return eventsOf(this.#services, typeof account === "number" ? account : account.id);
  }

  #person<P extends TestUser | TestBot>(person: P): P {
    this.#people.set(person.id, person);
    return person;
  }

  /** The user or bot of an account, also of one that signed up by itself. @throws RangeError when there is none */
  person(account: number | string): TestUser | TestBot {
    const found = typeof account === "number"
      ? this.world.accounts.get(account)
      : this.world.byUsername(account) ?? this.world.byPhone(account.replace(/[^0-9]/g, ""));
    if (!found) {
      throw new RangeError("Cannot find the account: there is none of that id, username or phone number");
    }
    return this.#people.get(found.id) ??
      this.#person(found.bot ? new TestBot(this.#services, found) : new TestUser(this.#services, found));
  }

  /** The login code last sent to a number; undefined: none was. */
  codeFor(phone: string): string | undefined {
    return this.#services.logins.lastCode(phone.replace(/[^0-9]/g, ""));
  }

  /** All file references given out so far are answered with FILE_REFERENCE_EXPIRED from now on. */
  expireFileReferences(): void {
    this.world.files.expireReferences();
  }

  /** Ends every wait: for messages of people, for bots to answer a button. No timer is left. */
  close(): void {
    for (const person of this.#people.values()) person.stop();
    this.#services.callbacks.close();
    this.#services.inline.close();
    this.updateFaults.close();
  }
}
