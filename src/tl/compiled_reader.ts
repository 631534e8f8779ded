import {
  BODY,
  type Input,
  OPTIONAL,
  PRIMITIVE_METHODS,
  type Read,
  REQUIRED,
  type Step,
  TRUE,
  WORD,
} from "./read_step.ts";

type ReadFields = (input: Input) => object;

/** Where code may be made at run time: not in Workers, nor under a strict content security policy. */
let allowed: boolean | undefined;

function mayCompile(): boolean {
  if (allowed === undefined) {
    try {
      allowed = new Function("return true")() === true;
    } catch {
      allowed = false;
    }
  }
  return allowed;
}

/**
 * Reads the fields of one constructor with code made for it: the keys are constants, so that engines give all values of
 * the constructor one shape and know where each field is. It does what the interpreter does, which stays for where no
 * code may be made (undefined then) and for constructors that are read only now and then.
 */
export function compileReader(name: string, steps: readonly Step[]): ReadFields | undefined {
  if (steps.some((step) => step.word > 1 || step.does === BODY) || !mayCompile()) return undefined;
  const lines: string[] = [];
  steps.forEach((step, index) => {
    const key = JSON.stringify(step.key);
    const method = PRIMITIVE_METHODS.get(step.read);
    const read = method === undefined ? `reads[${index}](input)` : `input.${method}`;
    const flag = `flags${step.word} & ${step.mask}`;
    if (step.does === WORD) lines.push(`at = ${index}; flags${step.word} = input.int();`);
    else if (step.does === TRUE) lines.push(`if (${flag}) value[${key}] = true;`);
    else if (step.does === OPTIONAL) lines.push(`if (${flag}) { at = ${index}; value[${key}] = ${read}; }`);
    else if (step.does === REQUIRED) lines.push(`at = ${index}; value[${key}] = ${read};`);
  });
  const body = `"use strict";
return function (input) {
  const value = { _: ${JSON.stringify(name)} };
  let at = 0, flags0 = 0, flags1 = 0;
  try {
    ${lines.join("\n    ")}
  } catch (error) {
    input.path.push(keys[at]);
    throw error;
  }
  return value;
};`;
  const reads: Read[] = steps.map((step) => step.read);
  const keys = steps.map((step) => step.key);
  return new Function("reads", "keys", body)(reads, keys) as ReadFields;
}
