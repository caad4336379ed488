import { nameClean } from "../../../../src/core/findings/rules/name-clean";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(nameClean, {
  "flags spaces inside words": {
    draw: drawTable({ 质量指标: "!培训考核 合格率 | ≥95%" }),
    severity: "info",
    says: "空格",
  },
  "flags special characters": { draw: drawTable({ 质量指标: "!★考核合格率 | ≥95%" }), says: "特殊字符" },
  "flags blank lines": drawTable({ 质量指标: "!考核\\n\\n合格率 | ≥95%" }),
  "accepts a plain name": drawTable(),
  "accepts spaces beside letters and digits": drawTable({ 质量指标: "培训 App 合格率 | ≥95%" }),
  "accepts a line break": drawTable({ 质量指标: "考核\\n合格率 | ≥95%" }),
});
