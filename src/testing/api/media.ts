import { readInt64 } from "../../bytes/mod.ts";
import type {
  RawPoll,
  TypeInputDocument,
  TypeInputFile,
  TypeInputMedia,
  TypeInputPhoto,
} from "../../tl/mod.ts";
import { RpcFault } from "../world/fault.ts";
import type { StoredFile } from "../world/file_store.ts";
import type { Poll } from "../world/poll.ts";
import type { Media } from "../world/post.ts";
import type { Call } from "./call.ts";

/** Whose uploads are whose, and where they lie. */
export function uploadOwner(call: Call): string {
  return `${call.context.dc}:${call.self.id}`;
}

/** A file the caller may address. @throws RpcFault 400 FILE_REFERENCE_*, or `fault` when it cannot know the file */
export function fileOf(
  call: Call,
  input: { readonly id: bigint; readonly accessHash: bigint; readonly fileReference: Uint8Array },
  fault: string,
): StoredFile {
  const { files } = call.world;
  const file = files.get(input.id);
  if (!file || input.accessHash !== call.world.accessHash(call.self.id, file.id)) {
    throw new RpcFault(400, fault);
  }
  files.checkReference(file, input.fileReference);
  return file;
}

function known(call: Call, input: TypeInputPhoto | TypeInputDocument): StoredFile {
  if (input._ === "inputPhotoEmpty" || input._ === "inputDocumentEmpty") {
    throw new RpcFault(400, "MEDIA_EMPTY");
  }
  return fileOf(call, input, "MEDIA_INVALID");
}

/** What an `InputMedia` puts on a message. @throws RpcFault 400 MEDIA_INVALID for kinds the test data centre has not */
export function mediaOf(call: Call, input: TypeInputMedia): Media {
  const stored = (file: TypeInputFile, mimeType: string, attributes?: StoredFile["attributes"]): StoredFile =>
    call.world.files.assemble(uploadOwner(call), file, {
      dc: call.self.dc,
      date: call.now,
      mimeType,
      attributes: attributes ?? [],
    });
  switch (input._) {
    case "inputMediaUploadedPhoto":
      return { type: "photo", file: stored(input.file, "image/jpeg"), spoiler: input.spoiler };
    case "inputMediaUploadedDocument":
      return {
        type: "document",
        file: stored(input.file, input.mimeType, [...input.attributes]),
        spoiler: input.spoiler,
      };
    case "inputMediaPhoto":
      return { type: "photo", file: known(call, input.id), spoiler: input.spoiler };
    case "inputMediaDocument":
      return { type: "document", file: known(call, input.id), spoiler: input.spoiler };
    case "inputMediaContact": {
      const { phoneNumber, firstName, lastName, vcard } = input;
      const userId = call.world.byPhone(phoneNumber.replace(/[^0-9]/g, ""))?.id ?? 0;
      return { type: "contact", phoneNumber, firstName, lastName, vcard, userId };
    }
    case "inputMediaPoll":
      return { type: "poll", poll: pollOf(call, input.poll) };
    case "inputMediaEmpty":
      throw new RpcFault(400, "MEDIA_EMPTY");
    default:
      throw new RpcFault(400, "MEDIA_INVALID");
  }
}

const MOST_ANSWERS = 12;

function pollOf(
  call: Call,
  { question, answers, publicVoters = false, multipleChoice = false }: RawPoll,
): Poll {
  if (question.text === "") throw new RpcFault(400, "POLL_QUESTION_INVALID");
  if (answers.length < 1 || answers.length > MOST_ANSWERS) throw new RpcFault(400, "POLL_ANSWERS_INVALID");
  return {
    id: readInt64(call.services.platform.randomBytes(8)),
    question: question.text,
    // Clients of this layer leave it to the server to name the options.
    answers: answers.map((answer, i) => ({
      text: answer.text.text,
      option: "option" in answer ? answer.option : Uint8Array.of(48 + i),
    })),
    publicVoters,
    multiple: multipleChoice,
    votes: new Map(),
  };
}
