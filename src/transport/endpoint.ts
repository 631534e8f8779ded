/** Where to connect: one address of one data centre. */
export interface Endpoint {
  /** Data centre id, 1..32767. */
  readonly dc: number;
  /** IP address or host name, without brackets. */
  readonly host: string;
  /** TCP port, 1..65535. */
  readonly port: number;
  /** For uploads and downloads. */
  readonly media?: boolean;
  /** The address is IPv6. */
  readonly ipv6?: boolean;
  /** Telegram's test servers: dc is announced as dc + 10000. */
  readonly testMode?: boolean;
  /** Secret of an MTProxy or of the address itself: the AES part, 16 bytes. */
  readonly secret?: Uint8Array;
}
