import { FileSessionBase, type FileSessionOptions } from "../../stores/file_session.ts";
import { nodeUrl } from "./builtin.ts";
import { nodeFiles } from "./files.ts";
import { localLock } from "./local_lock.ts";
import "./native_gcm.ts";

/**
 * A session in one binary file: the default of the Deno, Bun and Node entries. See {@linkcode FileSessionBase} for what
 * it promises. While it is open, a lock file beside it keeps other processes out.
 */
export class FileSession extends FileSessionBase {
  /**
   * Names the file; nothing is read before `open`.
   * @param path where the session is, or is to be: a path or a `file:` URL
   * @throws TypeError when the path is empty or is a session string
   */
  constructor(path: string | URL, options?: FileSessionOptions) {
    super(nodeFiles, path instanceof URL ? nodeUrl().fileURLToPath(path) : path, {
      ...options,
      lock: options?.lock ?? localLock,
    });
  }
}
