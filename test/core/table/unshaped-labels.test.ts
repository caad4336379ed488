import { labelOf } from "../../../src/core/table/label";
import { otherSpelling } from "../../../src/core/table/other-spelling";

describe("a text that only ends like a label is none", () => {
  it.each([
    ...[
      "了解项目性质",
      "偿还政府债券",
      "归还银行贷款",
      "规范体育彩票公益金",
      "动员群众自筹资金",
      "吸引社会投资",
    ],
    ...[
      "消化上年度结转",
      "缴入财政专户管理",
      "争取其他收入",
      "落实省级补助资金",
      "明确项目名称",
      "听取主管部门",
    ],
    ...[
      "联系实施单位",
      "超过项目期限",
      "晚于项目开工时间",
      "早于项目竣工日期",
      "分解年度工作目标",
      "围绕三年绩效目标",
    ],
    ...[
      "分解具体指标",
      "核对计划完成值",
      "统一计量单位",
      "调整指标权重",
      "完善绩效产出指标",
      "改善社会效益指标",
    ],
  ])("%s", (text) => expect(labelOf(text)).toBeUndefined());

  it.each([
    ...[
      "项目名称填写要求",
      "主管部门意见建议",
      "政府债券利息",
      "银行贷款利率",
      "计量单位换算",
      "指标权重说明会",
    ],
    ...["年度工作目标考核", "成效指标体系建设", "项目法人责任制", "下达金额核对"],
  ])("nor is what only begins like one: %s", (text) => expect(labelOf(text)).toBeUndefined());
});

describe("a longer spelling stands for the label in it", () => {
  it.each([
    ["主管部门及代码", "主管部门"],
    ["项目单位与联系电话", "项目单位"],
    ["项目名称ProjectName", "项目名称"],
    ["ProjectName项目名称", "项目名称"],
    ["1.1数量指标", "数量指标"],
    ["1.1.2数量指标", "数量指标"],
    ["12、数量指标", "数量指标"],
    ["1.12数量指标", "数量指标"],
    ["质量指标12", "质量指标"],
    ["总目标3", "总目标"],
    ["目标值/指标值", "目标值"],
    ["项目单位或部门", "项目单位"],
    ["数量指标", undefined],
    ["2024年", undefined],
    ["3月", undefined],
    ["95%", undefined],
    ["第12", undefined],
    ["123数量指标", undefined],
    ["A", undefined],
  ])("%s: %s", (key, label) => expect(otherSpelling(key)).toBe(label));
});
