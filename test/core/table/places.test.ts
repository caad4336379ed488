import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Grid } from "../../../src/core/grid/grid";
import { gridOfBlank } from "../../../src/core/table/grid-of-blank";
import { layouts } from "../../../src/core/table/layouts";
import { makeBlank } from "../../../src/core/table/make-blank";
import { recognise } from "../../../src/core/table/read-table";
import { drawGrid } from "../../support/draw-grid";
import { columnRows, drawColumns, drawTable, drawTwoTotals } from "../../support/draw-table";
import { formCases, gridsOf } from "../../support/form-case";
import { messyTables } from "../../support/messy-tables";
import { tellPlaces } from "../../support/tell-places";
import { Told } from "../../support/told";

const choices = {
  year: 2026,
  level: "市本级",
  department: "临川市档案局",
  unit: "临川市档案馆",
  attribute: "经常性项目",
  projectName: "数字化",
};

const drawn: Readonly<Record<string, Grid>> = {
  "signs of their own": drawGrid(drawColumns(columnRows())).grid,
  "a clean table": drawGrid(drawTable()).grid,
  "two totals": drawGrid(drawTwoTotals()).grid,
  ...Object.fromEntries(Object.entries(messyTables).map(([name, drawing]) => [name, drawGrid(drawing).grid])),
};
const blank = Object.fromEntries(
  layouts.map((layout) => [`blank ${layout.id}`, gridOfBlank(makeBlank(layout, choices), "表")]),
);

function placesIn(grid: Grid): string[] {
  return recognise(grid, layouts).flatMap(tellPlaces);
}

describe("where the tables of this repository are read", () => {
  const told = new Told("places/own");
  const grids = Object.entries({ ...drawn, ...blank });
  it.each(grids)("%s", (name, grid) => {
    const lines = placesIn(grid);
    expect(lines.join("\n")).toBe(told.expected(name, lines));
  });

  it("is expected of each", () => {
    expect(told.names().sort()).toEqual(grids.map(([name]) => name).sort());
  });
});

/** Where the merges are gone, only what differs is told. */
function differing(flat: readonly string[], merged: readonly string[]): string[] {
  return flat.filter((line) => !merged.includes(line));
}

const asPublished = "as published";
const flattened = "pasted without merges, where it differs";
const isWriting = process.env["GOLDEN"] === "write";
const forms = formCases().filter(
  ({ name }) => isWriting || existsSync(join(__dirname, "../../fixtures/places", `${name}.txt`)),
);

describe.each(forms.map((form) => [form.name, form] as const))("where %s is read", (name, form) => {
  const { drawing, faults } = form;
  const told = new Told(`places/${name}`);
  const { merged, flat } = gridsOf(drawing);

  it("as published", () => {
    const lines = placesIn(merged);
    expect(lines.join("\n")).toBe(told.expected(asPublished, lines));
  });

  it("pasted without merges", () => {
    const lines = differing(placesIn(flat), placesIn(merged));
    expect(lines.join("\n")).toBe(told.expected(flattened, lines));
  });

  const published = placesIn(merged);
  for (const { name: fault, drawing: faulty } of faults) {
    it(`with ${fault}`, () => {
      const lines = differing(placesIn(gridsOf(faulty).merged), published);
      expect(lines.join("\n")).toBe(told.expected(faultName(fault), lines));
    });
  }

  it("is expected in these ways only", () => {
    expect([asPublished, flattened, ...faults.map((fault) => faultName(fault.name))]).toEqual(
      expect.arrayContaining(told.names()),
    );
  });
});

function faultName(fault: string): string {
  return `with ${fault}, where it differs`;
}
