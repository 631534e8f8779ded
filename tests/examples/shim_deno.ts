/** Stands in for "@layer/client/deno" where an example is tested: the same, but it finds the test DC. */
import { connect as realConnect } from "../../src/adapters/deno/mod.ts";
import { testDcOptions } from "./test_dc_options.ts";

export * from "../../src/adapters/deno/mod.ts";

const { answers, ...options } = testDcOptions() as { answers: Record<string, string> };

/** The real one, with the test DC's addresses and key. */
export const connect: typeof realConnect = (given) => realConnect({ ...given, ...options });

// Nobody sits at the terminal.
globalThis.prompt = (question = "") =>
  Object.entries(answers).find(([word]) => question.includes(word))?.[1] ?? null;
