import type { Behaviour } from "../../src/testing/mod.ts";
import type { TransportOptions } from "../../src/client/mod.ts";
import type { Seeded } from "./seeded.ts";
import type { WireWeather } from "./wire.ts";

/** What kind of day a seed is. */
export interface Scenario {
  /** In words. */
  readonly name: string;
  /** The account is a bot. */
  readonly bot: boolean;
  /** The session is empty at first: a key exchange and a login come before everything. Bots only. */
  readonly exchange: boolean;
  readonly pfs: boolean;
  /** How many devices the account is logged in on. */
  readonly devices: number;
  /** There are channels, not only private chats and basic groups. */
  readonly channels: boolean;
  readonly behaviour: Partial<Behaviour>;
  /** How often what happens to updates on their way. */
  readonly updateFaults: Readonly<Partial<Record<UpdateFault, number>>>;
  /** Updates are read in a loop, not by handlers. */
  readonly stream: boolean;
  /** How many updates may wait; undefined: the default. */
  readonly maxPending?: number;
  /** Clients crash. */
  readonly crashes: boolean;
  /** Clients are closed in good order now and then. */
  readonly restarts: boolean;
  /** How often somebody does something. */
  readonly steps: number;
  /** The pauses between that, in milliseconds. */
  readonly pace: readonly number[];
  /** How often something goes wrong, per step. */
  readonly mishaps: number;
  /** How often the handler is slow, and how often it answers. */
  readonly slowness: number;
  readonly answers: number;
  /** How often it does something else with a message: deletes it, reads it … */
  readonly deeds: number;
  readonly transport: Pick<TransportOptions, "framing" | "obfuscated">;
  readonly weather: WireWeather;
  /** How long after connecting the program says what it wants to hear, in milliseconds. */
  readonly lateness: number;
}

const PACES: readonly (readonly number[])[] = [
  [0, 0, 1, 10],
  [0, 5, 100, 1_000],
  [0, 100, 3_000, 30_000],
  [1_000, 60_000, 300_000],
];

type UpdateFault = "lose" | "duplicate" | "reorder" | "delay" | "tooLong" | "undecodable";

/** The scenario of a seed. */
export function scenarioOf(seed: number, random: Seeded): Scenario {
  const bot = random.chance(0.5);
  const exchange = bot && seed % 16 === 0;
  const pfs = seed % 16 === 4;
  const crashes = random.chance(0.5);
  const wild = random.chance(0.5);
  const channels = random.chance(0.7);
  const devices = !exchange && random.chance(0.3) ? 2 : 1;
  const updateFaults = random.chance(0.5) ? faultsOf(random) : {};
  const small = random.chance(0.3);
  const tooLong = random.chance(0.15);
  const stream = random.chance(0.3);
  const maxPending = random.chance(0.2) ? 1 + random.int(8) : undefined;
  const names = [
    bot ? "bot" : "user",
    devices > 1 && `${devices} devices`,
    exchange && "new key",
    pfs && "pfs",
    channels && "channels",
    crashes && "crashes",
    wild && "bad network",
    ...Object.entries(updateFaults).map(([fault, rate]) => `${fault} ${rate}`),
    small && "slices",
    tooLong && "too long",
    stream && "stream",
    maxPending && `at most ${maxPending} wait`,
  ];
  return {
    name: names.filter(Boolean).join(", "),
    bot,
    exchange,
    pfs,
    devices,
    channels,
    behaviour: {
      shortUpdates: random.chance(0.5),
      ...(small ? { differenceLimit: 1 + random.int(4), channelDifferenceLimit: 1 + random.int(4) } : {}),
      ...(tooLong
        ? { differenceTooLong: 2 + random.int(12), channelDifferenceTooLong: 1 + random.int(8) }
        : {}),
    },
    updateFaults,
    stream,
    ...(maxPending === undefined ? {} : { maxPending }),
    crashes,
    restarts: random.chance(0.5),
    steps: random.pick([30, 60, 90]),
    pace: random.pick(PACES),
    mishaps: random.pick([0, 0.1, 0.3, 0.6]),
    slowness: random.pick([0, 0.2, 0.5]),
    answers: random.pick([0, 0.2, 0.5]),
    deeds: random.pick([0, 0, 0.1, 0.3]),
    transport: {
      framing: random.pick(["intermediate", "abridged", "padded"] as const),
      ...(random.chance(0.2) ? { obfuscated: true } : {}),
    },
    weather: wild
      ? {
        latency: random.pick([0, 50, 400, 3_000]),
        cut: random.pick([0, 0.01, 0.05]),
        stall: random.pick([0, 0.003, 0.02]),
      }
      : { latency: 0, cut: 0, stall: 0 },
    lateness: random.chance(0.15) ? random.pick([10, 2_000, 60_000]) : 0,
  };
}

function faultsOf(random: Seeded): Partial<Record<UpdateFault, number>> {
  const faults: Partial<Record<UpdateFault, number>> = {};
  for (const fault of ["lose", "duplicate", "reorder", "delay", "tooLong", "undecodable"] as const) {
    if (random.chance(0.4)) faults[fault] = random.pick([0.05, 0.2, 0.5]);
  }
  return faults;
}
