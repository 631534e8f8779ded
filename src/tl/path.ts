import { TlError, UnknownConstructorError } from "./errors.ts";

/** The same error with its path, as a fresh one so that message and stack agree. */
export function withPath(error: unknown, action: string, path: string): TlError {
  if (error instanceof UnknownConstructorError) {
    return new UnknownConstructorError(error.constructorId, { path });
  }
  if (error instanceof TlError) return new TlError(action, error.detail, { path, cause: error.cause });
  return new TlError(action, "the value cannot be read", { path, cause: error });
}

/** Joins path segments, innermost first as they are met while an error travels up. */
export function joinPath(segments: readonly (string | number)[]): string {
  let path = "";
  for (let i = segments.length - 1; i >= 0; i--) {
    const segment = segments[i];
    if (typeof segment === "number") path += `[${segment}]`;
    else path += path === "" ? segment : `.${segment}`;
  }
  return path;
}
