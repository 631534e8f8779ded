import { NetworkError, type TelegramError } from "../base/errors.ts";
import { AuthKeyLostError } from "../mtproto/session.ts";
import { TransportError } from "../transport/mod.ts";

/** Ends a connection that is to be replaced; it never leaves its link. */
export class Reconnect extends Error {}

/** No address of a data centre is known: it does not exist, as far as we know. */
export class UnknownDcError extends NetworkError {
  override name = "UnknownDcError";
  /** The error for a data centre. @param dc its id */
  constructor(dc: number) {
    super(`Cannot connect to DC ${dc}: no address of it is known`);
  }
}

/** Whether trying again cannot help: the program or its settings have to change. */
export function isHopeless(reason: unknown): boolean {
  if (reason instanceof UnknownDcError || reason instanceof TypeError || reason instanceof RangeError) {
    return true;
  }
  if (reason instanceof AuthKeyLostError) return true;
  if (reason instanceof TransportError) return reason.code === -444;
  const cause = (reason as TelegramError | undefined)?.cause;
  return cause instanceof Error && (cause.name === "NotCapable" || cause.name === "PermissionDenied");
}
