/**
 * The house rules as a lint plugin. A folder of `src/` imports only from folders above it in `LAYERS`; nothing outside
 * the adapters names a runtime's globals or its modules, so the core runs in browsers and Workers.
 */

/** From the bottom of the house to the top: each may import from those before it. */
export const LAYERS: readonly string[] = [
  "base",
  "bytes",
  "tl",
  "crypto",
  "session",
  "stores",
  "transport",
  "mtproto",
  "updates",
  "client",
  "testing",
  "adapters",
];

const RUNTIME_MODULE = /^(node|bun|cloudflare|jsr|https?):/;
const RUNTIME_GLOBALS = new Set(["Deno", "Bun", "Buffer", "process", "global", "setImmediate"]);
/** Programs that live beside what they serve; no entry reaches them. */
const PROGRAMS = /\/src\/(?:tl\/generator\/cli|crypto\/wasm\/build)\.ts$/;

function place(filename: string): { layer: string; path: string[] } | undefined {
  const match = /\/src\/(.+)$/.exec(filename.replaceAll("\\", "/"));
  if (!match) return undefined;
  const path = match[1].split("/");
  return { layer: path[0], path };
}

/** The layer a relative `specifier` inside `src/` leads to, or undefined when it leads elsewhere. */
function target(path: string[], specifier: string): string | undefined {
  if (!specifier.startsWith(".")) return undefined;
  const parts = path.slice(0, -1);
  for (const part of specifier.split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) return "(outside src)";
    } else if (part !== ".") parts.push(part);
  }
  return parts[0];
}

const plugin: Deno.lint.Plugin = {
  name: "layer",
  rules: {
    "folder-order": {
      create(context) {
        const here = place(context.filename);
        if (!here) return {};
        const rank = LAYERS.indexOf(here.layer);
        const check = (source: { value: unknown; range: [number, number] } | null) => {
          if (!source || typeof source.value !== "string") return;
          const specifier = source.value;
          if (rank < 0) {
            context.report({
              range: source.range,
              message: `src/${here.layer} is not in the table of folders`,
            });
            return;
          }
          const to = target(here.path, specifier);
          if (to !== undefined && (!LAYERS.includes(to) || LAYERS.indexOf(to) > rank)) {
            context.report({
              range: source.range,
              message: `src/${here.layer} may not import from src/${to}: it stands below it`,
            });
          }
          if (
            here.layer !== "adapters" && !PROGRAMS.test(context.filename) &&
            (RUNTIME_MODULE.test(specifier) || specifier.startsWith("npm:"))
          ) {
            context.report({
              range: source.range,
              message: `"${specifier}" may only be imported by an adapter: the core runs everywhere`,
            });
          }
        };
        return {
          ImportDeclaration: (node) => check(node.source),
          ExportNamedDeclaration: (node) => check(node.source),
          ExportAllDeclaration: (node) => check(node.source),
          ImportExpression: (node) => {
            if (node.source.type === "Literal") check(node.source);
          },
        };
      },
    },
    "no-runtime-globals": {
      create(context) {
        const here = place(context.filename);
        if (!here || here.layer === "adapters" || PROGRAMS.test(context.filename)) return {};
        return {
          Identifier(node) {
            if (!RUNTIME_GLOBALS.has(node.name)) return;
            const parent = node.parent;
            // A property or a key of that name is not the global.
            if (parent.type === "MemberExpression" && parent.property === node && !parent.computed) return;
            if (parent.type === "Property" && parent.key === node && !parent.shorthand) return;
            if (parent.type.startsWith("TS")) return;
            context.report({
              node,
              message: `${node.name} is a runtime's own global: only adapters may name it`,
            });
          },
        };
      },
    },
  },
};
export default plugin;
