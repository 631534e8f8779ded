import type { MaybePromise } from "../../base/maybe_promise.ts";
import { RpcFault } from "../world/fault.ts";
import { ACCOUNT_METHODS, PASSWORD_METHODS } from "./account_methods.ts";
import { AUTH_METHODS } from "./auth_methods.ts";
import { BOT_METHODS } from "./bot_methods.ts";
import type { Call } from "./call.ts";
import { CHANGE_METHODS } from "./change_methods.ts";
import { CHANNEL_MEMBER_METHODS } from "./channel_member_methods.ts";
import { CHANNEL_METHODS } from "./channel_methods.ts";
import { CHAT_METHODS } from "./chat_methods.ts";
import { CONTACT_METHODS } from "./contact_methods.ts";
import { DIALOG_METHODS } from "./dialog_methods.ts";
import { HELP_METHODS } from "./help_methods.ts";
import { HISTORY_METHODS } from "./history_methods.ts";
import { LOGIN_METHODS } from "./login_methods.ts";
import type { MethodTable } from "./method.ts";
import { SEND_METHODS } from "./send_methods.ts";
import { UPDATE_METHODS } from "./update_methods.ts";
import { UPLOAD_METHODS } from "./upload_methods.ts";
import { USER_METHODS } from "./user_methods.ts";

/** A method with who may call it. */
export interface Method {
  /** Nobody has to be logged in. */
  readonly open: boolean;
  handler(call: Call, request: unknown): MaybePromise<unknown>;
}

const OPEN: readonly MethodTable[] = [HELP_METHODS, LOGIN_METHODS, PASSWORD_METHODS];
const SIGNED_IN: readonly MethodTable[] = [
  ACCOUNT_METHODS,
  AUTH_METHODS,
  BOT_METHODS,
  CHANGE_METHODS,
  CHANNEL_MEMBER_METHODS,
  CHANNEL_METHODS,
  CHAT_METHODS,
  CONTACT_METHODS,
  DIALOG_METHODS,
  HISTORY_METHODS,
  SEND_METHODS,
  UPDATE_METHODS,
  UPLOAD_METHODS,
  USER_METHODS,
];

const METHODS: ReadonlyMap<string, Method> = /* @__PURE__ */ (() => {
  const methods = new Map<string, Method>();
  for (const [open, tables] of [[true, OPEN], [false, SIGNED_IN]] as const) {
    for (const table of tables) {
      for (const [name, handler] of Object.entries(table)) {
        methods.set(name, { open, handler: handler as Method["handler"] });
      }
    }
  }
  return methods;
})();

/** Accounts are at home on one data centre: elsewhere an imported login is good for these only. */
const ANYWHERE = /^(?:upload|help)\.|^auth\.logOut$|^users\.getUsers$/;

const USERS_ONLY =
  /^(?:contacts\.(?!resolve)|account\.(?!updateStatus)|messages\.(?:getHistory|getDialogs|getPeerDialogs|search|readHistory|createChat|addChatUser|editChatAdmin|migrateChat|sendVote|getBotCallbackAnswer|getInlineBotResults|sendInlineBotResult)$|channels\.(?:createChannel|joinChannel|inviteToChannel|readHistory)$|auth\.(?:resetAuthorizations|acceptLoginToken)$)/;
const BOTS_ONLY = /^bots\.|^messages\.(?:setBotCallbackAnswer|setInlineBotResults)$/;

/** The method of that name, if the test data centre has it. */
export function methodNamed(name: string): Method | undefined {
  return METHODS.get(name);
}

/** @throws RpcFault when the caller may not call the method, here, as what it is */
export function checkLogin(call: Call, name: string, method: Method): void {
  const { auth, dc } = call.context;
  if (method.open) return;
  if (auth.passwordPending !== undefined) throw new RpcFault(401, "SESSION_PASSWORD_NEEDED");
  const { self } = call;
  if (self.banned) throw new RpcFault(401, "USER_DEACTIVATED_BAN");
  if (self.dc !== dc && !ANYWHERE.test(name)) throw new RpcFault(303, `USER_MIGRATE_${self.dc}`);
  if (self.bot && USERS_ONLY.test(name)) throw new RpcFault(400, "BOT_METHOD_INVALID");
  if (!self.bot && BOTS_ONLY.test(name)) throw new RpcFault(400, "USER_BOT_REQUIRED");
}
