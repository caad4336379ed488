import type { WorkbookErrorCode } from "../../workbook/workbook";

/** What went wrong, and what to do now. */
export interface ErrorWords {
  readonly title: string;
  readonly next: string;
}

/** How a failure is told: by its code, and what it is about (a sheet, a cell) where that is known. */
export type ErrorWording = Record<WorkbookErrorCode, (detail: string | undefined) => ErrorWords>;

export const errorsZh: ErrorWording = {
  "sheet-protected": (sheet) => ({
    title: sheet ? `工作表“${sheet}”受保护，不能写入` : "工作表受保护，不能写入",
    next: "请在“审阅”选项卡点“撤消工作表保护”，然后再试一次。",
  }),
  "read-only": () => ({
    title: "这个文件是只读的，不能写入",
    next: "请点“启用编辑”，或者另存一份再试。校验结果仍可在这里查看。",
  }),
  "cell-being-edited": () => ({
    title: "有单元格正在输入，暂时不能操作",
    next: "请按回车键完成输入（或按 Esc 放弃），然后再试一次。",
  }),
  "payload-too-large": () => ({
    title: "内容太多，一次处理不完",
    next: "请打开其中一张工作表，用“校验本表”分开处理。",
  }),
  "sheet-missing": (sheet) => ({
    title: sheet ? `找不到工作表“${sheet}”` : "找不到这张工作表",
    next: "它可能已被删除或改名。请重新校验一次。",
  }),
  "session-expired": () => ({
    title: "与表格软件的连接断开了",
    next: "请先保存，再关闭文件重新打开，然后重新校验。",
  }),
  "space-not-empty": (cell) => ({
    title: cell ? `放不下：${cell} 已有内容，没有插入` : "放不下：这里已有内容，没有插入",
    next: "已有的内容不会被覆盖。请选一处下方和右方都空白的单元格，或者改为插入到新工作表。",
  }),
  "space-too-small": () => ({
    title: "放不下：离工作表边缘太近，没有插入",
    next: "请选一个更靠上、靠左的空白单元格，或者改为插入到新工作表。要插入行时，请先删掉工作表最下面多余的内容。",
  }),
  "not-divisible": (range) => ({
    title: range
      ? `没有插入行：${range} 是一个整体，不能从中间拆开`
      : "没有插入行：这里有一个整体，不能从中间拆开",
    next: "数组公式、数据透视表和并排的表格中间不能插入行。请先把它移到别处，或者手工拆分这一行。",
  }),
  "no-workbook": () => ({
    title: "没有打开的工作簿",
    next: "请先打开要检查的文件，再试一次。",
  }),
  "not-supported": (what) => ({
    title: what ? `当前软件不支持：${what}` : "当前软件不支持这项操作",
    next: "请把软件更新到较新的版本，或者用浏览器版打开这个文件。",
  }),
  busy: () => ({
    title: "表格软件正忙，没有完成",
    next: "请关掉打开的对话框，等计算完成后再试一次。",
  }),
  unknown: () => ({
    title: "出了意外，没有完成",
    next: "请再试一次。还是不行的话，点“复制详情”，发给信息技术人员。",
  }),
};
