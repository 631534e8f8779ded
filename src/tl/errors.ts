import { TelegramError, type TelegramErrorOptions } from "../base/errors.ts";

/** Options of {@linkcode TlError}. */
export interface TlErrorOptions extends TelegramErrorOptions {
  /** Where in the value it happened, as `updates.users[3].photo`. */
  path?: string;
}

/**
 * Bytes that are no TL value, or a JavaScript value that cannot be written as one. The message names the path and what
 * is wrong there, never the content.
 */
export class TlError extends TelegramError {
  /** The name of the class. */
  override name = "TlError";
  /** Where in the value it happened: the constructor's name, then fields and indices, as `updates.users[3].photo`. */
  readonly path: string;
  /** What is wrong at {@linkcode TlError.path}: the message without its beginning. */
  readonly detail: string;

  /**
   * Puts the message together.
   * @param action what could not be done: `decode`, `encode` …
   * @param detail what is wrong
   */
  constructor(action: string, detail: string, options: TlErrorOptions = {}) {
    const path = options.path ?? "";
    super(`Cannot ${action} ${path === "" ? "a TL value" : path}: ${detail}`, options);
    this.path = path;
    this.detail = detail;
  }
}

/**
 * The bytes name a constructor that is not in the schema: usually the server speaks a newer layer. Code that can carry
 * on without the value (updates) catches this one.
 */
export class UnknownConstructorError extends TlError {
  /** The name of the class. */
  override name = "UnknownConstructorError";
  /** The unknown id, unsigned. */
  readonly constructorId: number;

  /** Takes the unknown id, signed or not. */
  constructor(constructorId: number, options: TlErrorOptions = {}) {
    const id = constructorId >>> 0;
    super("decode", `constructor ${id.toString(16).padStart(8, "0")} is not in the schema`, options);
    this.constructorId = id;
  }
}

/** A text is not TL. */
export class TlSyntaxError extends TelegramError {
  /** The name of the class. */
  override name = "TlSyntaxError";
  /** Line of the mistake, from 1. */
  readonly line: number;
  /** Column of the mistake, from 1, in UTF-16 code units. */
  readonly column: number;

  /**
   * Puts the message together.
   * @param detail what is wrong
   * @param line from 1
   * @param column from 1
   */
  constructor(detail: string, line: number, column: number) {
    super(`Cannot parse TL at line ${line}, column ${column}: ${detail}`);
    this.line = line;
    this.column = column;
  }
}
