import type { Platform } from "../crypto/mod.ts";
import type { Connector } from "../transport/mod.ts";

/** What an entry brings along for its runtime. */
export interface ConnectDefaults {
  /** Opens connections. */
  readonly connector: Connector;
  /** Ciphers, hashes, randomness. */
  readonly platform: Platform;
  /** What the user sees as system in the list of active sessions. */
  readonly system: string;
}
