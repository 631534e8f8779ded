// Packets of MTProto 2.0 in one call: message key, key derivation and AES-IGE, all in the memory of the module, so that
// the host crosses the border once. What the packet hides lies at DATA; its header and, while the message key is
// computed, 32 bytes of the auth key lie in front of it.
// Source: https://core.telegram.org/mtproto/description#defining-aes-key-and-initialization-vector
import { expandDecryption, expandEncryption } from "./aes";
import { decrypt, encrypt } from "./ige";
import { AUTH_KEY, AUTH_KEY_ID, BLOCK, DATA, HASH, IV, KEY, MESSAGE_KEY } from "./memory";
import { hash } from "./sha256";

/** Copies `length` bytes, a multiple of eight. */
@inline
function move(to: usize, from: usize, length: usize): void {
  for (let i: usize = 0; i < length; i += 8) store<u64>(to + i, load<u64>(from + i));
}

/** Copies 36 bytes. */
@inline
function moveKey(to: usize, from: usize): void {
  move(to, from, 32);
  store<u32>(to + 32, load<u32>(from + 32));
}

/** MESSAGE_KEY and AUTH_KEY to KEY and IV; `x`: which way the message goes. Each of the two hashes is one block. */
export function derive(x: usize): void {
  move(BLOCK, MESSAGE_KEY, 16);
  moveKey(BLOCK + 16, AUTH_KEY + x);
  hash(BLOCK, 52);
  move(KEY, HASH, 8);
  move(KEY + 24, HASH + 24, 8);
  move(IV + 8, HASH + 8, 16);
  moveKey(BLOCK, AUTH_KEY + 40 + x);
  move(BLOCK + 36, MESSAGE_KEY, 16);
  hash(BLOCK, 52);
  move(KEY + 8, HASH + 8, 16);
  move(IV, HASH, 8);
  move(IV + 24, HASH + 24, 8);
}

/** Puts in front of DATA what of the auth key is hashed with it: 32 bytes. */
export function salt(x: usize): void {
  move(DATA - 32, AUTH_KEY + 88 + x, 32);
}

/** Hashes the plaintext of `length` bytes at DATA: the message key is HASH + 8. */
function digest(x: usize, length: usize): void {
  salt(x);
  hash(DATA - 32, length + 32);
}

/** {@link seal} once the hash is in HASH. */
export function sealHashed(x: usize, length: usize): u32 {
  const token = load<u32>(HASH);
  move(MESSAGE_KEY, HASH + 8, 16);
  move(DATA - 24, AUTH_KEY_ID, 8);
  move(DATA - 16, MESSAGE_KEY, 16);
  derive(x);
  expandEncryption();
  encrypt(DATA, length);
  return token;
}

/** Makes a packet of the `length` bytes at DATA; it begins at DATA - 24. Returns the first word of the large hash. */
export function seal(x: usize, length: usize): u32 {
  digest(x, length);
  return sealHashed(x, length);
}

/** {@link open} without its hash and what follows. */
export function openUnhashed(x: usize, length: usize): void {
  move(MESSAGE_KEY, DATA - 16, 16);
  derive(x);
  expandDecryption();
  decrypt(DATA, length);
}

/** Whether the message key is that in HASH; comparing takes the same time wherever they differ. */
export function matches(): bool {
  const difference = (load<u64>(HASH + 8) ^ load<u64>(MESSAGE_KEY)) |
    (load<u64>(HASH + 16) ^ load<u64>(MESSAGE_KEY + 8));
  return difference == 0;
}

/** Decrypts a packet at DATA - 24 with `length` encrypted bytes in place. Returns whether its message key is right. */
export function open(x: usize, length: usize): bool {
  openUnhashed(x, length);
  digest(x, length);
  return matches();
}
