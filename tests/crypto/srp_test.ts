import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { SecurityError } from "../../src/base/errors.ts";
import { bigintFromBytes, bigintToBytes, fromHex, toHex } from "../../src/bytes/mod.ts";
import {
  computePasswordCheck,
  newPasswordHash,
  type PasswordParams,
  passwordVerifier,
  portablePlatform as platform,
  SrpServer,
} from "../../src/crypto/mod.ts";
import { scripted, tampered, vectors } from "./support.ts";

const { cases, new_password, reject } = vectors("srp");

// deno-lint-ignore no-explicit-any
const paramsOf = (vector: any): PasswordParams => ({
  g: vector.g,
  p: fromHex(vector.p),
  salt1: fromHex(vector.salt1),
  salt2: fromHex(vector.salt2),
  srpB: fromHex(vector.srp_B ?? "00"),
  srpId: 1n,
});

const refuses = (check: Promise<unknown>): Promise<void> =>
  assert.rejects(check, (error) => error instanceof SecurityError);

describe("SRP", () => {
  for (const vector of cases) {
    it(
      `computePasswordCheck() and SrpServer give the vector ${vector.name}`,
      { timeout: 20_000 },
      async () => {
        const params = paramsOf(vector);
        const client = scripted(vector.a);
        const { A, M1 } = await computePasswordCheck(vector.password, params, client.platform);
        assert.equal(toHex(A), vector.A.padStart(512, "0"));
        assert.equal(toHex(M1), vector.M1);
        assert.ok(client.exhausted());

        const server = new SrpServer(
          bigintFromBytes(fromHex(vector.v)),
          params,
          scripted(vector.b_server).platform,
        );
        assert.equal(toHex(server.B), vector.srp_B.padStart(512, "0"));
        assert.equal(server.check(A, M1), true);
        assert.equal(server.check(A, tampered(M1, 31)), false);
        assert.equal(server.check(tampered(A, 255), M1), false);
        assert.equal(server.check(A, M1.subarray(1)), false);
      },
    );
  }

  it("computePasswordCheck() takes srp_B without its leading zeros", { timeout: 20_000 }, async () => {
    // deno-lint-ignore no-explicit-any
    const vector = cases.find((c: any) => c.srp_B_minimal.length < 512);
    const params = { ...paramsOf(vector), srpB: fromHex(vector.srp_B_minimal) };
    const { M1 } = await computePasswordCheck(vector.password, params, scripted(vector.a).platform);
    assert.equal(toHex(M1), vector.M1);
  });

  it(
    "SrpServer refuses a wrong password, and public values that would need none",
    { timeout: 20_000 },
    async () => {
      const vector = cases[0];
      const params = paramsOf(vector);
      const server = new SrpServer(bigintFromBytes(fromHex(vector.v)), params, platform);
      const { A, M1 } = await computePasswordCheck("wrong", { ...params, srpB: server.B }, platform);
      assert.equal(server.check(A, M1), false);
      const p = bigintFromBytes(params.p);
      for (const degenerate of [0n, 1n, p - 1n, p, 2n * p % (1n << 2048n)]) {
        assert.equal(server.check(bigintToBytes(degenerate, 256), M1), false);
      }
      assert.equal(server.check(new Uint8Array(257), M1), false);
    },
  );

  it("passwordVerifier() and newPasswordHash() give the vectors", { timeout: 20_000 }, async () => {
    const algorithm = { ...paramsOf(new_password), salt1: fromHex(new_password.server_salt1) };
    const { salt1, hash } = await newPasswordHash(
      new_password.password,
      algorithm,
      scripted(new_password.client_random_32).platform,
    );
    assert.equal(toHex(salt1), new_password.salt1);
    assert.equal(toHex(hash), new_password.new_password_hash_v);
    assert.equal(
      await passwordVerifier(new_password.password, { ...algorithm, salt1 }, platform),
      bigintFromBytes(hash),
    );
  });

  it("computePasswordCheck() throws a SecurityError for srp_B out of range", async () => {
    const params = paramsOf(cases[0]);
    const p = bigintFromBytes(params.p);
    const values = [fromHex(reject.srp_B_zero), fromHex(reject.srp_B_ge_p), bigintToBytes(p + 1n)];
    values.push(
      new Uint8Array(),
      new Uint8Array(247).fill(1),
      new Uint8Array(257),
      new Uint8Array(256).fill(255),
    );
    for (const srpB of values) await refuses(computePasswordCheck("hunter2", { ...params, srpB }, platform));
  });

  it(
    "computePasswordCheck() throws a SecurityError when B - kv is degenerate",
    { timeout: 20_000 },
    async () => {
      const vector = cases[0];
      const params = paramsOf(vector);
      const p = bigintFromBytes(params.p);
      const kv = bigintFromBytes(fromHex(vector.k)) * bigintFromBytes(fromHex(vector.v));
      for (const t of [0n, 1n, p - 1n]) {
        const srpB = bigintToBytes((kv + t) % p, 256);
        await refuses(computePasswordCheck(vector.password, { ...params, srpB }, platform));
      }
    },
  );

  it("computePasswordCheck() throws a SecurityError for a wrong prime or generator", async () => {
    const params = paramsOf(cases[0]);
    const { p } = params;
    const wrong = [{ g: reject.bad_g }, { g: 5 }, { g: 0 }, { p: tampered(p, 255) }, { p: p.subarray(1) }];
    for (const change of [...wrong, { p: new Uint8Array([0, ...p]) }, { p: new Uint8Array() }]) {
      await refuses(computePasswordCheck("hunter2", { ...params, ...change }, platform));
    }
  });

  it("computePasswordCheck() draws its secret again when the public value is out of range", {
    timeout: 20_000,
  }, async () => {
    const vector = cases[0];
    const { platform, exhausted } = scripted("00".repeat(256), "00".repeat(255) + "07", vector.a);
    const { M1 } = await computePasswordCheck(vector.password, paramsOf(vector), platform);
    assert.equal(toHex(M1), vector.M1);
    assert.ok(exhausted());
  });
});
