import type { RawUpdateMessagePollVote, TypePeer } from "../../tl/mod.ts";
import { markedId } from "./peer_ids.ts";
import { TlModel } from "./tl_model.ts";

/** Somebody voted in a poll of the bot that is not anonymous. */
export class PollVote extends TlModel<RawUpdateMessagePollVote> {
  /** Id of the poll. */
  get pollId(): bigint {
    return this.raw.pollId;
  }

  /** Who voted. */
  get voterPeer(): TypePeer {
    return this.raw.peer;
  }

  /** Id of who voted: a user's id, or that of a channel as -100…. */
  get voterId(): number {
    return markedId(this.raw.peer);
  }

  /** What the chosen answers hold. */
  get options(): readonly Uint8Array[] {
    return this.raw.options;
  }

  /** Where the chosen answers are in the poll, from 0. */
  get positions(): readonly number[] {
    return this.raw.positions;
  }

  /** The vote was taken back. */
  get retracted(): boolean {
    return this.raw.options.length === 0;
  }
}
