import type { Client, UpdateGap } from "../../mod.ts";
import { headToChanges } from "../../src/session/mod.ts";
import type { TestBot, TestServer, TestUser } from "../../src/testing/mod.ts";
import { clockOf, SpySession } from "./fixtures.ts";

/** A session that is logged in as `account` and can be used again and again. */
export async function sessionOf(server: TestServer, account: TestBot | TestUser): Promise<SpySession> {
  const session = new SpySession();
  const { session: given } = server.clientOptions(account);
  const head = await given.open();
  await session.open();
  await session.commit(headToChanges(head!), "sync");
  await session.close();
  return session;
}

/** What a crash now would leave of a session: everything in it, for a client of its own. */
export async function copyOf(session: SpySession): Promise<SpySession> {
  const copy = new SpySession();
  await copy.open();
  for (const { changes } of session.commits) await copy.commit(changes, "sync");
  await copy.close();
  copy.commits.splice(0);
  return copy;
}

/** Collects the texts a client hears. */
export function listen(client: Client): string[] {
  const texts: string[] = [];
  client.on("message", ({ text }) => void texts.push(text));
  return texts;
}

/** Collects the gaps a client is told of. */
export function gapsOf(client: Client): UpdateGap[] {
  const gaps: UpdateGap[] = [];
  client.on("gap", (gap) => void gaps.push(gap));
  return gaps;
}

/** Lets two seconds pass: what was asked for is there, what was handled is saved. */
export function pause(server: TestServer): Promise<void> {
  return clockOf(server).advance(2_000);
}

/** Resolves `ms` later, by the server's clock. */
export function wait(server: TestServer, ms: number): Promise<void> {
  return new Promise((resolve) => clockOf(server).setTimeout(() => resolve(), ms));
}
