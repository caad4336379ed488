import { hasCell, type Range, rangeOf } from "../../../core/grid/address";
import type { CellWrite } from "../cells/write-cells";
import { type Draft, editPart } from "../edit/draft";
import { editedPart } from "../edit/edited-part";
import { attributeOf, childElements, type Element, escapeXml, setAttribute } from "../edit/outline";
import { relationshipsOf } from "../package/relationships";
import { renameColumns } from "./rename-columns";

/**
 * Excel calls a file damaged where a table's heading is not what its cell says. Renames the columns whose headings are
 * written; gives the writes as the tables allow them: a heading is a text, never empty, and no two are alike.
 */
export function keepHeadings(draft: Draft, sheet: string, cells: readonly CellWrite[]): readonly CellWrite[] {
  return tablesOn(draft, sheet).reduce((writes, table) => withHeadings(draft, table, writes), cells);
}

interface Table {
  readonly part: string;
  readonly name: string;
  readonly headings: Range;
  readonly columns: readonly Element[];
}

function tablesOn(draft: Draft, sheet: string): Table[] {
  return relationshipsOf(draft, sheet)
    .filter(({ kind, target }) => kind === "table" && draft.has(target))
    .flatMap(({ target }) => {
      const { text, outline } = editedPart(draft, target);
      const range = rangeOf(attributeOf(outline, "ref")?.value ?? "");
      const list = outline.children.find(({ local }) => local === "tableColumns");
      const hasHeadings = (attributeOf(outline, "headerRowCount")?.value ?? "1") !== "0";
      if (!range || !list || !hasHeadings) return [];
      const name = attributeOf(outline, "displayName")?.value ?? attributeOf(outline, "name")?.value ?? "";
      const columns = childElements(text, list, target);
      return [{ part: target, name, headings: { ...range, bottom: range.top }, columns }];
    });
}

function withHeadings(draft: Draft, table: Table, cells: readonly CellWrite[]): readonly CellWrite[] {
  const { headings, columns, part, name } = table;
  const isHeading = (cell: CellWrite) => hasCell(headings, cell) && cell.content.kind !== "same";
  if (!cells.some(isHeading)) return cells;
  const names = columns.map((column) => attributeOf(column, "name")?.value ?? "");
  const renamed = new Map<string, string>();
  const writes = cells.map((cell): CellWrite => {
    if (!isHeading(cell)) return cell;
    const place = cell.column - headings.left;
    const old = names[place] ?? "";
    const wanted = textOf(cell.content);
    if (wanted === "") return { ...cell, content: { kind: "same" } };
    const text = unlike(wanted, names.filter((_one, index) => index !== place)); // prettier-ignore
    names[place] = text;
    if (text !== old) renamed.set(old, text);
    const isKept = text === wanted && (cell.content.kind === "text" || cell.content.kind === "rich");
    return isKept ? cell : { ...cell, content: { kind: "text", text } };
  });
  editPart(draft, part, () =>
    columns.flatMap((column, index) =>
      attributeOf(column, "name")?.value === names[index]
        ? []
        : [setAttribute(column, "name", escapeXml(inFile(names[index] ?? "")))],
    ),
  );
  if (renamed.size > 0) renameColumns(draft, name, renamed);
  return writes;
}

function textOf(content: CellWrite["content"]): string {
  switch (content.kind) {
    case "text":
    case "rich":
    case "error":
      return content.text;
    case "number":
      return String(content.value);
    case "boolean":
      return content.value ? "TRUE" : "FALSE";
    case "formula":
      return typeof content.value === "object" ? "" : String(content.value ?? "");
    default:
      return "";
  }
}

function unlike(text: string, others: readonly string[]): string {
  const taken = new Set(others.map((one) => one.toLowerCase()));
  if (!taken.has(text.toLowerCase())) return text;
  for (let number = 2; ; number += 1) if (!taken.has(`${text}${number}`.toLowerCase())) return `${text}${number}`; // prettier-ignore
}

/** Line ends in a heading are written so. */
function inFile(name: string): string {
  return name.replace(/\r\n|\n/g, "_x000a_");
}
