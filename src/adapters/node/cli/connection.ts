import * as fs from "node:fs/promises";
import process from "node:process";
import { type AuthOptions, type Client, type ClientOptions, connectWith } from "../../../client/mod.ts";
import type { SelfUser, SessionStore } from "../../../session/mod.ts";
import type { Endpoint } from "../../../transport/mod.ts";
import { nodePlatform } from "../platform.ts";
import { nodeTcp } from "../tcp.ts";
import type { CommandContext, OptionSpec } from "./command.ts";
import { UsageError } from "./exit_codes.ts";

/** Where a single address without a number belongs. */
const DEFAULT_DC = 2;

/** Options of commands that talk to Telegram. */
export const CONNECTION_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  dc: {
    value: "[id=]host:port",
    multiple: true,
    help: "a data centre's address, in place of Telegram's own (id: 2)",
  },
  key: { value: "file", help: "the RSA key to trust in place of Telegram's, PEM" },
  test: { help: "Telegram's test servers" },
};

/** Connects with the session in `session`, as the arguments and the environment say. */
export async function connectAs(
  session: SessionStore,
  application: { readonly apiId: number | string; readonly apiHash: string },
  context: CommandContext,
  more: { readonly auth?: AuthOptions; readonly receiveUpdates: boolean; readonly testMode?: boolean },
): Promise<Client> {
  const { io } = context;
  const key = await keyOf(context), dcs = addressesOf(context);
  const options: ClientOptions = {
    testMode: context.flag("test") || more.testMode === true,
    ...dcs.length > 0 && { dcs },
    ...key !== undefined && { publicKeys: [key] },
    ...io.signal && { signal: io.signal },
    ...io.connectOptions,
    ...application,
    ...more.auth && { auth: more.auth },
    receiveUpdates: more.receiveUpdates,
    session,
  };
  return await connectWith(options, { connector: nodeTcp(), platform: nodePlatform, system: systemName() });
}

/** An account, as the commands describe it. */
export function describeSelf(
  self: SelfUser,
): { id: number; bot: boolean; name: string; username: string | null } {
  const name = [self.firstName, self.lastName].filter(Boolean).join(" ");
  return { id: self.id, bot: self.bot, name, username: self.username ?? null };
}

/** The same in words. */
export function selfInWords(self: SelfUser | undefined): string {
  if (!self) return "nobody";
  const { id, bot, name, username } = describeSelf(self);
  return `${bot ? "bot" : "user"} ${id} (${[name, username && `@${username}`].filter(Boolean).join(", ")})`;
}

/** The addresses that `--dc` gives. @throws UsageError when one is none */
export function addressesOf(context: CommandContext): Endpoint[] {
  return context.values("dc").map(addressOf);
}

/** The RSA key that `--key` names, PEM. @throws UsageError when it cannot be read */
async function keyOf(context: CommandContext): Promise<string | undefined> {
  const path = context.value("key");
  if (path === undefined) return undefined;
  try {
    return await fs.readFile(path, "utf8");
  } catch (cause) {
    throw new UsageError(
      `Cannot read the key in ${JSON.stringify(path)}: ${(cause as { code?: string }).code}`,
      {
        cause,
      },
    );
  }
}

function addressOf(text: string): Endpoint {
  const match = /^(?:(\d{1,5})=)?(?:\[([0-9A-Fa-f:.]+)\]|([^:[\]=\s]+)):(\d{1,5})$/.exec(text);
  if (!match) throw new UsageError("Cannot connect: --dc is no address, give host:port or id=host:port");
  return { dc: Number(match[1] ?? DEFAULT_DC), host: match[2] ?? match[3], port: Number(match[4]) };
}

function systemName(): string {
  const { deno, bun, node } = process.versions as Record<string, string | undefined>;
  return deno ? `Deno ${deno}` : bun ? `Bun ${bun}` : `Node ${node}`;
}
