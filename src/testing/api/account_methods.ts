import type { RawAccountPassword } from "../../tl/mod.ts";
import type { PasswordAlgorithm } from "../../crypto/mod.ts";
import type { Account } from "../world/account.ts";
import { RpcFault } from "../world/fault.ts";
import { Changes } from "../world/notice.ts";
import type { Call } from "./call.ts";
import type { MethodTable } from "./method.ts";

const ONLINE_SECONDS = 300;
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
    tellName(call);
    return call.view().fullUser(self);
  },

  "account.checkUsername": ({ world }, { username }) => {
    world.checkUsername(username);
    return world.byUsername(username) === undefined;
  },

  "account.updateUsername": (call, { username }) => {
    const { self, world } = call;
    if (username !== "") world.checkUsername(username);
    if (username === (self.username ?? "")) throw new RpcFault(400, "USERNAME_NOT_MODIFIED");
    const owner = username === "" ? undefined : world.byUsername(username);
    if (owner && owner !== self) throw new RpcFault(400, "USERNAME_OCCUPIED");
    self.username = username || undefined;
    tellName(call);
    return call.view().fullUser(self);
  },

  "account.updateStatus": (call, { offline }) => {
    const { self, now } = call;
    self.onlineUntil = offline ? now : now + ONLINE_SECONDS;
    const status = offline
      ? { _: "userStatusOffline", wasOnline: now } as const
      : { _: "userStatusOnline", expires: self.onlineUntil } as const;
    const changes = new Changes();
    for (const { id } of acquaintances(call)) {
      changes.add(id, {
        type: "passing",
        update: { _: "updateUserStatus", userId: self.id, status },
        peers: [{ kind: "user", id: self.id }],
      });
    }
    call.publish(changes);
    return true;
  },
};

/** Users the caller has a private chat with. */
function acquaintances(call: Call): Account[] {
  const { self, world } = call;
  return [...self.box.dialogs.values()].flatMap(({ peer }) => {
    const account = peer.kind === "user" ? world.account(peer.id) : self;
    return account === self || account.bot ? [] : [account];
  });
}

/** Tells the caller's other sessions, and whoever chats with it, what it is called now. */
function tellName(call: Call): void {
  const { self } = call;
  const changes = new Changes();
  for (const { id } of [self, ...acquaintances(call)]) {
    changes.add(id, {
      type: "passing",
      update: {
        _: "updateUserName",
        userId: self.id,
        firstName: self.firstName,
        lastName: self.lastName ?? "",
        usernames: self.username === undefined
          ? []
          : [{ _: "username", editable: true, active: true, username: self.username }],
      },
      peers: [{ kind: "user", id: self.id }],
    });
  }
  call.publish(changes);
}
