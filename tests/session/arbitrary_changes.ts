import fc from "fast-check";
import type { DcEndpoint, Peer, SeenIn, SelfUser, SessionChange } from "../../src/session/mod.ts";

const dc = fc.integer({ min: 1, max: 32767 });
const id = fc.oneof(
  fc.integer({ min: 1, max: 9 }),
  fc.maxSafeNat().map((value) => value + 1).filter(Number.isSafeInteger),
);
const int32 = fc.integer({ min: -0x80000000, max: 0x7fffffff });
const int64 = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
const text = fc.string({ unit: "grapheme", maxLength: 40 });
const yes = fc.constant(true as const);

const endpoint: fc.Arbitrary<DcEndpoint> = fc.record({
  host: fc.oneof(fc.ipV4(), fc.ipV6(), fc.domain(), fc.constantFrom("1.2.3.04", "1.2.3.256", "0.0.0.0")),
  port: fc.integer({ min: 1, max: 65535 }),
  ipv6: yes,
  mediaOnly: yes,
  tcpoOnly: yes,
  cdn: yes,
  static: yes,
  thisPortOnly: yes,
  secret: fc.uint8Array({ minLength: 1, maxLength: 40 }),
}, { requiredKeys: ["host", "port"] });

const self: fc.Arbitrary<SelfUser> = fc.record({
  id,
  bot: fc.boolean(),
  firstName: text,
  lastName: text,
  username: text,
  premium: yes,
}, { requiredKeys: ["id", "bot", "firstName"] });

const seenIn: fc.Arbitrary<SeenIn> = fc.record({
  kind: fc.constantFrom("user" as const, "chat" as const, "channel" as const),
  id,
  messageId: fc.integer({ min: 1, max: 0x7fffffff }),
});

const peer: fc.Arbitrary<Peer> = fc.record({
  kind: fc.constantFrom("user" as const, "chat" as const, "channel" as const),
  id,
  accessHash: int64,
  usernames: fc.array(fc.string({ minLength: 1, maxLength: 32 }), { minLength: 1, maxLength: 5 }),
  phone: fc.string({ minLength: 1, maxLength: 15 }),
  name: text,
  bot: yes,
  broadcast: yes,
  min: yes,
  seenIn,
  migratedTo: id,
}, { requiredKeys: ["kind", "id"] }).map(({ seenIn, migratedTo, ...rest }) => ({
  ...rest,
  ...rest.min && seenIn && { seenIn },
  ...rest.kind === "chat" && migratedTo && { migratedTo },
}));

const key = fc.uint8Array({ minLength: 256, maxLength: 256 });

/** Any valid change, in the form `checkedChange` gives it. */
export const arbitraryChange: fc.Arbitrary<SessionChange> = fc.oneof(
  fc.record({ type: fc.constant("homeDc" as const), dc }),
  fc.record({
    type: fc.constant("app" as const),
    apiId: fc.nat(),
    layer: fc.nat(),
    testMode: fc.boolean(),
  }, { requiredKeys: ["type", "testMode"] }),
  fc.record({ type: fc.constant("endpoints" as const), dc, endpoints: fc.array(endpoint, { maxLength: 6 }) }),
  fc.record({ type: fc.constant("authKey" as const), dc, key, created: fc.nat() }, {
    requiredKeys: ["type", "dc", "key"],
  }),
  fc.record({ type: fc.constant("authKey" as const), dc, key: fc.constant(undefined) }),
  fc.record({ type: fc.constant("authorized" as const), dc, authorized: fc.boolean() }),
  fc.record({
    type: fc.constant("salts" as const),
    dc,
    salts: fc.array(fc.record({ salt: int64, validSince: fc.nat(), validUntil: fc.maxSafeNat() }), {
      maxLength: 5,
    }),
  }),
  fc.record({
    type: fc.constant("timeOffset" as const),
    dc,
    seconds: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value === 0 ? 0 : value),
  }),
  fc.record({ type: fc.constant("lastSession" as const), dc, id: int64, seqNo: fc.nat() }),
  fc.record({ type: fc.constant("self" as const), self: fc.option(self, { nil: undefined }) }),
  fc.record({
    type: fc.constant("updates" as const),
    state: fc.option(fc.record({ pts: int32, qts: int32, date: int32, seq: int32 }), { nil: undefined }),
  }),
  fc.record({ type: fc.constant("channel" as const), id, pts: fc.option(int32, { nil: undefined }) }),
  fc.record({ type: fc.constant("peer" as const), peer }),
);
