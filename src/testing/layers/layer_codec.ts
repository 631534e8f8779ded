/**
 * Answers for clients of older layers.
 *
 * Each table beside this file holds, as TL, what one layer has otherwise than the next newer one: only constructors and
 * methods that the test DC speaks, only where the id or the shape changed. To add a layer: `npm pack @mtcute/tl@<layer>.x`
 * (or any other schema of that layer) in a directory outside the repository, compare it with the newer table's layer by
 * name, keep the lines whose ids differ, with `long` for every 64-bit integer, and put the table into the list below.
 *
 * So far every old form asks only for fields that today's has as well: fields it lacks are left out when it is written,
 * nothing has to be made up. A required field that has vanished since would need a default here.
 */
import { api, type Codec, extend, LAYER } from "../../tl/mod.ts";
import { LAYER_198 } from "./layer_198.ts";
import { LAYER_216 } from "./layer_216.ts";
import { LAYER_223 } from "./layer_223.ts";

/** From new to old: each table stands on the ones before it. */
const TABLES: readonly { readonly layer: number; readonly tl: string }[] = [
  { layer: 223, tl: LAYER_223 },
  { layer: 216, tl: LAYER_216 },
  { layer: 198, tl: LAYER_198 },
];

const codecs = new Map<number, Codec>();

/** The layers the test DC has tables for, newest first. */
export const KNOWN_LAYERS: readonly number[] = [LAYER, ...TABLES.map(({ layer }) => layer)];

/**
 * The codec for a client that announced `layer`: the newest one not above it, or the oldest there is.
 * @param layer undefined: nothing was announced yet
 */
export function layerCodec(layer: number = LAYER): Codec {
  const known = KNOWN_LAYERS.find((one) => one <= layer) ?? KNOWN_LAYERS.at(-1)!;
  let codec = codecs.get(known);
  if (!codec) {
    codec = api;
    for (const table of TABLES) if (table.layer >= known) codec = extend(codec, table.tl);
    codecs.set(known, codec);
  }
  return codec;
}
