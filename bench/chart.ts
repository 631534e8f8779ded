import { hasTarget, type Measured, type Results, verdict } from "./results.ts";

const WIDTH = 870;
/** Where bars begin: the smallest ratio there is room for; and where they end. */
const [LEFT, RIGHT] = [310, 800];
const BAR = 9;
const GAP = 9;
const TOP = 64;
/** Longer bars end here. */
const MOST = 32;
const TICKS = [0.5, 1, 2, 4, 8, 16, 32, 64];
const NAMES = { deno: "Deno", bun: "Bun", node: "Node", any: "any runtime" } as const;

/**
 * The figures that have targets as bars: how many times as good as mtcute, on a logarithmic scale. A line marks what has
 * to be reached, a dashed one what is hoped for. Colours are chosen for light and dark pages.
 */
export function chart({ date, machine, versions, figures }: Results): string {
  const rows = new Map<string, Measured[]>();
  for (const figure of figures) {
    if (figure.ratio === undefined || !hasTarget(figure)) continue;
    rows.set(figure.id, [...rows.get(figure.id) ?? [], figure]);
  }
  const all = [...rows.values()].flat();
  const least = Math.min(0.8, ...all.map(({ ratio }) => ratio!)) * 0.95;
  const most = Math.min(MOST, Math.max(4, ...all.map(({ ratio, goal = 1 }) => Math.max(ratio!, goal))) * 1.1);
  const x = (ratio: number): number =>
    LEFT + (RIGHT - LEFT) * Math.log(Math.min(ratio, most) / least) / Math.log(most / least);
  const at = (value: number): string => value.toFixed(1);

  const parts: string[] = [];
  let y = TOP;
  for (const row of rows.values()) {
    const height = row.length * BAR;
    parts.push(
      `<text class="what" x="${LEFT - 10}" y="${y + height / 2 + 4}" text-anchor="end">${
        escaped(row[0].what)
      }</text>`,
    );
    for (const [i, figure] of row.entries()) {
      const { runtime, ratio, must, goal, mustBelow, goalBelow, mtcute } = figure;
      const top = y + i * BAR;
      const [from, to] = [x(1), x(ratio!)].sort((a, b) => a - b);
      parts.push(
        `<rect class="${runtime}" x="${at(from)}" y="${top}" width="${at(Math.max(1, to - from))}" height="${
          BAR - 1
        }">` +
          `<title>${escaped(titleOf(figure))}</title></rect>`,
        `<text class="value" x="${WIDTH - 42}" y="${top + BAR - 1.5}">${ratio!.toFixed(2)}${
          verdict(figure) === "no" ? " ✗" : ""
        }</text>`,
      );
      const targets = [[must ?? (mustBelow && mtcute! / mustBelow), "must"], [
        goal ?? (goalBelow && mtcute! / goalBelow),
        "goal",
      ]] as const;
      for (const [target, kind] of targets) {
        if (target === undefined || target <= least || target > most) continue;
        const place = at(x(target));
        parts.push(`<path class="${kind}" d="M${place} ${top - 1}v${BAR + 1}"/>`);
      }
    }
    y += height + GAP;
  }
  const bottom = y;
  const ticks = TICKS.filter((tick) => tick > least && tick < most).map((tick) =>
    `<path class="${tick === 1 ? "one" : "grid"}" d="M${at(x(tick))} ${TOP - 8}V${bottom}"/>` +
    `<text class="tick" x="${at(x(tick))}" y="${TOP - 12}" text-anchor="middle">${tick}×</text>`
  );
  const shown = [...new Set(all.map(({ runtime }) => runtime))];
  const legend = shown.map((runtime, i) =>
    `<rect class="${runtime}" x="${LEFT + i * 112}" y="14" width="12" height="10"/>` +
    `<text class="what" x="${LEFT + 17 + i * 112}" y="23">${NAMES[runtime]} ${
      escaped(versions[runtime] ?? "")
    }</text>`
  );
  const marks = LEFT + shown.length * 112 + 4;
  legend.push(
    `<path class="must" d="M${marks} 13v12"/><text class="what" x="${marks + 6}" y="23">must</text>`,
    `<path class="goal" d="M${marks + 52} 13v12"/><text class="what" x="${marks + 58}" y="23">goal</text>`,
  );
  const foot = `${machine.processors} × ${machine.processor}, ${machine.system}, ${date.slice(0, 10)}; ` +
    `beside mtcute ${versions["@mtcute/core"]}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${
    bottom + 28
  }" width="${WIDTH}" height="${bottom + 28}" role="img" aria-label="How many times as good as mtcute">
<style>
  text { font: 11px system-ui, sans-serif; fill: #57606a }
  .title { font-size: 14px; font-weight: 600 }
  .value, .tick { font-size: 9px }
  .grid { stroke: #8c959f; stroke-opacity: .25 }
  .one { stroke: #8c959f; stroke-width: 1.5 }
  .deno { fill: #4f8fd0 }
  .bun { fill: #d98f5b }
  .node { fill: #5fa874 }
  .any { fill: #8c959f }
  .must { stroke: #cf222e; stroke-width: 1.5 }
  .goal { stroke: #8250df; stroke-width: 1.5; stroke-dasharray: 2 1.5 }
  @media (prefers-color-scheme: dark) {
    text { fill: #adbac7 }
    .must { stroke: #ff7b72 }
    .goal { stroke: #bc8cff }
  }
</style>
<text class="title" x="12" y="24">How many times as good as mtcute</text>
${legend.join("\n")}
${ticks.join("\n")}
${parts.join("\n")}
<text class="tick" x="12" y="${bottom + 16}">${escaped(foot)}</text>
</svg>
`;
}

function titleOf({ runtime, what, layer, mtcute, gramjs, unit }: Measured): string {
  const amount = (value: number) => `${value.toPrecision(3)} ${unit}`;
  const rivals = [["mtcute", mtcute], ["GramJS", gramjs]] as const;
  return `${what}, ${NAMES[runtime]}: layer ${amount(layer)}` +
    rivals.map(([name, value]) => value === undefined ? "" : `, ${name} ${amount(value)}`).join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
