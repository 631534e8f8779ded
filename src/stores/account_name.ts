/**
 * The name that tells one session in a database from the others.
 * @throws TypeError when it is empty, no text, or something that databases cannot store
 */
export function accountName(account: string = "main"): string {
  if (typeof account !== "string" || account === "" || account.includes("\0") || account.length > 200) {
    throw new TypeError(
      "Cannot use the session: its account must be a text of 1 to 200 characters without NUL",
    );
  }
  return account.toWellFormed();
}
