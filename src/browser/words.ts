import type { Language, Words } from "../core/words";
import type { Notice } from "./edition-state";
import type { Unseen } from "./open/find-unseen";
import type { Loss } from "./save/find-losses";

/** The words of the page around the spreadsheet and the pane. */
export interface PageWords {
  readonly title: string;
  /** What the browser shows on the page's tab. */
  readonly pageTitle: string;
  readonly open: string;
  readonly save: string;
  readonly opening: (name: string) => string;
  readonly saving: string;
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
  /** Asks whether a file is to be given out that lacks some of the user's work. */
  readonly warning: {
    readonly title: string;
    readonly loss: (loss: Loss) => string;
    readonly advice: (name: string) => string;
    readonly save: string;
  };
  readonly notice: (notice: Notice) => string;
}

const unseenWords: Readonly<Record<Unseen, Words>> = {
  drawings: { zh: "图片和图表", en: "pictures and charts" },
  links: { zh: "超链接", en: "links" },
  filters: { zh: "筛选", en: "filters" },
  tables: { zh: "表格样式", en: "table styles" },
  icons: { zh: "图标集", en: "icon sets" },
  "mixed-fonts": { zh: "一格之内的多种字体", en: "fonts that change within a cell" },
  threads: { zh: "批注会话", en: "comment threads" },
  pivots: { zh: "数据透视表", en: "pivot tables" },
  macros: { zh: "宏", en: "macros" },
};

const zh: PageWords = {
  title: "绩效目标校验",
  pageTitle: "绩效目标校验（网页版）",
  open: "打开文件",
  save: "保存",
  opening: (name) => `正在打开 ${name} ……`,
  saving: "正在保存 ……",
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
  warning: {
    title: "保存前请确认",
    loss(loss) {
      switch (loss.kind) {
        case "moved":
          return `“${loss.sheet}”：您拖动了整行或整列。单元格的内容和格式会保存在新位置，但这里不显示的超链接、图片、图表、筛选等仍留在原来的位置。`;
        case "copied":
          return `“${loss.sheet}”是复制出来的工作表：原表中的图片、图表、控件、表格样式和批注会话不会一起复制，保存后的副本里没有。`;
        case "conversation":
          return `“${loss.sheet}”的 ${loss.cells.join("、")}：修改过的批注会话将变成普通批注，原来的回复不再保留。`;
        case "merges":
          return `“${loss.sheet}”的 ${loss.cells.join("、")}：与别的合并单元格重叠，Excel 文件中不允许，保存后这里不再合并，内容不变。`;
        case "rule":
          return `“${loss.sheet}”：您新加的条件格式或数据验证中，有一种 Excel 文件里没有（如图标集、复选框，或选项过长的下拉列表），不会保存。`;
      }
    },
    advice: (name) => `将另存为“${name}”，原文件不受影响。也可以取消，先撤销这些修改。`,
    save: "另存",
  },
  notice(notice) {
    switch (notice.kind) {
      case "saved":
        return `已保存为“${notice.name}”，请到浏览器的下载文件夹中查看。`;
      case "refused":
        return `“${notice.name}”没有打开：${notice.words.zh}`;
      case "save-failed":
        return `没有保存。${notice.words.zh}`;
      case "read-only":
        return `这个文件可以查看和校验，但改动存不回去。${notice.words.zh}`;
      case "unseen":
        return `文件中的${notice.unseen.map((kind) => unseenWords[kind].zh).join("、")}这里不显示，保存时会原样保留。`;
      case "no-sample":
        return "示例没有取到，已打开空白工作簿。可点“打开文件”打开自己的文件。";
    }
  },
};

const en: PageWords = {
  title: "Target Table Check",
  pageTitle: "Target Table Check (browser edition)",
  open: "Open file",
  save: "Save",
  opening: (name) => `Opening ${name} …`,
  saving: "Saving …",
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
  warning: {
    title: "Before you save",
    loss(loss) {
      switch (loss.kind) {
        case "moved":
          return `“${loss.sheet}”: you dragged whole rows or columns. Cells are saved where they are now; links, pictures, charts and filters, which are not shown here, stay where they were.`;
        case "copied":
          return `“${loss.sheet}” is a copy of a sheet: pictures, charts, controls, table styles and comment threads are not copied along, and the saved copy lacks them.`;
        case "conversation":
          return `“${loss.sheet}”, ${loss.cells.join(", ")}: a conversation you changed becomes a plain note, and its replies are not kept.`;
        case "merges":
          return `“${loss.sheet}”, ${loss.cells.join(", ")}: these merged cells lie over others, which Excel's files must not have; they are saved unmerged, with what they hold.`;
        case "rule":
          return `“${loss.sheet}”: of the conditional formats or validations you added, one is of a kind Excel's files do not have (an icon set, a checkbox, or a list that is too long); it is not saved.`;
      }
    },
    advice: (name) =>
      `It will be saved as “${name}”; the original file is not touched. Or cancel, and undo these changes first.`,
    save: "Save a copy",
  },
  notice(notice) {
    switch (notice.kind) {
      case "saved":
        return `Saved as “${notice.name}”, in the folder where your browser keeps downloads.`;
      case "refused":
        return `“${notice.name}” was not opened: ${notice.words.en}`;
      case "save-failed":
        return `It was not saved. ${notice.words.en}`;
      case "read-only":
        return `This file can be looked at and checked, but changes cannot be saved. ${notice.words.en}`;
      case "unseen":
        return `The file's ${notice.unseen.map((kind) => unseenWords[kind].en).join(", ")} are not shown here; a saved file keeps them as they are.`;
      case "no-sample":
        return "The sample could not be had, so this is a blank workbook. Open your own file with “Open file”.";
    }
  },
};

export const pageWords: Readonly<Record<Language, PageWords>> = { zh, en };
