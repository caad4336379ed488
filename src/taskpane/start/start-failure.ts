import type { Language } from "../../core/words";

/** Why the pane cannot start. `detail` is for whoever helps. */
export interface StartFailure {
  readonly kind: "no-office" | "elsewhere" | "too-old" | "timed-out" | "crashed";
  readonly detail?: string;
}

export interface StartWords {
  readonly title: string;
  readonly next: string;
}

/** What went wrong and what to do now, for a clerk. */
export const startWords: Readonly<Record<Language, Readonly<Record<StartFailure["kind"], StartWords>>>> = {
  zh: {
    "no-office": {
      title: "没有连上 Excel",
      next: "Excel 的连接文件（office.js）没有下载下来。请检查网络后关闭窗格再打开；内网电脑请联系信息技术人员改用内网安装包。",
    },
    elsewhere: {
      title: "这个页面要在 Excel 里打开",
      next: "请打开 Excel，在“绩效目标”选项卡点“打开窗格”。没有装 Excel 的话，请用网页版。",
    },
    "too-old": {
      title: "这个 Excel 太旧",
      next: "需要 Excel 2021、LTSC 2021 或者 Microsoft 365。请更新 Office，或者用网页版打开这个文件。",
    },
    "timed-out": {
      title: "Excel 还没有回应",
      next: "如果有单元格正在输入，请按回车键完成；如果有对话框，请关掉它。一直没有反应的话，请关闭窗格再打开。",
    },
    crashed: {
      title: "窗格没有打开",
      next: "请关闭窗格再打开一次。还是不行的话，请把下面的内容发给信息技术人员。",
    },
  },
  en: {
    "no-office": {
      title: "No connection to Excel",
      next: "Excel's connection file (office.js) could not be loaded. Check the network, then close the pane and open it again. In a closed network, ask for the intranet package.",
    },
    elsewhere: {
      title: "This page belongs in Excel",
      next: "Open Excel and choose Open pane on the Targets tab. Without Excel, use the browser edition.",
    },
    "too-old": {
      title: "This Excel is too old",
      next: "Excel 2021, LTSC 2021 or Microsoft 365 is needed. Update Office, or open the file in the browser edition.",
    },
    "timed-out": {
      title: "Excel does not answer yet",
      next: "If you are typing into a cell, press Enter; if a dialog is open, close it. If nothing happens, close the pane and open it again.",
    },
    crashed: {
      title: "The pane did not open",
      next: "Close the pane and open it again. If it still fails, send what stands below to your IT staff.",
    },
  },
};
