import { type Clock, sleep } from "../../base/clock.ts";
import type { SelfUser } from "../../session/mod.ts";
import type { Message } from "../model/message.ts";

/** Gets a new message. */
export type MessageHandler = (message: Message) => unknown;

/** Gets a command and the words after it. */
export type CommandHandler = (message: Message, args: string[]) => unknown;

/** How long closing waits for handlers that run, in milliseconds. */
const SETTLE = 5_000;

/** What {@linkcode MessageHandlers} work with. */
export interface MessageHandlersOptions {
  /** Who is logged in. */
  self(): SelfUser | undefined;
  /** Gets what handlers throw. */
  onError(error: unknown): void;
}

/** The handlers a user registered. Messages of one chat are handled one after the other, chats side by side. */
export class MessageHandlers {
  readonly #options: MessageHandlersOptions;
  readonly #handlers = new Set<MessageHandler>();
  readonly #chats = new Map<string, Promise<void>>();

  constructor(options: MessageHandlersOptions) {
    this.#options = options;
  }

  /** Registers a handler of every message. */
  add(handler: MessageHandler): Disposable {
    const own: MessageHandler = (message) => handler(message);
    this.#handlers.add(own);
    return { [Symbol.dispose]: () => void this.#handlers.delete(own) };
  }

  /**
   * Registers a handler of `/name`.
   * @throws TypeError when that cannot be a command
   */
  addCommand(name: string, handler: CommandHandler): Disposable {
    const wanted = name.replace(/^\//, "").toLowerCase();
    if (!/^[a-z0-9_]{1,32}$/.test(wanted)) {
      throw new TypeError(
        `Cannot listen for the command ${JSON.stringify(name)}: letters, digits and _ only, 32 at most`,
      );
    }
    return this.add((message) => {
      if (message.outgoing) return;
      const [first, ...args] = message.text.trim().split(/\s+/);
      const match = /^\/(\w+)(?:@(\w+))?$/.exec(first);
      if (match?.[1].toLowerCase() !== wanted) return;
      const username = this.#options.self()?.username;
      if (match[2] && match[2].toLowerCase() !== username?.toLowerCase()) return;
      return handler(message, args);
    });
  }

  /** Hands a message to all handlers. */
  take(message: Message): void {
    const chat = Object.values(message.chatPeer).join(" ");
    const before = this.#chats.get(chat) ?? Promise.resolve();
    const running = before.then(async () => {
      for (const handler of [...this.#handlers]) {
        try {
          await handler(message);
        } catch (error) {
          this.#options.onError(error);
        }
      }
    });
    this.#chats.set(chat, running);
    void running.then(() => {
      if (this.#chats.get(chat) === running) this.#chats.delete(chat);
    });
  }

  /** Resolves when no handler runs any more, or after five seconds. */
  async settle(clock: Clock): Promise<void> {
    if (this.#chats.size === 0) return;
    const enough = new AbortController();
    const timeout = sleep(SETTLE, clock, enough.signal).catch(() => {});
    await Promise.race([Promise.all(this.#chats.values()), timeout]);
    enough.abort();
  }
}
