import type { RawUpdateUserStatus, TypePeer, TypeUserStatus } from "../../tl/mod.ts";
import { userPeerOf } from "./peer_ids.ts";
import { TlModel } from "./tl_model.ts";

/** When a user was seen, as far as the user lets it be known. */
export type UserStatusName = "online" | "offline" | "recently" | "lastWeek" | "lastMonth" | "unknown";

const NAMES: Readonly<Record<TypeUserStatus["_"], UserStatusName>> = {
  userStatusEmpty: "unknown",
  userStatusOnline: "online",
  userStatusOffline: "offline",
  userStatusRecently: "recently",
  userStatusLastWeek: "lastWeek",
  userStatusLastMonth: "lastMonth",
};

/** A user came or went. */
export class UserStatus extends TlModel<RawUpdateUserStatus> {
  /** Id of the user. */
  get userId(): number {
    return this.raw.userId;
  }

  /** The user. */
  get userPeer(): TypePeer {
    return userPeerOf(this.raw.userId);
  }

  /** Whether the user is there, or how long ago that was. */
  get status(): UserStatusName {
    return NAMES[this.raw.status._];
  }

  /** Online: until when, unless there is news. */
  get expires(): Date | undefined {
    const { status } = this.raw;
    return status._ === "userStatusOnline" ? new Date(status.expires * 1000) : undefined;
  }

  /** Offline: since when. */
  get wasOnline(): Date | undefined {
    const { status } = this.raw;
    return status._ === "userStatusOffline" ? new Date(status.wasOnline * 1000) : undefined;
  }
}
