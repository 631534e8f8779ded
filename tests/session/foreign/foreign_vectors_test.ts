import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fromHex } from "../../../src/bytes/mod.ts";
import { identifyForeignString, type Peer, type SessionHead } from "../../../src/session/mod.ts";
import {
  detectSession,
  type ForeignFormat,
  type ForeignOutput,
  readForeignSession,
  type WritableFormat,
  writeForeignSession,
} from "../../../src/stores/convert.ts";
import { KEY, string, vector, VECTORS } from "./foreign_vectors.ts";

const FORMATS: Record<string, ForeignFormat> = {
  telethon_v1_ipv4: "telethon",
  telethon_v1_ipv6: "telethon",
  gramjs_ipv4: "gramjs",
  gramjs_ipv6: "gramjs",
  gramjs_host: "gramjs",
  "pyrogram_v2 (also Kurigram)": "pyrogram",
  pyrogram_v2_test_bot: "pyrogram",
  pyrogram_old_64bit: "pyrogram",
  pyrogram_old_32bit: "pyrogram",
  mtcute_v3_main_only_self: "mtcute",
  mtcute_v3_main_media_bot: "mtcute",
  mtcute_v3_test_noself: "mtcute",
  mtcute_v2_main_media: "mtcute",
  mtcute_v1_test: "mtcute",
  mtkruto_current_prod: "mtkruto",
  mtkruto_current_test: "mtkruto",
  mtkruto_old: "mtkruto",
  ferogram_string_v2_ipv4: "ferogram",
  ferogram_string_v2_ipv6: "ferogram",
  ferogram_string_v1_ipv4: "ferogram",
  ferogram_native_v8: "ferogram-native",
  gotd_json: "gotd",
};
/** Old forms, and those that hold more than this library keeps. */
const NOT_WRITTEN_ALIKE = [
  "pyrogram_old_64bit",
  "pyrogram_old_32bit",
  "mtcute_v2_main_media",
  "mtcute_v1_test",
  "mtkruto_old",
  "ferogram_string_v1_ipv4",
  "ferogram_native_v8",
  "gotd_json",
];

const home = (head: SessionHead) => head.dcs.get(head.homeDc)!;
const first = (head: SessionHead) => home(head).endpoints[0];

describe("vectors of other libraries", () => {
  for (const { format: name, string: text, fields } of VECTORS) {
    if (text === null) continue;
    const format = FORMATS[name];

    it(`readForeignSession() reads ${name}`, async () => {
      assert.equal(detectSession(text), format);
      if (format !== "gotd") assert.notEqual(identifyForeignString(text), undefined);
      const session = await readForeignSession(text);
      const { head } = session;
      assert.equal(session.format, format);
      assert.equal(head.homeDc, Number.parseInt(fields.dc_id ?? fields.home_dc ?? fields.dc));
      assert.deepEqual(home(head).authKey, KEY);
      const { host, port } = first(head);
      const [main, address] = [fields.main, fields.addr?.split(":")[0]];
      const ip = fields.ip ?? fields.server_address ?? main?.ip ?? address;
      if (ip !== undefined) assert.equal(host, ip);
      assert.equal(port, fields.port ?? main?.port ?? 443);
      const user = fields.user_id ?? fields.self?.user_id;
      assert.equal(head.self?.id, user);
      assert.equal(home(head).authorized ?? false, user !== undefined);
      if (user !== undefined) assert.equal(head.self!.bot, fields.is_bot ?? fields.self?.is_bot ?? false);
      assert.equal(head.apiId, fields.api_id);
      const test = fields.test_mode ?? fields.test ?? fields.main?.test ?? fields.dc === "2-test";
      assert.equal(head.testMode, test);
    });

    it(
      `writeForeignSession() writes ${name} ${
        NOT_WRITTEN_ALIKE.includes(name) ? "so that it reads the same" : "byte for byte"
      }`,
      async () => {
        const session = await readForeignSession(text);
        const output = writeForeignSession(format as WritableFormat, session.head, session.peers);
        if (NOT_WRITTEN_ALIKE.includes(name)) {
          const again = await readForeignSession(output.text!);
          // The compact string of today has room for neither salt nor layer.
          if (name !== "ferogram_string_v1_ipv4") assert.deepEqual(again.head, session.head);
          else assert.deepEqual(output.lost, ["the API layer", "server salts"]);
          assert.deepEqual(home(again.head).authKey, KEY);
          assert.deepEqual(again.peers, session.peers);
        } else {
          assert.equal(output.text, text);
          assert.deepEqual(output.lost, []);
        }
      },
    );
  }

  it("covers every vector that is a string", () => {
    assert.deepEqual(
      Object.keys(FORMATS),
      VECTORS.filter((each) => each.string !== null).map((each) => each.format),
    );
  });

  it("readForeignSession() reads strings of other spellings: wrapped, with stray bits", async () => {
    const text = string("telethon_v1_ipv4");
    const bare = text.replace(/=+$/, "");
    // The last character carries 4 bits that belong to nothing.
    const stray = bare.slice(0, -1) + "D" + "=";
    assert.equal(bare.at(-1), "A");
    for (const spelling of [` ${text}\n`, text.replace(/.{64}/g, "$&\n"), stray]) {
      assert.equal(detectSession(spelling), "telethon");
      assert.deepEqual(home((await readForeignSession(spelling)).head).authKey, KEY);
    }
  });

  it("readForeignSession() reads a string of GramJS without its padding", async () => {
    const text = string("gramjs_host");
    assert.ok(text.endsWith("=="));
    assert.deepEqual(home((await readForeignSession(text.slice(0, -2))).head).authKey, KEY);
  });

  it("readForeignSession() reads the bytes of a text file, and of the native file", async () => {
    const bytes = new TextEncoder().encode(string("gotd_json") + "\n");
    assert.equal(detectSession(bytes), "gotd");
    assert.deepEqual(home((await readForeignSession(bytes)).head).authKey, KEY);
    const native = fromHex(vector("ferogram_native_v8").binary!);
    assert.equal(detectSession(native), "ferogram-native");
    const session = await readForeignSession(native);
    assert.deepEqual(session, await readForeignSession(string("ferogram_native_v8")));
  });

  it("readForeignSession() takes everything over from ferogram's native format, and says what not", async () => {
    const { head, peers, notes } = await readForeignSession(string("ferogram_native_v8"));
    assert.deepEqual(head.updates, { pts: 101, qts: 5, date: 1_750_000_000, seq: 7 });
    assert.deepEqual([...head.channels], [[1234567890, 55]]);
    assert.deepEqual(home(head).salts, [{ salt: -999n, validSince: 0, validUntil: 1 }]);
    assert.equal(home(head).timeOffset, 3);
    assert.deepEqual(home(head).endpoints, [
      { host: "149.154.167.51", port: 443 },
      { host: "2001:67c:4e8:f002::a", port: 443, ipv6: true },
    ]);
    assert.deepEqual(peers, [
      { kind: "user", id: 777000, accessHash: -5n },
      { kind: "channel", id: 1234567890, accessHash: 77n },
    ]);
    const all = notes.join("; ");
    for (const part of ["1 peer known only from messages", "token", "who is logged in", "api id"]) {
      assert.ok(all.includes(part), `${part} in ${all}`);
    }
  });

  it("readForeignSession() reads a salt of gotd beyond 2^53 exactly", async () => {
    for (const salt of [-(2n ** 63n), 2n ** 63n - 1n, 9007199254740993n, -42n]) {
      const text = string("gotd_json").replace('"Salt":-999', `"Salt": ${salt}`);
      const { head } = await readForeignSession(text);
      assert.equal(home(head).salts[0].salt, salt);
      assert.ok(writeForeignSession("gotd", head).text!.endsWith(`"Salt":${salt}}}`));
    }
  });

  it("readForeignSession() keeps the salt and the layer of ferogram's first strings", async () => {
    const { head } = await readForeignSession(string("ferogram_string_v1_ipv4"));
    assert.equal(home(head).salts[0].salt, -999n);
    assert.equal(head.layer, 166);
  });

  it("readForeignSession() keeps the address for files of mtcute", async () => {
    const { head } = await readForeignSession(string("mtcute_v3_main_media_bot"));
    assert.deepEqual(home(head).endpoints[1], { host: "149.154.167.222", port: 443, mediaOnly: true });
  });

  it("readForeignSession() takes an address from the built-in table where there is none, and says so", async () => {
    for (const name of ["pyrogram_v2_test_bot", "mtkruto_current_prod"]) {
      const { head, notes } = await readForeignSession(string(name));
      assert.equal(first(head).host, head.testMode ? "149.154.175.10" : "149.154.167.51");
      assert.ok(notes.some((note) => note.includes("built-in table")), notes.join());
    }
  });

  it("readForeignSession() guesses the test servers from their addresses, unless it is told", async () => {
    const { head } = await readForeignSession(string("telethon_v1_ipv4"));
    const state = { ...home(head), endpoints: [{ host: "149.154.167.40", port: 443 }] };
    const test = { ...head, testMode: true, dcs: new Map([[2, state]]) };
    for (const format of ["telethon", "gramjs", "ferogram", "ferogram-native"] as const) {
      const { text, lost } = writeForeignSession(format, test);
      assert.deepEqual(lost, []);
      const read = await readForeignSession(text!);
      assert.equal(read.head.testMode, true);
      assert.ok(read.notes.some((note) => note.includes("guessed from the address")));
      assert.equal((await readForeignSession(text!, { testMode: false })).head.testMode, false);
    }
  });

  it("writeForeignSession() says everything a format cannot carry", async () => {
    const { head, peers } = await readForeignSession(string("ferogram_native_v8"));
    const full: SessionHead = {
      ...head,
      testMode: true,
      apiId: 5,
      layer: 200,
      self: { id: 7, bot: true, firstName: "A", username: "u" },
      dcs: new Map(head.dcs).set(4, { id: 4, endpoints: [], salts: [], authKey: KEY, authKeyCreated: 9 }),
    };
    assert.deepEqual(writeForeignSession("telethon", full, peers).lost, [
      "the keys of 1 other data centre",
      "1 address",
      "the api id",
      "the API layer",
      "that it belongs to the test servers",
      "who is logged in",
      "the name of the account",
      "the username of the account",
      "the update state",
      "the update state of 1 channel",
      "server salts",
      "time offsets",
      "when the keys were made",
      "2 peers",
    ]);
    const output: ForeignOutput = writeForeignSession("ferogram", full, peers);
    assert.ok(output.lost.includes("that the account is a bot"));
    assert.equal(output.lost.includes("who is logged in"), false);
  });

  it("writeForeignSession() leaves out peers nobody could call, and says how many", async () => {
    const { head } = await readForeignSession(string("telethon_v1_ipv4"));
    const peers: Peer[] = [
      { kind: "user", id: 1 },
      { kind: "channel", id: 2, accessHash: 3n, min: true },
      { kind: "user", id: 4, accessHash: 5n },
    ];
    for (const format of ["gramjs-store", "ferogram-native", "layer"] as const) {
      assert.deepEqual(writeForeignSession(format, head, peers).lost, ["2 peers"], format);
    }
    const { bytes } = writeForeignSession("ferogram-native", head, peers);
    assert.deepEqual((await readForeignSession(bytes!)).peers, [peers[2]]);
  });
});
