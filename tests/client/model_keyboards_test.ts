import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  button,
  forceReply,
  inlineKeyboard,
  inlineResult,
  removeKeyboard,
  replyKeyboard,
} from "../../src/client/model/mod.ts";
import { wired } from "./model_fixtures.ts";

/** What comes out when it goes over the wire: a field of the wrong name or type fails. */
const row = (...buttons: Parameters<typeof inlineKeyboard>[0][number]) =>
  wired(inlineKeyboard([buttons])).rows[0].buttons;

describe("button.callback()", () => {
  it("takes text as UTF-8, and bytes", () => {
    const data = Uint8Array.of(0xd0, 0xb4);
    for (const given of ["д", data]) {
      assert.deepEqual(row(button.callback("Yes", given)), [{
        _: "keyboardButtonCallback",
        text: "Yes",
        data,
      }]);
    }
    assert.equal(button.callback("Yes", "y", { requiresPassword: true }).requiresPassword, true);
  });

  it("takes 1 to 64 bytes, no more", () => {
    assert.equal(button.callback("a", "x".repeat(64)).data.length, 64);
    assert.equal(button.callback("a", new Uint8Array(64)).data.length, 64);
    for (
      const [data, length] of [["x".repeat(65), 65], ["д".repeat(33), 66], ["", 0], [
        new Uint8Array(65),
        65,
      ]] as const
    ) {
      assert.throws(() => button.callback("Yes", data), (error) => {
        assert(error instanceof RangeError);
        assert.equal(
          error.message,
          `Cannot make the button "Yes": its data takes ${length} bytes, not 1 to 64`,
        );
        return true;
      });
    }
  });
});

describe("inlineKeyboard()", () => {
  it("holds every button that can be under a message", () => {
    const user = { _: "inputUserSelf" } as const;
    assert.deepEqual(
      row(
        button.url("u", "https://example.com"),
        button.webView("w", "https://example.com/app"),
        button.switchInline("s", "cats", { samePeer: true }),
        button.switchInline("s", "cats", { peerTypes: [{ _: "inlineQueryPeerTypePM" }] }),
        button.copy("c", "42"),
        button.game("g"),
        button.buy("b"),
        button.urlAuth("l", "https://example.com/login", { fwdText: "Log in", requestWriteAccess: true }),
        button.userProfile("p", user),
      ),
      [
        { _: "keyboardButtonUrl", text: "u", url: "https://example.com" },
        { _: "keyboardButtonWebView", text: "w", url: "https://example.com/app" },
        { _: "keyboardButtonSwitchInline", samePeer: true, text: "s", query: "cats" },
        {
          _: "keyboardButtonSwitchInline",
          text: "s",
          query: "cats",
          peerTypes: [{ _: "inlineQueryPeerTypePM" }],
        },
        { _: "keyboardButtonCopy", text: "c", copyText: "42" },
        { _: "keyboardButtonGame", text: "g" },
        { _: "keyboardButtonBuy", text: "b" },
        {
          _: "inputKeyboardButtonUrlAuth",
          requestWriteAccess: true,
          text: "l",
          fwdText: "Log in",
          url: "https://example.com/login",
          bot: user,
        },
        { _: "inputKeyboardButtonUserProfile", text: "p", userId: user },
      ],
    );
  });

  it("holds rows as they are, without empty ones", () => {
    const [a, b, c] = ["a", "b", "c"].map((text) => button.callback(text, text));
    const { rows } = wired(inlineKeyboard([[a, b], [], [c]]));
    assert.deepEqual(rows.map(({ buttons }) => buttons.map(({ text }) => text)), [["a", "b"], ["c"]]);
    assert.deepEqual(wired(inlineKeyboard([])).rows, []);
  });

  it("gives buttons colours and icons", () => {
    const style = (options: Parameters<typeof button.game>[1]) => row(button.game("g", options))[0].style;
    assert.deepEqual(style({ style: "danger" }), { _: "keyboardButtonStyle", bgDanger: true });
    assert.deepEqual(style({ style: "primary", icon: 5n }), {
      _: "keyboardButtonStyle",
      bgPrimary: true,
      icon: 5n,
    });
    assert.deepEqual(style({ style: "success" }), { _: "keyboardButtonStyle", bgSuccess: true });
    assert.deepEqual(style({ icon: 5n }), { _: "keyboardButtonStyle", icon: 5n });
    assert.equal(style({}), undefined);
  });

  it("is refused by the compiler for buttons that cannot be there", () => {
    // @ts-expect-error -- such a button is for the keyboard
    inlineKeyboard([[button.requestPhone("p")]]);
    // @ts-expect-error -- such a button is for messages
    replyKeyboard([[button.url("u", "https://example.com")]]);
  });
});

describe("button.copy()", () => {
  it("takes 1 to 256 characters", () => {
    assert.equal(button.copy("c", "x".repeat(256)).copyText.length, 256);
    for (const text of ["", "x".repeat(257)]) assert.throws(() => button.copy("c", text), RangeError);
  });
});

describe("replyKeyboard(), removeKeyboard(), forceReply()", () => {
  it("hold every button that can be on the keyboard", () => {
    const peerType = { _: "requestPeerTypeUser", bot: false } as const;
    const markup = wired(replyKeyboard([
      ["Tea", button.text("Coffee", { style: "primary" })],
      [],
      [button.requestPhone("p"), button.requestGeoLocation("g"), button.requestPoll("q", { quiz: true })],
      [
        button.requestPeer("u", peerType, { buttonId: 3, maxQuantity: 2, nameRequested: true }),
        button.simpleWebView("w", "https://example.com"),
      ],
    ], { resize: true, singleUse: true, selective: true, persistent: true, placeholder: "What?" }));
    assert.deepEqual({ ...markup, rows: [] }, {
      _: "replyKeyboardMarkup",
      resize: true,
      singleUse: true,
      selective: true,
      persistent: true,
      rows: [],
      placeholder: "What?",
    });
    assert.deepEqual(markup.rows.map(({ buttons }) => buttons), [
      [
        { _: "keyboardButton", text: "Tea" },
        { _: "keyboardButton", style: { _: "keyboardButtonStyle", bgPrimary: true }, text: "Coffee" },
      ],
      [
        { _: "keyboardButtonRequestPhone", text: "p" },
        { _: "keyboardButtonRequestGeoLocation", text: "g" },
        { _: "keyboardButtonRequestPoll", quiz: true, text: "q" },
      ],
      [
        {
          _: "inputKeyboardButtonRequestPeer",
          nameRequested: true,
          text: "u",
          buttonId: 3,
          peerType,
          maxQuantity: 2,
        },
        { _: "keyboardButtonSimpleWebView", text: "w", url: "https://example.com" },
      ],
    ]);
  });

  it("say no more than they are told", () => {
    assert.deepEqual(wired(replyKeyboard([["a"]], { resize: false })), {
      _: "replyKeyboardMarkup",
      rows: [{ _: "keyboardButtonRow", buttons: [{ _: "keyboardButton", text: "a" }] }],
    });
    assert.deepEqual(wired(removeKeyboard()), { _: "replyKeyboardHide" });
    assert.deepEqual(wired(removeKeyboard({ selective: true })), { _: "replyKeyboardHide", selective: true });
    assert.deepEqual(wired(forceReply()), { _: "replyKeyboardForceReply" });
    assert.deepEqual(wired(forceReply({ placeholder: "Name?", singleUse: true })), {
      _: "replyKeyboardForceReply",
      singleUse: true,
      placeholder: "Name?",
    });
  });
});

describe("inlineResult.article()", () => {
  it("needs an id, a title and a text", () => {
    assert.deepEqual(wired(inlineResult.article({ id: "1", title: "Cat", text: "meow" })), {
      _: "inputBotInlineResult",
      id: "1",
      type: "article",
      title: "Cat",
      sendMessage: { _: "inputBotInlineMessageText", message: "meow" },
    });
  });

  it("takes everything else", () => {
    const entities = [{ _: "messageEntityBold", offset: 0, length: 4 } as const];
    const replyMarkup = inlineKeyboard([[button.callback("More", "more")]]);
    const article = wired(inlineResult.article({
      id: "1",
      title: "Cat",
      description: "an animal",
      url: "https://example.com/cat",
      thumbUrl: "https://example.com/cat.jpg",
      text: "meow",
      entities,
      noWebpage: true,
      replyMarkup,
    }));
    assert.deepEqual([article.description, article.url], ["an animal", "https://example.com/cat"]);
    assert.equal(article.thumb?.url, "https://example.com/cat.jpg");
    assert.deepEqual(article.sendMessage, {
      _: "inputBotInlineMessageText",
      noWebpage: true,
      message: "meow",
      entities,
      replyMarkup,
    });
  });

  it("refuses ids that are empty or too long", () => {
    const article = (id: string) => inlineResult.article({ id, title: "Cat", text: "meow" });
    assert.equal(article("x".repeat(64)).id.length, 64);
    for (const id of ["", "x".repeat(65), "д".repeat(33)]) {
      assert.throws(() => article(id), {
        name: "RangeError",
        message: /"Cat": its id takes \d+ bytes, not 1 to 64$/,
      });
    }
  });
});
