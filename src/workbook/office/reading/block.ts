import type { Cell } from "../../../core/grid/cell";

/** A rectangle of cells as Excel gives it: three arrays of one shape. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly texts: readonly (readonly string[])[];
  /** The formula, else the value once more. */
  readonly formulas: readonly (readonly unknown[])[];
}

/** The filled cells of a block. */
export function* cellsOf(block: Block): Generator<[row: number, column: number, cell: Cell]> {
  for (const [row, values] of block.values.entries()) {
    for (const [column, value] of values.entries()) {
      const cell = cellOf(value, block.texts[row]?.[column] ?? "", block.formulas[row]?.[column]);
      if (cell) yield [block.top + row, block.left + column, cell];
    }
  }
}

function cellOf(value: unknown, text: string, entry: unknown): Cell | undefined {
  const formula = formulaOf(value, entry);
  const withFormula = formula === undefined ? {} : { formula };
  switch (typeof value) {
    case "number":
      return { kind: "number", value, text, ...withFormula };
    case "boolean":
      return { kind: "boolean", value, text, ...withFormula };
    case "string":
      if (value === "" && formula === undefined) return undefined;
      return { kind: errors.has(value) ? "error" : "text", text: value, ...withFormula };
    default:
      return undefined;
  }
}

/** Without its "="; a text that merely begins with "=" is given as its own value. */
function formulaOf(value: unknown, entry: unknown): string | undefined {
  return typeof entry === "string" && entry.startsWith("=") && entry !== value ? entry.slice(1) : undefined;
}

const errors = new Set(
  (
    "#DIV/0! #N/A #NAME? #NULL! #NUM! #REF! #VALUE! #SPILL! #CALC! #FIELD! #BLOCKED! #CONNECT! #BUSY! " +
    "#UNKNOWN! #GETTING_DATA #PYTHON! #TIMEOUT! #EXTERNAL!"
  ).split(" "),
);
