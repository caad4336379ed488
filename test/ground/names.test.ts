import { globSync } from "tinyglobby";
import { root } from "../support/build-dist";

const code = globSync(["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"], { cwd: root });

it.each(["utils", "util", "helpers", "helper", "common", "manager", "service", "services"])(
  "no file and no folder is named %s",
  (word) => {
    expect(code.filter((path) => path.split(/[/.]/).includes(word))).toEqual([]);
  },
);

it("files are kebab-case; components PascalCase.tsx, hooks useThing.ts", () => {
  const shape =
    /^([a-z0-9]+(-[a-z0-9]+)*\.(dist\.)?(test\.)?tsx?|[A-Z][A-Za-z0-9]*\.(test\.)?tsx|use[A-Z][A-Za-z0-9]*\.(test\.)?tsx?)$/;
  expect(code.filter((path) => !shape.test(path.slice(path.lastIndexOf("/") + 1)))).toEqual([]);
});

it("src holds the folders that STYLE.md gives a place in the order of imports, and no others", () => {
  const folders = (under: string, depth: number) =>
    new Set(
      code
        .filter((path) => path.startsWith(under) && path.split("/").length > depth)
        .map((path) => path.split("/")[depth - 1]),
    );
  const top = ["browser", "cli", "commands", "core", "taskpane", "workbook"];
  expect([...folders("src/", 2)].filter((folder) => !top.includes(folder ?? ""))).toEqual([]);
  const core = ["findings", "fixes", "flags", "grid", "table", "value"];
  expect([...folders("src/core/", 3)].filter((folder) => !core.includes(folder ?? ""))).toEqual([]);
  const hosts = ["memory", "office", "univer", "xlsx"];
  expect([...folders("src/workbook/", 3)].filter((folder) => !hosts.includes(folder ?? ""))).toEqual([]);
});
