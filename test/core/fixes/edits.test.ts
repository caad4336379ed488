import { editsOf } from "../../../src/core/fixes/edits";
import { type Change, type Fix, safeTogether } from "../../../src/core/fixes/fix";

const at = { top: 0, left: 0, bottom: 0, right: 0 };
const change = (row: number, text: string): Change => ({
  at: { row, column: 0 },
  before: "",
  after: text,
  content: { kind: "text", text },
});
const fix = (changes: readonly Change[], newRow?: number): Fix => ({
  fixer: "test",
  isSafe: true,
  sheet: "表",
  at,
  title: { zh: "改", en: "mend" },
  changes,
  ...(newRow !== undefined && { newRows: { at: newRow, count: 1 } }),
});

test("edits come with those that insert rows last, from the bottom up, so that none moves another's cells", () => {
  const fixes = [
    fix([change(3, "甲")], 3),
    fix([change(9, "乙")]),
    fix([change(7, "丙"), change(8, "丁")], 8),
  ];
  const told = editsOf(fixes).map((edit) => ("rows" in edit ? `row ${edit.rows.at}` : `${edit.at.row}`));
  expect(told).toEqual(["9", "row 8", "7", "8", "row 3", "3"]);
});

test("a fix that inserts rows is never among those made together, whatever it says of itself", () => {
  expect(safeTogether([fix([change(1, "甲")], 1), fix([change(2, "乙")])])).toHaveLength(1);
});
