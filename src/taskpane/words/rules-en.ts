import type { RuleWords } from "./rules-zh";

export const rulesEn: RuleWords = {
  open: "About this rule",
  all: "All rules",
  search: "Find a rule",
  searchHint: "Enter a word, for example cost, satisfaction, unit",
  clearSearch: "Clear the search",
  found: (count) => `${count} ${count === 1 ? "rule" : "rules"}`,
  none: "No rule holds this word.",
  trial: "On trial",
};
