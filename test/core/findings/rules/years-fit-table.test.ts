import { yearsFitTable } from "../../../../src/core/findings/rules/years-fit-table";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(yearsFitTable, {
  "flags last year in the goal": {
    draw: drawTable({ 绩效目标: "!2020年在20个社区开展消防培训12场，培训居民600人。" }),
    severity: "warning",
    says: "“2020年”",
  },
  "flags it in an indicator": drawTable({ 质量指标: "!2020年培训合格率 | ≥95%" }),
  "flags a year after the project's period": drawTable({ 社会效益指标: "2021年知晓率 | !2025年达到90%" }),
  "accepts the table's year": drawTable({ 绩效目标: "2021年在20个社区开展消防培训12场，培训居民600人。" }),
  "accepts any year of the period": drawTable({
    项目期: "2020年-2022年",
    绩效目标: "2020年至2022年在20个社区开展消防培训。",
  }),
  "accepts document numbers": drawTable({
    绩效目标: "根据云应急〔2019〕5号文件，在20个社区开展消防培训12场。",
  }),
  "accepts the base of a comparison": drawTable({ 社会效益指标: "火灾起数较2020年下降 | ≥5%" }),
  "accepts an aim of later years": drawTable({ 绩效目标: "开展消防培训12场，到2025年实现社区全覆盖。" }),
  "accepts a year of the project's own name": drawTable({
    项目名称: "2020年度消防奖补",
    绩效目标: "完成2020年度消防奖补发放，涉及20个社区600人。",
  }),
  "takes a count for no year": drawTable({ 数量指标: "印制手册 | ≥2000本" }),
  "leaves late deadlines of 时效 to their own rule": drawTable({ 时效指标: "完成时间 | 2023年12月" }),
  "flags a deadline that was over before the project began": {
    draw: [
      drawTable({ 时效指标: "培训完成时间 | !2020年12月底前" }),
      drawTable({ 时效指标: "!2020年12月底前完成培训 | 100%" }),
      drawTable({ 项目期: "2020年-2022年", 时效指标: "培训完成时间 | !2019/12/31" }),
      drawTable({ 项目期: "", 时效指标: "培训完成时间 | !二〇二〇年底" }),
    ],
    severity: "warning",
  },
  "accepts what began before, and deadlines of earlier years of the project": [
    drawTable({ 时效指标: ["供暖时间 | 2020年11月-2021年3月", "2020年度考核奖发放 | 2021年3月底前"] }),
    drawTable({ 项目期: "2020年-2022年", 时效指标: "一期完成时间 | 2020年12月底前" }),
    drawTable({ 时效指标: ["培训完成时间 | 12月底前", "2020年尾款支付及时率 | 100%"] }),
  ],
  "takes the sheet's name for the year where nothing else says it": {
    draw: drawTable({
      标题: "市本级部门项目支出预算绩效目标表",
      项目期: "长期",
      绩效目标: "!2020年在20个社区开展消防培训。",
    }),
    sheet: "2021年",
    says: "（2021年）",
  },
  "is silent where the table has no year": drawTable({
    标题: "市本级部门项目支出预算绩效目标表",
    项目期: "长期",
    绩效目标: "2020年在20个社区开展消防培训。",
  }),
  "names the span of several years": {
    draw: drawTable({
      项目期: "2020年-2022年",
      绩效目标: "!2019年在20个社区开展消防培训12场，培训居民600人。",
    }),
    says: "（2020年至2022年）",
  },
  "flags a year in brackets, and one in spaces": drawTable({
    绩效目标: "!在20个社区开展消防培训12场（2020年），培训居民600人。",
    质量指标: "!2020 年培训合格率 | ≥95%",
    社会效益指标: "!二〇二〇年知晓率 | ≥90%",
  }),
  "flags another year beside one that is explained": drawTable({
    绩效目标: "!较2019年增加培训，2020年在20个社区开展消防培训12场。",
  }),
  "flags it in the period where the title has no year": drawTable({
    标题: "市本级部门项目支出预算绩效目标表",
    绩效目标: "!2020年在20个社区开展消防培训12场，培训居民600人。",
  }),
  ...Object.fromEntries(
    [
      "按照《2019年消防规划》开展消防培训12场，培训居民600人。",
      "落实“2019年十件实事”要求，开展消防培训12场，培训居民600人。",
      "按照规定（云应急发2019 5号文件）开展消防培训12场，培训居民600人。",
      "按照规定（云应急〔2019〕15号）开展消防培训12场，培训居民600人。",
      "与 2019 年持平，开展消防培训12场，培训居民600人。",
      "自2019年开始，到 2025 年，每年开展消防培训12场，培训居民600人。",
      "2019年以来持续开展消防培训12场，培训居民600人。",
      "2019 年 相比，开展消防培训增加2场，培训居民600人。",
      "使用2019年底结转资金，开展消防培训12场，培训居民600人。",
      "使用2019年度结转资金，开展消防培训12场，培训居民600人。",
      "2019年立项，开展消防培训12场，培训居民600人。",
      "2019年度考核合格，开展消防培训12场，培训居民600人。",
      "2018年末基数为20个，开展消防培训12场，培训居民600人。",
      "2018年-2020年已开展培训，今年开展消防培训12场。",
      "2018 年度 至 2020 年已开展培训，今年开展消防培训12场。",
      "2018-2020年已开展培训，今年开展消防培训12场。",
      "印制手册2019本，开展消防培训12场，培训居民600人。",
    ].map((goal) => [`accepts ${goal}`, drawTable({ 绩效目标: goal })]),
  ),
});
