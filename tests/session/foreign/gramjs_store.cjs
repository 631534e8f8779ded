// GramJS' StoreSession in a Node process of its own, for tests: it reads or writes the directory of that name here.
const { StoreSession } = require("telegram/sessions");
const { AuthKey } = require("telegram/crypto/AuthKey");

const [action, name, key] = process.argv.slice(2);

async function main() {
  const session = new StoreSession(name);
  if (action === "read") {
    await session.load();
    const entity = session.getEntityRowsById("-1001234567890");
    const authKey = session.authKey.getKey().toString("hex");
    const { dcId, serverAddress, port } = session;
    process.stdout.write(JSON.stringify({ dcId, serverAddress, port, authKey, entity }));
    return;
  }
  session.setDC(4, "149.154.167.91", 443);
  const authKey = new AuthKey();
  await authKey.setKey(Buffer.from(key, "hex"));
  session.authKey = authKey;
  const big = require("big-integer");
  const { Api } = require("telegram/tl");
  session.processEntities(
    new Api.contacts.ResolvedPeer({
      peer: new Api.PeerUser({ userId: big(777) }),
      users: [
        new Api.User({
          id: big(777),
          accessHash: big("-9007199254740993"),
          firstName: "Tele",
          username: "Tele",
          phone: "42777",
        }),
      ],
      chats: [],
    }),
  );
}

main();
