import type { Client, SessionStore } from "@layer/client";
import type { Platform } from "@layer/client/crypto";

/** Our entry of the runtime this runs in: TCP, its cryptography, its stores. */
export interface OwnRuntime {
  connect(options: Record<string, unknown>): Promise<Client>;
  readonly platform: Platform;
  readonly SqliteSession: new (path: string) => SessionStore;
  readonly FileSession: new (path: string) => SessionStore;
}

/** Loads it. */
export async function ownRuntime(): Promise<OwnRuntime> {
  const name = "Deno" in globalThis ? "deno" : "Bun" in globalThis ? "bun" : "node";
  const entry = await import(`../src/adapters/${name}/mod.ts`);
  const platforms = await import(`../src/adapters/${name}/platform.ts`);
  return { ...entry, platform: platforms[`${name}Platform`] };
}
