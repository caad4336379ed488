import type { Book } from "./book";
import { type FilledForm, sheetOfForms } from "./filled-form";

const sound: FilledForm = {
  projectName: "古桥修缮经费",
  department: "云岭市桥梁管理局",
  unit: "云岭市桥梁管理局",
  total: { formula: "SUM(C6:C8)", result: 12.5 },
  fiscal: 12.5,
  goal: "2024年修缮城区古桥5座，全部通过质量验收，12月底前完工，使古桥安全通行，沿线居民满意度达到95%以上。",
  indicators: {
    数量指标: ["修缮古桥数量", "≥5座"],
    质量指标: ["修缮工程验收合格率", "=100%"],
    时效指标: ["修缮工程完工时间", "2024年12月底前"],
    成本指标: ["古桥修缮总成本", "≤12.5万元"],
    社会效益指标: ["古桥安全事故发生次数", "≤0次"],
    可持续影响指标: ["修缮后正常使用年限", "≥10年"],
    服务对象满意度指标: ["沿线居民满意度", "≥95%"],
  },
};

const faulty: FilledForm = {
  projectName: "护林员培训经费",
  department: "云岭市林业局",
  unit: "云岭市林业局",
  period: "2024年-2023年",
  total: 8,
  fiscal: 6.3,
  other: 1.2,
  indicators: {
    数量指标: ["培训护林员", "多次"],
    质量指标: ["培训合格率", "良好"],
    时效指标: ["培训完成时间", "2024年11月底前"],
    成本指标: ["培训总成本", "≤8万元"],
    社会效益指标: ["护林员能力", "提升"],
    可持续影响指标: ["长期影响", "长期影响"],
    服务对象满意度指标: ["", ""],
  },
};

const nameless: FilledForm = {
  ...sound,
  projectName: "",
  goal: "",
  fiscal: 12,
  indicators: sound.indicators,
};

/** The workbooks under test/fixtures/cli, by name; every name, unit and figure in them is invented. */
export const fixtureBooks: Readonly<Record<string, Book>> = {
  sound: { sheets: [sheetOfForms("古桥", [sound])] },
  faults: { sheets: [sheetOfForms("项目支出 2024", [faulty, nameless])] },
  "hidden-sheet": {
    sheets: [
      { name: "说明", rows: [["填表说明"], ["请按项目逐张填写。"]] },
      sheetOfForms("护林", [faulty], true),
    ],
  },
  "no-table": {
    sheets: [
      {
        name: "花名册",
        rows: [
          ["姓名", "岗位", "人数"],
          ["合计", "护林员", 12],
        ],
      },
      { name: "空表", rows: [], isHidden: true },
    ],
  },
};
