/** How much of a database's message is kept. */
const MAX_MESSAGE = 300;

/**
 * What a database client threw, as an error that holds nothing but its message and code: clients attach the statement
 * and its values, which are the session itself.
 */
export function plainError(error: unknown): Error {
  const given = error instanceof Error ? error.message : String(error);
  const message = given.split("\n", 1)[0].replace(/,? with args beginning with.*/i, "").slice(0, MAX_MESSAGE);
  const plain = new Error(message || "its client gave no reason");
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code === "string") Object.defineProperty(plain, "code", { value: code, enumerable: true });
  return plain;
}
