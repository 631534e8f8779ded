import type {
  RawChat,
  RawDialog,
  RawDocument,
  RawMessage,
  RawMessageService,
  RawPhoto,
  RawUser,
  TypeChat,
  TypeMessage,
  TypeMessageMedia,
  TypePeer,
  TypeUpdate,
  TypeUser,
} from "../../tl/mod.ts";
import type { World } from "../world.ts";
import type { Account } from "../world/account.ts";
import type { StoredFile } from "../world/file_store.ts";
import type { GroupChat } from "../world/group_chat.ts";
import type { Dialog } from "../world/mailbox.ts";
import type { Notice } from "../world/notice.ts";
import type { PeerRef } from "../world/peer.ts";
import type { Media, StoredMessage } from "../world/post.ts";

/**
 * The world through the eyes of one account, as TL objects. It remembers whom it spoke of: `users` and `chats` are
 * what goes beside an answer.
 */
export class View {
  readonly #world: World;
  readonly #viewer: Account;
  readonly #users = new Set<number>();
  readonly #chats = new Set<number>();

  constructor(world: World, viewer: Account) {
    this.#world = world;
    this.#viewer = viewer;
  }

  /** Everybody spoken of so far. */
  get users(): TypeUser[] {
    return [...this.#users].map((id) => this.user(id));
  }

  /** Every group spoken of so far. */
  get chats(): TypeChat[] {
    return [...this.#chats].map((id) => this.chat(id));
  }

  /** Notes that a peer is spoken of. */
  note(peer: PeerRef): void {
    if (peer.kind === "chat") this.#chats.add(peer.id);
    else this.#users.add(peer.id);
  }

  /** A `Peer`, noted. */
  peer(peer: PeerRef): TypePeer {
    this.note(peer);
    return peer.kind === "chat" ? { _: "peerChat", chatId: peer.id } : { _: "peerUser", userId: peer.id };
  }

  /** A `User`. */
  user(id: number): TypeUser {
    const account = this.#world.accounts.get(id);
    return account ? this.fullUser(account) : { _: "userEmpty", id };
  }

  /** The `user` of an account that exists. */
  fullUser(account: Account): RawUser {
    const viewer = this.#viewer;
    const self = account === viewer;
    const contact = viewer.contacts.get(account.id);
    const accessHash = this.#world.accessHash(viewer.id, { kind: "user", id: account.id });
    if (account.banned) return { _: "user", id: account.id, accessHash, deleted: true };
    const { now } = this.#world;
    return {
      _: "user",
      id: account.id,
      accessHash,
      self: self || undefined,
      contact: contact ? true : undefined,
      mutualContact: contact && account.contacts.has(viewer.id) ? true : undefined,
      bot: account.bot || undefined,
      botInfoVersion: account.bot ? 1 : undefined,
      firstName: contact?.firstName ?? account.firstName,
      lastName: (contact ? contact.lastName : account.lastName) || undefined,
      username: account.username,
      phone: self ? account.phone : contact?.phone,
      status: account.bot || account.onlineUntil === 0
        ? undefined
        : account.onlineUntil > now
        ? { _: "userStatusOnline", expires: account.onlineUntil }
        : { _: "userStatusOffline", wasOnline: account.onlineUntil },
    };
  }

  /** A `Chat`. */
  chat(id: number): TypeChat {
    const chat = this.#world.chats.get(id);
    if (!chat) return { _: "chatEmpty", id };
    if (!chat.members.has(this.#viewer.id)) return { _: "chatForbidden", id, title: chat.title };
    return this.#fullChat(chat);
  }

  #fullChat(chat: GroupChat): RawChat {
    return {
      _: "chat",
      id: chat.id,
      title: chat.title,
      photo: { _: "chatPhotoEmpty" },
      participantsCount: chat.members.size,
      date: chat.date,
      version: chat.version,
      creator: chat.creator === this.#viewer.id || undefined,
    };
  }

  /** A `Message` of the viewer's box; everybody in it is noted. */
  message(message: StoredMessage): TypeMessage {
    const { id, out, peer, post } = message;
    const own = peer.kind === "user" && peer.id === this.#viewer.id;
    const fromId = this.peer({ kind: "user", id: post.from });
    const replyId = post.replyTo?.copies.get(this.#viewer.id);
    const common = {
      id,
      out: out || undefined,
      silent: post.silent || undefined,
      // In a private chat the other side needs no naming.
      fromId: out || peer.kind === "chat" ? fromId : undefined,
      peerId: this.peer(peer),
      savedPeerId: own ? this.peer(peer) : undefined,
      replyTo: replyId === undefined
        ? undefined
        : { _: "messageReplyHeader" as const, replyToMsgId: replyId },
      date: post.date,
    };
    if (post.action) {
      for (const user of peopleOf(post.action)) this.note({ kind: "user", id: user });
      return { _: "messageService", ...common, action: post.action } satisfies RawMessageService;
    }
    for (const entity of post.entities) {
      if (entity._ === "messageEntityMentionName") this.note({ kind: "user", id: entity.userId });
    }
    return {
      _: "message",
      ...common,
      fwdFrom: post.forward && {
        _: "messageFwdHeader",
        fromId: this.peer({ kind: "user", id: post.forward.from }),
        date: post.forward.date,
      },
      message: post.text,
      media: post.media && this.media(post.media),
      replyMarkup: post.replyMarkup,
      entities: post.entities.length > 0 ? post.entities : undefined,
      editDate: post.editDate,
    } satisfies RawMessage;
  }

  /** A `MessageMedia`. */
  media(media: Media): TypeMessageMedia {
    switch (media.type) {
      case "photo":
        return { _: "messageMediaPhoto", photo: this.photo(media.file), spoiler: media.spoiler };
      case "document":
        return { _: "messageMediaDocument", document: this.document(media.file), spoiler: media.spoiler };
      case "contact": {
        const { type: _type, ...contact } = media;
        return { _: "messageMediaContact", ...contact };
      }
    }
  }

  /** A `document`. */
  document(file: StoredFile): RawDocument {
    return {
      _: "document",
      id: file.id,
      accessHash: this.#world.accessHash(this.#viewer.id, file.id),
      fileReference: this.#world.files.reference(file),
      date: file.date,
      mimeType: file.mimeType,
      size: file.bytes.length,
      dcId: file.dc,
      attributes: file.attributes,
    };
  }

  /** A `photo`, in one size. */
  photo(file: StoredFile): RawPhoto {
    return {
      _: "photo",
      id: file.id,
      accessHash: this.#world.accessHash(this.#viewer.id, file.id),
      fileReference: this.#world.files.reference(file),
      date: file.date,
      sizes: [{ _: "photoSize", type: "x", w: 800, h: 600, size: file.bytes.length }],
      dcId: file.dc,
    };
  }

  /** A `dialog` of the viewer's box. */
  dialog(dialog: Dialog): RawDialog {
    return {
      _: "dialog",
      peer: this.peer(dialog.peer),
      topMessage: dialog.ids.at(-1) ?? 0,
      readInboxMaxId: dialog.readInboxMaxId,
      readOutboxMaxId: dialog.readOutboxMaxId,
      unreadCount: this.#viewer.box.unread(dialog),
      unreadMentionsCount: 0,
      unreadReactionsCount: 0,
      unreadPollVotesCount: 0,
      notifySettings: { _: "peerNotifySettings" },
    };
  }

  /** An `Update` about something that happened in the viewer's box. */
  update(notice: Notice): TypeUpdate {
    if (notice.type === "passing") {
      for (const peer of notice.peers) this.note(peer);
      return notice.update;
    }
    const step = { pts: notice.pts, ptsCount: notice.count };
    switch (notice.type) {
      case "message":
        return { _: "updateNewMessage", message: this.message(notice.message), ...step };
      case "edit":
        return { _: "updateEditMessage", message: this.message(notice.message), ...step };
      case "delete":
        return { _: "updateDeleteMessages", messages: [...notice.ids], ...step };
      case "readInbox":
        return {
          _: "updateReadHistoryInbox",
          peer: this.peer(notice.peer),
          maxId: notice.maxId,
          stillUnreadCount: notice.unread,
          ...step,
        };
      case "readOutbox":
        return { _: "updateReadHistoryOutbox", peer: this.peer(notice.peer), maxId: notice.maxId, ...step };
    }
  }
}

function peopleOf(action: NonNullable<StoredMessage["post"]["action"]>): number[] {
  switch (action._) {
    case "messageActionChatCreate":
    case "messageActionChatAddUser":
      return action.users;
    case "messageActionChatDeleteUser":
      return [action.userId];
    default:
      return [];
  }
}
