import { costStandsInCost } from "../../../../src/core/findings/rules/cost-stands-in-cost";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(costStandsInCost, {
  "flags amounts of cost in quality": {
    draw: drawTable({ 质量指标: "!专网服务费 0.3 万元，公众号维护费 0.2 万元 | 100%" }),
    severity: "error",
    says: "填在了“质量指标”",
  },
  "flags a cost noun with money as value": drawTable({ 时效指标: "!培训教材印刷费 | 2万元" }),
  "flags it among effects": drawTable({ 社会效益指标: "!讲师差旅费用 | ≤1万元" }),
  "accepts money that is raised, averaged or paid by those who are served": drawTable({
    社会效益指标: ["社会投入经费 | ≥100万元", "后期管护经费 | ≥2万元"],
    质量指标: ["门诊次均费用 | ≤200元", "住院费用 | ≤5000元"],
  }),
  "accepts costs in 成本": drawTable({ 成本指标: "讲师差旅费用 | ≤1万元" }),
  "accepts rates and times of payment": drawTable({
    质量指标: ["经费支出合规率 | 100%", "补助资金到位率 | 100%"],
    时效指标: "工资发放及时率 | 100%",
  }),
  "accepts savings and income": drawTable({
    社会效益指标: ["节约办公费用 | ≥2万元", "挽回经济损失费用 | ≥2万元"],
  }),
  "accepts money in 经济效益": drawTable({
    经济效益指标: [
      "带动农户增收 | ≥50万元",
      "完成总投资 | 5000万元",
      "村民务工工资 | 30万元",
      "减免租金 | 20万元",
    ],
  }),
  "flags a cost in 经济效益": drawTable({ 经济效益指标: ["!项目成本 | ≤5万元", "!培训经费 | 3万元"] }),
  "accepts a cost noun without money": drawTable({ 社会效益指标: "减轻企业融资成本 | 有效减轻" }),
  "leaves a run-together row to the reader's report": drawTable({
    时效指标: "专网维护 专网服务费0.3万元 | 0.5",
    成本指标: [],
  }),
});
