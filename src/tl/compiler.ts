import type * as reading from "./compiled_reader.ts";
import type * as writing from "./compiled_writer.ts";

/** What makes code of what is read and written often. It is apart from the codecs because small programs do without it. */
export interface Compiler {
  readonly reading: Pick<
    typeof reading,
    "compileFields" | "compileUnion" | "compileVector" | "flagOffsets" | "isCompilable" | "seenFlags"
  >;
  readonly writing: Pick<typeof writing, "compileFields" | "compileUnion" | "compileVector" | "isCompilable">;
}

/** So many constructors of a type are told apart by comparing ids, or names. */
export const MOST_CASES = 8;

let chosen: Compiler | undefined;
let allowed: boolean | undefined;

/** Whether code may be made at run time: not in Workers, nor under a strict content security policy. */
export function mayCompile(): boolean {
  if (allowed === undefined) {
    try {
      allowed = new Function("return true")() === true;
    } catch {
      allowed = false;
    }
  }
  return allowed;
}

/** Has codecs compile what they come to know from now on, where code may be made. */
export function useCompiler(compiler: Compiler): void {
  chosen ??= compiler;
}

/** The compiler, if there is one, and it may be used. */
export function compiler(): Compiler | undefined {
  return chosen && mayCompile() ? chosen : undefined;
}
