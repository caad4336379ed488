import { readdirSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../../../src/core/findings/rules";
import { defaultSettings } from "../../../src/core/findings/settings";
import { validate } from "../../../src/core/findings/validate";
import { fixesFor, fixesOf } from "../../../src/core/fixes/fix";
import { fixers } from "../../../src/core/fixes/fixers";
import { layouts } from "../../../src/core/table/layouts";
import { recognise } from "../../../src/core/table/read-table";
import { drawGrid } from "../../support/draw-grid";
import { drawTable, drawTwoTotals } from "../../support/draw-table";

const folder = join(__dirname, "..", "..", "..", "src", "core", "fixes", "fixers");
const files = readdirSync(folder)
  .filter((file) => file !== "index.ts")
  .map((file) => file.replace(/\.ts$/, ""));

/** Tables in which the fixers have something to mend, each for a rule that finds something in the cell. */
const drawings: readonly string[] = [
  drawTable({ 年度资金总额: "50000元", 财政拨款: "3万元（拨款）" }),
  drawTable({ 年度资金总额: "6.00" }),
  drawTable({ 年度资金总额: "" }),
  drawTable({ 质量指标: "培训考核合格率 | 95%以上", 成本指标: "培训教材印刷费 | '0.3 万 元" }),
  drawTable({ 服务对象满意度指标: "参训居民满意度 | 95" }),
  drawTable({ 成本指标: ["消防培训总成本 | 5", "教材费 | 2"] }),
  drawTable({ 质量指标: "培训教材印刷费 | 2万元", 成本指标: " | " }),
  drawTable({ 时效指标: "2021年12月底前完成培训 | 按时完成" }),
  drawTable({ 时效指标: "网站日常维护 网站维护费5万元 | 5", 成本指标: [] }),
  drawTable({ 数量指标: ["制作展板、印制折页 | 展板≥3个，折页≥100份", " | "] }),
  drawTwoTotals({ 中期: "800.00" }),
];

const mended = drawings.flatMap((drawing) => {
  const tables = recognise(drawGrid(drawing).grid, layouts);
  const fixes = tables.flatMap((table) => fixesOf(table, fixers));
  return validate(tables, rules, defaultSettings).findings.flatMap((finding) =>
    fixesFor(finding, fixes, fixers).map(({ fixer, isSafe }) => ({ fixer, isSafe, rule: finding.rule })),
  );
});

describe("the catalogue of fixers", () => {
  it("lists every file once, and nothing else", () => {
    expect(fixers.map(({ id }) => id).sort()).toEqual([...files].sort());
  });

  it.each(fixers.map((fixer) => [fixer.id, fixer] as const))(
    "%s is titled, and mends rules there are",
    (_id, fixer) => {
      expect(fixer.title.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(fixer.title.en).toMatch(/[a-z]{3}/);
      expect(fixer.mends).not.toHaveLength(0);
      const known = rules.map(({ id }) => id);
      expect(fixer.mends.filter((rule) => !known.includes(rule))).toEqual([]);
    },
  );

  it.each(fixers.flatMap(({ id, mends }) => mends.map((rule) => [id, rule] as const)))(
    "%s mends a finding of %s",
    (id, rule) => {
      expect(mended.filter((each) => each.fixer === id && each.rule === rule)).not.toEqual([]);
    },
  );

  it.each(fixers.map((fixer) => [fixer.id, fixer] as const))("%s is as safe as it says", (id, { safety }) => {
    const proposed = mended.filter(({ fixer }) => fixer === id).map(({ isSafe }) => isSafe);
    const seen = { always: [true], never: [false], sometimes: [false, true] }[safety];
    expect([...new Set(proposed)].sort()).toEqual(seen);
  });
});
