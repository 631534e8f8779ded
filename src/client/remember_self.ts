import type { RawUser } from "../tl/mod.ts";
import { selfOf } from "./model/user.ts";
import type { SessionKeeper } from "./session_keeper.ts";

/** Stores, durably, who is logged in. */
export async function rememberSelf(keeper: SessionKeeper, user: RawUser): Promise<void> {
  await keeper.commit([
    { type: "self", self: selfOf(user) },
    { type: "authorized", dc: keeper.head.homeDc, authorized: true },
  ], "sync");
}
