import { check } from "../../src/check";
import { defaultSettings } from "../../src/core/findings/settings";
import type { Grid } from "../../src/core/grid/grid";
import { layouts } from "../../src/core/table/layouts";
import { makeBlank } from "../../src/core/table/make-blank";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import type { Where } from "../../src/workbook/workbook";
import type { Bench } from "./bench";

/** Reading and judging, as the pane does when 校验 is pressed, without the host's own time. */
export const checking: readonly Bench[] = [
  bench("one table, as after an edit", 1, "new-sheets", 50),
  bench("200 tables, each on a sheet", 200, "new-sheets", 2000),
  bench("200 tables below one another", 200, "stacked", 2000),
];

function bench(name: string, count: number, kind: Where["kind"], budget: number): Bench {
  return {
    name: `check ${name}`,
    budget,
    async prepare() {
      const grids = await tables(count, kind);
      const found = check(grids, defaultSettings).tables.length;
      if (found !== count) throw new Error(`${name}: ${found} tables read, not ${count}`);
      return () => check(grids, defaultSettings);
    },
  };
}

async function tables(count: number, kind: Where["kind"]): Promise<Grid[]> {
  const workbook = new MemoryWorkbook([]);
  const [layout] = layouts;
  if (layout === undefined) throw new Error("No layout to make tables of.");
  const blanks = Array.from({ length: count }, (_, index) =>
    makeBlank(layout, {
      year: 2026,
      level: "市本级",
      department: "示例市档案局",
      unit: "示例市档案馆",
      attribute: "延续项目",
      projectName: `示例项目${index + 1}`,
    }),
  );
  await workbook.insertTables(blanks, { kind });
  return workbook.readGrids("workbook");
}
