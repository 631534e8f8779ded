import * as fs from "node:fs/promises";
import { basename, join } from "node:path";
import {
  headToChanges,
  type Peer,
  SessionError,
  type SessionHead,
  type SessionStore,
  StringSession,
} from "../../../session/mod.ts";
import {
  type ForeignFormat,
  type ForeignOutput,
  FORMAT_NAMES,
  type WritableFormat,
  writeForeignSession,
} from "../../../stores/convert.ts";
import { openSqlite } from "../sqlite.ts";
import type { Command, CommandContext, CommandResult } from "./command.ts";
import { UsageError } from "./exit_codes.ts";
import { createNewFile, refuseExisting } from "./new_file.ts";
import { sealedText } from "./login.ts";
import { PASSPHRASE_HELP, passphraseForNew, SEAL_OPTION } from "./passphrases.ts";
import { ACCOUNT_OPTION, isDatabasePath, nameOf, placeOf } from "./places.ts";
import { type OwnKind, type Source, withLockedSource } from "./source.ts";
import { fileStoreAt, sqliteStoreAt } from "./target.ts";

/** What `--to` takes. */
type TargetFormat = OwnKind | WritableFormat;

/** Peers committed at once. */
const BATCH = 1000;

/** What can only be read. */
const READ_ONLY: readonly string[] = [
  "tdata",
  "layer-sqlite",
  "grammers-sqlite",
] satisfies Exclude<ForeignFormat, WritableFormat>[];
const FOREIGN = Object.keys(FORMAT_NAMES).filter((name) => !READ_ONLY.includes(name));

/** `convert` */
export const CONVERT: Command = {
  name: "convert",
  usage: "FROM TO",
  summary: "Writes a session in another format, of this library or of another one",
  details: `
FROM is a path, env:NAME for a string in an environment variable, or - for standard input; its format is recognised by
the content. TO is a path where nothing is yet, or - for standard output, which needs --reveal. FROM stays as it is; never
use both at the same time, Telegram would end the login.
${PASSPHRASE_HELP}
PASSCODE: the passcode of Telegram Desktop.

Formats of this library: file, sqlite, string. Of others (only to read: ${READ_ONLY.join(", ")}):
${Object.entries(FORMAT_NAMES).map(([name, title]) => `  ${name.padEnd(16)} ${title}\n`).join("")}`,
  takes: [2, 2],
  options: {
    to: {
      value: "format",
      help: "what TO is to be (a path: file, or sqlite for *.db and *.sqlite; -: string)",
    },
    from: { value: "format", help: "what FROM is, where it is not recognised" },
    "to-account": { value: "name", help: "which session to write in an SQLite database of this library" },
    reveal: { help: "let the session be printed" },
    ...SEAL_OPTION,
    ...ACCOUNT_OPTION,
  },
  run: convert,
};

async function convert(context: CommandContext): Promise<CommandResult> {
  const from = placeOf(context.args[0]), to = targetOf(context), format = formatOf(to, context);
  if (to !== undefined && format !== "sqlite") await refuseExisting(to);
  return await withLockedSource(from, context, async (source) => {
    const { lost, text } = await write(source, format, to, context);
    const target = to === undefined ? "standard output" : nameOf({ kind: "path", path: to });
    return {
      json: {
        from: source.format,
        to: format,
        path: to ?? null,
        notes: source.notes,
        lost,
        ...text !== undefined && { string: text },
      },
      lines: [
        `Converted ${source.format} to ${format}, in ${target}`,
        ...source.notes.map((note) => `Note: ${note}`),
        ...lost.map((note) => `Lost: ${note}`),
      ],
      secret: text,
    };
  });
}

async function write(
  source: Source,
  format: TargetFormat,
  to: string | undefined,
  context: CommandContext,
): Promise<{ lost: readonly string[]; text?: string }> {
  if (format === "file" || format === "sqlite") {
    if (to === undefined) throw new UsageError(`Cannot convert: ${format} is no text, it needs a path`);
    const passphrase = await passphraseForNew(context);
    const store = format === "file"
      ? fileStoreAt(to, context, passphrase)
      : sqliteStoreAt(to, context, context.value("to-account"), passphrase);
    await fill(store, source.head, source.peers());
    return { lost: [] };
  }
  if (format !== "string" && context.flag("seal")) {
    throw new UsageError(`Cannot convert with --seal: ${FORMAT_NAMES[format]} has no passphrases`);
  }
  const peers: Peer[] = [];
  for await (const peer of source.peers()) peers.push(peer);
  if (format === "string") {
    const text = await sealedText(await toString(source.head), await passphraseForNew(context));
    const lost = peers.length === 0 ? [] : [`${peers.length} peers: a string has no room for them`];
    if (to === undefined) return { lost, text };
    await createNewFile(to, (path) => fs.writeFile(path, `${text}\n`));
    return { lost };
  }
  if (to === undefined) {
    const output = writeForeignSession(format as WritableFormat, source.head, peers);
    return { lost: output.lost, text: textOf(output) };
  }
  return { lost: await writeForeign(format as WritableFormat, source.head, peers, to) };
}

async function writeForeign(
  format: WritableFormat,
  head: SessionHead,
  peers: readonly Peer[],
  to: string,
): Promise<readonly string[]> {
  if (format === "gramjs-store") {
    const output = writeForeignSession(format, head, peers, { name: basename(to) });
    await fs.mkdir(to, { mode: 0o700 });
    for (const [name, text] of output.files!) {
      await createNewFile(join(to, name), (path) => fs.writeFile(path, text));
    }
    return output.lost;
  }
  return await createNewFile(to, async (path) => {
    if (!format.endsWith("-sqlite")) {
      const output = writeForeignSession(format, head, peers);
      await fs.writeFile(path, output.bytes!);
      return output.lost;
    }
    const database = openSqlite(path, false);
    try {
      return writeForeignSession(format, head, peers, { database, date: Math.floor(Date.now() / 1000) }).lost;
    } finally {
      database.close();
    }
  });
}

/** Puts a session into a store that has none; whatever fails leaves none there. */
async function fill(
  store: SessionStore,
  head: SessionHead,
  peers: AsyncIterable<Peer> | Iterable<Peer>,
): Promise<void> {
  if (await store.open()) {
    await store.close();
    throw new SessionError("Cannot convert: there is a session already where the new one is to be");
  }
  try {
    await store.commit(headToChanges(head), "sync");
    let batch: { type: "peer"; peer: Peer }[] = [];
    for await (const peer of peers) {
      batch.push({ type: "peer", peer });
      if (batch.length < BATCH) continue;
      await store.commit(batch, "soon");
      batch = [];
    }
    await store.commit(batch, "soon");
    await store.flush();
  } catch (error) {
    await store.delete().catch(() => {});
    throw error;
  }
  await store.close();
}

async function toString(head: SessionHead): Promise<string> {
  const session = new StringSession();
  await session.open();
  await session.commit(headToChanges(head), "sync");
  return session.export();
}

function textOf(output: ForeignOutput): string {
  if (output.text !== undefined) return output.text;
  throw new UsageError(`Cannot convert: ${FORMAT_NAMES[output.format]} is no text, it needs a path`);
}

/** Where to write; undefined: to standard output. */
function targetOf(context: CommandContext): string | undefined {
  const place = placeOf(context.args[1]);
  if (place.kind === "path") return place.path;
  if (place.kind === "env") throw new UsageError("Cannot convert to a variable: TO is a path, or -");
  if (context.flag("reveal")) return undefined;
  throw new UsageError(
    "Cannot convert to standard output: it would show the session, add --reveal if it is to",
  );
}

function formatOf(path: string | undefined, context: CommandContext): TargetFormat {
  const name = context.value("to");
  if (name === undefined) {
    if (path === undefined) return "string";
    return isDatabasePath(path) ? "sqlite" : "file";
  }
  const known: readonly string[] = ["file", "sqlite", "string", ...FOREIGN];
  if (known.includes(name)) return name as TargetFormat;
  throw new UsageError(`Cannot convert: --to is none of ${known.join(", ")}`);
}
