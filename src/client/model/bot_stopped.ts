import type { RawUpdateBotStopped, TypePeer } from "../../tl/mod.ts";
import { userPeerOf } from "./peer_ids.ts";
import { TlModel } from "./tl_model.ts";

/** A user blocked the bot, or let it write again. */
export class BotStopped extends TlModel<RawUpdateBotStopped> {
  /** Id of the user. */
  get userId(): number {
    return this.raw.userId;
  }

  /** The user. */
  get userPeer(): TypePeer {
    return userPeerOf(this.raw.userId);
  }

  /** When. */
  get date(): Date {
    return new Date(this.raw.date * 1000);
  }

  /** `true`: it may not write any more; `false`: it may again. */
  get stopped(): boolean {
    return this.raw.stopped;
  }
}
