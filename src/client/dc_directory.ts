import type { DcEndpoint, SessionHead } from "../session/mod.ts";
import type { Endpoint } from "../transport/mod.ts";
import { defaultEndpoints } from "./default_dcs.ts";

/** What a connection is for: each role has its own MTProto session. */
export type ConnectionRole = "main" | "upload" | "download";

/** What the directory is made of. */
export interface DcDirectoryOptions {
  /** Addresses the user gave; for their data centres they replace all others. */
  readonly given?: readonly Endpoint[];
  /** Prefer IPv6. */
  readonly ipv6: boolean;
  /** Telegram's test servers. */
  readonly testMode: boolean;
  /** Addresses that allow nothing but obfuscation may be used. */
  readonly obfuscated: boolean;
}

/** Where data centres are to be found: given, remembered from help.getConfig, or built in. */
export class DcDirectory {
  readonly #options: DcDirectoryOptions;

  constructor(options: DcDirectoryOptions) {
    this.#options = options;
  }

  /** Addresses to try for a data centre, best first; empty when it is unknown. */
  endpoints(head: SessionHead, dc: number, role: ConnectionRole): Endpoint[] {
    const { given, ipv6, testMode } = this.#options;
    const own = given?.filter((endpoint) => endpoint.dc === dc) ?? [];
    if (own.length > 0) return this.#sort(own, role, ipv6);
    const remembered = (head.dcs.get(dc)?.endpoints ?? [])
      .filter((endpoint) => this.#usable(endpoint, role))
      .map((endpoint): Endpoint => ({
        dc,
        host: endpoint.host,
        port: endpoint.port,
        ...(endpoint.mediaOnly ? { media: true } : {}),
        ...(endpoint.ipv6 ? { ipv6: true } : {}),
        ...(endpoint.secret ? { secret: endpoint.secret } : {}),
        ...(testMode ? { testMode } : {}),
      }));
    const builtIn = given?.length ? [] : defaultEndpoints(testMode).filter((endpoint) => endpoint.dc === dc);
    const seen = new Set<string>();
    return this.#sort([...remembered, ...builtIn], role, ipv6).filter(({ host, port }) => {
      const key = `${host} ${port}`;
      return !seen.has(key) && seen.add(key);
    });
  }

  #usable(endpoint: DcEndpoint, role: ConnectionRole): boolean {
    if (endpoint.cdn || (endpoint.mediaOnly && role === "main")) return false;
    return !endpoint.tcpoOnly || this.#options.obfuscated || endpoint.secret !== undefined;
  }

  /** Keeps the order of equals: the preferred address family first, media addresses first for files. */
  #sort(endpoints: Endpoint[], role: ConnectionRole, ipv6: boolean): Endpoint[] {
    const rank = (endpoint: Endpoint) =>
      (Boolean(endpoint.ipv6) === ipv6 ? 0 : 2) + (Boolean(endpoint.media) === (role !== "main") ? 0 : 1);
    return endpoints.filter((endpoint) => role !== "main" || !endpoint.media).sort((a, b) =>
      rank(a) - rank(b)
    );
  }
}
