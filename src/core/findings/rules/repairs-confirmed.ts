import type { Words } from "../../words";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";

export const repairsConfirmed = defineRule<Words>({
  id: "repairs-confirmed",
  key: "A-00",
  severity: "info",
  what: { zh: "表格版式完整，不需要猜测。", en: "The table can be read without guessing." },
  why: {
    zh: "从公告或文档粘贴的表常丢失标签、错列、断字；校验按次序和标签识别，需要您确认。",
    en: "Pasted tables lose labels and columns; what was guessed must be confirmed.",
  },
  fix: {
    zh: "按提示补上标签、移回原列，或核对原件。",
    en: "Put labels and columns back as told, or compare with the original.",
  },
  example: { wrong: "质量指标 | 培训考核合格率 | 295%", right: "质量指标 | 培训考核合格率 | ≥95%" },
  source: sourcesOf("practice", "published"),
  check({ repairs }, report) {
    for (const { at, cells, message, severity } of repairs) {
      const others = cells.filter((cell) => cell !== at && (cell.top !== at.top || cell.left !== at.left));
      report({ at, cells: others, facts: message, severity });
    }
  },
  message: (words) => words,
});
