import fc from "fast-check";
import { isOverlapping, type Range, rangeText } from "../../../src/core/grid/address";
import { movedRange, type Shift } from "../../../src/core/grid/shift";
import { ourRange } from "../../../src/workbook/univer/ranges";
import { bookParts, zipOf } from "../xlsx/build-book";
import { openSession, type SaveSession } from "./save-session";

jest.setTimeout(170_000);

const anyMerges = fc
  .array(
    fc.record({ top: fc.nat(13), left: fc.nat(5), height: fc.nat(4), width: fc.nat(2) }).map(asRange),
    { maxLength: 14 },
  )
  .map((ranges) => ranges.filter((range, at) => isMerge(range) && !ranges.slice(0, at).some((other) => isOverlapping(range, other)))); // prettier-ignore

function asRange({ top, left, height, width }: { top: number; left: number; height: number; width: number }) {
  return { top, left, bottom: top + height, right: left + width };
}

function isMerge({ top, left, bottom, right }: Range): boolean {
  return top < bottom || left < right;
}

const anyShift: fc.Arbitrary<Shift> = fc.record({
  axis: fc.constantFrom("row", "column"),
  kind: fc.constantFrom("insert", "delete"),
  at: fc.nat(6),
  count: fc.integer({ min: 1, max: 3 }),
});
const anyDeeds = fc.array(fc.oneof(anyShift, fc.constantFrom("undo" as const, "redo" as const)), {
  minLength: 1,
  maxLength: 9,
});

function open(merges: readonly Range[]): SaveSession {
  const rows = Array.from({ length: 20 }, (_each, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c></row>`); // prettier-ignore
  const list = merges.map((merge) => `<mergeCell ref="${rangeText(merge)}"/>`).join("");
  const merged = list === "" ? "" : `<mergeCells count="${merges.length}">${list}</mergeCells>`;
  return openSession(
    zipOf(bookParts({ sheets: { 表: `<sheetData>${rows.join("")}</sheetData>${merged}` } })),
  );
}

function shift({ sheet }: SaveSession, { axis, kind, at, count }: Shift): void {
  if (axis === "row" && kind === "insert") sheet.insertRowsBefore(at, count);
  else if (axis === "row") sheet.deleteRows(at, count);
  else if (kind === "insert") sheet.insertColumnsBefore(at, count);
  else sheet.deleteColumns(at, count);
}

const told = (merges: readonly Range[]) => merges.map(rangeText).sort();

test("merges move with rows and columns as in Excel, and come back when that is undone", async () => {
  await fc.assert(
    fc.asyncProperty(anyMerges, anyDeeds, async (merges, deeds) => {
      const session = open(merges);
      const states: (readonly Range[])[] = [merges];
      let now = 0;
      try {
        for (const deed of deeds) {
          if (deed === "undo" && now > 0) now -= Number(await session.engine.api.undo());
          else if (deed === "redo" && now < states.length - 1) now += Number(await session.engine.api.redo());
          else if (typeof deed !== "string") {
            shift(session, deed);
            const moved = (states[now] ?? [])
              .flatMap((range) => movedRange(range, deed) ?? [])
              .filter(isMerge);
            states.splice(++now, states.length, moved);
          }
          expect(told(session.sheet.getSheet().getMergeData().map(ourRange))).toEqual(
            told(states[now] ?? []),
          );
        }
      } finally {
        session.close();
      }
    }),
    { numRuns: Number(process.env["FUZZ_RUNS"] ?? 100), seed: 5 },
  );
});
