import { toJson, type TypeUpdate } from "../../tl/mod.ts";

/** An update that has no type of its own: look at `raw`. One that cannot be read has `bytes` instead. */
export class RawUpdate {
  /** The TL object; undefined when it cannot be read. */
  readonly raw: TypeUpdate | undefined;
  /** What the server sent, when it cannot be read: a constructor newer than this library, say. */
  readonly bytes: Uint8Array | undefined;

  constructor(update: TypeUpdate | Uint8Array) {
    const read = !(update instanceof Uint8Array);
    this.raw = read ? update : undefined;
    this.bytes = read ? undefined : update;
  }

  /** The constructor's name: `updateDcOptions` …; undefined when it cannot be read. */
  get name(): TypeUpdate["_"] | undefined {
    return this.raw?._;
  }

  /** The TL object in a form that JSON can hold. */
  toJSON(): unknown {
    return JSON.parse(toJson(this.raw ?? this.bytes));
  }
}
