// Where everything lies. Addresses are constants, so that they become the immediate offset of a load: a table lookup is
// then one instruction. The host reads the addresses it needs from
// what index.ts exports.

/** Round tables of AES, 1 KiB each: four for encryption, four for decryption. */
export const E0: usize = 0x0400;
export const E1: usize = 0x0800;
export const E2: usize = 0x0c00;
export const E3: usize = 0x1000;
export const D0: usize = 0x1400;
export const D1: usize = 0x1800;
export const D2: usize = 0x1c00;
export const D3: usize = 0x2000;
/** SubBytes and its inverse, 256 bytes each. */
export const BOX: usize = 0x2400;
export const INVERSE_BOX: usize = 0x2500;
// 0x2600..0x2700: the constants of SHA-256, put there by `--memoryBase`.
/** Key schedule of AES: 60 words. */
export const ROUND_KEYS: usize = 0x2800;
/** AES key and IGE iv, 32 bytes each; the iv moves on with the data. */
export const KEY: usize = 0x2900;
export const IV: usize = 0x2920;
/** The eight words of SHA-256, in the byte order of the host; the hash as bytes, 32. */
export const STATE: usize = 0x2940;
export const HASH: usize = 0x2960;
/** One block to hash: 64 bytes. */
export const BLOCK: usize = 0x2980;
/** The first 128 bytes of an auth key, and its id. */
export const AUTH_KEY: usize = 0x2a00;
export const AUTH_KEY_ID: usize = 0x2a80;
/** Message key of the packet at hand: 16 bytes. */
export const MESSAGE_KEY: usize = 0x2a90;
/** Sixteen words of a hash's schedule, each with its constant: 64 bytes. */
export const WORDS: usize = 0x2ac0;
/** Data of the host. */
export const DATA: usize = 0x2f40;
