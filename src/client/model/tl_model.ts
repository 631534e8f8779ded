import { toJson } from "../../tl/mod.ts";

/** An object of ours with the TL object it is about. */
export abstract class TlModel<Raw extends { readonly _: string }> {
  /** The TL object. */
  readonly raw: Raw;

  constructor(raw: Raw) {
    this.raw = raw;
  }

  /** The TL object in a form that JSON can hold. */
  toJSON(): unknown {
    return JSON.parse(toJson(this.raw));
  }
}
