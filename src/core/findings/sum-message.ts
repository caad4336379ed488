import { amountText } from "../grid/amount";
import type { Words } from "../words";
import type { SumFacts } from "./funds";

/** The words for a total that differs from its parts: both figures and the difference. */
export function sumMessage({ label, total, sum, difference, unit, isBlank }: SumFacts): Words {
  const name = label.replace(/[：:]\s*$/, "");
  if (isBlank) {
    return {
      zh: `“${name}”为${amountText(total)}${unit}，但下面的各项资金都是空的，请填写资金来源。`,
      en: `“${name}” is ${amountText(total)} ${unit}, but all its parts are blank.`,
    };
  }
  return {
    zh: `“${name}”${amountText(total)} ≠ 各项之和 ${amountText(sum)}，相差 ${amountText(difference)} ${unit}。`,
    en: `“${name}” is ${amountText(total)}, but its parts add up to ${amountText(sum)}: ${amountText(difference)} ${unit} apart.`,
  };
}
