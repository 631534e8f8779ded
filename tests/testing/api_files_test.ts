import { md5 } from "@noble/hashes/legacy.js";
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { toHex } from "../../src/bytes/mod.ts";
import { portablePlatform } from "../../src/crypto/mod.ts";
import type { RawDocument, TypeInputFile } from "../../src/tl/mod.ts";
import { as, Device, deviceOf, fault, full, startApi } from "./api_device.ts";

const KIB = 1024;

function noise(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, i) => (i * 31 + (i >> 8)) & 255);
}

function uploader() {
  const { api } = startApi();
  const alice = api.user();
  return { api, alice, device: deviceOf(api, alice) };
}

async function sendFile(device: Device, file: TypeInputFile, randomId = 1n): Promise<RawDocument> {
  const answer = full(
    await device.call("messages.sendMedia", {
      peer: { _: "inputPeerSelf" },
      media: {
        _: "inputMediaUploadedDocument",
        file,
        mimeType: "application/pdf",
        attributes: [{ _: "documentAttributeFilename", fileName: "a.pdf" }],
      },
      message: "see",
      randomId,
    }),
  );
  const message = as(as(answer.updates[1], "updateNewMessage").message, "message");
  return as(as(message.media!, "messageMediaDocument").document!, "document");
}

async function save(
  device: Device,
  fileId: bigint,
  bytes: Uint8Array,
  size: number,
  total?: number,
): Promise<number> {
  let part = 0;
  for (let at = 0; at < bytes.length; at += size) {
    const request = { fileId, filePart: part++, bytes: bytes.subarray(at, at + size) };
    await (total === undefined
      ? device.call("upload.saveFilePart", request)
      : device.call("upload.saveBigFilePart", { ...request, fileTotalParts: total }));
  }
  return part;
}

describe("uploads", () => {
  test("a small file arrives whole", async () => {
    const { device } = uploader();
    const bytes = noise(70_000);
    const parts = await save(device, 5n, bytes, 32 * KIB);
    const document = await sendFile(device, {
      _: "inputFile",
      id: 5n,
      parts,
      name: "a.pdf",
      md5Checksum: toHex(md5(bytes)),
    });
    assert.deepEqual([document.size, document.dcId, document.mimeType], [70_000, 2, "application/pdf"]);
    const location = { ...document, _: "inputDocumentFileLocation", thumbSize: "" } as const;
    const first = as(
      await device.call("upload.getFile", { location, offset: 0, limit: 64 * KIB }),
      "upload.file",
    );
    assert.equal(first.type._, "storage.filePdf");
    const second = as(
      await device.call("upload.getFile", { location, offset: 64 * KIB, limit: 64 * KIB }),
      "upload.file",
    );
    assert.deepEqual([...first.bytes, ...second.bytes], [...bytes]);
    const hashes = await device.call("upload.getFileHashes", { location, offset: 0 });
    assert.deepEqual(hashes[0].hash, portablePlatform.sha256(bytes));
  });

  test("a big file may say its number of parts at the end", async () => {
    const { device } = uploader();
    const size = 512 * KIB;
    const send = (filePart: number, length: number, fileTotalParts: number) =>
      device.call("upload.saveBigFilePart", { fileId: 6n, filePart, fileTotalParts, bytes: noise(length) });
    await send(0, size, -1);
    await send(1, size, -1);
    await send(2, 100, 3);
    assert.equal(
      (await sendFile(device, { _: "inputFileBig", id: 6n, parts: 3, name: "b" })).size,
      2 * size + 100,
    );
  });

  test("wrong parts are refused", async () => {
    const { device } = uploader();
    const small = (filePart: number, length: number, fileId = 1n) =>
      device.call("upload.saveFilePart", { fileId, filePart, bytes: new Uint8Array(length) });
    const big = (filePart: number, fileTotalParts: number, length: number, fileId = 2n) =>
      device.call("upload.saveBigFilePart", {
        fileId,
        filePart,
        fileTotalParts,
        bytes: new Uint8Array(length),
      });
    await assert.rejects(small(0, 0), fault(400, "FILE_PART_EMPTY"));
    await assert.rejects(small(0, 512 * KIB + 1), fault(400, "FILE_PART_TOO_BIG"));
    await assert.rejects(small(-1, KIB), fault(400, "FILE_PART_INVALID"));
    await assert.rejects(small(4000, KIB), fault(400, "FILE_PART_INVALID"));
    await assert.rejects(big(0, 0, KIB), fault(400, "FILE_PARTS_INVALID"));
    await assert.rejects(big(3, 3, KIB), fault(400, "FILE_PART_INVALID"));
    await assert.rejects(big(0, 3, 1000), fault(400, "FILE_PART_SIZE_INVALID"));
    await assert.rejects(big(0, 3, 3 * KIB), fault(400, "FILE_PART_SIZE_INVALID"));
    await big(0, 3, 2 * KIB);
    await assert.rejects(big(1, 3, 4 * KIB), fault(400, "FILE_PART_SIZE_CHANGED"));
    await assert.rejects(big(2, 3, 4 * KIB), fault(400, "FILE_PART_SIZE_CHANGED"));
    await big(2, 3, 77);
    await small(0, 1000);
    // Now it is known that part 0 was not the last one.
    await assert.rejects(small(1, KIB), fault(400, "FILE_PART_SIZE_INVALID"));
    await assert.rejects(big(1, 2, KIB, 1n), fault(400, "FILE_PART_INVALID"));
  });

  test("incomplete and damaged files are refused", async () => {
    const { device, api, alice } = uploader();
    await save(device, 1n, noise(3 * KIB), KIB);
    const file = { _: "inputFile", id: 1n, parts: 4, name: "", md5Checksum: "" } as const;
    await assert.rejects(sendFile(device, file), fault(400, "FILE_PART_3_MISSING"));
    await assert.rejects(sendFile(device, { ...file, parts: 0 }), fault(400, "FILE_PARTS_INVALID"));
    await assert.rejects(
      sendFile(device, { ...file, parts: 3, md5Checksum: "00" }),
      fault(400, "MD5_CHECKSUM_INVALID"),
    );
    await assert.rejects(
      sendFile(device, { _: "inputFileBig", id: 1n, parts: 3, name: "" }),
      fault(400, "FILE_PARTS_INVALID"),
    );
    // Somebody else's parts are not there, nor are those on other data centres.
    await assert.rejects(
      sendFile(deviceOf(api, api.user()), { ...file, parts: 3 }),
      fault(400, "FILE_PART_0_MISSING"),
    );
    const abroad = new Device(api, 3);
    api.authorize(abroad.auth, alice);
    await save(abroad, 9n, noise(KIB), KIB);
    await assert.rejects(sendFile(device, { ...file, id: 9n, parts: 1 }), fault(400, "FILE_PART_0_MISSING"));
  });
});

describe("downloads", () => {
  async function stored() {
    const { api, alice, device } = uploader();
    await save(device, 1n, noise(8 * KIB), KIB);
    const document = await sendFile(device, { _: "inputFile", id: 1n, parts: 8, name: "", md5Checksum: "" });
    return {
      api,
      alice,
      device,
      location: { ...document, _: "inputDocumentFileLocation", thumbSize: "" } as const,
    };
  }

  test("upload.getFile() keeps to its rules of offset and limit", async () => {
    const { device, location } = await stored();
    const get = (offset: number, limit: number, precise?: true) =>
      device.call("upload.getFile", { location, offset, limit, precise });
    for (const [offset, limit] of [[1024, 4096], [-4096, 4096]]) {
      await assert.rejects(get(offset, limit), fault(400, "OFFSET_INVALID"));
    }
    for (const [offset, limit] of [[0, 0], [0, 1000], [0, 12 * KIB], [0, 2 << 20], [4096, 1 << 20]]) {
      await assert.rejects(get(offset, limit), fault(400, "LIMIT_INVALID"));
    }
    await assert.rejects(get(100, KIB, true), fault(400, "OFFSET_INVALID"));
    await assert.rejects(get(0, 100, true), fault(400, "LIMIT_INVALID"));
    assert.equal(as(await get(KIB, 3 * KIB, true), "upload.file").bytes.length, 3 * KIB);
    assert.equal(as(await get(4096, 8192), "upload.file").bytes.length, 4096);
    assert.equal(as(await get(8192, 4096), "upload.file").bytes.length, 0);
  });

  test("upload.getFile() wants the file's own data centre, hash and reference", async () => {
    const { api, alice, device, location } = await stored();
    const abroad = new Device(api, 3);
    api.authorize(abroad.auth, alice);
    const get = (from: Device, where: typeof location) =>
      from.call("upload.getFile", { location: where, offset: 0, limit: 4096 });
    await assert.rejects(get(abroad, location), fault(303, "FILE_MIGRATE_2"));
    await assert.rejects(get(device, { ...location, accessHash: 1n }), fault(400, "FILE_ID_INVALID"));
    await assert.rejects(
      get(device, { ...location, fileReference: new Uint8Array(0) }),
      fault(400, "FILE_REFERENCE_EMPTY"),
    );
    await assert.rejects(
      get(device, { ...location, fileReference: new Uint8Array(21) }),
      fault(400, "FILE_REFERENCE_INVALID"),
    );
    api.expireFileReferences();
    await assert.rejects(get(device, location), fault(400, "FILE_REFERENCE_EXPIRED"));
    const history = as(
      await device.call("messages.getHistory", { peer: { _: "inputPeerSelf" } }),
      "messages.messages",
    );
    const document = as(
      as(as(history.messages[0], "message").media!, "messageMediaDocument").document!,
      "document",
    );
    await get(device, { ...location, fileReference: document.fileReference });
  });

  test("a photo is sent, seen by the other side and sent on", async () => {
    const { api, device } = uploader();
    const bob = api.user();
    const bytes = noise(KIB);
    await save(device, 3n, bytes, KIB);
    const file = { _: "inputFile", id: 3n, parts: 1, name: "p.jpg", md5Checksum: "" } as const;
    const media = await device.call("messages.uploadMedia", {
      peer: { _: "inputPeerSelf" },
      media: { _: "inputMediaUploadedPhoto", file },
    });
    const photo = as(as(media, "messageMediaPhoto").photo!, "photo");
    const [peer] = (await device.call("contacts.resolveUsername", { username: bob.username! })).users;
    await device.call("messages.sendMedia", {
      peer: { _: "inputPeerUser", userId: bob.id, accessHash: as(peer, "user").accessHash! },
      media: { _: "inputMediaPhoto", id: { ...photo, _: "inputPhoto" } },
      message: "",
      randomId: 1n,
    });
    const { raw } = await bob.next();
    const seen = as(as(as(raw, "message").media!, "messageMediaPhoto").photo!, "photo");
    assert.equal(seen.id, photo.id);
    const location = { ...seen, _: "inputPhotoFileLocation", thumbSize: "x" } as const;
    const got = await deviceOf(api, bob).call("upload.getFile", { location, offset: 0, limit: 4096 });
    assert.deepEqual(as(got, "upload.file").bytes, bytes);
  });
});
