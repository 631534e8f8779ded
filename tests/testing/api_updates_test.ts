import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { RawMessage, TypeMessage } from "../../src/tl/mod.ts";
import { as, deviceOf, fault, full, inputPeer, startApi } from "./api_device.ts";

function texts(messages: readonly TypeMessage[]): string[] {
  return messages.map((message) => (message as RawMessage).message);
}

function talk(options: Parameters<typeof startApi>[0] = {}) {
  const { api, clock } = startApi(options);
  const [alice, bob] = [api.user(), api.user()];
  return { api, clock, alice, bob, device: deviceOf(api, alice) };
}

const rest = { date: 0, qts: 0 };

describe("updates.getDifference()", () => {
  test("gives nothing when nothing happened", async () => {
    const { device, api } = talk();
    const { pts, date, seq } = await device.call("updates.getState", {});
    assert.deepEqual([pts, seq, date], [1, 1, api.world.now]);
    const answer = await device.call("updates.getDifference", { pts, ...rest });
    assert.deepEqual(answer, { _: "updates.differenceEmpty", date, seq });
  });

  test("gives what happened since, messages apart from the rest", async () => {
    const { device, alice, bob } = talk();
    await bob.send(alice, "1");
    await bob.send(alice, "2");
    const second = bob.messages[1].id;
    bob.edit(second, "two");
    await alice.send(bob, "3");
    bob.read(alice);
    bob.delete(bob.messages[0].id);
    const answer = as(await device.call("updates.getDifference", { pts: 1, ...rest }), "updates.difference");
    // The first one is not there any more, the second one is as it is now.
    assert.deepEqual(texts(answer.newMessages), ["two", "3"]);
    assert.deepEqual(answer.otherUpdates.map((update) => [update._, "pts" in update && update.pts]), [
      ["updateEditMessage", 4],
      ["updateReadHistoryOutbox", 6],
      ["updateDeleteMessages", 7],
    ]);
    assert.equal(answer.state.pts, 7);
    assert.deepEqual(answer.users.map(({ id }) => id).sort(), [alice.id, bob.id].sort());
    const later = as(await device.call("updates.getDifference", { pts: 5, ...rest }), "updates.difference");
    assert.deepEqual([later.newMessages.length, later.otherUpdates.length], [0, 2]);
  });

  test("comes in slices when it is long", async () => {
    const { api, device, alice, bob } = talk({ behaviour: { differenceLimit: 2 } });
    for (const text of "abcde") await bob.send(alice, text);
    const seen: string[] = [];
    let pts = 1;
    for (let i = 0; i < 3; i++) {
      const answer = await device.call("updates.getDifference", { pts, ...rest });
      if (answer._ === "updates.differenceSlice") {
        seen.push(...texts(answer.newMessages));
        pts = answer.intermediateState.pts;
      } else {
        seen.push(...texts(as(answer, "updates.difference").newMessages), "end");
      }
    }
    assert.equal(seen.join(""), "abcdeend");
    api.behaviour.differenceLimit = 1000;
    const asked = await device.call("updates.getDifference", { pts: 1, ptsLimit: 1, ...rest });
    assert.equal(as(asked, "updates.differenceSlice").newMessages.length, 1);
  });

  test("is too long when there is more than was asked for", async () => {
    const { device, alice, bob } = talk();
    for (const text of "abcde") await bob.send(alice, text);
    const answer = await device.call("updates.getDifference", { pts: 1, ptsTotalLimit: 4, ...rest });
    assert.deepEqual(answer, { _: "updates.differenceTooLong", pts: 6 });
  });

  test("refuses states that cannot be", async () => {
    const { device } = talk();
    const at = (pts: number) => device.call("updates.getDifference", { pts, ...rest });
    await assert.rejects(at(0), fault(400, "PERSISTENT_TIMESTAMP_EMPTY"));
    await assert.rejects(at(100), fault(400, "PERSISTENT_TIMESTAMP_INVALID"));
  });
});

describe("pushed updates", () => {
  test("every step of a box is counted, without gaps", async () => {
    const { device, alice, bob, api } = talk({ behaviour: { shortUpdates: false } });
    const peer = inputPeer(api, alice, bob);
    const pts: number[] = [];
    for (let i = 0; i < 5; i++) {
      await bob.send(alice, `${i}`);
      const answer = full(
        await device.call("messages.sendMessage", { peer, message: `re ${i}`, randomId: BigInt(i + 1) }),
      );
      for (const container of [...device.take().map(full), answer]) {
        for (const update of container.updates) if ("ptsCount" in update) pts.push(update.pts);
      }
    }
    assert.deepEqual(pts, [2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  test("containers are numbered for each key", async () => {
    const { device, alice, bob, api } = talk();
    const tablet = deviceOf(api, alice);
    api.detach(tablet);
    await bob.send(alice, "1");
    assert.equal(full(device.take()[0]).seq, 2);
    assert.equal((await device.call("updates.getState", {})).seq, 2);
    assert.equal((await tablet.call("updates.getState", {})).seq, 1);
    assert.deepEqual(tablet.take(), []);
  });

  test("only the home data centre pushes, and only to who is logged in", async () => {
    const { device, alice, bob, api } = talk();
    const elsewhere = deviceOf(api, alice);
    const abroad = { ...elsewhere.auth, dc: 3 };
    api.detach(elsewhere);
    api.attach(abroad, elsewhere);
    await device.call("auth.logOut", {});
    await bob.send(alice, "1");
    assert.deepEqual([device.take(), elsewhere.take()], [[], []]);
  });

  test("account.updateStatus() is told to whom one chats with", async () => {
    const { device, alice, bob, api, clock } = talk();
    const bobs = deviceOf(api, bob);
    await alice.send(bob, "hi");
    bobs.take();
    await device.call("account.updateStatus", { offline: false });
    const online = as(as(bobs.take()[0], "updateShort").update, "updateUserStatus");
    assert.equal(as(online.status, "userStatusOnline").expires, api.world.now + 300);
    await clock.advance(1000);
    await device.call("account.updateStatus", { offline: true });
    const offline = as(as(bobs.take()[0], "updateShort").update, "updateUserStatus");
    assert.deepEqual(offline.status, { _: "userStatusOffline", wasOnline: api.world.now });
  });
});
