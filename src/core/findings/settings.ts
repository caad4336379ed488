import type { Severity } from "./finding";

/** What a bureau can set. */
export interface Settings {
  /** Severities raised or lowered, and rules switched off, by rule id. */
  readonly severities: Readonly<Record<string, Severity | "off">>;
  /** Whether the rules on trial (试行) run. */
  readonly isTrialOn: boolean;
  /** The usual values of 项目属性. */
  readonly attributes: readonly string[];
  /** The bureau's own level (自治区本级, 市本级, 县(区)本级); undefined: judged by the unit's name. */
  readonly level: string | undefined;
  /** The project names of the department's budget; not given: names are not compared. */
  readonly projectNames?: readonly string[];
  /** The department's project expenditure in 万元, as a decimal text; not given: sums are not compared. */
  readonly projectExpenditure?: string;
}

export const defaultSettings: Settings = {
  severities: {},
  isTrialOn: false,
  attributes: [
    "经常性项目",
    "一次性项目",
    "新增项目",
    "延续项目",
    "新增",
    "延续",
    "新建",
    "新建项目",
    "常年项目",
    "滚动项目",
    "阶段性项目",
    "其他项目",
    "专项资金项目",
  ],
  level: undefined,
};
