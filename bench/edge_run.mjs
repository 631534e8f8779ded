/**
 * Child of `edge_start.ts`, for all runtimes: from a bundle and a session string to the first answer. It prints what every
 * step took: `[processor time of the whole process, wall time]` in milliseconds.
 */
import process from "node:process";

const { who, bundle, session, dc, host, port, wsPort, id } = JSON.parse(process.argv[2]);
const application = { apiId: 1, apiHash: "x" };
const dcs = (port) => [{ dc, host, port }];

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const steps = {};
let before = [0, 0];
const step = (name) => {
  const now = [cpu(), performance.now()];
  steps[name] = now.map((time, i) => time - before[i]);
  before = now;
};
step("boot");

const library = await import(bundle);
step("import");

let connect, self;
if (who === "mtcute-base") {
  const { BaseTelegramClient, MemoryStorage } = library;
  const options = { ...application, storage: new MemoryStorage(), disableUpdates: true, logLevel: 1 };
  const client = new BaseTelegramClient(options);
  await client.importSession(session);
  connect = () => client.connect();
  self = async () => {
    const [user] = await client.call({ _: "users.getUsers", id: [{ _: "inputUserSelf" }] });
    return user.id;
  };
} else if (who === "gramjs") {
  const { ConnectionTCPFull, Logger, StringSession, TelegramClient } = library;
  // It knows ports 80 and 443 only.
  const connection = class extends ConnectionTCPFull {
    constructor(options) {
      super({ ...options, ip: host, port });
    }
  };
  const client = new TelegramClient(new StringSession(session), application.apiId, application.apiHash, {
    connection,
    baseLogger: new Logger("none"),
  });
  connect = () => client.connect();
  self = async () => Number((await client.getMe()).id);
} else {
  const opened = new library.StringSession(session);
  const options = { ...application, session: opened, dcs: dcs(who === "layer-base" ? wsPort : port) };
  let client;
  connect = async () => client = await library.connectBase(options);
  self = async () => {
    const [user] = await client.invoke({ _: "users.getUsers", id: [{ _: "inputUserSelf" }] });
    return user.id;
  };
}
step("session");
await connect();
step("connect");
const answer = await self();
step("call");
if (answer !== id) throw new Error(`Did not expect ${answer}`);
process.stdout.write(`${JSON.stringify(steps)}\n`, () => process.exit(0));
