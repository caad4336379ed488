import { createRequire } from "node:module";
import { format } from "node:util";

const require = createRequire(import.meta.url);
const { expect } = require("expect");
const { default: fc } = require("fast-check");

/** The same random tables for every mutant, or its fate would be chance; and of whole clean tables a tenth, or it would take a day. */
let running = "";
const assert = (property, settings) => {
  const { numRuns = 100 } = settings ?? {};
  const share = running === "test/clean-tables.test.ts" ? 10 : 1;
  return fc.assert(property, { ...settings, seed: 20210101, numRuns: Math.ceil(numRuns / share) });
};
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
    const ran = () => {
      running = file;
      return run();
    };
    tests.push({ id: idOf.test(file, tests.length, name), name, file, run: isSkipping ? undefined : ran });
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
