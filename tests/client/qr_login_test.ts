import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fromBase64 } from "../../src/bytes/mod.ts";
import { connect, MemorySession, PasswordRequiredError } from "../../mod.ts";
import { FakeClock, TestServer } from "../../src/testing/mod.ts";

/** What a phone reads from the picture. */
function scan(url: string): Uint8Array {
  const match = /^tg:\/\/login\?token=([\w-]+)$/.exec(url);
  assert.ok(match, url);
  return fromBase64(match[1]);
}

describe("login by QR code", () => {
  it("is logged in when another device accepts the code", async () => {
    await using server = await TestServer.start();
    const alice = server.user({ firstName: "Alice", dc: 2 });
    const session = new MemorySession();
    await using client = await connect({
      ...server.clientOptions(),
      session,
      auth: { qr: (url) => alice.acceptLogin(scan(url)) },
    });
    assert.equal(client.self?.id, alice.id);
    assert.equal((await client.getMe()).firstName, "Alice");
  });

  it("follows the account to its data centre", async () => {
    await using server = await TestServer.start();
    const alice = server.user({ firstName: "Alice", dc: 3 });
    await using client = await connect({
      ...server.clientOptions(),
      session: new MemorySession(),
      auth: { qr: (url) => alice.acceptLogin(scan(url)) },
    });
    assert.equal(client.self?.id, alice.id);
    assert.equal((await client.getMe()).id, alice.id);
  });

  it("asks for the password of an account that has one", async () => {
    await using server = await TestServer.start();
    const alice = server.user({ firstName: "Alice", password: "open sesame" });
    const options = server.clientOptions();
    const qr = (url: string) => alice.acceptLogin(scan(url));
    await using client = await connect({
      ...options,
      session: new MemorySession(),
      auth: { qr, password: () => "open sesame" },
    });
    assert.equal(client.self?.id, alice.id);
    await using byHand = await connect({ ...options, session: new MemorySession() });
    await assert.rejects(byHand.signInQr(qr), PasswordRequiredError);
    assert.equal((await byHand.checkPassword("open sesame")).id, alice.id);
  });

  it("shows a new code when one has expired", async () => {
    const clock = new FakeClock({ auto: true });
    await using server = await TestServer.start({ clock });
    const alice = server.user();
    const shown: string[] = [];
    await using client = await connect({ ...server.clientOptions(), session: new MemorySession() });
    const user = await client.signInQr((url, expires) => {
      assert.ok(expires.getTime() > clock.now());
      shown.push(url);
      if (shown.length === 3) alice.acceptLogin(scan(url));
    });
    assert.equal(user.id, alice.id);
    assert.equal(new Set(shown).size, 3);
  });

  it("can be given up", async () => {
    await using server = await TestServer.start();
    await using client = await connect({ ...server.clientOptions(), session: new MemorySession() });
    const ending = new AbortController();
    const login = client.signInQr(() => ending.abort(new Error("enough")), { signal: ending.signal });
    await assert.rejects(login, /^Error: enough$/);
    assert.equal(client.self, undefined);
  });

  it("is refused before any I/O when qr is no function", async () => {
    await using server = await TestServer.start();
    const auth = { qr: "show it" } as never;
    const options = { ...server.clientOptions(), session: new MemorySession(), auth };
    await assert.rejects(connect(options), /^TypeError: Cannot sign in: auth.qr is not a function/);
    assert.equal(server.counters.connections, 0);
  });
});
