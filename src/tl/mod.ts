/**
 * TL, as the rest of the library imports it: all of `public.ts`, but nothing happens.
 * @module
 */
export { TelegramError, type TelegramErrorOptions } from "../base/errors.ts";
export * from "./api.ts";
export { Codec, type CodecOptions, type MethodInfo } from "./codec.ts";
export { TlError, type TlErrorOptions, TlSyntaxError, UnknownConstructorError } from "./errors.ts";
export { extend } from "./extend.ts";
export type { KnownErrorName } from "./gen/errors.ts";
export type * from "./gen/methods.ts";
export type * from "./gen/mtproto_types.ts";
export type * from "./gen/types.ts";
export { type KnownError, knownErrors } from "./known_errors.ts";
export { type Native, useNative, type Utf8Slice, type Utf8Write } from "./native.ts";
export { parseTl } from "./parser.ts";
export { type DecodeUtf8, TlReader } from "./reader.ts";
export {
  formatCombinator,
  type TlCombinator,
  type TlField,
  type TlFlag,
  type TlSchema,
  type TlType,
} from "./syntax.ts";
export type { TlTable } from "./table.ts";
export { TlWriter } from "./writer.ts";
