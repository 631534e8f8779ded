import { join } from "node:path";
import { BaseSqliteStorage } from "@mtcute/core";
import { MtcuteDriver } from "./mtcute_driver.ts";
import { peerOf } from "./peer_samples.ts";
import { CHANNEL, KEY, processMeter, type Subject } from "./session_subjects.ts";

const log = { create: () => log };
const platform = { beforeExit: () => () => {} };
const int = (value: number) => new Uint8Array(Int32Array.of(value).buffer);

/** mtcute's SQLite storage, by its repositories. Peers without the copy of the TL object it usually keeps of them. */
export class MtcuteSubject implements Subject {
  readonly name: string;
  readonly fsyncs: string;
  readonly meter: Subject["meter"] = processMeter();
  readonly #make: () => BaseSqliteStorage;
  #storage!: BaseSqliteStorage;

  constructor(directory: string, synchronous: "NORMAL" | "FULL") {
    this.name = `mtcute, synchronous=${synchronous}`;
    this.fsyncs = synchronous === "FULL" ? "1*" : "0*";
    this.#make = () =>
      new BaseSqliteStorage(new MtcuteDriver(join(directory, `mtcute_${synchronous}`), synchronous));
  }

  async open(): Promise<number | undefined> {
    this.#storage = this.#make();
    this.#storage.driver.setup(log as never, platform as never);
    await this.#storage.driver.load();
    this.#storage.authKeys.get(2);
    const values = [
      "self",
      "updates_pts",
      "updates_qts",
      "updates_date",
      "updates_seq",
      `updates_channel:${CHANNEL}`,
    ]
      .map((key) => this.#storage.kv.get(key));
    return values[1] ? new DataView(values[1].buffer, values[1].byteOffset).getInt32(0, true) : undefined;
  }

  async fill(peers: number): Promise<void> {
    this.#storage.authKeys.set(2, KEY);
    for (let i = 1; i <= peers; i++) this.#peer(i);
    await this.#storage.driver.save();
  }

  async commit(n: number): Promise<void> {
    const { kv } = this.#storage;
    for (const key of ["pts", "qts", "date", "seq"]) kv.set(`updates_${key}`, int(n));
    kv.set(`updates_channel:${CHANNEL}`, int(n));
    this.#peer(n);
    await this.#storage.driver.save();
  }

  // deno-lint-ignore require-await
  async find(username: string): Promise<bigint | undefined> {
    const found = this.#storage.peers.getByUsername(username);
    return found ? BigInt(`0x${found.accessHash}`) : undefined;
  }

  close(): Promise<void> {
    return this.#storage.driver.destroy();
  }

  #peer(i: number): void {
    const { id, accessHash, usernames, phone } = peerOf(i);
    this.#storage.peers.store({
      id,
      accessHash: accessHash.toString(16),
      isMin: false,
      usernames,
      updated: 1,
      phone,
      complete: new Uint8Array(),
    });
  }
}
