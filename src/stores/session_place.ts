import { toHex } from "../bytes/mod.ts";

/** Where a session is kept, so that a copy can be told from it. */
export interface SessionPlace {
  /** Equal for equal places, whatever the machine or a directory above is called. */
  readonly id: string;
  /** Its path, for messages. */
  readonly path: string;
  /** The machine, for messages, where its name is known. */
  readonly host?: string;
}

/** Where a session was written to, and when in its life. */
export interface SessionUse extends SessionPlace {
  /** How often it was opened and then written to, this time included. */
  readonly count: number;
  /** What tells this time from that of any copy. */
  readonly mark: string;
}

/** The longest path that is remembered, in UTF-16 units. */
const MAX_PATH = 1024;
const MARK_LENGTH = 8;
const encoder = /* @__PURE__ */ new TextEncoder();
const decoder = /* @__PURE__ */ new TextDecoder();

/** `use` as it is stored. */
export function encodeUse({ id, path, host, count, mark }: SessionUse): Uint8Array {
  return encoder.encode(
    JSON.stringify([id, path.slice(-MAX_PATH), host?.slice(0, MAX_PATH) ?? null, count, mark]),
  );
}

/** What {@linkcode encodeUse} has made; undefined for anything else, as this is nothing a session depends on. */
export function decodeUse(bytes: Uint8Array): SessionUse | undefined {
  try {
    const [id, path, host, count, mark] = JSON.parse(decoder.decode(bytes)) as unknown[];
    if (typeof id !== "string" || typeof path !== "string") return undefined;
    if (!Number.isSafeInteger(count) || typeof mark !== "string") return undefined;
    return { id, path, count: count as number, mark, ...typeof host === "string" && { host } };
  } catch {
    return undefined;
  }
}

/** The use that begins when a session is opened. @param note what the lock says of the last one there */
export function nextUse(
  place: SessionPlace,
  before: SessionUse | undefined,
  note: string | undefined,
): SessionUse {
  const count = Math.max(before?.count ?? 0, readNote(note)?.count ?? 0) + 1;
  return { ...place, count, mark: toHex(crypto.getRandomValues(new Uint8Array(MARK_LENGTH))) };
}

/** What the lock of a session is to say of its last use there. */
export function noteOf({ count, mark }: SessionUse): string {
  return `${count} ${mark}`;
}

function readNote(note: string | undefined): { count: number; mark: string } | undefined {
  const match = /^(\d{1,15}) ([0-9a-f]+)$/.exec(note ?? "");
  return match ? { count: Number(match[1]), mark: match[2] } : undefined;
}

/**
 * What to say of `session` (its kind and name) when it is not the one that was used last where it is; undefined when it
 * is, as far as anybody can tell.
 * @param before what it says of its last use
 * @param now where it is
 * @param note what the lock there says of the last use
 */
export function describeCopy(
  session: string,
  before: SessionUse | undefined,
  now: SessionPlace | undefined,
  note: string | undefined,
): string | undefined {
  if (!before || !now) return undefined;
  const never = "never use both: Telegram answers AUTH_KEY_DUPLICATED and ends the login of both";
  if (before.id !== now.id) {
    const host = before.host === undefined ? "" : ` on ${JSON.stringify(before.host)}`;
    return `${session} was last used as ${
      JSON.stringify(before.path)
    }${host}. If it was moved, all is well. If it was ` +
      `copied, ${never}; delete one copy and log in anew where it was used`;
  }
  const last = readNote(note);
  if (!last || before.count > last.count || before.mark === last.mark) return undefined;
  const how = before.count < last.count ? "an older copy of it" : "a copy that was used elsewhere";
  return `${session} is not what was last used there, but ${how}. Messages may come once more. If what was used last is ` +
    `still anywhere, ${never}`;
}
