/** What the pane says about fixes, in Chinese. */
export const fixesZh = {
  canFix: "可以这样修改",
  blank: "（空白）",
  /** Below which row, as Excel counts. */
  newRow: (row: number) => `在第 ${row} 行下面插入一行`,
  apply: "应用此修改",
  safe: (count: number) => `可安全修改 ${count} 处`,
  view: "查看",
  applyAll: "全部修改",
  title: "可安全修改的内容",
  hint: "只改写法（符号、数字、单位、公式），不改意思。修改后可在表格软件里撤销。",
  nothing: "没有可安全修改的内容了。",
  readOnly: "这个文件是只读的，不能修改。请点“启用编辑”，或者另存一份。",
  applying: (count: number) => `正在修改 ${count} 处……`,
  fixed: (count: number) => `已修改 ${count} 处，并重新校验。`,
  fixedUnchecked: (count: number) => `已修改 ${count} 处，但没能重新校验，请再点一次校验。`,
  outdated: "单元格的内容已经变了，没有修改。已重新校验，请再看一遍。",
};

export type FixWords = typeof fixesZh;
