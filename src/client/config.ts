import type { DcEndpoint, SessionChange } from "../session/mod.ts";
import type { RawDcOption, TypeConfig } from "../tl/mod.ts";
import type { SessionKeeper } from "./session_keeper.ts";

/** Addresses of data centres as help.getConfig tells them, remembered in the session. */
export class ConfigKeeper {
  readonly #keeper: SessionKeeper;
  readonly #fetch: () => Promise<TypeConfig>;
  #pending: Promise<void> | undefined;

  constructor(keeper: SessionKeeper, fetch: () => Promise<TypeConfig>) {
    this.#keeper = keeper;
    this.#fetch = fetch;
  }

  /** Asks for the configuration and remembers its addresses; one request at a time. */
  refresh(): Promise<void> {
    return this.#pending ??= this.#refresh().finally(() => this.#pending = undefined);
  }

  async #refresh(): Promise<void> {
    const config = await this.#fetch();
    const byDc = new Map<number, DcEndpoint[]>();
    for (const option of config.dcOptions) {
      if (option._ !== "dcOption") continue;
      const endpoints = byDc.get(option.id) ?? [];
      byDc.set(option.id, [...endpoints, endpointOf(option)]);
    }
    const changes: SessionChange[] = [];
    for (const [dc, endpoints] of byDc) {
      if (!sameEndpoints(this.#keeper.dc(dc)?.endpoints ?? [], endpoints)) {
        changes.push({ type: "endpoints", dc, endpoints });
      }
    }
    await this.#keeper.commit(changes, "soon");
  }
}

function endpointOf(option: RawDcOption): DcEndpoint {
  return {
    host: option.ipAddress,
    port: option.port,
    ...(option.ipv6 ? { ipv6: true } : {}),
    ...(option.mediaOnly ? { mediaOnly: true } : {}),
    ...(option.tcpoOnly ? { tcpoOnly: true } : {}),
    ...(option.cdn ? { cdn: true } : {}),
    ...(option.static ? { static: true } : {}),
    ...(option.thisPortOnly ? { thisPortOnly: true } : {}),
    ...(option.secret ? { secret: option.secret } : {}),
  };
}

function sameEndpoints(a: readonly DcEndpoint[], b: readonly DcEndpoint[]): boolean {
  const form = (endpoints: readonly DcEndpoint[]) =>
    JSON.stringify(
      endpoints.map((
        one,
      ) => [
        one.host,
        one.port,
        one.ipv6,
        one.mediaOnly,
        one.tcpoOnly,
        one.cdn,
        one.static,
        one.thisPortOnly,
        one.secret && [...one.secret],
      ]),
    );
  return form(a) === form(b);
}
