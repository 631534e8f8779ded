/**
 * Making auth keys: the exchange, and binding temporary keys to permanent ones.
 * @module
 */
export { bindKey } from "./bind_key.ts";
export { exchangeKey } from "./exchange_key.ts";
export { trustedKeys } from "./trusted_keys.ts";
