import type { BlankTable } from "../../core/table/blank-table";
import {
  placeBelow,
  type PlacedTable,
  placeOnNewSheets,
  stackedSheetName,
} from "../../core/table/place-table";
import { addressText } from "../../core/grid/address";
import type { Language } from "../../core/words";
import { XlsxWorkbook } from "../../workbook/xlsx/xlsx-workbook";
import { nodeCodec } from "../../workbook/xlsx/zip/node-codec";
import { placeText } from "../report/place-text";
import { writeWorkbook } from "../report/xlsx/write-workbook";
import type { Project } from "./read-projects";

export interface BookOptions {
  /** Below one another on one sheet, instead of each on a sheet of its own. */
  readonly isStacked: boolean;
  readonly language: Language;
  readonly now: Date;
}

/** A workbook with a list of the projects, each a link to its blank table, and the tables. */
export async function makeBook(
  projects: readonly Project[],
  tables: readonly BlankTable[],
  { isStacked, language, now }: BookOptions,
): Promise<Uint8Array> {
  const words = bookWords[language];
  const taken = [words.list];
  const placed = isStacked
    ? placeBelow(tables, stackedSheetName(taken), { row: 0, column: 0 })
    : placeOnNewSheets(tables, taken);
  const workbook = new XlsxWorkbook(listBook(projects, placed, { language, now }), { codec: nodeCodec });
  await workbook.insertTables(tables, { kind: isStacked ? "stacked" : "new-sheets" });
  return workbook.save();
}

function listBook(
  projects: readonly Project[],
  placed: readonly PlacedTable[],
  { language, now }: Pick<BookOptions, "language" | "now">,
): Uint8Array {
  const words = bookWords[language];
  const sheet = {
    name: words.list,
    title: words.title,
    note: words.note,
    columns: [
      { heading: words.number, width: 8 },
      { heading: words.project, width: 40 },
      { heading: words.department, width: 28 },
      { heading: words.unit, width: 28 },
      { heading: words.place, width: 36 },
    ],
    rows: projects.map(({ projectName, department, unit }, index) => {
      const place = placed[index];
      const location = place ? placeText(place.sheet, addressText(place.origin)) : "";
      return [
        index + 1,
        projectName,
        department,
        unit,
        { text: location, style: "link" as const, link: { location } },
      ];
    }),
  };
  return writeWorkbook([sheet], now);
}

// Its headings must not look like a table's own, or our own reader would take the list for one.
const bookWords = {
  zh: {
    list: "清单",
    title: "空白表清单",
    note: "点击右边的位置，打开对应的空白表。",
    number: "序号",
    project: "项目",
    department: "部门",
    unit: "单位",
    place: "位置",
  },
  en: {
    list: "List",
    title: "List of blank tables",
    note: "Click a place to open its blank table.",
    number: "No.",
    project: "Project",
    department: "Department",
    unit: "Unit",
    place: "Place",
  },
} satisfies Record<Language, Record<string, string>>;
