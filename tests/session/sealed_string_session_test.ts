import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { inspect } from "node:util";
import {
  looksLikeSessionString,
  type SessionChange,
  SessionCorruptError,
  SessionError,
  SessionPassphraseError,
  SessionVersionError,
  StringSession,
} from "../../src/session/mod.ts";
import { storeConformance } from "../../src/testing/store_conformance.ts";

const KEY = Uint8Array.from({ length: 32 }, (_, i) => i * 5 + 1);
const AUTH_KEY = Uint8Array.from({ length: 256 }, (_, i) => (i * 13) & 255);
const LOGIN: SessionChange[] = [
  { type: "homeDc", dc: 4 },
  { type: "authKey", dc: 4, key: AUTH_KEY, created: 1_700_000_000 },
];

async function sealed(): Promise<string> {
  const session = new StringSession(undefined, { key: KEY });
  await session.open();
  await session.commit(LOGIN, "sync");
  return session.export();
}

/** What reading `text` comes to: the home data centre, or the error. */
async function read(text: string, options = { key: KEY }): Promise<unknown> {
  try {
    return (await new StringSession(text, options).open())?.homeDc;
  } catch (error) {
    return error;
  }
}

describe("StringSession, sealed", () => {
  const makePlace = () => {
    let last: StringSession | undefined;
    const next = () => {
      try {
        return new StringSession(last?.export(), { key: KEY });
      } catch {
        return new StringSession(undefined, { key: KEY });
      }
    };
    return { store: () => last = next(), afterCrash: next };
  };
  const options = { locks: false, peersSurvive: false, lastSessionSurvives: false };
  for (const { name, run } of storeConformance(makePlace, options)) it(name, run);

  it("export() is recognisable, compact, different every time, and holds nothing readable", async () => {
    const session = new StringSession(undefined, { passphrase: "geheim", cost: 10 });
    await session.open();
    await session.commit(LOGIN, "sync");
    const text = session.export();
    assert.match(text, /^layer1s\.[A-Za-z0-9_-]+$/);
    assert.notEqual(text, session.export());
    assert.ok(looksLikeSessionString(text));
    const plain = new StringSession();
    await plain.open();
    await plain.commit(LOGIN, "sync");
    assert.ok(text.length - plain.export().length < 170, `${text.length - plain.export().length}`);
    const again = new StringSession(text, { passphrase: "geheim" });
    assert.equal(again.export(), text);
    assert.deepEqual((await again.open())?.dcs.get(4)?.authKey, AUTH_KEY);
    assert.notEqual(again.export(), text);
  });

  it("open() and the constructor tell wrong, missing and needless passphrases from damage", async () => {
    const text = await sealed();
    assert.ok(await read(text, { key: KEY.map((byte) => byte ^ 1) }) instanceof SessionPassphraseError);
    assert.throws(
      () => new StringSession(text),
      /^SessionPassphraseError: Cannot read the session string: it is sealed, and no passphrase or key was given$/,
    );
    const byPassphrase = await new StringSession(text, { passphrase: "x" }).open().catch((error) => error);
    assert.match(
      String(byPassphrase),
      /^SessionPassphraseError: .* sealed with a key, and a passphrase was given$/,
    );
    const open = new StringSession(text, { key: KEY });
    await open.open();
    await open.unseal();
    assert.throws(() => new StringSession(open.export(), { key: KEY }), /and it is not sealed/);
    assert.equal((await new StringSession(open.export()).open())?.homeDc, 4);
  });

  it("gives the session or SessionCorruptError, whichever character is changed or wherever it is cut", async () => {
    const text = await sealed();
    for (let at = 0; at < text.length; at++) {
      const cut = await read(text.slice(0, at));
      assert.ok(cut instanceof SessionCorruptError || (at === 0 && cut instanceof TypeError), `cut at ${at}`);
      for (const letter of ["A", "_", ".", "9"]) {
        if (text[at] === letter) continue;
        const result = await read(text.slice(0, at) + letter + text.slice(at + 1));
        const version = at < 8 && result instanceof SessionVersionError;
        assert.ok(result instanceof SessionCorruptError || version, `${at} ${letter}: ${result}`);
      }
    }
  });

  it("seal() and unseal() tell onChange, again after a failure; the old passphrase opens no more", async () => {
    let text = "", fails = false;
    const onChange = (next: string) => {
      if (fails) throw new Error("no");
      text = next;
    };
    const session = new StringSession(undefined, { onChange });
    await session.open();
    await session.commit(LOGIN, "sync");
    assert.match(text, /^layer1\./);
    await session.seal({ key: KEY });
    assert.match(text, /^layer1s\./);
    assert.equal(await read(text), 4);
    const old = text;
    const other = { key: KEY.map((byte) => byte ^ 7) };
    fails = true;
    await assert.rejects(session.seal(other), SessionError);
    assert.equal(text, old);
    fails = false;
    await session.flush();
    assert.equal(await read(text, other), 4);
    assert.ok(await read(text) instanceof SessionPassphraseError);
    const told = text;
    await session.flush();
    assert.equal(text, told, "nothing changed");
    await session.unseal();
    assert.match(text, /^layer1\./);
    await session.close();
    await assert.rejects(session.seal(other), SessionError);
    await assert.rejects(session.seal({}), TypeError);
  });

  it("shows nothing of its passphrase, key or text", async () => {
    const session = new StringSession(undefined, { passphrase: "geheim", cost: 10 });
    await session.open();
    await session.commit(LOGIN, "sync");
    const shown = inspect({ session }, { depth: 9, showHidden: true }) + JSON.stringify({ session }) +
      session;
    assert.ok(!shown.includes("geheim") && !shown.includes("layer1") && !/\d, \d/.test(shown), shown);
    const error = await new StringSession(session.export(), { passphrase: "falsch" }).open().catch((e) => e);
    const told = inspect(error, { depth: 9, showHidden: true }) + error.stack;
    assert.ok(
      !told.includes("geheim") && !/"falsch|falsch$/.test(error.message) && !told.includes("layer1s."),
    );
  });
});
