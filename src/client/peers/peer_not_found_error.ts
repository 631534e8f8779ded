import { TelegramError } from "../../base/errors.ts";

/** Nobody of that name or id is known, and the server does not know either. */
export class PeerNotFoundError extends TelegramError {
  override name = "PeerNotFoundError";
}
