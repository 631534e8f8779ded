import { toBase64Url } from "../../bytes/mod.ts";
import { damaged } from "../byte_stream.ts";
import type { Peer, SessionHead } from "../session_head.ts";
import { fromForeignBase64 } from "./base64_text.ts";
import { FieldReader, FieldWriter } from "./fields.ts";
import { ForeignOutput, type ForeignSession, type ReadForeignOptions } from "./foreign_session.ts";
import { cannotWrite, keyOf, lostParts } from "./losses.ts";
import { buildForeign } from "./session_builder.ts";

/*
 * base64url without padding of: data centre (u8), api id (u32 BE, not in the old forms), test servers (u8), key (256),
 * user id (u64 BE; u32 BE in the oldest form), bot (u8).
 */
const LENGTH = 271;
const OLD_LENGTH = 267;
const OLDEST_LENGTH = 263;

/** Reads a session string of Pyrogram or Kurigram, of the present form or one of the two old ones. @throws SessionCorruptError */
export function readPyrogram(text: string, options: ReadForeignOptions = {}): ForeignSession {
  return buildForeign("pyrogram", options, (builder) => {
    const bytes = fromForeignBase64(text);
    if (bytes.length !== LENGTH && bytes.length !== OLD_LENGTH && bytes.length !== OLDEST_LENGTH) {
      damaged(`it holds ${bytes.length} bytes, not ${LENGTH}, ${OLD_LENGTH} or ${OLDEST_LENGTH}`);
    }
    const input = new FieldReader(bytes);
    const dc = input.u8();
    const apiId = bytes.length === LENGTH ? input.u32be() : undefined;
    const testMode = input.flag("the flag of the test servers");
    const key = input.raw(256);
    const user = bytes.length === OLDEST_LENGTH ? input.u32be() : input.i64be();
    const bot = input.flag("the flag of bots");
    builder.homeDc(dc);
    builder.authKey(dc, key);
    builder.app({ apiId, testMode });
    builder.self(user, bot);
  });
}

/** Writes a session string of Pyrogram and Kurigram. @throws SessionError when there is no key */
export function writePyrogram(head: SessionHead, peers: readonly Peer[] = []): ForeignOutput {
  const key = keyOf("pyrogram", head);
  const { apiId = 0, self, testMode } = head;
  if (head.homeDc > 255) {
    throw cannotWrite("pyrogram", "the id of its home data centre does not fit into a byte");
  }
  if (apiId > 0xffffffff) throw cannotWrite("pyrogram", "the api id does not fit into 32 bits");
  const out = new FieldWriter();
  out.u8(head.homeDc);
  out.u32be(apiId);
  out.u8(testMode ? 1 : 0);
  out.raw(key);
  out.i64be(BigInt(self?.id ?? 0));
  out.u8(self?.bot ? 1 : 0);
  const lost = lostParts(head, peers, ["apiId", "testMode", "user", "bot"]);
  return new ForeignOutput("pyrogram", { text: toBase64Url(out.view()) }, lost);
}
