import { type Client, type ClientOptions, connect } from "../../mod.ts";
import { NetworkError, TimeoutError } from "../../src/base/errors.ts";
import { RpcError, UnknownOutcomeError } from "../../src/mtproto/mod.ts";
import type { MemorySession } from "../../src/session/mod.ts";
import type { AccountEvent } from "../../src/testing/mod.ts";
import { Consumers } from "./consumers.ts";
import { Disk } from "./disk.ts";
import { EventLedger } from "./event_ledger.ts";
import type { CallLedger } from "./call_ledger.ts";
import { Life, type Machine } from "./life.ts";
import type { Scenario } from "./scenario.ts";
import type { Seeded } from "./seeded.ts";

/** What a {@linkcode Device} works with. */
export interface DeviceOptions {
  /** Which one it is: 1 for the first. */
  readonly number: number;
  readonly machine: Machine;
  readonly random: Seeded;
  readonly scenario: Scenario;
  readonly session: MemorySession;
  /** How to connect, but for what belongs to the device. */
  readonly client: Omit<ClientOptions, "session">;
  readonly calls: CallLedger;
  /** Where a box of the account is. */
  position(box: AccountEvent["box"]): number;
  /** Its own calls caused it. */
  isOwn(event: AccountEvent): boolean;
  /** A handler answers a message. */
  answer(device: Device, to: Parameters<Client["sendMessage"]>[0], text: string): void;
  breach(what: string): void;
  /** Calls back after so many virtual milliseconds. */
  after(ms: number, action: () => void): void;
}

/** Within so many virtual milliseconds a client has to close. */
const CLOSING = 60_000;

/** A device that an account is logged in on: a disk, and client processes that follow each other on it. */
export class Device {
  readonly number: number;
  /** What its handlers are owed, and what they got. */
  readonly events: EventLedger;
  readonly #options: DeviceOptions;
  readonly #disk: Disk;
  #life!: Life;
  #lives = 0;
  #client: Client | undefined;
  #closing = false;
  #calm = false;
  /** A client was connected that knew where updates are. */
  #begun = false;

  constructor(options: DeviceOptions) {
    this.#options = options;
    this.number = options.number;
    this.events = new EventLedger((what) => this.#breach(what), options.isOwn);
    this.#disk = new Disk(options.session, {
      random: options.random.fork(),
      onCommit: (changes, durability) => {
        this.#note(`${durability} ${changes.map(print).join(", ")}`);
        this.events.committed(this.#disk.head, changes, this.#begun);
        if (this.#client && changes.some(({ type }) => type === "updates")) this.#begun = true;
      },
      onBreach: (what) => this.#breach(what),
    });
    this.#begin();
  }

  /** The client, if one is connected and is not closing. */
  get client(): Client | undefined {
    return this.#closing ? undefined : this.#client;
  }

  /** The process that runs, or ran last. */
  get life(): Life {
    return this.#life;
  }

  /** How many processes there were. */
  get lives(): number {
    return this.#lives;
  }

  /** No more crashes. */
  calm(): void {
    this.#calm = true;
    this.#life.spare();
  }

  /** How the ledger of calls is to follow one of this device. */
  following(repeatable: boolean, limited: boolean): Parameters<CallLedger["follow"]>[2] {
    const life = this.#life;
    return { repeatable, limited, life, ending: () => this.#closing || this.#life !== life };
  }

  /** The client ends in good order, and another one begins. */
  async restart(): Promise<void> {
    const life = this.#life;
    if (!await this.close()) return;
    this.#options.after(this.#options.random.pick([0, 1_000, 60_000]), () => {
      if (this.#life === life) this.#begin();
    });
  }

  /** @returns false when there was nothing to close, or it crashed meanwhile */
  async close(): Promise<boolean> {
    const { client } = this;
    const life = this.#life;
    if (!client) return false;
    this.#closing = true;
    this.#note("closes");
    const { clock } = this.#options.machine;
    const begun = clock.monotonic();
    await client.close();
    if (!life.alive) return false;
    this.#client = undefined;
    this.#note("has closed");
    if (clock.monotonic() - begun > CLOSING) this.#breach("closing takes more than a minute");
    if (life.timers > 0) this.#breach(`${life.timers} timers are left when the client has closed`);
    life.retire();
    return true;
  }

  /** A client starts, and goes on trying until it is connected. */
  #begin(): void {
    const { machine, random, scenario, calls, after } = this.#options;
    const life = this.#life = new Life(this.number, ++this.#lives, machine);
    this.#client = undefined;
    this.#closing = false;
    if (!this.#calm && scenario.crashes && random.chance(0.8)) {
      life.crashAfter(1 + random.int(random.pick([40, 150, 400, 1_000])), random.int(12));
    }
    life.onCrash = () => {
      calls.crashed(life);
      this.#note(`${this.#disk.crash()} batches are lost`);
      this.#client = undefined;
      after(random.pick([0, 100, 5_000, 120_000]), () => this.#begin());
    };
    void this.#connect(life);
  }

  async #connect(life: Life): Promise<void> {
    const { client: options, scenario, after } = this.#options;
    let client: Client;
    try {
      client = await connect({
        ...options,
        session: this.#disk.mount(life),
        clock: life.clock,
        platform: life.platform,
        transport: { ...scenario.transport, connector: life.connector },
        ...(scenario.maxPending === undefined ? {} : { maxPendingUpdates: scenario.maxPending }),
        onError: (error) => {
          if (!Consumers.threw(error)) this.#breach(`onError: ${stackOf(error)}`);
        },
        logger: { warn: (...parts) => this.#note(`warns: ${parts.map(String).join(" ")}`) },
      });
    } catch (error) {
      if (!life.alive) return;
      this.#note(`cannot connect: ${error}`);
      const allowed = [NetworkError, TimeoutError, RpcError, UnknownOutcomeError];
      if (!allowed.some((kind) => error instanceof kind)) this.#breach(`connect fails: ${stackOf(error)}`);
      return after(2_000, () => {
        if (life.alive && this.#life === life) this.#begin();
      });
    }
    if (!life.alive) return;
    this.#note("is ready");
    this.#begun ||= this.#disk.head.updates !== undefined;
    this.events.begin();
    this.#client = client;
    if (scenario.lateness === 0) this.#consume(client, life);
    else after(scenario.lateness, () => this.client === client && this.#consume(client, life));
    client.closed.catch((error) => {
      if (life.alive) this.#breach(`the client ends by itself: ${stackOf(error)}`);
    });
  }

  #consume(client: Client, life: Life): void {
    new Consumers({
      client,
      life,
      random: this.#options.random,
      scenario: this.#options.scenario,
      events: this.events,
      position: this.#options.position,
      answer: (to, text) => this.#options.answer(this, to, text),
      note: (line) => this.#note(line),
      breach: (what) => this.#breach(what),
    });
  }

  #note(line: string): void {
    this.#options.machine.note(`device ${this.number}.${this.#lives}: ${line}`);
  }

  #breach(what: string): void {
    this.#options.breach(`device ${this.number}: ${what}`);
  }
}

function print(change: Parameters<EventLedger["committed"]>[1][number]): string {
  if (change.type === "updates") return `updates ${Object.values(change.state ?? {}).join("/")}`;
  return change.type === "channel" ? `channel ${change.id} ${change.pts}` : change.type;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? error.stack ?? String(error) : String(error);
}
