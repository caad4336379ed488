import { indicatorsOf } from "../../table/table";
import { readValue } from "../../value/indicator-value";
import { tight } from "../../value/plain-text";
import { type Fixer, isRewritable, textChange } from "../fix";

/** ">= 95 %", "９５％以上" and "不低于95%" become "≥95%": the same value in the signs the forms ask for. */
export const valueInStandardSigns: Fixer = {
  id: "value-in-standard-signs",
  mends: ["sign-is-standard", "repairs-confirmed"],
  title: {
    zh: "改成规范写法（≥、≤、=，去掉多余空格）",
    en: "Write it with ≥, ≤ or = and without stray spaces",
  },
  safety: "always",
  *propose(table) {
    for (const { value, sign } of indicatorsOf(table)) {
      if (value.cell.kind !== "text" || !isRewritable(value) || sign?.text) continue;
      const standard = standardOf(value.text);
      if (standard === undefined || standard === value.text) continue;
      yield { at: value.at, isSafe: true, changes: [textChange(value, standard)] };
    }
  },
};

/** Only a value that is one number with its sign and unit is rewritten; a sentence is the user's own. */
function standardOf(text: string): string | undefined {
  const plain = tight(text);
  const { numbers, isRange, isRatio } = readValue(text);
  const [number, second] = numbers;
  if (!number || second || isRange || isRatio) return undefined;
  const digits = plain.slice(number.from, number.to);
  const rest = plain.replace(digits, "").replace(number.signText ?? "", "");
  const standard = `${number.sign ?? ""}${digits}`;
  return rest === "" && !isOnlySpaced(text, standard) ? standard : undefined;
}

/** "≥5 次" reads well; a space inside the number or between 万 and 元 does not. */
function isOnlySpaced(text: string, standard: string): boolean {
  const hasStray = /\d\s+[\d.,]|[.,]\s+\d|[万亿]\s+元|\s+%/.test(text);
  return text.replace(/\s+/g, "") === standard && !hasStray;
}
