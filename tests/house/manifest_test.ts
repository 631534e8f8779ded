import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";

const root = new URL("../../", import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, root), "utf8"));
const deno = read("deno.json");
const node = read("package.json");

describe("manifests", () => {
  it("have the same name, version, license and exports", () => {
    for (const field of ["name", "version", "license", "exports"]) {
      assert.deepEqual(node[field], deno[field], field);
    }
  });

  it("want the same packages in the same versions", () => {
    const wanted = Object.entries({ ...node.dependencies, ...node.devDependencies })
      .map(([name, range]) => [name, `npm:${name}@${range}`]);
    assert.deepEqual(Object.fromEntries(wanted.sort()), deno.imports);
  });

  it("export files that exist and are published", () => {
    for (const path of Object.values<string>(deno.exports)) {
      assert.ok(existsSync(new URL(path, root)), path);
      assert.ok(deno.publish.include.some((one: string) => path.startsWith(`./${one}`)), path);
    }
  });
});
