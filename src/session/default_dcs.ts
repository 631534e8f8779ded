import type { DcEndpoint } from "./session_head.ts";

/** The data centre to begin with when nothing better is known. */
export const DEFAULT_DC = 2;

type Row = readonly [dc: number, host: string];

const PRODUCTION: readonly Row[] = [
  [1, "149.154.175.50"],
  [2, "149.154.167.51"],
  [3, "149.154.175.100"],
  [4, "149.154.167.91"],
  [5, "149.154.171.5"],
  [1, "2001:b28:f23d:f001::a"],
  [2, "2001:67c:4e8:f002::a"],
  [3, "2001:b28:f23d:f003::a"],
  [4, "2001:67c:4e8:f004::a"],
  [5, "2001:b28:f23f:f005::a"],
];

const TEST: readonly Row[] = [
  [1, "149.154.175.10"],
  [2, "149.154.167.40"],
  [3, "149.154.175.117"],
  [1, "2001:b28:f23d:f001::e"],
  [2, "2001:67c:4e8:f002::e"],
  [3, "2001:b28:f23d:f003::e"],
];

/**
 * Addresses of Telegram's data centres to begin with, in the order to try them; the servers name newer ones in
 * help.getConfig. Each comes with the id of its data centre.
 */
export function defaultDcs(testMode: boolean): readonly (readonly [dc: number, endpoint: DcEndpoint])[] {
  return (testMode ? TEST : PRODUCTION).map(([dc, host]) => [
    dc,
    { host, port: 443, ...host.includes(":") && { ipv6: true } },
  ]);
}

/** The built-in addresses of one data centre; none when it is not in the table. */
export function defaultDcEndpoints(dc: number, testMode: boolean): DcEndpoint[] {
  return defaultDcs(testMode).filter(([id]) => id === dc).map(([, endpoint]) => endpoint);
}
