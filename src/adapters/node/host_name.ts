import { nodeOs } from "./builtin.ts";

/** The name of the machine, unless Deno would have to ask for it. */
export function hostName(): string | undefined {
  try {
    const { Deno } = globalThis as unknown as {
      Deno?: { permissions: { querySync(of: { name: string; kind: string }): { state: string } } };
    };
    if (Deno && Deno.permissions.querySync({ name: "sys", kind: "hostname" }).state !== "granted") {
      return undefined;
    }
    return nodeOs().hostname();
  } catch {
    return undefined;
  }
}
