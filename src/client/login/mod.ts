/**
 * Logging in, by phone number, QR code or bot token, and out.
 * @module
 */
export { Login } from "./login.ts";
