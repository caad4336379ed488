import { amountText, type Amount } from "../../grid/amount";
import type { AmountField, Funds } from "../../table/table";
import { readAmount } from "../../value/amount-text";
import { amountFieldsOf, isNumberAsText, isSumOfText } from "../funds";
import { isSameRange } from "../places";
import { isRepaired } from "../repaired";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";

export const amountCellsHoldNumbers = defineRule<{
  label: string;
  text: string;
  amount: Amount | undefined;
  unit: string;
  isKeptAsText?: true;
}>({
  id: "amount-cells-hold-numbers",
  key: "F-06",
  severity: "warning",
  what: { zh: "金额单元格只填数字。", en: "Cells for amounts hold numbers only." },
  why: {
    zh: "带“万元”等文字的单元格不能求和，导入系统时会出错。",
    en: "Text cannot be summed nor imported.",
  },
  fix: {
    zh: "删去单位和说明，只留数字（单位见表头）。",
    en: "Leave only the digits; the unit stands in the label.",
  },
  example: { wrong: "年度资金总额 | 5万元", right: "年度资金总额 | 5.00" },
  source: sourcesOf("published", "budgetSystem"),
  check(table, report) {
    const { funds } = table;
    for (const { at, label, cell, text, amount, state } of amountFieldsOf(funds)) {
      if (state !== "text-number" || cell.kind !== "text" || readAmount(text)?.isPlain) continue;
      // 财政拨款：6万元 in one cell is how the form wants it.
      if (isSameRange(at, label.at) || isRepaired(table, at, ["spaces-in-number"])) continue;
      report({ at, facts: { label: label.text, text, amount, unit: funds.unit ?? "" } });
    }
    for (const { at, label, text, amount } of partsAsText(funds)) {
      const facts = { label: label.text, text, amount, unit: funds.unit ?? "", isKeptAsText: true } as const;
      report({ at, facts });
    }
    // The total as text is reported by `total-is-a-number`; of the parts nobody else says it.
    for (const { at, label, text } of [...funds.parts, ...funds.projectParts].filter(
      ({ state }) => state === "text",
    )) {
      // 无 is nought; 待定 leaves open what the total is made of.
      if (/\d|[〇一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]|待定|未定|不详|据实|见附|待补|待填/.test(text))
        report({ at, facts: { label: label.text, text, amount: undefined, unit: "" } });
    }
  },
  message: ({ label, text, amount, unit, isKeptAsText }) => {
    if (isKeptAsText)
      return {
        zh: `“${label}”的“${text}”是文本格式的数字，求和公式不会把它算进去，请改成数字。`,
        en: `“${text}” of “${label}” is kept as text, which the formula of the total does not count.`,
      };
    const zh = amount
      ? `，请只填数字：${amountText(amount)}${unit ? `（${unit}）` : ""}。`
      : "，请只填数字（单位见表头）。";
    return {
      zh: `“${label}”的金额含文字“${text}”${zh}`,
      en: `The amount of “${label}” holds text: “${text}”.${amount ? ` Enter ${amountText(amount)} only.` : ""}`,
    };
  },
});

/** Pasted tables hold nothing but text, which is no harm until a formula is to add it up. */
function partsAsText({ total, parts, projectTotal, projectParts }: Funds): AmountField[] {
  return [
    ...(isSumOfText(total, parts) ? parts.filter(isNumberAsText) : []),
    ...(isSumOfText(projectTotal, projectParts) ? projectParts.filter(isNumberAsText) : []),
  ];
}
