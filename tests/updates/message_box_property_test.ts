import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { UpdateState } from "../../src/session/mod.ts";
import type { TypeUpdate, TypeUpdates } from "../../src/tl/mod.ts";
import { type BoxEvent, type Ticket, UpdateLedger } from "../../src/updates/mod.ts";
import { Bench, combined, plain, short } from "./kit.ts";
import { type BoxName, idOf, ModelServer } from "./model_server.ts";

type Request = Extract<BoxEvent, { type: "getDifference" | "getChannelDifference" | "getState" }>;

/** A client between a box, a server that loses things, and handlers that take their time. */
class Life {
  readonly bench: Bench;
  readonly ledger = new UpdateLedger();
  /** Calls without an answer, by box. */
  readonly asked = new Map<string, Request>();
  /** Ids handed out in this life, in order, by box. */
  readonly told = new Map<string, number[]>();
  /** Handed out, and not dealt with. */
  readonly open: { id: number; ticket: Ticket }[] = [];
  readonly #server: ModelServer;
  readonly #saved: { state: UpdateState; channels: Map<number, number> };
  #last: UpdateState;

  constructor(server: ModelServer, saved: { state: UpdateState; channels: Map<number, number> }) {
    this.#server = server;
    this.#saved = saved;
    this.#last = saved.state;
    this.bench = new Bench({ state: saved.state, channels: saved.channels });
    this.bench.box.start();
    this.pump();
  }

  /** Does what the box says. */
  pump(): void {
    for (const event of this.bench.events()) {
      switch (event.type) {
        case "updates": {
          const ticket = this.ledger.open(event.mark, event.own ? 0 : event.updates.length);
          for (const update of event.updates) this.#tell(update, event.own ? undefined : ticket);
          break;
        }
        case "channelBase":
          this.#saved.channels.set(event.channel, event.pts);
          break;
        case "getDifference":
        case "getState":
        case "getChannelDifference": {
          const box = event.type === "getChannelDifference" ? `${event.channel}` : "common";
          assert.ok(!this.asked.has(box), `two differences of ${box}`);
          this.asked.set(box, event);
          break;
        }
        default:
          assert.fail(`unexpected ${event.type}`);
      }
    }
    const state = this.bench.box.state!;
    for (const field of ["pts", "qts", "date"] as const) {
      assert.ok(state[field] >= this.#last[field], `${field} went backwards`);
    }
    this.#last = state;
    this.save();
  }

  #tell(update: TypeUpdate, ticket: Ticket | undefined): void {
    const { message } = update as { message?: { peerId: { channelId?: number; userId?: number } } };
    const box = update._ === "updateUserTyping"
      ? "none"
      : message
      ? `${message.peerId.channelId ?? "pts"}`
      : "qts";
    const told = this.told.get(box) ?? [];
    const id = idOf(update);
    if (box === "none") assert.ok(!told.includes(id), `${id} came twice`);
    else assert.ok(told.length === 0 || told.at(-1)! < id, `${id} of ${box} comes after ${told.at(-1)}`);
    told.push(id);
    this.told.set(box, told);
    if (ticket) this.open.push({ id, ticket });
  }

  save(): void {
    const changes = this.ledger.changes();
    this.ledger.saved(changes);
    for (const change of changes) {
      if (change.type === "updates") this.#saved.state = change.state!;
      else if (change.type === "channel") this.#saved.channels.set(change.id, change.pts!);
    }
  }

  /** Answers a call, or fails it. */
  answer(box: string, fails: boolean): void {
    const request = this.asked.get(box);
    if (!request) return;
    this.asked.delete(box);
    const target = this.bench.box;
    if (request.type === "getChannelDifference") {
      if (fails) target.channelDifferenceFailed(request.channel, "retry", 700);
      else target.channelDifference(request.channel, this.#server.channelDifference(request));
    } else if (request.type === "getDifference") {
      if (fails) target.differenceFailed("retry", 700);
      else target.difference(this.#server.difference(request));
    } else assert.fail("the state is known");
    this.pump();
  }

  /** A handler is done with something. */
  finish(pick: number, done: Set<number>): void {
    if (this.open.length === 0) return;
    const [{ id, ticket }] = this.open.splice(pick % this.open.length, 1);
    done.add(id);
    ticket.done();
    this.save();
  }

  /** Until nothing is left to do. */
  settle(): void {
    for (let i = 0; i < 1_000; i++) {
      for (const box of [...this.asked.keys()]) this.answer(box, false);
      if (this.asked.size === 0 && this.bench.box.deadline > this.bench.now + 60_000) return;
      this.bench.wait(600);
      this.pump();
    }
    assert.fail("it does not come to an end");
  }
}

const action = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      type: fc.constant("happen" as const),
      box: fc.constantFrom<BoxName>("pts", "pts", "pts", "qts", 7, 7, 8, 9),
      count: fc.integer({ min: 1, max: 3 }),
      own: fc.constantFrom(false, false, false, true),
      container: fc.boolean(),
      fate: fc.constantFrom("arrives", "arrives", "arrives", "lost", "twice", "late"),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant("wait" as const), ms: fc.integer({ min: 1, max: 800 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant("answer" as const),
      box: fc.constantFrom("common", "common", "7", "8", "9"),
      fails: fc.constantFrom(false, false, true),
    }),
  },
  { weight: 3, arbitrary: fc.record({ type: fc.constant("finish" as const), pick: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant("late" as const), pick: fc.nat() }) },
  { weight: 1, arbitrary: fc.constant({ type: "crash" as const }) },
  { weight: 1, arbitrary: fc.constant({ type: "lost" as const }) },
);

type Action = typeof action extends fc.Arbitrary<infer T> ? T : never;

/** Lets a life go as `actions` say; gives the last one, and what handlers were done with. */
function live(server: ModelServer, actions: readonly Action[], tellsAll = true) {
  const saved = { state: server.state, channels: new Map([[7, 10], [8, 100]]) };
  const done = new Set<number>();
  const late: TypeUpdates[] = [];
  let life = new Life(server, saved);
  for (const step of actions) {
    switch (step.type) {
      case "happen": {
        const { box, count, container } = step;
        // Whatever comes first of a channel never seen before is where it begins.
        const fate = box === 9 && server.boxes.get(9) === 1 ? "arrives" : step.fate;
        const own = step.own && box !== "qts";
        const happening = server.happen(box, count, own);
        if (own) {
          if (fate === "lost") break;
          life.bench.box.affected(happening.end, happening.count, typeof box === "number" ? box : undefined);
        } else {
          const seq = container ? ++server.seq : 0;
          const update = server.update(happening);
          const pushed = container
            ? combined(seq, seq, [plain(happening.id), update], happening.id)
            : short(update);
          if (fate === "late") late.push(pushed);
          if (fate === "arrives" || fate === "twice") life.bench.box.take(pushed);
          if (fate === "twice") life.bench.box.take(pushed);
        }
        break;
      }
      case "wait":
        life.bench.wait(step.ms);
        break;
      case "answer":
        life.answer(step.box, step.fails);
        break;
      case "finish":
        life.finish(step.pick, done);
        break;
      case "late":
        if (late.length > 0) life.bench.box.take(late.splice(step.pick % late.length, 1)[0]);
        break;
      case "crash":
        late.length = 0;
        life = new Life(server, saved);
        break;
      case "lost":
        life.bench.box.lost();
    }
    life.pump();
  }
  life.settle();
  // The last update of a channel may be lost without a trace: somebody has to tell.
  server.tellsAll = tellsAll;
  life.bench.box.lost();
  life.pump();
  life.settle();
  return { life, done, saved };
}

describe("MessageBox, whatever happens", () => {
  const actions = fc.array(action, { maxLength: 80, size: "max" });
  const sliceLength = fc.integer({ min: 1, max: 5 });

  it("hands out everything once, in the order of its box, and ends where the server is", () => {
    const alive = actions.map((list) => list.filter(({ type }) => type !== "crash"));
    fc.assert(
      fc.property(alive, sliceLength, (list, length) => {
        const server = new ModelServer(length);
        const { life } = live(server, list);
        for (const box of ["pts", "qts", 7, 8, 9] as const) {
          const expected = server.history.filter((one) => one.box === box && !one.own).map(({ id }) => id);
          assert.deepEqual(life.told.get(`${box}`) ?? [], expected, `box ${box}`);
        }
        assert.deepEqual(life.bench.box.state, server.state);
      }),
      { numRuns: 400 },
    );
  });

  it("gets everything to the handlers at least once, across crashes", () => {
    fc.assert(
      fc.property(actions, sliceLength, (list, length) => {
        const server = new ModelServer(length);
        const { life, done, saved } = live(server, list);
        while (life.open.length > 0) life.finish(0, done);
        const missing = server.history.filter(({ id, own }) => !own && !done.has(id));
        assert.deepEqual(missing, []);
        assert.equal(life.ledger.pending, 0);
        assert.deepEqual(saved.state, server.state);
      }),
      { numRuns: 400 },
    );
  });

  it("saves no common state that makes the server keep quiet about a channel", () => {
    const arriving = actions.map((list) =>
      list.map((step): Action =>
        step.type === "happen" && typeof step.box === "number" ? { ...step, fate: "arrives" } : step
      )
    );
    fc.assert(
      fc.property(arriving, sliceLength, (list, length) => {
        const server = new ModelServer(length);
        const { life, done } = live(server, [...list, { type: "crash" }], false);
        while (life.open.length > 0) life.finish(0, done);
        const missing = server.history.filter(({ id, own }) => !own && !done.has(id));
        assert.deepEqual(missing, []);
      }),
      { numRuns: 300 },
    );
  });
});
