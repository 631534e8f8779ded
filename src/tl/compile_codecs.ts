import * as reading from "./compiled_reader.ts";
import * as writing from "./compiled_writer.ts";
import { useCompiler } from "./compiler.ts";

/**
 * Has every codec of this process compile what comes often. The entry `@layer/client/tl` does so, clients that are made
 * with `connect`, and the entries of runtimes; what makes a few calls in a small bundle does without.
 */
export function compileCodecs(): void {
  useCompiler({ reading, writing });
}
