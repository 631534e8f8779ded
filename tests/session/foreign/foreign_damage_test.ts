import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { inspect } from "node:util";
import fc from "fast-check";
import { fromBase64, fromHex, toBase64Url, toHex } from "../../../src/bytes/mod.ts";
import { SessionCorruptError, SessionError } from "../../../src/session/mod.ts";
import {
  detectSession,
  type ForeignFormat,
  type ForeignSession,
  readForeignSession,
  type WritableFormat,
  writeForeignSession,
} from "../../../src/stores/convert.ts";
import { KEY, string, vector, VECTORS } from "./foreign_vectors.ts";

const TEXTS = VECTORS.filter((each) => each.string !== null);
const FORMATS: ForeignFormat[] = [
  "telethon",
  "pyrogram",
  "gramjs",
  "mtcute",
  "mtkruto",
  "ferogram",
  "ferogram-native",
  "layer",
  "gotd",
];

/** The key in the spellings in which it could get into a text. */
const SECRETS = [
  toHex(KEY.subarray(0, 12)),
  toBase64Url(KEY.subarray(0, 12)),
  toBase64Url(KEY.subarray(1, 13)),
  toBase64Url(KEY.subarray(2, 14)),
  [...KEY.subarray(0, 6)].join(","),
  [...KEY.subarray(0, 6)].join(", "),
];

function holdsNoSecret(text: string): void {
  const plain = text.replaceAll("+", "-").replaceAll("/", "_");
  for (const secret of SECRETS) assert.equal(plain.includes(secret), false, "a key in a text for people");
}

/** A value or a SessionError, whose message holds nothing of the session. */
async function readsOrSays(
  input: string | Uint8Array,
  format?: ForeignFormat,
): Promise<ForeignSession | undefined> {
  try {
    const session = await readForeignSession(input, { format });
    assert.equal(session.head.dcs.get(session.head.homeDc)?.authKey?.length ?? 256, 256);
    return session;
  } catch (error) {
    assert.ok(error instanceof SessionError, String(error));
    assert.match(error.message, /^Cannot read the (foreign session|session of [^:]+): [^:]+(: .+)?$/);
    holdsNoSecret(inspect(error));
    return undefined;
  }
}

describe("damaged sessions of other libraries", () => {
  it("readForeignSession() refuses every string that was cut, whatever format it is taken for", async () => {
    for (const { format: name, string: text } of TEXTS) {
      const format = detectSession(text!);
      // Without its padding, and without the last bits that mean nothing, a string is whole.
      const whole = text!.replace(/=+$/, "").length;
      for (let length = 0; length < whole; length++) {
        const session = await readsOrSays(text!.slice(0, length), format);
        // Pyrogram's older strings are shorter; that one is a piece of a newer one cannot be seen.
        if (name.startsWith("pyrogram_v2") && [351, 356].includes(length)) continue;
        // MTKruto's older strings end where the newer ones go on: right after the key.
        if (name.startsWith("mtkruto") && session) {
          assert.deepEqual(session.head.dcs.get(2)!.authKey, KEY);
          assert.equal(session.head.self, undefined);
          continue;
        }
        assert.equal(session, undefined, `${name} cut at ${length}`);
      }
    }
  });

  it("readForeignSession() refuses bytes that follow", async () => {
    for (const { format: name, string: text, binary } of TEXTS) {
      if (binary === null) continue;
      const format = detectSession(text!);
      const prefix = format === "telethon" || format === "gramjs" ? "1" : "";
      for (const more of [1, 2, 16, 300]) {
        const longer = new Uint8Array(binary.length / 2 + more).fill(1);
        longer.set(fromHex(binary));
        const session = await readsOrSays(prefix + toBase64Url(longer), format);
        assert.equal(session, undefined, `${name} with ${more} bytes more`);
      }
    }
  });

  it("readForeignSession() reads or refuses a string with any byte changed, and says nothing of it", async () => {
    for (const { string: text, binary } of TEXTS) {
      if (binary === null) continue;
      const format = detectSession(text!);
      const prefix = format === "telethon" || format === "gramjs" ? "1" : "";
      const bytes = fromHex(binary);
      for (let at = 0; at < bytes.length; at++) {
        // Inside the key everything is valid: a few places there will do.
        if (at > 64 && at < 250 && at % 16 !== 0) continue;
        for (const flip of [1, 0x80, 0xff]) {
          const changed = Uint8Array.from(bytes);
          changed[at] ^= flip;
          await readsOrSays(prefix + toBase64Url(changed), format);
          await readsOrSays(prefix + toBase64Url(changed));
        }
      }
    }
  });

  it("readForeignSession() reads or refuses any text in any format", async () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: "binary" }),
      fc.base64String({ minLength: 300, maxLength: 700 }),
      fc.uint8Array({ minLength: 200, maxLength: 700 }).map(toBase64Url),
      fc.json(),
    );
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom(undefined, ...FORMATS), async (text, format) => {
        detectSession(text);
        await readsOrSays(text, format);
      }),
      { numRuns: 2000 },
    );
  });

  it("readForeignSession() reads or refuses any bytes in any format", async () => {
    const start = fc.constantFrom(
      "",
      "0201000000",
      "0802000000",
      "02000000010200000001",
      "53514c69746520",
      "54444624",
    );
    const bytes = fc.tuple(start, fc.uint8Array({ maxLength: 700 })).map(([start, rest]) =>
      Uint8Array.from([...fromHex(start), ...rest])
    );
    await fc.assert(
      fc.asyncProperty(bytes, fc.constantFrom(undefined, ...FORMATS), async (bytes, format) => {
        detectSession(bytes);
        await readsOrSays(bytes, format);
      }),
      { numRuns: 2000 },
    );
  });

  it("readForeignSession() reads or refuses gotd's JSON with any value in the place of another", async () => {
    const whole = JSON.parse(string("gotd_json"));
    const paths = [
      "Version",
      "Data",
      "Data.Config",
      "Data.DC",
      "Data.Addr",
      "Data.AuthKey",
      "Data.AuthKeyID",
    ];
    paths.push("Data.Salt", "Data.Config.DCOptions", "Data.Config.TestMode", "Data.Config.DCOptions.0");
    for (const key of ["ID", "IPAddress", "Port", "Flags", "Secret", "CDN"]) {
      paths.push(`Data.Config.DCOptions.0.${key}`);
    }
    const values = [null, 0, -1, 1.5, 1e300, 99999, "", "x", "1:2:3", [], [1], {}, true, "AAAA"];
    for (const path of paths) {
      for (const value of [...values, undefined]) {
        const copy = structuredClone(whole);
        const names = path.split(".");
        let place = copy;
        for (const name of names.slice(0, -1)) place = place[name];
        place[names.at(-1)!] = value;
        await readsOrSays(JSON.stringify(copy), "gotd");
      }
    }
  });

  it("readForeignSession() says what is wrong", async () => {
    const message = async (text: string, format?: ForeignFormat) => {
      try {
        await readForeignSession(text, { format });
      } catch (error) {
        assert.ok(error instanceof SessionCorruptError, String(error));
        return error.message;
      }
      assert.fail("it was read");
    };
    const change = (name: string, at: number, value: number) => {
      const bytes = fromHex(vector(name).binary!);
      bytes[at] = value;
      return name.startsWith("telethon") ? `1${toBase64Url(bytes)}=` : toBase64Url(bytes);
    };
    const of = (library: string, why: string) => `Cannot read the session of ${library}: ${why}`;
    assert.equal(
      await message("hello"),
      "Cannot read the foreign session: the text is in no format that is known",
    );
    assert.equal(
      await message(change("telethon_v1_ipv4", 0, 0), "telethon"),
      of("Telethon", "dc must be an integer from 1 to 32767"),
    );
    assert.equal(
      await message("1" + "A".repeat(100), "telethon"),
      of("Telethon", "it has 101 characters, not 353 or 369"),
    );
    assert.equal(
      await message(change("pyrogram_v2 (also Kurigram)", 270, 2), "pyrogram"),
      of("Pyrogram", "the flag of bots is neither yes nor no"),
    );
    const port = fromHex(vector("telethon_v1_ipv4").binary!);
    port.fill(0, 5, 7);
    assert.equal(
      await message("1" + toBase64Url(port) + "="),
      of("Telethon", "port must be an integer from 1 to 65535"),
    );
    const gotd = string("gotd_json");
    assert.equal(
      await message(gotd.replace('AuthKeyID":"v', 'AuthKeyID":"w')),
      of("gotd", "the key does not belong to its id"),
    );
    assert.equal(await message(gotd.slice(0, 500)), of("gotd", "it is no JSON, or was cut"));
    assert.equal(
      await message(string("mtcute_v3_main_only_self") + "AAAA"),
      of("mtcute", "3 bytes follow where nothing should"),
    );
  });

  it("readForeignSession() takes a key of zeros for none", async () => {
    const bytes = fromBase64(string("telethon_v1_ipv4").slice(1)).fill(0, 7);
    const { head, notes } = await readForeignSession(`1${toBase64Url(bytes)}=`);
    assert.equal(head.dcs.get(2)?.authKey, undefined);
    assert.ok(notes.includes("no authorization key: nobody is logged in"));
    assert.throws(
      () => writeForeignSession("pyrogram", head),
      /^SessionError: Cannot write a session for Pyrogram: the session has no authorization key/,
    );
  });

  it("sessions, outputs and notes print without a key", async () => {
    for (const { string: text } of TEXTS) {
      const session = await readForeignSession(text!);
      const output = writeForeignSession(session.format as WritableFormat, session.head, session.peers);
      for (const value of [session, output, session.head, { session, output }]) {
        holdsNoSecret(inspect(value, { depth: 9, showHidden: true }));
        holdsNoSecret(JSON.stringify(value, (_, each) => typeof each === "bigint" ? String(each) : each));
      }
      holdsNoSecret([...session.notes, ...output.lost].join());
    }
  });
});
