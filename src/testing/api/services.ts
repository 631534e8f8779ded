import type { Clock } from "../../base/clock.ts";
import type { Platform } from "../../crypto/mod.ts";
import type { RawDcOption, RawMessagesBotCallbackAnswer } from "../../tl/mod.ts";
import type { World } from "../world.ts";
import type { Channels } from "../world/channels.ts";
import type { Groups } from "../world/groups.ts";
import type { Messenger } from "../world/messenger.ts";
import type { Authorizations } from "./authorizations.ts";
import type { Behaviour } from "./behaviour.ts";
import type { InlineQueries } from "./inline_queries.ts";
import type { Logins } from "./logins.ts";
import type { PendingAnswers } from "./pending_answers.ts";
import type { Publisher } from "./publisher.ts";

/** What the methods work with. */
export interface Services {
  readonly world: World;
  readonly messenger: Messenger;
  readonly groups: Groups;
  readonly channels: Channels;
  readonly authorizations: Authorizations;
  readonly logins: Logins;
  readonly publisher: Publisher;
  /** Pressed buttons. */
  readonly callbacks: PendingAnswers<RawMessagesBotCallbackAnswer>;
  readonly inline: InlineQueries;
  readonly platform: Platform;
  readonly clock: Clock;
  readonly behaviour: Behaviour;
  /** The application clients have to name; undefined: any will do. */
  readonly app?: { readonly id: number; readonly hash: string };
  /** Addresses of the data centres, for help.getConfig. */
  dcOptions: readonly RawDcOption[];
}
