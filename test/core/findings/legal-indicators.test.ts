import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../../src/check";
import { defaultSettings } from "../../../src/core/findings/settings";
import { drawGrid } from "../../support/draw-grid";
import { drawEntry, partsOf } from "../../support/entry";

/** Rows as bureaus write them and reviewers pass them: 二级指标 | 三级指标 | 指标值, and headings that go with it. */
const lines = readFileSync(join(__dirname, "../../fixtures/legal-indicators.txt"), "utf8").trim().split("\n");

it.each(lines)("%s", (line) => {
  const [level2 = "", name = "", value = "", ...others] = partsOf(line);
  const { findings } = check([drawGrid(drawEntry([level2, name, value], others)).grid], defaultSettings);
  const told = findings.filter(({ severity }) => severity !== "info");
  expect(told.map(({ severity, rule, message }) => `${severity} ${rule} ${message.zh}`)).toEqual([]);
});
