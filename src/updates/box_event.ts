import type { UpdateState } from "../session/mod.ts";
import type { TypeMessage, TypeUpdate } from "../tl/mod.ts";

/** Why updates were skipped. */
export type GapReason =
  /** The server has more than it wants to tell. */
  | "tooLong"
  /** What the server answered cannot be read. */
  | "undecodable"
  /** The server does not know our state, began anew, or gets nowhere. */
  | "reset"
  /** Nobody wanted them. */
  | "skipped";

/** Updates that nobody will get. */
export interface UpdateGap {
  /** Bare id of the channel whose they are; absent: those of private chats, basic groups and everything else. */
  readonly channel?: number;
  /** pts of the last update before the gap, where known. */
  readonly from?: number;
  /** pts of the last update in the gap, where known. */
  readonly to?: number;
  /** Why. */
  readonly reason: GapReason;
  /** The latest messages, as far as the server gave them: in no update, so that the gap stays visible. */
  readonly messages?: readonly TypeMessage[];
}

/** How far a box has got: to be saved once everything up to here was dealt with. */
export type Mark =
  /** The common state, as a whole. */
  | { readonly box: "common"; readonly state: UpdateState }
  /** The pts of one channel. */
  | { readonly box: "channel"; readonly channel: number; readonly pts: number };

/** Where updates come from. */
export type UpdateSource = "push" | "difference";

/** What a {@linkcode MessageBox} has to tell its driver. */
export type BoxEvent =
  /**
   * Updates to hand out, in this order. `mark` may be saved once all of them and everything before them was dealt with
   * (see {@linkcode UpdateLedger}); `updates` may be empty, the mark still counts.
   */
  | {
    readonly type: "updates";
    readonly updates: readonly TypeUpdate[];
    readonly mark?: Mark;
    /** They are the result of a call of our own: counted, but no news. */
    readonly own: boolean;
    readonly source: UpdateSource;
  }
  /** Call updates.getDifference; one at a time. */
  | { readonly type: "getDifference"; readonly pts: number; readonly date: number; readonly qts: number }
  /** Call updates.getChannelDifference; one at a time per channel. */
  | {
    readonly type: "getChannelDifference";
    readonly channel: number;
    readonly pts: number;
    readonly limit: number;
  }
  /** Call updates.getState; never while updates.getDifference is called. */
  | { readonly type: "getState" }
  /** Updates were skipped. */
  | { readonly type: "gap"; readonly gap: UpdateGap }
  /** A channel is seen for the first time: to be saved before the first of its updates is handed out. */
  | { readonly type: "channelBase"; readonly channel: number; readonly pts: number }
  /** A channel's pts is of no more use. */
  | { readonly type: "channelForgotten"; readonly channel: number };
