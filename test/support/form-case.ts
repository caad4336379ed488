import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../src/check";
import { defaultSettings } from "../../src/core/findings/settings";
import { addressText } from "../../src/core/grid/address";
import { type Grid, makeGrid } from "../../src/core/grid/grid";
import { drawGrid } from "./draw-grid";
import { tellTable } from "./tell-table";

/** A form as it is published, drawn; how it must be read, what must be found in it, and faults to put into it. */
export interface FormCase {
  readonly name: string;
  readonly drawing: string;
  readonly reads: readonly string[];
  /** Errors and warnings: "error number-has-unit G13". */
  readonly finds: readonly string[];
  readonly faults: readonly FormFault[];
}

export interface FormFault {
  readonly name: string;
  /** The drawing with the fault put in. */
  readonly drawing: string;
  /** What must be found beside what the form itself has. */
  readonly finds: readonly string[];
}

const folder = join(__dirname, "../fixtures/forms");

/** The forms of test/fixtures/forms: a drawing, "=== reads", "=== finds", then "=== fault: …" with "- old", "+ new" and what is found. */
export function formCases(): FormCase[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => parsed(file.replace(/\.txt$/, ""), readFileSync(join(folder, file), "utf8")));
}

function parsed(name: string, text: string): FormCase {
  const [drawing = "", ...parts] = text.split(/^=== /m);
  const part = (title: string) =>
    parts.find((each) => each.startsWith(`${title}\n`))?.slice(title.length) ?? "";
  const faults = parts
    .filter((each) => each.startsWith("fault: "))
    .map((each) => faultOf(drawing, linesOf(each.slice("fault: ".length))));
  return { name, drawing, reads: linesOf(part("reads")), finds: linesOf(part("finds")), faults };
}

function faultOf(drawing: string, [name = "", ...lines]: readonly string[]): FormFault {
  let faulty = drawing;
  lines.forEach((line, index) => {
    if (!line.startsWith("- ")) return;
    const [from, to] = [line.slice(2), (lines[index + 1] ?? "").replace(/^\+ ?/, "")];
    if (drawing.split(from).length !== 2) throw new Error(`"${from}" must stand once in the drawing.`);
    faulty = faulty.replace(from, () => to);
  });
  return { name, drawing: faulty, finds: lines.filter((line) => !/^[-+]( |$)/.test(line)) };
}

function linesOf(text: string): string[] {
  return text.split("\n").filter((line) => line.trim() !== "");
}

/** What the check makes of a grid: the readings, and the errors and warnings with the first cell of their place. */
export function judged(grid: Grid): { reads: string[]; finds: string[] } {
  const { tables, findings, broken } = check([grid], defaultSettings);
  const reads = tables.flatMap((table, index) => [...(index > 0 ? ["---"] : []), ...tellTable(table)]);
  const finds = findings
    .filter(({ severity }) => severity !== "info")
    .map(({ severity, rule, at }) => `${severity} ${rule} ${addressText({ row: at.top, column: at.left })}`);
  return {
    reads: reads.map((line) => line.replaceAll("\n", "\\n")),
    finds: [...finds, ...broken.map(({ rule, reason }) => `broken ${rule} ${reason}`)],
  };
}

/** The drawing as a grid, and as it looks pasted flat: without merges. */
export function gridsOf(drawing: string): { merged: Grid; flat: Grid } {
  const { grid } = drawGrid(drawing);
  const cells = grid.rows.flatMap(({ row, columns }) =>
    columns.map((column) => [row, column, grid.cells.get(row * 16_384 + column)] as const),
  );
  const filled = cells.flatMap(([row, column, cell]) => (cell ? [[row, column, cell] as const] : []));
  return { merged: grid, flat: makeGrid({ sheet: grid.sheet, cells: filled, merges: [] }) };
}
