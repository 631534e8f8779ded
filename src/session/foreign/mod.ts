/**
 * Sessions of other libraries as bytes and text: readers that check everything and say what was missing, writers that
 * say what is lost.
 * @module
 */
export { detectSession } from "./detect.ts";
export { readFerogram, writeFerogram } from "./ferogram.ts";
export type { ForeignDirectory, ForeignFiles } from "./foreign_files.ts";
export { directoryOf } from "./foreign_files.ts";
export * from "./foreign_session.ts";
export { readGotd, writeGotd } from "./gotd.ts";
export { readGramJs, writeGramJs } from "./gramjs.ts";
export { isGramJsStore, readGramJsStore, writeGramJsStore } from "./gramjs_store.ts";
export { homeOf, isUsable, keyOf, lostParts, peerCount } from "./losses.ts";
export { decodeMarkedId, encodeMarkedId, type PeerKey } from "./marked_id.ts";
export { parseHostPort } from "./host_port.ts";
export { readMtcute, writeMtcute } from "./mtcute.ts";
export { readMtKruto, writeMtKruto } from "./mtkruto.ts";
export {
  addNativeDcs,
  nativeAddress,
  type NativeDc,
  type NativeVersion,
  readNative,
  writeNative,
} from "./native.ts";
export { readPyrogram, writePyrogram } from "./pyrogram.ts";
export { inForeign, peerId, SessionBuilder } from "./session_builder.ts";
export { isTdata, readTdata } from "./tdata.ts";
export { readTelethon, writeTelethon } from "./telethon.ts";
