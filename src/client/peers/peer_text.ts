import { type PeerRef, refOfMarkedId } from "./peer_ref.ts";

/** Whom a text names, in one of the ways there are. */
export type NamedPeer =
  /** The account itself. */
  | { readonly by: "self" }
  /** By its id; objects may bring the access hash along. */
  | { readonly by: "id"; readonly ref: PeerRef; readonly accessHash?: bigint }
  /** By a username, without `@`, as it was written. */
  | { readonly by: "username"; readonly username: string }
  /** By a phone number, digits only. */
  | { readonly by: "phone"; readonly phone: string };

const USERNAME = /^[a-z]\w{0,63}$/i;
const PHONE = /^\+[\d\s().-]{5,30}$/;
const WEB_LINK =
  /^(?:https?:\/\/)?(?:www\.)?((?:[a-z]\w*\.)?t\.me|telegram\.me|telegram\.dog)(?:[/?#](.*))?$/i;
const APP_LINK = /^tg:(?:\/\/)?(\w+)\/?\?(.*)$/i;
/** First parts of links that lead to something else than a chat. */
const NO_PEERS = /* @__PURE__ */ new Set([
  "addemoji",
  "addlist",
  "addstickers",
  "addstyle",
  "addtheme",
  "auction",
  "bg",
  "boost",
  "call",
  "confirmphone",
  "contact",
  "giftcode",
  "invoice",
  "iv",
  "joinchat",
  "login",
  "m",
  "newbot",
  "nft",
  "proxy",
  "setlanguage",
  "share",
  "socks",
  "stickers",
  "a",
]);

/**
 * Whom `text` names: `me`, an id, a username, a phone number with `+`, or a link to a chat or to a message in it.
 * @throws TypeError when it is nothing of that
 */
export function parsePeerText(text: string): NamedPeer {
  const trimmed = text.trim();
  if (trimmed === "me" || trimmed === "self") return { by: "self" };
  if (/^-?\d{1,16}$/.test(trimmed)) return { by: "id", ref: refOfMarkedId(Number(trimmed)) };
  if (PHONE.test(trimmed)) return phone(trimmed);
  const web = WEB_LINK.exec(trimmed);
  if (web) return fromWebLink(web[1], web[2] ?? "");
  const app = APP_LINK.exec(trimmed);
  if (app) return fromAppLink(app[1].toLowerCase(), new URLSearchParams(app[2]));
  const name = trimmed.replace(/^@/, "");
  if (USERNAME.test(name)) return { by: "username", username: name };
  throw new TypeError(
    `Cannot address ${
      JSON.stringify(text)
    }: it is neither "me", an id, a username, a phone number with + nor a t.me link`,
  );
}

/** https://core.telegram.org/api/links */
function fromWebLink(host: string, rest: string): NamedPeer {
  const [subdomain] = host.split(".");
  const parts = rest.replace(/[?#].*$/, "").split("/").filter((part) => part !== "").map(decoded);
  if (host.split(".").length === 3) parts.unshift(subdomain);
  const [first, second] = parts;
  if (first === undefined) return noPeer("it names nobody");
  if (first.startsWith("+")) return /^\+\d{5,18}$/.test(first) ? phone(first) : invite();
  if (first === "joinchat") return invite();
  if (first === "c") return channel(second);
  // The web preview of a channel.
  if (first === "s") return username(second);
  if (NO_PEERS.has(first.toLowerCase())) return noPeer("it leads to something else than a chat");
  return username(first);
}

/** https://core.telegram.org/api/links */
function fromAppLink(action: string, query: URLSearchParams): NamedPeer {
  const get = (name: string) => query.get(name) ?? undefined;
  switch (action) {
    case "resolve": {
      const number = get("phone");
      return number === undefined ? username(get("domain")) : phone(number);
    }
    case "user":
      return user(get("id"));
    case "openmessage":
      return user(get("user_id"));
    case "privatepost":
      return channel(get("channel"));
    case "join":
      return invite();
    default:
      return noPeer("it leads to something else than a chat");
  }
}

function username(name: string | undefined): NamedPeer {
  const bare = name?.replace(/^@/, "") ?? "";
  if (!USERNAME.test(bare)) return noPeer("it names nobody");
  return { by: "username", username: bare };
}

function phone(text: string): NamedPeer {
  const digits = text.replace(/\D/g, "");
  if (digits.length < 5 || digits.length > 18) return noPeer("the phone number in it is none");
  return { by: "phone", phone: digits };
}

function user(text: string | undefined): NamedPeer {
  return { by: "id", ref: { kind: "user", id: bareId(text) } };
}

function channel(text: string | undefined): NamedPeer {
  return { by: "id", ref: { kind: "channel", id: bareId(text) } };
}

function bareId(text: string | undefined): number {
  const id = /^\d{1,16}$/.test(text ?? "") ? Number(text) : 0;
  return Number.isSafeInteger(id) && id > 0 ? id : noPeer("there is no id in it");
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

// What a link carries may be worth something (an invite, a login): it is not repeated.
function noPeer(why: string): never {
  throw new TypeError(`Cannot address the link: ${why}`);
}

function invite(): never {
  throw new TypeError(
    "Cannot address the link: it is an invitation, and no peer before it is accepted; messages.checkChatInvite " +
      "shows the chat, messages.importChatInvite joins it",
  );
}
