export * from "./base64.ts";
export * from "./bytes.ts";
export * from "./crc32.ts";
export * from "./hex.ts";
export * from "./integers.ts";
