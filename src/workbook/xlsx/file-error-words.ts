import type { Words } from "../../core/words";
import type { FileError, FileErrorCode, ForeignKind } from "./file-error";
import type { LimitName } from "./limits";

/** What a file is and what to do about it, for a clerk. */
export function fileErrorWords(error: FileError): Words {
  const { code, detail } = error;
  if (code === "not-excel") return foreignWords(detail);
  if (code === "too-large") return limitWords(detail);
  const { zh, en } = words[code];
  if (detail === undefined || (code !== "broken" && code !== "not-supported")) return { zh, en };
  // What is wrong there is told in English for the one who looks into it; a clerk is told the part alone.
  const [part] = /^[\w./[\]-]+\.(?:xml|rels|vml|bin)\b/.exec(detail) ?? [];
  return {
    zh: part === undefined ? zh : `${zh}（位置：${part}）`,
    en: `${en} (Where: ${detail})`,
  };
}

const words: Readonly<Record<Exclude<FileErrorCode, "not-excel" | "too-large">, Words>> = {
  missing: {
    zh: "找不到这个文件，请检查文件名和所在文件夹。",
    en: "There is no such file. Check its name and its folder.",
  },
  unreadable: {
    zh: "文件读不出来，可能没有权限，或正被其他程序占用。请关闭占用它的程序后再试。",
    en: "The file cannot be read: no permission, or another program holds it. Close that program and try again.",
  },
  empty: {
    zh: "文件是空的（0 字节），请向提供者重新索取。",
    en: "The file is empty (0 bytes). Ask its sender for it again.",
  },
  encrypted: {
    zh: "文件已加密，请在 Excel 中打开、另存为未加密的 .xlsx 后再检查。",
    en: "The file is encrypted. Open it in Excel, save it as an .xlsx without a password, and check that.",
  },
  "legacy-xls": {
    zh: "这是旧版 Excel 97-2003 格式（.xls 或 .et），请在 Excel 或 WPS 中打开、另存为 .xlsx 后再检查。",
    en: "This is the old Excel 97-2003 format (.xls). Open it in Excel, save it as .xlsx, and check that.",
  },
  broken: {
    zh: "文件已损坏，读不完整。请在 Excel 中打开（选择“打开并修复”）、另存后再检查，或重新索取。",
    en: "The file is damaged. Open it in Excel (Open and Repair), save it again and check that, or ask for it again.",
  },
  signed: {
    zh: "文件带有数字签名，改动会使签名失效，因此不写入。请在另存的、去掉签名的副本上操作。",
    en: "The file is digitally signed; a change would void the signature, so nothing is written. Work on a copy without the signature.",
  },
  "shared-workbook": {
    zh: "这是启用了“共享工作簿”或修订记录的文件，不能安全写入。请在 Excel 中取消共享、另存后再试。",
    en: "This is a shared workbook with tracked changes, which cannot be written safely. Stop sharing it in Excel, save it, and try again.",
  },
  "not-supported": {
    zh: "文件的写法少见，本工具不能处理。请在 Excel 中打开、另存为 .xlsx 后再试。",
    en: "The file is written in an unusual way that this tool cannot handle. Open it in Excel, save it as .xlsx, and try again.",
  },
};

const foreign: Readonly<Record<ForeignKind, Words>> = {
  html: { zh: "网页（HTML）", en: "a web page (HTML)" },
  csv: { zh: "文本（CSV）", en: "a text file (CSV)" },
  mhtml: { zh: "单个文件网页（MHTML）", en: "a web archive (MHTML)" },
  ods: { zh: "OpenDocument 表格（.ods）", en: "an OpenDocument spreadsheet (.ods)" },
  xlsb: { zh: "Excel 二进制工作簿（.xlsb）", en: "an Excel binary workbook (.xlsb)" },
  docx: { zh: "Word 文档（.docx）", en: "a Word document (.docx)" },
  pptx: { zh: "PowerPoint 演示文稿（.pptx）", en: "a PowerPoint presentation (.pptx)" },
  doc: { zh: "旧版 Office 文档（不是表格）", en: "an old Office document that is no spreadsheet" },
  "xml-2003": { zh: "XML 表格 2003", en: "an XML Spreadsheet 2003" },
  xml: { zh: "XML 文件", en: "an XML file" },
  pdf: { zh: "PDF 文件", en: "a PDF" },
  zip: { zh: "压缩包（.zip）", en: "a zip archive" },
  rar: { zh: "压缩包（.rar）", en: "a rar archive" },
  "7z": { zh: "压缩包（.7z）", en: "a 7z archive" },
  gzip: { zh: "压缩包（.gz）", en: "a gzip archive" },
  image: { zh: "图片", en: "a picture" },
  unknown: { zh: "无法识别的文件", en: "a file of an unknown kind" },
};

/** Those that Excel opens, so that saving them again helps. */
const openable: ReadonlySet<string> = new Set(["html", "csv", "mhtml", "ods", "xlsb", "xml-2003"]);
const archives: ReadonlySet<string> = new Set(["zip", "rar", "7z", "gzip"]);

function foreignWords(detail: string | undefined): Words {
  const kind = foreign[(detail ?? "unknown") as ForeignKind] ?? foreign.unknown;
  const what = {
    zh: `这不是 Excel 工作簿（.xlsx），而是${kind.zh}。`,
    en: `This is no Excel workbook (.xlsx) but ${kind.en}.`,
  };
  if (detail !== undefined && openable.has(detail)) {
    return {
      zh: `${what.zh}请在 Excel 中打开、另存为 .xlsx 后再检查。`,
      en: `${what.en} Open it in Excel, save it as .xlsx, and check that.`,
    };
  }
  if (detail !== undefined && archives.has(detail)) {
    return {
      zh: `${what.zh}请先解压，再检查里面的 .xlsx 文件。`,
      en: `${what.en} Unpack it first and check the .xlsx files inside.`,
    };
  }
  return { zh: `${what.zh}请改选 .xlsx 文件。`, en: `${what.en} Choose an .xlsx file instead.` };
}

const limits: Readonly<Record<LimitName, Words>> = {
  bytes: { zh: "文件大小", en: "file size" },
  entries: { zh: "文件内部部件的数量", en: "number of parts" },
  inflatedBytes: { zh: "解压后的总大小", en: "unpacked size" },
  partBytes: { zh: "单个部件解压后的大小", en: "unpacked size of one part" },
  ratio: { zh: "压缩比（疑似压缩炸弹）", en: "compression ratio (it looks like a zip bomb)" },
  cells: { zh: "单元格数量", en: "number of cells" },
  characters: { zh: "公式和数字的总长度", en: "length of formulas and numbers" },
  strings: { zh: "文本数量", en: "number of texts" },
  formats: { zh: "数字格式的数量", en: "number of number formats" },
  merges: { zh: "合并单元格的数量", en: "number of merged cells" },
  mergedCells: { zh: "合并区域的大小", en: "size of the merged areas" },
  elements: {
    zh: "附加设置（条件格式、内部关系等）的数量",
    en: "number of settings (rules, relationships …)",
  },
  depth: { zh: "XML 嵌套层数", en: "depth of the XML" },
};

function limitWords(detail: string | undefined): Words {
  const limit = limits[detail as LimitName] ?? { zh: "大小", en: "size" };
  return {
    zh: `文件超出了处理上限：${limit.zh}。请删去无关的工作表和空白格式后另存，或拆成几个文件再检查。`,
    en: `The file exceeds a limit: ${limit.en}. Remove unrelated sheets and blank formatting and save it, or split it into several files.`,
  };
}
