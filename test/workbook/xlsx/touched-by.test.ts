import fc from "fast-check";
import { isOverlapping, rangeText } from "../../../src/core/grid/address";
import type { Reference } from "../../../src/core/grid/references";
import { touchedBy } from "../../../src/workbook/xlsx/formulas/touched-by";
import { rangeAt } from "../contract-places";

const at = (range: string, sheet = "表一"): Reference => ({ sheet, range: rangeAt(range) });

test.each<[string, Reference, boolean]>([
  ["a cell that changed", at("C5"), true],
  ["a range with it inside", at("A1:D9"), true],
  ["a whole column, though what changed begins below other changes", at("B1:B1048576"), true],
  ["the row below", at("C6"), false],
  ["a tall place that began far above", at("B300"), true],
  ["the same cell of another sheet", at("C5", "表二"), false],
  ["a sheet named in other capitals", at("A1", "SHEET"), true],
])("%s", (_, reference, isTouched) => {
  const changed = [at("C5"), at("B10:B400"), at("D20"), at("C30"), at("A1", "Sheet")];
  expect(touchedBy(changed)(reference)).toBe(isTouched);
});

test("it finds just what trying each with each finds", () => {
  const range = fc
    .tuple(fc.nat(12), fc.nat(4), fc.nat(12), fc.nat(4))
    .map(([row, column, height, width]) => ({
      top: row,
      left: column,
      bottom: row + height,
      right: column + width,
    }));
  fc.assert(
    fc.property(fc.array(range, { maxLength: 8 }), range, (changed, wanted) => {
      const isTouched = touchedBy(changed.map((one) => ({ sheet: "S", range: one })))({
        sheet: "s",
        range: wanted,
      });
      const isWanted = changed.some((one) => isOverlapping(one, wanted));
      if (isTouched !== isWanted)
        throw new Error(`${changed.map(rangeText).join(" ")} | ${rangeText(wanted)}`);
    }),
  );
});
