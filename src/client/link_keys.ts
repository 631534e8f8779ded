import type { AuthKey } from "../crypto/mod.ts";
import type { NewAuthKey } from "../mtproto/mod.ts";
import {
  AuthKeyLostError,
  EncryptedSession,
  PacketCipher,
  RpcError,
  type SessionEvent,
} from "../mtproto/session.ts";
import type { PacketConnection } from "../transport/mod.ts";
import { firstSalts, type TemporaryKey } from "./key_ring.ts";
import type { LinkContext, LinkName } from "./link_context.ts";
import type { PendingCalls } from "./pending_calls.ts";

/** After so many -404 in a row for a permanent key, proof is asked for. */
const SUSPICIONS = 2;
/** A younger key is never given up, in seconds: the server may not have stored it yet. */
const KEY_GRACE = 60;
/** Seconds that a temporary key made only to ask a question lives. */
const QUESTION_LIFE = 300;

/** What a link needs to speak over a connection. */
export interface PreparedLink {
  /** The cipher of the key in use. */
  readonly cipher: PacketCipher;
  /** What happened in the session already; present: the session knows that it is connected. */
  readonly events?: SessionEvent[];
}

interface BoundKey extends PreparedLink {
  readonly temporary: TemporaryKey;
  readonly session: EncryptedSession;
}

/** The keys of one link: which to use, in which session, and when one is to be given up. */
export class LinkKeys {
  readonly #context: LinkContext;
  readonly #link: LinkName;
  #current: AuthKey | undefined;
  #suspicions = 0;

  constructor(context: LinkContext, link: LinkName) {
    this.#context = context;
    this.#link = link;
  }

  /** A new MTProto session, for a key that was just made or for the stored one. */
  newSession(made?: NewAuthKey, unbound = false): EncryptedSession {
    const { keeper, platform, clock, init, pfs } = this.#context;
    const options = { platform, init, now: () => clock.now(), ticks: () => clock.monotonic() };
    if (!made) {
      const state = keeper.dc(this.#link.dc);
      const timeOffset = (state?.timeOffset ?? 0) * 1000;
      return new EncryptedSession({ ...options, timeOffset, salts: pfs ? [] : state?.salts });
    }
    const seconds = Math.floor((clock.now() + made.timeOffset) / 1000);
    return new EncryptedSession({
      ...options,
      unbound,
      timeOffset: made.timeOffset,
      timeCertain: true,
      salts: firstSalts(made.salt, seconds),
    });
  }

  /** Makes sure of a key, over a fresh connection, and of a session for it. */
  async prepare(connection: PacketConnection, calls: PendingCalls): Promise<PreparedLink> {
    const { keys, platform, pfs, keeper, ownsUpdates } = this.#context;
    const { dc, role } = this.#link;
    const { key, made } = await keys.permanent(dc, connection);
    if (pfs) return await this.#prepareTemporary(connection, key, calls);
    if (this.#current?.id !== key.id) {
      const last = keeper.dc(dc)?.lastSession;
      // The first session may already hold calls that wait; it becomes the one of this key.
      if (this.#current || made) calls.moveTo(this.newSession(made));
      this.#current = key;
      if (ownsUpdates && role === "main") {
        if (last) calls.session.destroySession(last.id);
        keeper.note({ type: "lastSession", dc, id: calls.session.id, seqNo: 0 });
      }
    }
    return { cipher: new PacketCipher(key, platform) };
  }

  async #prepareTemporary(
    connection: PacketConnection,
    permanent: AuthKey,
    calls: PendingCalls,
  ): Promise<PreparedLink> {
    const { keys, platform, onRebound } = this.#context;
    const { dc } = this.#link;
    return await keys.lock(dc).run(async () => {
      const known = keys.temporary(dc);
      if (known) {
        if (this.#current?.id !== known.key.id) calls.moveTo(this.newSession(known));
        this.#current = known.key;
        return { cipher: new PacketCipher(known.key, platform) };
      }
      const bound = await this.#bindNewKey(connection, permanent);
      keys.setTemporary(dc, bound.temporary);
      onRebound(this.#link);
      calls.moveTo(bound.session);
      this.#current = bound.temporary.key;
      return bound;
    });
  }

  /** Makes a temporary key, and a session in which it is bound. Hold the key ring's lock. */
  async #bindNewKey(connection: PacketConnection, permanent: AuthKey, life?: number): Promise<BoundKey> {
    const { keys, platform } = this.#context;
    const temporary = await keys.makeTemporary(this.#link.dc, connection, life);
    const session = this.newSession(temporary, true);
    const cipher = new PacketCipher(temporary.key, platform);
    try {
      const { key, expiresAt } = temporary;
      const { bindKey } = await this.#context.keyMaker();
      const events = await bindKey({
        connection,
        session,
        cipher,
        temporary: key,
        expiresAt,
        permanent,
        platform,
      });
      return { temporary, session, cipher, events };
    } catch (error) {
      await this.#judgeBinding(error, temporary.timeOffset);
      throw error;
    }
  }

  /**
   * A refused binding is the proof that a permanent key is gone: another data centre's is dropped, the home one's is the
   * end.
   * @throws AuthKeyLostError
   */
  async #judgeBinding(error: unknown, timeOffset: number): Promise<void> {
    const { keeper, clock, logger } = this.#context;
    const { dc } = this.#link;
    if (!(error instanceof RpcError && error.is("ENCRYPTED_MESSAGE_INVALID"))) return;
    const age = (clock.now() + timeOffset) / 1000 - (keeper.dc(dc)?.authKeyCreated ?? 0);
    if (age <= KEY_GRACE) return;
    if (dc === keeper.head.homeDc) {
      throw new AuthKeyLostError(
        "Cannot go on with the login: the server does not know its key any more. The session was kept; " +
          "log in again with a new one",
        { cause: error },
      );
    }
    logger.warn?.(`DC ${dc}: the key is gone, making another`);
    await keeper.commit([{ type: "authKey", dc, key: undefined }], "sync");
  }

  /** The server understood us: the key is fine. */
  trust(): void {
    this.#suspicions = 0;
  }

  /**
   * The server answered -404. A temporary key is given up; for the permanent one that proves nothing, but is counted.
   * @returns whether it is time to ask for proof
   */
  doubt(): boolean {
    const { keys, logger, pfs } = this.#context;
    const { dc } = this.#link;
    if (pfs) {
      logger.info?.(`DC ${dc}: the temporary key is gone, making another`);
      this.dropTemporary();
      return false;
    }
    if (!keys.known(dc) || ++this.#suspicions < SUSPICIONS) return false;
    this.#suspicions = 0;
    return true;
  }

  /**
   * Asks the server, over a freshly made temporary key, whether it still knows the permanent one.
   * @throws AuthKeyLostError when it does not, and the key was the account's; anything else says nothing
   */
  async prove(connection: PacketConnection): Promise<void> {
    const { keys } = this.#context;
    const { dc } = this.#link;
    await keys.lock(dc).run(async () => {
      const permanent = keys.known(dc);
      if (permanent) await this.#bindNewKey(connection, permanent, QUESTION_LIFE);
    });
  }

  /** The temporary key of this link is of no use; another link may have made a new one already. */
  dropTemporary(): void {
    const { keys } = this.#context;
    const { dc } = this.#link;
    if (keys.temporary(dc)?.key.id === this.#current?.id) keys.setTemporary(dc, undefined);
  }

  /** The temporary key expires, or another link has made a new one. */
  get stale(): boolean {
    const { pfs, keys } = this.#context;
    return pfs && keys.temporary(this.#link.dc)?.key.id !== this.#current?.id;
  }
}
