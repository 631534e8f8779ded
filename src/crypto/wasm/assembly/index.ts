// What the host calls. Everything takes place in one memory of fixed size; nothing is allocated.
import { expandDecryption, expandEncryption, makeTables } from "./aes";

export { AUTH_KEY, AUTH_KEY_ID, DATA, HASH, IV, KEY, MESSAGE_KEY } from "./memory";
export { decrypt, encrypt } from "./ige";
export { derive, matches, open, openUnhashed, salt, seal, sealHashed } from "./packet";
export { factorize } from "./factorize";
export { blocks, end, start } from "./sha256";
export { expandDecryption, expandEncryption };

/** Writes `a` xor `b` to `to`: `length` bytes, a multiple of 16, 16 at a time and upwards. */
export function xor(to: usize, a: usize, b: usize, length: usize): void {
  for (let i: usize = 0; i < length; i += 16) {
    const low = load<u64>(a + i) ^ load<u64>(b + i), high = load<u64>(a + i, 8) ^ load<u64>(b + i, 8);
    store<u64>(to + i, low);
    store<u64>(to + i, high, 8);
  }
}

makeTables();
