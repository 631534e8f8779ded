import { Mutex } from "./mutex.ts";
import type { SessionKeeper } from "./session_keeper.ts";

/** How {@linkcode ForeignAuthorization} calls the API. */
export type ApiCall = (request: { readonly _: string }, dc: number) => Promise<unknown>;

/** Takes the login of the home data centre to others, for files and statistics that live there. */
export class ForeignAuthorization {
  readonly #keeper: SessionKeeper;
  readonly #call: ApiCall;
  readonly #locks = new Map<number, Mutex>();

  /** @param call calls the API on one data centre, without further ado */
  constructor(keeper: SessionKeeper, call: ApiCall) {
    this.#keeper = keeper;
    this.#call = call;
  }

  /** Makes sure that the account, if one is logged in, is logged in on that data centre too. */
  async ensure(dc: number): Promise<void> {
    if (!this.#needed(dc)) return;
    let lock = this.#locks.get(dc);
    if (!lock) this.#locks.set(dc, lock = new Mutex());
    await lock.run(async () => {
      if (!this.#needed(dc)) return;
      const home = this.#keeper.head.homeDc;
      const exported = await this.#call(exportRequest(dc), home) as {
        id: bigint | number;
        bytes: Uint8Array;
      };
      await this.#call({ ...exported, _: "auth.importAuthorization" } as { _: string }, dc);
      await this.#keeper.commit([{ type: "authorized", dc, authorized: true }], "sync");
    });
  }

  /** The data centre said that it knows of no login: the next {@linkcode ensure} takes it there again. */
  async forget(dc: number): Promise<void> {
    await this.#keeper.commit([{ type: "authorized", dc, authorized: false }], "sync");
  }

  #needed(dc: number): boolean {
    const { head } = this.#keeper;
    return head.self !== undefined && dc !== head.homeDc && !head.dcs.get(dc)?.authorized;
  }
}

function exportRequest(dcId: number): { readonly _: string } {
  return { _: "auth.exportAuthorization", dcId } as { readonly _: string };
}
