/**
 * The modules of Node that Deno and Bun have too, each loaded when it is first used: `node:crypto` alone takes Bun ten
 * milliseconds, `node:fs` as much in Deno, and a program that makes a call with a session in a string needs neither.
 */
const modules = new Map<string, unknown>();

function load<T>(name: string): T {
  let module = modules.get(name);
  if (module === undefined) modules.set(name, module = runtime().getBuiltinModule(name));
  return module as T;
}

/** `process`, which is a global in all three runtimes, and whose import makes Deno start all of Node's modules. */
export function runtime(): typeof import("node:process") {
  return (globalThis as unknown as { process: typeof import("node:process") }).process;
}

/** `node:crypto`. */
export const nodeCrypto = (): typeof import("node:crypto") => load("node:crypto");
/** `node:fs`. */
export const nodeFs = (): typeof import("node:fs") => load("node:fs");
/** `node:os`. */
export const nodeOs = (): typeof import("node:os") => load("node:os");
/** `node:path`. */
export const nodePath = (): typeof import("node:path") => load("node:path");
/** `node:url`. */
export const nodeUrl = (): typeof import("node:url") => load("node:url");
/** `node:zlib`. */
export const nodeZlib = (): typeof import("node:zlib") => load("node:zlib");
