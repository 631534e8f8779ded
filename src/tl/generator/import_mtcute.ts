import { constructorId } from "../constructor_id.ts";
import { formatCombinator, type TlCombinator, type TlField, type TlType } from "../syntax.ts";

/** An argument in mtcute's JSON. */
interface JsonArgument {
  name: string;
  type: string;
  typeModifiers?: { predicate?: string; isVector?: true; isBareVector?: true; isBareType?: true };
}

/** An entry of mtcute's `api-schema.json` and `mtp-schema.json`. */
interface JsonEntry {
  kind: "class" | "method";
  name: string;
  id: number;
  type: string;
  arguments: JsonArgument[];
  generics?: { name: string }[];
  typeModifiers?: { isVector?: true };
}

// Old constructors under names of mtcute's own, and its inventions.
const NOT_OFFICIAL = /^(mtcute\.|inputPeerPhotoFileLocationLegacy$|inputStickerSetThumbLegacy$)/;

/** What every schema has and the JSON leaves out. */
const API_BUILTINS = `\
boolFalse#bc799737 = Bool;
boolTrue#997275b5 = Bool;
true#3fedd339 = True;
vector#1cb5c415 {t:Type} # [ t ] = Vector t;
null#56730bcc = Null;`;

/** Service constructors the JSON leaves out: envelopes that clients take apart by hand, and legacy ones. */
const MTPROTO_TYPES = `\
p_q_inner_data#83c95aec pq:bytes p:bytes q:bytes nonce:int128 server_nonce:int128 new_nonce:int256 = P_Q_inner_data;
p_q_inner_data_temp#3c6a84d4 pq:bytes p:bytes q:bytes nonce:int128 server_nonce:int128 new_nonce:int256 expires_in:int = P_Q_inner_data;
server_DH_params_fail#79cb045d nonce:int128 server_nonce:int128 new_nonce_hash:int128 = Server_DH_Params;
rpc_result#f35c6d01 req_msg_id:long result:Object = RpcResult;
message#5bb8e511 msg_id:long seqno:int bytes:int body:Object = Message;
msg_container#73f1f8dc messages:vector<%Message> = MessageContainer;
msg_copy#e06046b2 orig_message:%Message = MessageCopy;
gzip_packed#3072cfa1 packed_data:bytes = Object;`;
/** What a client may call; the JSON has no such mark for service constructors. */
const MTPROTO_CALLS =
  /^(req_|set_client_DH_params$|rpc_drop_answer$|get_future_salts$|ping$|ping_delay_|destroy_(session|auth_key)$|http_wait$)/;
const MTPROTO_FUNCTIONS = `req_pq#60469778 nonce:int128 = ResPQ;`;

function typeOf({ type, typeModifiers = {} }: JsonArgument | JsonEntry & { typeModifiers?: never }): TlType {
  const call = type.startsWith("!");
  const name = call ? type.slice(1) : type.replace(/^int53$/, "long");
  const modifiers: JsonArgument["typeModifiers"] = typeModifiers;
  if (modifiers.isBareVector) return { name: "vector", item: { name: bareName(name) } };
  const plain: TlType = call ? { name, call } : { name };
  return modifiers.isVector ? { name: "Vector", item: plain } : plain;
}

// The JSON names the type of a bare element; TL names the constructor. Only future_salt is meant.
function bareName(type: string): string {
  if (type !== "FutureSalt" && type !== "mt_future_salt") {
    throw new TypeError(`Cannot import the bare type ${type}`);
  }
  return "future_salt";
}

function combinatorOf(entry: JsonEntry): TlCombinator {
  const fields = entry.arguments.map((argument): TlField => {
    const predicate = argument.typeModifiers?.predicate;
    const type = typeOf(argument);
    if (!predicate) return { name: argument.name, type };
    const [word, bit] = predicate.split(".");
    return { name: argument.name, type, flag: { word, bit: Number(bit) } };
  });
  const result: TlType = { name: entry.type };
  return {
    kind: entry.kind === "class" ? "constructor" : "method",
    name: entry.name.replace(/^mt_/, ""),
    id: entry.id,
    generics: entry.generics?.map(({ name }) => name) ?? [],
    fields,
    result: entry.typeModifiers?.isVector ? { name: "Vector", item: result } : result,
  };
}

function section(combinators: readonly TlCombinator[], kind: TlCombinator["kind"]): string {
  return combinators.filter((combinator) => combinator.kind === kind).map((combinator) => {
    const computed = constructorId(combinator);
    if (computed !== combinator.id) {
      throw new TypeError(`Cannot import ${combinator.name}: its id is not the CRC-32 of its line`);
    }
    return formatCombinator(combinator) + ";\n";
  }).join("");
}

/** The API schema as canonical TL. @param json the text of mtcute's `api-schema.json` */
export function importApiSchema(json: string): string {
  const { l: layer, e: entries } = JSON.parse(json) as { l: number; e: JsonEntry[] };
  const combinators = entries.filter(({ name }) => !NOT_OFFICIAL.test(name)).map(combinatorOf);
  return `// LAYER ${layer}\n\n---types---\n\n${API_BUILTINS}\n${section(combinators, "constructor")}\n` +
    `---functions---\n\n${section(combinators, "method")}`;
}

/** The service schema as canonical TL. @param json the text of mtcute's `mtp-schema.json` */
export function importMtprotoSchema(json: string): string {
  const combinators = (JSON.parse(json) as JsonEntry[]).map(combinatorOf).map((combinator): TlCombinator =>
    MTPROTO_CALLS.test(combinator.name) ? { ...combinator, kind: "method" } : combinator
  );
  return `---types---\n\n${section(combinators, "constructor")}${MTPROTO_TYPES}\n\n` +
    `---functions---\n\n${section(combinators, "method")}${MTPROTO_FUNCTIONS}\n`;
}

/**
 * The fields mtcute knows to fit a JavaScript number, as `constructor.field` lines, sorted.
 * @param json the text of mtcute's `api-schema.json`
 */
export function importNumbers(json: string): string[] {
  const { e: entries } = JSON.parse(json) as { e: JsonEntry[] };
  return entries.filter(({ name }) => !NOT_OFFICIAL.test(name)).flatMap((entry) =>
    entry.arguments.filter(({ type }) => type === "int53").map(({ name }) => `${entry.name}.${name}`)
  ).sort();
}

/**
 * Names of RPC errors, one line per code: `400 NAME NAME …`, sorted. A number in a name is `%d`.
 * @param json the text of mtcute's `raw-errors.json`
 */
export function importErrors(json: string): string {
  const { errors } = JSON.parse(json) as { errors: Record<string, { code: number; name: string }> };
  const byCode = new Map<number, string[]>();
  for (const [name, { code }] of Object.entries(errors)) {
    if (/\s/.test(name)) continue; // sentences the server never promised
    byCode.set(code, [...byCode.get(code) ?? [], name]);
  }
  return [...byCode].sort(([a], [b]) => a - b).map(([code, names]) => `${code} ${names.sort().join(" ")}\n`)
    .join("");
}
