import type { SelfUser } from "../../session/mod.ts";
import { type RawUser, toJson } from "../../tl/mod.ts";

/** A user or a bot, as the server last described it. */
export class User {
  /** The TL object. */
  readonly raw: RawUser;

  constructor(raw: RawUser) {
    this.raw = raw;
  }

  /** User id. */
  get id(): number {
    return this.raw.id;
  }

  /** It is a bot. */
  get isBot(): boolean {
    return this.raw.bot ?? false;
  }

  /** First name; `""` for a deleted account. */
  get firstName(): string {
    return this.raw.firstName ?? "";
  }

  /** Last name. */
  get lastName(): string | undefined {
    return this.raw.lastName;
  }

  /** First and last name. */
  get name(): string {
    return [this.raw.firstName, this.raw.lastName].filter(Boolean).join(" ");
  }

  /** Active usernames without `@`, the main one first. */
  get usernames(): string[] {
    return usernamesOf(this.raw);
  }

  /** The main username, without `@`. */
  get username(): string | undefined {
    return this.usernames[0];
  }

  /** Phone number, digits only, if it may be seen. */
  get phone(): string | undefined {
    return this.raw.phone;
  }

  /** Telegram Premium. */
  get isPremium(): boolean {
    return this.raw.premium ?? false;
  }

  /** The TL object in a form that JSON can hold. */
  toJSON(): unknown {
    return JSON.parse(toJson(this.raw));
  }
}

/** Active usernames of anything that has some, the main one first. */
export function usernamesOf(
  object: { username?: string; usernames?: readonly { username: string; active?: boolean }[] },
): string[] {
  const active = (object.usernames ?? []).filter((one) => one.active).map((one) => one.username);
  return object.username && !active.includes(object.username) ? [object.username, ...active] : active;
}

/** What a session remembers of the own user. */
export function selfOf(user: RawUser): SelfUser {
  const [username] = usernamesOf(user);
  return {
    id: user.id,
    bot: user.bot ?? false,
    firstName: user.firstName ?? "",
    ...(user.lastName ? { lastName: user.lastName } : {}),
    ...(username ? { username } : {}),
    ...(user.premium ? { premium: true } : {}),
  };
}
