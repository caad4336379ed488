import { type Snippets, snippets } from "../support/snippets";

const cases = {
  "src/core/page.ts": "export const a = document.title;",
  "src/core/excel.ts": "export type A = Excel.Range;",
  "src/core/print.ts": "console.log(1);\nexport {};",
  "src/core/net.ts": 'export const a = () => fetch("x");',
  "src/core/later.ts": "export const a = () => setTimeout(() => undefined, 1);",
  "src/core/environment.ts": "export const a = process.env;",
} as const;
const fine = { "src/core/fine.ts": "export const a = [1, 2].at(-1)?.toFixed(2);" };

let project: Snippets;
let printed: string;

beforeAll(() => {
  project = snippets({ ...cases, ...fine });
  printed = project.run("typescript/bin/tsc", ["-p", "src/core"]);
}, 60_000);
afterAll(() => project.remove());

it.each(Object.entries(cases))("%s does not compile: %s", (file) => {
  expect(printed).toContain(`${file}(1,`);
});

it("what needs the language alone compiles", () => {
  expect(printed).not.toContain("fine.ts");
});
