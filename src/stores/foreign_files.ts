import { looksLikeSessionString } from "../session/mod.ts";
import { CONVERT_FIRST, identifyForeignString } from "../session/session_strings.ts";

/**
 * What a file that is no session file of this library seems to be, from its first bytes, for error messages; undefined
 * when it begins like one of ours.
 */
export function describeForeignFile(start: Uint8Array): string | undefined {
  if (start[0] === 0x89 && start[1] === 0x6c) return undefined;
  if (start.length === 0) return "it is empty";
  const text = Array.from(start.subarray(0, 4096), (byte) => String.fromCharCode(byte)).join("");
  if (text.startsWith("SQLite format 3\0")) {
    if (text.includes("layer_sessions")) {
      return "it is a session database of this library: open it with SqliteSession, or name it so that it ends in .db";
    }
    return `it is an SQLite database (Telethon, Pyrogram, mtcute and others keep their sessions in one), which ${CONVERT_FIRST}`;
  }
  if (text.startsWith("TDF$")) return `it is a file of Telegram Desktop, which ${CONVERT_FIRST}`;
  const words = text.trim();
  if (looksLikeSessionString(words)) {
    const library = identifyForeignString(words);
    return library
      ? `it holds a session string of ${library}, which ${CONVERT_FIRST}`
      : "it holds a session string: pass its text to new StringSession(…)";
  }
  if (words.startsWith("{") && words.includes('"AuthKey"')) {
    return `it looks like a session of gotd, which ${CONVERT_FIRST}`;
  }
  if (
    start[0] >= 2 && start[0] <= 8 && start[1] >= 1 && start[1] <= 5 && !start[2] && !start[3] && !start[4]
  ) {
    return `it looks like a session of ferogram or of layer for Rust, which ${CONVERT_FIRST}`;
  }
  return "it does not begin like a session file";
}
