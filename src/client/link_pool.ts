import type { ConnectionRole } from "./dc_directory.ts";
import { DcLink } from "./dc_link.ts";
import type { LinkContext, LinkName } from "./link_context.ts";

/** The links of a client: one for each data centre and role in use. */
export class LinkPool {
  readonly #context: LinkContext;
  readonly #links = new Map<string, DcLink>();
  #home: DcLink | undefined;
  #closed: unknown;

  constructor(context: LinkContext) {
    this.#context = context;
  }

  /** The link to a data centre; it connects when it is used. */
  get(dc: number, role: ConnectionRole): DcLink {
    const key = `${dc} ${role}`;
    let link = this.#links.get(key);
    if (!link || (link.state === "closed" && this.#closed === undefined)) {
      this.#links.set(key, link = new DcLink(this.#context, dc, role));
      if (this.#closed !== undefined) link.close(this.#closed);
    }
    return link;
  }

  /** The main link to the account's data centre, kept open. After a migration the one before may rest. */
  home(): DcLink {
    const link = this.get(this.#context.keeper.head.homeDc, "main");
    if (link !== this.#home) {
      this.#home?.keepAlive(false);
      this.#home = link;
      if (this.#closed === undefined) link.keepAlive();
    }
    return link;
  }

  /** Whether `link` is the one that gets the account's updates. */
  isHome(link: LinkName): boolean {
    return link.role === "main" && link.dc === this.#context.keeper.head.homeDc;
  }

  /** Has the links to a data centre look for a new temporary key. */
  wake(dc: number): void {
    for (const link of this.#links.values()) if (link.dc === dc) link.wake();
  }

  /** Closes all links; calls without an answer fail with `reason`. */
  async close(reason: unknown): Promise<void> {
    this.#closed ??= reason;
    await Promise.all([...this.#links.values()].map((link) => link.close(reason)));
  }
}
