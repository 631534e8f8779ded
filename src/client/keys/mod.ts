/**
 * Making auth keys: the exchange, and binding temporary keys to permanent ones. Clients get it as a {@linkcode KeyMaker},
 * because one that brings a key and is to be small loads it only if it needs another.
 * @module
 */
export { bindKey } from "./bind_key.ts";
export { exchangeKey } from "./exchange_key.ts";
export { trustedKeys } from "./trusted_keys.ts";
