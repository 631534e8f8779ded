import type { Clock, TimerHandle } from "../../src/base/clock.ts";
import { NetworkError } from "../../src/base/errors.ts";
import { type Platform, portablePlatform } from "../../src/crypto/mod.ts";
import { seededPlatform } from "../../src/testing/seeded_random.ts";
import type { Connector } from "../../src/transport/mod.ts";
import type { Process } from "./disk.ts";
import type { Seeded } from "./seeded.ts";
import { Wire, type WireWeather } from "./wire.ts";

/** The machine that clients run on, one after the other. */
export interface Machine {
  /** The one true time. */
  readonly clock: Clock;
  readonly random: Seeded;
  /** The way to the servers. */
  readonly connector: Connector;
  readonly weather: Weather;
  /** How wrong its wall clock is, in milliseconds. */
  skew: number;
  note(line: string): void;
}

/** The network, just now. */
export interface Weather extends WireWeather {
  /** refused: nobody answers; silent: nothing comes back, not even a refusal. */
  state: "up" | "refused" | "silent";
}

/**
 * One client process from its start to its end. When it crashes, nothing it still does has any effect: its timers are
 * gone, its connections break, and whatever it waits for never comes.
 */
export class Life implements Process {
  readonly clock: Clock;
  readonly platform: Platform;
  readonly connector: Connector;
  /** Called when it crashes. */
  onCrash: () => void = () => {};
  readonly #machine: Machine;
  readonly #name: string;
  readonly #timers = new Set<TimerHandle>();
  readonly #wires = new Set<Wire>();
  #alive = true;
  #steps = 0;
  #crash: { readonly at: number; readonly turns: number } | undefined;

  /** @param device which one it runs on @param number which one it is there: 1 for the first */
  constructor(device: number, number: number, machine: Machine) {
    this.#name = `device ${device}.${number}`;
    this.#machine = machine;
    const { clock } = machine;
    this.clock = {
      now: () => clock.now() + machine.skew,
      monotonic: () => clock.monotonic(),
      setTimeout: (callback, ms) => this.#setTimeout(callback, ms),
      clearTimeout: (handle) => {
        this.#timers.delete(handle);
        clock.clearTimeout(handle);
      },
    };
    this.platform = seededPlatform(portablePlatform, machine.random.int(2 ** 32));
    this.connector = { connect: (endpoint, options) => this.#connect(endpoint, options) };
  }

  get alive(): boolean {
    return this.#alive;
  }

  /** Timers it has set. */
  get timers(): number {
    return this.#timers.size;
  }

  /** Connections it has open. */
  get connections(): number {
    return this.#wires.size;
  }

  /** It is to crash after so many steps from now, and then so many turns of the promise queue. */
  crashAfter(steps: number, turns: number): void {
    this.#crash = { at: this.#steps + steps, turns };
  }

  /** It is not to crash by itself any more. */
  spare(): void {
    this.#crash = undefined;
  }

  /** The power fails. */
  crash(): void {
    if (!this.#alive) return;
    const { note, random, clock } = this.#machine;
    note(`${this.#name} crashes at step ${this.#steps}`);
    this.#alive = false;
    for (const timer of this.#timers) clock.clearTimeout(timer);
    this.#timers.clear();
    for (const wire of this.#wires) wire.abandon(random.pick([0, 0, 3_000, 75_000]));
    this.onCrash();
  }

  /** It has ended in good order: what its handlers still do has no effect either. */
  retire(): void {
    this.#alive = false;
  }

  step(_what: string): Promise<void> {
    if (!this.#alive) return never();
    this.#count();
    if (!this.#alive) return never();
    return Promise.resolve();
  }

  sleep(ms: number): Promise<void> {
    return new Promise((resolve) =>
      this.#machine.clock.setTimeout(() => {
        if (this.#alive) resolve();
      }, ms)
    );
  }

  /** Every connection breaks. */
  cut(): void {
    for (const wire of [...this.#wires]) wire.cut();
  }

  #count(): void {
    this.#steps++;
    if (this.#crash?.at !== this.#steps) return;
    let { turns } = this.#crash;
    const turn = () => turns-- > 0 ? queueMicrotask(turn) : this.crash();
    turn();
  }

  #setTimeout(callback: () => void, ms: number): TimerHandle {
    if (!this.#alive) return undefined;
    this.#count();
    const timer = this.#machine.clock.setTimeout(() => {
      this.#timers.delete(timer);
      if (this.#alive) callback();
    }, ms);
    this.#timers.add(timer);
    return timer;
  }

  async #connect(...[endpoint, options]: Parameters<Connector["connect"]>): ReturnType<Connector["connect"]> {
    const { weather, clock, random, note, connector } = this.#machine;
    await this.step("connect");
    if (weather.state === "refused") throw new NetworkError("Cannot connect: nobody answers");
    if (weather.state === "silent") {
      const { signal } = options ?? {};
      await new Promise<never>((_, reject) => {
        if (signal?.aborted) reject(signal.reason);
        signal?.addEventListener("abort", () => reject(signal.reason));
      });
    }
    if (weather.latency > 0) await this.sleep(random.int(weather.latency));
    const far = await connector.connect(endpoint, options);
    note(`${this.#name}: connected to ${far.remote}`);
    const wire = new Wire(far, {
      clock,
      random,
      weather,
      note,
      step: (what) => this.step(what),
      onEnd: () => this.#wires.delete(wire),
    });
    this.#wires.add(wire);
    if (!this.#alive) wire.abandon(0);
    return wire;
  }
}

/** What a process that has crashed waits for. Each its own: whoever waits for one that all share is never forgotten. */
export function never(): Promise<never> {
  return new Promise(() => {});
}
