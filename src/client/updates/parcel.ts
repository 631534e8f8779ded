import type { UpdateMap, UpdateType } from "../model/mod.ts";

/** An update on its way to everybody who wants it. */
export class Parcel {
  /** What happened. */
  readonly type: UpdateType;
  /** What it happened to. */
  readonly value: UpdateMap[UpdateType];
  /** What to tell whoever handed it out. */
  readonly delivered: () => void;
  /** The next one that waits for handlers in the same lane. */
  next: Parcel | undefined;
  readonly #settled: (parcel: Parcel, complete: boolean) => void;
  #open: number;
  #complete = true;

  /**
   * @param consumers how many there are, at least 1
   * @param settled called once nobody has to do with it any more, with whether everybody finished it
   */
  constructor(
    type: UpdateType,
    value: UpdateMap[UpdateType],
    delivered: () => void,
    consumers: number,
    settled: (parcel: Parcel, complete: boolean) => void,
  ) {
    this.type = type;
    this.value = value;
    this.delivered = delivered;
    this.#open = consumers;
    this.#settled = settled;
  }

  /** One consumer has finished with it. */
  done(): void {
    if (--this.#open === 0) this.#settled(this, this.#complete);
  }

  /** One consumer will never finish with it. */
  abandon(): void {
    this.#complete = false;
    this.done();
  }
}
