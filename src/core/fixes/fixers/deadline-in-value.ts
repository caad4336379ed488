import { type Table, isFilled } from "../../table/table";
import { readValue } from "../../value/indicator-value";
import { plainText } from "../../value/plain-text";
import { type Fixer, isRewritable, textChange } from "../fix";

/** A deadline in the name of a 时效 row, with a vague value, is offered as the value. */
export const deadlineInValue: Fixer = {
  id: "deadline-in-value",
  mends: ["deadline-stands-in-value"],
  title: { zh: "把名称里的完成时间填到指标值", en: "Put the deadline out of the name into the value" },
  safety: "never",
  *propose(table) {
    for (const { name, value } of timeRows(table)) {
      const deadline = deadlineShape.exec(plainText(name.text))?.[0].replace(/\s+/g, "");
      if (deadline === undefined || !isRewritable(value) || !readValue(value.text).isQualitative) continue;
      yield { at: value.at, isSafe: false, changes: [textChange(value, deadline)] };
    }
  },
};

const deadlineShape =
  /20\d\d ?年(?: ?\d{1,2} ?月(?: ?\d{1,2} ?日)?)?(?:底|末|初|中旬|上旬|下旬)?(?:之?前|以前|内)?/;

function timeRows(table: Table) {
  return table.sections
    .filter(({ level2 }) => level2 === "时效指标")
    .flatMap(({ rows }) => rows.filter(isFilled));
}
