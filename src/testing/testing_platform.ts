import { gzipSync } from "fflate";
import { createPlatform, type Platform } from "../crypto/mod.ts";

/**
 * The portable platform, and gzip: data centres compress long answers, while clients need not compress what they send,
 * and where nothing native does it, they carry no code for it.
 */
export const testingPlatform: Platform = /* @__PURE__ */ createPlatform({
  gzip: (data) => gzipSync(data, { mtime: 0 }),
});
