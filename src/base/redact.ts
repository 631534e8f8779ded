const DENO_INSPECT = Symbol.for("Deno.customInspect");
const NODE_INSPECT = Symbol.for("nodejs.util.inspect.custom");

/**
 * Makes every instance of `type` print as `describe` says, in `Deno.inspect`, `util.inspect` (Node, Bun) and
 * `JSON.stringify`: its fields stay out of logs. Call it once, right after the class.
 */
export function redact<T extends object>(
  type: { prototype: T },
  describe: (instance: T) => string,
): void {
  const print = function (this: T): string {
    return describe(this);
  };
  for (const key of [DENO_INSPECT, NODE_INSPECT, "toJSON"]) {
    Object.defineProperty(type.prototype, key, { value: print, enumerable: false, configurable: true });
  }
}
