import { make } from "./compiled_reader.ts";
import { MAX_DEPTH, tooDeep } from "./depth.ts";
import { type Output, storeCode } from "./output.ts";
import {
  BODY,
  OPTIONAL,
  PAGING,
  REQUIRED,
  type Step,
  TRUE,
  WORD,
  type Write,
  type Writer,
} from "./write_step.ts";

/** Writes the id and the fields of one constructor. */
export type WriteFields = (output: Output, value: never, depth: number) => void;

/** The interpreter will say what it was. */
function bad(): never {
  throw new TypeError("Cannot encode: the value does not fit");
}

/** Whether {@linkcode compileFields} can do with such steps: the API has no others. */
export function isCompilable(steps: readonly Step[]): boolean {
  return steps.every(({ does, word }) => does !== BODY && word < 2);
}

function call(type: Writer, x: string, name: string, depth: string): string {
  return type.call?.(x) ?? `${name}.write(o,${x},${depth});`;
}

/** Code that writes the id and the fields of a constructor without conditional fields, or with these keys. */
function straight(id: number, steps: readonly Step[], keys: ReadonlySet<string>): WriteFields {
  let code = `function(o,v,d){if(d>=${MAX_DEPTH})tooDeep();let f0=0,f1=0,p,w;`;
  steps.forEach(({ does, key, word, mask }, i) => {
    const conditional = does === TRUE || does === OPTIONAL;
    if (does === WORD || conditional && !keys.has(key)) return;
    code += `const x${i}=v[${JSON.stringify(key)}];`;
    if (does === TRUE) {
      code += `if(x${i}===true)f${word}|=${mask};else if(x${i}!==undefined&&x${i}!==false)bad();`;
    } else if (conditional) code += `if(x${i}!==undefined)f${word}|=${mask};`;
  });
  let run = storeCode(0, String(id)), size = 1;
  const flush = (): void => {
    if (size > 0) code += `p=o.at;if(p+${size}>o.end)o.grow(${size});w=o.words;${run}o.at=p+${size};`;
    run = "";
    size = 0;
  };
  const shared = sharedBits(steps);
  steps.forEach(({ does, key, word, mask, type }, i) => {
    if (does === WORD) run += storeCode(size++, `f${word}`);
    else if (does === REQUIRED || does === PAGING) {
      if (type.fixed) {
        const write = type.fixed(`x${i}`, size);
        const zeros = Array.from({ length: type.size! }, (_, k) => storeCode(size + k, "0")).join("");
        run += does === PAGING ? `if(x${i}===undefined){${zeros}}else{${write}}` : write;
        size += type.size!;
      } else {
        flush();
        code += call(type, `x${i}`, `t${i}`, "d+1");
      }
    } else if (does === OPTIONAL) {
      if (keys.has(key)) {
        flush();
        code += `if(f${word}&${mask}){${call(type, `x${i}`, `t${i}`, "d+1")}}`;
      } else if (shared.has(`${word} ${mask}`)) {
        // Another field may have set the bit: then this one has to be there, too.
        code += `if(f${word}&${mask})bad();`;
      }
    }
  });
  flush();
  const scope: Record<string, unknown> = { tooDeep, bad };
  steps.forEach(({ type }, i) => scope[`t${i}`] = type);
  return make(scope, `${code}}`);
}

/** Bits that more than one field has. */
function sharedBits(steps: readonly Step[]): Set<string> {
  const seen = new Set<string>(), shared = new Set<string>();
  for (const { does, word, mask } of steps) {
    if (does !== TRUE && does !== OPTIONAL) continue;
    const bit = `${word} ${mask}`;
    (seen.has(bit) ? shared : seen).add(bit);
  }
  return shared;
}

/** A key on the way through the keys of a value, and what follows. */
interface KeyNode {
  readonly key: string;
  readonly before: KeyNode | undefined;
  /** The first key that may follow, and the next one in its place. */
  child: KeyNode | undefined;
  next: KeyNode | undefined;
  uses: number;
  write: WriteFields;
}

/** Code is made for so many combinations of keys, when they came so often. */
const MOST_CODE = 24, OFTEN = 4;
/** So many keys are remembered. */
const MOST_NODES = 512;

/**
 * Code that writes one constructor: its keys lead to code for values with just these keys, in which all values have
 * one shape. Going through the keys that are there costs less than asking for all that might be. It knows nothing of the
 * paths of errors: whoever gets one asks the interpreter.
 * @param general for values with other keys
 */
export function compileFields(id: number, steps: readonly Step[], general: WriteFields): WriteFields {
  if (!steps.some(({ does }) => does === TRUE || does === OPTIONAL)) return straight(id, steps, new Set());
  let nodes = 0, codes = 0;
  const node = (key: string, before: KeyNode | undefined): KeyNode => {
    const made: KeyNode = { key, before, child: undefined, next: undefined, uses: 0, write: general };
    made.write = (output, value, depth) => {
      if (++made.uses === OFTEN && codes++ < MOST_CODE) {
        const keys = new Set<string>();
        for (let at: KeyNode | undefined = made; at; at = at.before) keys.add(at.key);
        made.write = straight(id, steps, keys);
      }
      general(output, value, depth);
    };
    return made;
  };
  const root = node("", undefined);
  const add = (before: KeyNode, key: string): KeyNode | undefined => {
    if (++nodes > MOST_NODES) return undefined;
    const made = node(key, before);
    made.next = before.child;
    return before.child = made;
  };
  return make(
    { root, add, general },
    `function(o,v,d){let n=root;for(const k in v){let c=n.child;while(c!==undefined&&c.key!==k)c=c.next;` +
      `if(c===undefined&&(c=add(n,k))===undefined)return general(o,v,d);n=c}n.write(o,v,d)}`,
  );
}

/** Code that writes a boxed value of a type. @param other gives the constructor of any other value, or an error */
export function compileUnion(
  cases: readonly (readonly [name: string, plan: { readonly write: WriteFields }])[],
  other: (value: unknown) => { readonly write: WriteFields },
): Write {
  const scope: Record<string, unknown> = { other };
  cases.forEach(([, plan], i) => scope[`c${i}`] = plan);
  // JavaScriptCore compares the characters of a switch over strings, and here only pointers.
  const code = cases.map(([name], i) => `if(n===${JSON.stringify(name)})return c${i}.write(o,v,d);`).join("");
  return make(scope, `function(o,v,d){const n=v._;${code}other(v).write(o,v,d)}`);
}

/** Code that writes a vector. @param bare without the id */
export function compileVector(bare: boolean, item: Writer): Write {
  return make(
    { item, bad },
    `function(o,v,d){if(!Array.isArray(v))bad();const n=v.length;o.${bare ? "word" : "vector"}(n);` +
      `for(let i=0;i<n;i++){const x=v[i];${call(item, "x", "item", "d")}}}`,
  );
}
