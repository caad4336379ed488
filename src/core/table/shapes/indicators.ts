import type { Shape } from "./shape";

/** Headings of the indicators. */
export const headingShapes: readonly Shape[] = [
  {
    endings: "名称 标名 指标",
    pattern: /^(?:(?:具体|明细|细化|绩效|三级|四级|考核)+(?:绩效)?指标(?:名称?|项目)?|指标名|指标项目)$/,
    meaning: { concept: "nameHeading" },
  },
  {
    endings: "标值 期值 划值 定值 准值 报值 设值 化值 核值 成值 复值 单位 要求 内容 描述",
    pattern:
      /^(?!.*(?:实际|上年|前年|去年|历史|半年|季|参考|行业|基准|情况|自评|依据|说明))(?:20\d\d年度?|预算年度|当年度?|本年度?|年度|全年|年初|预期|计划|设定|预设|申报|批复|考核|量化|绩效|参照)*(?:指标值|目标值|预期值|计划值|设定值|标准值|申报值|预设值|量化值|考核值|批复值|(?:计划|预期|预计|年度)完成(?:指标)?值)(?:(?:及|和|\/)?单位|要求|内容|描述)?$/,
    meaning: { concept: "valueHeading" },
  },
  {
    endings: "符号 号符 算符 较符 系符 关系 方式 方向",
    pattern:
      /^(?:绩效)?(?:指标|目标|数值|值)*(?:计算|运算|比较|逻辑|关系|大小|取值)*(?:符号|符|方向|关系|关系符|运算符|比较方式|取值方式)$/,
    meaning: { concept: "signHeading" },
  },
  {
    endings: "单位 名称 位名 量纲",
    pattern: /^(?:绩效|指标|目标|数值|值)*(?:(?:计量|度量|数量)单位(?:名称?)?|量纲)$/,
    meaning: { concept: "unitHeading" },
  },
  {
    endings: "权重 赋分 满分 准分 本分 分值 分数 重值",
    pattern: /^(?:绩效|指标|度量|标准|本|得分|值)*(?:分值?|权重|赋分|分数|满分|标准分|基本分)(?:权重|值)?$/,
    meaning: { concept: "weightHeading" },
  },
  {
    endings: "反向 定性 定量 特性 趋势 极性 类型 类别",
    pattern: /^(?:正向[/或]反向|定量[/或]定性|定性[/或]定量|(?:绩效)?指标值?(?:特性|趋势|极性|类型|类别))$/,
    meaning: { concept: "natureHeading" },
  },
];

/** 一级指标. */
export const level1Shapes = (
  [
    ["产出指标", "产出|完成"],
    ["效益指标", "效益|效果|成效|影响"],
    ["满意度指标", "满意度?"],
    ["成本指标", "成本"],
  ] as const
).map(([level1, word]): Shape => ({
  endings: "指标 目标 出类 成类 益类 果类 本类 意类 度类",
  pattern: new RegExp(`^(?:项目|绩效|履职|年度|工作|预期)*(?:${word})(?:(?:性|类|绩效)?(?:指标|目标)|类)$`),
  meaning: level1 === "成本指标" ? { level1, level2: level1 } : { level1 },
}));

const level2s = (
  [
    ["数量指标", "数量"],
    ["质量指标", "质量"],
    ["时效指标", "时效|进度|时间"],
    ["成本指标", "成本"],
    ["经济效益指标", "经济性?(?:效益|影响|效果)"],
    ["社会效益指标", "社会性?(?:效益|影响|效果)"],
    ["生态效益指标", "(?:生态|环境|环保|生态环境)(?:效益|影响|效果)"],
    ["可持续影响指标", "(?:可持续|长期|长远|持续)(?:性|力)?(?:影响|发展|效益|影响力)"],
  ] as const
).map(([level2, word]): Shape => ({
  endings: "指标 目标 量类 效类 度类 本类 益类 响类 果类 展类 数量 质量 时效 效益 管理 响力",
  pattern: new RegExp(
    `^(?:(?:产出|完成)(?:${word})|(?:产出|项目|工作|完成|绩效)*(?:${word})(?:(?:性|类|控制)?(?:指标|目标)|类))$`,
  ),
  meaning: { level2 },
}));

/** 二级指标. */
export const level2Shapes: readonly Shape[] = [
  ...level2s,
  {
    endings: "指标",
    pattern: /^.{1,14}满意(?:度|率|程度)?(?:类|性)?指标$/,
    meaning: { level2: "服务对象满意度指标" },
    isOpen: true,
  },
  { endings: "效益", pattern: /^环保效益$/, meaning: { level2: "生态效益指标" } },
  { endings: "管理", pattern: /^长效管理$/, meaning: { level2: "可持续影响指标" } },
];
