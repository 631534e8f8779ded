import type { Report } from "./report.ts";

/** A failed seed for people to read. */
export function printReport(report: Report, withTrace = true): string {
  const { seed, breaches, trace, hash, scenario, counts } = report;
  return [
    ...(withTrace ? [`── seed ${seed}`, ...trace] : []),
    `seed ${seed}: ${breaches.length === 0 ? "every promise was kept" : "breaches:"}`,
    ...breaches.map((breach) => `  ✗ ${breach}`),
    `  ${scenario}: ${printCounts(counts)}`,
    `  trace ${hash}; again with all lines: deno task simulate -- --seed ${seed}`,
  ].join("\n");
}

/** How often what happened, for people to read. */
export function printCounts(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts).map(([what, count]) => `${count} ${what}`).join(", ");
}
