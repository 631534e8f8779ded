import { portablePlatform } from "../../src/crypto/mod.ts";
import { FakeClock } from "../../src/testing/fake_clock.ts";
import { seededPlatform } from "../../src/testing/seeded_random.ts";
import {
  type AuthState,
  type PushTarget,
  RpcFault,
  TestApi,
  type TestApiOptions,
  type TestBot,
  type TestChannel,
  type TestUser,
} from "../../src/testing/api/mod.ts";
import {
  api as codec,
  type Methods,
  type RawInputChannel,
  type RawInputPeerChannel,
  type RawInputPeerUser,
  type RawInputUser,
  type RawUpdates,
  type RawUser,
  type TypeUpdates,
} from "../../src/tl/mod.ts";

/** The API of three data centres under a clock that stands still until it is moved. */
export function startApi(options: TestApiOptions = {}): { api: TestApi; clock: FakeClock } {
  const clock = new FakeClock();
  const api = new TestApi({ platform: seededPlatform(portablePlatform, 1), clock, ...options });
  return { api, clock };
}

let keys = 0n;

/** A client without MTProto: what it asks and is answered went through the codec, as on the wire. */
export class Device implements PushTarget {
  readonly id: bigint;
  readonly auth: AuthState;
  /** Everything that was pushed. */
  readonly pushed: TypeUpdates[] = [];
  readonly #api: TestApi;

  constructor(api: TestApi, dc = 2, auth?: AuthState) {
    this.id = ++keys;
    this.#api = api;
    this.auth = auth ?? api.auth(dc, keys);
    api.attach(this.auth, this);
  }

  push(updates: TypeUpdates): void {
    this.pushed.push(codec.decode(codec.encode(updates)) as TypeUpdates);
  }

  /** What was pushed since the last time somebody asked. */
  take(): TypeUpdates[] {
    return this.pushed.splice(0);
  }

  async call<K extends keyof Methods>(
    method: K,
    params: Methods[K]["params"],
    dc: number = this.auth.dc,
  ): Promise<Methods[K]["result"]> {
    // Random ids and zero paging fields are left out where clients may leave them out: the codec says.
    const request = codec.decode(codec.encode({ ...params, _: method })) as { readonly _: string };
    const result = await this.#api.call({
      dc,
      now: this.#api.world.now,
      layer: 227,
      auth: this.auth,
      session: this,
      messageId: 0n,
      withoutUpdates: false,
    }, request);
    return codec.decodeResult(method, codec.encodeResult(method, result)) as Methods[K]["result"];
  }
}

/** A device that is logged in. */
export function deviceOf(api: TestApi, person: TestUser | TestBot): Device {
  const device = new Device(api, person.dc);
  api.authorize(device.auth, person);
  return device;
}

/** What `viewer` calls `person` by. */
export function inputUser(
  api: TestApi,
  viewer: TestUser | TestBot,
  person: TestUser | TestBot,
): RawInputUser {
  const accessHash = api.world.accessHash(viewer.id, { kind: "user", id: person.id });
  return { _: "inputUser", userId: person.id, accessHash };
}

/** What `viewer` writes to `person` by. */
export function inputPeer(
  api: TestApi,
  viewer: TestUser | TestBot,
  person: TestUser | TestBot,
): RawInputPeerUser {
  return { ...inputUser(api, viewer, person), _: "inputPeerUser" };
}

/** What `viewer` calls `channel` by. */
export function inputChannel(
  api: TestApi,
  viewer: TestUser | TestBot,
  channel: TestChannel,
): RawInputChannel {
  const accessHash = api.world.accessHash(viewer.id, { kind: "channel", id: channel.id });
  return { _: "inputChannel", channelId: channel.id, accessHash };
}

/** What `viewer` writes to `channel` by. */
export function inputPeerChannel(
  api: TestApi,
  viewer: TestUser | TestBot,
  channel: TestChannel,
): RawInputPeerChannel {
  return { ...inputChannel(api, viewer, channel), _: "inputPeerChannel" };
}

/** For assert.rejects: the answer is that error. */
export function fault(code: number, text: string): (error: unknown) => boolean {
  return (error) => {
    if (error instanceof RpcFault && error.code === code && error.text === text) return true;
    throw error;
  };
}

/** A value of a union as one of its constructors. */
export function as<K extends string, T extends { readonly _: string }>(
  value: T,
  name: K,
): Extract<T, { readonly _: K }> {
  if (value._ !== name) throw new TypeError(`Cannot use ${value._} as ${name}`);
  return value as Extract<T, { readonly _: K }>;
}

/** `updates` as such. */
export function full(updates: TypeUpdates): RawUpdates {
  return as(updates, "updates");
}

/** A user that exists. */
export function someone(user: { readonly _: string }): RawUser {
  return as(user as RawUser, "user");
}
