import { remembered } from "../value/remembered";
import type { IndicatorRow } from "./indicator-row";
import {
  effectName,
  harmName,
  noneWords,
  rateName,
  remedy,
  satisfactionName,
  stateWords,
  timeWords,
  usedUp,
} from "./vocabulary";

/** The row's name is blank, which is reported: what the name would say of the value cannot be told. */
export function isNameLost({ hasName, indicator }: IndicatorRow): boolean {
  return !hasName && indicator.name.label.text !== "";
}

/** Most of the name and nothing that answers it; quantity and satisfaction without a number are reported as that. */
export function isNameEchoed(row: IndicatorRow): boolean {
  const { nameKey, value, valueKey, level2 } = row;
  // A rate in words is reported as that.
  if (row.isRate) return false;
  if (!value.isQualitative || level2 === "数量指标" || level2 === "服务对象满意度指标") return false;
  const [whole, part] = [nameKey, valueKey];
  // 促进社会和谐稳定 | 社会和谐稳定 only leaves out the verb.
  if (part.length >= 4 && whole.endsWith(part) && leadingVerb.test(whole.slice(0, -part.length))) return true;
  if (part.length >= 4 && whole.includes(part))
    return part.length >= whole.length * 0.6 && !stateWords.test(part);
  if (whole.length < 4 || !part.includes(whole)) return false;
  return part.length - whole.length <= 4 && !stateWords.test(part.replace(whole, ""));
}

const leadingVerb = /^(有效|不断|进一步|持续|切实)?(促进|推动|推进|提高|提升|增强|加强|改善|优化)$/;

/** The name is an effect, which 质量 is not to hold; 提升率 is measured as a rate, 满意率 is an effect all the same. */
export function isEffectNamed({ name, hasName }: IndicatorRow): boolean {
  return hasName && effectName.test(name) && (!rateName.test(name) || satisfactionName.test(name));
}

/** A value that says in words that there is nothing of the kind: 无, 零事故, 不发生. */
export const isNone: (value: string) => boolean = remembered((value) => noneWords.test(value));

/** The name is of what goes wrong (事故发生率), not of what is done about it (水土流失治理面积). */
export const isHarm: (name: string) => boolean = remembered(
  (name) => harmName.test(name) && !remedy.test(name),
);

/** Of harm and of what is used up (能耗), less is better; of their decrease, more. */
export const isBetterLess: (name: string) => boolean = remembered(
  (name) => isHarm(name) || (usedUp.test(name) && !remedy.test(name)),
);

/** Name or value of a 时效 row tell a time, a rate or at least 及时. */
export function isTimed(row: IndicatorRow): boolean {
  const { name, value } = row;
  return (
    timeWords.test(name) ||
    timeWords.test(value.text) ||
    value.deadline !== undefined ||
    value.period !== undefined ||
    value.numbers.some(({ isPercent }) => isPercent) ||
    row.isRate
  );
}
