import {
  applyChange,
  emptyHead,
  forgetsAccount,
  mergePeer,
  type Peer,
  type SessionChange,
  type SessionHead,
  type SessionStore,
} from "../../src/session/mod.ts";
import { toHex } from "../../src/bytes/mod.ts";

/** The state of a session as plain values: the model that stores are compared with. */
export interface Model {
  readonly head: SessionHead | null;
  readonly peers: ReadonlyMap<string, Peer>;
}

export const NOTHING: Model = { head: null, peers: new Map() };

/** The state after a batch. */
export function after(model: Model, changes: readonly SessionChange[]): Model {
  if (changes.length === 0) return model;
  let head = model.head ?? emptyHead();
  const peers = new Map(model.peers);
  for (const change of changes) {
    if (forgetsAccount(head.self, change)) peers.clear();
    if (change.type === "peer") {
      const key = change.peer.kind + change.peer.id;
      const next = mergePeer(peers.get(key), change.peer);
      if (next) {
        peers.delete(key);
        peers.set(key, next);
      }
    } else head = applyChange(head, change);
  }
  return { head, peers };
}

/** A state as text, equal for equal states. */
export function describeModel({ head, peers }: Model): string {
  if (!head) return "nothing";
  const dcs = [...head.dcs.values()].sort((a, b) => a.id - b.id).map((dc) => ({
    ...dc,
    authKey: dc.authKey && toHex(dc.authKey),
  }));
  return stable([
    { ...head, dcs, channels: [...head.channels].sort((a, b) => a[0] - b[0]) },
    [...peers.values()].map(stable).sort(),
  ]);
}

/** The state an open store shows. */
export async function stateOf(store: SessionStore, head: SessionHead | null): Promise<Model> {
  const peers = new Map<string, Peer>();
  for await (const peer of store.peers()) peers.set(peer.kind + peer.id, peer);
  return { head, peers };
}

function stable(value: unknown): string {
  return JSON.stringify(value, (_, item) => {
    if (typeof item === "bigint") return `${item}n`;
    if (item && typeof item === "object" && !Array.isArray(item)) {
      return Object.fromEntries(Object.entries(item).sort(([a], [b]) => a < b ? -1 : 1));
    }
    return item;
  });
}

/** A random batch over few enough ids that they meet. */
export function randomBatch(random: () => number, biggest = 6): SessionChange[] {
  const int = (max: number) => Math.floor(random() * max);
  const pick = <T>(...values: T[]): T => values[int(values.length)];
  const one = (): SessionChange => {
    const dc = 1 + int(3);
    switch (int(16)) {
      case 0:
        return { type: "homeDc", dc };
      case 1:
        return { type: "app", testMode: random() < 0.5, ...random() < 0.5 && { apiId: int(99) } };
      case 2:
        return { type: "authKey", dc, key: pick(undefined, new Uint8Array(256).fill(int(256))) };
      case 3:
        return { type: "authorized", dc, authorized: random() < 0.5 };
      case 4:
        return {
          type: "salts",
          dc,
          salts: [{ salt: BigInt(int(99)) - 50n, validSince: 1, validUntil: int(1e9) }],
        };
      case 5:
        return {
          type: "endpoints",
          dc,
          endpoints: [{ host: pick("1.2.3.4", "::1", "a.example"), port: 1 + int(65535) }],
        };
      case 6:
        return { type: "updates", state: { pts: int(99), qts: int(99), date: int(99), seq: int(99) } };
      case 7:
        return { type: "channel", id: 1 + int(4), pts: pick(undefined, int(1e6)) };
      case 8:
        if (int(4) > 0) return { type: "timeOffset", dc, seconds: random() };
        return { type: "self", self: pick(undefined, { id: 1 + int(2), bot: false, firstName: "é" }) };
      default: {
        const peer: Peer = {
          kind: pick("user", "chat", "channel"),
          id: 1 + int(6),
          ...random() < 0.5 && { accessHash: BigInt(int(9)) },
          ...random() < 0.5 &&
            { usernames: [`name${int(5)}`, ...random() < 0.2 ? [`name${5 + int(3)}`] : []] },
          ...random() < 0.3 && { phone: `${int(4)}` },
          ...random() < 0.3 && { name: "x".repeat(int(300)) },
          ...random() < 0.2 && { min: true },
        };
        return { type: "peer", peer };
      }
    }
  };
  return Array.from({ length: 1 + int(biggest) }, one);
}
