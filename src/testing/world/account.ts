import type { TypeBotCommand } from "../../tl/mod.ts";
import type { BotEvents } from "./bot_events.ts";
import type { Mailbox } from "./mailbox.ts";
import type { PasswordLock } from "./password_lock.ts";

/** What a new user starts with; whatever is left out gets a value. */
export interface UserInit {
  /** Account id: positive, below 2^53, not taken. */
  readonly id?: number;
  /** Digits, with or without `+`. `99966XYYYY` is a test number: it lives on data centre X. */
  readonly phone?: string;
  /** The login code. A test number always gets its X five times. */
  readonly code?: string;
  /** First name. */
  readonly firstName?: string;
  /** Last name. */
  readonly lastName?: string;
  /** Without `@`; `""` for none. */
  readonly username?: string;
  /** Two-factor password; none when left out. */
  readonly password?: string;
  /** The hint shown with the password. */
  readonly hint?: string;
  /** Home data centre. */
  readonly dc?: number;
}

/** What a new bot starts with; whatever is left out gets a value. */
export interface BotInit {
  /** Account id: positive, below 2^53, not taken. */
  readonly id?: number;
  /** `<id>:<secret>`. */
  readonly token?: string;
  /** Its name. */
  readonly firstName?: string;
  /** Without `@`; ends in `bot` on real servers. */
  readonly username?: string;
  /** Home data centre. */
  readonly dc?: number;
}

/** How an account calls another one. */
export interface Contact {
  firstName: string;
  lastName: string;
  /** Known to the owner of the entry. */
  phone?: string;
}

/** A user or a bot of the test data centre. */
export interface Account {
  readonly id: number;
  readonly bot: boolean;
  /** Home data centre. */
  readonly dc: number;
  /** Digits; users only. */
  readonly phone?: string;
  /** The code a login by phone takes. */
  readonly code: string;
  /** Bots only. */
  readonly token?: string;
  firstName: string;
  lastName?: string;
  about?: string;
  username?: string;
  /** Two-factor password. */
  password?: PasswordLock;
  /** Nothing works any more: USER_DEACTIVATED_BAN. */
  banned: boolean;
  /** Online until then (Unix seconds); 0: never seen. */
  onlineUntil: number;
  /** By account id. */
  readonly contacts: Map<number, Contact>;
  /** Account ids that may not write to it. */
  readonly blocked: Set<number>;
  /** Its messages. */
  readonly box: Mailbox;
  /** What it is told beside messages; nothing but for bots. */
  readonly botEvents: BotEvents;
  /** A bot's commands, by scope and language. */
  readonly commands: Map<string, TypeBotCommand[]>;
}
