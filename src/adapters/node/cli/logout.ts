import * as fs from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { NetworkError, TimeoutError } from "../../../base/errors.ts";
import { type SessionStore, StringSession } from "../../../session/mod.ts";
import type { Command, CommandContext, CommandResult } from "./command.ts";
import { connectAs, CONNECTION_OPTIONS, selfInWords } from "./connection.ts";
import { ACCOUNT_OPTION, nameOf, PLACE_HELP, placeOf, textAt } from "./places.ts";
import { applicationOf } from "./login.ts";
import { COPY_MARK } from "./repair.ts";
import { openSource } from "./source.ts";
import { storeAt } from "./target.ts";

/** `logout` */
export const LOGOUT: Command = {
  name: "logout",
  usage: "SESSION",
  summary: "Ends the login at Telegram and removes the session, every copy that was made beside it too",
  details: `
${PLACE_HELP}

The session stays as it is when Telegram cannot be reached, unless --force is given.`,
  takes: [1, 1],
  options: {
    force: { help: "remove the session even if Telegram cannot be asked" },
    ...ACCOUNT_OPTION,
    ...CONNECTION_OPTIONS,
  },
  run: logout,
};

async function logout(context: CommandContext): Promise<CommandResult> {
  const place = placeOf(context.args[0]);
  const text = place.kind === "path" ? undefined : await textAt(place, context);
  const source = text === undefined ? await openSource(place, context) : undefined;
  await source?.close();
  let store: SessionStore;
  let head;
  if (place.kind === "path") {
    head = source!.head;
    store = storeAt(place.path, context);
  } else {
    store = new StringSession(text);
    head = (await store.open())!;
    await store.close();
  }
  const confirmed = await signOut(store, context, head);
  const copies = place.kind === "path" ? await removeCopies(place.path) : 0;
  const who = selfInWords(head.self);
  const lines = [
    confirmed ? `Logged out: ${who}` : `Removed without asking Telegram: ${who}. End the login there`,
  ];
  if (place.kind === "path") {
    lines.push(`Removed ${nameOf(place)}${copies > 0 ? ` and ${copies} copies` : ""}`);
  } else lines.push(`The text in ${nameOf(place)} is worth nothing now: remove it`);
  return { json: { confirmed, removed: place.kind === "path", copies }, lines };
}

async function signOut(
  store: SessionStore,
  context: CommandContext,
  head: Parameters<typeof applicationOf>[1],
): Promise<boolean> {
  const force = context.flag("force");
  let client;
  try {
    client = await connectAs(store, applicationOf(context, head), context, {
      receiveUpdates: false,
      testMode: head.testMode,
    });
  } catch (error) {
    if (!force || !(error instanceof NetworkError || error instanceof TimeoutError)) throw error;
    await store.delete();
    return false;
  }
  try {
    return await client.signOut({ force });
  } finally {
    await client.close();
  }
}

/** Removes what `repair` kept. */
async function removeCopies(path: string): Promise<number> {
  const directory = dirname(path), start = basename(path) + COPY_MARK;
  const names = (await fs.readdir(directory)).filter((name) => name.startsWith(start));
  for (const name of names) await fs.unlink(join(directory, name));
  return names.length;
}
