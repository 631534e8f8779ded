/**
 * Reads what an example needs from the environment; when something is missing, says what and where to get it.
 */
export function credentials<K extends string>(
  wanted: Record<K, string>,
  get: (name: string) => string | undefined,
): Record<K, string> {
  const missing = (Object.keys(wanted) as K[]).filter((name) => !get(name));
  if (missing.length > 0) {
    const lines = missing.map((name) => `  ${name}: ${wanted[name]}`);
    throw new Error(`Cannot start: set these environment variables first\n${lines.join("\n")}`);
  }
  return Object.fromEntries(Object.keys(wanted).map((name) => [name, get(name)])) as Record<K, string>;
}
