/** Most of this is checked by the compiler: a directive that expects an error is one itself when there is none. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  type AnyConstructor,
  type AnyRequest,
  type Api,
  decode,
  decodeResult,
  encode,
  type KnownErrorName,
  type Methods,
  type MtMethods,
  nameOf,
  type RawMessage,
  type ResultOf,
  type TypeInputPeer,
  type TypeUser,
} from "../../src/tl/mod.ts";

interface Options {
  dc?: number;
}

declare function invoke<K extends keyof Methods>(
  request: { readonly _: K } & Methods[K]["params"],
  options?: Options,
): Promise<Methods[K]["result"]>;
declare const client: Api<Options>;

/** Two types are the same, not only assignable. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;
function same<A, B>(_: Same<A, B>): void {}

const me: TypeInputPeer = { _: "inputPeerSelf" };

async function calls(): Promise<void> {
  const updates = await invoke({ _: "messages.sendMessage", peer: me, message: "x", silent: true });
  if (updates._ === "updates") same<typeof updates.seq, number>(true);
  // @ts-expect-error a misspelt optional field
  await invoke({ _: "messages.sendMessage", peer: me, message: "x", silnet: true });
  await invoke({
    _: "messages.sendMessage",
    peer: me,
    message: "x",
    // @ts-expect-error a misspelt optional field inside a value
    replyTo: { _: "inputReplyToMessage", replyToMsgId: 1, qouteText: "x" },
  });
  // @ts-expect-error a missing field
  await invoke({ _: "messages.sendMessage", peer: me });
  // @ts-expect-error a wrong type
  await invoke({ _: "messages.sendMessage", peer: me, message: "x", randomId: 5 });
  // @ts-expect-error no such method
  await invoke({ _: "messages.sendMesage", peer: me, message: "x" });
  // @ts-expect-error a method without parameters
  await invoke({ _: "help.getConfig", foo: 1 });
  await invoke({
    _: "invokeWithLayer",
    layer: 1,
    // @ts-expect-error a misspelt field of a wrapped call
    query: { _: "messages.sendMessage", peer: me, message: "x", silnet: true },
  });

  // @ts-expect-error a misspelt optional field
  await client.messages.sendMessage({ peer: me, message: "x", silnet: true });
  await client.messages.sendMessage({
    peer: me,
    message: "x",
    // @ts-expect-error a misspelt optional field inside a value
    replyTo: { _: "inputReplyToMessage", replyToMsgId: 1, qouteText: "x" },
  });
  // @ts-expect-error a method without parameters
  await client.help.getConfig({ foo: 1 });
  // @ts-expect-error a wrong option
  await client.help.getConfig({}, { cd: 2 });

  // Paging fields and random ids may be left out; whole parameters, too.
  const history = await client.messages.getHistory({ peer: me });
  if (history._ === "messages.messages") {
    same<typeof history.messages[0]["_"], "messageEmpty" | "message" | "messageService">(true);
  }
  await client.messages.getDialogs({ offsetPeer: { _: "inputPeerEmpty" } }, { dc: 2 });
  await client.contacts.getContacts();
  // @ts-expect-error what deletes has no default
  await client.messages.deleteHistory({ peer: me });
  // @ts-expect-error peer is wanted
  await client.messages.getHistory();

  // Read-only arrays go in, plain ones come out.
  const ids = [1, 2] as const;
  await client.messages.forwardMessages({ fromPeer: me, toPeer: me, id: ids });
  same<Methods["users.getUsers"]["result"], TypeUser[]>(true);
  same<Methods["contacts.getContactIDs"]["result"], number[]>(true);
  same<Methods["account.updateStatus"]["result"], boolean>(true);
  same<Methods["invokeWithLayer"]["result"], unknown>(true);

  // A wrapper answers what the call inside answers.
  const config = await client.invokeWithLayer({
    layer: 1,
    query: { _: "invokeWithoutUpdates", query: { _: "help.getConfig" } },
  });
  same<typeof config.thisDc, number>(true);
  same<ResultOf<{ _: "users.getUsers"; id: [] }>, TypeUser[]>(true);
  // @ts-expect-error a wrapped call without what it needs
  await client.invokeWithLayer({ layer: 1, query: { _: "messages.sendMessage", peer: me } });
}

function values(value: AnyConstructor, message: RawMessage): void {
  if (value._ === "message") same<typeof value, RawMessage>(true);
  same<typeof message.id, number>(true);
  same<typeof message.groupedId, bigint | undefined>(true);
  same<typeof message.out, boolean | undefined>(true);
  const request: AnyRequest = { _: "users.getUsers", id: [{ _: "inputUserSelf" }] };
  encode(request);
  // @ts-expect-error no such constructor
  encode({ _: "inputPeerSlef" });
  // @ts-expect-error a misspelt field
  encode({ _: "inputPeerUser", userId: 1, acessHash: 1n });
  same<MtMethods["ping"]["params"]["pingId"], bigint>(true);
  const name: KnownErrorName = "FLOOD_WAIT";
  void name;
}

describe("the generated types", () => {
  it("hold for what the codec gives", () => {
    assert.equal(typeof calls, "function");
    assert.equal(typeof values, "function");
    const bytes = encode({ _: "nearestDc", country: "NL", thisDc: 1, nearestDc: 2 });
    const value = decode(bytes);
    assert.ok(typeof value === "object" && value._ === "nearestDc");
    assert.equal(value.country, "NL");
    assert.equal(decodeResult("help.getNearestDc", bytes).thisDc, 1);
    assert.equal(nameOf(0x8e1a1775), "nearestDc");
  });
});
