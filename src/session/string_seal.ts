import { concat, toBase64Url } from "../bytes/mod.ts";
import { Envelope } from "./envelope.ts";
import type { SealSecret } from "./seal_secret.ts";
import { EpochSealer } from "./sealer.ts";
import { SEALED_STRING_PREFIX } from "./session_strings.ts";
import type { SealedText } from "./string_format.ts";

/** How the text of a string session is sealed. Only sealed sessions load this module, and the cipher with it. */
export class StringSeal {
  readonly #envelope: Envelope;
  readonly #sealer: EpochSealer;

  private constructor(envelope: Envelope) {
    this.#envelope = envelope;
    this.#sealer = new EpochSealer(envelope);
  }

  /** Seals with a new key. */
  static async create(secret: SealSecret): Promise<StringSeal> {
    return new StringSeal(await Envelope.create(secret));
  }

  /**
   * The seal of a text, and what is in it: the bytes that an unsealed text has after its prefix.
   * @throws SessionPassphraseError when the secret is wrong; SessionCorruptError, SessionVersionError
   */
  static async open(text: SealedText, secret: SealSecret): Promise<{ seal: StringSeal; body: Uint8Array }> {
    const seal = new StringSeal(await Envelope.open(text.envelope, secret));
    return { seal, body: seal.#sealer.open(text.body, seal.#envelope.bytes) };
  }

  /** `body` as a sealed text, another one every time. */
  text(body: Uint8Array): string {
    const { bytes } = this.#envelope;
    return SEALED_STRING_PREFIX + toBase64Url(concat(bytes, this.#sealer.seal(body, bytes)));
  }
}
