import { toHex } from "../../../bytes/mod.ts";
import type { DcState, Peer } from "../../../session/mod.ts";
import { nodeFiles } from "../files.ts";
import type { Command, CommandContext, CommandResult } from "./command.ts";
import { describeSelf, selfInWords } from "./connection.ts";
import { PASSPHRASE_HELP } from "./passphrases.ts";
import { ACCOUNT_OPTION, type Place, PLACE_HELP, placeOf } from "./places.ts";
import { openSource } from "./source.ts";

/** `info` */
export const INFO: Command = {
  name: "info",
  usage: "SESSION",
  summary: "Tells what is in a session, without its keys",
  details: `
${PLACE_HELP}

Sessions of other libraries are recognised. Nothing is changed, and a session that is in use may be looked at.
${PASSPHRASE_HELP}
PASSCODE: the passcode of Telegram Desktop.`,
  takes: [1, 1],
  options: {
    reveal: { help: "print the keys too: whoever has them is logged in" },
    from: { value: "format", help: "the format of another library, where it is not recognised" },
    ...ACCOUNT_OPTION,
  },
  run: info,
};

async function info(context: CommandContext): Promise<CommandResult> {
  const place = placeOf(context.args[0]);
  const source = await openSource(place, context);
  try {
    const { head, format, account, accounts, bytes, torn, notes } = source;
    const peers = await countPeers(source.peers());
    const mode = await modeOf(place);
    const reveal = context.flag("reveal"), now = Date.now() / 1000;
    const dcs = [...head.dcs.values()].map((dc) => ({
      id: dc.id,
      home: dc.id === head.homeDc,
      key: dc.authKey !== undefined,
      keyCreated: dc.authKey && dc.authKeyCreated ? isoDate(dc.authKeyCreated) : null,
      keyAge: dc.authKey && dc.authKeyCreated ? Math.max(0, Math.floor(now - dc.authKeyCreated)) : null,
      authorized: dc.authorized ?? false,
      endpoints: dc.endpoints.length,
      salts: dc.salts.filter(({ validUntil }) => validUntil > now).length,
      timeOffset: dc.timeOffset ?? null,
      ...reveal && dc.authKey && { authKey: toHex(dc.authKey) },
    }));
    const json = {
      format,
      sealed: source.sealed,
      ...accounts && { database: { account, accounts } },
      bytes: bytes ?? null,
      unfinished: torn ?? 0,
      mode: mode === undefined ? null : mode.toString(8),
      self: head.self ? describeSelf(head.self) : null,
      homeDc: head.homeDc,
      testMode: head.testMode,
      apiId: head.apiId ?? null,
      layer: head.layer ?? null,
      dcs,
      updates: head.updates ?? null,
      channels: head.channels.size,
      peers,
      notes,
    };
    const lines = [
      `Format     ${format}${source.sealed ? ", sealed" : ""}${
        account === undefined ? "" : `, account ${JSON.stringify(account)} of ${accounts!.length}`
      }`,
      `Account    ${selfInWords(head.self)}`,
      `Servers    ${head.testMode ? "test" : "production"}, home data centre ${head.homeDc}`,
      `App        ${head.apiId ?? "unknown"}, layer ${head.layer ?? "unknown"}`,
    ];
    for (const dc of head.dcs.values()) lines.push(`DC ${String(dc.id).padEnd(8)}${describeDc(dc, now)}`);
    if (reveal) {
      for (const { id, authKey } of dcs) if (authKey) lines.push(`Key ${String(id).padEnd(7)}${authKey}`);
    }
    lines.push(
      head.updates
        ? `Updates    pts ${head.updates.pts}, qts ${head.updates.qts}, ${isoDate(head.updates.date)}, ` +
          `${head.channels.size} channels`
        : "Updates    none yet",
      `Peers      ${peers.total}: ${peers.users} users, ${peers.chats} groups, ${peers.channels} channels`,
    );
    if (bytes !== undefined) lines.push(`Size       ${bytes} bytes`);
    if (mode !== undefined) {
      lines.push(
        `Mode       ${mode.toString(8)}${
          (mode & 0o077) === 0 ? "" : ": others can use it; repair tightens it"
        }`,
      );
    }
    if (torn) lines.push(`Unfinished ${torn} bytes at its end, by a crash or somebody who is writing now`);
    for (const note of notes) lines.push(`Note       ${note}`);
    return { json, lines };
  } finally {
    await source.close();
  }
}

/** How many peers there are of each kind. */
export async function countPeers(
  peers: AsyncIterable<Peer> | Iterable<Peer>,
): Promise<{ total: number; users: number; chats: number; channels: number; min: number }> {
  const counts = { total: 0, users: 0, chats: 0, channels: 0, min: 0 };
  for await (const { kind, min } of peers) {
    counts.total++;
    counts[`${kind}s`]++;
    if (min) counts.min++;
  }
  return counts;
}

async function modeOf(place: Place): Promise<number | undefined> {
  return place.kind === "path" ? await nodeFiles.permissions(place.path) : undefined;
}

function describeDc(dc: DcState, now: number): string {
  const parts = [];
  if (!dc.authKey) parts.push("no key");
  else parts.push(dc.authKeyCreated ? `key ${age(now - dc.authKeyCreated)} old` : "key of unknown age");
  if (dc.authorized) parts.push("logged in");
  parts.push(`${dc.endpoints.length} addresses`);
  return parts.join(", ");
}

function age(seconds: number): string {
  const days = Math.floor(seconds / 86_400);
  if (days > 1) return `${days} days`;
  const hours = Math.floor(seconds / 3600);
  return hours > 1 ? `${hours} hours` : `${Math.max(0, Math.floor(seconds / 60))} minutes`;
}

function isoDate(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
