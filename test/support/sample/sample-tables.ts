import type { CellEdit } from "../../../src/workbook/workbook";

type Content = CellEdit["content"] | string | number;

/** A filled table of the sample: what stands in the cells of the blank form. The bureau and its projects are invented. */
export interface SampleTable {
  readonly projectName: string;
  readonly unit: string;
  readonly attribute: string;
  readonly cells: Readonly<Record<string, Content>>;
  readonly notes?: Readonly<Record<string, string>>;
}

export const department = "云澜市文化和旅游局";

/** Sound but for what advice is for. */
const library: SampleTable = {
  projectName: "图书馆夜间开放",
  unit: "云澜市图书馆",
  attribute: "经常性项目",
  cells: {
    C6: 36,
    C7: 4,
    C8: 0,
    B9: "图书馆全年夜间开放300天，每天延长开放3小时，夜间到馆读者不少于6万人次，举办夜读活动24场，让白天上班的市民晚上有书可读、有处可去。",
    C11: "夜间开放天数",
    D11: "≥300天",
    C12: "夜间开放服务达标率",
    D12: "≥98%",
    C13: "夜间开放完成时间",
    D13: "2026年12月31日前",
    C14: "夜间开放项目总成本",
    D14: "≤40万元",
    C15: "夜间到馆读者人次",
    D15: "≥60000人次",
    C17: "夜间开放机制持续年限",
    D17: "≥3年",
    C19: "读者满意度",
    D19: "≥95%",
  },
};

/** The total is typed and wrong; no number where one must be; satisfaction in words. */
const festival: SampleTable = {
  projectName: "非遗展演进社区",
  unit: "云澜市文化馆",
  attribute: "一次性项目",
  cells: {
    C5: 18.5,
    C6: 15,
    C7: 2.5,
    C8: 0,
    B9: "组织剪纸、皮影、砖雕等非遗项目走进社区，开展展演和体验活动20场，参与居民不少于5000人次，带动传承人收徒授艺。",
    C11: "展演活动场次",
    D11: "若干场",
    C12: "展演节目合格率",
    D12: "≥95%",
    C13: "展演活动完成时间",
    D13: "2026年10月底前",
    C14: "展演活动总成本",
    D14: "≤17.5万元",
    C15: "参与居民人次",
    D15: "≥5000人次",
    C17: "非遗项目影响力",
    D17: "持续提升",
    C19: "居民满意度",
    D19: "基本满意",
  },
  notes: { C7: "财务科：上年结转已与国库核对。" },
};

/** The period runs backwards; a rate without a percentage; the cost row was left out. */
const volunteers: SampleTable = {
  projectName: "旅游志愿服务",
  unit: "云澜市旅游服务中心",
  attribute: "经常性项目",
  cells: {
    D4: "2026 年-2025 年",
    C6: 9.6,
    C7: 0,
    C8: 0,
    B9: "在8个景区和高铁站设立志愿服务岗，节假日每天不少于4人值守，为游客提供咨询、引导和应急帮助，全年服务游客不少于10万人次。",
    C11: "志愿服务岗数量",
    D11: "8",
    C12: "游客投诉办结率",
    D12: "及时办结",
    C13: "志愿服务响应时间",
    D13: "≤10分钟",
    C15: "服务游客人次",
    D15: "≥100000人次",
    C17: "志愿者队伍稳定性",
    D17: "志愿者队伍稳定性",
    C19: "游客满意度",
    D19: "≥90%",
  },
};

/** A required row left blank; a cost that does not fit the budget; a deadline in vague words. */
const restoration: SampleTable = {
  projectName: "馆藏古籍修复",
  unit: "云澜市图书馆",
  attribute: "延续项目",
  cells: {
    C6: 22,
    C7: 0,
    C8: 3,
    B9: "完成馆藏清代地方志等古籍修复60册，建立修复档案，改善古籍库房温湿度监测条件，使珍贵古籍得到抢救性保护。",
    C11: "修复古籍数量",
    D11: "≥60册",
    C12: "修复质量验收合格率",
    D12: "≥100%",
    C13: "修复工作完成时间",
    D13: "及时完成",
    C14: "古籍修复总成本",
    D14: "≤30万元",
    C15: "古籍保护水平",
    D15: "明显提升",
    C16: "古籍文创产品收入",
    C19: "读者满意度",
    D19: "≥96%",
  },
};

export const sampleTables: readonly SampleTable[] = [festival, volunteers, restoration, library];
