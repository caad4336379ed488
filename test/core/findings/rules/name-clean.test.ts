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
  "accepts buildings, R&D and ranges": drawTable({
    数量指标: ["1#楼维修面积 | ≥30平方米", "R&D项目数 | ≥3个", "3~6岁儿童体检人数 | ≥300人"],
  }),
  "flags the same characters where they are strays": drawTable({
    数量指标: ["!#培训场次 | ≥20场", "!培训&宣传场次 | ≥20场", "!培训~场次 | ≥30场"],
  }),
  "accepts a line break": drawTable({ 质量指标: "考核\\n合格率 | ≥95%" }),
});
