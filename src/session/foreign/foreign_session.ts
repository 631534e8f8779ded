import { Redacted } from "../../base/redacted.ts";
import type { Platform } from "../../crypto/mod.ts";
import type { Peer, SessionHead } from "../session_head.ts";

/**
 * A session format of another library.
 *
 * `"telethon"`, `"pyrogram"` (Kurigram too), `"gramjs"`, `"mtcute"`, `"mtkruto"` and `"ferogram"` are strings; `"layer"`
 * and `"ferogram-native"` are bytes that are also used as strings; `"gotd"` is JSON; `"gramjs-store"` and `"tdata"` are
 * directories; the rest are SQLite databases.
 */
export type ForeignFormat =
  | "telethon"
  | "telethon-sqlite"
  | "pyrogram"
  | "pyrogram-sqlite"
  | "kurigram-sqlite"
  | "gramjs"
  | "gramjs-store"
  | "mtcute"
  | "mtkruto"
  | "ferogram"
  | "ferogram-native"
  | "layer"
  | "layer-sqlite"
  | "grammers-sqlite"
  | "gotd"
  | "tdata";

/** What people call each format. */
export const FORMAT_NAMES: Readonly<Record<ForeignFormat, string>> = {
  "telethon": "Telethon",
  "telethon-sqlite": "Telethon (SQLite)",
  "pyrogram": "Pyrogram",
  "pyrogram-sqlite": "Pyrogram (SQLite)",
  "kurigram-sqlite": "Kurigram (SQLite)",
  "gramjs": "GramJS",
  "gramjs-store": "GramJS (StoreSession)",
  "mtcute": "mtcute",
  "mtkruto": "MTKruto",
  "ferogram": "ferogram (compact)",
  "ferogram-native": "ferogram",
  "layer": "layer for Rust",
  "layer-sqlite": "layer for Rust or ferogram (SQLite)",
  "grammers-sqlite": "grammers (SQLite)",
  "gotd": "gotd",
  "tdata": "Telegram Desktop",
};

/** What helps to read a session of another library. */
export interface ReadForeignOptions {
  /** The format, when it is known: nothing is detected then. */
  readonly format?: ForeignFormat;
  /** The session belongs to Telegram's test servers; left out: as stored, or guessed from the address. */
  readonly testMode?: boolean;
  /** Telegram Desktop: the local passcode. @default {""} */
  readonly passcode?: string;
  /** Telegram Desktop: which account, from 0. @default {the active one} */
  readonly account?: number;
  /** Cryptography for Telegram Desktop. @default {the portable one} */
  readonly platform?: Platform;
}

/** What was read of another library's session. It holds the keys of an account, and prints without them. */
export class ForeignSession extends Redacted {
  /** The format it was in. */
  readonly format: ForeignFormat;
  /** Everything but the peers, in this library's form. */
  readonly head: SessionHead;
  /** The peers it knew. */
  readonly peers: readonly Peer[];
  /** In words: what was missing, what was guessed and what could not be taken over. Nothing secret. */
  readonly notes: readonly string[];

  /** Puts together what a reader found. */
  constructor(format: ForeignFormat, head: SessionHead, peers: readonly Peer[], notes: readonly string[]) {
    super();
    this.format = format;
    this.head = head;
    this.peers = peers;
    this.notes = notes;
  }

  /** What is seen of it, in logs for example: nothing secret. */
  override toString(): string {
    const { format, head, peers } = this;
    return `ForeignSession { format: ${format}, homeDc: ${head.homeDc}, peers: ${peers.length} }`;
  }
}

/** A session in another library's format. It is as good as the password of the account, and prints without it. */
export class ForeignOutput extends Redacted {
  /** The format. */
  readonly format: ForeignFormat;
  /** As text: strings and JSON; undefined for directories. */
  readonly text: string | undefined;
  /** As bytes, for a file: of a format that has a binary file of its own these bytes, otherwise the text in UTF-8; undefined for directories. */
  readonly bytes: Uint8Array | undefined;
  /** For a directory: its files by name. */
  readonly files: ReadonlyMap<string, string> | undefined;
  /** In words: what of the session this format cannot carry. Nothing secret. */
  readonly lost: readonly string[];

  /** Puts together what a writer made. */
  constructor(
    format: ForeignFormat,
    content: { text?: string; bytes?: Uint8Array; files?: ReadonlyMap<string, string> },
    lost: readonly string[],
  ) {
    super();
    this.format = format;
    this.text = content.text;
    this.bytes = content.bytes ??
      (content.text === undefined ? undefined : new TextEncoder().encode(content.text));
    this.files = content.files;
    this.lost = lost;
  }

  /** What is seen of it, in logs for example: nothing secret. */
  override toString(): string {
    const { format, lost } = this;
    return `ForeignOutput { format: ${format}, lost: ${lost.length} }`;
  }
}
