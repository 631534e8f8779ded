import type { Platform } from "../crypto/platform.ts";
import { AbridgedCodec } from "./abridged.ts";
import type { FrameCodec, FramingName, Role } from "./frame.ts";
import { FullCodec } from "./full.ts";
import { IntermediateCodec } from "./intermediate.ts";
import { PaddedCodec } from "./padded.ts";

/**
 * A codec for one connection.
 * @param role which side we are: only a server sends errors and quick acks, only a client asks for them
 * @param platform its `randomBytes` make the padding of "padded"
 * @throws TypeError when there is no framing of that name
 */
export function createFraming(
  name: FramingName,
  role: Role,
  platform: Pick<Platform, "randomBytes">,
): FrameCodec {
  switch (name) {
    case "abridged":
      return new AbridgedCodec(role);
    case "intermediate":
      return new IntermediateCodec(role);
    case "padded":
      return new PaddedCodec(role, platform);
    case "full":
      return new FullCodec(role);
    default:
      throw new TypeError(`Cannot use the framing "${String(name)}": there is none of that name`);
  }
}
