import { md5 } from "@noble/hashes/legacy.js";
import { sha512 } from "@noble/hashes/sha2.js";
import { concat, equalBytes, toHex } from "../../bytes/mod.ts";
import { AuthKey, deriveAesKeyIvV1, type Platform, portablePlatform } from "../../crypto/mod.ts";
import { damaged } from "../byte_stream.ts";
import { SessionPassphraseError } from "../session_errors.ts";
import { FieldReader } from "./fields.ts";
import { directoryOf, type ForeignDirectory, type ForeignFiles, readForeignFile } from "./foreign_files.ts";
import type { ForeignSession, ReadForeignOptions } from "./foreign_session.ts";
import { inForeign, SessionBuilder } from "./session_builder.ts";

const MAGIC = /* @__PURE__ */ new TextEncoder().encode("TDF$");
const PASSCODE_ITERATIONS = 100_000;
const KEY_LENGTH = 256;
const MTP_AUTHORIZATION = 0x4b;
const MAX_ACCOUNTS = 100;
const NULL_LENGTH = 0xffffffff;

/** Whether a directory with these files is the `tdata` of Telegram Desktop. */
export function isTdata(names: readonly string[]): boolean {
  return names.some((name) => /^key_datas?[01]?$/.test(name));
}

/**
 * Reads one account of Telegram Desktop.
 * @param files of its directory `tdata`: `key_datas` and `D877F783D5D3EF8Cs` (further accounts have their own)
 * @throws SessionPassphraseError when the passcode is wrong or missing; SessionCorruptError
 */
export async function readTdata(
  files: ForeignFiles,
  options: ReadForeignOptions = {},
): Promise<ForeignSession> {
  try {
    return await read(directoryOf(files), options);
  } catch (error) {
    throw inForeign("tdata", error);
  }
}

async function read(files: ForeignDirectory, options: ReadForeignOptions): Promise<ForeignSession> {
  const platform = options.platform ?? portablePlatform;
  const keyData = new FieldReader(await readTdf(files, "key_data"));
  const salt = qtBytes(keyData), keyEncrypted = qtBytes(keyData), infoEncrypted = qtBytes(keyData);
  keyData.end();
  const passcode = options.passcode ?? "";
  const localKey = decrypt(keyEncrypted, await passcodeKey(passcode, salt, platform), platform);
  if (!localKey) {
    throw new SessionPassphraseError(
      `Cannot read the session of Telegram Desktop: ${
        passcode === "" ? "it has a passcode, and none was given" : "the passcode is wrong"
      }`,
    );
  }
  if (localKey.length !== KEY_LENGTH) damaged("its local key is not of the right length");
  const accounts = readAccounts(decrypt(infoEncrypted, localKey, platform));
  const account = options.account ?? accounts.active;
  if (!accounts.indexes.includes(account)) damaged(`it has no account ${account}`);

  const file = new FieldReader(await readTdf(files, accountFile(account)));
  const content = decrypt(qtBytes(file), localKey, platform);
  if (!content) damaged("the file of the account does not belong to its key, or is damaged");
  const builder = new SessionBuilder("tdata", options);
  const others = accounts.indexes.filter((index) => index !== account);
  if (others.length > 0) {
    builder.note(`further accounts, to be read with the option account: ${others.join(", ")}`);
  }
  readAuthorization(new FieldReader(content), builder);
  return builder.finish();
}

function readAuthorization(input: FieldReader, builder: SessionBuilder): void {
  if (input.u32be() !== MTP_AUTHORIZATION) {
    damaged("the file of the account does not begin with an authorization");
  }
  const auth = new FieldReader(qtBytes(input));
  if (input.left > 0) builder.note("other settings in the file of the account: left out");
  let user: number | bigint = auth.i32be();
  let dc = auth.i32be();
  if (user === -1 && dc === -1) {
    user = auth.i64be();
    dc = auth.i32be();
  }
  builder.homeDc(dc);
  for (let left = auth.u32be(); left > 0; left--) builder.authKey(auth.i32be(), auth.raw(KEY_LENGTH));
  const destroyed = auth.u32be();
  for (let left = destroyed; left > 0; left--) auth.skip(4 + KEY_LENGTH);
  if (destroyed > 0) builder.note(`${destroyed} keys that were to be destroyed: left out`);
  auth.end();
  builder.self(user, false);
}

function readAccounts(info: Uint8Array | undefined): { indexes: number[]; active: number } {
  if (!info) damaged("the list of its accounts does not belong to its key, or is damaged");
  const input = new FieldReader(info);
  const count = input.i32be();
  if (count < 1 || count > MAX_ACCOUNTS) damaged("it has no account, or too many");
  const indexes = Array.from({ length: count }, () => input.i32be());
  if (indexes.some((index) => index < 0 || index > MAX_ACCOUNTS)) damaged("an account has no proper number");
  const active = input.left >= 4 ? input.i32be() : indexes[0];
  return { indexes, active: indexes.includes(active) ? active : indexes[0] };
}

/** The name of the file of account 0, 1, …, without its last letter. */
function accountFile(account: number): string {
  const hash = md5(new TextEncoder().encode(account === 0 ? "data" : `data#${account + 1}`));
  return Array.from(toHex(hash.subarray(0, 8)).toUpperCase().match(/../g)!, (pair) => pair[1] + pair[0]).join(
    "",
  );
}

/** The content of a file of Telegram Desktop, under the first of its names that holds a whole one. */
async function readTdf(files: ForeignDirectory, name: string): Promise<Uint8Array> {
  let found = false;
  for (const suffix of ["s", "0", "1"]) {
    const bytes = await readForeignFile(files, name + suffix);
    found ||= bytes !== undefined;
    const content = bytes && openTdf(bytes);
    if (content) return content;
  }
  damaged(found ? `the file ${name}s is damaged` : `there is no file ${name}s`);
}

/** "TDF$", version (int LE), content, MD5 of content, its length, version and "TDF$". */
function openTdf(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes.length < 24 || !equalBytes(bytes.subarray(0, 4), MAGIC)) return undefined;
  const version = bytes.subarray(4, 8);
  const content = bytes.subarray(8, bytes.length - 16);
  const length = new Uint8Array(4);
  new DataView(length.buffer).setInt32(0, content.length, true);
  const sum = md5(concat(content, length, version, MAGIC));
  return equalBytes(sum, bytes.subarray(bytes.length - 16)) ? content : undefined;
}

/** A QByteArray: length (u32 BE, all ones for null), bytes. */
function qtBytes(input: FieldReader): Uint8Array {
  const length = input.u32be();
  return length === NULL_LENGTH ? new Uint8Array() : input.raw(length);
}

async function passcodeKey(passcode: string, salt: Uint8Array, platform: Platform): Promise<Uint8Array> {
  const hash = sha512(concat(salt, new TextEncoder().encode(passcode), salt));
  return await platform.pbkdf2(hash, salt, passcode === "" ? 1 : PASSCODE_ITERATIONS, KEY_LENGTH);
}

/** What is encrypted locally: key of the message, then length (LE, its own 4 bytes included), data and padding in AES-IGE. */
function decrypt(encrypted: Uint8Array, key: Uint8Array, platform: Platform): Uint8Array | undefined {
  if (encrypted.length < 32 || encrypted.length % 16 !== 0) return undefined;
  const messageKey = encrypted.subarray(0, 16);
  const aes = deriveAesKeyIvV1(new AuthKey(key, platform), messageKey, 8, platform);
  const plain = platform.igeDecrypt(encrypted.subarray(16), aes.key, aes.iv);
  if (!equalBytes(platform.sha1(plain).subarray(0, 16), messageKey)) return undefined;
  const length = new FieldReader(plain).u32();
  if (length < 4 || length > plain.length || plain.length - length >= 16) return undefined;
  return plain.slice(4, length);
}
