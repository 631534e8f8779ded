import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { FakeClock, type TestApiOptions, TestServer } from "../../src/testing/mod.ts";
import { UnknownConstructorError } from "../../src/tl/mod.ts";
import { deviceOf, full, startApi } from "./api_device.ts";
import { RawClient } from "./raw_client.ts";

/** Bob with a device, to whom Alice writes; always in containers. */
function talk(options: TestApiOptions = {}) {
  const { api, clock } = startApi({ ...options, behaviour: { shortUpdates: false, ...options.behaviour } });
  const [alice, bob] = [api.user(), api.user()];
  const bobs = deviceOf(api, bob);
  const heard = () =>
    bobs.take().map((one) => {
      if (one._ !== "updates") return one._;
      return one.updates.map((update) => "pts" in update ? update.pts : update._).join("+");
    });
  const say = async (...texts: string[]) => {
    for (const text of texts) await alice.send(bob, text);
  };
  return { api, clock, alice, bob, bobs, heard, say };
}

describe("faults.updates", () => {
  test("lose() leaves a gap that a difference fills", async () => {
    const { api, bobs, heard, say } = talk();
    api.updateFaults.lose({ times: 2 });
    await say("a", "b", "c");
    assert.deepEqual(heard(), ["4"]);
    const answer = await bobs.call("updates.getDifference", { pts: 1, date: 0, qts: 0 });
    assert.ok("newMessages" in answer && answer.newMessages.length === 3);
    assert.equal(api.updateFaults.counts.get("lose"), 2);
  });

  test("lose() can be told whose, and which", async () => {
    const { api, alice, bob, heard, say } = talk();
    api.updateFaults.lose({ account: alice });
    api.updateFaults.lose({ update: "updateEditMessage", times: Infinity });
    await say("a");
    alice.edit(alice.messages[0].id, "b");
    await say("c");
    assert.deepEqual(heard(), ["2", "4"]);
    api.updateFaults.clear();
    alice.edit(alice.messages[0].id, "d");
    assert.deepEqual([heard(), bob.messages.length], [["5"], 2]);
  });

  test("duplicate(), tooLong() and reorder() do what they say", async () => {
    const { api, clock, heard, say } = talk();
    const { updateFaults: faults } = api;
    faults.duplicate();
    faults.tooLong();
    faults.reorder();
    await say("dup", "long", "third", "fourth", "fifth");
    assert.deepEqual(heard(), ["2", "2", "updatesTooLong", "5", "4", "6"]);
    faults.reorder();
    await say("alone");
    assert.deepEqual(heard(), []);
    await clock.advance(1000);
    assert.deepEqual([heard(), clock.pending], [["7"], 0]);
  });

  test("delay() holds one push, not the others", async () => {
    const { api, clock, heard, say } = talk();
    api.updateFaults.delay(700);
    await say("late", "soon");
    assert.deepEqual(heard(), ["3"]);
    await clock.advance(700);
    assert.deepEqual(heard(), ["2"]);
    api.updateFaults.delay(700);
    await say("never");
    api.close();
    assert.equal(clock.pending, 0);
  });

  test("a rate is the same for the same seed", async () => {
    const run = async () => {
      const { api, heard, say } = talk();
      api.updateFaults.lose({ rate: 0.5 });
      await say(..."abcdefghijklmnopqrst");
      return heard();
    };
    const heard = await run();
    assert.ok(heard.length > 2 && heard.length < 18, `${heard.length} of 20`);
    assert.deepEqual(await run(), heard);
    assert.throws(() => talk().api.updateFaults.lose({ rate: 2 }), RangeError);
  });

  test("undecodable() pushes updates with a constructor that nobody knows", async () => {
    await using server = await TestServer.start({ clock: new FakeClock({ auto: true }) });
    const [alice, bob] = [server.user(), server.user()];
    const client = await RawClient.registered(server);
    server.authorize(2, client.key, bob);
    await client.call({ _: "updates.getState" }, { init: true });
    server.faults.updates.undecodable();
    await alice.send(bob, "x");
    await assert.rejects(client.expect("updates"), UnknownConstructorError);
    server.faults.updates.undecodable();
    server.faults.clear();
    await alice.send(bob, "y");
    assert.equal((await client.expect("updateShortMessage")).value.message, "y");
  });

  test("reach each session of an account by itself", async () => {
    const { api, bob, bobs, heard, say } = talk();
    const tablet = deviceOf(api, bob);
    api.updateFaults.lose();
    await say("a");
    assert.deepEqual([heard(), tablet.take().map((one) => full(one).updates.length)], [[], [1]]);
    assert.deepEqual(bobs.take(), []);
  });
});
