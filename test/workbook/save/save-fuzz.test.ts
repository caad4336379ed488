import { readFileSync } from "node:fs";
import fc from "fast-check";
import type { Grid } from "../../../src/core/grid/grid";
import { isOverlapping, type Range, rangeText } from "../../../src/core/grid/address";
import { SaveRefusal } from "../../../src/browser/save/save-refusal";
import { fileFormula } from "../../../src/browser/save/file-formula";
import { readXlsx } from "../../../src/workbook/xlsx/read-file";
import { sampleFile } from "../../support/sample/make-sample";
import { lintPackage } from "../xlsx/lint-package";
import { richBook } from "../xlsx/rich/rich-book";
import { openSession, type SaveSession } from "./save-session";

jest.setTimeout(170_000);

/** What a user might do, told by a few numbers. */
type Deed = readonly [kind: number, row: number, column: number, size: number];

const deeds: readonly ((session: SaveSession, deed: Deed) => unknown)[] = [
  ({ sheet }, [, row, column, size]) => sheet.getRange(row, column).setValue(`文字${size}`),
  ({ sheet }, [, row, column, size]) => sheet.getRange(row, column).setValue(size + 0.5),
  ({ sheet }, [, row, column, size]) => sheet.getRange(row, column, size, 1).clearContent(),
  ({ sheet }, [, row, column]) => sheet.getRange(row, column).setFormula("=SUM(A4:B6)"),
  ({ sheet }, [, row, column, size]) => sheet.getRange(row, column, size, size).setBackground("#FFC000"),
  ({ sheet }, [, row, column, size]) => sheet.getRange(row, column, 1, size).setFontWeight("bold"),
  ({ sheet }, [, row, , size]) => sheet.insertRowsBefore(row, size),
  ({ sheet }, [, row, , size]) => sheet.deleteRows(row, size),
  ({ sheet }, [, , column, size]) => sheet.insertColumnsBefore(column, size),
  ({ sheet }, [, , column]) => sheet.deleteColumns(column, 1),
  ({ sheet }, [, row, column, size]) => sheet.getRange(row + 20, column, size + 1, 2).merge(),
  ({ sheet }, [, row, column, size]) => sheet.getRange(row, column, size, 2).breakApart(),
  ({ sheet }, [, row, , size]) => sheet.hideRows(row, size),
  ({ sheet }, [, , column]) => sheet.hideColumns(column, 1),
  ({ sheet }, [, row, , size]) => sheet.setRowHeight(row, 20 + size),
  ({ book }, [, , , size]) => book.insertSheet(`新${size}`),
  ({ book }, [, , , size]) => book.getSheets().at(-1)?.setName(`改名 ${size}`),
  ({ book, sheet }) => book.duplicateSheet(sheet),
  ({ book }, [, row, , size]) => book.getSheets()[1]?.insertRowsBefore(row, size),
  ({ book }, [, row, column]) => book.getSheets()[1]?.getRange(row, column).setValue("副本"),
  ({ engine }) => engine.api.undo(),
];

/** What Univer refuses is not done. */
async function attempt(session: SaveSession, deed: Deed): Promise<void> {
  try {
    await deeds[deed[0]]?.(session, deed);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
  }
}

const anyDeeds = fc.array(
  fc.tuple(fc.nat(deeds.length - 1), fc.integer({ min: 1, max: 14 }), fc.nat(6), fc.integer({ min: 1, max: 3 })), // prettier-ignore
  { minLength: 1, maxLength: 8 },
);

/** What stands on a sheet, in words that do not hang on who reads it. */
function seen({ sheet, cells, hiddenRows, hiddenColumns }: Grid) {
  const contents = [...cells].flatMap(([key, cell]) => {
    const formula = "formula" in cell && cell.formula !== undefined ? fileFormula(cell.formula) : undefined;
    // What a formula comes to is told where it can be.
    const value = formula !== undefined ? undefined : "value" in cell ? cell.value : "text" in cell ? cell.text : ""; // prettier-ignore
    // Excel gives a new column of a table a heading.
    const isNothing = cell.kind === "empty" || (cell.kind === "text" && /^列\d+$/.test(cell.text));
    return isNothing ? [] : [`${key} ${formula ?? ""} ${String(value)}`];
  });
  return {
    sheet,
    contents: contents.sort(),
    rows: [...hiddenRows].sort(),
    columns: [...hiddenColumns].sort(),
  };
}

/** Univer may leave merges over one another; of those a file holds some. */
function expectMerges(file: Grid, screen: Grid): void {
  const isAlone = (one: Range) => !screen.merges.some((other) => other !== one && isOverlapping(one, other));
  const texts = file.merges.map(rangeText);
  expect(texts).toEqual(expect.arrayContaining(screen.merges.filter(isAlone).map(rangeText)));
  expect(screen.merges.map(rangeText)).toEqual(expect.arrayContaining(texts));
}

describe("whatever a user does", () => {
  it.each([
    ["the rich workbook", richBook(), 1],
    ["the sample", new Uint8Array(readFileSync(sampleFile)), 2],
  ])("the file holds what the screen shows, and is sound: %s", async (_name, source, seed) => {
    const faults = lintPackage(source);
    await fc.assert(
      fc.asyncProperty(anyDeeds, async (done) => {
        const session = openSession(source);
        try {
          // Undo is there a moment after the workbook.
          await new Promise((resolve) => setTimeout(resolve));
          for (const deed of done) await attempt(session, deed);
          const grids = await session.workbook.readGrids("workbook");
          const { bytes } = session.save();
          expect(lintPackage(bytes)).toEqual(faults);
          const saved = readXlsx(bytes).sheets.map(({ grid }) => grid);
          expect(saved.map(seen)).toEqual(grids.map(seen));
          saved.forEach((grid, index) => expectMerges(grid, grids[index]!));
        } catch (error) {
          // What Excel would not do either.
          if (!(error instanceof SaveRefusal && error.code === "torn")) throw error;
        } finally {
          session.close();
        }
      }),
      { numRuns: Number(process.env["FUZZ_RUNS"] ?? 15), seed },
    );
  });
});
