import type { Words } from "../../words";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";
import { uncheckedCellsOf } from "../unchecked-cells";

/** More than this many are one finding: a wall of advice hides what matters. */
const most = 5;

interface UnreadFacts {
  readonly text: string;
  readonly more: number;
}

interface UncheckedFacts {
  readonly label: string;
  /** What the formula results in, where that is an error. */
  readonly error: string | undefined;
}

export const everythingUnderstood = defineRule<UnreadFacts | UncheckedFacts>({
  id: "everything-understood",
  key: "U-01",
  severity: "info",
  what: {
    zh: "表内的每个单元格都能识别，公式都有计算结果。",
    en: "Each cell of the table is understood, and each formula has a result.",
  },
  why: { zh: "没有识别的内容没有检查，不能当作合格。", en: "What was not understood was not checked." },
  fix: {
    zh: "核对标签是否写错、内容是否放错位置；公式出错的改正公式；属于备注的可以忽略。",
    en: "Check its label and place, mend the formula; a remark may be ignored.",
  },
  example: {
    wrong: "备用栏 | 待补充内容",
    right: "绩效目标 | 开展消防培训12场，培训居民600人，居民消防常识知晓率达到90%。",
  },
  source: sourcesOf("practice"),
  check(table, report) {
    for (const { field, cell } of uncheckedCellsOf(table)) {
      const label = field.label.text.replace(/\s+/g, "");
      if (cell.kind === "error")
        report({ at: field.at, facts: { label, error: cell.text }, severity: "error" });
      else report({ at: field.at, facts: { label, error: undefined } });
    }
    const { unread } = table;
    for (const [index, { at, text }] of unread.entries()) {
      if (index === most) {
        report({
          at,
          cells: unread.slice(most + 1).map((entry) => entry.at),
          facts: { text, more: unread.length - most - 1 },
        });
        return;
      }
      report({ at, facts: { text, more: 0 } });
    }
  },
  message: (facts) => ("label" in facts ? uncheckedMessage(facts) : unreadMessage(facts)),
});

function unreadMessage({ text, more }: UnreadFacts): Words {
  return {
    zh: `“${shortened(text)}”${more > 0 ? `等 ${more + 1} 处内容` : ""}没有识别，未作检查。`,
    en: `“${shortened(text)}”${more > 0 ? ` and ${more} more` : ""} was not understood and not checked.`,
  };
}

function uncheckedMessage({ label, error }: UncheckedFacts): Words {
  return error === undefined
    ? {
        zh: `“${label}”的公式还没有计算结果，未作检查。请在 Excel 中打开并保存一次。`,
        en: `The formula of “${label}” has no result yet and was not checked. Open the file in Excel and save it once.`,
      }
    : {
        zh: `“${label}”是公式错误“${error}”，未作检查，请改正公式或直接填写内容。`,
        en: `“${label}” is the error ${error} and was not checked. Mend the formula or enter the content.`,
      };
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 20 ? `${line.slice(0, 20)}…` : line;
}
