import type { Clock } from "../../base/clock.ts";
import type { Platform } from "../../crypto/mod.ts";
import type { RawDcOption } from "../../tl/mod.ts";
import type { World } from "../world.ts";
import type { Messenger } from "../world/messenger.ts";
import type { Authorizations } from "./authorizations.ts";
import type { Behaviour } from "./behaviour.ts";
import type { CallbackQueries } from "./callback_queries.ts";
import type { Logins } from "./logins.ts";
import type { Publisher } from "./publisher.ts";

/** What the methods work with. */
export interface Services {
  readonly world: World;
  readonly messenger: Messenger;
  readonly authorizations: Authorizations;
  readonly logins: Logins;
  readonly publisher: Publisher;
  readonly callbacks: CallbackQueries;
  readonly platform: Platform;
  readonly clock: Clock;
  readonly behaviour: Behaviour;
  /** The application clients have to name; undefined: any will do. */
  readonly app?: { readonly id: number; readonly hash: string };
  /** Addresses of the data centres, for help.getConfig. */
  dcOptions: readonly RawDcOption[];
}
