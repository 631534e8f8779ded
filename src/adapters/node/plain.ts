/** The view of a Buffer's memory that is a plain Uint8Array, which users expect. */
export function plain(buffer: Uint8Array): Uint8Array {
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length);
}
