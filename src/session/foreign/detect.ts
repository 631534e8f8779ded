import { identifyForeignString } from "../session_strings.ts";
import { fromForeignBase64, tidyBase64 } from "./base64_text.ts";
import type { ForeignFormat } from "./foreign_session.ts";
import { isNative, nativeVersion } from "./native.ts";

/** How much of an SQLite file is looked at: its schema stands at its beginning. */
const SCHEMA_BYTES = 65_536;
const MAX_TEXT = 16 * 1024 * 1024;

/** Library names of `identifyForeignString` whose strings have one form. */
const FORMATS: Readonly<Record<string, ForeignFormat>> = {
  Telethon: "telethon",
  GramJS: "gramjs",
  Pyrogram: "pyrogram",
  mtcute: "mtcute",
  MTKruto: "mtkruto",
  ferogram: "ferogram",
};

/**
 * What session of another library `input` seems to be, from its content; undefined when it is none that is known. Text
 * or the bytes of a file; of `tdata` any of its files.
 */
export function detectSession(input: string | Uint8Array): ForeignFormat | undefined {
  return typeof input === "string" ? detectText(input) : detectBytes(input);
}

function detectText(input: string): ForeignFormat | undefined {
  if (input.length > MAX_TEXT) return undefined;
  const text = input.trim();
  if (text[0] === "{") return /"AuthKey"\s*:/.test(text) && /"Version"\s*:/.test(text) ? "gotd" : undefined;
  if (!/^[A-Za-z0-9+/_\s-]+={0,2}$/.test(text)) return undefined;
  let body = tidyBase64(text);
  // Telethon and GramJS count the characters, padding included, behind the version.
  if (body[0] === "1") body += "=".repeat((4 - (body.length - 1) % 4) % 4);
  const library = identifyForeignString(body);
  if (library !== undefined && Object.hasOwn(FORMATS, library)) return FORMATS[library];
  try {
    return detectNative(fromForeignBase64(body));
  } catch {
    return undefined;
  }
}

function detectBytes(bytes: Uint8Array): ForeignFormat | undefined {
  const start = latin1(bytes.subarray(0, SCHEMA_BYTES));
  if (start.startsWith("SQLite format 3\0")) return detectSchema(start);
  if (start.startsWith("TDF$")) return "tdata";
  if (bytes[0] <= 8) return isNative(bytes) ? detectNative(bytes) : undefined;
  if (bytes.length > MAX_TEXT || /[^\s\x20-\x7e]/.test(start)) return undefined;
  return detectText(latin1(bytes));
}

function detectNative(bytes: Uint8Array): ForeignFormat | undefined {
  const version = nativeVersion(bytes);
  if (version === undefined) return undefined;
  return version <= 3 ? "layer" : "ferogram-native";
}

/** By the columns that only one library has; SQLite keeps the schema as text. */
function detectSchema(start: string): ForeignFormat | undefined {
  if (/\bserver_address\b/.test(start) && /\bentities\b/.test(start)) return "telethon-sqlite";
  if (/\bdc_home\b/.test(start) && /\bdc_option\b/.test(start)) return "grammers-sqlite";
  if (/\bdcs\b/.test(start) && /\bfirst_salt\b/.test(start)) return "layer-sqlite";
  if (!/\btest_mode\b/.test(start) || !/\bpeers\b/.test(start)) return undefined;
  return /\busernames\b/.test(start) ? "kurigram-sqlite" : "pyrogram-sqlite";
}

function latin1(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return text;
}
