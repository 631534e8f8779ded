import { RpcFault } from "./api/method.ts";
import type { UpdateFaults } from "./update_faults.ts";

/** Codes of bad_msg_notification. */
export type BadMessageCode = 16 | 17 | 18 | 19 | 20 | 32 | 33 | 34 | 35 | 64;

/** What a fault does to the server as a whole, at once. */
export interface FaultTarget {
  /** Makes all salts invalid. */
  replaceSalts(dc?: number): void;
  /** Forgets all MTProto sessions. */
  forgetSessions(dc?: number): void;
  /** Forgets auth keys. */
  forgetKeys(dc: number | undefined, which: "all" | "temporary"): void;
}

/** Faults that wait for the next packet, message or call. */
export interface PendingFaults {
  /** The connection closes before the packet is looked at. */
  dropConnection: true;
  /** A transport error in place of an answer. */
  transportError: number;
  /** A bad_msg_notification in place of an answer. */
  badMessage: BadMessageCode;
  /** What a key exchange ends with. */
  keyExchange: "retry" | "fail" | "refuse";
  /** An error in place of the method's result. */
  rpcError: RpcFault;
  /** Milliseconds before the method is executed. */
  delay: number;
  /** The method is neither executed nor answered. */
  ignore: true;
  /** The method is executed, and its answer lost. */
  loseAnswer: "connection" | "session";
  /** The client is told that the answer exists, and has to ask for it. */
  announceAnswer: true;
  /** A packet goes out twice. */
  duplicate: true;
}

interface Entry {
  readonly kind: keyof PendingFaults;
  readonly value: unknown;
  readonly method?: string;
  readonly dc?: number;
  times: number;
}

/** Options most faults take. */
export interface FaultOptions {
  /** How often it happens. Default 1; Infinity: until {@linkcode Faults.clear}. */
  times?: number;
  /** Only on that data centre. */
  dc?: number;
}

/**
 * What goes wrong on demand: `server.faults`. A fault waits for its occasion, happens as often as asked, and is gone.
 * Methods are named as in the schema; `"*"` is any.
 */
export class Faults {
  /** Service messages with an odd sequence number are refused (34), as the specification has it; real clients send them. */
  strictSequence = false;
  /** What goes wrong with updates on their way to clients. */
  readonly updates: UpdateFaults;
  readonly #target: FaultTarget;
  #entries: Entry[] = [];

  /** For the server itself: `server.faults` is what tests use. */
  constructor(target: FaultTarget, updates: UpdateFaults) {
    this.#target = target;
    this.updates = updates;
  }

  /** The method answers FLOOD_WAIT_`seconds`. */
  floodWait(method: string, seconds: number, options?: FaultOptions): void {
    this.rpcError(method, 420, `FLOOD_WAIT_${seconds}`, options);
  }

  /** The method answers that error and is not executed. */
  rpcError(method: string, code: number, text: string, options?: FaultOptions): void {
    this.#add("rpcError", new RpcFault(code, text), method, options);
  }

  /** The method is executed after `ms` milliseconds of the server's clock. */
  delay(method: string, ms: number, options?: FaultOptions): void {
    this.#add("delay", ms, method, options);
  }

  /** The method is neither executed nor answered. */
  ignore(method: string, options?: FaultOptions): void {
    this.#add("ignore", true, method, options);
  }

  /**
   * The method is executed, then the connection dies before the answer is sent. The answer comes after a reconnect in the
   * same session; with `lost: "session"` the session is forgotten too, and so is the answer.
   */
  loseAnswer(method: string, options: FaultOptions & { lost?: "connection" | "session" } = {}): void {
    this.#add("loseAnswer", options.lost ?? "connection", method, options);
  }

  /** The answer is announced by msg_detailed_info, and sent when asked for. */
  announceAnswer(method: string, options?: FaultOptions): void {
    this.#add("announceAnswer", true, method, options);
  }

  /** The connection of the next packet closes, and the packet is not looked at. */
  dropConnection(options?: FaultOptions): void {
    this.#add("dropConnection", true, undefined, options);
  }

  /** The next packet is answered with that transport error: -404, -429, -444 … */
  transportError(code: number, options?: FaultOptions): void {
    this.#add("transportError", code, undefined, options);
  }

  /** The next encrypted packet is answered with that code of bad_msg_notification; nothing in it is executed. */
  badMessage(code: BadMessageCode, options?: FaultOptions): void {
    this.#add("badMessage", code, undefined, options);
  }

  /** The next packet the server sends goes out twice. */
  duplicate(options?: FaultOptions): void {
    this.#add("duplicate", true, undefined, options);
  }

  /** The next key exchange ends with dh_gen_retry, dh_gen_fail, or server_DH_params_fail ("refuse"). */
  keyExchange(end: "retry" | "fail" | "refuse", options?: FaultOptions): void {
    this.#add("keyExchange", end, undefined, options);
  }

  /** Every salt handed out so far becomes invalid: the next message gets bad_server_salt. */
  badSalt(dc?: number): void {
    this.#target.replaceSalts(dc);
  }

  /** All MTProto sessions, and the answers that wait in them, are forgotten: the next message starts a new one. */
  loseSession(dc?: number): void {
    this.#target.forgetSessions(dc);
  }

  /** Auth keys are forgotten: -404 from now on. @param which all of them (default), or temporary ones only */
  forgetKeys(dc?: number, which: "all" | "temporary" = "all"): void {
    this.#target.forgetKeys(dc, which);
  }

  /** Nothing of what still waits will happen. */
  clear(): void {
    this.#entries = [];
    this.updates.clear();
    this.strictSequence = false;
  }

  /** For the server: the fault of that kind that happens now, if any. */
  take<K extends keyof PendingFaults>(kind: K, dc: number, method?: string): PendingFaults[K] | undefined {
    const entry = this.#entries.find((one) =>
      one.kind === kind && (one.dc === undefined || one.dc === dc) &&
      (one.method === undefined || one.method === "*" || one.method === method)
    );
    if (!entry) return undefined;
    if (--entry.times <= 0) this.#entries.splice(this.#entries.indexOf(entry), 1);
    return entry.value as PendingFaults[K];
  }

  #add<K extends keyof PendingFaults>(
    kind: K,
    value: PendingFaults[K],
    method?: string,
    { times = 1, dc }: FaultOptions = {},
  ): void {
    this.#entries.push({ kind, value, method, dc, times });
  }
}
