import { MAX_DEPTH, tooDeep } from "./depth.ts";
import { bool, type Input, int53 } from "./input.ts";
import { BODY, OPTIONAL, type Read, type Reader, REQUIRED, type Step, TRUE, WORD } from "./read_step.ts";

/** Reads the fields of one constructor. */
export type ReadFields = (input: Input, depth: number) => unknown;

/** Makes a function of code in which the names of `scope` stand for its values: as constants, which engines fold. */
export function make<T>(scope: Record<string, unknown>, code: string): T {
  const names = Object.keys(scope).join(",");
  return new Function("scope", `"use strict";const{${names}}=scope;return ${code}`)(scope) as T;
}

/** Whether {@linkcode compileFields} can do with such steps: the API has no others. */
export function isCompilable(steps: readonly Step[]): boolean {
  return steps.every(({ does, word }) => does !== BODY && word < 2);
}

/** Where the flags words stand, counted in words, when they can be read before anything else. */
export function flagOffsets(steps: readonly Step[]): number[] | undefined {
  const offsets: number[] = [];
  const last = steps.findLastIndex(({ does }) => does === WORD);
  let size = 0;
  for (const { does, type } of steps.slice(0, last + 1)) {
    if (does === OPTIONAL || does === REQUIRED && !type.fixed) return undefined;
    if (does === WORD) offsets.push(size);
    if (does !== TRUE) size += type.size;
  }
  return offsets.length > 0 ? offsets : undefined;
}

interface Flags {
  readonly first: number;
  readonly second: number;
  count: number;
}

/** So many different flags words of one constructor get code of their own. */
const MOST_FLAGS = 16;
/** Flags words that came so often get it when others have it already. */
const OFTEN = 32;
/** No more is counted after so many that have none. */
const MOST_COUNTED = 4096;

/** Counts which flags words come in front of a constructor's fields. */
class SeenFlags {
  readonly #list: Flags[] = [];
  #noted = 0;

  /** Whether it still counts. */
  get counts(): boolean {
    return this.#noted < MOST_COUNTED;
  }

  /** Notes what came. Returns whether it is time for {@linkcode frequent} again. */
  note(first: number, second: number): boolean {
    if (!this.counts) return false;
    let flags = this.#list.find((one) => one.first === first && one.second === second);
    if (!flags && this.#list.length < 4 * MOST_FLAGS) this.#list.push(flags = { first, second, count: 0 });
    if (flags) flags.count++;
    return ++this.#noted === MOST_COUNTED || flags?.count === OFTEN;
  }

  /** What came more than once, the most frequent first. */
  frequent(): readonly Flags[] {
    return this.#list.filter(({ count }) => count > 1).sort((a, b) => b.count - a.count).slice(0, MOST_FLAGS);
  }
}

/** Counts from now on. */
export function seenFlags(): SeenFlags {
  return new SeenFlags();
}

/** The text of a call that reads one value. */
function call(type: Reader, name: string, depth: string): string {
  return type.call ?? `${name}.read(r,${depth})`;
}

/**
 * The fields that are there under certain flags words, as straight code: one check for all fields in a row that have a
 * fixed size, and one literal, which engines allocate at once and in one shape.
 */
function straight(name: string, steps: readonly Step[], flags: readonly number[]): string {
  const fields = [`_:${JSON.stringify(name)}`];
  let code = "", run: string[] = [], size = 0;
  const flush = (): void => {
    if (size > 0) {
      const values = run.length > 0 ? `const ${run.join(",")};` : "";
      code += `p=r.at;if(p+${size}>r.end)r.short(${size});${values}r.at=p+${size};`;
    }
    run = [];
    size = 0;
  };
  steps.forEach(({ does, key, word, mask, type }, i) => {
    if (does === WORD) {
      size++;
      return;
    }
    if (does !== REQUIRED && (flags[word] & mask) === 0) return;
    fields.push(`${JSON.stringify(key)}:${does === TRUE ? "true" : `v${i}`}`);
    if (does === TRUE) return;
    if (type.fixed) {
      run.push(`v${i}=${type.fixed(size)}`);
      size += type.size;
    } else {
      flush();
      code += `const v${i}=${call(type, `t${i}`, "d+1")};`;
    }
  });
  flush();
  return `${code}return{${fields.join(",")}};`;
}

/** The fields under any flags words. */
function general(name: string, steps: readonly Step[]): string {
  const lines = steps.map(({ does, key, word, mask, type }, i) => {
    if (does === WORD) return `f${word}=r.int();`;
    const value = does === TRUE ? "true" : call(type, `t${i}`, "d+1");
    return `${does === REQUIRED ? "" : `if(f${word}&${mask})`}v[${JSON.stringify(key)}]=${value};`;
  });
  return `const v={_:${JSON.stringify(name)}};${lines.join("")}return v;`;
}

/**
 * Code that reads the fields of one constructor. It knows nothing of the paths of errors: whoever gets one asks the
 * interpreter.
 * @param frequent flags words that get code of their own
 * @param missed called with all others
 */
export function compileFields(
  name: string,
  steps: readonly Step[],
  frequent: readonly { readonly first: number; readonly second: number }[],
  missed?: (first: number, second: number) => void,
): ReadFields {
  const offsets = flagOffsets(steps);
  let code = `function(r,d){if(d>=${MAX_DEPTH})tooDeep();const w=r.words;let p=r.at,f0=0,f1=0;`;
  if (!steps.some(({ does }) => does === WORD)) code += straight(name, steps, []);
  else {
    if (offsets) {
      code += `if(p+${offsets.at(-1)! + 1}>r.end)r.short(${offsets.at(-1)! + 1});`;
      offsets.forEach((offset, i) => code += `f${i}=w[p+${offset}];`);
      for (const { first, second } of frequent) {
        code += `if(f0===${first}&&f1===${second}){${straight(name, steps, [first, second])}}`;
      }
      if (missed) code += "missed(f0,f1);";
    }
    code += general(name, steps);
  }
  const scope: Record<string, unknown> = { tooDeep, int53, bool, missed };
  steps.forEach(({ type }, i) => scope[`t${i}`] = type);
  return make(scope, `${code}}`);
}

/** Code that reads a boxed value of a type. @param other gives the constructor of any other id, or an error */
export function compileUnion(
  cases: readonly (readonly [id: number, plan: { readonly read: ReadFields }])[],
  other: (id: number) => { readonly read: ReadFields },
): Read {
  const scope: Record<string, unknown> = { other };
  cases.forEach(([, plan], i) => scope[`c${i}`] = plan);
  const code = cases.map(([id], i) => `case ${id}:return c${i}.read(r,d);`).join("");
  return make(
    scope,
    `function(r,d){const p=r.at;if(p>=r.end)r.short(1);const id=r.words[p];r.at=p+1;switch(id){${code}}` +
      `return other(id).read(r,d)}`,
  );
}

/** Code that reads a vector. @param bare without the id */
export function compileVector(bare: boolean, item: Reader): Read {
  const count = bare ? "count" : "vector";
  return make(
    { item },
    `function(r,d){const n=r.${count}(${item.size}),v=[];for(let i=0;i<n;i++)v.push(${
      call(item, "item", "d")
    });return v}`,
  );
}
