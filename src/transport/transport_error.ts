import { NetworkError } from "../base/errors.ts";

const MEANINGS: Readonly<Record<string, string>> = {
  "-403": "forbidden",
  "-404": "it does not know the auth key, or could not read the packet",
  "-429": "too many connections from this address, or too many requests",
  "-444": "it is not the data centre that was asked for",
};

/**
 * The server refused a packet or the connection as a whole. The code is not authenticated: on its own it proves nothing
 * about a key.
 *
 * @see https://core.telegram.org/mtproto/mtproto-transports#transport-errors
 */
export class TransportError extends NetworkError {
  /** The class, for logs. */
  override name = "TransportError";
  /** Negative, like an HTTP status: -404, -429, -444, -403 … */
  readonly code: number;

  /**
   * The error for what a server sent.
   * @param code what the server sent @param remote who sent it, for the message
   */
  constructor(code: number, remote?: string) {
    const meaning = MEANINGS[code];
    super(
      `Cannot go on with the connection${remote ? ` to ${remote}` : ""}: the server answered ${code}` +
        (meaning ? ` (${meaning})` : ""),
    );
    this.code = code;
  }
}
