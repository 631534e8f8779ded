import type { World } from "../world.ts";
import type { Account } from "./account.ts";
import { Changes } from "./notice.ts";

/** `account` takes messages of `other` no more, or again; a bot is told. */
export function setBlocked(world: World, account: Account, other: Account, blocked: boolean): Changes {
  const changes = new Changes();
  if (account.blocked.has(other.id) === blocked) return changes;
  if (blocked) account.blocked.add(other.id);
  else account.blocked.delete(other.id);
  const who = { kind: "user", id: account.id } as const;
  if (other.bot) {
    const update = { _: "updateBotStopped", userId: account.id, date: world.now, stopped: blocked } as const;
    changes.add(other.id, other.botEvents.record(update, [who]));
  }
  changes.add(account.id, {
    type: "passing",
    update: {
      _: "updatePeerBlocked",
      blocked: blocked || undefined,
      peerId: { _: "peerUser", userId: other.id },
    },
    peers: [{ kind: "user", id: other.id }],
  });
  return changes;
}
