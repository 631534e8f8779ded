import { Decoder } from "./decoder.ts";
import { Input } from "./read_step.ts";
import { Encoder, Output } from "./encoder.ts";
import { fromJson, toJson } from "./json.ts";
import { joinPath, withPath } from "./path.ts";
import { randomIdKind } from "./paging.ts";
import { type DecodeUtf8, standardUtf8 } from "./reader.ts";
import { type Entry, Registry } from "./registry.ts";
import { formatType } from "./syntax.ts";
import type { TlTable } from "./table.ts";

/** What is known of a method. */
export interface MethodInfo {
  /** `messages.sendMessage` … */
  readonly name: string;
  /** The constructor id, unsigned. */
  readonly id: number;
  /** The type of its answer as written in TL: `Updates`, `Vector<int>`, `Bool`, `X`. */
  readonly result: string;
  /** It carries random ids (its own, or inside what it takes), so the server recognizes a second copy. */
  readonly hasRandomId: boolean;
  /**
   * What its own field `randomId` holds, for whoever fills it in: a number, a bigint, or an array of bigints (one for
   * each id in the request). Absent when it has no such field.
   */
  readonly randomId?: "int" | "long" | "longs";
  /** Calling it twice does no more than calling it once. */
  readonly readOnly: boolean;
}

/** Options of {@linkcode Codec.with}. */
export interface CodecOptions {
  /** Turns UTF-8 into a string; invalid sequences become U+FFFD. `TextDecoder` by default. */
  readonly decodeUtf8?: DecodeUtf8;
}

/** A buffer larger than this is not kept for the next value. */
const MAX_SPARE = 1 << 18;

/**
 * Turns values of one schema into bytes and back. Values are plain objects with the constructor's name in `_` and their
 * fields as own properties; reading
 * is total: any bytes give a value or a {@linkcode TlError}, and nothing read shares memory with the input.
 */
export class Codec {
  readonly #registry: () => Registry;
  readonly #decoder: () => Decoder;
  readonly #encoder: () => Encoder;
  readonly #decodeUtf8: DecodeUtf8;
  readonly #methods = new Map<string, MethodInfo>();
  #spare: Output | undefined;

  private constructor(
    registry: () => Registry,
    decoder: () => Decoder,
    encoder: () => Encoder,
    decodeUtf8: DecodeUtf8,
  ) {
    this.#registry = registry;
    this.#decoder = decoder;
    this.#encoder = encoder;
    this.#decodeUtf8 = decodeUtf8;
  }

  /** A codec for a generated table. Nothing is read before the first use. */
  static fromTable(table: TlTable): Codec {
    return Codec.#of(once(() => Registry.fromTable(table)), standardUtf8);
  }

  static #of(registry: () => Registry, decodeUtf8: DecodeUtf8): Codec {
    const decoder = once(() => new Decoder(registry()));
    return new Codec(registry, decoder, once(() => new Encoder(registry())), decodeUtf8);
  }

  /** The same codec with a runtime's own functions. */
  with(options: CodecOptions): Codec {
    return new Codec(this.#registry, this.#decoder, this.#encoder, options.decodeUtf8 ?? this.#decodeUtf8);
  }

  /**
   * The same codec with these TL lines in place of the constructors and methods of their names, as an older layer has
   * them. The replaced ids are unknown to it; a `long` is a `number` where the field of its name was one before.
   * @throws {TlSyntaxError} when the text is no TL
   */
  extend(tl: string): Codec {
    const registry = this.#registry().extend(tl);
    return Codec.#of(() => registry, this.#decodeUtf8);
  }

  /**
   * One boxed value, or a method call with the calls inside it. Paging fields and `hash` of calls that only read are 0
   * when they are left out.
   * @throws {TlError} when the value does not fit the schema
   */
  encode<T extends { readonly _: string }>(value: T): Uint8Array {
    const output = this.#spare ?? new Output();
    this.#spare = undefined; // a getter in the value may encode something else meanwhile
    try {
      this.#encoder().any(output, value);
      const bytes = output.finish();
      if (bytes.length <= MAX_SPARE) {
        output.reset();
        this.#spare = output;
      }
      return bytes;
    } catch (error) {
      const root = (value as { _?: unknown } | undefined)?._;
      if (output.path.length > 0 && typeof root === "string") output.path.push(root);
      throw withPath(error, "encode", joinPath(output.path));
    }
  }

  /**
   * One boxed value, constructor or method call, that takes up all of `bytes`. A boxed `Bool` is a boolean.
   * @throws {TlError} when the bytes are not one; {@linkcode UnknownConstructorError} for an id that is not in the schema
   */
  decode(bytes: Uint8Array): unknown {
    return this.#read(bytes, "", (input) => this.#decoder().any(input));
  }

  /**
   * The answer to a method, by its result type. A wrapper's (`invokeWithLayer` …) is read like {@linkcode Codec.decode}.
   * @throws {TlError} when the bytes are not one; RangeError when there is no such method
   */
  decodeResult(method: string, bytes: Uint8Array): unknown {
    const entry = this.#registry().byName(method);
    if (entry?.kind !== "method") {
      throw new RangeError(`Cannot decode the answer to ${JSON.stringify(method)}: there is no such method`);
    }
    const { result } = entry.combinator;
    return this.#read(bytes, result.item ? method : "", (input) => this.#decoder().type(result)(input));
  }

  #read(bytes: Uint8Array, root: string, read: (input: Input) => unknown): unknown {
    const input = new Input(bytes, this.#decodeUtf8);
    if (root !== "") {
      input.root = root;
      input.depth = 1;
    }
    try {
      const value = read(input);
      input.end();
      return value;
    } catch (error) {
      if (input.root !== "") input.path.push(input.root);
      throw withPath(error, "decode", joinPath(input.path));
    }
  }

  /** The answer to a method as the bytes a server sends, by the method's result type. @throws {TlError} */
  encodeResult(method: string, value: unknown): Uint8Array {
    const entry = this.#registry().byName(method);
    if (entry?.kind !== "method") {
      throw new RangeError(`Cannot encode the answer to ${JSON.stringify(method)}: there is no such method`);
    }
    const output = new Output();
    try {
      this.#encoder().type(entry.combinator.result)(output, value);
    } catch (error) {
      output.path.push(method);
      throw withPath(error, "encode", joinPath(output.path));
    }
    return output.finish();
  }

  /** The name of a constructor or method. @param id signed or unsigned */
  nameOf(id: number): string | undefined {
    return this.#registry().byId(id | 0)?.name;
  }

  /** The id of a constructor or method, unsigned. */
  idOf(name: string): number | undefined {
    const entry = this.#registry().byName(name);
    return entry && entry.id >>> 0;
  }

  /** What is known of a method; undefined for constructors and unknown names. */
  method(name: string): MethodInfo | undefined {
    let info = this.#methods.get(name);
    if (!info) {
      const entry = this.#registry().byName(name);
      if (entry?.kind !== "method") return undefined;
      this.#methods.set(name, info = describe(entry));
    }
    return info;
  }

  /** See {@linkcode toJson}. */
  toJson(value: unknown, indent?: number): string {
    return toJson(value, indent);
  }

  /** See {@linkcode fromJson}. */
  fromJson(text: string): unknown {
    return fromJson(text);
  }
}

function describe(entry: Entry): MethodInfo {
  const { fields, result } = entry.combinator;
  const randomId = fields.map(randomIdKind).find((kind) => kind !== undefined);
  return {
    name: entry.name,
    id: entry.id >>> 0,
    result: formatType(result),
    hasRandomId: entry.hasRandomId,
    ...(randomId && { randomId }),
    readOnly: entry.readOnly,
  };
}

function once<T>(make: () => T): () => T {
  let value: T | undefined;
  return () => value ??= make();
}
