/**
 * Runs the core's jest tests for Stryker in one hot process, without jest: a mutant costs milliseconds, not a start of jest.
 * All tests are loaded once. A mutant that does its work while a module loads gets that module, and what loads it, afresh.
 */
import { createRequire } from "node:module";
import { join, relative, sep } from "node:path";
import { globSync } from "tinyglobby";
import { noteCaches, resetCaches, withoutNewCaches } from "./caches.mjs";
import { collectTests, idOf, replaced } from "./collect-tests.mjs";
import { installLoader, loadersOf } from "./load-modules.mjs";

const testFiles = ["test/core/**/*.test.ts", "test/blank-tables.test.ts", "test/clean-tables.test.ts"];
// Long lists that ask again of many tables what shorter tests ask of one: they would double the time.
const longTests = ["test/core/findings/legal-indicators.test.ts", "test/core/forms-in-other-dress.test.ts"];
/** Of the published forms only that each is read whole; that it is also read flat and with faults would take too long. */
const published = { file: "test/core/published-forms.test.ts", wanted: /is read whole/ };

/** MUTATE_SHARE=3 tries every third mutant only, MUTATE_FROM=1 another third; the others are listed as errors and count for nothing. */
const share = Number(process.env["MUTATE_SHARE"] ?? 1);
const from = Number(process.env["MUTATE_FROM"] ?? 0);

export const strykerPlugins = [{ kind: "TestRunner", name: "hot", factory: () => new HotRunner() }];

class HotRunner {
  #root = process.cwd(); // the sandbox
  #require = createRequire(join(this.#root, "package.json"));
  #context = (globalThis.__stryker__ ??= {});
  #files = globSync(testFiles, { cwd: this.#root, ignore: longTests });
  /** The tests of each file, loaded without a mutant. */
  #hot = new Map();
  #spent = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    installLoader(this.#require, {
      replaced,
      around: (filename, evaluate) => this.#around(filename, evaluate),
    });
  }

  async dryRun() {
    const mutantCoverage = { static: {}, perTest: {} };
    Object.assign(this.#context, { mutantCoverage, activeMutant: undefined });
    this.#loadHot();
    const tests = this.#files.map((file) => loadResult(file));
    for (const [file, collected] of this.#hot) {
      const start = performance.now();
      for (const test of collected) {
        resetCaches(); // or only the first to ask would be seen to run what is remembered
        tests.push(await resultOf(test, this.#context));
      }
      this.#spent.set(file, performance.now() - start);
    }
    return { status: "complete", tests, mutantCoverage };
  }

  async mutantRun({ activeMutant, sandboxFileName, hitLimit, ...options }) {
    if (Number(activeMutant.id) % share !== from)
      return { status: "error", errorMessage: "not in the sample" };
    this.#loadHot();
    resetCaches();
    const source = relative(this.#root, sandboxFileName);
    const loaders = loadersOf(join(this.#root, source));
    const wanted = options.testFilter && new Set(options.testFilter);
    const planned = this.#plan(source, { loaders, wanted, isStatic: options.mutantActivation === "static" });
    const aside = takeAside(this.#require, loaders);
    const hitCount = hitLimit === undefined ? undefined : 0;
    Object.assign(this.#context, { activeMutant: activeMutant.id, hitLimit, hitCount });
    try {
      return await withoutNewCaches(() => this.#judge(planned, wanted));
    } finally {
      this.#context.activeMutant = undefined;
      Object.assign(this.#require.cache, aside);
    }
  }

  #collect(file) {
    const tests = collectTests(file, () => this.#require(join(this.#root, file)));
    return file === published.file ? tests.filter(({ name }) => published.wanted.test(name)) : tests;
  }

  #loadHot() {
    for (const file of this.#files) if (!this.#hot.has(file)) this.#hot.set(file, this.#collect(file));
  }

  /** Coverage while a module of the core loads is everybody's; while a test file draws its tables, that file's. */
  #around(filename, evaluate) {
    const path = relative(this.#root, filename).replaceAll(sep, "/");
    const before = this.#context.currentTestId;
    if (path.startsWith("src/")) this.#context.currentTestId = undefined;
    else if (this.#files.includes(path)) this.#context.currentTestId = idOf.load(path);
    try {
      noteCaches(evaluate);
    } finally {
      this.#context.currentTestId = before;
    }
  }

  /** What to run, file by file: `isFresh` where the mutant works while loading. */
  #plan(source, { loaders, wanted, isStatic }) {
    const able = this.#files
      .map((file) => ({ file, isFresh: isStatic || (wanted?.has(idOf.load(file)) ?? false) }))
      .filter(({ file, isFresh }) =>
        isFresh
          ? loaders.has(join(this.#root, file))
          : this.#hot.get(file).some(({ id }) => !wanted || wanted.has(id)),
      );
    const near = able.filter(({ file }) => !isFar(source, file));
    const planned = near.length > 0 ? near : able;
    const order = nearFirst(source, this.#spent);
    return planned.sort((one, other) => order(one.file, other.file));
  }

  async #judge(planned, wanted) {
    let nrOfTests = 0;
    for (const { file, isFresh } of planned) {
      const { tests, error } = isFresh ? tryTo(() => this.#collect(file)) : { tests: this.#hot.get(file) };
      if (error) return killed(idOf.load(file), error, nrOfTests);
      for (const test of tests.filter(({ id }) => isFresh || !wanted || wanted.has(id))) {
        nrOfTests += 1;
        const result = await resultOf(test, this.#context);
        if (this.#context.hitCount > this.#context.hitLimit)
          return { status: "timeout", reason: "hit limit" };
        if (result.status === "failed") return killed(test.id, result.failureMessage, nrOfTests);
      }
    }
    return { status: "survived", nrOfTests };
  }
}

/** Takes modules out of the cache, so that they load afresh; gives them back for putting back. */
function takeAside(require, names) {
  const aside = {};
  for (const name of names) {
    if (require.cache[name]) aside[name] = require.cache[name];
    delete require.cache[name];
  }
  return aside;
}

function killed(test, failure, nrOfTests) {
  return { status: "killed", killedBy: [test], failureMessage: String(failure), nrOfTests };
}

function loadResult(file) {
  const id = idOf.load(file);
  return { id, name: id, fileName: join(process.cwd(), file), timeSpentMs: 0, status: "success" };
}

async function resultOf({ id, name, file, run }, context) {
  const seen = { id, name, fileName: join(process.cwd(), file) };
  if (!run) return { ...seen, timeSpentMs: 0, status: "skipped" };
  const start = performance.now();
  context.currentTestId = id;
  try {
    await run();
    return { ...seen, timeSpentMs: performance.now() - start, status: "success" };
  } catch (error) {
    const failureMessage = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { ...seen, timeSpentMs: performance.now() - start, status: "failed", failureMessage };
  } finally {
    context.currentTestId = undefined;
  }
}

/**
 * A mutant is tried by the tests of its own folder and by whole tables; what the others say of it by the way, hundreds of
 * times over, would add a day. Values and cells have no tables of their own: the reader's tests stand in.
 */
function isFar(source, file) {
  const [folder] = source.replaceAll(sep, "/").split("/").slice(2);
  const near = ["value", "grid"].includes(folder) ? [folder, "table"] : [folder];
  const [, core, tested] = file.split("/");
  return core === "core" && file !== published.file && !near.includes(tested);
}

function tryTo(collect) {
  try {
    return { tests: collect() };
  } catch (error) {
    return { error };
  }
}

/** The mutated file's own tests first, then those of its folder, then the quick ones: most mutants die at once. */
function nearFirst(source, spent) {
  const wanted = source.replaceAll(sep, "/").replace(/^src/, "test").replace(/\.ts$/, ".test.ts").split("/");
  const farness = (file) => {
    const path = file.split("/");
    const alike = wanted.findIndex((part, index) => path[index] !== part);
    return alike === -1 ? 0 : wanted.length - alike;
  };
  return (one, other) =>
    farness(one) - farness(other) ||
    (spent.get(one) ?? 0) - (spent.get(other) ?? 0) ||
    (one < other ? -1 : 1);
}
