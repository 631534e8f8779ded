import { equalBytes, toBase64 } from "../../bytes/mod.ts";
import { AuthKey, portablePlatform } from "../../crypto/mod.ts";
import { damaged } from "../byte_stream.ts";
import type { DcEndpoint, Peer, SessionHead } from "../session_head.ts";
import { fromForeignBase64 } from "./base64_text.ts";
import { ForeignOutput, type ForeignSession, type ReadForeignOptions } from "./foreign_session.ts";
import { formatHostPort, parseHostPort } from "./host_port.ts";
import { parseJson } from "./json_text.ts";
import { homeOf, lostParts } from "./losses.ts";
import { endpointFlags, flagsOf } from "./mtcute.ts";
import { buildForeign } from "./session_builder.ts";

const MAX_OPTIONS = 200;

type Json = Record<string, unknown>;

/** Reads the JSON session file of gotd, version 1. @throws SessionCorruptError */
export function readGotd(text: string, options: ReadForeignOptions = {}): ForeignSession {
  return buildForeign("gotd", options, (builder) => {
    const file = object(parseJson(text), "the file");
    if (file.Version !== 1) damaged("its version is not 1, the only one there is");
    const data = object(file.Data, "Data");
    const config = object(data.Config ?? {}, "Config");
    const dc = integer(data.DC, "DC");
    builder.homeDc(dc);
    const key = bytes(data.AuthKey, "AuthKey");
    builder.authKey(dc, key);
    if (data.AuthKeyID !== undefined && data.AuthKeyID !== null) {
      const id = new AuthKey(key, portablePlatform).idBytes;
      if (!equalBytes(id, bytes(data.AuthKeyID, "AuthKeyID"))) damaged("the key does not belong to its id");
    }
    const addr = data.Addr === undefined || data.Addr === ""
      ? undefined
      : parseHostPort(string(data.Addr, "Addr"));
    const known: [number, DcEndpoint][] = [];
    const list = config.DCOptions ?? [];
    if (!Array.isArray(list)) damaged("DCOptions is no list");
    if (list.length > MAX_OPTIONS) damaged("it has too many addresses");
    for (const item of list) known.push(dcOption(object(item, "an address")));
    if (
      addr && !known.some(([id, each]) => id === dc && each.host === addr.host && each.port === addr.port)
    ) {
      builder.address(dc, addr);
    }
    for (const [id, endpoint] of known) builder.address(id, endpoint);
    builder.salt(dc, salt(data.Salt));
    if (config.TestMode === true) builder.app({ testMode: true });
  });
}

/** Writes the JSON session file of gotd. @throws SessionError when there is no key or no address */
export function writeGotd(head: SessionHead, peers: readonly Peer[] = []): ForeignOutput {
  const home = homeOf("gotd", head);
  const options = [...head.dcs.values()].flatMap(({ id, endpoints }) =>
    endpoints.map((each) => optionOf(id, each))
  );
  const config = {
    BlockedMode: false,
    ForceTryIpv6: false,
    Date: 0,
    Expires: 0,
    TestMode: head.testMode,
    ThisDC: home.dc,
    DCOptions: options,
    DCTxtDomainName: "",
    TmpSessions: 0,
    WebfileDCID: 0,
  };
  const data = {
    Config: config,
    DC: home.dc,
    Addr: formatHostPort(home.endpoint),
    AuthKey: toBase64(home.key),
    AuthKeyID: toBase64(new AuthKey(home.key, portablePlatform).idBytes),
  };
  // JSON.stringify knows no bigint: the salt is put behind what it wrote.
  const salt = head.dcs.get(home.dc)?.salts.at(-1)?.salt ?? 0n;
  const text = `{"Version":1,"Data":${JSON.stringify(data).slice(0, -1)},"Salt":${salt}}}`;
  return new ForeignOutput("gotd", { text }, lostParts(head, peers, ["addresses", "testMode", "salt"], home));
}

function dcOption(option: Json): [number, DcEndpoint] {
  const flags = integer(option.Flags ?? 0, "Flags");
  const secret = option.Secret === undefined || option.Secret === null
    ? undefined
    : bytes(option.Secret, "Secret");
  return [integer(option.ID, "ID"), {
    host: string(option.IPAddress, "IPAddress"),
    port: integer(option.Port, "Port"),
    ...endpointFlags(flags),
    ...option.MediaOnly === true && { mediaOnly: true },
    ...option.TCPObfuscatedOnly === true && { tcpoOnly: true },
    ...option.CDN === true && { cdn: true },
    ...option.Static === true && { static: true },
    ...option.ThisPortOnly === true && { thisPortOnly: true },
    ...secret && secret.length > 0 && { secret },
  }];
}

function optionOf(id: number, endpoint: DcEndpoint): Json {
  return {
    Flags: flagsOf(endpoint),
    Ipv6: Boolean(endpoint.ipv6),
    MediaOnly: Boolean(endpoint.mediaOnly),
    TCPObfuscatedOnly: Boolean(endpoint.tcpoOnly),
    CDN: Boolean(endpoint.cdn),
    Static: Boolean(endpoint.static),
    ThisPortOnly: Boolean(endpoint.thisPortOnly),
    ID: id,
    IPAddress: endpoint.host,
    Port: endpoint.port,
    Secret: endpoint.secret ? toBase64(endpoint.secret) : null,
  };
}

function object(value: unknown, what: string): Json {
  if (typeof value !== "object" || value === null || Array.isArray(value)) damaged(`${what} is no object`);
  return value as Json;
}

function integer(value: unknown, what: string): number {
  if (typeof value !== "number" || !Number.isSafeInteger(value)) damaged(`${what} is no integer`);
  return value;
}

function string(value: unknown, what: string): string {
  if (typeof value !== "string") damaged(`${what} is no text`);
  return value;
}

function bytes(value: unknown, what: string): Uint8Array {
  return fromForeignBase64(string(value, what));
}

/** `parseJson` gives integers that a number cannot hold as bigint. */
function salt(value: unknown): bigint {
  if (value === undefined || value === null) return 0n;
  if (typeof value === "bigint") return value;
  return BigInt(integer(value, "Salt"));
}
