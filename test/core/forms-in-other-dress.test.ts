import type { Grid } from "../../src/core/grid/grid";
import { dresses, stacked } from "../support/dress-form";
import { formCases, gridsOf, judged } from "../support/form-case";

/** What was not understood, and whether 中期目标 has a cell of its own that is blank. */
const isLeftOut = /^(?:unread .*|---|midterm goal )$/;

/** What is read and found, without places, spaces and the width of the punctuation. */
function told(grid: Grid) {
  const { reads, finds } = judged(grid);
  const plain = (line: string) =>
    line
      .replace(/^title.*$/, "title")
      .replace(/[\s\u3000]|\\n/g, "")
      .replaceAll("：", ":")
      .replaceAll("（", "(")
      .replaceAll("）", ")");
  return {
    reads: reads.filter((line) => !isLeftOut.test(line)).map(plain),
    finds: finds.map((line) => line.replace(/ [A-Z]+\d+$/, "")).sort(),
  };
}

const forms = formCases().map(({ name, drawing }) => {
  const grid = gridsOf(drawing).merged;
  return { name, grid, alone: told(grid) };
});

describe.each(Object.entries(dresses))("a published form with %s is read alike", (_name, dress) => {
  it.each(forms)("$name", ({ grid, alone }) => {
    expect(told(dress(grid))).toEqual(alone);
  });
});

describe("two published forms in one sheet are read like each alone", () => {
  const pairs = forms.flatMap((upper, index) => {
    const lower = forms[(index + 7) % forms.length];
    return lower ? [{ upper, lower }] : [];
  });
  it.each(pairs)("$upper.name over $lower.name", ({ upper, lower }) => {
    const reads = [...upper.alone.reads, ...lower.alone.reads];
    expect(told(stacked(upper.grid, lower.grid)).reads).toEqual(reads);
  });
});
