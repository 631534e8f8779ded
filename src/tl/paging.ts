import type { TlField } from "./syntax.ts";

/** Integer fields of calls that only read which mean "from the start" and "as you like" when they are 0. */
export const PAGING_FIELDS: ReadonlySet<string> = new Set([
  "hash",
  "offset",
  "offset_id",
  "offset_date",
  "offset_rate",
  "offset_topic",
  "add_offset",
  "limit",
  "min_id",
  "max_id",
  "min_date",
  "max_date",
]);

const INTEGERS: ReadonlySet<string> = new Set(["int", "long", "int53"]);

/** Whether a field left out of a call is written as 0. `upload.*` is not paging: its offset and limit say what to do. */
export function isPaging(method: string, readOnly: boolean, field: TlField): boolean {
  return readOnly && !method.startsWith("upload.") && !field.flag && !field.type.item &&
    INTEGERS.has(field.type.name) && PAGING_FIELDS.has(field.name);
}

/** What a call's own `random_id` holds: the client makes one up when it is left out. `bytes` are ids of something else. */
export function randomIdKind(field: TlField): "int" | "long" | "longs" | undefined {
  if (field.name !== "random_id" || field.flag) return undefined;
  if (field.type.item) return field.type.item.name === "long" ? "longs" : undefined;
  return field.type.name === "int" || field.type.name === "long" ? field.type.name : undefined;
}
