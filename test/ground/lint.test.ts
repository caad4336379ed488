import { join } from "node:path";
import { root } from "../support/build-dist";
import { type Snippets, snippets } from "../support/snippets";

/** name, file, its text, the rule that must report it (undefined: none may) */
const cases: readonly (readonly [string, string, string, string | undefined])[] = [
  ["throw", "src/core/throws.ts", "export function f(): void { throw new Error(); }", "no-restricted-syntax"],
  [
    "an async function",
    "src/core/async.ts",
    "export async function f() { await g(); }\ndeclare function g(): Promise<void>;",
    "no-restricted-syntax",
  ],
  ["an async arrow", "src/core/arrow.ts", "export const f = async () => undefined;", "no-restricted-syntax"],
  [
    "a promise",
    "src/core/promise.ts",
    "export const f = (g: () => void) => Promise.resolve().then(g);",
    "no-restricted-syntax",
  ],
  ["the clock", "src/core/now.ts", "export const f = () => Date.now();", "no-restricted-syntax"],
  ["today", "src/core/today.ts", "export const f = () => new Date();", "no-restricted-syntax"],
  ["chance", "src/core/random.ts", "export const f = () => Math.random();", "no-restricted-syntax"],
  ["console", "src/cli/console.ts", "export const f = () => { console.log(1); };", "no-console"],
  [
    "Excel in the pane",
    "src/taskpane/excel.ts",
    "export const f = () => Excel.run(() => Promise.resolve());",
    "no-restricted-globals",
  ],
  [
    "Excel's types in the pane",
    "src/taskpane/range.ts",
    "export type A = Excel.Range;",
    "no-restricted-syntax",
  ],
  [
    "Office on the command line",
    "src/cli/office.ts",
    "export const f = () => Office.context;",
    "no-restricted-globals",
  ],
  ["Excel in its host", "src/workbook/office/excel.ts", "export type A = Excel.Range;", undefined],
  ["Office in the pane's entry file", "src/taskpane/index.tsx", "void Office.onReady();", undefined],
  [
    "sync in a loop",
    "src/workbook/office/loop.ts",
    "export async function f(all: Excel.RequestContext[]) { for (const one of all) { await one.sync(); } }",
    "no-restricted-syntax",
  ],
  [
    "sync after a loop",
    "src/workbook/office/batch.ts",
    "export async function f(one: Excel.RequestContext) { for (const a of [1]) { one.workbook.load(String(a)); } await one.sync(); }",
    undefined,
  ],
  [
    "a promise left alone",
    "src/cli/left.ts",
    "export function f(g: () => Promise<void>) { g(); }",
    "@typescript-eslint/no-floating-promises",
  ],
  [
    "an I before an interface",
    "src/cli/prefix.ts",
    "export interface ITable { readonly a: 1 }",
    "no-restricted-syntax",
  ],
  [
    "a long file",
    "src/cli/long.ts",
    "export const a = 1;\n".replace(/$/, "\n".repeat(200)) + "export const b = 1;\n",
    "max-lines",
  ],
  [
    "a long function",
    "src/cli/function.ts",
    `export function f() {\n${"  f();\n".repeat(41)}}`,
    "max-lines-per-function",
  ],
  [
    "four parameters",
    "src/cli/four.ts",
    "export const f = (a: 1, b: 1, c: 1, d: 1) => [a, b, c, d];",
    "@typescript-eslint/max-params",
  ],
  [
    "a plain function of the core",
    "src/core/plain.ts",
    "export const f = (day: Date) => new Date(day);",
    undefined,
  ],
];

let project: Snippets;
let reported: ReadonlyMap<string, readonly string[]>;

beforeAll(() => {
  project = snippets(Object.fromEntries(cases.map(([, file, text]) => [file, text])));
  const config = join(root, ".eslint.config.mjs");
  const printed = project.run("eslint/bin/eslint.js", ["--config", config, "--format", "json", "src"]);
  const files = JSON.parse(printed) as { filePath: string; messages: { ruleId: string | null }[] }[];
  reported = new Map(
    files.map((file) => [slashed(file.filePath), file.messages.map((m) => String(m.ruleId))]),
  );
}, 60_000);
afterAll(() => project.remove());

it.each(cases)("%s", (_name, file, _text, rule) => {
  const found = [...reported].find(([path]) => path.endsWith(`/${file}`))?.[1];
  expect(found && [...new Set(found)]).toEqual(rule === undefined ? [] : [rule]);
});

function slashed(path: string): string {
  return path.replaceAll("\\", "/");
}
