import type { RawAuthorization } from "../../tl/mod.ts";
import { RpcFault } from "../world/fault.ts";
import type { AuthState } from "./auth_state.ts";
import type { Call } from "./call.ts";
import type { MethodTable } from "./method.ts";

/** What a login can do with itself and the others of its account. */
export const AUTH_METHODS: MethodTable = {
  "auth.logOut": (call) => {
    const { services, context, self } = call;
    const futureAuthToken = self.bot ? undefined : services.logins.futureAuthToken(self);
    services.authorizations.logout(context.auth);
    return { _: "auth.loggedOut", futureAuthToken };
  },

  "auth.resetAuthorizations": (call) => {
    const { services: { authorizations }, context, self } = call;
    for (const auth of authorizations.list(self)) {
      if (auth !== context.auth) authorizations.logout(auth, "SESSION_REVOKED");
    }
    return true;
  },

  "auth.exportAuthorization": (call, { dcId }) => {
    const { services, context, self, world } = call;
    if (dcId === context.dc || !world.dcs.includes(dcId)) throw new RpcFault(400, "DC_ID_INVALID");
    const bytes = services.logins.export(context.auth, self.id, dcId, call.now);
    return { _: "auth.exportedAuthorization", id: BigInt(self.id), bytes };
  },

  "auth.acceptLoginToken": (call, request) => {
    const { services, self } = call;
    const token = services.logins.token(request.token, call.now);
    if (token.account) throw new RpcFault(400, "AUTH_TOKEN_ALREADY_ACCEPTED");
    token.account = self;
    services.publisher.pushToKey(token.auth, { _: "updateLoginToken" }, token.session);
    return describe(call, { ...token.auth, since: call.now, hash: 0n });
  },

  "account.getAuthorizations": (call) => ({
    _: "account.authorizations",
    authorizationTtlDays: 180,
    authorizations: call.services.authorizations.list(call.self).map((auth) => describe(call, auth)),
  }),

  "account.resetAuthorization": (call, { hash }) => {
    const { authorizations } = call.services;
    const auth = authorizations.list(call.self).find((auth) => auth.hash === hash);
    if (!auth || auth === call.context.auth) throw new RpcFault(400, "HASH_INVALID");
    authorizations.logout(auth, "SESSION_REVOKED");
    return true;
  },
};

function describe(call: Call, auth: AuthState): RawAuthorization {
  const current = auth === call.context.auth;
  const { client } = auth;
  const since = auth.since ?? call.now;
  return {
    _: "authorization",
    current: current || undefined,
    hash: current ? 0n : auth.hash ?? 0n,
    deviceModel: client?.deviceModel ?? "",
    platform: "",
    systemVersion: client?.systemVersion ?? "",
    apiId: client?.apiId ?? 0,
    appName: "",
    appVersion: client?.appVersion ?? "",
    dateCreated: since,
    dateActive: since,
    ip: "127.0.0.1",
    country: "",
    region: "",
  };
}
