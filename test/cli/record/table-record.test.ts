import { tableRecord } from "../../../src/cli/record/table-record";
import type { Table } from "../../../src/core/table/table";
import { finding, fullTable, indicator, range, section } from "../sample-report";

const recordOf = (table: Table, findings: Parameters<typeof tableRecord>[1]["findings"] = []) =>
  tableRecord(table, { isSheetHidden: false, findings, language: "zh" });

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

test("a repair that a rule has told of already is told once", () => {
  const twin = finding({ rule: "row-shifted-left", severity: "warning", at: range("A16") });
  const told = recordOf(fullTable, [twin]).findings.filter(({ rule }) => rule === "row-shifted-left");
  expect(told).toHaveLength(1);
  expect(told[0]?.severity).toBe("warning");
});

test("many cells not understood are one finding that quotes the first and counts the rest", () => {
  const unread = Array.from({ length: 7 }, (_, index) => ({
    at: range(`A${index + 20}`),
    text: "这是一段很长很长、谁也没有读懂的文字，不必全部引用",
  }));
  const [told] = recordOf({ ...fullTable, repairs: [], unread }).findings;
  expect(told?.cells).toHaveLength(7);
  expect(told?.message).toContain("等 7 处");
  expect(told?.message).toContain("A20“这是一段很长很长、谁也没有读懂的文字，不…”");
  expect(told?.message).not.toContain("A25");
});
