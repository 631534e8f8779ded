/** How many messages one call may be about. */
const MOST = 100;

/** `ids` in pieces that one call takes. */
export function slices(ids: readonly number[]): number[][] {
  const result: number[][] = [];
  for (let start = 0; start < ids.length; start += MOST) result.push(ids.slice(start, start + MOST));
  return result;
}
