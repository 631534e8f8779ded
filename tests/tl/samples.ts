/** Values for the tests of the codec: from the neutral JSON of the vectors, and made up at random. */
import { readFileSync } from "node:fs";
import { camelCase } from "../../src/tl/names.ts";
import { parseTl } from "../../src/tl/parser.ts";
import type { TlCombinator, TlType } from "../../src/tl/syntax.ts";

/** A text of the schema folder. */
export function schemaText(name: string): string {
  return readFileSync(new URL(`../../src/tl/schema/${name}`, import.meta.url), "utf8");
}

/** A vectors file. */
export function vectors<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../vectors/${name}`, import.meta.url), "utf8")) as T;
}

export const numbers: ReadonlySet<string> = new Set(schemaText("numbers.txt").trim().split("\n"));

export const apiCombinators: readonly TlCombinator[] = parseTl(schemaText("api.tl")).combinators
  .filter(({ builtin, kind, result }) => !builtin && (kind === "method" || result.name !== "Bool"));

export const mtprotoCombinators: readonly TlCombinator[] = parseTl(schemaText("mtproto.tl")).combinators;

export type Value = { _: string; [field: string]: unknown };

/** Makes up values of a schema with a seed, so that a failure repeats. */
export class Sampler {
  readonly #byName: ReadonlyMap<string, TlCombinator>;
  readonly #byType = new Map<string, TlCombinator[]>();
  readonly #methods: readonly TlCombinator[];
  #state: number;

  constructor(combinators: readonly TlCombinator[], seed: number) {
    this.#byName = new Map(combinators.map((combinator) => [combinator.name, combinator]));
    this.#methods = combinators.filter(({ kind, generics }) => kind === "method" && generics.length === 0);
    for (const combinator of combinators) {
      if (combinator.kind !== "constructor") continue;
      const group = this.#byType.get(combinator.result.name) ?? [];
      group.push(combinator);
      this.#byType.set(combinator.result.name, group);
    }
    this.#state = seed;
  }

  /** A number from 0 to `limit - 1` (mulberry32). */
  below(limit: number): number {
    let t = this.#state = this.#state + 0x6d2b79f5 | 0;
    t = Math.imul(t ^ t >>> 15, t | 1);
    t ^= t + Math.imul(t ^ t >>> 7, t | 61);
    return ((t ^ t >>> 14) >>> 0) % limit;
  }

  bytes(length: number): Uint8Array {
    return Uint8Array.from({ length }, () => this.below(256));
  }

  /** A value of a constructor or a call of a method. @param chance in 16, that an optional field is there */
  value(combinator: TlCombinator, depth = 0, chance: number = this.below(17)): Value {
    const value: Value = { _: combinator.name };
    const bits = new Map<string, boolean>();
    for (const { name, type, flag } of combinator.fields) {
      if (type.name === "#") continue;
      if (flag) {
        const bit = `${flag.word}.${flag.bit}`;
        if (!bits.has(bit)) bits.set(bit, depth < 4 && this.below(16) < chance);
        if (!bits.get(bit)) continue;
      }
      value[camelCase(name)] = this.#field(type, `${combinator.name}.${name}`, depth, flag ? 1 : 0);
    }
    return value;
  }

  // mtcute's writer takes an empty optional vector for an absent one: there is always something in ours.
  #field(type: TlType, key: string, depth: number, least = 0): unknown {
    if (type.item) {
      const { item } = type;
      return Array.from(
        { length: depth > 3 ? 0 : least + this.below(3) },
        () => this.#field(item, key, depth),
      );
    }
    if (type.call) return this.value(this.#methods[this.below(this.#methods.length)], depth + 1);
    switch (type.name) {
      case "int":
        return [0, -1, 2147483647, -2147483648, this.below(1e9)][this.below(5)];
      case "long":
        if (numbers.has(key)) {
          return [0, 1, -1, 777000, Number.MAX_SAFE_INTEGER, -1234567890123][this.below(6)];
        }
        return [0n, -1n, 2n ** 63n - 1n, -(2n ** 63n), BigInt(this.below(2 ** 31)) << 20n][this.below(5)];
      case "double":
        return [0, -0, 1.5, -Infinity, 52.3731, Number.MIN_VALUE][this.below(6)];
      case "string":
        return [
          "",
          "a",
          "hello world",
          "Ελληνικά 😀",
          "x".repeat(this.below(300)),
          "ж".repeat(this.below(200)),
        ][
          this.below(6)
        ];
      case "bytes":
        return this.bytes([0, 1, 3, 4, 253, 254, 300][this.below(7)]);
      case "int128":
        return this.bytes(16);
      case "int256":
        return this.bytes(32);
      case "true":
        return true;
      case "Bool":
        return this.below(2) === 1;
    }
    const bare = this.#byName.get(type.name);
    if (bare) return this.value(bare, depth + 1);
    const members = this.#byType.get(type.name)!;
    // Deep down, whatever ends soonest.
    const shortest = members.reduce((a, b) => weight(b) < weight(a) ? b : a);
    return this.value(depth > 3 ? shortest : members[this.below(members.length)], depth + 1);
  }
}

function weight({ fields }: TlCombinator): number {
  return fields.filter(({ flag }) => !flag).reduce(
    (sum, { type }) => sum + (/^[a-z#]/.test(type.name) ? 1 : 100),
    0,
  );
}
