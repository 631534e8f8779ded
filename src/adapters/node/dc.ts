/**
 * The test data centre as a program, in Deno, Bun and Node: `deno task dc --host 127.0.0.1 --port 0 --json`.
 *
 * @module
 */
import { readFile } from "node:fs/promises";
import process from "node:process";
import { parseArgs } from "node:util";
import { TestServer } from "../../testing/mod.ts";
import { shutdownSignal } from "./shutdown_signal.ts";
import { listen, type ListeningDc } from "./testing_tcp.ts";

const HELP = `Telegram's servers for tests: three data centres with a few accounts, until it is killed.

  --host <address>  where to listen (127.0.0.1)
  --port <number>   the first data centre's TCP port, the others follow; WebSockets come after them (0: any)
  --key <file>      RSA key to use, PEM, 2048 bits (a well-known one)
  --json            print one line of JSON in place of a table
  --help            print this
`;

/** What a started program tells of itself: the line that `--json` prints. */
export interface DcReport {
  /** Where the data centres listen. */
  readonly dcs: readonly ListeningDc[];
  /** The RSA key clients have to trust, PEM (PKCS #1). */
  readonly rsaPublicKey: string;
  /** Its fingerprint, a signed decimal number. */
  readonly rsaFingerprint: string;
  /** Users that can log in. */
  readonly users: readonly { id: number; phone: string; code: string; password?: string }[];
  /** Bots that can log in. */
  readonly bots: readonly { id: number; token: string }[];
}

/** Starts the servers and says what is there. */
async function start(values: { host: string; port: number; key?: string }): Promise<[TestServer, DcReport]> {
  const server = await TestServer.start({
    rsaKey: values.key === undefined ? undefined : await readFile(values.key, "utf8"),
    users: [
      { firstName: "Alice", username: "alice" },
      { firstName: "Bob", username: "bob", password: "correct horse", hint: "battery staple" },
      { firstName: "Carol", username: "carol", dc: 1 },
      { firstName: "Dave", username: "dave", dc: 3 },
    ],
    bots: [{ firstName: "Echo", username: "echo_bot" }, { firstName: "Far", username: "far_bot", dc: 3 }],
  });
  const { host, port } = values;
  const dcs = await listen(server, { host, port, wsPort: port && port + server.dcIds.length });
  return [server, {
    dcs,
    rsaPublicKey: server.publicKeyPem,
    rsaFingerprint: String(server.publicKey.fingerprint),
    users: server.users.map(({ id, phone, code, password }) => ({ id, phone, code, password })),
    bots: server.bots.map(({ id, token }) => ({ id, token })),
  }];
}

function describe(report: DcReport): string {
  const lines = report.dcs.map(({ id, host, port, wsPort }) =>
    `DC ${id}  ${host}:${port}  ws://${host}:${wsPort}/apiws`
  );
  for (const { phone, code, password } of report.users) {
    lines.push(`user  ${phone}  code ${code}${password === undefined ? "" : `  password "${password}"`}`);
  }
  for (const { token } of report.bots) lines.push(`bot   ${token}`);
  return `${lines.join("\n")}\n${report.rsaPublicKey}Ctrl+C ends it.\n`;
}

/**
 * Runs the program.
 * @param args what stands behind its name on the command line
 * @returns its exit code, once it has been told to end
 */
export async function main(args: readonly string[]): Promise<number> {
  let options;
  try {
    options = parseArgs({
      args: [...args],
      options: {
        host: { type: "string", default: "127.0.0.1" },
        port: { type: "string", default: "0" },
        key: { type: "string" },
        json: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    }).values;
    if (!/^\d{1,5}$/.test(options.port) || Number(options.port) > 65529) {
      throw new RangeError(`Cannot listen on port "${options.port}": it is not a number from 0 to 65529`);
    }
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${HELP}`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const signal = shutdownSignal();
  const ended = new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve()));
  try {
    const { host, key, json } = options;
    const [server, report] = await start({ host, key, port: Number(options.port) });
    process.stdout.write(json ? `${JSON.stringify(report)}\n` : describe(report));
    await ended;
    await server.close();
    return 0;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    return 1;
  }
}

if (import.meta.main) process.exit(await main(process.argv.slice(2)));
