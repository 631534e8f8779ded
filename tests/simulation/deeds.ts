import { type Client, type Message, NetworkError, PeerNotFoundError } from "../../mod.ts";
import { RpcError, UnknownOutcomeError } from "../../src/mtproto/mod.ts";
import type { Seeded } from "./seeded.ts";

/** What a client may do with a message, or about the chat it is in. */
export type Deed = (client: Client, message: Message) => Promise<unknown>;

const DEEDS: Readonly<Record<string, Deed>> = {
  delete: (_, message) => message.delete(),
  react: (_, message) => message.react("👍"),
  pin: (_, message) => message.pin(),
  read: async (client, message) => {
    const peer = await client.resolvePeer(message.chatPeer);
    if (peer._ !== "inputPeerChannel") {
      return await client.api.messages.readHistory({ peer, maxId: message.id });
    }
    return await client.api.channels.readHistory({
      channel: { ...peer, _: "inputChannel" },
      maxId: message.id,
    });
  },
  leave: async (client, message) => {
    const peer = await client.resolvePeer(message.chatPeer);
    if (peer._ !== "inputPeerChannel") return;
    const channel = { ...peer, _: "inputChannel" } as const;
    await client.api.channels.leaveChannel({ channel });
    await client.api.channels.joinChannel({ channel });
  },
};

/** What a deed may fail with: nobody promises that it can be done, or that its answer comes. */
const EXCUSES = [RpcError, UnknownOutcomeError, NetworkError, PeerNotFoundError];

/**
 * Does something with a message.
 * @param onFailure called when it fails with what no call should fail with
 */
export function doSomething(
  random: Seeded,
  client: Client,
  message: Message,
  note: (line: string) => void,
  onFailure: (error: unknown) => void,
): void {
  const [name, deed] = random.pick(Object.entries(DEEDS));
  note(`does ${name} with ${message.id}`);
  deed(client, message).then(
    () => note(`has done ${name} with ${message.id}`),
    (error) => {
      note(`cannot ${name} ${message.id}: ${error}`);
      if (!EXCUSES.some((kind) => error instanceof kind)) onFailure(error);
    },
  );
}
