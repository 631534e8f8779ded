import { damaged } from "../byte_stream.ts";
import type { Peer, SessionHead } from "../session_head.ts";
import { FieldReader } from "./fields.ts";
import { directoryOf, type ForeignFiles, readForeignFile } from "./foreign_files.ts";
import { ForeignOutput, type ForeignSession, type ReadForeignOptions } from "./foreign_session.ts";
import { addGramJsAddress } from "./gramjs.ts";
import { parseJson } from "./json_text.ts";
import { homeOf, isUsable, lostParts, peerCount } from "./losses.ts";
import { decodeMarkedId, encodeMarkedId } from "./marked_id.ts";
import { buildForeign, type SessionBuilder } from "./session_builder.ts";

/*
 * In Node a StoreSession is a directory with one file per value: `<name>%3AauthKey`, `…dcId`, `…port`, `…serverAddress`
 * and one per peer, named after its marked id, each holding JSON.
 */
const AUTH_KEY = /^(.*%3A)authKey$/;
const MARKED_ID = /^-?\d{1,16}$/;

/** Whether a directory with these files is a `StoreSession` of GramJS. */
export function isGramJsStore(names: readonly string[]): boolean {
  return names.some((name) => AUTH_KEY.test(name));
}

/** Reads the directory of a `StoreSession` of GramJS. @throws SessionCorruptError */
export async function readGramJsStore(
  input: ForeignFiles,
  options: ReadForeignOptions = {},
): Promise<ForeignSession> {
  const files = directoryOf(input);
  const names = await files.names();
  const prefix = names.map((name) => AUTH_KEY.exec(name)?.[1]).find((each) => each !== undefined);
  const contents = new Map<string, Uint8Array>();
  for (const name of names) {
    const content = prefix !== undefined && name.startsWith(prefix)
      ? await readForeignFile(files, name)
      : undefined;
    if (content) contents.set(name.slice(prefix!.length), content);
  }
  return buildForeign("gramjs-store", options, (builder) => {
    const value = (key: string): unknown => {
      const content = contents.get(key);
      return content && parseJson(new FieldReader(content).utf8(content.length));
    };
    const dc = value("dcId");
    if (typeof dc !== "number") damaged("it names no data centre");
    builder.homeDc(dc);
    builder.authKey(dc, keyBytes(value("authKey")));
    const host = value("serverAddress"), port = value("port");
    if (host !== undefined) {
      if (typeof host !== "string") damaged("its address is no text");
      if (port !== undefined && typeof port !== "number") damaged("its port is no number");
      // GramJS writes ports above 32767 as negative numbers in strings, and may have read one from there.
      addGramJsAddress(builder, dc, host, (port ?? 443) & 0xffff);
    }
    for (const key of contents.keys()) if (MARKED_ID.test(key)) readEntity(builder, value(key));
  });
}

/**
 * Writes the files of a `StoreSession` of GramJS.
 * @param name of the session, which is also that of the directory
 * @throws SessionError when there is no key or no address
 */
export function writeGramJsStore(
  head: SessionHead,
  peers: readonly Peer[] = [],
  name = "gramjs",
): ForeignOutput {
  const home = homeOf("gramjs-store", head);
  const prefix = encodeURIComponent(`${name}:`);
  const files = new Map([
    [`${prefix}authKey`, JSON.stringify({ type: "Buffer", data: [...home.key] })],
    [`${prefix}dcId`, String(home.dc)],
    [`${prefix}port`, String(home.endpoint.port)],
    [`${prefix}serverAddress`, JSON.stringify(home.endpoint.host)],
  ]);
  let left = 0, more = 0;
  for (const peer of peers) {
    if (!isUsable(peer)) {
      left++;
      continue;
    }
    const marked = String(encodeMarkedId(peer));
    const username = peer.usernames?.[0] ?? null;
    const row = [marked, String(peer.accessHash ?? 0n), username, peer.phone ?? null, peer.name ?? null, "0"];
    files.set(prefix + marked, JSON.stringify(row));
    if ((peer.usernames?.length ?? 0) > 1 || peer.bot || peer.broadcast) more++;
  }
  const lost = lostParts(head, peers, ["address", "peers"], home);
  if (left > 0) lost.push(peerCount(left));
  if (more > 0) lost.push("further usernames of peers, which users are bots, which channels are broadcasts");
  return new ForeignOutput("gramjs-store", { files }, lost);
}

function keyBytes(value: unknown): Uint8Array {
  const data = (value as { data?: unknown } | null | undefined)?.data;
  if (!Array.isArray(data)) damaged("its authorization key is no list of bytes");
  if (!data.every((byte) => Number.isInteger(byte) && byte >= 0 && byte < 256)) {
    damaged("its authorization key holds something else than bytes");
  }
  return Uint8Array.from(data);
}

function readEntity(builder: SessionBuilder, row: unknown): void {
  if (!Array.isArray(row)) return builder.note("some peers were left out: they are not of the known form");
  const [marked, hash, username, phone, name] = row as unknown[];
  const key = decodeMarkedId(integer(marked) ?? 0n);
  if (!key) return builder.note("some peers were left out: they are not of the known form");
  builder.peer({
    ...key,
    ...key.kind !== "chat" && { accessHash: integer(hash) },
    ...typeof username === "string" && username !== "" && { usernames: [username] },
    ...(typeof phone === "string" || typeof phone === "number") && { phone: String(phone) },
    ...typeof name === "string" && { name },
  });
}

/** Ids and hashes stand there as strings or numbers. */
function integer(value: unknown): bigint | undefined {
  if (typeof value === "bigint") return value;
  if (typeof value === "number") return Number.isSafeInteger(value) ? BigInt(value) : undefined;
  return typeof value === "string" && /^-?\d{1,20}$/.test(value) ? BigInt(value) : undefined;
}
