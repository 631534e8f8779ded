import type { RawAccountPassword } from "../../tl/mod.ts";
import type { PasswordAlgorithm } from "../../crypto/mod.ts";
import { RpcFault } from "../world/fault.ts";
import { nameChanged, setStatus } from "../world/presence.ts";
import type { MethodTable } from "./method.ts";

const ALGORITHM = "passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow";

/** account.* of whoever knows, or is about to give, the password. */
export const PASSWORD_METHODS: MethodTable = {
  "account.getPassword": async (call) => {
    const { auth } = call.context;
    const account = auth.passwordPending === undefined ? call.self : call.world.account(auth.passwordPending);
    const { logins, platform } = call.services;
    const fresh = logins.newAlgorithm(auth);
    const answer: RawAccountPassword = {
      _: "account.password",
      newAlgo: { _: ALGORITHM, ...fresh },
      newSecureAlgo: {
        _: "securePasswordKdfAlgoPBKDF2HMACSHA512iter100000",
        salt: platform.randomBytes(8),
      },
      secureRandom: platform.randomBytes(256),
    };
    if (!account.password) return answer;
    const { id, B, algorithm } = await logins.newAttempt(auth, account, call.now);
    return {
      ...answer,
      hasPassword: true,
      currentAlgo: { _: ALGORITHM, ...algorithm },
      srpB: B,
      srpId: id,
      hint: account.password.hint || undefined,
    };
  },
};

/** account.* */
export const ACCOUNT_METHODS: MethodTable = {
  "account.updatePasswordSettings": (call, { password, newSettings }) => {
    const { self, services: { logins }, context: { auth } } = call;
    if (self.password) logins.check(auth, self, password, call.now);
    const { newAlgo, newPasswordHash, hint } = newSettings;
    if (!newAlgo || !newPasswordHash) return true;
    self.password = newAlgo._ === "passwordKdfAlgoUnknown"
      ? undefined
      : logins.newLock(auth, newAlgo satisfies PasswordAlgorithm, newPasswordHash, hint ?? "");
    return true;
  },

  "account.getPasswordSettings": (call, { password }) => {
    const { self, services: { logins }, context: { auth } } = call;
    if (self.password) logins.check(auth, self, password, call.now);
    return { _: "account.passwordSettings" };
  },

  "account.updateProfile": (call, { firstName, lastName, about }) => {
    const { self } = call;
    if (firstName === "") throw new RpcFault(400, "FIRSTNAME_INVALID");
    if ((about?.length ?? 0) > 70) throw new RpcFault(400, "ABOUT_TOO_LONG");
    self.firstName = firstName ?? self.firstName;
    self.lastName = lastName === undefined ? self.lastName : lastName || undefined;
    self.about = about === undefined ? self.about : about || undefined;
    call.publish(nameChanged(call.world, call.self));
    return call.view().fullUser(self);
  },

  "account.checkUsername": ({ world }, { username }) => {
    world.checkUsername(username);
    return !world.nameTaken(username);
  },

  "account.updateUsername": (call, { username }) => {
    const { self, world } = call;
    if (username !== "") world.checkUsername(username);
    if (username === (self.username ?? "")) throw new RpcFault(400, "USERNAME_NOT_MODIFIED");
    const own = username.toLowerCase() === self.username?.toLowerCase();
    if (username !== "" && !own && world.nameTaken(username)) throw new RpcFault(400, "USERNAME_OCCUPIED");
    self.username = username || undefined;
    call.publish(nameChanged(call.world, call.self));
    return call.view().fullUser(self);
  },

  "account.updateStatus": (call, { offline }) => {
    call.publish(setStatus(call.world, call.self, !offline));
    return true;
  },
};
