import { readUint32 } from "../../bytes/mod.ts";
import { ID } from "../../mtproto/mod.ts";
import { TlError, TlReader } from "../../tl/mod.ts";
import { type ClientInfo, RpcFault } from "../api/mod.ts";

/** What surrounds a query. */
export interface Wrappers {
  /** The layer of invokeWithLayer. */
  layer?: number;
  /** What initConnection says of the client. */
  client?: ClientInfo;
  /** It came in invokeWithoutUpdates. */
  withoutUpdates: boolean;
  /** Messages that have to be executed before: invokeAfterMsg. */
  after: bigint[];
  /** The query itself, as bytes: how to read them depends on the layer. */
  query: Uint8Array;
}

type Reading = (reader: TlReader, into: Wrappers) => void;

const WRAPPERS: ReadonlyMap<number, Reading> = new Map<number, Reading>([
  [0xda9b0d0d, (reader, into) => into.layer = reader.int()], // invokeWithLayer
  [0xc1cd5ea9, readInitConnection],
  [0xbf9459b7, (_, into) => into.withoutUpdates = true], // invokeWithoutUpdates
  [0xcb9f372d, (reader, into) => into.after.push(reader.long())], // invokeAfterMsg
  [0x3dc4b4f0, (reader, into) => { // invokeAfterMsgs
    for (let count = reader.vector(8); count > 0; count--) into.after.push(reader.long());
  }],
  [0x365275f2, (reader) => void reader.view(12)], // invokeWithMessagesRange
  [0xaca9fd2e, (reader) => void reader.view(8)], // invokeWithTakeout
]);
/** Nobody needs more of them. */
const MAX_DEPTH = 10;
/** Nesting of JSON in initConnection. */
const MAX_JSON_DEPTH = 10;

/**
 * Takes off what may surround a query, in any order. It works on bytes: the layer, which decides how the query itself is
 * read, is among them.
 * @param unpack unzips a gzip_packed object
 * @throws RpcFault when it is malformed
 */
export function readWrappers(body: Uint8Array, unpack: (body: Uint8Array) => Uint8Array): Wrappers {
  const wrappers: Wrappers = { withoutUpdates: false, after: [], query: body };
  let unpacked = false;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const { query } = wrappers;
    if (query.length < 4) break;
    const id = readUint32(query);
    if (id === ID.gzipPacked && !unpacked) {
      unpacked = true;
      wrappers.query = unpack(query);
      continue;
    }
    const read = WRAPPERS.get(id);
    if (!read) return wrappers;
    const reader = new TlReader(query.subarray(4));
    try {
      read(reader, wrappers);
    } catch (error) {
      if (error instanceof TlError) throw new RpcFault(400, "INPUT_FETCH_ERROR");
      throw error;
    }
    wrappers.query = query.subarray(4 + reader.position);
  }
  throw new RpcFault(400, "INPUT_FETCH_ERROR");
}

function readInitConnection(reader: TlReader, into: Wrappers): void {
  const flags = reader.uint();
  const apiId = reader.int();
  const [deviceModel, systemVersion, appVersion] = [reader.string(), reader.string(), reader.string()];
  for (let i = 0; i < 3; i++) reader.string(); // languages
  if (flags & 1) { // inputClientProxy
    reader.uint();
    reader.string();
    reader.int();
  }
  if (flags & 2) skipJson(reader, 0);
  into.client = { apiId, deviceModel, systemVersion, appVersion };
}

function skipJson(reader: TlReader, depth: number): void {
  if (depth > MAX_JSON_DEPTH) throw new RpcFault(400, "INPUT_FETCH_ERROR");
  switch (reader.uint()) {
    case 0x3f6d7b68: // jsonNull
      return;
    case 0xc7345e6a: // jsonBool
      reader.bool();
      return;
    case 0x2be0dfa4: // jsonNumber
      reader.double();
      return;
    case 0xb71e767a: // jsonString
      reader.string();
      return;
    case 0xf7444763: // jsonArray
      for (let count = reader.vector(); count > 0; count--) skipJson(reader, depth + 1);
      return;
    case 0x99c1d49d: // jsonObject
      for (let count = reader.vector(); count > 0; count--) {
        reader.uint();
        reader.string();
        skipJson(reader, depth + 1);
      }
      return;
  }
  throw new RpcFault(400, "INPUT_FETCH_ERROR");
}
