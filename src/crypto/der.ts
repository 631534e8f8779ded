import { bigintFromBytes } from "../bytes/mod.ts";

/** Reads the few ASN.1 values that RSA keys consist of, in DER; anything unusual is a TypeError. */
export class DerReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The tag of the next value, or undefined at the end. */
  get tag(): number | undefined {
    return this.#bytes[this.#at];
  }

  /** The next value's contents; its tag has to be `tag`. */
  read(tag: number): Uint8Array {
    const bytes = this.#bytes;
    if (bytes[this.#at] !== tag) throw malformed();
    let length = bytes[this.#at + 1];
    let start = this.#at + 2;
    if (length > 0x80 && length <= 0x83) {
      const octets = length & 0x7f;
      length = Number(bigintFromBytes(bytes.subarray(start, start + octets)));
      start += octets;
    } else if (!(length < 0x80)) throw malformed();
    if (start + length > bytes.length) throw malformed();
    this.#at = start + length;
    return bytes.subarray(start, this.#at);
  }

  /** The next value, a SEQUENCE. */
  sequence(): DerReader {
    return new DerReader(this.read(0x30));
  }

  /** The next value, a non-negative INTEGER. */
  integer(): bigint {
    const bytes = this.read(0x02);
    if (bytes.length === 0 || bytes[0] >= 0x80) throw malformed();
    return bigintFromBytes(bytes);
  }
}

/** A DER value of `tag` with these contents, below 2^16 bytes. */
export function writeDer(tag: number, contents: Uint8Array): Uint8Array {
  const length = contents.length;
  const head = length < 0x80
    ? [tag, length]
    : length < 0x100
    ? [tag, 0x81, length]
    : [tag, 0x82, length >> 8, length & 255];
  const bytes = new Uint8Array(head.length + length);
  bytes.set(head);
  bytes.set(contents, head.length);
  return bytes;
}

function malformed(): TypeError {
  return new TypeError("Cannot read an RSA key: its DER is malformed");
}
