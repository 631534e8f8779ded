// Imported on demand: a module with this one name, so that bundles leave out the other ciphers of noble.
export { gcm } from "@noble/ciphers/aes.js";
