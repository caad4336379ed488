import type { PlacedTable } from "../../../core/table/place-table";
import { officeCodeOf } from "../office-error";

/**
 * How new sheets print. By itself and last: without a printer Excel may refuse it, and a table that prints badly is
 * still a table. A sheet that was there keeps the user's own set-up.
 */
export async function setUpPages(
  context: Excel.RequestContext,
  placed: readonly PlacedTable[],
  newSheets: readonly string[],
): Promise<void> {
  const first = newSheets.flatMap((name) => placed.find(({ sheet }) => sheet === name) ?? []);
  if (first.length === 0) return;
  try {
    for (const { sheet, table } of first) {
      const page = context.workbook.worksheets.getItem(sheet).pageLayout;
      page.orientation = table.print.orientation === "landscape" ? "Landscape" : "Portrait";
      page.paperSize = "A4";
      if (table.print.isOnePageWide) page.zoom = { horizontalFitToPages: 1 };
    }
    await context.sync();
  } catch (error) {
    if (officeCodeOf(error) === undefined) throw error;
  }
}
