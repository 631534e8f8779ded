/** So many deletions at least before a new map is begun. */
const MANY = 64;

/**
 * A map for entries that do not stay. V8 gives a map another table whenever its slots are used up by entries that came
 * and went, and once one of the tables has got old, all after it are made in old memory. What was in them then waits for
 * a full collection, however short-lived it was: calls, their answers, whatever those refer to. So this one begins a new
 * map from time to time.
 */
export class PassingMap<K, V> {
  #map = new Map<K, V>();
  #deleted = 0;

  /** How many entries there are. */
  get size(): number {
    return this.#map.size;
  }

  /** The value of `key`. */
  get(key: K): V | undefined {
    return this.#map.get(key);
  }

  /** Sets the value of `key`. */
  set(key: K, value: V): void {
    this.#map.set(key, value);
  }

  /** Takes an entry out. Whoever goes through the map just then may not see what is added or taken out afterwards. */
  delete(key: K): boolean {
    if (!this.#map.delete(key)) return false;
    if (++this.#deleted >= MANY && this.#deleted >= 4 * this.#map.size) {
      this.#map = new Map(this.#map);
      this.#deleted = 0;
    }
    return true;
  }

  /** Takes all out. */
  clear(): void {
    this.#map = new Map();
    this.#deleted = 0;
  }

  /** The values, in the order in which their keys came. */
  values(): MapIterator<V> {
    return this.#map.values();
  }

  /** The entries, likewise. */
  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.#map[Symbol.iterator]();
  }
}
