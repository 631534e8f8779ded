import { Decoder } from "./decoder.ts";
import { Input } from "./input.ts";
import { Encoder } from "./encoder.ts";
import { Output } from "./output.ts";
import { joinPath, withPath } from "./path.ts";
import { randomIdKind } from "./paging.ts";
import type { Utf8Slice } from "./native.ts";
import type { Reader } from "./read_step.ts";
import type { DecodeUtf8 } from "./reader.ts";
import { Registry } from "./registry.ts";
import { formatType, type TlCombinator, type TlType } from "./syntax.ts";
import type { TlTable } from "./table.ts";
import type { Entry } from "./entry.ts";
import type { Writer } from "./write_step.ts";

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
  /**
   * Turns UTF-8 into a string; invalid sequences become U+FFFD. It must not keep the array: its memory is used again.
   * By default what {@linkcode useNative} was given, `TextDecoder` otherwise.
   */
  readonly decodeUtf8?: DecodeUtf8;
  /** Take the places of the constructors and methods of their names, whose ids are unknown then. */
  readonly combinators?: readonly TlCombinator[];
}

const ANY: TlType = { name: "X" };

/**
 * Turns values of one schema into bytes and back. Values are plain objects with the constructor's name in `_` and their
 * fields as own properties; reading is total: any bytes give a value or a {@linkcode TlError}, and nothing read shares
 * memory with the input.
 *
 * **How the work is divided**, by measurement (beside @mtcute/core 0.30.3, which ships generated readers and writers of
 * the whole schema: 125 KB compressed, 18 to 50 ms of every start):
 *
 * - What ships is the *schema*, as columns of digits (32 KB compressed, {@linkcode TlTable}), not code. It is nothing but
 *   strings to the engine: importing it costs nothing, and the first use 4 ms. Generated code for all of it would be four
 *   times as large, and most programs use 2 % of it.
 * - Whatever is read or written now and then is *interpreted*: steps per constructor, worked out at its first use. That
 *   reads 0.6 and writes 1.5 times as fast as mtcute and takes no time to compile, so it is right for what happens once
 *   (a cold start) and for where no code may be made: Workers, and pages with a strict content security policy.
 * - Whatever comes more than 16 times is *compiled* (`new Function`, 30 µs each) into code that knows the constructor,
 *   and moreover the flags words it comes with and the keys that values have: engines give such values one shape, and
 *   allocate them at once. That reads 2 and writes 4 to 6 times as fast as mtcute, small updates 5 times. The code
 *   works on words of an `Int32Array` and knows nothing of errors: when one happens, the interpreter goes over the same
 *   input again to say where. What compiles is a part of its own (`compileCodecs`), which the bundle of a client that
 *   only makes a few calls does not have.
 *
 * Small inputs are copied into memory that is kept, and read there; arrays that come again are read in place. Small
 * outputs and fields are cut from slabs. How texts become strings is the larger half of the rest: {@linkcode useNative}.
 */
export class Codec {
  readonly #registry: () => Registry;
  readonly #decoder: () => Decoder;
  /** Interprets, and knows where in the value an error is. */
  readonly #carefulDecoder: () => Decoder;
  readonly #encoder: () => Encoder;
  /** Interprets, likewise. */
  readonly #carefulEncoder: () => Encoder;
  readonly #slice: Utf8Slice | undefined;
  readonly #methods = new Map<string, MethodInfo>();
  #any: Reader | undefined;
  #input: Input | undefined;
  #anyWriter: Writer | undefined;
  #output: Output | undefined;

  private constructor(registry: () => Registry, slice: Utf8Slice | undefined) {
    this.#registry = registry;
    this.#decoder = once(() => new Decoder(registry()));
    this.#carefulDecoder = once(() => new Decoder(registry(), false));
    this.#encoder = once(() => new Encoder(registry()));
    this.#carefulEncoder = once(() => new Encoder(registry(), false));
    this.#slice = slice;
  }

  /** A codec for a generated table. Nothing is read before the first use. */
  static fromTable(table: TlTable): Codec {
    return new Codec(once(() => Registry.fromTable(table)), undefined);
  }

  /** The same codec with a runtime's own functions, or a part of the schema otherwise. */
  with(options: CodecOptions): Codec {
    const { decodeUtf8, combinators } = options;
    const slice = decodeUtf8 &&
      ((bytes: Uint8Array, start: number, end: number) => decodeUtf8(bytes.subarray(start, end)));
    const registry = combinators ? once(() => this.#registry().replaced(combinators)) : this.#registry;
    return new Codec(registry, slice ?? this.#slice);
  }

  /**
   * One boxed value, or a method call with the calls inside it, as bytes that nothing changes afterwards (they may be a
   * part of a larger `buffer`). Paging fields and `hash` of calls that only read are 0
   * when they are left out.
   * @throws {TlError} when the value does not fit the schema
   */
  encode<T extends { readonly _: string }>(value: T): Uint8Array {
    return this.#write(value, this.#anyWriter ??= this.#encoder().type(ANY), ANY, undefined);
  }

  #write(value: unknown, writer: Writer, type: TlType, method: string | undefined): Uint8Array {
    let output = this.#output;
    // A getter in the value may encode something else meanwhile.
    if (output === undefined || output.busy) output = this.#newOutput();
    output.busy = true;
    try {
      writer.write(output, value, 0);
    } catch {
      output.reset();
      return this.#writeCarefully(value, type, method);
    }
    return output.finish();
  }

  #newOutput(): Output {
    const output = new Output();
    this.#output ??= output;
    return output;
  }

  /** Writes once more to find out where the fault is. */
  #writeCarefully(value: unknown, type: TlType, method: string | undefined): Uint8Array {
    const output = new Output();
    try {
      this.#carefulEncoder().type(type).write(output, value, 0);
    } catch (error) {
      const root = method ?? (value as { _?: unknown } | undefined)?._;
      if ((method !== undefined || output.path.length > 0) && typeof root === "string") {
        output.path.push(root);
      }
      throw withPath(error, "encode", joinPath(output.path));
    }
    return output.finish();
  }

  /**
   * One boxed value, constructor or method call, that takes up all of `bytes`, or what is between `start` and `end`. A
   * boxed `Bool` is a boolean. An array that comes again and again (a buffer that everything is received in) is read in
   * place from the second time on.
   * @throws {TlError} when the bytes are not one; {@linkcode UnknownConstructorError} for an id that is not in the schema
   */
  decode(bytes: Uint8Array, start = 0, end: number = bytes.length): unknown {
    return this.#read(bytes, start, end, this.#any ??= this.#decoder().type(ANY), ANY, "");
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
    const reader = this.#decoder().type(result);
    return this.#read(bytes, 0, bytes.length, reader, result, result.item ? method : "");
  }

  #read(
    bytes: Uint8Array,
    start: number,
    end: number,
    reader: Reader,
    type: TlType,
    root: string,
  ): unknown {
    let input = this.#input;
    if (input === undefined || input.busy) input = this.#newInput();
    input.open(bytes, start, end);
    let value: unknown;
    try {
      value = reader.read(input, root === "" ? 0 : 1);
      input.done();
    } catch {
      input.close();
      return this.#readCarefully(bytes.subarray(start, end), root, type);
    }
    input.close();
    return value;
  }

  /** The one that is kept, or one for a decoder of strings that uses this codec meanwhile. */
  #newInput(): Input {
    const input = new Input(this.#slice);
    this.#input ??= input;
    return input;
  }

  /** Reads once more to find out where the fault is. */
  #readCarefully(bytes: Uint8Array, root: string, type: TlType): unknown {
    const input = new Input(this.#slice);
    input.root = root;
    try {
      input.open(bytes, 0, bytes.length);
      const value = this.#carefulDecoder().type(type).read(input, root === "" ? 0 : 1);
      input.done();
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
    const { result } = entry.combinator;
    return this.#write(value, this.#encoder().type(result), result, method);
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

  /** A constructor or method as the schema has it, an `int53` being a `long` that is a number. Undefined for unknown names. */
  combinator(name: string): TlCombinator | undefined {
    const entry = this.#registry().byName(name);
    return entry && { ...entry.combinator, id: entry.id >>> 0 };
  }

  /** The names of all constructors of a type. */
  constructorsOf(type: string): string[] {
    return this.#registry().ofType(type).map(({ name }) => name);
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
