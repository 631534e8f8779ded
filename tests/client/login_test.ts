import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { PasswordRequiredError, SignUpRequiredError } from "../../mod.ts";
import { TestServer } from "../../src/testing/mod.ts";
import { connectTo, selfId, startServer } from "./fixtures.ts";

describe("connect() with auth", () => {
  it("logs a bot in", async () => {
    await using server = await startServer();
    const bot = server.bot({ firstName: "Echo", username: "echo_bot" });
    await using client = await connectTo(server, { auth: { bot: bot.token } });
    assert.deepEqual(client.self, { id: bot.id, bot: true, firstName: "Echo", username: "echo_bot" });
    assert.equal(server.counters.logins, 1);
    assert.equal((await client.getMe()).id, bot.id);
    assert.equal(await client.isAuthorized(), true);
  });

  it("logs a user in with the code that was sent", async () => {
    await using server = await startServer();
    const alice = server.user({ firstName: "Alice" });
    const asked: unknown[] = [];
    await using client = await connectTo(server, {
      auth: {
        phone: alice.phone,
        code: (request) => {
          asked.push(request);
          return alice.code;
        },
        password: () => assert.fail("there is no password"),
      },
    });
    assert.equal(selfId(client), alice.id);
    assert.equal(client.self?.bot, false);
    assert.deepEqual(asked, [{ via: "sms", length: alice.code.length, timeout: 60, attempt: 1 }]);
  });

  it("takes a phone number as people write it", async () => {
    await using server = await startServer();
    const alice = server.user({ phone: "4915112345678" });
    const auth = { phone: " +49 (151) 123-45678 ", code: () => ` ${alice.code}\n` };
    await using client = await connectTo(server, { auth });
    assert.equal(selfId(client), alice.id);
  });

  it("logs a user in with code and password", async () => {
    await using server = await TestServer.start();
    const alice = server.user({ password: "open sesame", hint: "cave" });
    const hints: unknown[] = [];
    await using client = await connectTo(server, {
      auth: {
        phone: alice.phone,
        code: () => Promise.resolve(alice.code),
        password: (request) => {
          hints.push(request);
          return Promise.resolve("open sesame");
        },
      },
    });
    assert.equal(selfId(client), alice.id);
    assert.deepEqual(hints, [{ hint: "cave", attempt: 1 }]);
    assert.equal(server.counters.logins, 1);
  });

  it("signs a new number up when told how", async () => {
    await using server = await startServer();
    const phone = "+99966 2 7777";
    await using client = await connectTo(server, {
      auth: { phone, code: () => "22222", signUp: { firstName: "Nina", lastName: "New" } },
    });
    const me = await client.getMe();
    assert.equal(me.name, "Nina New");
    assert.equal(client.self?.firstName, "Nina");
  });

  it("asks again when the code was wrong, three times in all", async () => {
    await using server = await startServer();
    const alice = server.user();
    const attempts: number[] = [];
    await using client = await connectTo(server, {
      auth: {
        phone: alice.phone,
        code: ({ attempt }) => {
          attempts.push(attempt);
          return attempt < 3 ? "00000" : alice.code;
        },
      },
    });
    assert.equal(selfId(client), alice.id);
    assert.deepEqual(attempts, [1, 2, 3]);
    assert.equal(server.counters.calls("auth.sendCode"), 1);
  });

  it("asks again when the password was wrong", async () => {
    await using server = await TestServer.start();
    const alice = server.user({ password: "right" });
    const attempts: number[] = [];
    await using client = await connectTo(server, {
      auth: {
        phone: alice.phone,
        code: () => alice.code,
        password: ({ attempt }) => {
          attempts.push(attempt);
          return attempt === 1 ? "wrong" : "right";
        },
      },
    });
    assert.equal(selfId(client), alice.id);
    assert.deepEqual(attempts, [1, 2]);
  });

  it("starts over when the server asks for it (AUTH_RESTART)", async () => {
    await using server = await startServer();
    const alice = server.user();
    server.faults.rpcError("auth.sendCode", 500, "AUTH_RESTART", { times: 2 });
    const auth = { phone: alice.phone, code: () => alice.code };
    await using client = await connectTo(server, { auth });
    assert.equal(selfId(client), alice.id);
  });

  it("asks nobody when the session is logged in", async () => {
    await using server = await startServer();
    const alice = server.user();
    const { session, ...options } = server.clientOptions(alice);
    const code = () => assert.fail("must not be asked");
    await using client = await connectTo(server, { ...options, session, auth: { phone: alice.phone, code } });
    assert.equal(selfId(client), alice.id);
    assert.equal(server.counters.logins, 0);
  });
});

describe("logging in by hand", () => {
  it("requestLoginCode() and signIn() log a user in", async () => {
    await using server = await startServer();
    const alice = server.user({ firstName: "Alice" });
    await using client = await connectTo(server);
    assert.equal(selfId(client), undefined);
    assert.equal(await client.isAuthorized(), false);
    const token = await client.requestLoginCode(alice.phone);
    assert.equal(token.via, "sms");
    assert.equal(token.length, alice.code.length);
    const user = await client.signIn(token, alice.code);
    assert.equal(user.id, alice.id);
    assert.equal(user.firstName, "Alice");
    assert.equal(selfId(client), alice.id);
    assert.equal(await client.isAuthorized(), true);
  });

  it("signIn() throws PasswordRequiredError with the hint, checkPassword() goes on", async () => {
    await using server = await TestServer.start();
    const alice = server.user({ password: "secret", hint: "not public" });
    await using client = await connectTo(server);
    const token = await client.requestLoginCode(alice.phone);
    await assert.rejects(client.signIn(token, alice.code), (error) => {
      assert(error instanceof PasswordRequiredError);
      assert.equal(error.hint, "not public");
      assert.match(error.message, /checkPassword\(\)/);
      return true;
    });
    assert.equal(selfId(client), undefined);
    assert.equal(await client.isAuthorized(), false);
    const user = await client.checkPassword("secret");
    assert.equal(user.id, alice.id);
    assert.equal(selfId(client), alice.id);
  });

  it("checkPassword() fetches new parameters when its own were used up", async () => {
    await using server = await TestServer.start();
    const alice = server.user({ password: "secret" });
    await using client = await connectTo(server);
    const token = await client.requestLoginCode(alice.phone);
    await assert.rejects(client.signIn(token, alice.code), PasswordRequiredError);
    server.faults.rpcError("auth.checkPassword", 400, "SRP_ID_INVALID");
    assert.equal((await client.checkPassword("secret")).id, alice.id);
    assert.equal(server.counters.calls("account.getPassword"), 3);
  });

  it("signIn() throws SignUpRequiredError for a new number, signUp() makes the account", async () => {
    await using server = await startServer();
    await using client = await connectTo(server);
    const token = await client.requestLoginCode("+99966 2 4321");
    await assert.rejects(client.signIn(token, "22222"), (error) => {
      assert(error instanceof SignUpRequiredError);
      assert.match(error.message, /signUp\(\)/);
      return true;
    });
    const user = await client.signUp(token, "Nina");
    assert.equal(user.firstName, "Nina");
    assert.equal(selfId(client), user.id);
  });

  it("signInBot() logs a bot in", async () => {
    await using server = await startServer();
    const bot = server.bot();
    await using client = await connectTo(server);
    assert.equal((await client.signInBot(bot.token)).id, bot.id);
    assert.equal(client.self?.bot, true);
  });

  it("getMe() takes a new name into the session", async () => {
    await using server = await startServer();
    const alice = server.user({ firstName: "Alice" });
    await using client = await connectTo(server, { auth: { phone: alice.phone, code: () => alice.code } });
    await client.api.account.updateProfile({ firstName: "Alicia" });
    assert.equal((await client.getMe()).firstName, "Alicia");
    assert.equal(client.self?.firstName, "Alicia");
  });
});
