import fc from "fast-check";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { TelegramError } from "../../src/base/errors.ts";
import { fromHex, toHex } from "../../src/bytes/mod.ts";
import {
  api,
  extend,
  LAYER,
  mtproto,
  TlError,
  TlSyntaxError,
  TlWriter,
  UnknownConstructorError,
} from "../../src/tl/mod.ts";
import { apiCombinators, Sampler, type Value } from "./samples.ts";

const text = "x".repeat(20);
const send: Value = {
  _: "messages.sendMessage",
  peer: { _: "inputPeerSelf" },
  message: "hi",
  randomId: 7n,
};

function decodeFault(hex: string | Uint8Array): TlError {
  let fault: unknown;
  assert.throws(() => api.decode(typeof hex === "string" ? fromHex(hex) : hex), (error) => {
    fault = error;
    return error instanceof TlError && error instanceof TelegramError;
  });
  return fault as TlError;
}

function encodeFault(value: unknown): TlError {
  let fault: unknown;
  assert.throws(() => api.encode(value as Value), (error) => {
    fault = error;
    return error instanceof TlError;
  });
  return fault as TlError;
}

const user = (photo?: unknown): Value => photo ? { _: "user", id: 1, photo } : { _: "user", id: 1 };
const updates = (...users: unknown[]): Value => ({
  _: "updates",
  updates: [],
  users,
  chats: [],
  date: 0,
  seq: 0,
});

describe("Codec.decode()", () => {
  it("names the path of what is wrong", () => {
    const good = user({ _: "userProfilePhotoEmpty" });
    const bytes = api.encode(updates(good, good, good, good));
    const hex = toHex(bytes);
    // The last photo becomes a constructor of another type.
    const at = hex.lastIndexOf(toHex(api.encode({ _: "userProfilePhotoEmpty" })));
    const broken = hex.slice(0, at) + toHex(api.encode({ _: "inputPeerSelf" })) + hex.slice(at + 8);
    const fault = decodeFault(broken);
    assert.equal(fault.path, "updates.users[3].photo");
    assert.equal(
      fault.message,
      "Cannot decode updates.users[3].photo: inputPeerSelf is no UserProfilePhoto",
    );
  });

  it("refuses input that ends early, at every length", () => {
    const bytes = api.encode(updates(user({ _: "userProfilePhoto", photoId: 5n, dcId: 2 }), user()));
    for (let length = 0; length < bytes.length; length++) decodeFault(bytes.subarray(0, length));
    assert.equal(decodeFault(bytes.subarray(0, bytes.length - 4)).path, "updates.seq");
  });

  it("refuses bytes left over", () => {
    assert.equal(decodeFault("c97ea07d00000000").detail, "4 bytes are left over");
  });

  it("tells an unknown constructor from other faults", () => {
    const fault = decodeFault("efbeadde");
    assert.ok(fault instanceof UnknownConstructorError);
    assert.equal(fault.constructorId, 0xdeadbeef);
    assert.equal(fault.message, "Cannot decode a TL value: constructor deadbeef is not in the schema");
    const bytes = api.encode(updates(user({ _: "userProfilePhotoEmpty" })));
    const hex = toHex(bytes).replace(toHex(api.encode({ _: "userProfilePhotoEmpty" })), "efbeadde");
    const nested = decodeFault(hex);
    assert.ok(nested instanceof UnknownConstructorError);
    assert.equal(nested.path, "updates.users[0].photo");
  });

  it("refuses a vector that cannot fit before it allocates", () => {
    const empty = toHex(
      api.encode({
        _: "account.registerDevice",
        tokenType: 1,
        token: "",
        appSandbox: false,
        secret: new Uint8Array(),
        otherUids: [],
      }),
    );
    assert.match(decodeFault(empty.slice(0, -8) + "ffffffff").detail, /^a vector of 4294967295 elements/);
    assert.equal(decodeFault(empty.slice(0, -8) + "01000000").path, "account.registerDevice.otherUids");
    assert.match(decodeFault("15c4b51c00000000").detail, /vector/);
  });

  it("refuses numbers that are no safe integers where a number is promised", () => {
    const hex = toHex(api.encode({ _: "peerUser", userId: 1 })).slice(0, 8);
    assert.equal(decodeFault(hex + "ffffffffffffff7f").detail, "the number does not fit in 53 bits");
    assert.deepEqual(api.decode(fromHex(hex + "ffffffffffff1f00")), { _: "peerUser", userId: 2 ** 53 - 1 });
    assert.deepEqual(api.decode(fromHex(hex + "010000000000e0ff")), {
      _: "peerUser",
      userId: -(2 ** 53 - 1),
    });
    decodeFault(hex + "000000000000e0ff");
  });

  it("caps the depth of nesting", () => {
    const bold = (depth: number): Value =>
      depth === 0 ? { _: "textEmpty" } : { _: "textBold", text: bold(depth - 1) };
    assert.deepEqual(api.decode(api.encode(bold(100))), bold(100));
    const id = toHex(api.encode(bold(1))).slice(0, 8);
    assert.match(decodeFault(id.repeat(100_000)).detail, /nested/);
    assert.match(encodeFault(bold(1000)).detail, /nested/);
  });

  it("reads a long-form length, skips padding of any content, and refuses a length that begins with ff", () => {
    const nearest = toHex(api.encode({ _: "nearestDc", country: "", thisDc: 1, nearestDc: 2 })).slice(0, 8);
    assert.deepEqual(api.decode(fromHex(nearest + "fe0200004e4cabcd" + "0100000002000000")), {
      _: "nearestDc",
      country: "NL",
      thisDc: 1,
      nearestDc: 2,
    });
    assert.equal(decodeFault(nearest + "ff00000000000000" + "0100000002000000").path, "nearestDc.country");
  });

  it("keeps a byte order mark, and replaces what is no UTF-8", () => {
    const value = (country: string): Value => ({ _: "nearestDc", country, thisDc: 1, nearestDc: 2 });
    for (const country of ["\ufeffabc", "\0", "😀", text + "é"]) {
      assert.deepEqual(api.decode(api.encode(value(country))), value(country));
    }
    const hex = toHex(api.encode(value("ab"))).replace("026162", "02c3ff");
    assert.deepEqual(api.decode(fromHex(hex)), value("\ufffd\ufffd"));
  });

  it("gives bytes that share no memory with the input", () => {
    const input = Buffer.from(
      api.encode({
        _: "upload.file",
        type: { _: "storage.filePng" },
        mtime: 0,
        bytes: new Uint8Array([1, 2, 3]),
      }),
    );
    const { bytes } = api.decode(input) as { bytes: Uint8Array };
    input.fill(0xff);
    assert.deepEqual(bytes, new Uint8Array([1, 2, 3]));
    assert.equal(bytes.constructor, Uint8Array);
    assert.ok(bytes.buffer.byteLength <= 8192);
  });

  it("reads a request with the requests inside it", () => {
    const request = { _: "invokeWithLayer", layer: LAYER, query: { _: "invokeWithoutUpdates", query: send } };
    assert.deepEqual(api.decode(api.encode(request)), request);
    const notCall =
      toHex(api.encode({ _: "invokeWithoutUpdates", query: { _: "help.getConfig" } })).slice(0, 8) +
      "c97ea07d";
    assert.equal(decodeFault(notCall).detail, "inputPeerSelf is no method");
  });

  it("gives a value or a TlError for any bytes", () => {
    const total = (bytes: Uint8Array): void => {
      for (const codec of [api, mtproto]) {
        try {
          codec.decode(bytes);
        } catch (error) {
          assert.ok(error instanceof TlError, String(error));
        }
      }
    };
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), total), { numRuns: 500 });
    const sampler = new Sampler(apiCombinators, 3);
    const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.nat(apiCombinators.length - 1), damage, fc.nat(), (index, changes, cut) => {
        const bytes = api.encode(sampler.value(apiCombinators[index]));
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        total(bytes);
        total(bytes.subarray(0, cut % bytes.length));
      }),
      { numRuns: 1500 },
    );
  });

  it("gives a value of the result type or a TlError for any answer", () => {
    const methods = apiCombinators.filter(({ kind }) => kind === "method");
    fc.assert(
      fc.property(fc.nat(methods.length - 1), fc.uint8Array({ maxLength: 64 }), (index, bytes) => {
        try {
          api.decodeResult(methods[index].name, bytes);
        } catch (error) {
          assert.ok(error instanceof TlError, String(error));
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("Codec.decodeResult()", () => {
  it("reads vectors, booleans and unions, and says where an answer is wrong", () => {
    assert.deepEqual(
      api.decodeResult("users.getUsers", api.encodeResult("users.getUsers", [user()])),
      [
        user(),
      ],
    );
    assert.equal(api.decodeResult("account.updateStatus", fromHex("379779bc")), false);
    assert.throws(() => api.decodeResult("account.updateStatus", fromHex("c97ea07d")), TlError);
    assert.throws(() => api.decodeResult("users.getUsers", fromHex("15c4b51c01000000c97ea07d")), {
      name: "TlError",
      path: "users.getUsers[0]",
    });
    assert.throws(
      () => api.decodeResult("help.getConfig", fromHex("c97ea07d")),
      /inputPeerSelf is no Config/,
    );
    assert.throws(() => api.decodeResult("inputPeerSelf", fromHex("c97ea07d")), RangeError);
  });

  it("reads the answer to a wrapper as whatever it is", () => {
    assert.deepEqual(api.decodeResult("invokeWithLayer", fromHex("c97ea07d")), { _: "inputPeerSelf" });
    assert.equal(api.decodeResult("invokeWithLayer", fromHex("b5757299")), true);
  });
});

describe("Codec.encode()", () => {
  it("names the path of what is wrong", () => {
    const cases: [unknown, string, RegExp][] = [
      [{ ...send, peer: undefined }, "messages.sendMessage.peer", /^InputPeer is missing$/],
      [
        { ...send, peer: { _: "inputUserSelf" } },
        "messages.sendMessage.peer",
        /^inputUserSelf is no InputPeer$/,
      ],
      [
        { ...send, peer: { _: "help.getConfig" } },
        "messages.sendMessage.peer",
        /^help.getConfig is no InputPeer$/,
      ],
      [{ ...send, peer: { _: "nobody" } }, "messages.sendMessage.peer", /^"nobody" is not in the schema$/],
      [{ ...send, peer: {} }, "messages.sendMessage.peer", /without a "_"$/],
      [{ ...send, peer: null }, "messages.sendMessage.peer", /not null$/],
      [{ ...send, message: 5 }, "messages.sendMessage.message", /^a string is wanted, not a number$/],
      [{ ...send, message: undefined }, "messages.sendMessage.message", /^a string is missing$/],
      [{ ...send, randomId: undefined }, "messages.sendMessage.randomId", /^a bigint is missing$/],
      [{ ...send, randomId: 7 }, "messages.sendMessage.randomId", /^a bigint is wanted/],
      [{ ...send, randomId: 2n ** 63n }, "messages.sendMessage.randomId", /64 bits$/],
      [{ ...send, silent: "yes" }, "messages.sendMessage.silent", /^a boolean is wanted/],
      [{ ...send, scheduleDate: 2 ** 31 }, "messages.sendMessage.scheduleDate", /32-bit/],
      [{ ...send, scheduleDate: 1.5 }, "messages.sendMessage.scheduleDate", /32-bit/],
      [{ ...send, scheduleDate: NaN }, "messages.sendMessage.scheduleDate", /32-bit/],
      [{ ...send, scheduleDate: null }, "messages.sendMessage.scheduleDate", /not null$/],
      [{ ...send, entities: {} }, "messages.sendMessage.entities", /^an array is wanted/],
      [
        { ...send, entities: [{ _: "messageEntityBold", offset: 0 }] },
        "messages.sendMessage.entities[0].length",
        /^a number is missing$/,
      ],
      // deno-lint-ignore no-sparse-arrays
      [{ ...send, entities: [,] }, "messages.sendMessage.entities[0]", /is missing$/],
      [{ _: "peerUser", userId: 2 ** 53 }, "peerUser.userId", /safe integer/],
      [{ _: "peerUser", userId: 5n }, "peerUser.userId", /^a number is wanted, not a bigint$/],
      [
        { _: "upload.saveFilePart", fileId: 1n, filePart: 0, bytes: [1] },
        "upload.saveFilePart.bytes",
        /an array$/,
      ],
      [{ _: "account.updateDeviceLocked", period: "1" }, "account.updateDeviceLocked.period", /a string$/],
      [
        { _: "invokeWithLayer", layer: 1, query: { _: "inputPeerSelf" } },
        "invokeWithLayer.query",
        /is no method$/,
      ],
      [{ _: "toString" }, "", /not in the schema/],
      [{ _: 5 }, "", /wanted/],
      [null, "", /wanted/],
      [undefined, "", /missing/],
    ];
    for (const [value, path, detail] of cases) {
      const fault = encodeFault(value);
      assert.equal(fault.path, path);
      assert.match(fault.detail, detail);
      assert.doesNotMatch(fault.message, /undefined|\bhi\b/);
    }
    assert.equal(
      encodeFault({ ...send, peer: undefined }).message,
      "Cannot encode messages.sendMessage.peer: InputPeer is missing",
    );
  });

  it("checks the length of int128 and int256, and the longest string", () => {
    assert.throws(() => mtproto.encode({ _: "req_pq_multi", nonce: new Uint8Array(15) } as Value), {
      name: "TlError",
      detail: "16 bytes are wanted, not 15",
    });
    assert.match(encodeFault({ ...send, message: "x".repeat(0x1000000) }).detail, /16777215/);
    const part = { _: "upload.saveFilePart", fileId: 1n, filePart: 0, bytes: new Uint8Array(0xffffff) };
    assert.deepEqual((api.decode(api.encode(part)) as Value).bytes, part.bytes);
  });

  it("writes an empty optional vector as present", () => {
    const empty = { ...send, entities: [] };
    assert.deepEqual(api.decode(api.encode(empty)), empty);
    assert.equal(api.encode(empty).length, api.encode(send).length + 8);
  });

  it("takes undefined and false as absent flags", () => {
    assert.deepEqual(
      api.encode({ ...send, silent: undefined, background: false, replyTo: undefined } as Value),
      api.encode(send),
    );
  });

  it("wants every field of a shared bit", () => {
    const fault = encodeFault({ _: "user", id: 1, bot: true });
    assert.equal(fault.path, "user.botInfoVersion");
    const bot = api.decode(api.encode({ _: "user", id: 1, botInfoVersion: 3 } as Value));
    assert.deepEqual(bot, { _: "user", id: 1, bot: true, botInfoVersion: 3 });
  });

  it("fills paging fields and hash of calls that only read with 0, and no others", () => {
    const peer = { _: "inputPeerSelf" };
    assert.deepEqual(api.decode(api.encode({ _: "messages.getHistory", peer, limit: 5 } as Value)), {
      _: "messages.getHistory",
      peer,
      offsetId: 0,
      offsetDate: 0,
      addOffset: 0,
      limit: 5,
      maxId: 0,
      minId: 0,
      hash: 0n,
    });
    assert.equal(encodeFault({ _: "messages.deleteHistory", peer }).path, "messages.deleteHistory.maxId");
    assert.equal(encodeFault({ _: "account.resetAuthorization" }).path, "account.resetAuthorization.hash");
    assert.equal(
      encodeFault({ _: "upload.getFile", location: { _: "inputTakeoutFileLocation" } }).path,
      "upload.getFile.offset",
    );
  });

  it("is a TlError for values that loop or throw, and works on afterwards", () => {
    const loop: Value = { _: "textBold" };
    loop.text = loop;
    assert.match(encodeFault(loop).detail, /nested/);
    const cause = new Error("getter");
    const throwing = {
      ...send,
      get message(): string {
        throw cause;
      },
    };
    assert.equal(encodeFault(throwing).cause, cause);
    assert.equal(toHex(api.encode({ _: "inputPeerSelf" })), "c97ea07d");
  });

  it("allows a getter that encodes something else meanwhile", () => {
    const nested = {
      ...send,
      get message(): string {
        return toHex(api.encode({ _: "inputPeerSelf" }));
      },
    };
    assert.deepEqual(api.encode(nested), api.encode({ ...send, message: "c97ea07d" } as Value));
  });

  it("gives bytes or a TlError for any value", () => {
    const names = apiCombinators.map(({ name }) => name);
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom<unknown>(0, 1n, "", true, null, undefined, new Uint8Array(3)),
        tie("object"),
        fc.array(tie("any"), { maxLength: 2 }),
      ),
      object: fc.tuple(
        fc.constantFrom(...names),
        fc.dictionary(fc.constantFrom("id", "peer", "message", "userId", "flags", "hash"), tie("any")),
      ).map(([_, fields]) => ({ ...(fields as object), _ })),
    })).object;
    fc.assert(
      fc.property(value, (object) => {
        try {
          const bytes = api.encode(object as Value);
          assert.deepEqual(api.encode(api.decode(bytes) as Value), bytes);
        } catch (error) {
          assert.ok(error instanceof TlError, String(error));
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("Codec", () => {
  it("nameOf() and idOf() know names and ids, signed or not", () => {
    assert.equal(api.nameOf(0x7da07ec9), "inputPeerSelf");
    assert.equal(api.nameOf(0xdde8a54c), "inputPeerUser");
    assert.equal(api.nameOf(0xdde8a54c | 0), "inputPeerUser");
    assert.equal(api.idOf("inputPeerUser"), 0xdde8a54c);
    assert.equal(api.nameOf(1), undefined);
    assert.equal(api.idOf("toString"), undefined);
    assert.equal(mtproto.nameOf(0x73f1f8dc), "msg_container");
    for (const { name, id } of apiCombinators) assert.equal(api.nameOf(id), name);
  });

  it("method() knows what a method is", () => {
    assert.deepEqual(api.method("messages.sendMessage"), {
      name: "messages.sendMessage",
      id: 0xfef48f62,
      result: "Updates",
      hasRandomId: true,
      randomId: "long",
      readOnly: false,
    });
    assert.equal(api.method("contacts.getContactIDs")?.result, "Vector<int>");
    assert.equal(api.method("messages.forwardMessages")?.randomId, "longs");
    assert.equal(api.method("phone.requestCall")?.randomId, "int");
    assert.deepEqual(
      [api.method("messages.sendMultiMedia")?.hasRandomId, api.method("messages.sendMultiMedia")?.randomId],
      [true, undefined],
    );
    assert.equal(api.method("messages.viewSponsoredMessage")?.hasRandomId, false);
    assert.equal(api.method("inputPeerSelf"), undefined);
    assert.equal(api.method("no.such"), undefined);
  });

  it("method() marks only what is sure to change nothing as read-only", () => {
    const readOnly = (name: string): boolean | undefined => api.method(name)?.readOnly;
    for (
      const name of [
        "help.getConfig",
        "users.getUsers",
        "messages.getHistory",
        "contacts.resolveUsername",
        "upload.getFile",
        "updates.getDifference",
        "channels.exportMessageLink",
      ]
    ) {
      assert.equal(readOnly(name), true, name);
    }
    for (
      const name of [
        "messages.sendMessage",
        "auth.checkPassword",
        "auth.exportAuthorization",
        "messages.getBotCallbackAnswer",
        "messages.getMessagesViews",
        "account.getTmpPassword",
        "channels.searchPosts",
        "payments.resolveStarGiftOffer",
        "invokeWithLayer",
        "contacts.exportContactToken",
      ]
    ) {
      assert.equal(readOnly(name), false, name);
    }
  });

  it("with() takes a runtime's own UTF-8 decoder", () => {
    const shouting = api.with({ decodeUtf8: (bytes) => new TextDecoder().decode(bytes).toUpperCase() });
    const value: Value = { _: "nearestDc", country: text, thisDc: 1, nearestDc: 2 };
    assert.deepEqual(shouting.decode(api.encode(value)), { ...value, country: text.toUpperCase() });
    assert.deepEqual(api.decode(api.encode(value)), value);
  });

  it("extend() reads and writes older forms by their ids, and everything else as before", () => {
    const old = extend(
      api,
      `
      // LAYER 133
      user#3ff6ecb0 flags:# self:flags.10?true id:int access_hash:flags.0?long first_name:flags.1?string = User;
      peerUser user_id:long = Peer
      ---functions---
      users.getUsers#d91a548 id:Vector<InputUser> = Vector<User>;
    `,
    );
    const value: Value = { _: "user", self: true, id: 5, accessHash: 1n };
    const bytes = old.encode(value);
    assert.equal(toHex(bytes), "b0ecf63f" + "01040000" + "05000000" + "0100000000000000");
    assert.deepEqual(old.decode(bytes), value);
    assert.equal(old.idOf("user"), 0x3ff6ecb0);
    assert.equal(old.nameOf(api.idOf("user")!), undefined);
    assert.equal(api.nameOf(0x3ff6ecb0), undefined);
    assert.throws(() => api.decode(bytes), UnknownConstructorError);
    assert.throws(() => old.decode(api.encode(user())), UnknownConstructorError);
    // Inside others, and with the numbers of the new layer.
    const inside = updates(value, { _: "userEmpty", id: 3 });
    assert.deepEqual(old.decode(old.encode(inside)), inside);
    assert.deepEqual(old.decode(old.encode({ _: "peerUser", userId: 77 })), { _: "peerUser", userId: 77 });
    assert.deepEqual(old.decodeResult("users.getUsers", old.encodeResult("users.getUsers", [value])), [
      value,
    ]);
    assert.equal(old.method("users.getUsers")?.readOnly, true);
    assert.throws(() => extend(api, "user#1 id:int"), TlSyntaxError);
  });

  it("extend() handles three flags words, bare types and fields that are all conditional", () => {
    const made = extend(
      mtproto,
      `
      point#00000011 x:int y:int = Point;
      shape#00000012 flags:# flags2:# flags3:# a:flags3.31?true b:flags.0?string c:flags2.1?point d:flags3.2?Vector<%Point> = Shape;
    `,
    );
    for (
      const value of [
        { _: "shape" },
        { _: "shape", a: true, b: "b" },
        { _: "shape", c: { _: "point", x: 1, y: 2 }, d: [{ _: "point", x: 3, y: 4 }] },
      ]
    ) assert.deepEqual(made.decode(made.encode(value)), value);
    assert.equal(
      toHex(made.encode({ _: "shape", a: true })),
      "12000000" + "00000000" + "00000000" + "00000080",
    );
    assert.throws(() => made.encode({ _: "shape", c: { _: "ping" } } as Value), { path: "shape.c" });
    assert.throws(() => extend(made, "bad#1 x:nothing = Bad;").decode(fromHex("01000000")), TlError);
  });
});

describe("TlWriter", () => {
  it("writes strings of every length as TlReader reads them", () => {
    for (const unit of ["a", "é", "😀"]) {
      for (const length of [0, 1, 3, 31, 32, 63, 64, 126, 127, 253, 254, 300]) {
        const value: Value = { _: "nearestDc", country: unit.repeat(length), thisDc: 1, nearestDc: 2 };
        const bytes = api.encode(value);
        assert.equal(bytes.length % 4, 0);
        assert.deepEqual(api.decode(bytes), value);
      }
    }
  });

  it("pads with zeros, also over bytes used before", () => {
    const writer = new TlWriter(8);
    writer.raw(new Uint8Array(64).fill(0xff));
    writer.reset();
    writer.bytes(new Uint8Array([1]));
    writer.string("é");
    writer.bytes(new Uint8Array(0));
    assert.equal(toHex(writer.finish()), "01010000" + "02c3a900" + "00000000");
    assert.equal(writer.position, 12);
  });

  it("refuses what does not fit", () => {
    const writer = new TlWriter();
    assert.throws(() => writer.int(2 ** 31), TlError);
    assert.throws(() => writer.uint(-1), TlError);
    assert.throws(() => writer.long(-(2n ** 63n) - 1n), TlError);
    assert.throws(() => writer.int53(0.5), TlError);
    assert.equal(writer.position, 0);
  });
});
