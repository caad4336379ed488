import type { Words } from "../words";

/** Where rules come from. A rule names one or several of them with `sourcesOf`. */
export const sources = {
  form: {
    zh: "绩效目标表的填报要求（必填硬性指标、必填、选填）",
    en: "the form's own marks (必填硬性指标, 必填, 选填)",
  },
  fillingNotes: { zh: "绩效目标申报表填报说明", en: "the filling notes of the form" },
  audit: {
    zh: "绩效目标审核要点（完整性、相关性、适当性、可行性）",
    en: "the audit points for performance targets",
  },
  budgetSystem: { zh: "预算管理一体化系统的校验规则", en: "the checks of the budget management system" },
  review: { zh: "绩效目标评审意见中的常见问题", en: "what reviewers object to most often" },
  training: { zh: "绩效指标设定培训材料", en: "training material on setting indicators" },
  guidance: { zh: "市县绩效目标编制指引", en: "city and county guidance on writing targets" },
  central2015: {
    zh: "财预〔2015〕88号《中央部门预算绩效目标管理办法》",
    en: "财预〔2015〕88号, on performance targets of central departments",
  },
  central2021: {
    zh: "财预〔2021〕101号《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》",
    en: "财预〔2021〕101号, on core targets and indicators of projects",
  },
  published: { zh: "各地公开绩效目标表中的常见差错", en: "mistakes common in published tables" },
  practice: { zh: "审核经验", en: "experience of checking" },
} satisfies Record<string, Words>;

/** The sources in one sentence, the weightiest first. */
export function sourcesOf(...names: readonly (keyof typeof sources)[]): Words {
  return {
    zh: names.map((name) => sources[name].zh).join("；"),
    en: names.map((name) => sources[name].en).join("; "),
  };
}
