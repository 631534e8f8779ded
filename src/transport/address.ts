import { NetworkError } from "../base/errors.ts";

/** `host:port` as people write it: IPv6 addresses in brackets. */
export function formatAddress(host: string, port: number): string {
  return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
}

/** What the codes of the operating system mean, in words. */
const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "connection refused",
  ECONNRESET: "connection reset by the other side",
  ECONNABORTED: "connection aborted",
  EPIPE: "the other side has closed",
  ETIMEDOUT: "timed out",
  ENETUNREACH: "network unreachable",
  EHOSTUNREACH: "host unreachable",
  EADDRNOTAVAIL: "address not available",
  EADDRINUSE: "address already in use",
  EACCES: "permission denied",
  ENOTFOUND: "host name not found",
  EAI_AGAIN: "host name not found",
};

/** In words why `error` happened: by its system code where it has one. */
export function reasonOf(error: unknown): string {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code === "string" && code in REASONS) return REASONS[code];
  return typeof message === "string" && message !== "" ? message : "no reason given";
}

/** What a connector throws when it could not connect to `address`. */
export function connectError(
  address: string,
  cause: unknown,
  reason: string = reasonOf(cause),
): NetworkError {
  return new NetworkError(`Cannot connect to ${address}: ${reason}`, { cause });
}

/** What a connection throws when it broke. */
export function brokenError(address: string, cause: unknown, reason: string = reasonOf(cause)): NetworkError {
  return new NetworkError(`Cannot read from ${address}: ${reason}`, { cause });
}

/** What `write` throws once a connection is closed. */
export function closedError(address: string, cause?: unknown): NetworkError {
  const reason = cause === undefined ? "the connection is closed" : reasonOf(cause);
  return new NetworkError(
    `Cannot send to ${address}: ${reason}`,
    cause === undefined ? undefined : { cause },
  );
}
