import { type Address, type Range, rangeOf } from "../../../core/grid/address";

/** What a cell is to a formula; undefined where nobody knows its value. */
export type Operand = number | "blank" | "text" | undefined;

/** Looks up what formulas refer to; without a sheet on the formula's own. */
export interface Lookup {
  readonly cell: (at: Address, sheet: string | undefined) => Operand;
  readonly range: (range: Range, sheet: string | undefined) => Iterable<Operand>;
}

/**
 * The result of a formula made of numbers, cells, + - * / and SUM, which is what sums in tables are made of; undefined
 * of any other, which is left to the program that opens the file.
 */
export function calculate(formula: string, lookup: Lookup): number | undefined {
  const tokens = tokensOf(formula);
  if (!tokens) return undefined;
  const state: State = { tokens, at: 0, depth: 0, lookup };
  const value = sumOfTerms(state);
  if (value === undefined || state.at < tokens.length || !Number.isFinite(value)) return undefined;
  // The 15 digits that Excel keeps, so that 0.1+0.2 is 0.3.
  return Number(value.toPrecision(15));
}

interface State {
  readonly tokens: readonly string[];
  at: number;
  depth: number;
  readonly lookup: Lookup;
}

const token =
  /\s*((?:(?:'(?:[^']|'')+'|[\w.\u0080-\uffff]+)!)?\$?[A-Za-z]{1,3}\$?[1-9][0-9]{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9][0-9]{0,6})?(?![\w.(!])|[0-9]+(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?|\.[0-9]+|SUM\(|[-+*/(),%])\s*/iy;

function tokensOf(formula: string): string[] | undefined {
  const tokens: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < formula.length) {
    const match = token.exec(formula);
    if (!match?.[1]) return undefined;
    tokens.push(match[1]);
  }
  return tokens;
}

function sumOfTerms(state: State): number | undefined {
  let value = product(state);
  for (let sign = next(state, "+-"); sign !== undefined; sign = next(state, "+-")) {
    const term = product(state);
    if (value === undefined || term === undefined) return undefined;
    value = sign === "+" ? value + term : value - term;
  }
  return value;
}

function product(state: State): number | undefined {
  let value = factor(state);
  for (let sign = next(state, "*/"); sign !== undefined; sign = next(state, "*/")) {
    const by = factor(state);
    if (value === undefined || by === undefined) return undefined;
    value = sign === "*" ? value * by : value / by;
  }
  return value;
}

function factor(state: State): number | undefined {
  let isNegative = false;
  for (let sign = next(state, "+-"); sign !== undefined; sign = next(state, "+-")) {
    if (sign === "-") isNegative = !isNegative;
  }
  let value = primary(state);
  while (next(state, "%") !== undefined) value = value === undefined ? undefined : value / 100;
  return isNegative && value !== undefined ? -value : value;
}

/** Excel nests no deeper. */
const deepest = 64;

function primary(state: State): number | undefined {
  state.depth += 1;
  const value = state.depth > deepest ? undefined : nested(state);
  state.depth -= 1;
  return value;
}

function nested(state: State): number | undefined {
  const text = state.tokens[state.at];
  state.at += 1;
  if (text === undefined) return undefined;
  if (text === "(") {
    const value = sumOfTerms(state);
    return next(state, ")") === undefined ? undefined : value;
  }
  if (text.toUpperCase() === "SUM(") return sum(state);
  if (/^[0-9.]/.test(text)) return Number(text);
  const { sheet, range } = placeOf(text);
  if (!range || text.includes(":")) return undefined;
  return numberOf(state.lookup.cell({ row: range.top, column: range.left }, sheet));
}

/** A text in an addition is an error in Excel too. */
function numberOf(operand: Operand): number | undefined {
  if (operand === "blank") return 0;
  return operand === "text" ? undefined : operand;
}

function sum(state: State): number | undefined {
  let total: number | undefined = 0;
  do {
    const value = argument(state);
    total = total === undefined || value === undefined ? undefined : total + value;
  } while (next(state, ",") !== undefined);
  return next(state, ")") === undefined ? undefined : total;
}

/** SUM passes over texts in the cells it is given. */
function argument(state: State): number | undefined {
  const text = state.tokens[state.at] ?? "";
  const isAlone = /^[,)]$/.test(state.tokens[state.at + 1] ?? "");
  const { sheet, range } = placeOf(text);
  if (!range || !isAlone) return sumOfTerms(state);
  state.at += 1;
  let total = 0;
  for (const operand of state.lookup.range(range, sheet)) {
    if (operand === undefined) return undefined;
    if (typeof operand === "number") total += operand;
  }
  return total;
}

function placeOf(text: string): { sheet: string | undefined; range: Range | undefined } {
  const mark = text.lastIndexOf("!");
  const name = text.slice(0, Math.max(0, mark));
  return {
    sheet: mark < 0 ? undefined : name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name,
    range: rangeOf(text.slice(mark + 1)),
  };
}

function next(state: State, wanted: string): string | undefined {
  const text = state.tokens[state.at];
  if (text === undefined || text.length !== 1 || !wanted.includes(text)) return undefined;
  state.at += 1;
  return text;
}
