import type { Language } from "../../core/words";

/** What Univer's controls are called, by the command each stands for; Univer itself names them in pictures only. */
export const commandNames: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  "univer.command.undo": { zh: "撤销", en: "Undo" },
  "univer.command.redo": { zh: "恢复", en: "Redo" },
  "sheet.command.set-once-format-painter": { zh: "格式刷", en: "Paint format" },
  "sheet.command.clear-selection-all": { zh: "清除", en: "Clear" },
  "sheet.command.set-range-font-family": { zh: "字体", en: "Font" },
  "sheet.command.set-range-fontsize": { zh: "字号", en: "Font size" },
  "sheet.command.set-range-font-increase": { zh: "增大字号", en: "Larger font" },
  "sheet.command.set-range-font-decrease": { zh: "减小字号", en: "Smaller font" },
  "sheet.command.set-range-bold": { zh: "加粗", en: "Bold" },
  "sheet.command.set-range-italic": { zh: "倾斜", en: "Italic" },
  "sheet.command.set-range-underline": { zh: "下划线", en: "Underline" },
  "sheet.command.set-range-stroke": { zh: "删除线", en: "Strikethrough" },
  "sheet.command.set-range-text-color": { zh: "文字颜色", en: "Text colour" },
  "sheet.command.set-background-color": { zh: "填充颜色", en: "Fill colour" },
  "sheet.command.set-border-basic": { zh: "边框", en: "Borders" },
  "sheet.command.set-horizontal-text-align": { zh: "水平对齐", en: "Horizontal alignment" },
  "sheet.command.set-vertical-text-align": { zh: "垂直对齐", en: "Vertical alignment" },
  "sheet.command.set-text-wrap": { zh: "文字换行", en: "Wrap text" },
  "sheet.command.set-text-rotation": { zh: "文字方向", en: "Text direction" },
  "sheet.command.add-worksheet-merge": { zh: "合并单元格", en: "Merge cells" },
  "sheet.command.numfmt.set.percent": { zh: "百分比格式", en: "Percent format" },
  "sheet.command.numfmt.set.currency": { zh: "货币格式", en: "Currency format" },
  "sheet.command.numfmt.add.decimal.command": { zh: "增加小数位数", en: "More decimals" },
  "sheet.command.numfmt.subtract.decimal.command": { zh: "减少小数位数", en: "Fewer decimals" },
  "formula-ui.operation.insert-function.common": { zh: "函数", en: "Functions" },
  "sheet.menu.data-validation": { zh: "数据验证", en: "Data validation" },
  "sheet.operation.open.conditional.formatting.panel": { zh: "条件格式", en: "Conditional formats" },
  "sheet.command.toggle-gridlines": { zh: "显示或隐藏网格线", en: "Show or hide gridlines" },
};

/** Those that stand for no command, by where they are. */
export const placeNames: readonly {
  readonly at: string;
  readonly name: Readonly<Record<Language, string>>;
}[] = [
  { at: "[data-u-comp=ribbon-toolbar]", name: { zh: "表格工具", en: "Spreadsheet tools" } },
  { at: "[data-u-comp=ribbon-toolbar-more] button", name: { zh: "更多工具", en: "More tools" } },
  { at: "[data-u-comp=defined-name] input", name: { zh: "单元格地址", en: "Cell address" } },
  { at: "[data-u-comp=defined-name] a", name: { zh: "名称列表", en: "Names" } },
  { at: "[data-u-comp=formula-bar] button", name: { zh: "停止计算", en: "Stop calculating" } },
  {
    at: "[data-u-comp=sheet-bar-append-button]:has(.univerjs-icon-increase-icon)",
    name: { zh: "新建工作表", en: "New sheet" },
  },
  {
    at: "[data-u-comp=sheet-bar-append-button]:has(.univerjs-icon-convert-icon)",
    name: { zh: "全部工作表", en: "All sheets" },
  },
  { at: "[data-u-comp=slide-tab-bar]", name: { zh: "工作表", en: "Sheets" } },
  { at: "button[data-u-comp=button]:has(.univerjs-icon-reduce-icon)", name: { zh: "缩小", en: "Zoom out" } },
  { at: "button[data-u-comp=button]:has(.univerjs-icon-increase-icon)", name: { zh: "放大", en: "Zoom in" } },
  { at: "[role=handle], [data-zoom-handle]", name: { zh: "显示比例", en: "Zoom" } },
  { at: "a[role=button].univer-absolute", name: { zh: "恢复原始比例", en: "Zoom to 100%" } },
  { at: "[data-u-comp=right-sidebar] [data-u-comp=sidebar]", name: { zh: "侧边面板", en: "Side panel" } },
  {
    at: "[data-u-comp=right-sidebar] header button",
    name: { zh: "关闭侧边面板", en: "Close the side panel" },
  },
];
