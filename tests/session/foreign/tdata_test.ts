import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { md5 } from "@noble/hashes/legacy.js";
import { sha512 } from "@noble/hashes/sha2.js";
import { concat, fromHex } from "../../../src/bytes/mod.ts";
import { AuthKey, deriveAesKeyIvV1, portablePlatform } from "../../../src/crypto/mod.ts";
import { SessionCorruptError, SessionError, SessionPassphraseError } from "../../../src/session/mod.ts";
import { detectSession, type ForeignSession, readForeignSession } from "../../../src/stores/convert.ts";
import { KEY, vector } from "./foreign_vectors.ts";

const { fields } = vector("tdata");
const FILES = new Map(
  Object.entries(fields.files as Record<string, string>).map(([name, hex]) => [name, fromHex(hex)]),
);
const KEY2 = KEY.map((byte) => byte ^ 0x55);
const FIRST = "D877F783D5D3EF8C";
const SECOND = "A7FDF864FBC10B77";

const u32be = (value: number) => fromHex((value >>> 0).toString(16).padStart(8, "0"));
const u32le = (value: number) => u32be(value).reverse();
const qt = (bytes: Uint8Array) => concat(u32be(bytes.length), bytes);
const zeros = (length: number) => new Uint8Array(length);

function tdf(...content: Uint8Array[]): Uint8Array {
  const data = concat(...content);
  const magic = new TextEncoder().encode("TDF$"), version = u32le(5_000_000);
  return concat(magic, version, data, md5(concat(data, u32le(data.length), version, magic)));
}

function encrypt(data: Uint8Array, key: Uint8Array): Uint8Array {
  const length = 4 + data.length;
  const plain = concat(u32le(length), data, zeros((16 - length % 16) % 16));
  const messageKey = portablePlatform.sha1(plain).subarray(0, 16);
  const aes = deriveAesKeyIvV1(new AuthKey(key, portablePlatform), messageKey, 8, portablePlatform);
  return concat(messageKey, portablePlatform.igeEncrypt(plain, aes.key, aes.iv));
}

/** The directory of a Telegram Desktop with these accounts. */
async function desktop(
  passcode: string,
  accounts: Map<number, Uint8Array>,
  active: number,
): Promise<Map<string, Uint8Array>> {
  const salt = KEY.slice(0, 32), localKey = KEY2;
  const hash = sha512(concat(salt, new TextEncoder().encode(passcode), salt));
  const passcodeKey = await portablePlatform.pbkdf2(hash, salt, passcode ? 100_000 : 1, 256);
  const info = concat(u32be(accounts.size), ...[...accounts.keys()].map(u32be), u32be(active));
  const files = new Map([
    ["key_datas", tdf(qt(salt), qt(encrypt(localKey, passcodeKey)), qt(encrypt(info, localKey)))],
  ]);
  const names = [FIRST, SECOND];
  for (const [index, auth] of accounts) {
    files.set(names[index] + "s", tdf(qt(encrypt(concat(u32be(0x4b), qt(auth)), localKey))));
  }
  return files;
}

/** What stands in the file of an account: user id and main data centre, in the old form 32 bits each. */
function authorization(user: number, dc: number, old = false): Uint8Array {
  const head = old
    ? concat(u32be(user), u32be(dc))
    : concat(u32be(-1), u32be(-1), u32be(Math.floor(user / 2 ** 32)), u32be(user), u32be(dc));
  return concat(head, u32be(1), u32be(dc), KEY, u32be(1), u32be(1), KEY2);
}

describe("readForeignSession() of Telegram Desktop", () => {
  it("reads the vector: user, main data centre, all keys", async () => {
    const session = await readForeignSession(FILES);
    assert.equal(session.format, "tdata");
    const { head } = session;
    assert.equal(head.homeDc, 2);
    assert.equal(head.self?.id, fields.user_id);
    assert.deepEqual([...head.dcs.keys()], [2, 4]);
    assert.deepEqual(head.dcs.get(2)?.authKey, KEY);
    assert.equal(head.dcs.get(4)?.authKey?.length, 256);
    assert.equal(head.dcs.get(2)?.authorized, true);
    assert.ok(session.notes.some((note) => note.includes("built-in table")));
    assert.equal(detectSession(FILES.get("key_datas")!), "tdata");
  });

  it("asks a reader for the files it needs, and takes the older one where the newer is torn", async () => {
    const asked: string[] = [];
    const session = await readForeignSession({
      names: () => Promise.resolve(["key_data0", "key_datas", FIRST + "s"]),
      read(name) {
        asked.push(name);
        if (name === "key_datas") return FILES.get(name)!.subarray(0, 100);
        return Promise.resolve(FILES.get(name.replace(/0$/, "s")));
      },
    });
    assert.equal(session.head.self?.id, fields.user_id);
    assert.deepEqual(asked, ["key_datas", "key_data0", FIRST + "s"]);
  });

  it("opens with the passcode, and says when it is missing or wrong", async () => {
    const files = await desktop("0000", new Map([[0, authorization(777, 4)]]), 0);
    const { head, notes } = await readForeignSession(files, { passcode: "0000" });
    assert.equal(head.self?.id, 777);
    assert.equal(head.homeDc, 4);
    assert.deepEqual(head.dcs.get(4)?.authKey, KEY);
    assert.ok(notes.includes("1 keys that were to be destroyed: left out"));
    for (
      const [passcode, why] of [["", "it has a passcode, and none was given"], ["1", "the passcode is wrong"]]
    ) {
      await assert.rejects(readForeignSession(files, { passcode }), (error: Error) => {
        assert.ok(error instanceof SessionPassphraseError);
        assert.equal(error.message, `Cannot read the session of Telegram Desktop: ${why}`);
        return true;
      });
    }
  });

  it("reads the active account or the one it is asked for, and names the others", async () => {
    const accounts = new Map([[0, authorization(5, 1, true)], [1, authorization(2 ** 40 + 6, 2)]]);
    const files = await desktop("", accounts, 1);
    const active = await readForeignSession(files);
    assert.equal(active.head.self?.id, 2 ** 40 + 6);
    assert.ok(active.notes.includes("further accounts, to be read with the option account: 0"));
    const other = await readForeignSession(files, { account: 0 });
    assert.equal(other.head.self?.id, 5);
    assert.equal(other.head.homeDc, 1);
    await assert.rejects(readForeignSession(files, { account: 2 }), /: it has no account 2$/);
  });

  it("reads or refuses any file that was cut or has a byte changed", async () => {
    const whole = await desktop("", new Map([[0, authorization(5, 1)]]), 0);
    const attempt = async (files: Map<string, Uint8Array>): Promise<ForeignSession | undefined> => {
      try {
        return await readForeignSession(files);
      } catch (error) {
        assert.ok(error instanceof SessionCorruptError, String(error));
        return undefined;
      }
    };
    for (const [name, bytes] of whole) {
      for (let at = 0; at < bytes.length; at += 7) {
        assert.equal(await attempt(new Map(whole).set(name, bytes.subarray(0, at))), undefined);
        const changed = Uint8Array.from(bytes);
        changed[at] ^= 1;
        assert.equal(await attempt(new Map(whole).set(name, changed)), undefined);
      }
      const without = new Map(whole);
      without.delete(name);
      await assert.rejects(readForeignSession(without, { format: "tdata" }), (error: Error) => {
        return error instanceof SessionError && error.message.endsWith(`: there is no file ${name}`);
      });
    }
  });

  it("reads or refuses any content that is encrypted and signed well", async () => {
    const auth = authorization(5, 1);
    for (let at = 0; at < auth.length; at += at < 40 ? 1 : 9) {
      for (const change of [0, 0xff, auth[at] ^ 1]) {
        const changed = Uint8Array.from(auth);
        changed[at] = change;
        const files = await desktop("", new Map([[0, changed]]), 0);
        try {
          await readForeignSession(files);
        } catch (error) {
          assert.ok(error instanceof SessionCorruptError, String(error));
        }
      }
      await assert.rejects(
        readForeignSession(await desktop("", new Map([[0, auth.subarray(0, at)]]), 0)),
        SessionCorruptError,
      );
    }
  });
});
