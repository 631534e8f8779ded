import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { inspect } from "node:util";
import fc from "fast-check";
import { fromBase64, toBase64Url } from "../../src/bytes/mod.ts";
import {
  applyChange,
  checkedChange,
  emptyHead,
  identifyForeignString,
  looksLikeSessionString,
  type SessionChange,
  SessionCorruptError,
  SessionError,
  SessionVersionError,
  StringSession,
} from "../../src/session/mod.ts";
import { storeConformance } from "../../src/testing/store_conformance.ts";
import { arbitraryChange } from "./arbitrary_changes.ts";
import { FakeClock } from "../../src/testing/fake_clock.ts";

const FOREIGN: { format: string; string?: string }[] = JSON.parse(
  readFileSync(new URL("../vectors/sessions.json", import.meta.url), "utf8"),
).sessions;

const KEY = Uint8Array.from({ length: 256 }, (_, i) => (i * 13) & 255);
const LOGIN: SessionChange[] = [
  { type: "app", apiId: 12345678, layer: 227, testMode: false },
  { type: "homeDc", dc: 4 },
  { type: "authKey", dc: 4, key: KEY, created: 1_700_000_000 },
];

async function opened(session: StringSession): Promise<StringSession> {
  await session.open();
  return session;
}

describe("StringSession", () => {
  const makePlace = () => {
    let last: StringSession | undefined;
    const next = () => {
      try {
        return new StringSession(last?.export());
      } catch {
        return new StringSession();
      }
    };
    return { store: () => last = next(), afterCrash: next };
  };
  const options = { locks: false, peersSurvive: false, lastSessionSurvives: false };
  for (const { name, run } of storeConformance(makePlace, options)) it(name, run);

  it("export() of one data centre with all that belongs to it stays below 1 KiB", async () => {
    const session = await opened(new StringSession());
    await session.commit([
      ...LOGIN,
      { type: "authorized", dc: 4, authorized: true },
      { type: "timeOffset", dc: 4, seconds: -0.123456 },
      {
        type: "endpoints",
        dc: 4,
        endpoints: [
          { host: "149.154.167.91", port: 443 },
          { host: "2001:067c:04e8:f004:0000:0000:0000:000a", port: 443, ipv6: true },
          { host: "149.154.164.250", port: 443, mediaOnly: true },
          { host: "2001:067c:04e8:f004:0000:0000:0000:000b", port: 443, ipv6: true, mediaOnly: true },
          { host: "149.154.166.120", port: 443, tcpoOnly: true, secret: new Uint8Array(17) },
        ],
      },
      {
        type: "salts",
        dc: 4,
        salts: Array.from({ length: 64 }, (_, i) => ({
          salt: -5n,
          validSince: 3e9 + 1800 * i,
          validUntil: 3e9 + 1800 * i + 3600,
        })),
      },
      {
        type: "self",
        self: {
          id: 7e9,
          bot: true,
          firstName: "x".repeat(64),
          lastName: "y".repeat(64),
          username: "z".repeat(32),
        },
      },
      { type: "updates", state: { pts: 2e9, qts: 2e9, date: 1_700_000_000, seq: 1000 } },
      ...Array.from(
        { length: 200 },
        (_, i): SessionChange => ({ type: "peer", peer: { kind: "user", id: i + 1 } }),
      ),
    ], "sync");
    const text = session.export();
    assert.ok(text.length <= 1024, `${text.length} characters`);
    assert.match(text, /^layer1\.[A-Za-z0-9_-]+$/);
    const head = await new StringSession(`\n ${text} \n`).open();
    assert.equal(head?.dcs.get(4)?.salts.length, 4);
    assert.equal(head?.self?.username, "z".repeat(32));
  });

  it("export() leaves out expired salts, other data centres without keys and past sessions", async () => {
    const session = await opened(
      new StringSession(undefined, { clock: new FakeClock({ start: 5_000_000 }) }),
    );
    await session.commit([
      ...LOGIN,
      { type: "endpoints", dc: 5, endpoints: [{ host: "h", port: 1 }] },
      { type: "lastSession", dc: 4, id: 5n, seqNo: 6 },
      {
        type: "salts",
        dc: 4,
        salts: [{ salt: 1n, validSince: 1, validUntil: 5000 }, { salt: 2n, validSince: 1, validUntil: 5001 }],
      },
    ], "sync");
    const head = await new StringSession(session.export()).open();
    assert.deepEqual([...head?.dcs.keys() ?? []], [4]);
    assert.deepEqual(head?.dcs.get(4)?.salts.map(({ salt }) => salt), [2n]);
    assert.equal(head?.dcs.get(4)?.lastSession, undefined);
  });

  it("export() gives back any head it was given", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryChange, { maxLength: 12 }), async (changes) => {
        const kept = changes.filter(({ type }) =>
          type !== "salts" && type !== "lastSession" && type !== "peer"
        );
        const session = await opened(new StringSession());
        await session.commit([...LOGIN, ...kept], "sync");
        let head = [...LOGIN, ...kept].map(checkedChange).reduce(applyChange, emptyHead());
        const dcs = [...head.dcs].filter(([id, { authKey }]) => authKey || id === head.homeDc);
        head = { ...head, dcs: new Map(dcs) };
        assert.deepEqual(await new StringSession(session.export()).open(), head);
      }),
      { numRuns: 100 },
    );
  });

  it("constructor refuses the text with any character changed, and any cut", async () => {
    const session = await opened(new StringSession());
    await session.commit(LOGIN, "sync");
    const text = session.export();
    for (let at = 0; at < text.length; at++) {
      const changed = text.slice(0, at) + (text[at] === "A" ? "B" : "A") + text.slice(at + 1);
      assert.throws(() => new StringSession(changed), SessionCorruptError, `character ${at}`);
      if (at > 0) {
        assert.throws(() => new StringSession(text.slice(0, at)), SessionCorruptError, `cut at ${at}`);
      }
    }
    assert.throws(() => new StringSession(text + "A"), SessionCorruptError);
    assert.throws(() => new StringSession(text + "===="), SessionCorruptError);
  });

  it("constructor refuses an empty text and what is no text", () => {
    for (const text of ["", "  \n"]) {
      assert.throws(() => new StringSession(text), /^TypeError: .*new StringSession\(\)/);
    }
    assert.throws(() => new StringSession(null as unknown as string), TypeError);
    assert.throws(() => new StringSession(new Uint8Array(3) as unknown as string), TypeError);
  });

  it("constructor tells newer versions from damage", async () => {
    assert.throws(() => new StringSession("layer2.AAAA"), SessionVersionError);
    assert.throws(() => new StringSession("layer1x.AAAA"), SessionVersionError);
    const session = await opened(new StringSession());
    await session.commit(LOGIN, "sync");
    const body = fromBase64(session.export().slice(7));
    body[0] = 1;
    assert.throws(() => new StringSession("layer1." + toBase64Url(body)), SessionCorruptError);
    assert.throws(() => new StringSession("hello"), /does not begin with "layer1\."/);
  });

  it("constructor names the library another string is from", () => {
    let count = 0;
    for (const { format, string } of FOREIGN) {
      if (!string || format === "gotd_json") continue;
      count++;
      const library = identifyForeignString(string);
      assert.ok(library && format.startsWith(library.split(" ")[0].toLowerCase()), `${format}: ${library}`);
      const error = new RegExp(
        `looks like one of ${library}, which has to be converted first, as the command convert of @layer/client/cli does$`,
      );
      assert.throws(() => new StringSession(string), error);
      assert.throws(
        () => new StringSession(string),
        (error: Error) => !error.message.includes(string.slice(0, 9)),
      );
    }
    assert.ok(count >= 20);
  });

  it("constructor gives a session or its own error for any text", () => {
    const texts = fc.oneof(
      fc.string(),
      fc.base64String(),
      fc.uint8Array().map((bytes) => "layer1." + toBase64Url(bytes)),
    );
    fc.assert(fc.property(texts, (text) => {
      assert.throws(
        () => new StringSession(text),
        (error) => error instanceof SessionError || error instanceof TypeError,
      );
    }));
  });

  it("export() refuses while there is nothing", async () => {
    const session = await opened(new StringSession());
    assert.throws(() => session.export(), SessionError);
    await session.commit(LOGIN, "sync");
    await session.delete();
    assert.throws(() => session.export(), SessionError);
    assert.equal(await session.open(), null);
  });

  it("shows nothing of its text when it is printed", async () => {
    const session = await opened(new StringSession());
    await session.commit(LOGIN, "sync");
    const secret = session.export().slice(7, 60);
    const deno = (globalThis as { Deno?: { inspect(value: unknown): string } }).Deno;
    const printers: ((value: unknown) => string)[] = [
      String,
      (value) => JSON.stringify(value),
      (value) => inspect(value),
      (value) => deno?.inspect(value) ?? "",
    ];
    for (const print of printers) {
      const text = print({ session }) + print(session);
      assert.ok(!text.includes(secret) && !text.includes(String(KEY.slice(5, 9))), text);
    }
    assert.equal(`${session}`, "StringSession {}");
  });

  it("onChange is called after sync commits at once and after soon ones in the window, with the newest text", async () => {
    const clock = new FakeClock();
    const texts: string[] = [];
    const session = await opened(
      new StringSession(undefined, { clock, onChange: (text) => void texts.push(text) }),
    );
    await session.commit(LOGIN, "sync");
    assert.deepEqual(texts, [session.export()]);
    await session.commit([{ type: "channel", id: 1, pts: 1 }], "soon");
    await session.commit([{ type: "channel", id: 1, pts: 2 }], "soon");
    await clock.advance(999);
    assert.equal(texts.length, 1);
    await clock.advance(1);
    assert.deepEqual(texts.slice(1), [session.export()]);
    await session.commit([{ type: "peer", peer: { kind: "user", id: 1 } }], "sync");
    await session.commit([{ type: "homeDc", dc: 4 }], "sync");
    await session.flush();
    assert.equal(texts.length, 2, "it was called though its text had not changed");
    await session.commit([{ type: "channel", id: 1, pts: 3 }], "soon");
    await session.close();
    assert.equal(texts.length, 3);
    assert.equal(clock.pending, 0);
    const again = await opened(new StringSession(texts[2], { onChange: (text) => void texts.push(text) }));
    await again.close();
    assert.equal(texts.length, 3);
  });

  it("onChange calls never overlap, and a sync commit waits for the one that has its change", async () => {
    let running = 0, calls = 0;
    let release: () => void = () => {};
    const onChange = async () => {
      assert.equal(++running, 1);
      calls++;
      await new Promise<void>((resolve) => release = resolve);
      running--;
    };
    const session = await opened(new StringSession(undefined, { onChange }));
    const done: number[] = [];
    const commits = [1, 2, 3].map((dc) =>
      session.commit([...LOGIN, { type: "homeDc", dc }], "sync").then(() => void done.push(dc))
    );
    await new Promise((resolve) => setTimeout(resolve, 5));
    assert.deepEqual([calls, done], [1, []]);
    release();
    await new Promise((resolve) => setTimeout(resolve, 5));
    assert.deepEqual([calls, done], [2, [1]]);
    release();
    await Promise.all(commits);
    assert.deepEqual([calls, done], [2, [1, 2, 3]]);
  });

  it("onChange that fails makes the commit reject, and the next change tells everything", async () => {
    let fail = true, last = "";
    const session = await opened(
      new StringSession(undefined, {
        onChange: (text) => {
          if (fail) throw new Error("offline");
          last = text;
        },
      }),
    );
    await assert.rejects(
      session.commit(LOGIN, "sync"),
      /^SessionError: Cannot save the string session: its onChange failed/,
    );
    fail = false;
    await session.flush();
    assert.equal(last, session.export());
  });

  it("keeps at most maxPeers peers, the newest ones", async () => {
    const session = await opened(new StringSession(undefined, { maxPeers: 3 }));
    for (let id = 1; id <= 10; id++) {
      await session.commit([{ type: "peer", peer: { kind: "user", id, usernames: [`u${id}`] } }], "soon");
    }
    assert.equal(await session.peerByUsername("u7"), undefined);
    assert.equal((await session.peerByUsername("u8"))?.id, 8);
  });
});

describe("looksLikeSessionString()", () => {
  it("knows ours and those of other libraries", async () => {
    const session = await opened(new StringSession());
    await session.commit(LOGIN, "sync");
    for (const text of [session.export(), ` ${session.export()}\n`, "layer9x.abc"]) {
      assert.ok(looksLikeSessionString(text));
    }
    for (const { format, string } of FOREIGN) {
      if (string && format !== "gotd_json") assert.ok(looksLikeSessionString(string), format);
    }
    assert.ok(looksLikeSessionString("Q".repeat(400)));
  });

  it("takes no path for one", () => {
    const deep = "/" + "directory_name/".repeat(40) + "name";
    for (
      const path of [
        "my.session",
        "./layer1/x.session",
        "/var/lib/bot/1.session",
        "C:\\bot\\a.session",
        "layer",
        "1",
        deep,
      ]
    ) {
      assert.equal(looksLikeSessionString(path), false, path);
    }
  });
});
