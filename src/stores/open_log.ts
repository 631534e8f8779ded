import type { Logger } from "../base/logger.ts";
import { looksSealed, type SealSecret, SessionCorruptError, SessionPassphraseError } from "../session/mod.ts";
import { checkEnvelope, Envelope } from "../session/sealing.ts";
import { explainFileError } from "./file_errors.ts";
import type { FileHandle } from "./files.ts";
import { describeForeignFile } from "./foreign_files.ts";
import { LogFile } from "./log_file.ts";
import { readSealedStart, SealedHandle } from "./sealed_handle.ts";

/**
 * Reads the session file behind `handle`, which is closed when that fails. Nothing is written.
 * @param name what errors call the file
 * @throws SessionCorruptError, SessionPassphraseError, SessionVersionError, SessionError
 */
export async function openLog(
  handle: FileHandle,
  name: string,
  secret: SealSecret | undefined,
  logger: Logger | undefined,
): Promise<{ log: LogFile; envelope: Envelope | undefined }> {
  try {
    return await readLog(handle, name, secret, logger);
  } catch (thrown) {
    const error = explainFileError("open", name, thrown);
    const start = error instanceof SessionCorruptError
      ? await handle.read(0, 4096).catch(() => undefined)
      : undefined;
    await handle.close().catch(() => {});
    const foreign = start && describeForeignFile(start);
    if (!foreign) throw error;
    throw new SessionCorruptError(`Cannot open session file ${name}: ${foreign}`, { cause: error });
  }
}

async function readLog(
  handle: FileHandle,
  name: string,
  secret: SealSecret | undefined,
  logger: Logger | undefined,
): Promise<{ log: LogFile; envelope: Envelope | undefined }> {
  const { inside, envelope } = await unsealed(handle, name, secret);
  const log = await LogFile.open(inside);
  if (secret && !envelope) {
    throw new SessionPassphraseError(
      `Cannot open session file ${name}: a passphrase or key was given, and it is not sealed; open it without and call seal()`,
    );
  }
  if (log.torn || (inside instanceof SealedHandle && inside.torn)) {
    logger?.warn?.(
      `Session file ${name} ends in an unfinished record, left by a crash: the next commit cuts it`,
    );
  }
  return { log, envelope };
}

/** The file as it is inside, when it is sealed. */
async function unsealed(
  handle: FileHandle,
  name: string,
  secret: SealSecret | undefined,
): Promise<{ inside: FileHandle; envelope?: Envelope }> {
  if (!looksSealed(await handle.read(0, 64))) return { inside: handle };
  const start = await readSealedStart(handle);
  checkEnvelope(start.envelope);
  if (!secret) {
    throw new SessionPassphraseError(
      `Cannot open session file ${name}: it is sealed, and no passphrase or key was given`,
    );
  }
  const envelope = await Envelope.open(start.envelope, secret);
  return { inside: await SealedHandle.open(handle, start, envelope), envelope };
}
