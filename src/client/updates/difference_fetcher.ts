import { NetworkError } from "../../base/errors.ts";
import type { Logger } from "../../base/logger.ts";
import { RpcError } from "../../mtproto/session.ts";
import {
  TlError,
  type TypeUpdatesChannelDifference,
  type TypeUpdatesDifference,
  type TypeUpdatesState,
} from "../../tl/mod.ts";
import type { BoxEvent, MessageBox } from "../../updates/mod.ts";
import { type PeerBook, PeerNotFoundError } from "../peers/peer_book.ts";
import { toInputChannel } from "../peers/input_peers.ts";
import { pauseAfter } from "./pause_after.ts";

/** Calls the API. */
export type Invoke = (request: { readonly _: string } & Record<string, unknown>) => Promise<unknown>;

/** The calls a message box may ask for. */
export type BoxRequest = Extract<
  BoxEvent,
  { readonly type: "getDifference" | "getChannelDifference" | "getState" }
>;

/** What a {@linkcode DifferenceFetcher} works with. */
export interface DifferenceFetcherOptions {
  /** Calls the API. */
  readonly invoke: Invoke;
  /** Where the access hashes of channels are. */
  readonly peers: PeerBook;
  /** Where to report. */
  readonly logger: Logger;
  /** Whether there is room for more updates. */
  room(): boolean;
  /** Tells the box, when its turn comes. */
  settle(apply: (box: MessageBox) => void): void;
}

/** So many refusals in a row, about a quarter of an hour, and a channel is given up: others wait to be saved for it. */
const MOST_REFUSALS = 20;
/** How many channels are asked for at the same time. */
const MOST_CHANNELS = 10;
/** The channel is not ours to read, or not there any more. */
const CHANNEL_GONE = ["CHANNEL_PRIVATE", "CHANNEL_INVALID", "CHANNEL_PUBLIC_GROUP_NA", "CHAT_FORBIDDEN"];

/** Makes the calls a message box asks for, while there is room for what they bring. */
export class DifferenceFetcher {
  readonly #options: DifferenceFetcherOptions;
  /** Calls that wait for room, or for their turn. */
  #waiting: BoxRequest[] = [];
  /** How many channels are being asked for. */
  #channels = 0;
  /** How often the calls for a box failed in a row. */
  readonly #failures = new Map<number | "common", number>();
  #stopped = false;

  constructor(options: DifferenceFetcherOptions) {
    this.#options = options;
  }

  /** Makes a call, now or when there is room. */
  fetch(request: BoxRequest): void {
    if (request.type === "getState") void this.#fetch(request);
    else if (!this.#options.room()) this.#waiting.push(request);
    else if (request.type === "getDifference") void this.#fetch(request);
    else if (this.#channels >= MOST_CHANNELS) this.#waiting.push(request);
    else {
      this.#channels++;
      void this.#fetch(request).finally(() => {
        this.#channels--;
        this.resume();
      });
    }
  }

  /** There is room again. */
  resume(): void {
    for (const request of this.#waiting.splice(0)) this.fetch(request);
  }

  /** Makes no more calls, and has nothing to say about those on their way. */
  stop(): void {
    this.#stopped = true;
    this.#waiting = [];
  }

  async #fetch(request: BoxRequest): Promise<void> {
    const box = request.type === "getChannelDifference" ? request.channel : "common";
    let apply: (box: MessageBox) => void;
    try {
      apply = await this.#call(request);
      this.#failures.delete(box);
    } catch (error) {
      if (this.#stopped) return;
      // Even when the login is gone (401): who logs in again goes on from here.
      apply = this.#failed(request, error);
    }
    if (!this.#stopped) this.#options.settle(apply);
  }

  async #call(request: BoxRequest): Promise<(box: MessageBox) => void> {
    const { invoke, peers } = this.#options;
    switch (request.type) {
      case "getState": {
        const state = await invoke({ _: "updates.getState" }) as TypeUpdatesState;
        return (box) => box.stateFetched(state);
      }
      case "getDifference": {
        const { pts, date, qts } = request;
        const result = await invoke({ _: "updates.getDifference", pts, date, qts });
        return (box) => box.difference(result as TypeUpdatesDifference);
      }
      case "getChannelDifference": {
        const { channel, pts, limit } = request;
        const result = await invoke({
          _: "updates.getChannelDifference",
          channel: toInputChannel(await peers.resolve({ _: "peerChannel", channelId: channel })),
          filter: { _: "channelMessagesFilterEmpty" },
          pts,
          limit,
        });
        return (box) => box.channelDifference(channel, result as TypeUpdatesChannelDifference);
      }
    }
  }

  /** What to tell the box about a failure. */
  #failed(request: BoxRequest, error: unknown): (box: MessageBox) => void {
    const { logger } = this.#options;
    if (request.type === "getChannelDifference") {
      const { channel } = request;
      if (error instanceof RpcError && CHANNEL_GONE.some((name) => error.is(name))) {
        logger.info?.(`Not asking for updates of channel ${channel} any more`, error);
        this.#failures.delete(channel);
        return (box) => box.channelDifferenceFailed(channel, "forget");
      }
      const hopeless = whyHopeless(error);
      if (hopeless) return (box) => box.channelDifferenceFailed(channel, hopeless);
      if (error instanceof RpcError && (this.#failures.get(channel) ?? 0) >= MOST_REFUSALS) {
        this.#failures.delete(channel);
        return (box) => box.channelDifferenceFailed(channel, "reset");
      }
      const delay = this.#delay(channel, error);
      return (box) => box.channelDifferenceFailed(channel, "retry", delay);
    }
    const hopeless = request.type === "getDifference" ? whyHopeless(error) : undefined;
    if (hopeless) return (box) => box.differenceFailed(hopeless);
    const delay = this.#delay("common", error);
    return (box) => box.differenceFailed("retry", delay);
  }

  #delay(box: number | "common", error: unknown): number {
    const failures = this.#failures.get(box) ?? 0;
    this.#failures.set(box, failures + 1);
    if (!(error instanceof NetworkError)) this.#options.logger.warn?.("Cannot fetch missed updates", error);
    return pauseAfter(failures, error);
  }
}

/**
 * Why asking again would give the same: the answer cannot be read, the server does not know our state, or we do not know
 * how to address the channel.
 */
function whyHopeless(error: unknown): "reset" | "undecodable" | undefined {
  if (error instanceof TlError) return "undecodable";
  const unknown = error instanceof RpcError &&
    (error.is("PERSISTENT_TIMESTAMP_EMPTY") || error.is("PERSISTENT_TIMESTAMP_INVALID"));
  return unknown || error instanceof PeerNotFoundError ? "reset" : undefined;
}
