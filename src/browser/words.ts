import type { Language, Words } from "../core/words";
import type { Notice } from "./edition-state";
import type { Lost } from "./open/find-lost";

/** The words of the page around the spreadsheet and the pane. */
export interface PageWords {
  readonly title: string;
  readonly open: string;
  readonly save: string;
  readonly opening: (name: string) => string;
  readonly unsaved: string;
  readonly untitled: string;
  readonly drop: string;
  readonly dismiss: string;
  readonly hidePane: string;
  readonly showPane: string;
  readonly question: { readonly title: string; readonly text: (name: string) => string };
  readonly saveFirst: string;
  readonly discard: string;
  readonly cancel: string;
  readonly notice: (notice: Notice) => string;
}

const lostWords: Readonly<Record<Lost, Words>> = {
  drawings: { zh: "图片和图表", en: "pictures and charts" },
  links: { zh: "超链接", en: "links" },
  filters: { zh: "筛选", en: "filters" },
  tables: { zh: "表格样式", en: "table styles" },
  "page-breaks": { zh: "手动分页", en: "page breaks" },
  "mixed-fonts": { zh: "一格之内的多种字体", en: "fonts that change within a cell" },
  threads: { zh: "批注会话", en: "comment threads" },
  pivots: { zh: "数据透视表", en: "pivot tables" },
  macros: { zh: "宏", en: "macros" },
};

const zh: PageWords = {
  title: "绩效目标校验",
  open: "打开文件",
  save: "保存",
  opening: (name) => `正在打开 ${name} ……`,
  unsaved: "有未保存的修改",
  untitled: "未命名工作簿",
  drop: "松开鼠标，打开这个 Excel 文件",
  dismiss: "关闭提示",
  hidePane: "收起校验窗格",
  showPane: "展开校验窗格",
  question: {
    title: "当前文件有未保存的修改",
    text: (name) => `“${name}”修改后还没有保存。打开另一个文件，这些修改就没有了。`,
  },
  saveFirst: "先保存，再打开",
  discard: "不保存，直接打开",
  cancel: "取消",
  notice(notice) {
    switch (notice.kind) {
      case "saved":
        return `已保存为“${notice.name}”，请到浏览器的下载文件夹中查看。`;
      case "refused":
        return `“${notice.name}”没有打开：${notice.words.zh}`;
      case "save-failed":
        return `没有保存成功（${notice.reason}）。请再试一次。`;
      case "losses":
        return `文件中的${notice.lost.map((kind) => lostWords[kind].zh).join("、")}这里不显示，从这里保存的文件中也不会有。原文件不受影响。`;
      case "no-sample":
        return "示例没有取到，已打开空白工作簿。可点“打开文件”打开自己的文件。";
    }
  },
};

const en: PageWords = {
  title: "Target Table Check",
  open: "Open file",
  save: "Save",
  opening: (name) => `Opening ${name} …`,
  unsaved: "unsaved changes",
  untitled: "Untitled workbook",
  drop: "Let go to open this Excel file",
  dismiss: "Dismiss",
  hidePane: "Hide the check pane",
  showPane: "Show the check pane",
  question: {
    title: "The workbook has unsaved changes",
    text: (name) => `“${name}” was changed and not saved. Opening another file loses these changes.`,
  },
  saveFirst: "Save, then open",
  discard: "Open without saving",
  cancel: "Cancel",
  notice(notice) {
    switch (notice.kind) {
      case "saved":
        return `Saved as “${notice.name}”, in the folder where your browser keeps downloads.`;
      case "refused":
        return `“${notice.name}” was not opened: ${notice.words.en}`;
      case "save-failed":
        return `It was not saved (${notice.reason}). Please try again.`;
      case "losses":
        return `The file's ${notice.lost.map((kind) => lostWords[kind].en).join(", ")} are not shown here, and a file saved from here will not hold them. The original file is not touched.`;
      case "no-sample":
        return "The sample could not be had, so this is a blank workbook. Open your own file with “Open file”.";
    }
  },
};

export const pageWords: Readonly<Record<Language, PageWords>> = { zh, en };
