import Module, { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { compileFunction } from "node:vm";
import { NotedMap, NotedWeakMap } from "./caches.mjs";

const { transformSync } = createRequire(import.meta.url)("@swc/core");
const compiled = new Map();
const importers = new Map();

/** Lets `require` read TypeScript, with packages `replaced` by name; `around` is called with each file and what evaluates it. */
export function installLoader(require, { replaced, around }) {
  require.extensions[".ts"] = (module, filename) => {
    if (!compiled.has(filename)) compiled.set(filename, compile(filename));
    const load = (name) => {
      if (name in replaced) return replaced[name];
      noteImport(filename, Module._resolveFilename(name, module));
      return module.require(name);
    };
    const given = [module.exports, load, module, filename, dirname(filename), NotedMap, NotedWeakMap];
    around(filename, () => compiled.get(filename).apply(module.exports, given));
  };
}

/** This file and all that load it, directly or through others, as far as they were loaded. */
export function loadersOf(file) {
  const found = new Set([file]);
  for (const each of found) for (const importer of importers.get(each) ?? []) found.add(importer);
  return found;
}

function noteImport(importer, imported) {
  if (!importers.has(imported)) importers.set(imported, new Set());
  importers.get(imported).add(importer);
}

function compile(filename) {
  const { code } = transformSync(readFileSync(filename, "utf8"), {
    filename,
    swcrc: false,
    configFile: false,
    jsc: { target: "es2022", parser: { syntax: "typescript" } },
    module: { type: "commonjs" },
  });
  const names = ["exports", "require", "module", "__filename", "__dirname", "Map", "WeakMap"];
  return compileFunction(code, names, { filename });
}
