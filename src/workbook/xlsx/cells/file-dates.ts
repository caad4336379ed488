import type { Parts } from "../package/open-package";
import type { WorkbookPart } from "../package/workbook-part";
import { days1904 } from "../sheet/finish-cell";
import { readNumberFormats } from "../sheet/number-formats";
import type { NewContent } from "./cell-xml";

/** What a cell of that style holds, as the file writes it. */
export type InFile = (content: NewContent, style: string | undefined) => NewContent;

export const asItIs: InFile = (content) => content;

/**
 * Where the file counts days from 1904, a number that shows as a day is written so. What formulas come to is left to
 * the program that opens the file: we and others worked it out with days from 1900.
 */
export function fileDates(parts: Parts, { is1904, styles }: WorkbookPart): InFile {
  if (!is1904) return asItIs;
  const formats = readNumberFormats(parts, styles);
  return (content, style) => {
    if (content.kind === "formula" || content.kind === "result") return { ...content, value: undefined };
    const isDay = content.kind === "number" && formats[Number(style ?? 0)]?.isDay;
    return isDay ? { kind: "number", value: content.value - days1904 } : content;
  };
}
