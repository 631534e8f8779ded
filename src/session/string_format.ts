import { concat, crc32, fromBase64, readUint32, toBase64Url, writeInt32 } from "../bytes/mod.ts";
import { applyInPlace, copyHead, emptyHead, headToChanges, type MutableHead } from "./apply_change.ts";
import { decodeChanges, encodeChange } from "./change_codec.ts";
import { checkEnvelope, envelopeLength } from "./envelope_format.ts";
import {
  SessionCorruptError,
  SessionError,
  SessionPassphraseError,
  SessionVersionError,
} from "./session_errors.ts";
import type { SessionHead } from "./session_head.ts";
import {
  CONVERT_FIRST,
  identifyForeignString,
  SEALED_STRING_PREFIX,
  STRING_PREFIX,
} from "./session_strings.ts";

const MAX_LENGTH = 0x40000;
const MAX_SALTS = 4;
const NOT_OURS = /^layer(\d+[a-z]*)\./;

/** A sealed text: base64url of the envelope and the sealed rest, which is what an unsealed text has after its prefix. */
export interface SealedText {
  /** The text itself, prefix included. */
  readonly text: string;
  /** The envelope of its key, sound. */
  readonly envelope: Uint8Array;
  /** The sealed rest; its context is the envelope. */
  readonly body: Uint8Array;
}

/** Errors of sealed data, in terms of the string. */
export function asStringError(error: unknown): unknown {
  if (!(error instanceof SessionError)) return error;
  const message = error.message.replace("Cannot read session data:", "Cannot read the session string:");
  const type = [SessionPassphraseError, SessionVersionError].find((type) => error instanceof type) ??
    SessionCorruptError;
  return new type(message, { cause: error });
}

/**
 * What goes into the text: no data centres that have neither key nor account (their addresses come with the server's
 * configuration), few salts (a missing one costs a round trip), no past MTProto sessions (the text would change at
 * every start).
 */
export function portableHead(head: SessionHead, now: number): SessionHead {
  const portable = copyHead(head);
  for (const [id, state] of head.dcs) {
    if (!state.authKey && id !== head.homeDc) {
      portable.dcs.delete(id);
      continue;
    }
    const { lastSession: _, ...rest } = state;
    const salts = state.salts.filter((salt) => salt.validUntil > now).slice(0, MAX_SALTS);
    portable.dcs.set(id, { ...rest, salts });
  }
  return portable;
}

/** Text: prefix, then in base64url: flags (u8, none known), changes, CRC-32. */
export function formatString(head: SessionHead): string {
  const body = concat(
    Uint8Array.of(0),
    ...headToChanges(head).map((change) => encodeChange(change).bytes),
    new Uint8Array(4),
  );
  writeInt32(body, crc32(body.subarray(0, body.length - 4)), body.length - 4);
  return STRING_PREFIX + toBase64Url(body);
}

/**
 * Reads the text of a string session as far as that is possible without a passphrase or key.
 * @throws TypeError when it is empty; SessionCorruptError, SessionVersionError
 */
export function parseString(input: string): SealedText | { readonly head: MutableHead } {
  if (typeof input !== "string") throw new TypeError("Cannot read the session string: it is no string");
  const text = input.trim();
  if (text === "") {
    throw new TypeError("Cannot read the session string: it is empty; a new session is new StringSession()");
  }
  const prefix = [STRING_PREFIX, SEALED_STRING_PREFIX].find((prefix) => text.startsWith(prefix));
  if (prefix === undefined) throw notOurs(text);
  if (text.length > MAX_LENGTH) throw corrupt(`it has ${text.length} characters`);
  let body: Uint8Array;
  try {
    body = fromBase64(text.slice(prefix.length));
  } catch {
    throw corrupt("it holds characters that do not belong there, or was cut");
  }
  if (prefix === SEALED_STRING_PREFIX) {
    try {
      const length = envelopeLength(body), envelope = body.slice(0, length);
      checkEnvelope(envelope);
      return { text, envelope, body: body.slice(length) };
    } catch (error) {
      throw asStringError(error);
    }
  }
  return { head: headOf(body) };
}

/** The session in the bytes of an unsealed text. @throws SessionCorruptError, SessionVersionError */
export function headOf(body: Uint8Array): MutableHead {
  if (body.length < 5) throw corrupt("it was cut");
  if (crc32(body.subarray(0, body.length - 4)) !== readUint32(body, body.length - 4)) {
    throw corrupt("its checksum is wrong; perhaps it was cut or mistyped");
  }
  if (body[0] !== 0) {
    throw new SessionVersionError("Cannot read the session string: it needs a newer version of this library");
  }
  const head = copyHead(emptyHead());
  for (const change of decodeChanges(body.subarray(1, body.length - 4))) applyInPlace(head, change);
  return head;
}

function notOurs(text: string): SessionError {
  if (NOT_OURS.test(text)) {
    return new SessionVersionError(
      "Cannot read the session string: it needs a newer version of this library",
    );
  }
  const library = identifyForeignString(text);
  if (library) {
    return corrupt(`it looks like one of ${library}, which ${CONVERT_FIRST}`);
  }
  return corrupt(`it does not begin with "${STRING_PREFIX}"`);
}

function corrupt(why: string): SessionCorruptError {
  return new SessionCorruptError(`Cannot read the session string: ${why}`);
}
