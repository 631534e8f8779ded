/**
 * TL, Telegram's type language: the types of the API, a codec between them and bytes, JSON in and out.
 *
 * @example
 * ```ts
 * import { decode, encode } from "@layer/client/tl";
 *
 * const bytes = encode({ _: "inputPeerSelf" }); // c97ea07d
 * const value = decode(bytes);
 * ```
 * @module
 */
import { compileCodecs } from "./compile_codecs.ts";

// Whoever imports this is about to read and write.
compileCodecs();

export * from "./mod.ts";
