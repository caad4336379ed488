import type { Range } from "../../grid/address";
import type { Table } from "../../table/table";
import { levelOfTitle } from "../government-level";
import { rowsIn, rowsOf } from "../indicator-row";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";
import { otherLevelOf } from "../title-level";
import { groups } from "../vocabulary";

interface Use {
  readonly style: string;
  readonly at: Range;
}

export const styleAlike = defineRule<{ zh: string; en: string; one: string; other: string }>({
  id: "style-alike",
  key: "X-04",
  severity: "info",
  what: { zh: "同一批表写法统一。", en: "Tables of one batch are written alike." },
  why: { zh: "公开后放在一起看，写法不一显得随意，也不便汇总。", en: "They are published together." },
  fix: { zh: "统一用词和符号，例如都写“满意度 ≥95%”。", en: "Use the same words and signs." },
  example: {
    wrong: "第1张表：参训居民满意度 | ≥95%\n第2张表：参训居民满意率 | 95%以上",
    right: "第1张表：参训居民满意度 | ≥95%\n第2张表：参训居民满意度 | ≥95%",
  },
  source: sourcesOf("practice"),
  checkAll(tables, report, { level }) {
    if (tables.length < 2) return;
    for (const { zh, en, usesOf } of styles) {
      let first: Use | undefined;
      let other: (Use & { readonly sheet: string }) | undefined;
      for (const table of tables) {
        const uses = usesOf(table, level);
        first ??= uses[0];
        const differing = uses.find(({ style }) => style !== first?.style);
        if (differing) {
          other = { ...differing, sheet: table.sheet };
          break;
        }
      }
      if (first && other) {
        report({ sheet: other.sheet, at: other.at, facts: { zh, en, one: first.style, other: other.style } });
      }
    }
  },
  message: ({ zh, en, one, other }) => ({
    zh: `同一批表的${zh}写法不统一：有的写“${one}”，有的写“${other}”。`,
    en: `The tables differ in ${en}: “${one}” and “${other}”.`,
  }),
});

const styles: readonly {
  zh: string;
  en: string;
  usesOf: (table: Table, own: string | undefined) => Use[];
}[] = [
  { zh: "满意度名称", en: "the name of satisfaction", usesOf: satisfactionNames },
  { zh: "比较符号", en: "signs", usesOf: signs },
  { zh: "标题级次", en: "the level in the title", usesOf: titleLevels },
];

function satisfactionNames(table: Table): Use[] {
  const uses: Use[] = [];
  for (const { name, nameAt } of rowsIn(table, groups.satisfaction)) {
    const style = /满意(度|率)/.exec(name)?.[0];
    if (style !== undefined) uses.push({ style, at: nameAt });
  }
  return uses;
}

/** How percentages are compared: ≥98%, 98%以上, or without a sign. Columns of their own are always alike. */
function signs(table: Table): Use[] {
  const uses: Use[] = [];
  for (const { value, valueAt, indicator } of rowsOf(table)) {
    const [number] = value.numbers;
    if (!number?.isPercent || value.isRange || indicator.sign) continue;
    const isOther = value.sign ? value.sign !== "≥" : number.amount.eq(100);
    if (!isOther) uses.push({ style: signStyle(value.signText), at: valueAt });
  }
  return uses;
}

function signStyle(signText: string | undefined): string {
  if (signText === undefined) return "98%";
  return /[一-龥]/.test(signText) ? (signText.includes("以上") ? "98%以上" : `${signText}98%`) : "≥98%";
}

/** A title that is not the bureau's own level is reported as that. */
function titleLevels(table: Table, own: string | undefined): Use[] {
  const { title } = table;
  const style = title && levelOfTitle(title.text);
  return title && style && !otherLevelOf(table, own) ? [{ style, at: title.at }] : [];
}
