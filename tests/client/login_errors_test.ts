import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  LoginError,
  type LoginFailure,
  PasswordRequiredError,
  RpcError,
  SessionError,
  SignUpRequiredError,
} from "../../mod.ts";
import { TestServer } from "../../src/testing/mod.ts";
import { connectTo, selfId, SpySession, startServer } from "./fixtures.ts";

/** Expects a {@linkcode LoginError} of that reason, whose message says what to do next. */
function failure(reason: LoginFailure, message: RegExp, cause?: string) {
  return (error: unknown): true => {
    assert(error instanceof LoginError, String(error));
    assert.equal(error.reason, reason);
    assert.match(error.message, message);
    if (cause) assert.equal((error.cause as RpcError).text, cause);
    return true;
  };
}

describe("a login that fails", () => {
  it("names the application's page when api id and hash do not belong together", async () => {
    await using server = await startServer({ app: { id: 5, hash: "abc" } });
    const alice = server.user();
    const bot = server.bot();
    const expected = failure("api", /api id and api hash .*my\.telegram\.org/, "API_ID_INVALID");
    const wrong = { apiHash: "0123" };
    await assert.rejects(connectTo(server, { ...wrong, auth: { bot: bot.token } }), expected);
    const auth = { phone: alice.phone, code: () => alice.code };
    await assert.rejects(connectTo(server, { ...wrong, auth }), expected);
    await using _client = await connectTo(server, { auth });
  });

  it("says that Telegram does not take the phone number", async () => {
    await using server = await startServer();
    await using client = await connectTo(server);
    await assert.rejects(
      client.requestLoginCode("+99966 9 1234"),
      failure("phone", /international format/, "PHONE_NUMBER_INVALID"),
    );
  });

  it("says that the number is banned and where to write", async () => {
    await using server = await startServer();
    const alice = server.user();
    alice.ban();
    const auth = { phone: alice.phone, code: () => alice.code };
    await assert.rejects(
      connectTo(server, { auth }),
      failure("banned", /banned.*recover@telegram\.org/, "PHONE_NUMBER_BANNED"),
    );
  });

  it("gives up after three wrong codes", async () => {
    await using server = await startServer();
    const alice = server.user();
    let asked = 0;
    const code = () => String(++asked);
    await assert.rejects(
      connectTo(server, { auth: { phone: alice.phone, code } }),
      failure("code", /code is wrong/, "PHONE_CODE_INVALID"),
    );
    assert.equal(asked, 3);
    assert.equal(server.counters.logins, 0);
  });

  it("says that the code has expired", async () => {
    await using server = await startServer({ behaviour: { codeLifetime: 30 } });
    const alice = server.user();
    await using client = await connectTo(server);
    const token = await client.requestLoginCode(alice.phone);
    await new Promise<void>((resolve) => void server.clock.setTimeout(resolve, 31_000));
    await assert.rejects(
      client.signIn(token, alice.code),
      failure("codeExpired", /request another/, "PHONE_CODE_EXPIRED"),
    );
  });

  it("refuses an empty code before it is sent", async () => {
    await using server = await startServer();
    const alice = server.user();
    await using client = await connectTo(server);
    const token = await client.requestLoginCode(alice.phone);
    await assert.rejects(client.signIn(token, "  "), TypeError);
    assert.equal(server.counters.calls("auth.signIn"), 0);
  });

  it("gives up after three wrong passwords", async () => {
    await using server = await TestServer.start();
    const alice = server.user({ password: "right" });
    let asked = 0;
    const password = () => `wrong ${++asked}`;
    await assert.rejects(
      connectTo(server, { auth: { phone: alice.phone, code: () => alice.code, password } }),
      failure("password", /password is wrong/, "PASSWORD_HASH_INVALID"),
    );
    assert.equal(asked, 3);
  });

  it("is PasswordRequiredError when there is a password and no callback for it", async () => {
    await using server = await startServer();
    const alice = server.user({ password: "right", hint: "left" });
    await assert.rejects(
      connectTo(server, { auth: { phone: alice.phone, code: () => alice.code } }),
      (error) => error instanceof PasswordRequiredError && error.hint === "left",
    );
  });

  it("is SignUpRequiredError when the number has no account and signUp is not given", async () => {
    await using server = await startServer();
    const auth = { phone: "+9996620001", code: () => "22222" };
    await assert.rejects(connectTo(server, { auth }), SignUpRequiredError);
  });

  it("says that Telegram allows sign-up in its own apps only", async () => {
    await using server = await startServer({ behaviour: { signUp: false } });
    const auth = { phone: "+9996620001", code: () => "22222", signUp: { firstName: "Nina" } };
    await assert.rejects(
      connectTo(server, { auth }),
      failure("signUp", /own apps only/, "PHONE_NUMBER_APP_SIGNUP_FORBIDDEN"),
    );
  });

  it("tells an unknown token from a revoked one", async () => {
    await using server = await startServer();
    const bot = server.bot();
    await assert.rejects(
      connectTo(server, { auth: { bot: `${bot.id}:${"A".repeat(35)}` } }),
      failure("token", /does not know the token.*@BotFather/, "ACCESS_TOKEN_INVALID"),
    );
    bot.ban();
    await assert.rejects(
      connectTo(server, { auth: { bot: bot.token } }),
      failure("token", /revoked.*@BotFather/, "ACCESS_TOKEN_EXPIRED"),
    );
  });

  it("names both when the token is that of another bot than the session's", async () => {
    await using server = await startServer();
    const first = server.bot();
    const second = server.bot();
    const { session, ...options } = server.clientOptions(first);
    const error = failure(
      "otherAccount",
      new RegExp(`bot ${second.id}: the session belongs to bot ${first.id}`),
    );
    const auth = { bot: second.token };
    await assert.rejects(connectTo(server, { ...options, session, auth }), error);
    assert.equal(server.counters.connections, 0);
    // The session was let go of, and is as it was.
    await using client = await connectTo(server, { ...options, session });
    assert.equal(selfId(client), first.id);
    await assert.rejects(client.signInBot(second.token), error);
    assert.equal(selfId(client), first.id);
    assert.equal(server.counters.calls("auth.importBotAuthorization"), 0);
  });

  it("names both when a bot's token meets a user's session", async () => {
    await using server = await startServer();
    const alice = server.user();
    const bot = server.bot();
    const { session, ...options } = server.clientOptions(alice);
    await assert.rejects(
      connectTo(server, { ...options, session, auth: { bot: bot.token } }),
      failure("otherAccount", new RegExp(`bot ${bot.id}: the session belongs to user ${alice.id}`)),
    );
  });

  it("passes other refusals on as RpcError", async () => {
    await using server = await startServer();
    server.faults.rpcError("auth.sendCode", 400, "PHONE_PASSWORD_FLOOD");
    await using client = await connectTo(server);
    await assert.rejects(
      client.requestLoginCode("+9996620001"),
      (error) => error instanceof RpcError && error.is("PHONE_PASSWORD_FLOOD"),
    );
  });

  it("passes on what a callback throws, and lets go of the session", async () => {
    await using server = await startServer();
    const alice = server.user();
    const session = new SpySession();
    const cancelled = new Error("the user has left");
    const code = () => Promise.reject(cancelled);
    await assert.rejects(connectTo(server, { session, auth: { phone: alice.phone, code } }), cancelled);
    assert.equal(session.closed, 1);
    assert.equal(session.deleted, 0);
  });
});

describe("a session that cannot be used", () => {
  it("is an error that says so when it belongs to the test servers", async () => {
    await using server = await startServer();
    const { session, ...options } = server.clientOptions(server.user());
    await assert.rejects(connectTo(server, { ...options, session, testMode: true }), (error) => {
      assert(error instanceof SessionError);
      assert.match(error.message, /production servers, not to the test/);
      return true;
    });
    assert.equal(server.counters.connections, 0);
  });

  it("banned or revoked while away: calls say what to do", async () => {
    await using server = await startServer();
    const alice = server.user();
    const { session, ...options } = server.clientOptions(alice);
    alice.ban();
    await using client = await connectTo(server, { ...options, session });
    await assert.rejects(client.getMe(), (error) => {
      assert(error instanceof RpcError);
      assert.equal(error.code, 401);
      assert.match(error.message, /banned; write to recover@telegram\.org/);
      return true;
    });
    assert.equal(await client.isAuthorized(), false);
  });
});
