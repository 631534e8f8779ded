import type { RawAuthAuthorization, TypeAuthAuthorization, TypeAuthSentCode } from "../../tl/mod.ts";
import type { Account } from "../world/account.ts";
import { RpcFault } from "../world/fault.ts";
import { testNumberDc } from "../world.ts";
import type { Call } from "./call.ts";
import type { SentCode } from "./logins.ts";
import type { MethodTable } from "./method.ts";

/** Ways to log in: nobody has to be logged in to call them. */
export const LOGIN_METHODS: MethodTable = {
  "auth.sendCode": (call, request) => {
    checkApp(call, request.apiId, request.apiHash);
    const phone = digits(request.phoneNumber);
    const { world, services, context } = call;
    const account = world.byPhone(phone);
    const dc = account?.dc ?? testNumberDc(phone) ?? context.dc;
    if (!world.dcs.includes(dc)) throw new RpcFault(400, "PHONE_NUMBER_INVALID");
    if (account?.banned) throw new RpcFault(400, "PHONE_NUMBER_BANNED");
    if (dc !== context.dc) throw new RpcFault(303, `PHONE_MIGRATE_${dc}`);
    const { logoutTokens } = request.settings;
    if (account && logoutTokens && services.logins.takeFutureAuthToken(account, logoutTokens)) {
      return { _: "auth.sentCodeSuccess", authorization: enter(call, account) };
    }
    return sendCode(call, phone);
  },

  "auth.resendCode": (call, request) => {
    const phone = digits(request.phoneNumber);
    sentCode(call, phone, request.phoneCodeHash);
    call.services.logins.dropCode(request.phoneCodeHash);
    return sendCode(call, phone);
  },

  "auth.cancelCode": (call, request) => {
    sentCode(call, digits(request.phoneNumber), request.phoneCodeHash);
    call.services.logins.dropCode(request.phoneCodeHash);
    return true;
  },

  "auth.signIn": (call, request) => {
    if (!request.phoneCode) throw new RpcFault(400, "PHONE_CODE_EMPTY");
    const phone = digits(request.phoneNumber);
    const sent = sentCode(call, phone, request.phoneCodeHash);
    if (sent.code !== request.phoneCode) throw new RpcFault(400, "PHONE_CODE_INVALID");
    const account = call.world.byPhone(phone);
    if (!account) {
      sent.confirmed = true;
      return { _: "auth.authorizationSignUpRequired" };
    }
    call.services.logins.dropCode(request.phoneCodeHash);
    return enter(call, account);
  },

  "auth.signUp": (call, request) => {
    const { services, world, context } = call;
    const phone = digits(request.phoneNumber);
    const sent = sentCode(call, phone, request.phoneCodeHash);
    if (!sent.confirmed) throw new RpcFault(400, "PHONE_CODE_INVALID");
    if (world.byPhone(phone)) throw new RpcFault(400, "PHONE_NUMBER_OCCUPIED");
    if (!services.behaviour.signUp) throw new RpcFault(400, "PHONE_NUMBER_APP_SIGNUP_FORBIDDEN");
    const firstName = request.firstName.trim();
    if (firstName === "") throw new RpcFault(400, "FIRSTNAME_INVALID");
    services.logins.dropCode(request.phoneCodeHash);
    const account = world.addUser({
      phone,
      code: sent.code,
      firstName,
      lastName: request.lastName || undefined,
      username: "",
      dc: context.dc,
    });
    return enter(call, account);
  },

  "auth.checkPassword": (call, request) => {
    const { passwordPending } = call.context.auth;
    if (passwordPending === undefined) throw new RpcFault(401, "AUTH_KEY_UNREGISTERED");
    const account = call.world.account(passwordPending);
    call.services.logins.check(call.context.auth, account, request.password, call.now);
    return finish(call, account);
  },

  "auth.importBotAuthorization": (call, request) => {
    checkApp(call, request.apiId, request.apiHash);
    const account = call.world.byToken(request.botAuthToken);
    if (!account) throw new RpcFault(400, "ACCESS_TOKEN_INVALID");
    if (account.banned) throw new RpcFault(400, "ACCESS_TOKEN_EXPIRED");
    if (account.dc !== call.context.dc) throw new RpcFault(303, `USER_MIGRATE_${account.dc}`);
    return enter(call, account);
  },

  "auth.importAuthorization": (call, request) => {
    const { services, context, world } = call;
    const user = Number(request.id);
    const from = services.logins.import(request.bytes, user, context.dc, call.now);
    services.authorizations.login(context.auth, world.account(user), call.now, from.keyId);
    return authorization(call, world.account(user));
  },

  "auth.exportLoginToken": (call, request) => {
    checkApp(call, request.apiId, request.apiHash);
    const { services: { logins }, context } = call;
    if (context.auth.userId !== undefined) {
      return { _: "auth.loginTokenSuccess", authorization: authorization(call, call.self) };
    }
    const accepted = logins.acceptedToken(context.auth, call.now);
    if (accepted?.account && accepted.account.dc !== context.dc) {
      return { _: "auth.loginTokenMigrateTo", dcId: accepted.account.dc, token: accepted.bytes };
    }
    if (accepted?.account) {
      logins.dropToken(accepted);
      return { _: "auth.loginTokenSuccess", authorization: enter(call, accepted.account) };
    }
    const { bytes, expires } = logins.newToken(context.auth, context.session, call.now);
    return { _: "auth.loginToken", expires, token: bytes };
  },

  "auth.importLoginToken": (call, request) => {
    const { services: { logins }, context } = call;
    const token = logins.token(request.token, call.now);
    const { account } = token;
    if (!account) return { _: "auth.loginToken", expires: token.expires, token: token.bytes };
    if (account.dc !== context.dc) {
      return { _: "auth.loginTokenMigrateTo", dcId: account.dc, token: token.bytes };
    }
    logins.dropToken(token);
    return { _: "auth.loginTokenSuccess", authorization: enter(call, account) };
  },
};

/** @throws RpcFault 400 API_ID_INVALID when the client names another application than the server knows */
function checkApp(call: Call, id: number, hash: string): void {
  const { app } = call.services;
  if (app && (app.id !== id || app.hash !== hash)) throw new RpcFault(400, "API_ID_INVALID");
}

function digits(phone: string): string {
  const plain = phone.replace(/[\s()+-]/g, "");
  if (!/^[0-9]{5,15}$/.test(plain)) throw new RpcFault(400, "PHONE_NUMBER_INVALID");
  return plain;
}

function sentCode(call: Call, phone: string, hash: string): SentCode {
  return call.services.logins.sentCode(phone, hash, call.context.auth, call.now);
}

function sendCode(call: Call, phone: string): TypeAuthSentCode {
  const { world, services, context } = call;
  const account = world.byPhone(phone);
  const test = testNumberDc(phone);
  const code = account?.code ??
    (test === undefined
      ? [...services.platform.randomBytes(5)].map((byte) => byte % 10).join("")
      : String(test).repeat(5));
  const phoneCodeHash = services.logins.sendCode({
    phone,
    code,
    auth: context.auth,
    expires: call.now + services.behaviour.codeLifetime,
  });
  // Whoever is logged in elsewhere reads the code there.
  const inApp = account !== undefined && services.authorizations.list(account).length > 0;
  return {
    _: "auth.sentCode",
    type: { _: inApp ? "auth.sentCodeTypeApp" : "auth.sentCodeTypeSms", length: code.length },
    phoneCodeHash,
    nextType: { _: inApp ? "auth.codeTypeSms" : "auth.codeTypeCall" },
    timeout: 60,
  };
}

/** Logs `account` in, or asks for its password. */
function enter(call: Call, account: Account): RawAuthAuthorization {
  if (account.banned) throw new RpcFault(401, "USER_DEACTIVATED_BAN");
  if (!account.password) return finish(call, account);
  const { auth } = call.context;
  auth.userId = undefined;
  auth.passwordPending = account.id;
  auth.ended = undefined;
  throw new RpcFault(401, "SESSION_PASSWORD_NEEDED");
}

function finish(call: Call, account: Account): RawAuthAuthorization {
  const { services, context } = call;
  services.authorizations.login(context.auth, account, call.now);
  services.logins.count++;
  return authorization(call, account);
}

function authorization(call: Call, account: Account): TypeAuthAuthorization & RawAuthAuthorization {
  return { _: "auth.authorization", user: call.view().fullUser(account) };
}
