import { equalBytes } from "../../bytes/mod.ts";
import type { RawMessageMediaPoll, RawPollResults } from "../../tl/mod.ts";
import type { World } from "../world.ts";
import type { Account } from "./account.ts";
import { audience } from "./audience.ts";
import { RpcFault } from "./fault.ts";
import { Changes } from "./notice.ts";
import type { StoredMessage } from "./post.ts";

/** A question with answers to choose from. */
export interface Poll {
  readonly id: bigint;
  readonly question: string;
  readonly answers: readonly { readonly text: string; readonly option: Uint8Array }[];
  /** It is seen who chose what. */
  readonly publicVoters: boolean;
  /** More than one answer may be chosen. */
  readonly multiple: boolean;
  /** Which answers were chosen, as positions, by account id. */
  readonly votes: Map<number, readonly number[]>;
}

/** A poll as `viewer` sees it. */
export function showPoll(poll: Poll, viewer: number): RawMessageMediaPoll {
  const plain = (text: string) => ({ _: "textWithEntities" as const, text, entities: [] });
  return {
    _: "messageMediaPoll",
    poll: {
      _: "poll",
      id: poll.id,
      publicVoters: poll.publicVoters || undefined,
      multipleChoice: poll.multiple || undefined,
      question: plain(poll.question),
      answers: poll.answers.map(({ text, option }) => ({ _: "pollAnswer", text: plain(text), option })),
      hash: 0n,
    },
    results: pollResults(poll, viewer),
  };
}

function pollResults({ answers, votes }: Poll, viewer: number): RawPollResults {
  const mine = votes.get(viewer) ?? [];
  const chosen = [...votes.values()];
  return {
    _: "pollResults",
    totalVoters: votes.size,
    results: answers.map(({ option }, at) => ({
      _: "pollAnswerVoters",
      option,
      voters: chosen.filter((positions) => positions.includes(at)).length,
      chosen: mine.includes(at) || undefined,
      recentVoters: [],
    })),
  };
}

/** `actor` chooses answers of a message's poll by their options; none: takes its vote back. */
export function vote(
  world: World,
  actor: Account,
  message: StoredMessage,
  options: readonly Uint8Array[],
): Changes {
  const { media } = message.post;
  if (media?.type !== "poll") throw new RpcFault(400, "MESSAGE_POLL_CLOSED");
  const { poll } = media;
  const positions = options.map((option) => poll.answers.findIndex((one) => equalBytes(one.option, option)));
  if (positions.includes(-1)) throw new RpcFault(400, "OPTION_INVALID");
  if (positions.length > 1 && !poll.multiple) throw new RpcFault(400, "OPTIONS_TOO_MUCH");
  if (positions.length > 0) poll.votes.set(actor.id, positions);
  else poll.votes.delete(actor.id);
  const changes = new Changes();
  for (const [{ id }] of audience(world, message)) {
    const update = { _: "updateMessagePoll", pollId: poll.id, results: pollResults(poll, id) } as const;
    changes.add(id, { type: "passing", update, peers: [] });
  }
  const author = world.account(message.post.from);
  if (author.bot && poll.publicVoters) {
    const update = {
      _: "updateMessagePollVote",
      pollId: poll.id,
      peer: { _: "peerUser", userId: actor.id },
      options: options.slice(),
      positions,
    } as const;
    changes.add(author.id, author.botEvents.record(update, [{ kind: "user", id: actor.id }]));
  }
  return changes;
}
