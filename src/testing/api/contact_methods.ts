import type { TypeUpdates } from "../../tl/mod.ts";
import type { Account } from "../world/account.ts";
import { RpcFault } from "../world/fault.ts";
import { setBlocked } from "../world/blocking.ts";
import type { Call } from "./call.ts";
import type { MethodTable } from "./method.ts";
import { userOf } from "./peers.ts";

const USUAL_HITS = 50;

/** contacts.* */
export const CONTACT_METHODS: MethodTable = {
  "contacts.resolveUsername": (call, { username }) => {
    call.world.checkUsername(username);
    const channel = call.world.channelByUsername(username);
    if (!channel) return resolved(call, call.world.byUsername(username), "USERNAME_NOT_OCCUPIED");
    const view = call.view();
    const peer = view.peer({ kind: "channel", id: channel.id });
    return { _: "contacts.resolvedPeer", peer, chats: view.chats, users: [] };
  },

  "contacts.resolvePhone": (call, { phone }) =>
    resolved(call, call.world.byPhone(phone.replace(/[^0-9]/g, "")), "PHONE_NOT_OCCUPIED"),

  "contacts.search": (call, { q, limit }) => {
    const query = q.replace(/^@/, "").trim().toLowerCase();
    if (query.length < 3) throw new RpcFault(400, "QUERY_TOO_SHORT");
    const { self, world } = call;
    const view = call.view();
    const hits = [...world.accounts.values()].filter((account) =>
      account !== self && !account.banned &&
      (account.username?.toLowerCase().includes(query) ||
        `${account.firstName} ${account.lastName ?? ""}`.toLowerCase().includes(query))
    ).slice(0, limit || USUAL_HITS);
    const mine = hits.filter((account) => world.met(self, account) || self.contacts.has(account.id));
    const peers = (accounts: readonly Account[]) => accounts.map(({ id }) => view.peer({ kind: "user", id }));
    return {
      _: "contacts.found",
      myResults: peers(mine),
      results: peers(hits.filter((account) => !mine.includes(account))),
      chats: view.chats,
      users: view.users,
    };
  },

  "contacts.getContacts": (call) => {
    const { contacts } = call.self;
    const view = call.view();
    return {
      _: "contacts.contacts",
      contacts: [...contacts.keys()].map((userId) => ({
        _: "contact",
        userId,
        mutual: call.world.account(userId).contacts.has(call.self.id),
      })),
      savedCount: 0,
      users: [...contacts.keys()].map((id) => view.user(id)),
    };
  },

  "contacts.addContact": (call, { id, firstName, lastName, phone }) => {
    const account = userOf(call, id);
    if (account === call.self) throw new RpcFault(400, "CONTACT_ID_INVALID");
    if (firstName === "") throw new RpcFault(400, "CONTACT_NAME_EMPTY");
    const known = phone.replace(/[^0-9]/g, "");
    call.self.contacts.set(account.id, { firstName, lastName, phone: known || undefined });
    return about(call, account);
  },

  "contacts.importContacts": (call, { contacts }) => {
    const view = call.view();
    const imported = contacts.flatMap((contact) => {
      const phone = contact.phone.replace(/[^0-9]/g, "");
      const account = call.world.byPhone(phone);
      if (!account) return [];
      const { firstName, lastName } = contact;
      call.self.contacts.set(account.id, { firstName, lastName, phone });
      view.note({ kind: "user", id: account.id });
      return [{ _: "importedContact" as const, userId: account.id, clientId: contact.clientId }];
    });
    return {
      _: "contacts.importedContacts",
      imported,
      popularInvites: [],
      retryContacts: [],
      users: view.users,
    };
  },

  "contacts.deleteContacts": (call, { id }) => {
    const accounts = id.map((input) => userOf(call, input));
    for (const account of accounts) call.self.contacts.delete(account.id);
    return about(call, ...accounts);
  },

  "contacts.block": (call, { id }) => {
    call.publish(setBlocked(call.world, call.self, userOf(call, id), true));
    return true;
  },

  "contacts.unblock": (call, { id }) => {
    call.publish(setBlocked(call.world, call.self, userOf(call, id), false));
    return true;
  },
};

function resolved(call: Call, account: Account | undefined, fault: string) {
  if (!account) throw new RpcFault(400, fault);
  const view = call.view();
  const peer = view.peer({ kind: "user", id: account.id });
  return { _: "contacts.resolvedPeer" as const, peer, chats: [], users: view.users };
}

/** What is told of accounts whose entry among the contacts changed. */
function about(call: Call, ...accounts: readonly Account[]): TypeUpdates {
  const view = call.view();
  for (const { id } of accounts) view.note({ kind: "user", id });
  return {
    _: "updates",
    updates: accounts.map(({ id }) => ({
      _: "updatePeerSettings",
      peer: view.peer({ kind: "user", id }),
      settings: { _: "peerSettings" },
    })),
    users: view.users,
    chats: [],
    date: call.now,
    seq: 0,
  };
}
