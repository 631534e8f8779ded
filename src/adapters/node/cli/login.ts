import type { AuthOptions, CodeRequest, PasswordRequest } from "../../../client/mod.ts";
import { type SessionHead, type SessionStore, StringSession } from "../../../session/mod.ts";
import type { Command, CommandContext, CommandResult } from "./command.ts";
import { addressesOf, connectAs, CONNECTION_OPTIONS, describeSelf, selfInWords } from "./connection.ts";
import { EXIT, LoggedOutError, UsageError } from "./exit_codes.ts";
import { ACCOUNT_OPTION, nameOf, pathOf } from "./places.ts";
import { knownPassphrase, passphraseForNew, SEAL_OPTION } from "./passphrases.ts";
import { qrPicture } from "./qr_picture.ts";
import { answer } from "./questions.ts";
import { peek, type Source } from "./source.ts";
import { storeAt } from "./target.ts";

/** `login` */
export const LOGIN: Command = {
  name: "login",
  usage: "[SESSION] [--bot | --phone <number> | --qr]",
  summary: "Logs in and keeps the session",
  details: `
SESSION is the path of the session, new or not (*.db and *.sqlite: an SQLite database). Without one, --string prints
the session as a string and keeps it nowhere.

What is not in the environment is asked for: API_ID and API_HASH (https://my.telegram.org), BOT_TOKEN, LOGIN_CODE,
ACCOUNT_PASSWORD (two-step verification), SESSION_PASSPHRASE. None of it is ever taken from an argument.`,
  takes: [0, 1],
  options: {
    bot: { help: "as a bot" },
    phone: { value: "number", help: "as a user, by a code; the number in international format" },
    qr: {
      help: "as a user, by a QR code that another device scans (Settings, Devices, Link Desktop Device)",
    },
    string: { help: "print the session as a string: whoever reads it is logged in" },
    reveal: { help: "print the link in the QR code too" },
    ...SEAL_OPTION,
    ...ACCOUNT_OPTION,
    ...CONNECTION_OPTIONS,
  },
  run: login,
};

async function login(context: CommandContext): Promise<CommandResult> {
  const { io } = context, asString = context.flag("string");
  const path = context.args.length === 0 ? undefined : pathOf(context.args[0], "log in to");
  if (path === undefined && !asString) {
    throw new UsageError("Cannot log in: say where to keep the session, or --string to have it printed");
  }
  // What is wrong with the arguments is said before anything is asked.
  addressesOf(context);
  if (path !== undefined) storeAt(path, context);
  const known = path === undefined ? undefined : await peek({ kind: "path", path }, context);
  if (known && context.flag("seal")) {
    throw new UsageError("Cannot log in with --seal: the session is there already; use the command seal");
  }
  const already = known !== undefined &&
    (known.head.self !== undefined || await isSomebodys(path!, known, context));
  const auth = already ? tokenOnly(context) : await authOf(context);
  const application = already ? applicationOf(context, known.head) : {
    apiId: await answer(io, "API_ID", "API id", false),
    apiHash: await answer(io, "API_HASH", "API hash", true),
  };
  const passphrase = known ? knownPassphrase(context) : await passphraseForNew(context);
  const store: SessionStore = path === undefined
    ? new StringSession()
    : storeAt(path, context, passphrase, known);
  // The server tells that a QR code was scanned by an update.
  const receiveUpdates = auth !== undefined && "qr" in auth;
  const client = await connectAs(store, application, context, {
    auth,
    receiveUpdates,
    testMode: known?.head.testMode,
  });
  try {
    if (already && !await client.isAuthorized()) {
      throw new LoggedOutError(
        "Cannot log in: Telegram has ended the login of this session; remove it with logout, then log in again",
      );
    }
    const self = client.self!;
    const text = asString ? await sealedText(await client.exportSession(), passphrase) : undefined;
    const account = { id: self.id, bot: self.bot, firstName: self.firstName, username: self.username };
    const lines = [
      already ? `Logged in already as ${selfInWords(account)}` : `Logged in as ${selfInWords(account)}`,
    ];
    if (path !== undefined) lines.push(`The session is in ${nameOf({ kind: "path", path })}`);
    if (text !== undefined) lines.push("Whoever has the string below is logged in: keep it secret");
    return {
      json: {
        session: path ?? null,
        already,
        account: describeSelf(account),
        ...text !== undefined && { string: text },
      },
      lines,
      secret: text,
      exitCode: EXIT.ok,
    };
  } finally {
    await client.close();
  }
}

/** Whether a session with a key but without a name, as others' sessions come without one, is logged in all the same. */
async function isSomebodys(path: string, known: Source, context: CommandContext): Promise<boolean> {
  const { head } = known;
  if (!head.dcs.get(head.homeDc)?.authKey) return false;
  const client = await connectAs(
    storeAt(path, context, knownPassphrase(context), known),
    applicationOf(context, head),
    context,
    { receiveUpdates: false, testMode: head.testMode },
  );
  try {
    return client.self !== undefined;
  } finally {
    await client.close();
  }
}

/** A session string, sealed if there is a passphrase. */
export async function sealedText(text: string, passphrase: string | undefined): Promise<string> {
  if (passphrase === undefined) return text;
  const session = new StringSession(text);
  await session.open();
  await session.seal({ passphrase });
  return session.export();
}

/** The application of a session that is logged in: only its id matters, and that is stored. */
export function applicationOf(
  { io }: CommandContext,
  head: SessionHead,
): { apiId: number | string; apiHash: string } {
  return { apiId: io.env("API_ID") ?? head.apiId ?? 1, apiHash: io.env("API_HASH") ?? "0" };
}

/** Somebody is logged in: a token in the environment has to be that account's. */
function tokenOnly({ io, flag }: CommandContext): AuthOptions | undefined {
  const token = flag("bot") ? io.env("BOT_TOKEN") : undefined;
  return token === undefined ? undefined : { bot: token };
}

async function authOf(context: CommandContext): Promise<AuthOptions> {
  const { io } = context;
  const ways = ["bot", "phone", "qr"].filter((name) => context.flag(name));
  if (ways.length > 1) {
    throw new UsageError(`Cannot log in: --${ways[0]} and --${ways[1]} are given, choose one`);
  }
  const way = ways[0] ?? await askForWay(context);
  if (way === "bot") return { bot: await answer(io, "BOT_TOKEN", "Bot token", true) };
  const password = askPassword(context);
  if (way === "qr") return { qr: showQr(context), password };
  return {
    phone: context.value("phone") ?? await answer(io, "PHONE", "Phone number", false),
    code: askCode(context),
    password,
  };
}

async function askForWay({ io }: CommandContext): Promise<string> {
  if (io.env("BOT_TOKEN") !== undefined) return "bot";
  const way = (await io.ask("Log in as a bot, by phone, or by QR code? [bot/phone/qr]: ", false)).trim();
  if (way === "bot" || way === "phone" || way === "qr") return way;
  throw new UsageError("Cannot log in: choose one of --bot, --phone and --qr");
}

function askCode({ io }: CommandContext): (request: CodeRequest) => Promise<string> {
  return async ({ attempt, via, length }) => {
    const known = attempt === 1 ? io.env("LOGIN_CODE") : undefined;
    if (attempt > 1) io.writeError("That was not the code.\n");
    const size = length === undefined ? "" : `, ${length} digits`;
    return known ?? await io.ask(`Code (sent by ${via}${size}): `, true);
  };
}

function askPassword({ io }: CommandContext): (request: PasswordRequest) => Promise<string> {
  return async ({ attempt, hint }) => {
    const known = attempt === 1 ? io.env("ACCOUNT_PASSWORD") : undefined;
    if (attempt > 1) io.writeError("That was not the password.\n");
    return known ?? await io.ask(`Password${hint === undefined ? "" : ` (hint: ${hint})`}: `, true);
  };
}

function showQr(context: CommandContext): (url: string, expires: Date) => void {
  const { io } = context;
  return (url, expires) => {
    io.writeError(`${qrPicture(url, io.colours === true)}`);
    if (context.flag("reveal")) io.writeError(`${url}\n`);
    io.writeError(`Scan this with Telegram (Settings, Devices), until ${expires.toISOString()}.\n`);
  };
}
