import type { Address } from "../../../core/grid/address";
import { type FormulaElement, formulaElements, replaced } from "../cells/formula-elements";
import { contentOf } from "../edit/edited-part";
import { attributeOf, setAttribute } from "../edit/outline";
import type { Splice } from "../edit/splices";
import { textXml } from "../edit/text-xml";
import { type FormulaPiece, formulaPieces, shiftPieces } from "../sheet/shift-formula";
import type { Stand } from "./list-edits";
import { type MovedFormula, movedFormula } from "../../../core/grid/moved-formula";
import { movedPlaces } from "./moved-places";
import { movedIndex, type Shift } from "../../../core/grid/shift";

export interface FormulaEdits {
  readonly splices: readonly Splice[];
  /** Where they stand afterwards, those whose result may be another now. */
  readonly stale: readonly Address[];
}

/** The edits of a sheet's formulas; those of cells that go are left alone. */
export function formulaEdits(stand: Stand): FormulaEdits {
  const splices: Splice[] = [];
  const stale: Address[] = [];
  const groups = new Map<string, Member[]>();
  for (const formula of formulaElements(stand.part).values()) {
    const at = stand.isTarget ? movedAddress(formula.at, stand.move.shift) : formula.at;
    if (formula.shared !== undefined) addMember(groups, stand, { formula, at });
    else if (at) {
      const moved = ownEdits(stand, formula);
      splices.push(...moved.splices);
      if (moved.isResized) stale.push(at);
    }
  }
  for (const members of groups.values()) {
    const moved = sharedEdits(stand, members);
    splices.push(...moved.splices);
    stale.push(...moved.stale);
  }
  return { splices, stale };
}

export function movedAddress({ row, column }: Address, shift: Shift): Address | undefined {
  const index = movedIndex(shift.axis === "row" ? row : column, shift);
  if (index === undefined) return undefined;
  return shift.axis === "row" ? { row: index, column } : { row, column: index };
}

function ownEdits(stand: Stand, { element }: FormulaElement): { splices: Splice[]; isResized: boolean } {
  const { part, own, move, isTarget } = stand;
  const before = contentOf(part, element);
  const { text, isResized } = movedFormula(before, own, move);
  const splices =
    text === before
      ? []
      : [{ at: element.openEnd, remove: element.closeStart - element.openEnd, insert: textXml(text) }];
  // The place of an array or a data table, and the cells whose values a data table tries.
  const places = isTarget ? ["ref", "r1", "r2"] : [];
  for (const name of places) {
    const value = attributeOf(element, name)?.value;
    const after = value === undefined ? undefined : movedPlaces(value, "moved", move.shift);
    if (after !== undefined && after !== value) splices.push(setAttribute(element, name, after));
  }
  return { splices, isResized: isResized || isOfPlace(before) };
}

/** What these give hangs on where they or others stand, whatever they name. */
function isOfPlace(formula: string): boolean {
  return /\b(?:ROWS?|COLUMNS?|OFFSET|INDIRECT|CELL|ADDRESS)\(/i.test(formula);
}

interface Member {
  readonly formula: FormulaElement;
  /** Where it stands afterwards; undefined where it goes. */
  readonly at: Address | undefined;
  /** The shared formula, and the cell it is written for. */
  readonly pieces: readonly FormulaPiece[];
  readonly origin: Address;
}

/** A cell that holds a text begins a group; those of its number that follow belong to it. */
function addMember(
  groups: Map<string, Member[]>,
  { part }: Stand,
  { formula, at }: Pick<Member, "formula" | "at">,
): void {
  const number = formula.shared ?? "";
  const known = groups.get(number)?.[0];
  if (formula.isHolder) {
    const member = {
      formula,
      at,
      pieces: formulaPieces(contentOf(part, formula.element)),
      origin: formula.at,
    };
    // A number that is given twice is two groups.
    if (known) groups.set(`${number} ${groups.size}`, groups.get(number) ?? []);
    groups.set(number, [member]);
  } else if (known) {
    groups.get(number)?.push({ formula, at, pieces: known.pieces, origin: known.origin });
  }
}

/** A shared formula stays shared where all its cells still read it alike; else each gets its own text. */
function sharedEdits(stand: Stand, members: readonly Member[]): FormulaEdits {
  const { move, isTarget, part } = stand;
  const moved = members.map((member) => ({ member, after: memberFormula(stand, member) }));
  const left = moved.flatMap(({ member, after }) => (member.at ? [{ ...member, at: member.at, after }] : []));
  const stale = left.filter(({ after }) => after.isResized || isOfPlace(after.text)).map(({ at }) => at);
  const [holder] = left;
  if (!holder) return { splices: [], stale };
  const pieces = formulaPieces(holder.after.text);
  const isAlike =
    holder.formula === members[0]?.formula &&
    left.every(
      ({ at, after }) =>
        shiftPieces(pieces, at.row - holder.at.row, at.column - holder.at.column) === after.text,
    );
  if (!isAlike) {
    const { prefix } = part.outline;
    const own = (text: string) => `<${prefix}f>${textXml(text)}</${prefix}f>`;
    return { splices: left.map(({ formula, after }) => replaced(formula, own(after.text))), stale };
  }
  const { element } = holder.formula;
  const ref = attributeOf(element, "ref")?.value;
  const area = ref === undefined || !isTarget ? ref : movedPlaces(ref, "moved", move.shift);
  const before = contentOf(part, element);
  return {
    stale,
    splices: [
      ...(area === ref || area === undefined ? [] : [setAttribute(element, "ref", area)]),
      ...(holder.after.text === before
        ? []
        : [
            {
              at: element.openEnd,
              remove: element.closeStart - element.openEnd,
              insert: textXml(holder.after.text),
            },
          ]),
    ],
  };
}

function memberFormula({ own, move }: Stand, { formula, pieces, origin }: Member): MovedFormula {
  const { row, column } = formula.at;
  return movedFormula(shiftPieces(pieces, row - origin.row, column - origin.column), own, move);
}
