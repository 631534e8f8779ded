/**
 * Telegram in a box, to test clients and bots offline: {@linkcode TestServer} is a real MTProto server in process, with
 * people to talk to, faults on demand and, with {@linkcode FakeClock}, time that a test moves.
 *
 * @example
 * ```ts
 * import { connect } from "@layer/client";
 * import { TestServer } from "@layer/client/testing";
 *
 * await using server = await TestServer.start();
 * const alice = server.user({ firstName: "Alice" });
 * const bot = server.bot();
 * await using client = await connect(server.clientOptions(bot));
 * client.command("start", (message) => message.reply("hello"));
 * await alice.send(bot, "/start");
 * console.log((await alice.next()).text); // hello
 * ```
 * @module
 */
export type { Redacted } from "../base/redacted.ts";
export type { Clock, TimerHandle } from "../base/clock.ts";
export type { Logger } from "../base/logger.ts";
export type { MaybePromise } from "../base/maybe_promise.ts";
export type { AuthKey, Platform, RsaPublicKey } from "../crypto/mod.ts";
export type * from "../session/session_head.ts";
export { MemorySession } from "../session/memory_session.ts";
export type { Durability, OpenOptions, SessionStore } from "../session/session_store.ts";
export type { Connection, Connector, ConnectorOptions, Endpoint, Listener } from "../transport/mod.ts";
export * from "./api/mod.ts";
export type { CallLog, CallRecord } from "./call_log.ts";
export type { ApiCounters, Counters } from "./counters.ts";
export { FakeClock, type FakeClockOptions } from "./fake_clock.ts";
export type { BadMessageCode, FaultOptions, Faults, FaultTarget, PendingFaults } from "./faults.ts";
export { KNOWN_LAYERS } from "./layers/layer_codec.ts";
export { TEST_RSA_KEY } from "./mtproto/test_rsa_key.ts";
export * from "./store_conformance.ts";
export { type UpdateFaultOptions, UpdateFaults } from "./update_faults.ts";
export {
  type AuthorizedClientOptions,
  type DcAddress,
  type TestAccount,
  type TestClientOptions,
  TestServer,
  type TestServerOptions,
} from "./test_server.ts";
