import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { TelegramError } from "../../src/base/errors.ts";
import { RpcError, UnknownOutcomeError } from "../../src/mtproto/mod.ts";

const error = (text: string, code = 400) => new RpcError(code, text, "users.getUsers");

describe("RpcError", () => {
  it("says what was refused, and why", () => {
    const { message, code, text, method, name } = error("FLOOD_WAIT_17", 420);
    assert.equal(message, "Cannot call users.getUsers: FLOOD_WAIT_17 (420)");
    assert.deepEqual([code, text, method, name], [420, "FLOOD_WAIT_17", "users.getUsers", "RpcError"]);
    assert.ok(error("X") instanceof TelegramError);
  });

  it("value is the number in the text", () => {
    assert.equal(error("FLOOD_WAIT_17").value, 17);
    assert.equal(error("FILE_PART_3_MISSING").value, 3);
    assert.equal(error("PHONE_MIGRATE_2").value, 2);
    assert.equal(error("USER_DEACTIVATED").value, undefined);
    assert.equal(error("2FA_CONFIRM_WAIT_86400").value, 86400);
    assert.equal(error("SHA256_INVALID").value, undefined);
  });

  it("is() knows a name whatever number it carries", () => {
    assert.ok(error("FLOOD_WAIT_17").is("FLOOD_WAIT"));
    assert.ok(error("FLOOD_WAIT_17").is("FLOOD_WAIT_X"));
    assert.ok(error("FLOOD_WAIT_17").is("FLOOD_WAIT_%d"));
    assert.ok(error("FLOOD_WAIT_17").is("FLOOD_WAIT_17"));
    assert.ok(!error("FLOOD_WAIT_17").is("FLOOD_WAIT_18"));
    assert.ok(!error("FLOOD_PREMIUM_WAIT_17").is("FLOOD_WAIT"));
    assert.ok(error("FILE_PART_3_MISSING").is("FILE_PART_MISSING"));
    assert.ok(error("FILE_PART_3_MISSING").is("FILE_PART_X_MISSING"));
    assert.ok(!error("USER_DEACTIVATED_BAN").is("USER_DEACTIVATED"));
  });
});

describe("UnknownOutcomeError", () => {
  it("names the method", () => {
    const unknown = new UnknownOutcomeError("messages.sendMessage");
    assert.equal(unknown.method, "messages.sendMessage");
    assert.match(unknown.message, /^Cannot tell whether messages.sendMessage was executed: /);
  });
});
