import { constructorId } from "./constructor_id.ts";
import { TlSyntaxError } from "./errors.ts";
import type { TlCombinator, TlField, TlFlag, TlSchema, TlType } from "./syntax.ts";

/** Kinds of token: a name (dots included), a number or hexadecimal word, a section mark, one sign, the end. */
type TokenKind = "name" | "number" | "section" | "sign" | "end";

interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly at: number;
  /** The first token of its line. */
  readonly fresh: boolean;
}

// In this order: white space, comments, section marks, names, numbers, signs.
const TOKEN =
  /(\s+)|(\/\/[^\n]*|\/\*[^]*?\*\/)|(---\w+---)|([A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z0-9_]+)*)|([0-9]+)|([#:?{}<>!%=;[\]*()])/y;
const LAYER = /^\/\/\s*LAYER\s+(\d+)/;
/** Deep nesting of `Vector<…>` is no schema. */
const MAX_TYPE_DEPTH = 16;

class Parser {
  readonly #text: string;
  #offset = 0;
  #token: Token;
  layer: number | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#token = this.#scan(true);
  }

  get token(): Token {
    return this.#token;
  }

  fail(detail: string, at: number = this.#token.at): never {
    const before = this.#text.slice(0, at);
    const start = before.lastIndexOf("\n") + 1;
    throw new TlSyntaxError(detail, before.split("\n").length, at - start + 1);
  }

  #scan(fresh: boolean): Token {
    while (this.#offset < this.#text.length) {
      const at = TOKEN.lastIndex = this.#offset;
      const match = TOKEN.exec(this.#text);
      if (!match) {
        if (this.#text.startsWith("/*", at)) this.fail("the comment never ends", at);
        this.fail(
          `${JSON.stringify(String.fromCodePoint(this.#text.codePointAt(at)!))} has no meaning here`,
          at,
        );
      }
      this.#offset = TOKEN.lastIndex;
      const text = match[0];
      if (match[1] !== undefined || match[2] !== undefined) {
        fresh ||= text.includes("\n");
        const layer = LAYER.exec(text);
        if (layer) this.layer = Number(layer[1]);
        continue;
      }
      const kind = match[3] ? "section" : match[4] ? "name" : match[5] ? "number" : "sign";
      return { kind, text, at, fresh };
    }
    return { kind: "end", text: "", at: this.#text.length, fresh: true };
  }

  next(): Token {
    const token = this.#token;
    this.#token = this.#scan(false);
    return token;
  }

  is(sign: string): boolean {
    return this.#token.kind === "sign" && this.#token.text === sign;
  }

  accept(sign: string): boolean {
    if (!this.is(sign)) return false;
    this.next();
    return true;
  }

  expect(sign: string, where: string): void {
    if (!this.accept(sign)) this.fail(`${this.describe()} stands where "${sign}" ${where} belongs`);
  }

  describe(): string {
    return this.#token.kind === "end" ? "the end" : JSON.stringify(this.#token.text);
  }

  name(what: string): Token {
    if (this.#token.kind !== "name") this.fail(`${this.describe()} stands where ${what} belongs`);
    return this.next();
  }

  /** The hexadecimal word right behind a `#`, when there is one: `#1cb5c415`. */
  id(): number | undefined {
    const at = this.#token.at;
    if (!this.is("#")) return undefined;
    const match = /^#([0-9a-fA-F]+)(?![A-Za-z0-9_])/.exec(this.#text.slice(at, at + 32));
    if (!match) {
      if (/[A-Za-z0-9_]/.test(this.#text[at + 1] ?? "")) this.fail("the id is not hexadecimal", at + 1);
      return undefined;
    }
    if (match[1].length > 8) this.fail("the id has more than 8 digits", at + 1);
    this.#offset = at + match[0].length;
    this.#token = this.#scan(false);
    return parseInt(match[1], 16);
  }

  type(depth = 0): TlType {
    if (depth > MAX_TYPE_DEPTH) this.fail("types are nested too deeply");
    if (this.accept("#")) return { name: "#" };
    if (this.accept("(")) {
      const inner = this.type(depth + 1);
      const item = this.is(")") ? undefined : this.type(depth + 1);
      this.expect(")", "of this type");
      return item ? { ...inner, item } : inner;
    }
    const call = this.accept("!"), percent = !call && this.accept("%");
    const token = this.name("a type");
    const name = token.text;
    let item: TlType | undefined;
    if (this.accept("<")) {
      if (name !== "Vector" && name !== "vector") this.fail(`${name} takes no type parameter`, token.at);
      item = this.type(depth + 1);
      this.expect(">", "of this type");
    }
    return { name, ...(call && { call }), ...(percent && { percent }), ...(item && { item }) };
  }

  /** A condition `flags.3?`, or nothing. */
  #flag(words: ReadonlySet<string>): TlFlag | undefined {
    const token = this.#token;
    if (token.kind !== "name" || this.#text[this.#offset] !== "?") return undefined;
    const match = /^(\w+)\.(\d+)$/.exec(token.text);
    if (!match) this.fail(`${token.text} is not a bit of a flags word`);
    if (!words.has(match[1])) this.fail(`${match[1]} is no flags word declared before this field`);
    const bit = Number(match[2]);
    if (bit > 31) this.fail(`bit ${match[2]} does not fit in 32 bits`);
    this.next();
    this.next();
    return { word: match[1], bit };
  }

  combinator(kind: TlCombinator["kind"]): TlCombinator {
    const name = this.name(`the name of a ${kind}`).text;
    const explicit = this.id();
    const generics: string[] = [];
    const fields: TlField[] = [];
    const words = new Set<string>();
    let builtin = false;
    while (this.accept("{")) {
      generics.push(this.name("a type parameter").text);
      this.expect(":", "of this type parameter");
      this.name('"Type"');
      this.expect("}", "of this type parameter");
    }
    while (!this.is("=")) {
      if (this.#token.kind !== "name") {
        // `int ? = Int`, `vector … # [ t ] = Vector t`, `int128 4*[ int ] = Int128`
        if (!this.is("?") && !this.is("#") && !this.is("[") && this.#token.kind !== "number") {
          this.fail(`${this.describe()} stands where a field or "=" belongs`);
        }
        builtin = true;
        while (!this.is("=")) {
          if (this.#token.kind === "end" || this.is(";")) {
            this.fail(`${this.describe()} stands where "=" belongs`);
          }
          this.next();
        }
        break;
      }
      const field = this.name("a field");
      this.expect(":", `of the field ${field.text}`);
      const flag = this.#flag(words);
      const at = this.#token.at;
      const type = this.type();
      if (type.name === "true" && !type.percent && !flag) this.fail("true needs a flag", at);
      if (type.name === "#" && flag) this.fail("a flags word cannot be conditional", at);
      if (type.call && !generics.includes(type.name)) {
        this.fail(`${type.name} is no type parameter of ${name}`, at);
      }
      if (fields.some((other) => other.name === field.text)) {
        this.fail(`${name} has two fields ${field.text}`, field.at);
      }
      if (type.name === "#") words.add(field.text);
      fields.push(flag ? { name: field.text, type, flag } : { name: field.text, type });
    }
    this.expect("=", `of ${name}`);
    let result = this.type();
    if (this.#token.kind === "name" && !this.#token.fresh) result = { ...result, item: this.type() };
    if (!this.accept(";") && !this.#token.fresh) this.fail(`${this.describe()} stands where ";" belongs`);
    const parts = { kind, name, generics, fields, result, ...(builtin && { builtin }) };
    return { ...parts, id: explicit ?? constructorId(parts) };
  }
}

/**
 * Parses TL: sections, comments, several flags words, type parameters, bare and boxed vectors. A missing id is the
 * CRC-32 of the line; a closing `;` may be left out at the end of a line.
 * @throws {TlSyntaxError} with line and column
 */
export function parseTl(text: string): TlSchema {
  const parser = new Parser(text);
  const combinators: TlCombinator[] = [];
  const names = new Set<string>(), ids = new Map<number, string>();
  let kind: TlCombinator["kind"] = "constructor";
  while (parser.token.kind !== "end") {
    const { kind: token, text: word, at } = parser.token;
    if (token === "section") {
      if (word !== "---types---" && word !== "---functions---") parser.fail(`${word} is no section`);
      kind = word === "---types---" ? "constructor" : "method";
      parser.next();
      continue;
    }
    const combinator = parser.combinator(kind);
    if (names.has(combinator.name)) parser.fail(`${combinator.name} is there twice`, at);
    const other = ids.get(combinator.id);
    if (other !== undefined) parser.fail(`${combinator.name} has the id of ${other}`, at);
    names.add(combinator.name);
    ids.set(combinator.id, combinator.name);
    combinators.push(combinator);
  }
  return parser.layer === undefined ? { combinators } : { layer: parser.layer, combinators };
}
