/** What the pane says about the pages of the rules, in Chinese. */
export const rulesZh = {
  open: "规则说明",
  all: "全部规则",
  search: "查找规则",
  searchHint: "输入一个词，例如“成本”“满意度”“单位”",
  clearSearch: "清除查找内容",
  found: (count: number) => `${count} 条规则`,
  none: "没有含这个词的规则。",
  trial: "试行",
};

export type RuleWords = typeof rulesZh;
