import { MemoryStorage } from "@mtcute/core";
import { BaseTelegramClient, TelegramClient } from "@mtcute/core/client.js";
import { __tlReaderMap, TlBinaryReader } from "@mtcute/core/utils.js";
import { api, type TypePeer, type TypeUpdate, type TypeUpdates } from "@layer/client/tl";
import "../src/adapters/node/native_text.ts";
import { systemClock } from "../src/base/clock.ts";
import { PeerBook } from "../src/client/peers/mod.ts";
import { SessionKeeper } from "../src/client/session_keeper.ts";
import { Delivery } from "../src/client/updates/delivery.ts";
import { UpdateManager } from "../src/client/updates/update_manager.ts";
import { emptyHead, MemorySession } from "../src/session/mod.ts";
import { MessageBox } from "../src/updates/mod.ts";
import { CHANNEL_PTS, CHANNELS, PRIMER, SELF, START } from "./update_cases.ts";

/** Something that takes updates and gives them to a handler. */
export interface UpdateSubject {
  /** Takes an object the server pushed: its bytes, or, where a box is all there is, what they mean to this library. */
  push(packet: Uint8Array | object): void;
  /** Resolves when the handler has had so many updates in all. */
  handled(count: number): Promise<void>;
  /** Saves how far the handler has got. */
  save(): unknown;
  close(): Promise<void>;
}

/** How to make a subject. `seen`, if given, gets what the handler gets: the chat, and what tells updates in it apart. */
export type MakeSubject = (seen?: (chat: string, what: string) => void) => Promise<UpdateSubject>;
type Seen = Parameters<MakeSubject>[0];

/** Kept so that no engine finds out that handlers do nothing. */
export const sink: unknown[] = [0, 0];

/** Counts what a handler gets. */
class Meter {
  #count = 0;
  #wanted = Infinity;
  #reached: () => void = () => {};

  add(): void {
    if (++this.#count === this.#wanted) this.#reached();
  }

  handled(count: number): Promise<void> {
    if (this.#count >= count) return Promise.resolve();
    this.#wanted = count;
    return new Promise((resolve) => this.#reached = resolve);
  }
}

// deno-lint-ignore require-await
const refuse = async ({ _ }: { readonly _: string }): Promise<never> => {
  throw new Error(`Cannot call ${_}: nothing is to be missing here`);
};

/** What our client makes of pushed bytes, from where its connection hands them over. */
export const layerClient: MakeSubject = async (seen) => {
  const channels = new Map(CHANNELS.map((id) => [id, CHANNEL_PTS]));
  const self = { id: SELF, bot: false, firstName: "Self" };
  const store = new MemorySession({ ...emptyHead(), self, updates: START, channels });
  const keeper = await SessionKeeper.open(store, { homeDc: 2, testMode: false }, {});
  const logger = { warn: (...what: unknown[]) => failed(what) };
  const peers = new PeerBook({ keeper, invoke: refuse, logger });
  const delivery = new Delivery({
    clock: systemClock,
    limit: 1_000,
    attempts: 3,
    onRoom: () => manager.resume(),
    onRetry: failed,
    onError: failed,
    onDeadLetter: failed,
  });
  const manager: UpdateManager = new UpdateManager({
    keeper,
    peers,
    clock: systemClock,
    logger,
    delivery,
    catchUp: true,
    invoke: ({ _ }) =>
      _ === "updates.getDifference"
        ? Promise.resolve({ _: "updates.differenceEmpty", date: START.date, seq: START.seq })
        : refuse({ _ }),
    actions: { self, invoke: refuse, resolvePeer: (peer) => peers.resolve(peer), randomId: () => 1n },
    onGap: failed,
  });
  const meter = new Meter();
  delivery.on("message", (message) => {
    sink[0] = message.id;
    sink[1] = message.text;
    seen?.(String(message.chatId), `${message.id} ${message.text}`);
    meter.add();
  });
  delivery.on("userStatus", (status) => {
    sink[0] = status.userId;
    seen?.(String(status.userId), "status");
    meter.add();
  });
  await manager.start();
  await settled();
  manager.push(PRIMER);
  await settled();
  return {
    push: (packet) => manager.push(packet as Uint8Array),
    handled: (count) => meter.handled(count),
    save: () => manager.save(),
    async close() {
      await manager.stop();
      await keeper.close();
    },
  };
};

/** Our message box alone. */
// deno-lint-ignore require-await
export const layerBox: MakeSubject = async (seen) => {
  const box = new MessageBox({
    ticks: () => performance.now(),
    state: START,
    channels: new Map(CHANNELS.map((id) => [id, CHANNEL_PTS])),
    bot: false,
    self: SELF,
  });
  const meter = new Meter();
  return {
    push(packet) {
      box.take(packet as TypeUpdates);
      for (const event of box.events()) {
        if (event.type !== "updates") throw new Error(`Did not expect ${event.type}`);
        sink[1] = event.mark;
        for (const update of event.updates) {
          sink[0] = update;
          if (seen) tell(update, seen);
          meter.add();
        }
      }
    },
    handled: (count) => meter.handled(count),
    save() {},
    async close() {},
  };
};

/** mtcute's client without a network, from where its connection hands over what it has read. */
async function mtcute(): Promise<BaseTelegramClient> {
  const client = new BaseTelegramClient({
    apiId: 1,
    apiHash: "x",
    storage: new MemoryStorage(),
    crypto: {},
    transport: {},
    platform: {
      beforeExit: () => () => {},
      getDeviceModel: () => "bench",
      // Errors only.
      getDefaultLogLevel: () => 1,
      log: (_color: number, ...what: unknown[]) => failed(what),
    },
  } as never);
  client.onError.add(failed);
  client.call = refuse;
  await client.storage.self.store({ userId: SELF, isBot: false, isPremium: false, usernames: [] });
  const updates = client.updates!;
  Object.assign(updates, START);
  for (const id of CHANNELS) updates.cpts.set(id, CHANNEL_PTS);
  updates.catchUpOnStart = true;
  updates.catchUp = () => {};
  await updates.startLoop();
  client.onServerUpdate.emit(readTheirs(PRIMER));
  await settled();
  return client;
}

function theirSubject(client: BaseTelegramClient, meter: Meter, read: boolean): UpdateSubject {
  return {
    push: (packet) => client.onServerUpdate.emit(read ? readTheirs(packet as Uint8Array) : packet as never),
    handled: (count) => meter.handled(count),
    save() {},
    async close() {
      client.updates!.destroy();
      await client.storage.close();
    },
  };
}

/** What mtcute's client makes of pushed bytes. */
export const mtcuteClient: MakeSubject = async (seen) => {
  const base = await mtcute();
  const client = new TelegramClient({ client: base });
  const meter = new Meter();
  client.onNewMessage.add((message) => {
    sink[0] = message.id;
    sink[1] = message.text;
    seen?.(String(message.chat.id), `${message.id} ${message.text}`);
    meter.add();
  });
  client.onUserStatusUpdate.add((status) => {
    sink[0] = status.userId;
    seen?.(String(status.userId), "status");
    meter.add();
  });
  return theirSubject(base, meter, true);
};

/** mtcute's updates manager, with what it cannot do without. */
export const mtcuteManager: MakeSubject = async (seen) => {
  const client = await mtcute();
  const meter = new Meter();
  client.onRawUpdate.add((info) => {
    sink[0] = info;
    if (seen) tell(info.update as unknown as TypeUpdate, seen);
    meter.add();
  });
  return theirSubject(client, meter, false);
};

/** What our box takes. */
export const readOurs = (bytes: Uint8Array): object => api.decode(bytes) as object;
/** What mtcute's manager takes. */
export const readTheirs = (bytes: Uint8Array): never =>
  new TlBinaryReader(__tlReaderMap, bytes).object() as never;

function tell(update: TypeUpdate, seen: NonNullable<Seen>): void {
  const { message, userId } = update as { message?: { id: number; peerId: TypePeer }; userId?: number };
  if (message) seen(Object.values(message.peerId).join(" "), String(message.id));
  else seen(`peerUser ${userId}`, "status");
}

function failed(...what: unknown[]): never {
  throw new Error("Something went wrong in a bench", { cause: what });
}

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}
