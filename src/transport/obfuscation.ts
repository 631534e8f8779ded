import { concat, reversed } from "../bytes/mod.ts";
import type { Platform } from "../crypto/platform.ts";
import type { Connection } from "./connection.ts";

/** Bytes of the header that starts an obfuscated stream. */
export const OBFUSCATION_HEADER_LENGTH = 64;
const TAG_AT = 56;
const DC_AT = 60;

/** Starts of other protocols (HEAD, POST, GET, OPTI, TLS) and framings: a header must not look like them. */
const FORBIDDEN: ReadonlySet<number> = new Set([
  0x48454144,
  0x504f5354,
  0x47455420,
  0x4f505449,
  0xdddddddd,
  0xeeeeeeee,
  0x16030102,
]);

/** What obfuscation needs of a platform. */
export type ObfuscationPlatform = Pick<Platform, "aesCtr" | "sha256" | "randomBytes">;

/** How a client starts an obfuscated stream. */
export interface ObfuscationOptions {
  /** Tag of the framing inside, 1 or 4 bytes: the start tag is not sent again. */
  tag: Uint8Array;
  /** The data centre to announce, -32768..32767, see {@linkcode announcedDc}; left random when absent. */
  dc?: number;
  /** The MTProxy's or the address's secret: its 16 AES bytes. */
  secret?: Uint8Array;
  /** Where randomness and ciphers come from. */
  platform: ObfuscationPlatform;
}

/** How a server reads the start of an obfuscated stream. */
export interface ObfuscationAcceptOptions {
  /** The secret clients have to know, 16 bytes. */
  secret?: Uint8Array;
  /** Where the ciphers come from. */
  platform: ObfuscationPlatform;
}

/**
 * Obfuscated2: two AES-256-CTR streams whose keys stand in a random-looking 64-byte header. It hides the protocol from
 * simple filters; it protects nothing (without a secret, everyone can undo it).
 *
 * @see https://core.telegram.org/mtproto/mtproto-transports#transport-obfuscation
 */
export class Obfuscation {
  /** Four bytes that name the framing inside. */
  readonly tag: Uint8Array;
  /** The data centre the client announced, as it stands there: random when it announced none. */
  readonly dc: number;
  #header: Uint8Array;
  #encrypt: (data: Uint8Array) => Uint8Array;
  #decrypt: (data: Uint8Array) => Uint8Array;

  private constructor(
    header: Uint8Array,
    plain: Uint8Array,
    encrypt: (data: Uint8Array) => Uint8Array,
    decrypt: (data: Uint8Array) => Uint8Array,
  ) {
    this.#header = header;
    this.tag = plain.slice(TAG_AT, TAG_AT + 4);
    this.dc = (plain[DC_AT] | (plain[DC_AT + 1] << 8)) << 16 >> 16;
    this.#encrypt = encrypt;
    this.#decrypt = decrypt;
  }

  /**
   * The client's side of a new stream.
   * @throws RangeError when the secret is not of 16 bytes or the tag or dc does not fit
   */
  static initiate(options: ObfuscationOptions): Obfuscation {
    const { tag, dc, secret, platform } = options;
    if (tag.length !== 1 && tag.length !== 4) {
      throw new RangeError(
        `Cannot obfuscate a framing with a tag of ${tag.length} bytes: 1 or 4 are possible`,
      );
    }
    const init = randomHeader(platform);
    for (let i = 0; i < 4; i++) init[TAG_AT + i] = tag[i % tag.length];
    if (dc !== undefined) {
      if (!Number.isInteger(dc) || dc < -0x8000 || dc > 0x7fff) {
        throw new RangeError(`Cannot announce the data centre ${dc}: it has no place in 16 bits`);
      }
      init[DC_AT] = dc;
      init[DC_AT + 1] = dc >> 8;
    }
    const encrypt = cipher(init, secret, platform);
    const decrypt = cipher(reversed(init), secret, platform);
    const header = concat(init.subarray(0, TAG_AT), encrypt(init).subarray(TAG_AT));
    return new Obfuscation(header, init, encrypt, decrypt);
  }

  /**
   * The server's side of a stream that starts with these 64 bytes. The caller checks the tag.
   * @throws RangeError when the header is not of 64 bytes or the secret not of 16
   */
  static accept(header: Uint8Array, options: ObfuscationAcceptOptions): Obfuscation {
    const { secret, platform } = options;
    if (header.length !== OBFUSCATION_HEADER_LENGTH) {
      throw new RangeError(`Cannot read an obfuscation header of ${header.length} bytes: it has 64`);
    }
    const decrypt = cipher(header, secret, platform);
    const encrypt = cipher(reversed(header), secret, platform);
    return new Obfuscation(header, decrypt(header), encrypt, decrypt);
  }

  /** The 64 bytes that start the stream, as they are on the wire. */
  get header(): Uint8Array {
    return this.#header.slice();
  }

  /** The next bytes to send. */
  encrypt(bytes: Uint8Array): Uint8Array {
    return this.#encrypt(bytes);
  }

  /** The next bytes received. */
  decrypt(bytes: Uint8Array): Uint8Array {
    return this.#decrypt(bytes);
  }

  /** The clear stream inside `connection`, whose header was sent or read already. */
  wrap(connection: Connection): Connection {
    return {
      remote: connection.remote,
      write: (bytes) => connection.write(this.#encrypt(bytes)),
      read: async () => {
        const bytes = await connection.read();
        return bytes && this.#decrypt(bytes);
      },
      close: () => connection.close(),
    };
  }
}

/**
 * How a data centre is announced in the header: 10000 more for test servers, negative for media.
 */
export function announcedDc(endpoint: { dc: number; media?: boolean; testMode?: boolean }): number {
  const dc = endpoint.testMode ? endpoint.dc + 10000 : endpoint.dc;
  return endpoint.media ? -dc : dc;
}

function cipher(
  header: Uint8Array,
  secret: Uint8Array | undefined,
  platform: ObfuscationPlatform,
): (data: Uint8Array) => Uint8Array {
  if (secret && secret.length !== 16) {
    throw new RangeError(`Cannot obfuscate with a secret of ${secret.length} bytes: it has 16`);
  }
  const key = header.slice(8, 40);
  return platform.aesCtr(secret ? platform.sha256(key, secret) : key, header.slice(40, 56));
}

function randomHeader(platform: ObfuscationPlatform): Uint8Array {
  for (;;) {
    const header = platform.randomBytes(OBFUSCATION_HEADER_LENGTH).slice();
    const start = new DataView(header.buffer, header.byteOffset);
    if (header[0] === 0xef || FORBIDDEN.has(start.getUint32(0)) || start.getUint32(4) === 0) continue;
    return header;
  }
}
