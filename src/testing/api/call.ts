import type { World } from "../world.ts";
import type { Account } from "../world/account.ts";
import { RpcFault } from "../world/fault.ts";
import type { Changes } from "../world/notice.ts";
import type { CallContext } from "./method.ts";
import type { Services } from "./services.ts";
import { View } from "./view.ts";

/** One call while it is answered: who asks, and everything the answer may need. */
export class Call {
  readonly context: CallContext;
  readonly services: Services;

  constructor(context: CallContext, services: Services) {
    this.context = context;
    this.services = services;
  }

  /** Everybody and everything. */
  get world(): World {
    return this.services.world;
  }

  /** Server time: Unix seconds. */
  get now(): number {
    return this.context.now;
  }

  /** The account that calls. @throws RpcFault 401 when nobody is logged in */
  get self(): Account {
    const { userId, ended } = this.context.auth;
    const account = userId === undefined ? undefined : this.world.accounts.get(userId);
    if (!account) throw new RpcFault(401, ended ?? "AUTH_KEY_UNREGISTERED");
    return account;
  }

  /** A fresh view of the world through the caller's eyes. */
  view(): View {
    return new View(this.world, this.self);
  }

  /** The same where real servers show users whom the caller does not know in their `min` form only. */
  minView(): View {
    return new View(this.world, this.self, this.services.behaviour.minUsers);
  }

  /** Tells everybody what changed, but for this session: its answer says it. */
  publish(changes: Changes): void {
    this.services.publisher.publish(changes, { session: this.context.session, account: this.self.id });
  }
}
