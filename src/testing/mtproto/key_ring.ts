import type { ServerKey } from "./server_key.ts";

/** The auth keys a data centre knows. */
export class KeyRing {
  readonly #keys = new Map<bigint, ServerKey>();

  /** All of them. */
  values(): IterableIterator<ServerKey> {
    return this.#keys.values();
  }

  /** How many there are. */
  get size(): number {
    return this.#keys.size;
  }

  /** Takes a new key. @returns false when another key has its id */
  add(key: ServerKey): boolean {
    if (this.#keys.has(key.id)) return false;
    this.#keys.set(key.id, key);
    return true;
  }

  /** The key of that id; temporary ones only until they expire. @param now Unix seconds */
  find(id: bigint, now: number): ServerKey | undefined {
    const key = this.#keys.get(id);
    if (key?.expiresAt === undefined || key.expiresAt > now) return key;
    this.remove(key);
    return undefined;
  }

  /** Forgets a key and ends its sessions; a permanent one takes the temporary key that acts for it along. */
  remove(key: ServerKey): void {
    this.#keys.delete(key.id);
    for (const session of key.sessions.values()) session.end();
    key.sessions.clear();
    if (key.actor) this.remove(key.actor);
    if (key.boundTo?.actor === key) key.boundTo.actor = undefined;
    key.boundTo = undefined;
  }
}
