import type { Command, CommandContext, CommandResult } from "./command.ts";
import { countPeers } from "./info.ts";
import { PASSPHRASE_HELP } from "./passphrases.ts";
import { ACCOUNT_OPTION, PLACE_HELP, placeOf } from "./places.ts";
import { openAccount, openSource } from "./source.ts";

/** `verify` */
export const VERIFY: Command = {
  name: "verify",
  usage: "SESSION",
  summary: "Reads everything in a session and checks it, without changing anything",
  details: `
${PLACE_HELP}

Of an SQLite database every account is checked, unless --account names one. An unfinished record at the end of a file,
which a crash leaves, is no damage: the next program that opens the session for writing cuts it, as repair does.
${PASSPHRASE_HELP}`,
  takes: [1, 1],
  options: {
    from: { value: "format", help: "the format of another library, where it is not recognised" },
    ...ACCOUNT_OPTION,
  },
  run: verify,
};

async function verify(context: CommandContext): Promise<CommandResult> {
  const place = placeOf(context.args[0]);
  const source = await openSource(place, context, true);
  let peers = 0;
  const { format, torn = 0 } = source;
  const checked = source.account === undefined ? [] : [source.account];
  try {
    await source.verify();
    peers = (await countPeers(source.peers())).total;
  } finally {
    await source.close();
  }
  if (place.kind === "path" && source.accounts && context.value("account") === undefined) {
    for (const account of source.accounts) {
      if (account === source.account) continue;
      peers += await verifyAccount(place.path, account, context);
      checked.push(account);
    }
  }
  const lines = [
    `Sound: ${format}, ${peers} peers${checked.length > 1 ? `, ${checked.length} accounts` : ""}`,
  ];
  if (torn > 0) lines.push(`There are ${torn} bytes of an unfinished record at its end, which hold nothing`);
  return { json: { sound: true, format, peers, unfinished: torn, accounts: checked }, lines };
}

/** Checks one account of a database, and counts its peers. */
export async function verifyAccount(
  path: string,
  account: string,
  context: CommandContext,
): Promise<number> {
  const { session } = await openAccount(path, account, context, []);
  try {
    await session.verify();
    return session.peerCount;
  } finally {
    await session.close();
  }
}
