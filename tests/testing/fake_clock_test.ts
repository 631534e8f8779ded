import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sleep } from "../../src/base/clock.ts";
import { FakeClock } from "../../src/testing/mod.ts";

describe("FakeClock", () => {
  it("stands still until it is told to move", async () => {
    const clock = new FakeClock({ start: 1000 });
    await sleep(5);
    assert.deepEqual([clock.now(), clock.monotonic()], [1000, 0]);
    await clock.advance(250);
    assert.deepEqual([clock.now(), clock.monotonic()], [1250, 250]);
  });

  it("advance() runs timers in the order they are due, those made meanwhile too, each at its time", async () => {
    const clock = new FakeClock({ start: 0 });
    const log: string[] = [];
    const note = (name: string) => () => log.push(`${name}@${clock.now()}`);
    clock.setTimeout(note("late"), 300);
    clock.setTimeout(async () => {
      note("early")();
      await sleep(50, clock);
      note("slept")();
    }, 100);
    clock.setTimeout(note("same, later made"), 300);
    clock.clearTimeout(clock.setTimeout(note("cancelled"), 10));
    clock.setTimeout(note("beyond"), 1001);
    await clock.advance(1000);
    assert.deepEqual(log, ["early@100", "slept@150", "late@300", "same, later made@300"]);
    assert.equal(clock.pending, 1);
  });

  it("jump() moves the wall clock only", async () => {
    const clock = new FakeClock({ start: 0 });
    let fired = false;
    clock.setTimeout(() => fired = true, 10);
    clock.jump(3_600_000);
    await clock.advance(5);
    assert.deepEqual([clock.now(), clock.monotonic(), fired], [3_600_005, 5, false]);
    await clock.advance(5);
    assert.ok(fired);
  });

  it("auto passes hours in no time, in order", async () => {
    const clock = new FakeClock({ start: 0, auto: true });
    const log: number[] = [];
    const started = performance.now();
    await Promise.all([3600, 60, 1].map(async (seconds) => {
      await sleep(seconds * 1000, clock);
      log.push(seconds);
    }));
    assert.deepEqual(log, [1, 60, 3600]);
    assert.equal(clock.now(), 3_600_000);
    assert.ok(performance.now() - started < 1000);
    assert.equal(clock.pending, 0);
  });
});
