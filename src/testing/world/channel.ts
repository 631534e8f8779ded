import type { Mailbox } from "./mailbox.ts";
import type { StoredMessage } from "./post.ts";

/** Membership in a channel. */
export interface ChannelMember {
  readonly inviter: number;
  /** Unix seconds. */
  readonly date: number;
  /** It may write in broadcast channels, pin, ban, invite. */
  admin: boolean;
  /** It may not write. */
  muted: boolean;
  /** Messages of others up to this one are read. */
  readInboxMaxId: number;
}

/** When somebody was a member, as states of the channel's box. */
export interface Stay {
  /** What came after it was for the member … */
  readonly from: number;
  /** … up to this; undefined: still is. */
  to?: number;
}

/** A broadcast channel, or a supergroup. */
export interface Channel {
  readonly id: number;
  title: string;
  about: string;
  /** Without `@`; undefined: private. */
  username?: string;
  /** Only admins write, and nobody is named. */
  readonly broadcast: boolean;
  /** Account id of who made it. */
  readonly creator: number;
  /** Unix seconds. */
  readonly date: number;
  /** Its messages, shared by everybody, with ids and `pts` of its own. */
  readonly box: Mailbox;
  /** By account id. */
  readonly members: Map<number, ChannelMember>;
  /** Account ids that may not come back, by who banned them. */
  readonly banned: Map<number, number>;
  /** Whoever wants to come in waits for an admin. */
  readonly approval: boolean;
  /** Account ids of who waits. */
  readonly requests: Set<number>;
  /** When each account was a member. */
  readonly stays: Map<number, Stay[]>;
  /** Own messages of members were read by somebody else up to this one. */
  readOutboxMaxId: number;
  /** When something happened last: Unix seconds. */
  touched: number;
  /** The group it was. */
  migratedFrom?: number;
}

/** Whose box a channel's is, among the owners of copies: account ids are positive. */
export function channelOwner(id: number): number {
  return -id;
}

/** Whether `account` may see what is said: members may, and everybody when it is public. */
export function mayRead(channel: Channel, account: number): boolean {
  return channel.members.has(account) || (channel.username !== undefined && !channel.banned.has(account));
}

/** Whether `account` runs the channel. */
export function isAdmin(channel: Channel, account: number): boolean {
  return channel.members.get(account)?.admin ?? false;
}

/** How many messages of others `account` has not read. */
export function unreadIn(channel: Channel, account: number): number {
  const readMaxId = channel.members.get(account)?.readInboxMaxId ?? 0;
  let count = 0;
  const ids = channelMessageIds(channel);
  for (let i = ids.length; i-- > 0 && ids[i] > readMaxId;) {
    if (channel.box.messages.get(ids[i])!.post.from !== account) count++;
  }
  return count;
}

/** The ids of its messages, ascending. */
export function channelMessageIds(channel: Channel): readonly number[] {
  return channel.box.dialog({ kind: "channel", id: channel.id }).ids;
}

/** Its last message, unless there is none any more. */
export function lastMessage(channel: Channel): StoredMessage | undefined {
  return channel.box.messages.get(channelMessageIds(channel).at(-1) ?? 0);
}
