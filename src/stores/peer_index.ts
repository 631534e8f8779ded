/** The tables grow when this part of their slots is used. */
const FULL = 0.9;
const GROWTH = 1.25;

/**
 * Finds the places of peers in a file by hashes of what they are found by. It keeps 8 bytes per entry at a load of 0.72
 * to 0.9, so a peer with a username costs 18 to 22 bytes, whatever its name. A hash may lead to several places: who
 * asks reads them and compares.
 */
export class PeerIndex {
  /** Slots by open addressing with linear probing; offset 0 is an empty one. */
  #hashes = new Uint32Array(16);
  #offsets = new Uint32Array(16);
  #count = 0;

  /** How many entries there are. */
  get size(): number {
    return this.#count;
  }

  /** Bytes of memory the tables take. */
  get byteLength(): number {
    return this.#hashes.byteLength + this.#offsets.byteLength;
  }

  /** The offsets filed under `hash`, in no particular order. */
  find(hash: number): number[] {
    const found: number[] = [];
    for (let slot = this.#home(hash); this.#offsets[slot] !== 0; slot = this.#after(slot)) {
      if (this.#hashes[slot] === hash) found.push(this.#offsets[slot]);
    }
    return found;
  }

  /** Whether anything is filed under `hash`. */
  knows(hash: number): boolean {
    for (let slot = this.#home(hash); this.#offsets[slot] !== 0; slot = this.#after(slot)) {
      if (this.#hashes[slot] === hash) return true;
    }
    return false;
  }

  /** Whether `offset` is filed under `hash`. */
  has(hash: number, offset: number): boolean {
    return this.#slot(hash, offset) >= 0;
  }

  /** Files `offset` (1 to 2^32 - 1) under `hash` (unsigned, 32 bits). */
  add(hash: number, offset: number): void {
    if (this.#count + 1 > this.#hashes.length * FULL) this.#resize(this.#hashes.length * GROWTH);
    this.#place(hash, offset);
    this.#count++;
  }

  /** There are going to be about so many entries: room is made for them at once. */
  expect(entries: number): void {
    const capacity = Math.ceil(entries / FULL) + 1;
    if (capacity > this.#hashes.length) this.#resize(capacity);
  }

  /** Gives back the memory that {@linkcode PeerIndex.expect} has taken and that was not needed. */
  fit(): void {
    const enough = Math.max(16, this.#count / (FULL / GROWTH));
    if (enough < this.#hashes.length) this.#resize(enough);
  }

  /** Takes `offset` out from under `hash`. */
  remove(hash: number, offset: number): void {
    let hole = this.#slot(hash, offset);
    if (hole < 0) return;
    this.#count--;
    // Entries further on may move back, as long as none gets before its home.
    for (let slot = this.#after(hole); this.#offsets[slot] !== 0; slot = this.#after(slot)) {
      const home = this.#home(this.#hashes[slot]);
      const stays = hole <= slot ? hole < home && home <= slot : hole < home || home <= slot;
      if (stays) continue;
      this.#hashes[hole] = this.#hashes[slot];
      this.#offsets[hole] = this.#offsets[slot];
      hole = slot;
    }
    this.#offsets[hole] = 0;
  }

  /** Forgets everything. */
  clear(): void {
    this.#hashes = new Uint32Array(16);
    this.#offsets = new Uint32Array(16);
    this.#count = 0;
  }

  #home(hash: number): number {
    return Math.floor(hash / 0x100000000 * this.#hashes.length);
  }

  #after(slot: number): number {
    return slot + 1 === this.#hashes.length ? 0 : slot + 1;
  }

  #slot(hash: number, offset: number): number {
    for (let slot = this.#home(hash); this.#offsets[slot] !== 0; slot = this.#after(slot)) {
      if (this.#hashes[slot] === hash && this.#offsets[slot] === offset) return slot;
    }
    return -1;
  }

  #place(hash: number, offset: number): void {
    let slot = this.#home(hash);
    while (this.#offsets[slot] !== 0) slot = this.#after(slot);
    this.#hashes[slot] = hash;
    this.#offsets[slot] = offset;
  }

  #resize(entries: number): void {
    const hashes = this.#hashes, offsets = this.#offsets, capacity = Math.ceil(entries);
    this.#hashes = new Uint32Array(capacity);
    this.#offsets = new Uint32Array(capacity);
    for (let slot = 0; slot < hashes.length; slot++) {
      if (offsets[slot] !== 0) this.#place(hashes[slot], offsets[slot]);
    }
  }
}

/** A 32-bit hash of `text`, different for every `seed` (nobody can prepare names that share one). */
export function hashText(text: string, seed: number): number {
  let hash = seed | 0;
  for (let i = 0; i < text.length; i++) hash = stepHash(hash, text.charCodeAt(i));
  return endHash(hash);
}

/** A hash that began with the seed, one character further. */
export function stepHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193) ^ (hash >>> 15);
}

/** The hash of a whole text, after its last character. */
export function endHash(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
