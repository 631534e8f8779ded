import { NetworkError } from "../base/errors.ts";
import { ByteInbox } from "./byte_inbox.ts";
import type { Connection } from "./connection.ts";

/** Options of {@linkcode memoryPair}. */
export interface MemoryPairOptions {
  /** Bytes that may wait unread before `write` makes the sender wait. Default 64 KiB. */
  highWater?: number;
  /** What each side sees as `remote`; default `"memory"`. */
  remotes?: readonly [string, string];
}

/**
 * A stream in memory: what one side writes, the other reads. Behaves like TCP: a side that closes loses nothing it has
 * written, the other one can read it and then gets `null`.
 */
export function memoryPair(options: MemoryPairOptions = {}): [Connection, Connection] {
  const [first, second] = options.remotes ?? ["memory", "memory"];
  const a = new MemoryConnection(first, options.highWater ?? 1 << 16);
  const b = new MemoryConnection(second, options.highWater ?? 1 << 16);
  a.join(b);
  b.join(a);
  return [a, b];
}

/** A sender that waits until the other side has read. */
interface Waiter {
  resolve(): void;
  reject(error: Error): void;
}

class MemoryConnection implements Connection {
  readonly remote: string;
  #peer!: MemoryConnection;
  #closed = false;
  #highWater: number;
  #inbox: ByteInbox;
  /** Writers of the other side, waiting until enough was read here. */
  #waiters: Waiter[] = [];

  constructor(remote: string, highWater: number) {
    this.remote = remote;
    this.#highWater = highWater;
    this.#inbox = new ByteInbox({ highWater, drained: () => this.#release((waiter) => waiter.resolve()) });
  }

  join(peer: MemoryConnection): void {
    this.#peer = peer;
  }

  write(bytes: Uint8Array): Promise<void> {
    const peer = this.#peer;
    if (this.#closed || peer.#closed) return Promise.reject(this.#closedError());
    // What is read belongs to the reader, who may decrypt it in place; the writer may send the same once more.
    peer.#inbox.push(new Uint8Array(bytes));
    if (peer.#inbox.size <= peer.#highWater) return Promise.resolve();
    return new Promise((resolve, reject) => peer.#waiters.push({ resolve, reject }));
  }

  read(): Promise<Uint8Array | null> {
    return this.#inbox.read();
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#inbox.discard();
    this.#peer.#inbox.end();
    this.#release((waiter) => waiter.reject(this.#peer.#closedError()));
    this.#peer.#release((waiter) => waiter.reject(this.#closedError()));
  }

  #release(tell: (waiter: Waiter) => void): void {
    const waiters = this.#waiters;
    this.#waiters = [];
    waiters.forEach(tell);
  }

  #closedError(): NetworkError {
    return new NetworkError(`Cannot send to ${this.remote}: the connection is closed`);
  }
}
