import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { systemClock } from "../../src/base/clock.ts";
import type { DeadLetter } from "../../src/client/updates/handler_lanes.ts";
import type { Message } from "../../src/client/model/mod.ts";
import { Delivery } from "../../src/client/updates/delivery.ts";
import { FakeClock } from "../../src/testing/fake_clock.ts";

interface Bench {
  readonly delivery: Delivery;
  readonly done: string[];
  readonly errors: unknown[];
  readonly letters: DeadLetter[];
  readonly clock: FakeClock;
  rooms: number;
  send(text: string, chat?: number): void;
}

function bench(options: { limit?: number; attempts?: number } = {}): Bench {
  const clock = new FakeClock();
  const self: Bench = {
    clock,
    done: [],
    errors: [],
    letters: [],
    rooms: 0,
    delivery: new Delivery({
      clock,
      limit: options.limit ?? 1_000,
      attempts: options.attempts ?? 3,
      onRoom: () => self.rooms++,
      onRetry: () => {},
      onError: (error) => self.errors.push(error),
      onDeadLetter: (letter) => self.letters.push(letter),
    }),
    send: (text, chat = 1) =>
      self.delivery.take(
        { type: "message", value: { text } as unknown as Message, chat },
        () => self.done.push(text),
      ),
  };
  return self;
}

/** A promise and what fulfils it. */
function gate(): { readonly passed: Promise<void>; open(): void } {
  let open = () => {};
  const passed = new Promise<void>((resolve) => open = resolve);
  return { passed, open };
}

const turn = () => new Promise((resolve) => systemClock.setTimeout(() => resolve(undefined), 1));

describe("Delivery", () => {
  it("counts an update as done when the handler's promise is fulfilled, not before", async () => {
    const { delivery, send, done } = bench();
    const { passed, open } = gate();
    delivery.on("message", () => passed);
    send("1");
    await turn();
    assert.deepEqual(done, []);
    assert.equal(delivery.pending, 1);
    open();
    await turn();
    assert.deepEqual(done, ["1"]);
    assert.equal(delivery.pending, 0);
  });

  it("keeps the order of each chat among thousands, some of them slow", async () => {
    const { delivery, send, done } = bench({ limit: 100_000 });
    const { passed, open } = gate();
    // Every hundredth chat is slow all the time.
    delivery.on("message", ({ text }) => Number(text.split(" ")[0]) % 100 === 0 ? passed : undefined);
    for (let round = 0; round < 3; round++) {
      for (let chat = 1; chat <= 2_500; chat++) send(`${chat} ${round}`, chat);
      await turn();
    }
    assert.equal(delivery.pending, 75);
    open();
    await turn();
    assert.equal(delivery.pending, 0);
    const last = new Map<string, number>();
    for (const text of done) {
      const [chat, round] = text.split(" ");
      assert.equal(Number(round), (last.get(chat) ?? -1) + 1, text);
      last.set(chat, Number(round));
    }
    assert.deepEqual([last.size, new Set(last.values())], [2_500, new Set([2])]);
  });

  it("counts an update nobody wants as done at once", () => {
    const { delivery, send, done } = bench();
    delivery.on("callbackQuery", () => {});
    send("1");
    assert.deepEqual(done, ["1"]);
  });

  it("lets other chats overtake a slow one, and keeps the order within", async () => {
    const { delivery, send, done } = bench();
    const { passed, open } = gate();
    delivery.on("message", ({ text }) => text === "a1" ? passed : undefined);
    for (const text of ["a1", "b1", "a2", "b2"]) send(text, text.charCodeAt(0));
    await turn();
    assert.deepEqual(done, ["b1", "b2"]);
    open();
    await turn();
    assert.deepEqual(done, ["b1", "b2", "a1", "a2"]);
  });

  it("waits for every consumer: handlers and streams", async () => {
    const { delivery, send, done } = bench();
    const { passed, open } = gate();
    delivery.on("message", () => passed);
    const [one, two] = [delivery.stream(), delivery.stream()];
    send("1");
    for (const stream of [one, two]) {
      const { value } = await stream.next();
      assert.equal(value.type, "message");
      assert.equal(value.value.text, "1");
    }
    open();
    void one.next();
    await turn();
    assert.deepEqual(done, []);
    void two.next();
    assert.deepEqual(done, ["1"]);
  });

  it("a stream: done() counts at once, and only once", async () => {
    const { delivery, send, done } = bench();
    const stream = delivery.stream();
    send("1");
    send("2");
    const { value } = await stream.next();
    value.done();
    value.done();
    assert.deepEqual(done, ["1"]);
    await stream.next();
    assert.deepEqual(done, ["1"]);
  });

  it("a stream that is left counts nothing, and takes nothing more", async () => {
    const { delivery, send, done } = bench();
    const stream = delivery.stream();
    for (const text of ["1", "2", "3"]) send(text);
    for await (const { value } of stream) if ((value as Message).text === "2") break;
    assert.deepEqual(done, ["1"]);
    assert.equal(delivery.pending, 0, "nobody has to do with the others any more");
    send("4");
    assert.deepEqual(done, ["1", "4"]);
  });

  it("a stream whose loop throws counts nothing", async () => {
    const { delivery, send, done } = bench();
    const stream = delivery.stream();
    send("1");
    await assert.rejects(async () => {
      for await (const _ of stream) throw new Error("broken");
    }, /broken/);
    assert.deepEqual(done, []);
  });

  it("several may ask a stream at the same time: each gets another update", async () => {
    const { delivery, send, done } = bench();
    const stream = delivery.stream();
    const asked = [stream.next(), stream.next()];
    send("1");
    send("2");
    const texts = (await Promise.all(asked)).map(({ value }) => value.value.text);
    assert.deepEqual(texts, ["1", "2"]);
    assert.deepEqual(done, ["1"], "asking for the second was asking for the next");
  });

  it("tries a handler that throws again, with the others in between, then gives up", async () => {
    const { delivery, send, done, errors, letters, clock } = bench();
    const calls: string[] = [];
    const failure = new Error("no");
    delivery.on("message", ({ text }) => {
      calls.push(`broken ${text}`);
      if (text === "1") throw failure;
    });
    delivery.on("message", ({ text }) => void calls.push(`good ${text}`));
    send("1");
    send("2");
    send("other", 2);
    await turn();
    assert.deepEqual(calls, ["broken 1", "good 1", "broken other", "good other"]);
    await clock.advance(100);
    assert.equal(calls.at(-1), "broken 1");
    assert.deepEqual(errors, []);
    await clock.advance(500);
    assert.deepEqual(calls.slice(-3), ["broken 1", "broken 2", "good 2"]);
    assert.deepEqual(done, ["other", "1", "2"]);
    assert.deepEqual(errors, [failure]);
    assert.equal(letters.length, 1);
    assert.equal(letters[0].type, "message");
    assert.equal(letters[0].error, failure);
    assert.equal(letters[0].attempts, 3);
    assert.equal(clock.pending, 0);
  });

  it("is full with as many updates as it may hold, and has room again with half of them", async () => {
    const self = bench({ limit: 4 });
    const gates = Array.from({ length: 4 }, gate);
    let started = 0;
    self.delivery.on("message", () => gates[started++].passed);
    for (const text of "abc") self.send(text, text.charCodeAt(0));
    assert.equal(self.delivery.full, false);
    self.send("d", 4);
    assert.equal(self.delivery.full, true);
    await turn();
    gates[0].open();
    await turn();
    assert.equal(self.rooms, 0);
    gates[1].open();
    await turn();
    assert.equal(self.rooms, 1);
    assert.equal(self.delivery.full, false);
    gates[2].open();
    gates[3].open();
    await turn();
    assert.equal(self.rooms, 1);
  });

  it("stop() waits for what runs, leaves undone what waits, and lets the reader of a stream finish", async () => {
    const { delivery, send, done } = bench();
    const { passed, open } = gate();
    let handled = 0;
    delivery.on("message", () => (handled++, passed));
    send("1");
    send("2");
    await turn();
    const stopping = delivery.stop();
    open();
    await stopping;
    assert.equal(handled, 1);
    assert.deepEqual(done, ["1"]);
    send("3");
    assert.deepEqual(done, ["1"], "what comes later is for the next start");

    const second = bench();
    const stream = second.delivery.stream();
    second.send("1");
    second.send("2");
    await stream.next();
    let stopped = false;
    const ending = second.delivery.stop().then(() => stopped = true);
    await turn();
    assert.equal(stopped, false);
    assert.deepEqual(await stream.next(), { done: true, value: undefined });
    await ending;
    assert.deepEqual(second.done, ["1"]);
  });

  it("stop() is not taken for nobody wanting what comes later", async () => {
    const { delivery, send, done } = bench();
    delivery.stream();
    await delivery.stop();
    send("1");
    assert.deepEqual(done, []);
    assert.equal(delivery.pending, 0);
  });

  it("stop() does not wait longer than five seconds, nor for the next attempt", async () => {
    const { delivery, send, done, clock, letters } = bench();
    delivery.on("message", ({ text }) => {
      if (text === "broken") throw new Error("no");
      return new Promise(() => {});
    });
    send("stuck");
    send("broken", 2);
    await turn();
    let stopped = false;
    const ending = delivery.stop().then(() => stopped = true);
    await clock.advance(4_999);
    assert.equal(stopped, false);
    await clock.advance(1);
    await ending;
    assert.deepEqual([done, letters], [[], []]);
  });
});
