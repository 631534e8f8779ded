/**
 * A schema in the form that ships: columns instead of lines, because equal things stand next to each other in them and
 * compress better; no ids, because they are the CRC-32 of the lines. The generator writes it, `Schema` reads it. Every
 * column is ASCII without quotes and backslashes. Numbers are digits of {@linkcode DIGITS}.
 *
 * Names are codes of their words, one or two digits of {@linkcode WORD_DIGITS} each, with nothing between them:
 * `account.resetPasswordOk` is `account.` `reset` `password` `ok`. Where capitals and low lines belong is plain: names of
 * types begin with a capital, those of constructors and methods with a small letter, and fields are words between low lines.
 *
 * Where the bytes go, compressed: words 3.5 KiB, names of constructors 5.2, of methods 3, of fields 5.9; which fields 7,
 * of which types 3.3 (a field has the type that its name had last, unless it says otherwise), under which flags 2.
 */
export interface TlTable {
  /**
   * All words, the {@linkcode SHORT} most frequent, then by the alphabet: each as how many letters of the one before it
   * begins with ({@linkcode SHARED}), and the others.
   */
  readonly words: string;
  /**
   * A line for each type: its name and its constructors, separated by spaces. A constructor is what its name has behind
   * that of the type, or `-` and a name of its own.
   */
  readonly types: string;
  /** A line for each namespace: its name, then its methods; `*` in front of one that only reads, `~` in front of one that carries random ids. */
  readonly methods: string;
  /** Names of fields: the {@linkcode FREQUENT} most frequent, then in the order of their first use. `~` behind one that has several types. */
  readonly names: string;
  /** For each combinator its fields, by name, and {@linkcode END}. */
  readonly fields: string;
  /** For each field the type, unless it is that of its name; behind the last field of a method that of its result. */
  readonly kinds: string;
  /** For each field of a combinator that has flags words, the words aside: its bit. */
  readonly flags: string;
  /** Names and hexadecimal ids of those whose id is no CRC-32. */
  readonly ids: string;
}

/** The characters a digit is written with. */
export const DIGITS: string = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter((
  char,
) => !'"$\\`'.includes(char)).join("");

/** The digits of the column of words: nothing else of it is between `:` and `@`. */
export const SHARED = ":;<=>?@";

/** The digits of codes of words: what else is in a line of names is none of them. */
export const WORD_DIGITS: string = DIGITS.replace(/[ *~-]/g, "");
/** The first digits stand for a word each, the others and one digit behind them for all other words. */
export const SHORT = 56;

/** In the column of fields: no more of them; the next name that is used again; the next that is not. */
export const END = 0, NEW = 1, SINGLE = 2;
/** … and from here on a name: so many by one digit, the others by two. */
export const NAMED = 3, FREQUENT = 57, LONG_NAMED: number = NAMED + FREQUENT;

/** In the column of types: what its name had last; primitive types and what takes a type; from {@linkcode KINDS}`.length` on, a type by two digits. */
export const KINDS: readonly string[] =
  "= Vector vector % !X X # true int long int53 double string bytes int128 int256 Bool Object".split(" ");

/** In the column of flags: none; the bit behind that of the field before; the same. Others are the bit and 3, 32 for each word before. */
export const NO_FLAG = 0, NEXT_BIT = 1, SAME_BIT = 2, BIT = 3;
