import type { Clock } from "../base/clock.ts";
import { PassingMap } from "../base/passing_map.ts";
import {
  type EncryptedSession,
  RpcError,
  type SessionEvent,
  UnknownOutcomeError,
} from "../mtproto/session.ts";
import type { LinkCall } from "./link_context.ts";

interface PendingCall {
  readonly call: LinkCall;
  resolve(body: Uint8Array): void;
  reject(error: unknown): void;
}

/** The MTProto session of a link, and who waits for which of its answers. */
export class PendingCalls {
  #session: EncryptedSession;
  #lastUse = 0;
  readonly #clock: Clock;
  readonly #onChange: () => void;
  readonly #pending = new PassingMap<number, PendingCall>();

  /** @param onChange called when there is something new to send */
  constructor(session: EncryptedSession, clock: Clock, onChange: () => void) {
    this.#session = session;
    this.#clock = clock;
    this.#onChange = onChange;
  }

  /** The session that calls go out in. */
  get session(): EncryptedSession {
    return this.#session;
  }

  /** How many wait. */
  get size(): number {
    return this.#pending.size;
  }

  /** When there last was a call or an answer, on the monotonic clock. */
  get lastUse(): number {
    return this.#lastUse;
  }

  /** Takes note that the link is in use. */
  touch(): void {
    this.#lastUse = this.#clock.monotonic();
  }

  /** Sends a request; see `DcLink.call`. */
  call(call: LinkCall): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      const abort = () => {
        // Its number may have changed with the session.
        const handle = [...this.#pending].find(([, one]) => one === pending)?.[0];
        if (handle !== undefined) {
          this.#pending.delete(handle);
          this.#session.cancel(handle);
          this.#onChange();
        }
        reject(call.signal!.reason);
      };
      const settle = <T>(end: (value: T) => void) => (value: T) => {
        call.signal?.removeEventListener("abort", abort);
        this.touch();
        end(value);
      };
      const pending: PendingCall = { call, resolve: settle(resolve), reject: settle(reject) };
      this.#pending.set(this.#session.call(call), pending);
      call.signal?.addEventListener("abort", abort, { once: true });
      this.touch();
      this.#onChange();
    });
  }

  /** Goes on in another session, as far as that can be done: what may have been executed is not sent again. */
  moveTo(session: EncryptedSession): void {
    const before = this.#session;
    if (before === session) return;
    this.#session = session;
    const calls = [...this.#pending];
    this.#pending.clear();
    for (const [handle, pending] of calls) {
      const doubtful = before.mayHaveRun(handle);
      if (doubtful && !pending.call.repeatable) {
        pending.reject(new UnknownOutcomeError(pending.call.method));
      } else this.#pending.set(session.call({ ...pending.call, doubtful }), pending);
    }
  }

  /** Tells whoever waits about an answer, or about there being none. */
  settle(event: SessionEvent & { readonly call: number }): void {
    const pending = this.#pending.get(event.call);
    if (!pending) return;
    this.#pending.delete(event.call);
    switch (event.type) {
      case "result":
        return pending.resolve(event.body);
      case "rpcError":
        if (event.doubtful) pending.call.onDoubt?.();
        return pending.reject(new RpcError(event.code, event.text, pending.call.method));
      case "failed":
        return pending.reject(event.error);
      case "unknownOutcome":
        return pending.reject(new UnknownOutcomeError(pending.call.method));
    }
  }

  /** Nobody will be answered any more. */
  fail(reason: unknown): void {
    for (const { reject } of this.#pending.values()) reject(reason);
    this.#pending.clear();
  }
}
