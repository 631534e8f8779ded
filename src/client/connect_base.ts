import { BaseClient } from "./base_client.ts";
import type { BaseClientOptions } from "./base_client_options.ts";
import { checkOptions } from "./checked_options.ts";
import type { ConnectDefaults } from "./connect_defaults.ts";
import { connectTo } from "./connect_to.ts";

/**
 * Opens the session and connects, for a client that only makes calls. What makes auth keys is loaded if there is
 * none yet.
 *
 * @throws TypeError, RangeError: an option is wrong, nothing was touched; SessionError: the session cannot be opened;
 * NetworkError: nobody can be reached
 */
// deno-lint-ignore require-await -- what is wrong with the options comes as a rejection
export async function connectBaseWith(
  options: BaseClientOptions,
  defaults: ConnectDefaults,
): Promise<BaseClient> {
  return connectTo(options, checkOptions(options), defaults, {
    ownsUpdates: false,
    keyMaker: () => import("./keys/mod.ts"),
    async start(core, { attempts, signal }) {
      await core.reach(attempts, signal);
      return new BaseClient(core);
    },
  });
}
