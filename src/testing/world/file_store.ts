import { md5 } from "@noble/hashes/legacy.js";
import { concat, equalBytes, int64ToBytes, toHex } from "../../bytes/mod.ts";
import type { Platform } from "../../crypto/mod.ts";
import type { TypeDocumentAttribute, TypeInputFile } from "../../tl/mod.ts";
import { RpcFault } from "./fault.ts";

const KIB = 1024;
const LARGEST_PART = 512 * KIB;
const LARGEST_SMALL_FILE = 10 * KIB * KIB;
const MOST_PARTS = 4000;

/** A file on the server. */
export interface StoredFile {
  readonly id: bigint;
  /** The data centre it lies on. */
  readonly dc: number;
  /** Unix seconds. */
  readonly date: number;
  readonly bytes: Uint8Array;
  readonly mimeType: string;
  readonly attributes: TypeDocumentAttribute[];
}

/** A file that is being uploaded. */
interface Upload {
  readonly big: boolean;
  readonly parts: Map<number, Uint8Array>;
  /** Of a big one, as soon as the client said. */
  total?: number;
  /** The part that is the last one, as far as is known; -1: none yet. */
  last: number;
  /** Bytes of every part but the last, as soon as one is known not to be it. */
  size?: number;
}

/** Uploads and files of all data centres. */
export class FileStore {
  readonly #platform: Platform;
  readonly #secret: Uint8Array;
  readonly #uploads = new Map<string, Upload>();
  readonly #files = new Map<bigint, StoredFile>();
  #generation = 1;

  constructor(platform: Platform) {
    this.#platform = platform;
    this.#secret = platform.randomBytes(16);
  }

  /**
   * Takes one part, and keeps its bytes. `total` is for big files: the number of parts, -1 while the client does not
   * know.
   * @param owner who uploads, and where
   */
  savePart(owner: string, fileId: bigint, part: number, bytes: Uint8Array, total?: number): void {
    if (bytes.length === 0) throw new RpcFault(400, "FILE_PART_EMPTY");
    if (bytes.length > LARGEST_PART) throw new RpcFault(400, "FILE_PART_TOO_BIG");
    if (part < 0 || part >= MOST_PARTS) throw new RpcFault(400, "FILE_PART_INVALID");
    if (total !== undefined && total !== -1) {
      if (total < 1 || total > MOST_PARTS) throw new RpcFault(400, "FILE_PARTS_INVALID");
      if (part >= total) throw new RpcFault(400, "FILE_PART_INVALID");
    }
    const key = `${owner}:${fileId}`;
    const upload: Upload = this.#uploads.get(key) ?? { big: total !== undefined, parts: new Map(), last: -1 };
    if (upload.big !== (total !== undefined)) throw new RpcFault(400, "FILE_PART_INVALID");
    if (total !== undefined && total !== -1) {
      if (upload.total !== undefined && upload.total !== total) throw new RpcFault(400, "FILE_PARTS_INVALID");
      upload.total = total;
    }
    this.#checkSize(upload, part, bytes.length);
    upload.parts.set(part, bytes);
    this.#uploads.set(key, upload);
  }

  /** Only the last part may be of any size, and it is not known to be the last until a later one comes. */
  #checkSize(upload: Upload, part: number, size: number): void {
    const last = Math.max(upload.last, part, (upload.total ?? 0) - 1);
    const sizeOf = (index: number) => index === part ? size : upload.parts.get(index)?.length;
    const inner = new Set(part === last ? [] : [part]);
    if (last !== upload.last) inner.add(upload.last);
    for (const index of inner) {
      const length = sizeOf(index);
      if (length === undefined) continue;
      if (length % KIB !== 0 || LARGEST_PART % length !== 0) {
        throw new RpcFault(400, "FILE_PART_SIZE_INVALID");
      }
      if (upload.size !== undefined && upload.size !== length) {
        throw new RpcFault(400, "FILE_PART_SIZE_CHANGED");
      }
      upload.size = length;
    }
    if (upload.size !== undefined && (sizeOf(last) ?? 0) > upload.size) {
      throw new RpcFault(400, "FILE_PART_SIZE_CHANGED");
    }
    upload.last = last;
  }

  /** Makes a file of the parts `owner` uploaded. */
  assemble(
    owner: string,
    input: TypeInputFile,
    about: { dc: number; date: number; mimeType: string; attributes: readonly TypeDocumentAttribute[] },
  ): StoredFile {
    if (input._ === "inputFileStoryDocument") throw new RpcFault(400, "MEDIA_INVALID");
    const upload = this.#uploads.get(`${owner}:${input.id}`);
    if (input.parts < 1 || input.parts > MOST_PARTS) throw new RpcFault(400, "FILE_PARTS_INVALID");
    const parts: Uint8Array[] = [];
    for (let i = 0; i < input.parts; i++) {
      const part = upload?.parts.get(i);
      if (!part) throw new RpcFault(400, `FILE_PART_${i}_MISSING`);
      parts.push(part);
    }
    const size = parts.reduce((sum, part) => sum + part.length, 0);
    const big = input._ === "inputFileBig";
    if (upload?.big !== big || (!big && size > LARGEST_SMALL_FILE)) {
      throw new RpcFault(400, "FILE_PARTS_INVALID");
    }
    if (upload.total !== undefined && upload.total !== input.parts) {
      throw new RpcFault(400, "FILE_PARTS_INVALID");
    }
    const bytes = concat(...parts);
    if (input._ === "inputFile" && input.md5Checksum !== "" && input.md5Checksum !== toHex(md5(bytes))) {
      throw new RpcFault(400, "MD5_CHECKSUM_INVALID");
    }
    return this.add({ ...about, bytes });
  }

  /** Puts a file on a data centre. */
  add(file: {
    dc: number;
    date: number;
    mimeType: string;
    attributes?: readonly TypeDocumentAttribute[];
    bytes: Uint8Array;
  }): StoredFile {
    const id = 5_000_000_000_000_000_000n + BigInt(this.#files.size + 1);
    const stored = { ...file, attributes: [...file.attributes ?? []], id };
    this.#files.set(id, stored);
    return stored;
  }

  /** A file by its id. */
  get(id: bigint): StoredFile | undefined {
    return this.#files.get(id);
  }

  /** A reference that is valid until {@linkcode expireReferences}. */
  reference(file: StoredFile): Uint8Array {
    return this.#referenceOf(file.id, this.#generation);
  }

  #referenceOf(id: bigint, generation: number): Uint8Array {
    const head = int64ToBytes(BigInt(generation)).subarray(0, 5);
    return concat(head, this.#platform.sha256(this.#secret, head, int64ToBytes(id)).subarray(0, 16));
  }

  /** @throws RpcFault unless `reference` is the current one */
  checkReference(file: StoredFile, reference: Uint8Array): void {
    if (reference.length === 0) throw new RpcFault(400, "FILE_REFERENCE_EMPTY");
    if (equalBytes(reference, this.reference(file))) return;
    for (let old = this.#generation; old-- > 1;) {
      if (equalBytes(reference, this.#referenceOf(file.id, old))) {
        throw new RpcFault(400, "FILE_REFERENCE_EXPIRED");
      }
    }
    throw new RpcFault(400, "FILE_REFERENCE_INVALID");
  }

  /** Every reference given out so far is out of date. */
  expireReferences(): void {
    this.#generation++;
  }
}
