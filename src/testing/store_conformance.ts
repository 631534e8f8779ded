import type { MaybePromise } from "../base/maybe_promise.ts";
import { toBase64, toHex } from "../bytes/mod.ts";
import {
  type Peer,
  type SessionChange,
  SessionError,
  type SessionHead,
  SessionLockedError,
  type SessionStore,
} from "../session/mod.ts";

/** A place where one session may be: an empty directory, a fresh database, an account in one. */
export interface StorePlace {
  /** A new, unopened store for what is at the place now. */
  store(): MaybePromise<SessionStore>;
  /**
   * A new, unopened store for what a crash of the machine would leave of the session at this moment, while the one
   * given last is still open. Left out: cases that need it are not run.
   */
  afterCrash?(): MaybePromise<SessionStore>;
  /** Removes whatever the case left. */
  dispose?(): MaybePromise<void>;
}

/** What a store may leave out. */
export interface ConformanceOptions {
  /** Peers survive closing. @default {true} */
  peersSurvive?: boolean;
  /** `lastSession` survives closing. @default {true} */
  lastSessionSurvives?: boolean;
  /** A second store at the same place is refused while the first is open. @default {true} */
  locks?: boolean;
  /** How many peers the case that is about many of them uses; more than 65,536 finds counts that wrap. @default {2000} */
  manyPeers?: number;
}

/** One thing every store has to do. */
export interface ConformanceCase {
  /** What it is about: `commit() keeps …`. */
  readonly name: string;
  /** Runs it at a fresh place; rejects when the store does something else. */
  run(): Promise<void>;
}

const key = (seed: number): Uint8Array =>
  Uint8Array.from({ length: 256 }, (_, i) => (i * 7 + seed * 31) & 255);

/** One change of every kind, each with every field set. */
const EVERYTHING: readonly SessionChange[] = [
  { type: "app", apiId: 12345, layer: 227, testMode: true },
  { type: "homeDc", dc: 4 },
  { type: "authKey", dc: 4, key: key(4), created: 1_700_000_000 },
  {
    type: "endpoints",
    dc: 4,
    endpoints: [
      { host: "149.154.167.91", port: 443 },
      { host: "2001:67c:4e8:f004::a", port: 65535, ipv6: true, static: true },
      { host: "files.example", port: 1, mediaOnly: true, tcpoOnly: true, cdn: true, thisPortOnly: true },
      { host: "149.154.165.111", port: 443, secret: Uint8Array.of(0xdd, 1, 2, 3) },
    ],
  },
  { type: "authorized", dc: 4, authorized: true },
  {
    type: "salts",
    dc: 4,
    salts: [
      { salt: -1n, validSince: 1_700_000_000, validUntil: 4_000_000_000 },
      { salt: 2n ** 63n - 1n, validSince: 1_700_001_800, validUntil: 4_000_001_800 },
    ],
  },
  { type: "timeOffset", dc: 4, seconds: -7.25 },
  { type: "lastSession", dc: 4, id: -(2n ** 63n), seqNo: 77 },
  { type: "authKey", dc: 203, key: key(203) },
  {
    type: "self",
    self: {
      id: 7_000_000_001,
      bot: true,
      firstName: "Ada \u{1f9ee}",
      lastName: "",
      username: "Ada",
      premium: true,
    },
  },
  { type: "updates", state: { pts: 2_000_000_000, qts: 3, date: 1_700_000_100, seq: 1 } },
  { type: "channel", id: 1_234_567_890_123, pts: 5 },
  { type: "channel", id: 17, pts: 1 },
];

const USER: Peer = {
  kind: "user",
  id: 5,
  accessHash: -123456789012345678n,
  usernames: ["Alice", "alice_backup"],
  phone: "12025550123",
  name: "\ufeffAlice \u{1f600}",
};

/**
 * What every {@linkcode SessionStore} has to do, as cases for any test runner:
 * `for (const { name, run } of storeConformance(makePlace)) it(name, run);`
 * @param makePlace a new, empty place for every case
 */
export function* storeConformance(
  makePlace: () => MaybePromise<StorePlace>,
  options: ConformanceOptions = {},
): Generator<ConformanceCase> {
  const { peersSurvive = true, lastSessionSurvives = true, locks = true, manyPeers = 2000 } = options;
  const everything = lastSessionSurvives
    ? EVERYTHING
    : EVERYTHING.filter((change) => change.type !== "lastSession");

  const define = (name: string, body: (place: Place) => Promise<void>): ConformanceCase => ({
    name,
    async run() {
      const place = new Place(await makePlace());
      try {
        await body(place);
      } finally {
        await place.dispose();
      }
    },
  });

  yield define(
    "open() gives null when there is nothing, and again when nothing was committed",
    async (place) => {
      const store = await place.next();
      same(await store.open(), null);
      await store.commit([], "sync");
      await store.flush();
      await store.close();
      same(await (await place.next()).open(), null);
    },
  );

  yield define("commit() keeps every kind of change over a restart", async (place) => {
    const store = await place.next();
    await store.open();
    await store.commit(everything, "sync");
    await store.close();
    same(await place.reopenedHead(), expected(everything));
  });

  yield define("commit() applies the changes of a batch, and batches, in order", async (place) => {
    const store = await place.next();
    await store.open();
    // Not awaited one by one: the order of the calls counts.
    const commits = [];
    for (let i = 1; i <= 50; i++) {
      const state = { pts: i, qts: i, date: i, seq: i };
      commits.push(store.commit(
        [
          { type: "homeDc", dc: i },
          { type: "homeDc", dc: i + 1 },
          { type: "updates", state },
          { type: "channel", id: i % 7 + 1, pts: i },
        ],
        i % 3 === 0 ? "sync" : "soon",
      ));
    }
    await Promise.all(commits);
    await store.close();
    const head = await place.reopenedHead();
    same(head?.homeDc, 51);
    same(head?.updates, { pts: 50, qts: 50, date: 50, seq: 50 });
    same(head?.channels, new Map([[1, 49], [2, 50], [3, 44], [4, 45], [5, 46], [6, 47], [7, 48]]));
  });

  yield define("commit() refuses an invalid change and applies nothing of its batch", async (place) => {
    const store = await place.next();
    await store.open();
    await store.commit([{ type: "homeDc", dc: 1 }], "sync");
    const good: SessionChange = { type: "homeDc", dc: 3 };
    const peer: SessionChange = { type: "peer", peer: USER };
    const bad: SessionChange[] = [
      { type: "authKey", dc: 1, key: new Uint8Array(255) },
      { type: "authKey", dc: 1, key: new Uint8Array(257) },
      { type: "homeDc", dc: 0 },
      { type: "homeDc", dc: 32768 },
      { type: "homeDc", dc: 1.5 },
      { type: "endpoints", dc: 1, endpoints: [{ host: "h", port: 0 }] },
      { type: "endpoints", dc: 1, endpoints: [{ host: "h", port: 65536 }] },
      { type: "endpoints", dc: 1, endpoints: [{ host: "", port: 443 }] },
      { type: "peer", peer: { kind: "user", id: 0 } },
      { type: "peer", peer: { kind: "user", id: 1, accessHash: 2n ** 63n } },
      {
        type: "peer",
        peer: { kind: "user", id: 1, min: true, seenIn: { kind: "chat", id: 0, messageId: 1 } },
      },
      {
        type: "peer",
        peer: { kind: "user", id: 1, min: true, seenIn: { kind: "chat", id: 1, messageId: 0 } },
      },
      { type: "peer", peer: { kind: "chat", id: 1, migratedTo: -1 } },
      { type: "timeOffset", dc: 1, seconds: NaN },
      { type: "nothing" } as unknown as SessionChange,
    ];
    for (const change of bad) {
      const error = await rejection(store.commit([good, peer, change], "sync"), `a bad ${change.type}`);
      check(error instanceof TypeError || error instanceof RangeError, `a bad ${change.type} gave ${error}`);
    }
    same(await store.peer("user", 5), undefined);
    await store.close();
    same(await place.reopenedHead(), expected([{ type: "homeDc", dc: 1 }]));
  });

  yield define(
    "commit() with a new key starts its salts, login and offset afresh; with none, too",
    async (place) => {
      const store = await place.next();
      await store.open();
      await store.commit(everything, "sync");
      await store.commit([{ type: "authKey", dc: 4, key: key(9), created: 5 }], "sync");
      await store.commit([{ type: "authKey", dc: 203, key: undefined }], "sync");
      await store.close();
      const head = await place.reopenedHead();
      const state = head?.dcs.get(4);
      same(state?.authKey, key(9));
      same(state?.authKeyCreated, 5);
      same([state?.salts, state?.authorized, state?.timeOffset, state?.lastSession], [
        [],
        undefined,
        undefined,
        undefined,
      ]);
      same(state?.endpoints.length, 4);
      same(head?.dcs.get(203)?.authKey, undefined);
    },
  );

  yield define("commit() of a sign-out forgets the account and keeps the keys", async (place) => {
    const store = await place.next();
    await store.open();
    await store.commit([...everything, { type: "peer", peer: USER }], "sync");
    await store.commit(
      [{ type: "self", self: undefined }, { type: "peer", peer: { kind: "chat", id: 9 } }],
      "sync",
    );
    same(await store.peer("user", 5), undefined);
    same(await store.peerByUsername("alice"), undefined);
    same((await list(store)).length, 1);
    await store.close();
    const again = await place.next();
    const head = await again.open();
    same([head?.self, head?.updates, head?.channels], [undefined, undefined, new Map()]);
    same(head?.dcs.get(4)?.authKey, key(4));
    same(head?.dcs.get(4)?.authorized, undefined);
    if (peersSurvive) same((await list(again)).map(({ id }) => id), [9]);
  });

  yield define("commit() of another account forgets the peers of the one before", async (place) => {
    const store = await place.next();
    await store.open();
    await store.commit([...everything, { type: "peer", peer: USER }], "sync");
    await store.commit([{ type: "self", self: { id: 8, bot: false, firstName: "B" } }], "sync");
    same(await list(store), []);
    await store.close();
    const head = await place.reopenedHead();
    same([head?.updates, head?.channels.size], [undefined, 0]);
  });

  yield define("commit() copies what it is given and open() what it gives", async (place) => {
    const store = await place.next();
    await store.open();
    const mine = key(1);
    const endpoints = [{ host: "a", port: 1 }];
    await store.commit(
      [{ type: "authKey", dc: 2, key: mine }, { type: "endpoints", dc: 2, endpoints }],
      "soon",
    );
    mine.fill(0);
    endpoints[0].host = "b";
    await store.close();
    const head = await place.reopenedHead();
    same(head?.dcs.get(2)?.authKey, key(1));
    same(head?.dcs.get(2)?.endpoints, [{ host: "a", port: 1 }]);
  });

  yield define("peer() tells users, chats and channels of one id apart", async (place) => {
    const store = await place.next();
    await store.open();
    const peers: Peer[] = [
      USER,
      { kind: "chat", id: 5, name: "group" },
      { kind: "channel", id: 5, accessHash: 1n, broadcast: true },
      { kind: "user", id: 9_007_199_254_740_991, bot: true },
    ];
    const look = async (store: SessionStore) => {
      for (const peer of peers) same(await store.peer(peer.kind, peer.id), peer);
      same(await store.peer("chat", 6), undefined);
    };
    await store.commit(peers.map((peer) => ({ type: "peer", peer })), "soon");
    await look(store);
    await store.flush();
    await look(store);
    await store.close();
    if (!peersSurvive) return;
    const again = await place.next();
    await again.open();
    await look(again);
    same(sorted(await list(again)), sorted(peers));
  });

  yield define(
    "peer() keeps a full peer when a min one comes, before and after it was saved",
    async (place) => {
      const store = await place.next();
      await store.open();
      const min: Peer = { kind: "user", id: 5, accessHash: 1n, usernames: ["other"], min: true };
      await store.commit([{ type: "peer", peer: min }], "soon");
      same(await store.peer("user", 5), min);
      await store.commit([{ type: "peer", peer: USER }], "soon");
      same(await store.peer("user", 5), USER);
      for (let i = 0; i < 2; i++) {
        await store.commit([{ type: "peer", peer: min }], "soon");
        same(await store.peer("user", 5), USER);
        same(await store.peerByUsername("other"), undefined);
        same(await list(store), [USER]);
        await store.flush();
      }
      same(await store.peer("user", 5), USER);
    },
  );

  yield define("peer() keeps the message a min peer was seen in, and what a group became", async (place) => {
    const store = await place.next();
    await store.open();
    const min: Peer = { kind: "user", id: 5, accessHash: 1n, name: "A", min: true };
    const seen: Peer = { ...min, seenIn: { kind: "channel", id: 1_234_567_890_123, messageId: 2 ** 31 - 1 } };
    const later: Peer = { ...seen, name: "B", seenIn: { kind: "chat", id: 7, messageId: 1 } };
    const group: Peer = { kind: "chat", id: 9, name: "old", migratedTo: 1_234_567_890_124 };
    const commit = (...peers: Peer[]) =>
      store.commit(peers.map((peer) => ({ type: "peer", peer }) as const), "soon");
    await commit(min, seen, group);
    for (let i = 0; i < 2; i++) {
      same(await store.peer("user", 5), seen);
      same(await store.peer("chat", 9), group);
      // Neither is news.
      await commit(min, { kind: "chat", id: 9, name: "new" });
      await store.flush();
    }
    await commit(later, { ...USER, id: 6, seenIn: seen.seenIn }, { ...group, migratedTo: 17 });
    for (let i = 0; i < 2; i++) {
      same(await store.peer("user", 5), later);
      same(await store.peer("user", 6), { ...USER, id: 6 });
      same((await store.peer("chat", 9))?.migratedTo, 17);
      same((await list(store)).length, 3);
      await store.flush();
    }
    await store.close();
    if (!peersSurvive) return;
    const again = await place.next();
    await again.open();
    same(await again.peer("user", 5), later);
    same(sorted(await list(again)), sorted([later, { ...USER, id: 6 }, { ...group, migratedTo: 17 }]));
    await again.commit([{ type: "peer", peer: USER }], "sync");
    same(await again.peer("user", 5), USER);
  });

  yield define("peerByUsername() and peerByPhone() follow what was stored last", async (place) => {
    const store = await place.next();
    await store.open();
    await store.commit([{ type: "peer", peer: USER }], "soon");
    for (let i = 0; i < 2; i++) {
      same((await store.peerByUsername("ALICE"))?.id, 5);
      same((await store.peerByUsername("alice_Backup"))?.id, 5);
      same((await store.peerByPhone("12025550123"))?.id, 5);
      same(await store.peerByUsername("bob"), undefined);
      same(await store.peerByPhone("1"), undefined);
      await store.flush();
    }
    const bob: Peer = { kind: "channel", id: 6, usernames: ["alice"] };
    await store.commit([{ type: "peer", peer: bob }], "soon");
    for (let i = 0; i < 2; i++) {
      same(await store.peerByUsername("alice"), bob);
      same((await store.peerByUsername("alice_backup"))?.id, 5);
      await store.flush();
    }
    await store.commit([{ type: "peer", peer: { ...USER, usernames: ["new"], phone: undefined } }], "soon");
    for (let i = 0; i < 2; i++) {
      same(await store.peerByUsername("alice_backup"), undefined);
      same(await store.peerByPhone("12025550123"), undefined);
      same((await store.peerByUsername("new"))?.id, 5);
      same(await store.peerByUsername("alice"), bob);
      await store.flush();
    }
  });

  if (peersSurvive) {
    yield define(`peers() gives each of ${manyPeers} peers once, after a restart too`, async (place) => {
      const store = await place.next();
      await store.open();
      const changes: SessionChange[] = [];
      for (let id = 1; id <= manyPeers; id++) {
        changes.push({
          type: "peer",
          peer: { kind: "user", id, accessHash: BigInt(id) * -7n, usernames: [`u${id}`] },
        });
      }
      await store.commit(changes, "sync");
      // Half of them change, so that an old and a new version are there.
      await store.commit(
        changes.slice(0, manyPeers >> 1).map((change) =>
          change.type === "peer" ? { type: "peer", peer: { ...change.peer, name: "x" } } : change
        ),
        "sync",
      );
      await store.close();
      const again = await place.next();
      await again.open();
      const ids = new Set<number>();
      let count = 0, named = 0;
      for await (const peer of again.peers()) {
        ids.add(peer.id);
        count++;
        if (peer.name === "x") named++;
      }
      same([count, ids.size, named], [manyPeers, manyPeers, manyPeers >> 1]);
      same((await again.peer("user", manyPeers))?.accessHash, BigInt(manyPeers) * -7n);
      same((await again.peerByUsername("u1"))?.name, "x");
    });
  }

  yield define(
    "a sync commit is durable when it resolves, and takes the soon ones before it along",
    async (place) => {
      if (!place.canCrash) return;
      const store = await place.next();
      await store.open();
      await store.commit([{ type: "homeDc", dc: 3 }], "soon");
      await store.commit([{ type: "authKey", dc: 3, key: key(3) }], "sync");
      const head = await place.crashedHead();
      same([head?.homeDc, head?.dcs.get(3)?.authKey], [3, key(3)]);
      await store.commit([{ type: "updates", state: { pts: 1, qts: 2, date: 3, seq: 4 } }], "soon");
      await store.flush();
      same((await place.crashedHead())?.updates, { pts: 1, qts: 2, date: 3, seq: 4 });
    },
  );

  yield define("close() saves what was committed and may be called again", async (place) => {
    const store = await place.next();
    await store.open();
    await store.commit([{ type: "homeDc", dc: 5 }], "soon");
    await Promise.all([store.close(), store.close()]);
    await store.close();
    same((await place.reopenedHead())?.homeDc, 5);
  });

  yield define("a store that is not open refuses to work", async (place) => {
    const store = await place.next();
    const refuses = async () => {
      const error = await rejection(store.commit([{ type: "homeDc", dc: 1 }], "sync"), "commit()");
      check(error instanceof SessionError, `commit() gave ${error}`);
      check(
        await rejection(store.peer("user", 1), "peer()") instanceof SessionError,
        "peer() gave something else",
      );
    };
    await refuses();
    await store.open();
    await store.close();
    await refuses();
  });

  yield define("open() refuses a second holder until the first has closed", async (place) => {
    const store = await place.next();
    await store.open();
    await store.commit([{ type: "homeDc", dc: 1 }], "sync");
    const second = locks ? await place.next() : store;
    check(
      await rejection(second.open(), "open()") instanceof SessionLockedError,
      "open() gave something else",
    );
    const gone = AbortSignal.abort(new Error("gone"));
    check(
      await rejection(second.open({ signal: gone }), "open()") === gone.reason,
      "open() ignored its signal",
    );
    if (!locks) return;
    const waiting = second.open({ wait: 5000 });
    await store.commit([{ type: "homeDc", dc: 2 }], "soon");
    await store.close();
    same((await waiting)?.homeDc, 2);
  });

  yield define("delete() leaves nothing behind", async (place) => {
    const store = await place.next();
    await store.open();
    await store.commit([...everything, { type: "peer", peer: USER }], "sync");
    await store.commit([{ type: "homeDc", dc: 1 }], "soon");
    await store.delete();
    same(await place.reopenedHead(), null);
  });

  yield define("a store shows no key when it is printed", async (place) => {
    const store = await place.next();
    const head = await store.open();
    await store.commit(everything, "sync");
    const secrets = [toHex(key(4)), toBase64(key(4)).slice(0, 40), key(4).slice(0, 8).join()];
    for (
      const text of [String(store), JSON.stringify({ store, head }), JSON.stringify(Object.entries(store))]
    ) {
      check(!secrets.some((secret) => text.replaceAll(/\s|"\d+":/g, "").includes(secret)), "it shows a key");
    }
    await store.close();
    const again = await (await place.next()).open();
    check(!JSON.stringify([...again?.dcs ?? []]).includes(key(4).slice(0, 8).join()), "its head shows a key");
  });
}

/** A place, and the stores it gave, to be closed in the end. */
class Place {
  readonly #place: StorePlace;
  readonly #stores: SessionStore[] = [];

  constructor(place: StorePlace) {
    this.#place = place;
  }

  get canCrash(): boolean {
    return this.#place.afterCrash !== undefined;
  }

  async next(): Promise<SessionStore> {
    const store = await this.#place.store();
    this.#stores.push(store);
    return store;
  }

  async reopenedHead(): Promise<SessionHead | null> {
    const store = await this.next();
    const head = await store.open();
    await store.close();
    return head;
  }

  async crashedHead(): Promise<SessionHead | null> {
    const store = await this.#place.afterCrash!();
    const head = await store.open();
    await store.close();
    return head;
  }

  async dispose(): Promise<void> {
    for (const store of this.#stores) await store.close();
    await this.#place.dispose?.();
  }
}

/** What the head has to be after `changes`, worked out in the plainest way. */
function expected(changes: readonly SessionChange[]): unknown {
  const dcs = new Map<number, Record<string, unknown>>();
  const head: Record<string, unknown> = { homeDc: 2, testMode: false, dcs, channels: new Map() };
  for (const change of changes) {
    if ("dc" in change && change.type !== "homeDc" && !dcs.has(change.dc)) {
      dcs.set(change.dc, { id: change.dc, endpoints: [], salts: [] });
    }
    switch (change.type) {
      case "homeDc":
        head.homeDc = change.dc;
        break;
      case "app":
        Object.assign(head, { apiId: change.apiId, layer: change.layer, testMode: change.testMode });
        break;
      case "authKey":
        Object.assign(dcs.get(change.dc)!, { authKey: change.key, authKeyCreated: change.created });
        break;
      case "lastSession":
        Object.assign(dcs.get(change.dc)!, { lastSession: { id: change.id, seqNo: change.seqNo } });
        break;
      case "timeOffset":
        Object.assign(dcs.get(change.dc)!, { timeOffset: change.seconds });
        break;
      case "endpoints":
      case "authorized":
      case "salts": {
        const { type: _, dc, ...fields } = change;
        Object.assign(dcs.get(dc)!, fields);
        break;
      }
      case "self":
        head.self = change.self;
        break;
      case "updates":
        head.updates = change.state;
        break;
      case "channel":
        (head.channels as Map<number, unknown>).set(change.id, change.pts);
        break;
    }
  }
  return head;
}

async function list(store: SessionStore): Promise<Peer[]> {
  const peers: Peer[] = [];
  for await (const peer of store.peers()) peers.push(peer);
  return peers;
}

function sorted(peers: readonly Peer[]): string[] {
  return peers.map(canonical).sort();
}

async function rejection(promise: Promise<unknown>, what: string): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error(`Store conformance: ${what} should have been refused`);
}

function check(condition: boolean, message: string): void {
  if (!condition) throw new Error(`Store conformance: ${message}`);
}

function same(actual: unknown, wanted: unknown): void {
  const is = canonical(actual), should = canonical(wanted);
  check(is === should, `expected ${should}\nbut it is ${is}`);
}

/** `value` as text that is equal for equal values: undefined fields count as absent, maps and fields have no order. */
function canonical(value: unknown): string {
  if (value instanceof Uint8Array) return `bytes(${toHex(value)})`;
  if (Array.isArray(value)) return `[${value.map(canonical).join(", ")}]`;
  if (value instanceof Map) {
    return `map(${
      [...value].map(([key, item]) => `${canonical(key)} => ${canonical(item)}`).sort().join(", ")
    })`;
  }
  if (typeof value === "object" && value !== null) {
    const fields = Object.entries(value).filter(([, item]) => item !== undefined);
    return `{${fields.map(([name, item]) => `${name}: ${canonical(item)}`).sort().join(", ")}}`;
  }
  return typeof value === "bigint" ? `${value}n` : JSON.stringify(value) ?? "undefined";
}
