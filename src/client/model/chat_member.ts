import type {
  RawUpdateChannelParticipant,
  RawUpdateChatParticipant,
  TypeChannelParticipant,
  TypeChatParticipant,
  TypeExportedChatInvite,
  TypePeer,
} from "../../tl/mod.ts";
import { markedId, userPeerOf } from "./peer_ids.ts";
import { TlModel } from "./tl_model.ts";

/** What somebody is in a chat. `restricted`: with fewer rights than others; `banned`: may not come back. */
export type MemberStatus = "creator" | "admin" | "member" | "restricted" | "banned" | "left";

type Participant = TypeChatParticipant | TypeChannelParticipant;

const STATUSES: Readonly<Record<Exclude<Participant["_"], "channelParticipantBanned">, MemberStatus>> = {
  chatParticipant: "member",
  chatParticipantCreator: "creator",
  chatParticipantAdmin: "admin",
  channelParticipant: "member",
  channelParticipantSelf: "member",
  channelParticipantCreator: "creator",
  channelParticipantAdmin: "admin",
  channelParticipantLeft: "left",
};

/** Somebody joined a chat, left it, or is something else in it now. Bots get this where they are administrators. */
export class ChatMember extends TlModel<RawUpdateChatParticipant | RawUpdateChannelParticipant> {
  /** The chat. */
  get chatPeer(): TypePeer {
    const { raw } = this;
    return raw._ === "updateChatParticipant"
      ? { _: "peerChat", chatId: raw.chatId }
      : { _: "peerChannel", channelId: raw.channelId };
  }

  /** The chat's id as bots know it: a basic group's negative, a supergroup's or channel's as -100…. */
  get chatId(): number {
    return markedId(this.chatPeer);
  }

  /** Id of the one it is about. */
  get userId(): number {
    return this.raw.userId;
  }

  /** The one it is about. */
  get userPeer(): TypePeer {
    return userPeerOf(this.raw.userId);
  }

  /** Id of the one who did it. */
  get actorId(): number {
    return this.raw.actorId;
  }

  /** When. */
  get date(): Date {
    return new Date(this.raw.date * 1000);
  }

  /** What the one was before. */
  get oldStatus(): MemberStatus {
    return statusOf(this.raw.prevParticipant);
  }

  /** What the one is now. */
  get newStatus(): MemberStatus {
    return statusOf(this.raw.newParticipant);
  }

  /** The TL participant as it was before; undefined: there was none. */
  get oldParticipant(): TypeChatParticipant | TypeChannelParticipant | undefined {
    return this.raw.prevParticipant;
  }

  /** The TL participant as it is now; undefined: there is none. */
  get newParticipant(): TypeChatParticipant | TypeChannelParticipant | undefined {
    return this.raw.newParticipant;
  }

  /** The one was not in the chat, and is now. */
  get joined(): boolean {
    return !isIn(this.raw.prevParticipant) && isIn(this.raw.newParticipant);
  }

  /** The one was in the chat, and is not any more, for whatever reason. */
  get left(): boolean {
    return isIn(this.raw.prevParticipant) && !isIn(this.raw.newParticipant);
  }

  /** The invite link used to join. */
  get invite(): TypeExportedChatInvite | undefined {
    return this.raw.invite;
  }
}

function statusOf(participant: Participant | undefined): MemberStatus {
  if (!participant) return "left";
  if (participant._ !== "channelParticipantBanned") return STATUSES[participant._];
  // Whoever may not even read is out.
  return participant.bannedRights.viewMessages ? "banned" : "restricted";
}

function isIn(participant: Participant | undefined): boolean {
  if (!participant || participant._ === "channelParticipantLeft") return false;
  if (participant._ !== "channelParticipantBanned") return true;
  return !participant.left && !participant.bannedRights.viewMessages;
}
