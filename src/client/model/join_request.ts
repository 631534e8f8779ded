import type { RawUpdateBotChatInviteRequester, TypeExportedChatInvite, TypePeer } from "../../tl/mod.ts";
import { toInputUser } from "../peers/input_peers.ts";
import type { ModelActions } from "./model_actions.ts";
import { markedId, userPeerOf } from "./peer_ids.ts";
import { TlModel } from "./tl_model.ts";

/** Somebody asks to be let into a chat. Bots get this where they may invite users. */
export class JoinRequest extends TlModel<RawUpdateBotChatInviteRequester> {
  readonly #actions: ModelActions;

  constructor(raw: RawUpdateBotChatInviteRequester, actions: ModelActions) {
    super(raw);
    this.#actions = actions;
  }

  /** The chat. */
  get chatPeer(): TypePeer {
    return this.raw.peer;
  }

  /** The chat's id as bots know it: a basic group's negative, a supergroup's or channel's as -100…. */
  get chatId(): number {
    return markedId(this.raw.peer);
  }

  /** Id of the one who asks. */
  get userId(): number {
    return this.raw.userId;
  }

  /** The one who asks. */
  get userPeer(): TypePeer {
    return userPeerOf(this.raw.userId);
  }

  /** What that one wrote about themselves; `""` for nothing. */
  get about(): string {
    return this.raw.about;
  }

  /** When. */
  get date(): Date {
    return new Date(this.raw.date * 1000);
  }

  /** The invite link used. */
  get invite(): TypeExportedChatInvite {
    return this.raw.invite;
  }

  /** Lets the user in. */
  approve(): Promise<void> {
    return this.#answer(true);
  }

  /** Does not let the user in. */
  decline(): Promise<void> {
    return this.#answer(false);
  }

  async #answer(approved: boolean): Promise<void> {
    await this.#actions.invoke({
      _: "messages.hideChatJoinRequest",
      peer: await this.#actions.resolvePeer(this.raw.peer),
      userId: toInputUser(await this.#actions.resolvePeer(this.userPeer)),
      ...(approved ? { approved } : {}),
    });
  }
}
