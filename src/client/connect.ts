import { abortable } from "./abortable.ts";
import { checkClientOptions } from "./checked_options.ts";
import { Client } from "./client.ts";
import type { ClientOptions } from "./client_options.ts";
import type { ConnectDefaults } from "./connect_defaults.ts";
import { connectTo } from "./connect_to.ts";
import { checkSameBot } from "./credentials.ts";
import * as keys from "./keys/mod.ts";

/**
 * Opens the session, connects, and logs in if `auth` is given and nobody is. What entries for runtimes are made of.
 *
 * @throws TypeError, RangeError: an option is wrong, nothing was touched; SessionError: the session cannot be opened;
 * NetworkError: nobody can be reached; LoginError, PasswordRequiredError, SignUpRequiredError: the login failed
 */
// deno-lint-ignore require-await -- what is wrong with the options comes as a rejection
export async function connectWith(options: ClientOptions, defaults: ConnectDefaults): Promise<Client> {
  const application = checkClientOptions(options);
  const { auth, receiveUpdates = true } = options;
  return connectTo(options, application, defaults, {
    ownsUpdates: receiveUpdates,
    keyMaker: () => keys,
    check({ self }) {
      if (auth && "bot" in auth) checkSameBot(auth.bot, self);
    },
    async start(core, { attempts, signal, connected }) {
      // A key without a name: a session converted from another library's may not say whose it is.
      const keyed = core.keeper.dc(core.keeper.head.homeDc)?.authKey !== undefined;
      const client = new Client(core, options);
      await core.reach(attempts, signal);
      // Whoever runs for a moment only need not care.
      if (receiveUpdates) core.refreshConfig();
      if (keyed && !client.self) await abortable(client.isAuthorized(), signal);
      if (client.self) await abortable(client.markUpdates(), signal);
      connected();
      if (auth && !client.self) await abortable(client.logIn(auth), signal);
      return client;
    },
  });
}
