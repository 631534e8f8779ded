/** Preloaded where an example is tested: "@layer/client/bun" is as it is, but finds the test DC. */
import { testDcOptions } from "./test_dc_options.ts";

interface BunPlugins {
  plugin(options: {
    name: string;
    setup(
      build: { module(name: string, load: () => Promise<{ exports: unknown; loader: "object" }>): void },
    ): void;
  }): void;
}
const { Bun } = globalThis as unknown as { Bun: BunPlugins };

Bun.plugin({
  name: "test-dc",
  setup(build) {
    build.module("@layer/client/bun", async () => {
      const real = await import("../../src/adapters/bun/mod.ts");
      const connect: typeof real.connect = (given) => real.connect({ ...given, ...testDcOptions() });
      return { exports: { ...real, connect }, loader: "object" };
    });
  },
});
