import type { TypeInputFileLocation, TypeStorageFileType } from "../../tl/mod.ts";
import { RpcFault } from "../world/fault.ts";
import type { StoredFile } from "../world/file_store.ts";
import type { Call } from "./call.ts";
import { fileOf, uploadOwner } from "./media.ts";
import type { MethodTable } from "./method.ts";

const MEBIBYTE = 1 << 20;
/** Bytes one hash of upload.getFileHashes covers. */
const HASHED_BLOCK = 131_072;
const HASHES_AT_ONCE = 10;

/** upload.* */
export const UPLOAD_METHODS: MethodTable = {
  "upload.saveFilePart": (call, { fileId, filePart, bytes }) => {
    call.world.files.savePart(uploadOwner(call), fileId, filePart, bytes);
    return true;
  },

  "upload.saveBigFilePart": (call, { fileId, filePart, fileTotalParts, bytes }) => {
    call.world.files.savePart(uploadOwner(call), fileId, filePart, bytes, fileTotalParts);
    return true;
  },

  "upload.getFile": (call, { precise, location, offset = 0, limit }) => {
    checkRange(offset, limit, precise ?? false);
    const file = locate(call, location);
    return {
      _: "upload.file",
      type: { _: storageType(file.mimeType) },
      mtime: file.date,
      bytes: file.bytes.subarray(offset, offset + limit),
    };
  },

  "upload.getFileHashes": (call, { location, offset = 0 }) => {
    const { bytes } = locate(call, location);
    const first = Math.floor(offset / HASHED_BLOCK);
    const blocks = Math.min(HASHES_AT_ONCE, Math.ceil(bytes.length / HASHED_BLOCK) - first);
    return Array.from({ length: Math.max(0, blocks) }, (_, i) => {
      const start = (first + i) * HASHED_BLOCK;
      const block = bytes.subarray(start, start + HASHED_BLOCK);
      return {
        _: "fileHash",
        offset: start,
        limit: block.length,
        hash: call.services.platform.sha256(block),
      };
    });
  },
};

/** @throws RpcFault 400 OFFSET_INVALID, LIMIT_INVALID */
function checkRange(offset: number, limit: number, precise: boolean): void {
  const unit = precise ? 1024 : 4096;
  if (offset < 0 || offset % unit !== 0) throw new RpcFault(400, "OFFSET_INVALID");
  if (limit <= 0 || limit > MEBIBYTE || limit % unit !== 0 || (!precise && MEBIBYTE % limit !== 0)) {
    throw new RpcFault(400, "LIMIT_INVALID");
  }
  // One answer never reaches from one MiB into the next.
  if (Math.floor(offset / MEBIBYTE) !== Math.floor((offset + limit - 1) / MEBIBYTE)) {
    throw new RpcFault(400, "LIMIT_INVALID");
  }
}

function locate(call: Call, location: TypeInputFileLocation): StoredFile {
  if (location._ !== "inputDocumentFileLocation" && location._ !== "inputPhotoFileLocation") {
    throw new RpcFault(400, "LOCATION_INVALID");
  }
  const file = fileOf(call, location, "FILE_ID_INVALID");
  if (file.dc !== call.context.dc) throw new RpcFault(303, `FILE_MIGRATE_${file.dc}`);
  return file;
}

function storageType(mimeType: string): TypeStorageFileType["_"] {
  switch (mimeType) {
    case "image/jpeg":
      return "storage.fileJpeg";
    case "image/png":
      return "storage.filePng";
    case "image/gif":
      return "storage.fileGif";
    case "image/webp":
      return "storage.fileWebp";
    case "application/pdf":
      return "storage.filePdf";
    case "audio/mpeg":
      return "storage.fileMp3";
    case "video/mp4":
      return "storage.fileMp4";
    case "video/quicktime":
      return "storage.fileMov";
    default:
      return "storage.fileUnknown";
  }
}
