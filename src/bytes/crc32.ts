/** By byte; made when it is first needed, because many programs never do. */
let table: Int32Array | undefined;

function makeTable(): Int32Array {
  const table = new Int32Array(256);
  for (let i = 0; i < 256; i++) {
    let c = i;
    for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    table[i] = c;
  }
  return table;
}

/** CRC-32/ISO-HDLC (the one of zlib) of `bytes`, unsigned; `seed` is the result for the bytes before them. */
export function crc32(bytes: Uint8Array, seed = 0): number {
  const byByte = table ??= makeTable();
  let c = ~seed;
  for (let i = 0; i < bytes.length; i++) c = (c >>> 8) ^ byByte[(c ^ bytes[i]) & 255];
  return ~c >>> 0;
}
