import { damaged } from "../byte_stream.ts";
import type { DcEndpoint } from "../session_head.ts";

/** Host and port of `host:port`, IPv6 addresses in brackets. @throws SessionCorruptError */
export function parseHostPort(text: string): { host: string; port: number } {
  const match = /^(?:\[([0-9a-fA-F:.]+)\]|([^[\]:\s]+)):(\d{1,5})$/.exec(text);
  if (!match) damaged("an address is not host and port");
  return { host: match[1] ?? match[2], port: Number(match[3]) };
}

/** `host:port`, IPv6 addresses in brackets. */
export function formatHostPort({ host, port }: DcEndpoint): string {
  return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
}
