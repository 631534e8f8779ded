import process from "node:process";

/** What turns an example for the real Telegram into one for a test DC: set by the test that runs it. */
export function testDcOptions(): Record<string, unknown> {
  return JSON.parse(process.env.TEST_DC_OPTIONS ?? "{}");
}
