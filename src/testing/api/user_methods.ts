import type { RawBotInfo } from "../../tl/mod.ts";
import type { Account } from "../world/account.ts";
import { commandsKey } from "./bot_methods.ts";
import type { MethodTable } from "./method.ts";
import { findUser, userOf } from "./peers.ts";

/** users.*, photos.* */
export const USER_METHODS: MethodTable = {
  "users.getUsers": (call, { id }) => {
    const view = call.view();
    return id.map((input) => {
      const account = findUser(call, input);
      return account ? view.user(account.id) : { _: "userEmpty", id: "userId" in input ? input.userId : 0 };
    });
  },

  "users.getFullUser": (call, { id }) => {
    const { self, world } = call;
    const account = userOf(call, id);
    const view = call.view();
    view.note({ kind: "user", id: account.id });
    const common = [...world.chats.values()].filter(({ members }) =>
      members.has(self.id) && members.has(account.id)
    );
    return {
      _: "users.userFull",
      fullUser: {
        _: "userFull",
        id: account.id,
        about: account.about,
        blocked: self.blocked.has(account.id) || undefined,
        settings: { _: "peerSettings" },
        notifySettings: { _: "peerNotifySettings" },
        botInfo: account.bot ? botInfo(account) : undefined,
        commonChatsCount: account === self ? 0 : common.length,
      },
      chats: [],
      users: view.users,
    };
  },

  "photos.getUserPhotos": (call, { userId }) => {
    userOf(call, userId);
    return { _: "photos.photos", photos: [], users: [] };
  },
};

function botInfo(bot: Account): RawBotInfo {
  const commands = bot.commands.get(commandsKey({ _: "botCommandScopeDefault" }, ""));
  return {
    _: "botInfo",
    userId: bot.id,
    description: bot.about,
    commands: commands?.length ? commands : undefined,
    menuButton: { _: "botMenuButtonDefault" },
  };
}
