import type { Shape } from "./shape";

const places = "(?:中央|地方|自治区|自治州|[省市县区州旗盟]级?|市县区?|县区|区县|盟市|市州|旗县)";
const named = "(?:名称)?$";
const spans = "(?:时间|日期|期限|期间|年限|年度|年份|年月|月份|周期)";
const asGoal = "(?:概述|简述|描述|内容|概况|情况|(?:及|和)(?:任务|成果))?$";

/** Labels of the header. */
export const headShapes: readonly Shape[] = [
  {
    endings: "名称 目名 标题",
    pattern:
      /^(?:[一二三四]级|预算|支出|补助|重点|转移支付|专项|资金|政策|建设|工程|子|财政)*(?:项目|专项|政策|事项)(?:(?:编码|代码|编号|类别|类型)(?:及|和|与|\/|、))?(?:活动|支出|资金|工程)*(?:名称?|标题)$/,
    meaning: { concept: "projectName" },
  },
  {
    endings: "部门 单位 处室 机构 名称 管局",
    pattern: new RegExp(
      `^(?:${places}|项目|资金|业务|行业|预算|本级|一级|财政)*主管(?:预算)?(?:部门|单位|处室|机构|局)${named}`,
    ),
    meaning: { concept: "department" },
  },
  {
    endings: "部门 名称 单位",
    pattern: /^(?:项目|资金|预算)*(?:(?:填报|所属|归口|牵头)部门|部门预算单位)(?:名称)?$/,
    meaning: { concept: "department" },
  },
  {
    endings: "部门 单位 处室 科室 机构 主体 企业 名称 法人",
    pattern:
      /^(?:项目|资金|预算|具体|政策|专项|任务|财政)*(?:(?:实施|承担|执行|建设|使用|用款|申请|申报|承办|牵头|负责|组织)(?:部门|单位|机构|处室|科室|主体|企业)|项目(?:建设)?法人)(?:名称)?$/,
    meaning: { concept: "unit" },
  },
  {
    endings: "属性 性质 类型 类别 延续",
    pattern:
      /^(?:项目(?:经费|支出|资金)?(?:属性|性质|类型)(?:(?:及|或|和|与|\/)?(?:属性|性质|类型|类别))?|新增或延续)$/,
    meaning: { concept: "attribute" },
  },
  {
    endings: "时间 日期 期限 期间 年限 年度 年份 年月 月份 周期 施期 设期 行期 续期 工期",
    pattern: new RegExp(
      `^(?:项目|政策|专项|资金|计划|预计|合同|支出)*(?:(?:起止|实施|执行|建设|存续|使用|有效|服务|持续)(?:起止|起讫)?(?:${spans}|期)|(?:建设)?工期|(?:开始|起始)${spans}?(?:和|至|及|与|、|-|~)?(?:结束|终止|完成)${spans}|期限)$`,
    ),
    meaning: { concept: "period" },
  },
  {
    endings: "时间 日期 年度 年份 年月",
    pattern: /^(?:项目|计划|预计|实施|建设)+(?:开始|起始|开工|启动)(?:时间|日期|年度|年份|年月)$/,
    meaning: { concept: "periodStart" },
  },
  {
    endings: "时间 日期 年度 年份 年月",
    pattern: /^(?:项目|计划|预计|实施|建设)+(?:结束|终止|完成|完工|竣工)(?:时间|日期|年度|年份|年月)$/,
    meaning: { concept: "periodEnd" },
  },
];

/** What the goals are called. */
export const goalShapes: readonly Shape[] = [
  {
    endings: "目标 概述 简述 描述 内容 概况 情况 任务 成果",
    pattern: new RegExp(
      `^(?:项目|专项|政策|绩效)*(?:(?:中?长期|中期|[三五]年|实施期|实施周期|全周期|周期|规划期?|远期|项目(?:绩效)?总体?)(?:总体?|绩效|项目)*|总绩效)目标${asGoal}`,
    ),
    meaning: { concept: "midtermGoal" },
  },
  {
    endings: "目标 概述 简述 描述 内容 概况 情况 任务 成果",
    pattern: new RegExp(
      `^(?:20\\d\\d年度?|预算年度|本期|本年度?|当年度?|年度|全年|项目|总体?|整体|绩效|预期|工作|任务|资金|专项|政策|主要|重点)+目标${asGoal}`,
    ),
    meaning: { concept: "goal" },
  },
];
