import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { addressOf } from "../../../src/core/grid/address";
import { layouts } from "../../../src/core/table/layouts";
import { makeBlank } from "../../../src/core/table/make-blank";
import { blankBook } from "../../../src/browser/blank-book";
import { bookNow } from "../../../src/browser/book-now";
import { nothingDone } from "../../../src/browser/session-record";
import { saveBook } from "../../../src/browser/save/save-book";
import { noteSize } from "../../../src/workbook/univer/note-size";
import { UniverWorkbook } from "../../../src/workbook/univer/univer-workbook";
import { headlessUniver } from "../../workbook/univer-headless";
import { department, sampleTables } from "./sample-tables";

export const sampleFile = join(__dirname, "..", "..", "..", "assets", "sample.xlsx");

/** The workbook the browser edition begins with: templates of ours, filled in. */
export async function makeSample(): Promise<Uint8Array> {
  const engine = headlessUniver();
  const { data, file } = blankBook();
  const open = engine.api.createWorkbook(data);
  const workbook = new UniverWorkbook(engine);
  const layout = layouts[0]!;
  const blanks = sampleTables.map(({ projectName, unit, attribute }) =>
    makeBlank(layout, { year: 2026, level: "市本级", department, unit, attribute, projectName }),
  );
  await workbook.insertTables(blanks, { kind: "new-sheets" });
  open.deleteSheet(open.getSheetByName("Sheet1")!);
  for (const { projectName: sheet, cells, notes = {} } of sampleTables) {
    const edits = Object.entries(cells).map(([address, content]) => ({ sheet, at: placeOf(address), content: contentOf(content) })); // prettier-ignore
    await workbook.write(edits);
    for (const [address, note] of Object.entries(notes)) {
      const { row, column: col } = placeOf(address);
      open.getSheetByName(sheet)!.getRange(row, col).createOrUpdateNote({ id: `note-${address}`, row, col, note, ...noteSize(note) }); // prettier-ignore
    }
  }
  await workbook.readGrids("workbook"); // the sums are calculated
  open.setActiveSheet(open.getSheets()[0]!);
  const { bytes } = saveBook(file, nothingDone, bookNow(engine));
  engine.dispose();
  return bytes;
}

function placeOf(text: string) {
  const address = addressOf(text);
  if (!address) throw new Error(`${text} is no cell`);
  return address;
}

function contentOf(content: (typeof sampleTables)[number]["cells"][string]) {
  if (typeof content === "string") return { kind: "text", text: content } as const;
  if (typeof content === "number") return { kind: "number", value: content } as const;
  return content;
}

// Run by itself (npx tsx test/support/sample/make-sample.ts) it writes the file anew.
if (require.main === module) void makeSample().then((bytes) => writeFileSync(sampleFile, bytes));
