import type { World } from "../world.ts";
import type { Account } from "./account.ts";
import { channelOwner } from "./channel.ts";
import type { PeerRef } from "./peer.ts";
import type { StoredMessage } from "./post.ts";

/** Who sees the message: the account, where it stands, its id there. */
export function* audience(
  world: World,
  { peer, post }: StoredMessage,
): Generator<[Account, PeerRef, number]> {
  for (const [owner, id] of post.copies) {
    if (owner > 0) {
      const account = world.account(owner);
      yield [account, account.box.messages.get(id)!.peer, id];
    } else if (peer.kind === "channel" && owner === channelOwner(peer.id)) {
      for (const member of world.channels.get(peer.id)!.members.keys()) {
        yield [world.account(member), peer, id];
      }
    }
  }
}
