import type { RawDocument, RawPhoto, TypeMessageMedia } from "../../tl/mod.ts";
import type { World } from "../world.ts";
import type { StoredFile } from "../world/file_store.ts";
import { showPoll } from "../world/poll.ts";
import type { Media } from "../world/post.ts";

/** A `MessageMedia`, for the account `viewer`. */
export function showMedia(world: World, viewer: number, media: Media): TypeMessageMedia {
  switch (media.type) {
    case "poll":
      return showPoll(media.poll, viewer);
    case "photo":
      return {
        _: "messageMediaPhoto",
        photo: showPhoto(world, viewer, media.file),
        spoiler: media.spoiler,
      };
    case "document":
      return {
        _: "messageMediaDocument",
        document: showDocument(world, viewer, media.file),
        spoiler: media.spoiler,
      };
    case "contact": {
      const { type: _type, ...contact } = media;
      return { _: "messageMediaContact", ...contact };
    }
  }
}

function showDocument(world: World, viewer: number, file: StoredFile): RawDocument {
  return {
    _: "document",
    id: file.id,
    accessHash: world.accessHash(viewer, file.id),
    fileReference: world.files.reference(file),
    date: file.date,
    mimeType: file.mimeType,
    size: file.bytes.length,
    dcId: file.dc,
    attributes: file.attributes,
  };
}

/** In one size. */
function showPhoto(world: World, viewer: number, file: StoredFile): RawPhoto {
  return {
    _: "photo",
    id: file.id,
    accessHash: world.accessHash(viewer, file.id),
    fileReference: world.files.reference(file),
    date: file.date,
    sizes: [{ _: "photoSize", type: "x", w: 800, h: 600, size: file.bytes.length }],
    dcId: file.dc,
  };
}
