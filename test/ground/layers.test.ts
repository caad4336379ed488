import { type Snippets, snippets } from "../support/snippets";

/** name, importer, imported, the rule that must report it (undefined: none may) */
const cases: readonly (readonly [string, string, string, string | undefined])[] = [
  ["a grid needs a table", "core/grid/a.ts", "core/table/t.ts", "grid-stands-alone"],
  ["a value needs a table", "core/value/a.ts", "core/table/t.ts", "value-reads-text"],
  ["a value needs a decimal", "core/value/b.ts", "core/grid/amount.ts", undefined],
  ["a table needs a finding", "core/table/a.ts", "core/findings/f.ts", "table-is-read-from-a-grid"],
  ["a table needs a value", "core/table/b.ts", "core/value/v.ts", undefined],
  ["a finding needs a flag", "core/findings/a.ts", "core/flags/g.ts", "findings-judge-tables"],
  ["a finding needs a fix", "core/findings/b.ts", "core/fixes/x.ts", "findings-judge-tables"],
  ["a rule needs a rule", "core/findings/rules/a.ts", "core/findings/rules/b.ts", "one-rule-alone"],
  ["a flag needs a table", "core/flags/a.ts", "core/table/t.ts", "flags-show-findings"],
  ["a fix needs a flag", "core/fixes/a.ts", "core/flags/g.ts", "fixes-mend-findings"],
  ["a fix needs a finding", "core/fixes/b.ts", "core/findings/f.ts", undefined],
  ["the core needs a host", "core/findings/c.ts", "workbook/memory/m.ts", "findings-judge-tables"],
  ["words need a table", "core/words.ts", "core/table/t.ts", "words-stand-alone"],
  ["the port needs a host", "workbook/workbook.ts", "workbook/memory/m.ts", "port-speaks-core"],
  ["a host needs a host", "workbook/office/a.ts", "workbook/xlsx/x.ts", "host-office-stands-alone"],
  ["a host needs the pane", "workbook/univer/a.ts", "taskpane/p.ts", "host-univer-stands-alone"],
  ["a host needs the core", "workbook/xlsx/a.ts", "core/grid/amount.ts", undefined],
  ["the line needs a host", "check.ts", "workbook/memory/m.ts", "check-is-the-line"],
  ["the pane needs a host", "taskpane/a.ts", "workbook/office/o.ts", "pane-knows-the-port"],
  ["the pane's entry needs Excel", "taskpane/index.tsx", "workbook/office/o.ts", undefined],
  ["the pane's entry needs Univer", "taskpane/index.tsx", "workbook/univer/u.ts", "pane-entry-chooses-excel"],
  ["a command needs the pane", "commands/a.ts", "taskpane/p.ts", "commands-run-in-excel"],
  ["the browser edition needs Excel", "browser/a.ts", "workbook/office/o.ts", "browser-edition"],
  ["the browser edition needs Univer", "browser/b.ts", "workbook/univer/u.ts", undefined],
  ["the command line needs the pane", "cli/a.ts", "taskpane/p.ts", "command-line-reads-files"],
  ["the command line needs files", "cli/b.ts", "workbook/xlsx/x.ts", undefined],
  ["something needs utils", "cli/c.ts", "cli/utils.ts", "named-for-what-it-does"],
];

/** name, importer, what it imports, the rule */
const packages: readonly (readonly [string, string, string, string | undefined])[] = [
  ["the core needs React", "core/table/c.ts", "react", "core-packages"],
  ["the core needs a file", "core/table/d.ts", "node:fs", "core-has-no-node"],
  ["the core needs decimals", "core/table/e.ts", "big.js", undefined],
  ["the pane needs an engine", "taskpane/b.ts", "@univerjs/core", "engines-stay-in-their-host"],
  ["something needs what is not there", "cli/d.ts", "./nowhere", "found"],
];

let project: Snippets;
let violations: readonly { from: string; to: string; rule: { name: string } }[];

beforeAll(() => {
  const imported = cases.map(([, , to]) => [`src/${to}`, "export type Thing = 1;\n"] as const);
  project = snippets({ ...Object.fromEntries(imported), ...importers() });
  const config = ["--config", ".dependency-cruiser.cjs", "--output-type", "json"];
  const printed = project.run("dependency-cruiser/bin/dependency-cruise.mjs", [...config, "src"]);
  violations = (JSON.parse(printed) as { summary: { violations: typeof violations } }).summary.violations;
}, 60_000);
afterAll(() => project.remove());

it.each(cases)("%s", (_name, from, to, rule) => {
  const found = violations.filter((one) => one.from === `src/${from}` && one.to === `src/${to}`);
  expect(found.map((one) => one.rule.name)).toEqual(rule === undefined ? [] : [rule]);
});

it.each(packages)("%s", (_name, from, _to, rule) => {
  const found = violations.filter((one) => one.from === `src/${from}`);
  expect(found.map((one) => one.rule.name)).toEqual(rule === undefined ? [] : [rule]);
});

it("a circle, but of types alone", () => {
  const circles = violations.filter((one) => one.rule.name === "no-circle").map((one) => one.from);
  expect(circles).toEqual(["src/cli/one.ts"]);
});

/** Type-only imports all: the fences must see these too. One file imports all that the cases say of it. */
function importers(): Record<string, string> {
  const files: Record<string, string> = {
    "src/cli/one.ts": 'import { b } from "./two";\nexport const a = () => b;\n',
    "src/cli/two.ts": 'import { a } from "./one";\nexport const b = () => a;\n',
    "src/cli/three.ts": 'import type { D } from "./four";\nexport type C = D;\n',
    "src/cli/four.ts": 'import type { C } from "./three";\nexport type D = C;\n',
  };
  const links = [
    ...cases.map(([, from, to]) => [
      from,
      `${"../".repeat(from.split("/").length - 1) || "./"}${to.replace(/\.ts$/, "")}`,
    ]),
    ...packages.map(([, from, to]) => [from, to]),
  ];
  for (const [from = "", to = ""] of links) {
    const count = files[`src/${from}`]?.split("\n").length ?? 0;
    files[`src/${from}`] =
      `${files[`src/${from}`] ?? ""}export type * as T${count} from ${JSON.stringify(to)};\n`;
  }
  return files;
}
