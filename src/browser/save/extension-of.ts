import { contentTypesName } from "../../workbook/xlsx/edit/content-types";
import { partKey } from "../../workbook/xlsx/package/part-name";
import type { Parts } from "../../workbook/xlsx/package/open-package";
import { readWorkbookPart } from "../../workbook/xlsx/package/workbook-part";
import { cursorOf, nextTag } from "../../workbook/xlsx/xml/cursor";
import { attribute } from "../../workbook/xlsx/xml/read-content";

/** The ending of a file's name that Excel wants for what the package is: it refuses macros under another. */
export function extensionOf(parts: Parts): string {
  const type = mainType(parts);
  const isTemplate = /template/i.test(type);
  if (/macroEnabled/i.test(type)) return isTemplate ? "xltm" : "xlsm";
  return isTemplate ? "xltx" : "xlsx";
}

function mainType(parts: Parts): string {
  const workbook = partKey(readWorkbookPart(parts).name);
  const cursor = cursorOf(parts.text(contentTypesName) ?? "<Types/>", contentTypesName);
  while (nextTag(cursor)) {
    if (cursor.kind === "close" || cursor.local !== "Override") continue;
    if (partKey(attribute(cursor, "PartName") ?? "") === workbook)
      return attribute(cursor, "ContentType") ?? "";
  }
  return "";
}
