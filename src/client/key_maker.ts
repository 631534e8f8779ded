import type { MaybePromise } from "../base/maybe_promise.ts";
import type * as keys from "./keys/mod.ts";

/** What makes auth keys: all of `keys/mod.ts`. */
export type KeyMaker = Pick<typeof keys, "bindKey" | "exchangeKey" | "trustedKeys">;

/** Gives it, at once or when it was loaded. */
export type GetKeyMaker = () => MaybePromise<KeyMaker>;
