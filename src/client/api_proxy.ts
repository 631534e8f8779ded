import { type Api, api } from "../tl/mod.ts";
import type { InvokeOptions } from "./invoke_options.ts";

type Invoke = (request: { readonly _: string }, options?: InvokeOptions) => Promise<unknown>;

/**
 * `client.api`: every method of the schema as a function, without code for any of them. It is no promise and has no
 * symbols, so it can be awaited and inspected by mistake without harm.
 */
export function apiProxy(invoke: Invoke): Api<InvokeOptions> {
  const method = (name: string) => (params?: object, options?: InvokeOptions) =>
    invoke({ ...params, _: name }, options);
  const namespaces = new Map<string, unknown>();
  const level = (prefix: string): object =>
    new Proxy(Object.freeze({}), {
      get(_target, key) {
        if (typeof key === "symbol" || key === "then" || key === "toJSON") return undefined;
        const name = prefix + key;
        let found = namespaces.get(name);
        if (found === undefined) {
          found = api.method(name) ? method(name) : prefix === "" ? level(`${name}.`) : undefined;
          if (found === undefined) {
            throw new TypeError(`Cannot call ${name}: the schema has no method of that name`);
          }
          namespaces.set(name, found);
        }
        return found;
      },
    });
  return level("") as Api<InvokeOptions>;
}
