import { defaultDcs } from "../session/mod.ts";
import type { Endpoint } from "../transport/mod.ts";

export { DEFAULT_DC } from "../session/mod.ts";

/** Addresses of Telegram's data centres to begin with; the servers name newer ones in help.getConfig. */
export function defaultEndpoints(testMode: boolean): Endpoint[] {
  return defaultDcs(testMode).map(([dc, { host, port, ipv6 }]) => ({
    dc,
    host,
    port,
    ...(ipv6 ? { ipv6 } : {}),
    ...(testMode ? { testMode } : {}),
  }));
}
