import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../../src/check";
import { defaultSettings } from "../../../src/core/findings/settings";
import { drawGrid } from "../../support/draw-grid";
import { drawTable } from "../../support/draw-table";

/** Rows as bureaus write them and reviewers pass them: 二级指标 | 三级指标 | 指标值. */
const lines = readFileSync(join(__dirname, "../../fixtures/legal-indicators.txt"), "utf8").trim().split("\n");

/** A sound row beside the one looked at, so that the group never lacks what the form asks for. */
const beside: Readonly<Record<string, string>> = {
  数量指标: "消防培训场次 | ≥12场",
  质量指标: "培训考核合格率 | ≥95%",
  时效指标: "培训结业时间 | 2021年12月底前",
  成本指标: "购置灭火器单价 | ≤50元/个",
  社会效益指标: "居民消防常识知晓率 | ≥90%",
  服务对象满意度指标: "参训居民满意度 | ≥95%",
};

it.each(lines)("%s", (line) => {
  const [level2 = "", name = "", value = ""] = line.split("|").map((text) => text.trim());
  // A leading = would be drawn as a formula.
  const row = `${name} | ${/^=[^=]/.test(value) ? `=${value}` : value}`;
  const drawing = drawTable({ [level2]: [row, beside[level2] ?? ""] });
  const { findings } = check([drawGrid(drawing).grid], defaultSettings);
  const told = findings.filter(({ severity }) => severity !== "info");
  expect(told.map(({ severity, rule, message }) => `${severity} ${rule} ${message.zh}`)).toEqual([]);
});
