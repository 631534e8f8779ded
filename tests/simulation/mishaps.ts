import type { BadMessageCode, Faults } from "../../src/testing/mod.ts";
import type { Weather } from "./life.ts";
import type { Seeded } from "./seeded.ts";

const CODES: readonly BadMessageCode[] = [16, 17, 18, 19, 20, 32, 33, 34, 35, 64];

/** What a {@linkcode Mishap} happens to. */
export interface Scene {
  readonly random: Seeded;
  readonly faults: Faults;
  readonly weather: Weather;
  readonly pfs: boolean;
  /** The client's machine. */
  readonly machine: { skew: number };
  /** Calls back after so many virtual milliseconds. */
  later(ms: number, action: () => void): void;
  /** The server closes all connections. */
  disconnectAll(): void;
  /** All connections of the client break. */
  cutWires(): void;
}

/** Something that goes wrong without anybody noticing. */
export type Mishap = (scene: Scene) => void;

/** Everything that may go wrong, by name; a name may be listed more often than others that are rarer. */
export const MISHAPS: Readonly<Record<string, Mishap>> = {
  "a packet closes its connection": ({ faults }) => faults.dropConnection(),
  "the server closes connections": ({ disconnectAll }) => disconnectAll(),
  "connections break": ({ cutWires }) => cutWires(),
  "an answer is lost": ({ faults }) => faults.loseAnswer("*"),
  "an answer is lost with its session": ({ faults }) => faults.loseAnswer("*", { lost: "session" }),
  "sessions are lost": ({ faults }) => faults.loseSession(),
  "an answer is announced": ({ faults }) => faults.announceAnswer("*"),
  "packets come twice": ({ faults, random }) => faults.duplicate({ times: 1 + random.int(4) }),
  "salts change": ({ faults }) => faults.badSalt(),
  "a message is refused": ({ faults, random }) => faults.badMessage(random.pick(CODES)),
  "a transport error": ({ faults, random }) =>
    faults.transportError(random.pick([-404, -429]), { times: 1 + random.int(2) }),
  "a method is slow": ({ faults, random }) =>
    faults.delay("*", random.pick([10, 700, 6_000, 40_000]), { times: 1 + random.int(3) }),
  "a flood wait": ({ faults, random }) => faults.floodWait("*", random.pick([1, 3, 9, 30, 90])),
  "an error inside the server": ({ faults, random }) =>
    faults.rpcError("*", random.pick([500, -503]), "RPC_CALL_FAIL", { times: 1 + random.int(3) }),
  "a difference cannot be had": ({ faults, random }) => {
    const method = random.pick(["updates.getDifference", "updates.getChannelDifference"]);
    const error = random.pick(["PERSISTENT_TIMESTAMP_OUTDATED", "HISTORY_GET_FAILED", "TIMEOUT"]);
    faults.rpcError(method, error === "TIMEOUT" ? -503 : 500, error, { times: 1 + random.int(8) });
  },
  "the wall clock jumps": ({ machine, random }) => {
    machine.skew = random.pick([0, 1_000, -20_000, 310_000, -400_000, 1_900_000, -7_200_000, 86_400_000]);
  },
  "temporary keys are forgotten": ({ faults, pfs }) => pfs && faults.forgetKeys(2, "temporary"),
  "the server restarts": ({ faults, disconnectAll, weather, random, later }) => {
    disconnectAll();
    faults.loseSession();
    faults.badSalt();
    weather.state = "refused";
    later(random.pick([500, 4_000, 45_000]), () => weather.state = "up");
  },
  "the network is down": ({ cutWires, weather, random, later }) => {
    cutWires();
    weather.state = random.pick(["refused", "silent"] as const);
    later(random.pick([1_000, 20_000, 90_000]), () => weather.state = "up");
  },
};
