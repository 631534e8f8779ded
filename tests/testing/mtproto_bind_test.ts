import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { AuthKey } from "../../src/crypto/mod.ts";
import { type KeyBinding, sealKeyBinding } from "../../src/mtproto/mod.ts";
import { FakeClock, TestServer } from "../../src/testing/mod.ts";
import { api } from "../../src/tl/mod.ts";
import { exchange, open, platform, RawClient, type Value } from "./raw_client.ts";

const SELF: Value = { _: "users.getUsers", id: [{ _: "inputUserSelf" }] };
const PING: Value = { _: "ping", pingId: 1n };

interface Scene {
  server: TestServer;
  clock: FakeClock;
  /** The permanent key, logged in. */
  permanent: AuthKey;
  /** A client with a temporary key that lives for an hour. */
  client: RawClient;
}

async function start(): Promise<Scene> {
  const clock = new FakeClock();
  const server = await TestServer.start({ clock });
  const { key: permanent } = server.registerAuthKey(2);
  server.authorize(2, permanent, server.user({ firstName: "Temp" }));
  return { server, clock, permanent, client: await temporary(server) };
}

async function temporary(server: TestServer): Promise<RawClient> {
  const packets = await open(server);
  const { key, salt } = await exchange(server, packets, { expiresIn: 3600 });
  return new RawClient(server, packets, key, salt, 2);
}

interface Spoils {
  inner?: Partial<KeyBinding>;
  outer?: Record<string, unknown>;
  /** Another message id inside. */
  shift?: bigint;
  /** Another key signs. */
  signer?: AuthKey;
  wrapped?: boolean;
}

async function bind({ server, permanent, client }: Scene, spoils: Spoils = {}): Promise<unknown> {
  const { id, seqNo } = client.message(new Uint8Array(0), true);
  const expiresAt = Math.floor(server.clock.now() / 1000) + 3000;
  const binding: KeyBinding = {
    nonce: 77n,
    tempAuthKeyId: client.key.id,
    permAuthKeyId: permanent.id,
    tempSessionId: client.sessionId,
    expiresAt,
    ...spoils.inner,
  };
  const request = api.encode({
    _: "auth.bindTempAuthKey",
    permAuthKeyId: permanent.id,
    nonce: 77n,
    expiresAt,
    encryptedMessage: sealKeyBinding(
      spoils.signer ?? permanent,
      binding,
      id + (spoils.shift ?? 0n),
      platform,
    ),
    ...spoils.outer,
  } as Value);
  await client.send({ id, seqNo, body: spoils.wrapped ? client.wrapped(request) : request });
  return await client.result(id, "auth.bindTempAuthKey");
}

describe("temporary keys of the test DC", () => {
  it("may do next to nothing before they are bound, and act for the permanent key afterwards", async () => {
    const scene = await start();
    const { server, client } = scene;
    await client.call({ _: "help.getConfig" }, { init: true });
    await client.call({ _: "help.getNearestDc" });
    for (const method of [SELF, { _: "auth.logOut" }, { _: "account.getPassword" }]) {
      await assert.rejects(client.call(method), /401 AUTH_KEY_PERM_EMPTY/);
    }
    assert.equal(await bind(scene), true);
    const [user] = await client.call(SELF) as Value[];
    assert.equal(user.firstName, "Temp");
    assert.equal(server.counters.calls("auth.bindTempAuthKey"), 1);
    await server.close();
  });

  it("may be bound inside initConnection, and again with the same permanent key", async () => {
    const scene = await start();
    assert.equal(await bind(scene, { wrapped: true }), true);
    assert.equal(await bind(scene), true);
    await scene.server.close();
  });

  const refusals: Record<string, [Spoils, RegExp]> = {
    "a nonce that differs": [{ inner: { nonce: 78n } }, /400 ENCRYPTED_MESSAGE_INVALID/],
    "another temporary key": [{ inner: { tempAuthKeyId: 1n } }, /400 ENCRYPTED_MESSAGE_INVALID/],
    "another permanent key inside": [{ inner: { permAuthKeyId: 1n } }, /400 ENCRYPTED_MESSAGE_INVALID/],
    "another session": [{ inner: { tempSessionId: 1n } }, /400 ENCRYPTED_MESSAGE_INVALID/],
    "another message id": [{ shift: 4n }, /400 ENCRYPTED_MESSAGE_INVALID/],
    "an unknown permanent key": [{ outer: { permAuthKeyId: 1n } }, /400 ENCRYPTED_MESSAGE_INVALID/],
    "a message of another length": [
      { outer: { encryptedMessage: new Uint8Array(88) } },
      /400 ENCRYPTED_MESSAGE_INVALID/,
    ],
    "times that differ": [{ inner: { expiresAt: 2_000_000_000 } }, /400 EXPIRES_AT_INVALID/],
    "a time that has passed": [
      { inner: { expiresAt: 1_000_000_000 }, outer: { expiresAt: 1_000_000_000 } },
      /400 EXPIRES_AT_INVALID/,
    ],
  };
  for (const [what, [spoils, error]] of Object.entries(refusals)) {
    it(`are not bound with ${what}`, async () => {
      const scene = await start();
      await assert.rejects(bind(scene, spoils), error);
      await assert.rejects(scene.client.call(SELF, { init: true }), /401 AUTH_KEY_PERM_EMPTY/);
      await scene.server.close();
    });
  }

  it("are not bound by another key's signature, nor to two keys, nor when they are permanent", async () => {
    const scene = await start();
    const other = scene.server.registerAuthKey(2).key;
    await assert.rejects(bind(scene, { signer: other }), /400 ENCRYPTED_MESSAGE_INVALID/);
    await bind(scene);
    await assert.rejects(bind({ ...scene, permanent: other }), /400 TEMP_AUTH_KEY_ALREADY_BOUND/);
    const plain = await RawClient.registered(scene.server);
    await assert.rejects(bind({ ...scene, client: plain }), /400 TEMP_AUTH_KEY_EMPTY/);
    await scene.server.close();
  });

  it("take the place of the one bound before", async () => {
    const scene = await start();
    await bind(scene);
    const next = await temporary(scene.server);
    await bind({ ...scene, client: next });
    await assert.rejects(scene.client.call(SELF, { init: true }), /401 AUTH_KEY_PERM_EMPTY/);
    await next.call(SELF, { init: true });
    await scene.server.close();
  });

  it("are forgotten when they expire, with dropTempAuthKeys, and with their permanent key", async () => {
    const ends: ((scene: Scene) => Promise<void>)[] = [
      ({ clock }) => clock.advance(3_600_000),
      async ({ server, permanent }) => {
        const packets = await open(server);
        const client = new RawClient(server, packets, permanent, 0n, 2);
        await client.service(PING);
        client.salt = (await client.expect("bad_server_salt")).value.newServerSalt;
        const drop = (except: bigint[]) =>
          client.call({ _: "auth.dropTempAuthKeys", exceptAuthKeys: except }, { init: true });
        assert.equal(await drop([]), true);
      },
      // deno-lint-ignore require-await
      async ({ server }) => server.faults.forgetKeys(2),
      // deno-lint-ignore require-await
      async ({ server }) => server.faults.forgetKeys(2, "temporary"),
    ];
    for (const end of ends) {
      const scene = await start();
      await bind(scene);
      await end(scene);
      await scene.client.service(PING);
      assert.deepEqual(await scene.client.frame(), { type: "error", code: -404 });
      await scene.server.close();
    }
  });

  it("keep a key that dropTempAuthKeys excepts", async () => {
    const scene = await start();
    await bind(scene);
    const except = [scene.client.key.id];
    await scene.client.call({ _: "auth.dropTempAuthKeys", exceptAuthKeys: except }, { init: true });
    await scene.client.call(SELF);
    await scene.server.close();
  });
});
