import type { TypeMessageAction, TypeMessageEntity, TypeReplyMarkup } from "../../tl/mod.ts";
import type { StoredFile } from "./file_store.ts";
import type { PeerRef } from "./peer.ts";
import type { Poll } from "./poll.ts";

/** What hangs on a message. */
export type Media =
  | { readonly type: "poll"; readonly poll: Poll }
  | { readonly type: "photo" | "document"; readonly file: StoredFile; readonly spoiler?: boolean }
  | {
    readonly type: "contact";
    readonly phoneNumber: string;
    readonly firstName: string;
    readonly lastName: string;
    readonly vcard: string;
    readonly userId: number;
  };

/** Where a forwarded message came from first. */
export interface Forward {
  /** Account id of the author. */
  readonly from: number;
  /** It was a channel's own post: the channel, and the id there. */
  readonly channel?: { readonly id: number; readonly post: number };
  /** Unix seconds. */
  readonly date: number;
}

/** What a message says: shared by the copies of it in everybody's box. */
export interface Post {
  /** Account id of the author. */
  readonly from: number;
  /** Unix seconds. */
  readonly date: number;
  text: string;
  entities: TypeMessageEntity[];
  media?: Media;
  replyMarkup?: TypeReplyMarkup;
  readonly silent?: boolean;
  readonly forward?: Forward;
  /** The post it replies to. */
  readonly replyTo?: Post;
  /** A service message. */
  readonly action?: TypeMessageAction;
  /** The bot whose inline result it is. */
  readonly viaBot?: number;
  /** Unix seconds of the last edit. */
  editDate?: number;
  /** What people think of it, by account id. */
  readonly reactions: Map<number, readonly string[]>;
  /** Message ids by whose box: an account id, or what {@linkcode channelOwner} gives. */
  readonly copies: Map<number, number>;
}

/** What a new post is made of. */
export interface Draft {
  readonly text?: string;
  readonly entities?: TypeMessageEntity[];
  readonly media?: Media;
  readonly replyMarkup?: TypeReplyMarkup;
  readonly silent?: boolean;
  readonly forward?: Forward;
  readonly replyTo?: Post;
  readonly action?: TypeMessageAction;
  readonly viaBot?: number;
}

/** The copy of a post in one box. */
export interface StoredMessage {
  /** Unique in its box, ascending. */
  readonly id: number;
  /** The dialog it is in, as its owner sees it. */
  readonly peer: PeerRef;
  /** Its owner wrote it. In channels it is for each reader to see. */
  readonly out: boolean;
  /** It is pinned in its box. */
  pinned?: boolean;
  readonly post: Post;
}
