import { compact } from "../../value/plain-text";
import { valueOfField } from "../field-value";
import { isShort, writtenGoal } from "../goal";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";

const slogans =
  /确保|保障|坚持|深入|全面|切实|认真|贯彻|落实|充分发挥|职能|职责|加强|推动|促进|提升|提高|努力|有序|顺利|稳定|和谐|大力|不断|进一步|积极|正常运转|正常开展/g;

export const goalIsSpecific = defineRule<{ words: string }>({
  id: "goal-is-specific",
  key: "G-04",
  severity: "info",
  isTrial: true,
  what: {
    zh: "绩效目标写本项目的具体内容，不只是职责或口号。",
    en: "The goal is about this project, not about duties in general.",
  },
  why: { zh: "职责和口号放在哪个项目都成立，无法考核。", en: "Duties and slogans fit any project." },
  fix: { zh: "写明本项目的对象、工作内容和数量。", en: "Name the project's object, work and amount." },
  example: {
    wrong: "绩效目标 | 认真贯彻上级要求，充分发挥职能作用，切实加强各项工作，不断提升服务水平。",
    right: "绩效目标 | 在社区开展消防培训12场，培训居民600人，居民消防常识知晓率达到90%。",
  },
  source: sourcesOf("review", "published"),
  check(table, report) {
    const goal = writtenGoal(table);
    if (!goal || isShort(goal) || valueOfField(goal).numbers.length > 0) return;
    const text = compact(goal.text);
    const words = [...new Set(text.match(slogans))];
    const name = compact(table.header.projectName?.text ?? "");
    const isNamed = name !== "" && pairsOf(name).some((pair) => text.includes(pair));
    if (words.length * 15 >= text.length && words.length >= 3 && !isNamed) {
      report({ at: goal.at, facts: { words: words.slice(0, 4).join("、") } });
    }
  },
  message: ({ words }) => ({
    zh: `绩效目标多为“${words}”一类的职责或口号，缺少本项目的具体内容。`,
    en: `The goal consists of duties and slogans (${words}).`,
  }),
});

/** The project's own words: its name in pairs of characters, without what every project is called. */
function pairsOf(name: string): string[] {
  const own = name.replace(/\d+年?|项目|经费|专项|资金|工作|补助|建设|管理|服务|运行|保障/g, "");
  return Array.from({ length: Math.max(0, own.length - 1) }, (_, index) => own.slice(index, index + 2));
}
