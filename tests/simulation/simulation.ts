import { MemorySession } from "../../src/session/mod.ts";
import {
  type AccountEvent,
  type Behaviour,
  type TestBot,
  type TestChannel,
  TestServer,
} from "../../src/testing/mod.ts";
import { CallLedger } from "./call_ledger.ts";
import { Device } from "./device.ts";
import { isOwn } from "./is_own.ts";
import { Errands } from "./errands.ts";
import type { Weather } from "./life.ts";
import { MISHAPS, type Scene } from "./mishaps.ts";
import type { Report, SimulateOptions } from "./report.ts";
import { type Scenario, scenarioOf } from "./scenario.ts";
import { Seeded } from "./seeded.ts";
import { Trace } from "./trace.ts";
import { VirtualClock } from "./virtual_clock.ts";
import { World } from "./world.ts";

/** Virtual milliseconds for everything to come to rest once nothing goes wrong any more, and between two looks. */
const REST = 60 * 60_000;
/** Within that time, whatever was lost together with its session is asked for: before 15 minutes of silence have passed. */
const SOON = 12 * 60_000;
const LOOK = [1_000, 30_000, 120_000, 600_000];
/** More calls of one method, or connections, than this are too many for any day. */
const STORM = 500;
/** Within that time a client has to close. */
const CLOSING = 60_000;
/** A server that nobody talks to any more needs so long to notice. */
const SILENCE = 80_000;

/** Runs one seed: an account's devices and its servers on a bad day, from the first connection to the last. */
export async function simulate(seed: number, options: SimulateOptions = {}): Promise<Report> {
  const simulation = new Simulation(seed, options);
  await simulation.run();
  return simulation.report;
}

class Simulation {
  readonly #seed: number;
  readonly #behaviour: Partial<Behaviour> | undefined;
  readonly #random: Seeded;
  readonly #scenario: Scenario;
  readonly #clock = new VirtualClock();
  readonly #trace: Trace;
  readonly #breaches: string[] = [];
  readonly #weather: Weather;
  readonly #calls: CallLedger;
  readonly #errands: Errands;
  #server!: TestServer;
  #world!: World;
  #devices: Device[] = [];
  #machines: { skew: number }[] = [];

  constructor(seed: number, { lines = 60, onLine, behaviour }: SimulateOptions) {
    this.#seed = seed;
    this.#behaviour = behaviour;
    this.#random = new Seeded(seed);
    this.#scenario = scenarioOf(seed, this.#random.fork());
    this.#trace = new Trace(() => this.#clock.monotonic(), lines, onLine);
    this.#weather = { state: "up", ...this.#scenario.weather };
    const note = (line: string) => this.#note(line);
    const breach = (what: string) => this.#breach(what);
    this.#calls = new CallLedger(note, breach);
    this.#errands = new Errands({
      calls: this.#calls,
      random: this.#random,
      bot: this.#scenario.bot,
      note,
      breach,
    });
  }

  get report(): Report {
    const { methods, connections, sessions, keyExchanges } = this.#server.counters;
    const sum = (counts: Iterable<number>) => [...counts].reduce((all, one) => all + one, 0);
    const counts = {
      lives: sum(this.#devices.map(({ lives }) => lives)),
      connections,
      sessions,
      "key exchanges": keyExchanges,
      "methods executed": sum(methods.values()),
      differences: (methods.get("updates.getDifference") ?? 0) +
        (methods.get("updates.getChannelDifference") ?? 0),
      "updates handled": sum(this.#devices.map(({ events }) => events.done)),
      "update faults": sum(this.#server.faults.updates.counts.values()),
      ...Object.fromEntries(
        Object.entries(this.#calls.outcomes).map(([outcome, count]) => [`calls ${outcome}`, count]),
      ),
      "trace lines": this.#trace.length,
      "virtual minutes": Math.round(this.#clock.monotonic() / 60_000),
    };
    return {
      seed: this.#seed,
      breaches: this.#breaches,
      trace: this.#trace.tail,
      hash: this.#trace.hash,
      scenario: this.#scenario.name,
      counts,
    };
  }

  async run(): Promise<void> {
    try {
      await this.#setUp();
      await this.#play();
      await this.#rest();
      await this.#tearDown();
    } catch (error) {
      this.#breach(`the simulation itself fails: ${error instanceof Error ? error.stack : error}`);
      await this.#server?.close();
    }
  }

  #note(line: string): void {
    this.#trace.note(line);
  }

  #breach(what: string): void {
    this.#note(`BREACH ${what}`);
    this.#breaches.push(what);
  }

  async #setUp(): Promise<void> {
    const scenario = this.#scenario;
    const server = this.#server = await TestServer.start({
      clock: this.#clock,
      seed: this.#seed,
      behaviour: { ...scenario.behaviour, ...this.#behaviour },
      logger: { error: (...parts) => this.#breach(`the test DC: ${parts.map(String).join(" ")}`) },
    });
    this.#world = new World({
      server,
      scenario,
      random: this.#random.fork(),
      note: (line) => this.#note(line),
      onLeave: (channel) => this.#left(channel),
    });
    await this.#world.greet();
    this.#watchServer();
    for (let number = 1; number <= scenario.devices; number++) this.#addDevice(number);
    this.#updateFaults();
  }

  /** The account is not in a channel any more: what devices did not get by now, they need not get. */
  #left({ id, pts }: TestChannel): void {
    for (const { events } of this.#devices) events.left(id, pts);
  }

  #addDevice(number: number): void {
    const { bot, exchange, pfs } = this.#scenario;
    const { account } = this.#world;
    const { session, ...client } = this.#server.clientOptions(account);
    const machine = {
      clock: this.#clock,
      random: this.#random.fork(),
      connector: client.transport.connector,
      weather: this.#weather,
      skew: 0,
      note: (line: string) => this.#note(line),
    };
    this.#machines.push(machine);
    this.#devices.push(
      new Device({
        number,
        machine,
        random: this.#random.fork(),
        scenario: this.#scenario,
        session: exchange ? new MemorySession() : session,
        client: { ...client, pfs, ...(exchange ? { auth: { bot: (account as TestBot).token } } : {}) },
        calls: this.#calls,
        position: (box) => this.#position(box),
        isOwn: (event) => isOwn(event, number, bot),
        answer: (device, to, text) => this.#errands.send(device, to, text),
        breach: (what) => this.#breach(what),
        after: (ms, action) => this.#after(ms, action),
      }),
    );
  }

  #watchServer(): void {
    this.#errands.watch(this.#server);
    const { api } = this.#server;
    api.intercept("channels.leaveChannel", async (_, request, proceed) => {
      const result = await proceed();
      const { channelId } = (request as unknown as { channel: { channelId: number } }).channel;
      this.#left(this.#world.channels.find(({ id }) => id === channelId)!);
      return result;
    });
  }

  #updateFaults(): void {
    const { updates } = this.#server.faults;
    const { lose, duplicate, reorder, delay, tooLong, undecodable } = this.#scenario.updateFaults;
    if (lose) updates.lose({ rate: lose });
    if (duplicate) updates.duplicate({ rate: duplicate });
    if (reorder) updates.reorder({ rate: reorder });
    if (delay) updates.delay(this.#random.pick([100, 2_000, 20_000]), { rate: delay });
    if (tooLong) updates.tooLong({ rate: tooLong });
    if (undecodable) updates.undecodable({ rate: undecodable });
  }

  /** Bad times: everybody does something, and anything goes wrong. */
  async #play(): Promise<void> {
    const { steps, pace, mishaps } = this.#scenario;
    for (let i = 0; i < steps; i++) {
      if (this.#random.chance(mishaps)) this.#mishap();
      this.#act();
      const pause = this.#random.pick(pace);
      await this.#clock.run(() => pause === 0, pause);
    }
  }

  #mishap(): void {
    const [name, mishap] = this.#random.pick(Object.entries(MISHAPS));
    this.#note(`mishap: ${name}`);
    mishap(this.#scene());
  }

  #scene(): Scene {
    const at = this.#random.int(this.#devices.length);
    return {
      random: this.#random,
      faults: this.#server.faults,
      weather: this.#weather,
      pfs: this.#scenario.pfs,
      machine: this.#machines[at],
      later: (ms, action) => this.#after(ms, action),
      disconnectAll: () => this.#server.disconnectAll(),
      cutWires: () => this.#devices[at].life.cut(),
    };
  }

  #act(): void {
    const random = this.#random;
    const choice = random.next();
    if (choice < 0.55) return this.#world.act();
    const device = random.pick(this.#devices);
    if (choice < 0.75) this.#errands.send(device, random.pick(this.#world.people).username!, "to");
    else if (choice < 0.9) this.#errands.change(device);
    else if (choice < 0.95) this.#errands.look(device);
    else if (this.#scenario.restarts) void device.restart();
  }

  /** Good times: whatever was promised has to come true. */
  async #rest(): Promise<void> {
    this.#note("calm");
    const { faults } = this.#server;
    faults.clear();
    faults.updates.clear();
    Object.assign(this.#weather, { latency: 0, cut: 0, stall: 0 });
    for (const device of this.#devices) device.calm();
    this.#after(120_000, () => this.#weather.state = "up");
    await this.#clock.run(() => this.#weather.state === "up", 120_000);
    // Whoever loses a session learns so; a push that is lost shows when the next one comes. (A temporary key may lose
    // its binding to one that was given up: the next call shows that.)
    if (!this.#scenario.updateFaults.lose && !this.#scenario.pfs) {
      await this.#settle(SOON);
      for (const late of this.#missing()) this.#breach(`${late}, until something else happens`);
    } else await this.#clock.run(() => false, SOON);
    this.#note("probe");
    this.#world.probe();
    await this.#settle(REST);
    this.#check();
  }

  /** Lets time pass until nothing is owed any more. */
  async #settle(ms: number): Promise<void> {
    const end = this.#clock.monotonic() + ms;
    const quiet = () =>
      this.#calls.open.length === 0 && this.#devices.every(({ client }) => client) &&
      this.#missing().length === 0;
    for (let look = 0; look === 0 || (this.#clock.monotonic() < end && !quiet()); look++) {
      await this.#clock.run(() => false, LOOK[Math.min(look, LOOK.length - 1)]);
    }
  }

  #missing(): string[] {
    const events = this.#server.eventsOf(this.#world.account);
    return this.#devices.flatMap((device) =>
      device.events.missing(events).map((missing) => `device ${device.number} does not handle ${missing}`)
    );
  }

  #check(): void {
    const events = this.#server.eventsOf(this.#world.account);
    for (const { number, client, life, events: ledger } of this.#devices) {
      const name = `device ${number}`;
      if (!client) this.#breach(`${name} has no client in the end`);
      ledger.checkOrder(events);
      if (life.connections > 5) this.#breach(`${name} has ${life.connections} connections open`);
      if (life.timers > 20) this.#breach(`${name} waits for ${life.timers} timers when all is done`);
    }
    for (const missing of this.#missing().slice(0, 8)) this.#breach(missing);
    const { methods, connections } = this.#server.counters;
    if (connections > STORM) this.#breach(`${connections} connections were made`);
    for (const [method, calls] of methods) {
      if (calls > STORM) this.#breach(`${method} was called ${calls} times`);
    }
    this.#errands.check(this.#world);
  }

  async #tearDown(): Promise<void> {
    for (const device of this.#devices) {
      let closed = false;
      void device.close().then(() => closed = true);
      if (!await this.#clock.run(() => closed, CLOSING)) this.#breach("a client does not close");
    }
    const connections = () => this.#devices.reduce((sum, { life }) => sum + life.connections, 0);
    await this.#clock.run(() => connections() === 0, SILENCE);
    if (connections() > 0) this.#breach(`${connections()} connections are left when all have closed`);
    await this.#server.close();
    await this.#clock.run(() => this.#clock.pending === 0, 10 * SILENCE);
    if (this.#clock.pending > 0) this.#breach(`${this.#clock.pending} timers are left when all have closed`);
  }

  #position(box: AccountEvent["box"]): number {
    const { account, channels } = this.#world;
    if (typeof box === "number") return channels.find(({ id }) => id === box)?.pts ?? Infinity;
    const events = this.#server.eventsOf(account).filter((event) => event.box === box);
    return events.at(-1)?.pts ?? 0;
  }

  #after(ms: number, action: () => void): void {
    this.#clock.setTimeout(action, ms);
  }
}
