import type { CellWrite } from "../../workbook/xlsx/cells/write-cells";
import type { Draft } from "../../workbook/xlsx/edit/draft";
import { editedPart } from "../../workbook/xlsx/edit/edited-part";
import { readWorkbookPart } from "../../workbook/xlsx/package/workbook-part";
import { stringItem } from "../../workbook/xlsx/sheet/shared-strings";
import { cursorOf, nextTag } from "../../workbook/xlsx/xml/cursor";

/** Texts in several fonts, as the file has them inside `<si>`, by what they say. */
export type RichTexts = ReadonlyMap<string, string>;

/**
 * The texts in several fonts of a file. The spreadsheet here knows them as plain ones: where one was cut and pasted
 * or sorted elsewhere it gets its fonts back.
 */
export function richTexts(draft: Draft): RichTexts {
  const { strings } = readWorkbookPart(draft);
  const text = strings === undefined ? undefined : draft.text(strings);
  if (strings === undefined || !text?.includes("<r>")) return new Map();
  const { outline } = editedPart(draft, strings);
  return new Map(
    outline.children.flatMap(({ start, openEnd, closeStart, isEmpty }) => {
      const inside = text.slice(openEnd, closeStart);
      if (isEmpty || !inside.includes("<r>")) return [];
      const cursor = cursorOf(text, strings);
      cursor.at = start;
      nextTag(cursor);
      return [[stringItem(cursor), inside] as const];
    }),
  );
}

/** The writes, texts that left other cells in their fonts again. */
export function withFonts(
  cells: readonly CellWrite[],
  left: ReadonlySet<string>,
  texts: RichTexts,
): readonly CellWrite[] {
  if (texts.size === 0 || left.size === 0) return cells;
  return cells.map((cell): CellWrite => {
    const { content } = cell;
    const inside = content.kind === "text" && left.has(content.text) ? texts.get(content.text) : undefined;
    if (content.kind !== "text" || inside === undefined) return cell;
    const xml = (prefix: string) => inside.replace(/<(\/?)(?=[a-z])/gi, `<$1${prefix}`);
    return { ...cell, content: { kind: "rich", text: content.text, xml } };
  });
}
