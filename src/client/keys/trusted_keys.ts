import { OFFICIAL_KEYS } from "../../crypto/official_keys.ts";
import { parsePublicKey, type RsaPublicKey } from "../../crypto/rsa_key.ts";

/**
 * The RSA keys that servers are known by.
 * @param given PEM or parsed; left out: Telegram's own
 * @throws TypeError when a text is no key
 */
export function trustedKeys(
  given: readonly (string | RsaPublicKey)[] | undefined,
  testMode: boolean,
): RsaPublicKey[] {
  if (!given) return [testMode ? OFFICIAL_KEYS.test : OFFICIAL_KEYS.main];
  return given.map((key) => typeof key === "string" ? parsePublicKey(key) : key);
}
