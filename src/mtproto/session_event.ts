import type { TelegramError } from "../base/errors.ts";
import type { ServerSalt } from "../session/mod.ts";

/** What an {@linkcode EncryptedSession} has to tell its driver. */
export type SessionEvent =
  /** The result of a call: the boxed object, unzipped, where it lies in the memory of its envelope. */
  | { readonly type: "result"; readonly call: number; readonly body: Uint8Array }
  /** The server refused a call. `doubtful`: only its last copy; one before may have been executed. */
  | {
    readonly type: "rpcError";
    readonly call: number;
    readonly code: number;
    readonly text: string;
    readonly doubtful?: true;
  }
  /** A call cannot be answered: its result could not be read. */
  | { readonly type: "failed"; readonly call: number; readonly error: TelegramError }
  /** A call was sent, may have been executed, and its answer is lost for good. */
  | { readonly type: "unknownOutcome"; readonly call: number }
  /** An object nobody asked for: usually updates. */
  | { readonly type: "update"; readonly body: Uint8Array }
  /** The server began a new session: what it pushed before, and was not received, is lost. */
  | { readonly type: "newSession" }
  /** Salts changed: to be saved. */
  | { readonly type: "salts"; readonly salts: readonly ServerSalt[] }
  /** Server time minus local time changed noticeably: milliseconds, to be saved. */
  | { readonly type: "timeOffset"; readonly milliseconds: number }
  /** A ping came back after so many milliseconds. */
  | { readonly type: "pong"; readonly roundTrip: number }
  /** The connection is of no more use: close it and open another. */
  | { readonly type: "reconnect"; readonly reason: string };
