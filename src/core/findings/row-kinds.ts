import { compact, withoutEnd } from "../value/plain-text";
import { remembered } from "../value/remembered";
import type { IndicatorRow } from "./indicator-row";
import { noRate, rateName, satisfactionName, timeWords } from "./vocabulary";

/** The value says no more than the name. */
export function isNameRepeated({ nameKey, indicator, hasName }: IndicatorRow): boolean {
  return hasName && withoutEnd(nameKey) === withoutEnd(compact(indicator.value.text));
}

/** The name is a rate, so that a percentage is expected; 满意率 has rules of its own. */
export function isRate({ name }: IndicatorRow): boolean {
  return isRateName(name);
}

const isRateName = remembered((name) => {
  const text = name.replace(/\([^()]*\)$/, "");
  return rateName.test(text) && !noRate.test(text) && !satisfactionName.test(text);
});

/** Name or value of a 时效 row tell a time, a rate or at least 及时. */
export function isTimed(row: IndicatorRow): boolean {
  const { name, value } = row;
  return (
    timeWords.test(name) ||
    timeWords.test(value.text) ||
    value.deadline !== undefined ||
    value.period !== undefined ||
    value.numbers.some(({ isPercent }) => isPercent) ||
    isRate(row)
  );
}
