import type { Words } from "../../core/words";
import type { RewriteTally } from "./rewrite-record";

/** The words of commands that change files. */
export const rewriteWords = {
  zh: {
    written: "已写出",
    failed: "没能处理",
    unchanged: "没有变动",
    total: ({ files, written, unchanged, failed }: RewriteTally) =>
      `合计 ${files} 个文件：写出 ${written} 个${unchanged > 0 ? `，没有变动 ${unchanged} 个` : ""}${
        failed > 0 ? `，没能处理 ${failed} 个` : ""
      }。`,
  },
  en: {
    written: "written",
    failed: "failed",
    unchanged: "unchanged",
    total: ({ files, written, unchanged, failed }: RewriteTally) =>
      `Of ${files} files ${written} written${unchanged > 0 ? `, ${unchanged} unchanged` : ""}${
        failed > 0 ? `, ${failed} failed` : ""
      }.`,
  },
  wouldOverwriteOriginal: {
    zh: "副本会覆盖原文件，没有写。请给 --out 换一个文件夹，确实要改原文件请用 --in-place。",
    en: "The copy would overwrite an original; nothing was written. Name another folder with --out, or use --in-place.",
  },
  isThere: (path: string): Words => ({
    zh: `${path} 已经存在，没有覆盖。要覆盖请加 --overwrite。`,
    en: `${path} is there already and was not overwritten. --overwrite allows it.`,
  }),
  changedMeanwhile: {
    zh: "文件在处理时被别的程序改动了，没有写。请再来一次。",
    en: "Another program changed the file meanwhile; nothing was written. Try again.",
  },
  outOrInPlace: {
    zh: "请写明结果放在哪里：--out 文件夹（写成副本，原文件不动），或 --in-place（直接改原文件），二者选一。",
    en: "Say where the result goes: --out FOLDER (copies, the originals stay), or --in-place (the files themselves).",
  },
  oneToOutput: {
    zh: "--out - 把结果写到标准输出，只能处理一个文件，而且要接到文件或程序（例如 > 副本.xlsx）。",
    en: "--out - writes to standard output: one file only, and into a file or a program (for example > copy.xlsx).",
  },
  noInPlaceInput: {
    zh: "标准输入没有原文件可改，请用 --out。",
    en: "Standard input is no file that could be changed; use --out.",
  },
};
