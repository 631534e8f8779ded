import { MAX_USERNAMES, PEER_KINDS, PEER_MORE_TAG, PEER_TAG } from "../session/mod.ts";
import { endHash, stepHash } from "./peer_index.ts";

/**
 * Works out what a peer is filed under straight from its bytes (see `change_codec.ts`). Whoever opens a session goes
 * through all of its peers and needs nothing else of them: no objects, no strings. The checksum of the record has been
 * compared before; a peer that is read back is checked for itself.
 */
export class PeerScan {
  /** The hash of kind and id. */
  key = 0;
  /** How many {@linkcode names} there are. */
  count = 0;
  /** The hashes of usernames and phone number. */
  readonly names: Uint32Array = new Uint32Array(MAX_USERNAMES + 1);
  /** What the hashes of ids begin with, by kind; of usernames; of phone numbers. */
  readonly #kinds: readonly number[];
  readonly #username: number;
  readonly #phone: number;
  readonly #digits = new Uint8Array(16);
  #bytes: Uint8Array = new Uint8Array(0);
  #at = 0;
  #end = 0;

  /** @param seed of the hashes */
  constructor(seed: number) {
    this.#kinds = PEER_KINDS.map((kind) => begin(kind, seed));
    this.#username = begin("@", seed);
    this.#phone = begin("+", seed);
  }

  /**
   * Reads the peer whose change begins at `at`, and gives the length of that; 0: something else begins there, or
   * something unusual (names that are not ASCII, what is damaged) that is to be decoded.
   */
  read(bytes: Uint8Array, at: number, end: number): number {
    this.#bytes = bytes;
    this.#at = at;
    this.#end = end;
    if (bytes[at] === PEER_MORE_TAG) {
      this.#at++;
      const size = this.#varint();
      if (size < 0) return 0;
      this.#at += size;
    }
    if (this.#at >= end || bytes[this.#at++] !== PEER_TAG) return 0;
    const size = this.#varint(), stop = this.#at + size;
    if (size < 2 || stop > end) return 0;
    this.#end = stop;
    return this.#body() && this.#at === stop ? stop - at : 0;
  }

  #body(): boolean {
    const bytes = this.#bytes, kind = bytes[this.#at++], flags = bytes[this.#at++];
    const id = this.#varint();
    if (kind >= this.#kinds.length || flags > 127 || id < 1) return false;
    this.key = this.#hashId(this.#kinds[kind], id);
    this.count = 0;
    if (flags & 1) this.#at += 8;
    if (flags & 2) {
      let left = this.#varint();
      if (left > MAX_USERNAMES) return false;
      for (; left > 0; left--) if (!this.#hashName(this.#username)) return false;
    }
    if (flags & 4 && !this.#hashName(this.#phone)) return false;
    if (flags & 8) {
      const length = this.#varint();
      if (length < 0) return false;
      this.#at += length;
    }
    this.#at += 4;
    return true;
  }

  /** A number from 0 to 2^49 - 1 in its shortest spelling, or -1. */
  #varint(): number {
    let value = 0, scale = 1;
    for (let count = 1; count <= 7 && this.#at < this.#end; count++) {
      const byte = this.#bytes[this.#at++];
      value += (byte & 127) * scale;
      if (byte < 128) return byte === 0 && count > 1 ? -1 : value;
      scale *= 128;
    }
    return -1;
  }

  #hashId(hash: number, id: number): number {
    const digits = this.#digits;
    let count = 0;
    for (let rest = id; rest > 0;) {
      const next = Math.floor(rest / 10);
      digits[count++] = 48 + rest - 10 * next;
      rest = next;
    }
    while (count > 0) hash = stepHash(hash, digits[--count]);
    return endHash(hash);
  }

  /** Files a name under what it is looked up by (`usernameKey`, `phoneKey`); false: it has to be decoded. */
  #hashName(hash: number): boolean {
    const length = this.#varint(), start = this.#at, end = start + length, username = hash === this.#username;
    if (length < 0 || end > this.#end) return false;
    this.#at = end;
    for (let i = start; i < end; i++) {
      const code = this.#bytes[i];
      if (code > 127) return false;
      if (username) {
        if (i > start || code !== 64) hash = stepHash(hash, code >= 65 && code <= 90 ? code + 32 : code);
      } else if (code >= 48 && code <= 57) hash = stepHash(hash, code);
    }
    hash = endHash(hash);
    for (let i = 0; i < this.count; i++) if (this.names[i] === hash) return true;
    this.names[this.count++] = hash;
    return true;
  }
}

function begin(text: string, seed: number): number {
  let hash = seed | 0;
  for (let i = 0; i < text.length; i++) hash = stepHash(hash, text.charCodeAt(i));
  return hash;
}
