import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Peer } from "../../src/session/mod.ts";
import { FileSessionBase } from "../../src/stores/mod.ts";
import { after, describeModel, type Model, NOTHING, randomBatch, stateOf } from "./session_model.ts";
import { fileError, seeded, SimulatedFiles } from "./simulated_files.ts";

const PATH = "/a.session";

/** The newest peer of the model that has that username or phone. */
function newest(model: Model, has: (peer: Peer) => boolean | undefined): Peer | undefined {
  return [...model.peers.values()].reverse().find(has);
}

describe("FileSession beside a model", () => {
  it("does the same through random commits, look-ups, failures, compactions and restarts", async () => {
    let compactions = 0, failures = 0;
    for (let run = 0; run < 60; run++) {
      const random = seeded(7000 + run);
      const files = new SimulatedFiles();
      files.before = (what) => void (what === "rename" && compactions++);
      const open = async () => {
        const session = new FileSessionBase(files, PATH, {
          soonWindow: 1e6,
          compactAt: 1.3,
          compactFrom: 500,
        });
        return { session, head: await session.open() };
      };
      let { session } = await open();
      let model: Model = NOTHING;
      for (let step = 0; step < 60; step++) {
        const action = random();
        if (action < 0.5) {
          const changes = randomBatch(random);
          model = after(model, changes);
          await session.commit(changes, random() < 0.3 ? "sync" : "soon");
        } else if (action < 0.6) {
          // A commit that fails changes nothing; what was promised before stays.
          const before = files.before;
          files.before = (what) => {
            if (what === "write" || what === "create") throw fileError("EIO");
          };
          await session.commit(randomBatch(random), "sync").then(() => {
            // Only possible when it had nothing new to write.
          }, () => failures++);
          files.before = before;
          if (describeModel(await stateOf(session, model.head)) !== describeModel(model)) {
            assert.fail(`run ${run}, step ${step}: a failed commit shows`);
          }
        } else if (action < 0.7) {
          await session.close();
          const again = await open();
          assert.equal(
            describeModel(await stateOf(again.session, again.head)),
            describeModel(model),
            `run ${run}`,
          );
          session = again.session;
        } else if (action < 0.75) {
          await session.settled();
        } else {
          const name = `name${Math.floor(random() * 8)}`, phone = `${Math.floor(random() * 4)}`;
          const message = `run ${run}, step ${step}`;
          assert.deepEqual(
            await session.peerByUsername(name.toUpperCase()),
            newest(model, ({ usernames }) => usernames?.includes(name)),
            message,
          );
          assert.deepEqual(
            await session.peerByPhone(phone),
            newest(model, (peer) => peer.phone === phone),
            message,
          );
          const id = 1 + Math.floor(random() * 6);
          assert.deepEqual(await session.peer("channel", id), model.peers.get(`channel${id}`), message);
        }
      }
      await session.close();
      assert.equal(files.openHandles, 0);
    }
    assert.ok(compactions > 150 && failures > 100, `${compactions} ${failures}`);
  });
});
