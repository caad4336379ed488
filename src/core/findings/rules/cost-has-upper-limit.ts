import { valuedRowsIn } from "../indicator-row";
import { isNameLost } from "../row-kinds";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";
import { costSaving, groups } from "../vocabulary";

/** Standards that no bill may go beyond; those of benefits are the least that is paid. */
const ceiling =
  /(会议费|培训费|差旅费|接待费|印刷费|物业费|水电费|交通费|通讯费|体检费|住宿费?|伙食费?|餐费?|租金|租赁费?|采购|配置|造价)标准/;

export const costHasUpperLimit = defineRule<{ value: string; sign: string }>({
  id: "cost-has-upper-limit",
  key: "K-03",
  severity: "warning",
  what: { zh: "成本指标用“≤”，不用“≥”。", en: "A cost has an upper limit." },
  why: { zh: "“≥”的意思是花得越多越好。", en: "≥ would mean the more, the better." },
  fix: { zh: "把“≥”改为“≤”。", en: "Write ≤." },
  example: { wrong: "成本指标 | 消防培训总成本 | ≥5万元", right: "成本指标 | 消防培训总成本 | ≤5万元" },
  source: sourcesOf("audit", "published"),
  check(table, report) {
    for (const row of valuedRowsIn(table, groups.cost)) {
      const { name, value, valueAt, nameAt, indicator } = row;
      const [number] = value.numbers;
      const isLower = number?.sign === "≥" || number?.sign === ">";
      // Savings, rates and benefits are the better the more they are.
      if (
        !number ||
        !isLower ||
        isNameLost(row) ||
        number.isPercent ||
        (costSaving.test(name) && !ceiling.test(name))
      )
        continue;
      const at = indicator.sign && indicator.sign.text !== "" ? indicator.sign.at : valueAt;
      report({ at, cells: [nameAt], facts: { value: value.text, sign: value.signText ?? "≥" } });
    }
  },
  message: ({ value, sign }) => ({
    zh: `成本指标“${value}”用了“${sign}”，成本一般用“≤”。`,
    en: `The cost “${value}” has a lower limit (${sign}); costs have an upper one.`,
  }),
});
