/** Where a session is kept, so that a copy can be told from it. */
export interface SessionPlace {
  /** Equal for equal places, whatever the machine or a directory above is called. */
  readonly id: string;
  /** Its path, for messages. */
  readonly path: string;
  /** The machine, for messages, where its name is known. */
  readonly host?: string;
}

/** The longest path that is remembered, in UTF-16 units. */
const MAX_PATH = 1024;
const encoder = /* @__PURE__ */ new TextEncoder();
const decoder = /* @__PURE__ */ new TextDecoder();

/** `place` as it is stored. */
export function encodePlace({ id, path, host }: SessionPlace): Uint8Array {
  const short = [id, path.slice(-MAX_PATH), host?.slice(0, MAX_PATH)];
  return encoder.encode(JSON.stringify(short.filter((part) => part !== undefined)));
}

/** What {@linkcode encodePlace} has made; undefined for anything else, as this is nothing a session depends on. */
export function decodePlace(bytes: Uint8Array): SessionPlace | undefined {
  try {
    const [id, path, host] = JSON.parse(decoder.decode(bytes)) as unknown[];
    if (typeof id !== "string" || typeof path !== "string") return undefined;
    return { id, path, ...typeof host === "string" && { host } };
  } catch {
    return undefined;
  }
}

/** What to say of `session` (its kind and name) when it was opened in another place before; undefined when it was not. */
export function describeMove(
  session: string,
  before: SessionPlace | undefined,
  now: SessionPlace | undefined,
): string | undefined {
  if (!before || !now || before.id === now.id) return undefined;
  const host = before.host === undefined ? "" : ` on ${JSON.stringify(before.host)}`;
  return `${session} was last used as ${
    JSON.stringify(before.path)
  }${host}. If it was moved, all is well. If it was ` +
    "copied, never use both: Telegram answers AUTH_KEY_DUPLICATED and ends the login of both; delete one copy and " +
    "log in anew where it was used";
}
