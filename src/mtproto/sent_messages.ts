/** A service message we send: what it says, and what to do about it later. */
export interface ServiceMessage {
  /** Its kind decides what is done when it turns out not to have arrived. */
  readonly kind: "acks" | "stateRequest" | "ping" | "futureSalts" | "other";
  /** The boxed object. */
  readonly body: Uint8Array;
  /** The message ids it acknowledges or asks about. */
  readonly about?: readonly bigint[];
  /** Milliseconds of the local clock when it was sent. */
  sentAt?: number;
}

/** How long a service message is remembered, in milliseconds: notices about older ones are not believed. */
const MEMORY = 300_000;

/** Remembers, for a while, which service messages and containers were sent under which id. */
export class SentMessages {
  readonly #services = new Map<bigint, ServiceMessage>();
  readonly #containers = new Map<bigint, { readonly inner: readonly bigint[]; readonly sentAt: number }>();

  /** Takes note of a service message. */
  addService(id: bigint, message: ServiceMessage, now: number): void {
    message.sentAt = now;
    this.#services.set(id, message);
  }

  /** Takes note of a container. */
  addContainer(id: bigint, inner: readonly bigint[], now: number): void {
    this.#containers.set(id, { inner, sentAt: now });
  }

  /** The service message of that id. */
  service(id: bigint): ServiceMessage | undefined {
    return this.#services.get(id);
  }

  /** The messages that went out in the packet `id`: a container's, or itself. */
  inPacket(id: bigint): readonly bigint[] {
    return this.#containers.get(id)?.inner ?? [id];
  }

  /** That message needs no more attention. */
  forget(id: bigint): void {
    this.#services.delete(id);
  }

  /** Forgets what is too old to matter. */
  prune(now: number): void {
    for (const [id, message] of this.#services) {
      if (message.sentAt! > now - MEMORY) break;
      this.#services.delete(id);
    }
    for (const [id, container] of this.#containers) {
      if (container.sentAt > now - MEMORY) break;
      this.#containers.delete(id);
    }
  }

  /** Forgets everything. */
  clear(): void {
    this.#services.clear();
    this.#containers.clear();
  }
}
