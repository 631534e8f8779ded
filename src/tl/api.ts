import { Codec } from "./codec.ts";
import type { AnyRequest, Methods } from "./gen/methods.ts";
import { MTPROTO_TABLE } from "./gen/mtproto.ts";
import { API_TABLE } from "./gen/table.ts";
import type { Constructors } from "./gen/types.ts";

export { LAYER } from "./gen/table.ts";
export { fromJson, toJson } from "./json.ts";

/** The codec of the API: what clients call and what answers and updates consist of. */
export const api: Codec = Codec.fromTable(API_TABLE);

/** The codec of service messages: key exchange, containers, acknowledgements, pings. */
export const mtproto: Codec = Codec.fromTable(MTPROTO_TABLE);

/** Any constructor of the API as a value. */
export type AnyConstructor = Constructors[keyof Constructors];

/** Bytes of an API value or a method call. @throws {TlError} when the value does not fit the schema */
export function encode(value: AnyConstructor | AnyRequest): Uint8Array {
  return api.encode(value);
}

/** The API value (or method call, or boolean) that `bytes` hold. @throws {TlError} when they hold none */
export function decode(bytes: Uint8Array): AnyConstructor | AnyRequest | boolean {
  return api.decode(bytes) as AnyConstructor | AnyRequest | boolean;
}

/** The answer to a method. @throws {TlError} when the bytes are none */
export function decodeResult<K extends keyof Methods>(method: K, bytes: Uint8Array): Methods[K]["result"] {
  return api.decodeResult(method, bytes) as Methods[K]["result"];
}

/** The name of a constructor or method of the API. @param id signed or unsigned */
export function nameOf(id: number): string | undefined {
  return api.nameOf(id);
}
