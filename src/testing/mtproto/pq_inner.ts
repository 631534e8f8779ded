import { readInt32, readUint32 } from "../../bytes/mod.ts";
import { TlReader } from "../../tl/mod.ts";

/** The four forms of p_q_inner_data by id, and what their ends hold. */
const FORMS: ReadonlyMap<number, { readonly dc: boolean; readonly temporary: boolean }> = new Map([
  [0xa9f55f95, { dc: true, temporary: false }],
  [0x56fddf88, { dc: true, temporary: true }],
  [0x83c95aec, { dc: false, temporary: false }],
  [0x3c6a84d4, { dc: false, temporary: true }],
]);

/** What a client proves its work with. */
export interface PqInner {
  readonly pq: Uint8Array;
  readonly p: Uint8Array;
  readonly q: Uint8Array;
  readonly nonce: Uint8Array;
  readonly serverNonce: Uint8Array;
  readonly newNonce: Uint8Array;
  /** The data centre it wants; the oldest forms do not say. */
  readonly dc?: number;
  /** Seconds a temporary key is to live. */
  readonly expiresIn?: number;
}

/**
 * Reads p_q_inner_data, whichever of its four forms, from the start of `data`; padding may follow, so a codec that wants
 * the bytes to end is of no use.
 * @returns undefined when it is something else
 */
export function readPqInner(data: Uint8Array): PqInner | undefined {
  const form = data.length >= 4 ? FORMS.get(readUint32(data)) : undefined;
  if (!form) return undefined;
  try {
    const reader = new TlReader(data.subarray(4));
    const [pq, p, q] = [reader.bytes(), reader.bytes(), reader.bytes()].map((bytes) => bytes.slice());
    const rest = 4 + [pq, p, q].reduce((sum, { length }) => sum + Math.ceil((length + 1) / 4) * 4, 0);
    const [nonce, serverNonce, newNonce] = [[0, 16], [16, 32], [32, 64]]
      .map(([from, to]) => data.slice(rest + from, rest + to));
    let at = rest + 64;
    const dc = form.dc ? readInt32(data, at) : undefined;
    if (form.dc) at += 4;
    const expiresIn = form.temporary ? readInt32(data, at) : undefined;
    return { pq, p, q, nonce, serverNonce, newNonce, dc, expiresIn };
  } catch {
    return undefined;
  }
}
