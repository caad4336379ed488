import { createRequire } from "node:module";
import { format } from "node:util";

const require = createRequire(import.meta.url);
const { expect } = require("expect");
const { default: fc } = require("fast-check");

/** The same random tables for every mutant, or its fate would be chance; and a tenth of them, or it would take a day. */
const assert = (property, settings) =>
  fc.assert(property, { ...settings, seed: 20210101, numRuns: Math.ceil((settings?.numRuns ?? 100) / 10) });
export const replaced = { "fast-check": { __esModule: true, default: { ...fc, assert } } };

/** A test is told by its file, its place in it and its name. */
export const idOf = {
  test: (file, index, name) => `${file} #${index} ${name}`,
  load: (file) => `${file} #load`,
  file: (id) => id.slice(0, id.indexOf(" #")),
};

/** The tests a file registers when it is loaded, each with an id of its own. `run` is undefined where it is skipped. */
export function collectTests(file, load) {
  const tests = [];
  const titles = [];
  let isSkipping = false;

  function describe(title, body) {
    titles.push(title);
    body();
    titles.pop();
  }
  function it(title, run) {
    const name = [...titles, title].join(" ");
    tests.push({ id: idOf.test(file, tests.length, name), name, file, run: isSkipping ? undefined : run });
  }
  function skipped(title, body) {
    isSkipping = true;
    describe(title, body);
    isSkipping = false;
  }

  Object.assign(describe, { each: each(describe), skip: Object.assign(skipped, { each: each(skipped) }) });
  Object.assign(it, { each: each(it) });
  Object.assign(globalThis, { describe, it, test: it, expect });
  load();
  return tests;
}

function each(register) {
  return (rows) => (title, body) => {
    for (const row of rows) {
      const values = Array.isArray(row) ? row : [row];
      const places = title.match(/%[sdifjoOp]/g)?.length ?? 0;
      register(format(title.replaceAll("%p", "%o"), ...values.slice(0, places)), () => body(...values));
    }
  };
}
