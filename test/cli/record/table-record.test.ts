import { tableRecord } from "../../../src/cli/record/table-record";
import type { Table } from "../../../src/core/table/table";
import { fullTable, indicator, section } from "../sample-report";

const recordOf = (table: Table) => tableRecord(table, { isSheetHidden: false, findings: [], language: "zh" });

test.each<[string, Table["sections"], string[]]>([
  [
    "a table in two halves gives the rows of the year",
    [
      section({ half: "midterm", rows: [indicator(11, "三年修缮", "≥15座")] }),
      section({ half: "annual", rows: [indicator(12, "本年修缮", "≥5座")] }),
    ],
    ["本年修缮"],
  ],
  [
    "and those of all years where the year's half is blank",
    [
      section({ half: "midterm", rows: [indicator(11, "三年修缮", "≥15座")] }),
      section({ half: "annual", rows: [indicator(12, "", "")] }),
    ],
    ["三年修缮"],
  ],
  [
    "blank rows are left out",
    [section({ rows: [indicator(11, "", ""), indicator(12, "修缮", "")] })],
    ["修缮"],
  ],
])("%s", (_, sections, names) => {
  expect(recordOf({ ...fullTable, sections }).indicators.map(({ name }) => name)).toEqual(names);
});

test.each(["number", "required", "optional", undefined] as const)("requirement %s", (requirement) => {
  const { indicators } = recordOf({
    ...fullTable,
    sections: [section({ requirement, rows: [indicator(11, "修缮", "1座")] })],
  });
  expect(indicators[0]?.isRequired).toBe(requirement === "number" || requirement === "required");
});
