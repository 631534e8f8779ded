import type { TypeUpdate } from "../tl/mod.ts";
import { type Held, Sequence } from "./sequence.ts";

/** The part of a container that has no counters of its own. */
export interface ContainerRest {
  /** Its updates. */
  readonly updates: readonly TypeUpdate[];
  /** The container's date: Unix seconds. */
  readonly date: number;
  /** The container's number was still to come when it arrived. */
  readonly fresh: boolean;
}

/** The order of containers: seq, and what arrived ahead of it. */
export class ContainerSequence extends Sequence<ContainerRest> {
  /**
   * A difference is there: gives the containers that can be taken now, in order.
   *
   * Those that arrived before the difference was asked for have nothing before them that it did not bring. What they
   * carry has no number, so it may be in no difference: it is given unless it was handed out already.
   * @param restarted the server counts anew
   * @param now ticks, from which on those that still miss something wait
   */
  settle(restarted: boolean, now: number): Held<ContainerRest>[] {
    const ready: Held<ContainerRest>[] = [];
    for (const held of this.drain()) {
      const { base, end, value, own } = held;
      if (held.asked === 0 && base > this.position) this.hold(base, end, value, own, now);
      else if (value.fresh || restarted) ready.push(held);
    }
    return ready;
  }
}
