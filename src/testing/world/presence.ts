import type { World } from "../world.ts";
import type { Account } from "./account.ts";
import { Changes } from "./notice.ts";

const ONLINE_SECONDS = 300;

/** Users `account` has a private chat with. */
export function acquaintances(world: World, account: Account): Account[] {
  return [...account.box.dialogs.values()].flatMap(({ peer }) => {
    const other = peer.kind === "user" ? world.account(peer.id) : account;
    return other === account || other.bot ? [] : [other];
  });
}

/** `account` comes, for five minutes, or goes: whoever chats with it is told. */
export function setStatus(world: World, account: Account, online: boolean): Changes {
  const { now } = world;
  account.onlineUntil = online ? now + ONLINE_SECONDS : now;
  const status = online
    ? { _: "userStatusOnline", expires: account.onlineUntil } as const
    : { _: "userStatusOffline", wasOnline: now } as const;
  const changes = new Changes();
  changes.addAll(acquaintances(world, account).map(({ id }) => id), {
    type: "passing",
    update: { _: "updateUserStatus", userId: account.id, status },
    peers: [{ kind: "user", id: account.id }],
  });
  return changes;
}

/** `account` is called something else: its own sessions, and whoever chats with it, are told. */
export function nameChanged(world: World, account: Account): Changes {
  const { id: userId, firstName, lastName = "", username } = account;
  const usernames = username === undefined
    ? []
    : [{ _: "username", editable: true, active: true, username } as const];
  const changes = new Changes();
  changes.addAll([account, ...acquaintances(world, account)].map(({ id }) => id), {
    type: "passing",
    update: { _: "updateUserName", userId, firstName, lastName, usernames },
    peers: [{ kind: "user", id: userId }],
  });
  return changes;
}
