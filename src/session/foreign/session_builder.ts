import { damaged } from "../byte_stream.ts";
import { applyInPlace, copyHead, emptyHead, type MutableHead } from "../apply_change.ts";
import { AUTH_KEY_LENGTH, checkedChange } from "../checked_change.ts";
import { defaultDcEndpoints, defaultDcs } from "../default_dcs.ts";
import { SessionCorruptError } from "../session_errors.ts";
import type { DcEndpoint, Peer, SessionChange } from "../session_head.ts";
import {
  type ForeignFormat,
  ForeignSession,
  FORMAT_NAMES,
  type ReadForeignOptions,
} from "./foreign_session.ts";
import { formatIp, parseIp } from "./ip_address.ts";

const LARGEST_ID = BigInt(Number.MAX_SAFE_INTEGER);

/** Collects what a reader finds, checks it, and adds what the format leaves out. */
export class SessionBuilder {
  readonly #format: ForeignFormat;
  readonly #options: ReadForeignOptions;
  readonly #head: MutableHead = copyHead(emptyHead());
  readonly #peers = new Map<string, Peer>();
  readonly #notes = new Set<string>();
  #testMode: boolean | undefined;

  constructor(format: ForeignFormat, options: ReadForeignOptions) {
    this.#format = format;
    this.#options = options;
  }

  /** Says something about the result; once, however often it is said. */
  note(text: string): void {
    this.#notes.add(text);
  }

  /** Takes one change; what does not fit is a damaged session. */
  set(change: SessionChange): void {
    applyInPlace(this.#head, checked(change));
  }

  /** The application that logged in, the servers it belongs to: what the format says of them. */
  app(app: { apiId?: number; layer?: number; testMode?: boolean }): void {
    if (app.testMode !== undefined) this.#testMode = app.testMode;
    const { apiId = this.#head.apiId, layer = this.#head.layer } = app;
    this.set({ type: "app", testMode: false, ...apiId && { apiId }, ...layer && { layer } });
  }

  /** The data centre of the account. */
  homeDc(dc: number): void {
    this.set({ type: "homeDc", dc });
  }

  /** The key of a data centre; one of nothing but zeros stands for none. */
  authKey(dc: number, key: Uint8Array): void {
    if (key.length !== AUTH_KEY_LENGTH) {
      damaged(`its authorization key has ${key.length} bytes, not ${AUTH_KEY_LENGTH}`);
    }
    if (key.some((byte) => byte !== 0)) this.set({ type: "authKey", dc, key });
    else this.set({ type: "endpoints", dc, endpoints: this.#head.dcs.get(dc)?.endpoints ?? [] });
  }

  /** One more address of a data centre; after its key. */
  address(dc: number, endpoint: DcEndpoint): void {
    const known = this.#head.dcs.get(dc)?.endpoints ?? [];
    const ipv6 = endpoint.host.includes(":");
    this.set({ type: "endpoints", dc, endpoints: [...known, { ...endpoint, ...ipv6 && { ipv6 } }] });
  }

  /**
   * The last salt a data centre used. Nobody wrote down until when it is valid: it is kept as an expired one, which the
   * client tries first and drops as soon as the server names another.
   */
  salt(dc: number, salt: bigint): void {
    if (salt !== 0n) this.set({ type: "salts", dc, salts: [{ salt, validSince: 0, validUntil: 1 }] });
  }

  /** Who is logged in; id 0 stands for nobody. `bot` undefined: the format does not say. */
  self(
    id: bigint | number,
    bot: boolean | undefined,
    names: { firstName?: string; username?: string } = {},
  ): void {
    const user = peerId(id, "the user id");
    if (user === 0) return;
    if (bot === undefined) this.note("whether the account is a bot: not stored, taken for no");
    if (names.firstName === undefined) this.note("the name of the account: not stored");
    this.set({ type: "self", self: { firstName: "", ...names, id: user, bot: bot === true } });
  }

  /** A peer; one that makes no sense is left out, and noted. */
  peer(peer: Peer): void {
    try {
      const change = checkedChange({ type: "peer", peer });
      if (change.type === "peer") this.#peers.set(`${peer.kind} ${peer.id}`, change.peer);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.note("some peers were left out: their ids or access hashes are out of range");
    }
  }

  /** The session, with addresses from the built-in table where the format has none. */
  finish(): ForeignSession {
    const head = this.#head;
    const home = head.dcs.get(head.homeDc);
    const endpoints = home?.endpoints ?? [];
    let testMode = this.#options.testMode ?? this.#testMode;
    if (testMode === undefined) {
      testMode = endpoints.some(({ host }) => isTestHost(host));
      if (testMode) this.note("Telegram's test servers: guessed from the address");
    }
    this.set({ type: "app", apiId: head.apiId, layer: head.layer, testMode });
    if (head.apiId === undefined) this.note("the api id: not stored");
    if (endpoints.length === 0) {
      const builtIn = defaultDcEndpoints(head.homeDc, testMode);
      this.note(
        builtIn.length > 0
          ? "the address of the data centre: not stored, taken from the built-in table"
          : "the address of the data centre: not stored, and not in the built-in table",
      );
      this.set({ type: "endpoints", dc: head.homeDc, endpoints: builtIn });
    }
    if (!home?.authKey) {
      this.note("no authorization key: nobody is logged in");
    } else if (head.self) {
      this.set({ type: "authorized", dc: head.homeDc, authorized: true });
    } else {
      this.note("who is logged in: not stored");
    }
    return new ForeignSession(this.#format, head, [...this.#peers.values()], [...this.#notes]);
  }
}

/**
 * A reader of `format`: runs `read` with a builder and finishes it.
 * @throws SessionCorruptError that names the library and says what is wrong
 */
export function buildForeign(
  format: ForeignFormat,
  options: ReadForeignOptions,
  read: (builder: SessionBuilder) => void,
): ForeignSession {
  return readingForeign(format, () => {
    const builder = new SessionBuilder(format, options);
    read(builder);
    return builder.finish();
  });
}

/** Runs `read`; names the library in what it throws for damaged data. */
export function readingForeign<T>(format: ForeignFormat, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw inForeign(format, error);
  }
}

/** `error` with the library's name in it, when it says that data is damaged. */
export function inForeign(format: ForeignFormat, error: unknown): unknown {
  if (!(error instanceof SessionCorruptError)) return error;
  return new SessionCorruptError(
    `Cannot read the session of ${FORMAT_NAMES[format]}: ${reasonIn(error)}`,
    error.cause === undefined ? undefined : { cause: error.cause },
  );
}

/** An id as a number. @throws SessionCorruptError when it is negative or 2^53 and above */
export function peerId(value: bigint | number, what: string): number {
  const id = BigInt(value);
  if (id < 0n || id > LARGEST_ID) damaged(`${what} is out of range`);
  return Number(id);
}

/** Whether `host` is one of Telegram's test servers. */
export function isTestHost(host: string): boolean {
  const ip = parseIp(host);
  if (!ip) return false;
  const canonical = formatIp(ip);
  return defaultDcs(true).some(([, endpoint]) => endpoint.host === canonical);
}

function checked(change: SessionChange): SessionChange {
  try {
    return checkedChange(change);
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) damaged(reasonIn(error));
    throw error;
  }
}

/** What stands behind the first colon of a message. */
function reasonIn(error: Error): string {
  return error.message.slice(error.message.indexOf(": ") + 2);
}
