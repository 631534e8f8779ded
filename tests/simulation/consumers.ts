import type { Client, Message } from "../../mod.ts";
import type { UpdateMap, UpdateType } from "../../src/client/model/mod.ts";
import type { AccountEvent } from "../../src/testing/mod.ts";
import type { TypeMessage, TypeUpdate } from "../../src/tl/mod.ts";
import { doSomething } from "./deeds.ts";
import type { EventLedger } from "./event_ledger.ts";
import type { Life } from "./life.ts";
import type { Scenario } from "./scenario.ts";
import type { Seeded } from "./seeded.ts";
import { keyOf } from "./update_key.ts";

/** What {@linkcode Consumers} work with. */
export interface ConsumersOptions {
  readonly client: Client;
  readonly life: Life;
  readonly random: Seeded;
  readonly scenario: Scenario;
  readonly events: EventLedger;
  position(box: AccountEvent["box"]): number;
  answer(to: Parameters<Client["sendMessage"]>[0], text: string): void;
  note(line: string): void;
  breach(what: string): void;
}

const TYPES = [
  "message",
  "serviceMessage",
  "messageEdited",
  "messageDeleted",
  "messageReaction",
  "chatMember",
  "botStopped",
  "raw",
] as const satisfies readonly UpdateType[];

type Handled = UpdateMap[(typeof TYPES)[number]];

/** What a handler throws. */
class HandlerFailure extends Error {}

/** A user's program around one client: it answers, takes its time, or fails. */
export class Consumers {
  readonly #options: ConsumersOptions;
  /** How often a handler has still to fail with an update. */
  readonly #failures = new WeakMap<object, number>();

  constructor(options: ConsumersOptions) {
    this.#options = options;
    const { client, scenario, events, position, life } = options;
    client.addEventListener("gap", ({ detail }) => {
      if (life.alive) events.gap(detail, position);
    });
    client.addEventListener("deadletter", ({ detail: { type, value } }) => {
      if (life.alive) this.#finish(type, value as Handled);
    });
    if (scenario.stream) void this.#read();
    else for (const type of TYPES) client.on(type, (value: Handled) => this.#handle(type, value));
  }

  /** Whether a handler of the simulation has thrown that. */
  static threw(error: unknown): boolean {
    return error instanceof HandlerFailure;
  }

  /** As a loop over all updates. */
  async #read(): Promise<void> {
    const { client, life } = this.#options;
    for await (const { type, value } of client.updates()) {
      if (!life.alive) return;
      if (TYPES.includes(type as never)) await this.#handle(type, value as Handled, false);
    }
  }

  async #handle(type: UpdateType, value: Handled, mayFail = true): Promise<void> {
    const { life, random, scenario, events, note } = this.#options;
    if (!life.alive) return;
    const update = updateOf(type, value);
    if (!update) return;
    const key = keyOf(update);
    const failures = this.#failures.get(value);
    events.begun(key, failures !== undefined);
    note(`gets ${key.keys.join(", ").slice(0, 150)} ${key.text ?? ""}`);
    if (random.chance(scenario.slowness)) await life.sleep(random.pick([1, 50, 2_000, 20_000]));
    const message = value as Message;
    if (type === "message" && !message.outgoing && random.chance(scenario.answers)) {
      this.#options.answer(message.chatPeer, `re ${message.id}`);
    }
    if (type === "message" && !message.outgoing && failures === undefined && random.chance(scenario.deeds)) {
      const { client, breach } = this.#options;
      doSomething(random, client, message, (line) => life.alive && note(line), (error) => {
        if (life.alive) breach(`a deed fails: ${error instanceof Error ? error.stack : error}`);
      });
    }
    const left = failures ?? (mayFail ? random.pick([0, 0, 0, 0, 0, 0, 1, 2, 9]) : 0);
    this.#failures.set(value, left - 1);
    // A client that crashes here has not finished.
    await life.step("handled");
    if (!life.alive) return;
    if (left > 0) throw new HandlerFailure("The handler fails");
    this.#finish(type, value);
  }

  #finish(type: UpdateType, value: Handled): void {
    const update = updateOf(type, value);
    if (!update) return;
    const key = keyOf(update);
    this.#options.note(`is through with ${key.keys.join(", ").slice(0, 150)}`);
    this.#options.events.finished(key);
  }
}

/** The update that a handler got. */
function updateOf(type: UpdateType, value: Handled): TypeUpdate | undefined {
  const place = { pts: 0, ptsCount: 0 };
  switch (type) {
    case "message":
    case "serviceMessage":
      return { _: "updateNewMessage", message: value.raw as TypeMessage, ...place };
    case "messageEdited":
      return { _: "updateEditMessage", message: value.raw as TypeMessage, ...place };
    case "gap":
      return undefined;
    default:
      return value.raw as TypeUpdate | undefined;
  }
}
