/** Membership in a group. */
export interface Member {
  readonly inviter: number;
  /** Unix seconds. */
  readonly date: number;
  /** It may do more than others. */
  admin?: boolean;
}

/** A small group. */
export interface GroupChat {
  readonly id: number;
  title: string;
  /** Account id of who made it. */
  readonly creator: number;
  /** Unix seconds. */
  readonly date: number;
  /** By account id. */
  readonly members: Map<number, Member>;
  /** Goes up with every change of the members. */
  version: number;
  /** The channel it became. */
  migratedTo?: number;
}
