import type { Client } from "../../mod.ts";
import { RpcError } from "../../src/mtproto/mod.ts";
import type { TestServer } from "../../src/testing/mod.ts";
import type { CallLedger } from "./call_ledger.ts";
import type { Device } from "./device.ts";
import type { Seeded } from "./seeded.ts";
import type { World } from "./world.ts";

/** What {@linkcode Errands} work with. */
export interface ErrandsOptions {
  readonly calls: CallLedger;
  readonly random: Seeded;
  /** The account is a bot. */
  readonly bot: boolean;
  note(line: string): void;
  breach(what: string): void;
}

/** The calls that the account's devices make, and what the server knows of them. */
export class Errands {
  readonly #options: ErrandsOptions;
  #numbers = 0;

  constructor(options: ErrandsOptions) {
    this.#options = options;
  }

  /** Takes note of what the server executes. */
  watch({ api }: TestServer): void {
    const { calls } = this.#options;
    api.intercept("account.updateProfile", (_, request, proceed) => {
      calls.executed((request as unknown as { firstName: string }).firstName);
      return proceed();
    });
    api.intercept("bots.setBotCommands", (_, request, proceed) => {
      const { commands } = request as unknown as { commands: { description: string }[] };
      calls.executed(commands[0].description);
      return proceed();
    });
  }

  /** Sends a message: a call with a random id, which is executed once whatever happens. */
  send(device: Device, to: Parameters<Client["sendMessage"]>[0], text: string): void {
    const { client } = device;
    if (!client) return;
    const what = `${text} (${++this.#numbers} @${device.number})`;
    this.#options.note(`call ${what}`);
    void this.#options.calls.follow(what, client.sendMessage(to, what), device.following(true, false));
  }

  /** A call that nothing protects from being executed twice. */
  change(device: Device): void {
    const { client } = device;
    if (!client) return;
    const what = `change ${++this.#numbers}`;
    const limited = this.#options.random.chance(0.2);
    const options = limited ? { timeout: this.#options.random.pick([50, 3_000, 30_000]) } : {};
    this.#options.note(`call ${what}`);
    const call = this.#options.bot
      ? client.api.bots.setBotCommands({
        scope: { _: "botCommandScopeDefault" },
        langCode: "",
        commands: [{ _: "botCommand", command: "change", description: what }],
      }, options)
      : client.api.account.updateProfile({ firstName: what }, options);
    void this.#options.calls.follow(what, call, device.following(false, limited));
  }

  /** A call that only reads. */
  look(device: Device): void {
    const { client } = device;
    const { ending } = device.following(true, false);
    client?.getMe().catch((error) => {
      if (!(error instanceof RpcError) && !ending()) this.#options.breach(`getMe fails: ${error}`);
    });
  }

  /** What people got is what was executed; it has to be what the callers were told. */
  check({ people, account, channels }: World): void {
    const { calls } = this.#options;
    const [first] = people;
    for (const person of people) {
      for (const { text, out, from, chat } of person.messages) {
        // Everybody has a copy of what is said in the group.
        const counts = !out && from.id === account.id && (chat.kind === "user" || person === first);
        if (counts && /@\d\)/.test(text)) calls.executed(text);
      }
    }
    for (const { messages } of channels) {
      for (const { text, from } of messages) {
        if (from.id === account.id && /@\d\)/.test(text)) calls.executed(text);
      }
    }
    calls.check();
  }
}
