/**
 * An object that holds secrets: in `Deno.inspect`, `util.inspect` (Node, Bun), `JSON.stringify` and text it is what
 * `toString` says, so that its fields stay out of logs.
 */
export abstract class Redacted {
  /** What is seen of it. */
  abstract toString(): string;
}

for (const key of [Symbol.for("Deno.customInspect"), Symbol.for("nodejs.util.inspect.custom"), "toJSON"]) {
  const value = function (this: Redacted): string {
    return this.toString();
  };
  Object.defineProperty(Redacted.prototype, key, { value, enumerable: false, configurable: true });
}
