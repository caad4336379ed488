import { check } from "../../src/check";
import { defaultSettings } from "../../src/core/findings/settings";
import type { Grid } from "../../src/core/grid/grid";
import { readXlsx } from "../../src/workbook/xlsx/read-file";
import { nodeCodec } from "../../src/workbook/xlsx/zip/node-codec";
import type { Figure } from "./figure";
import { bookOfTables } from "./make-books";
import { timesOf } from "./time";

/** 500 tables are judged in less than this, in milliseconds; one table, as after an edit, in less than that. */
const mostForAll = 100;
const mostForOne = 5;

/** Reading tables off the cells and judging them, as the pane does when 校验 is pressed, without the host's own time. */
export async function checking(): Promise<Figure[]> {
  const [one, sheets, stacked] = [
    bookOfTables(1, "sheets"),
    bookOfTables(500, "sheets"),
    bookOfTables(500, "stacked"),
  ];
  return [
    ...(await figuresOf("one table, as after an edit", one, 1, mostForOne)),
    ...(await figuresOf("500 tables, each on a sheet", sheets, 500, mostForAll)),
    ...(await figuresOf("500 tables below one another", stacked, 500, mostForAll)),
  ];
}

async function figuresOf(name: string, book: Uint8Array, tables: number, most: number): Promise<Figure[]> {
  const read = () => readXlsx(book, { codec: nodeCodec }).sheets.map(({ grid }) => grid);
  const grids = read();
  const found = check(grids, defaultSettings).tables.length;
  if (found !== tables) throw new Error(`${name}: ${found} tables read, not ${tables}`);
  const times = await timesOf<readonly Grid[]>(
    [grids],
    [
      { name: "check", run: (sheets) => check(sheets, defaultSettings) },
      { name: "read", run: read },
    ],
  );
  const [checked = 0, reading = 0] = [times.get("check"), times.get("read")];
  const share = ((checked / reading) * 100).toFixed(0);
  const speed = Math.round((tables / checked) * 1000);
  return [
    {
      name,
      value: checked,
      unit: "ms",
      most,
      note: `${speed} tables a second, ${share} % of the time to read the file`,
    },
  ];
}
