/** A type as written in TL. */
export interface TlType {
  /** `int`, `InputPeer`, `messages.Messages`, `Vector`, `vector`, `X` … */
  readonly name: string;
  /** Written with `%`: the constructor's fields without its id. (A lower-case `name` is bare, too.) */
  readonly percent?: boolean;
  /** Written with `!`: any method call. */
  readonly call?: boolean;
  /** The element type of `Vector` and `vector`. */
  readonly item?: TlType;
}

/** Where a conditional field has its bit. */
export interface TlFlag {
  /** The flags word: the name of an earlier field of type `#`. */
  readonly word: string;
  /** 0 to 31. */
  readonly bit: number;
}

/** One field of a combinator. */
export interface TlField {
  /** As in TL: snake_case. */
  readonly name: string;
  /** The type, without the condition. */
  readonly type: TlType;
  /** Present only if this bit is set. */
  readonly flag?: TlFlag;
}

/** A constructor or a method. */
export interface TlCombinator {
  /** What the name stands for: a value or a call. */
  readonly kind: "constructor" | "method";
  /** `message`, `messages.sendMessage` … */
  readonly name: string;
  /** The constructor id, unsigned. */
  readonly id: number;
  /** Names of the type parameters: `["X"]` for `{X:Type}`. */
  readonly generics: readonly string[];
  /** In the order on the wire, flags words included. */
  readonly fields: readonly TlField[];
  /** The type of the value, or of the method's answer. */
  readonly result: TlType;
  /** The language defines it by itself (`vector`, `int ? = Int`): it has no fields to speak of. */
  readonly builtin?: boolean;
}

/** A parsed `.tl` file. */
export interface TlSchema {
  /** From a comment `// LAYER 227`. */
  readonly layer?: number;
  /** Everything above and below section marks, in order. */
  readonly combinators: readonly TlCombinator[];
}

/** Types whose wire form the codec knows by itself. `int53` is a `long` that always fits a JavaScript number. */
export const PRIMITIVES: ReadonlySet<string> = new Set(
  ["#", "int", "long", "int53", "double", "string", "bytes", "int128", "int256", "true", "Bool", "Object"],
);

/** The text of a type as in canonical TL. */
export function formatType(type: TlType): string {
  const mark = type.call ? "!" : type.percent ? "%" : "";
  return mark + type.name + (type.item ? `<${formatType(type.item)}>` : "");
}

/** The text of a field as in canonical TL: `flags:#`, `silent:flags.5?true`. */
export function formatField(field: TlField): string {
  const condition = field.flag ? `${field.flag.word}.${field.flag.bit}?` : "";
  return `${field.name}:${condition}${formatType(field.type)}`;
}

/** One canonical TL line, without the closing semicolon. @param options.id `false` leaves the id out */
export function formatCombinator(combinator: TlCombinator, options: { id?: boolean } = {}): string {
  const id = options.id === false ? "" : `#${combinator.id.toString(16).padStart(8, "0")}`;
  const generics = combinator.generics.map((name) => ` {${name}:Type}`).join("");
  const fields = combinator.fields.map((field) => " " + formatField(field)).join("");
  return `${combinator.name}${id}${generics}${fields} = ${formatType(combinator.result)}`;
}
