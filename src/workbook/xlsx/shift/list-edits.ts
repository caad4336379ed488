import { contentOf, type EditedPart } from "../edit/edited-part";
import { attributeOf, childElements, type Element, escapeXml, setAttribute } from "../edit/outline";
import type { Splice } from "../edit/splices";
import { textXml } from "../edit/text-xml";
import { anchorEdits } from "./anchor-edits";
import { breakEdits, isBreak } from "./break-edits";
import { filterColumnEdits } from "./filter-columns";
import { movedFrom, noStep, type Step, stepOf } from "./moved-based";
import type { Move } from "../../../core/grid/moved-formula";
import { movedPlaces, placeKinds } from "./moved-places";
import { paneEdits } from "./pane-edits";
import { spanOf } from "../../../core/grid/shift";
import { rangesOf } from "./moved-places";
import { cut } from "../sheets/change-element";

/** Where the elements of a part stand. */
export interface Stand {
  readonly part: EditedPart;
  /** The sheet that references without a sheet's name mean. */
  readonly own: string;
  readonly move: Move;
  /** Its own addresses move too, for they are those of the sheet that is shifted. */
  readonly isTarget: boolean;
}

/** The edits of one element; undefined where nothing is left of it. */
export type Outcome = readonly Splice[] | undefined;

/** The edits of an element with all it holds: addresses, formulas, anchors. What has lost its place goes. */
export function elementEdits(stand: Stand, element: Element): Splice[] {
  return [...(walk({ ...stand, step: noStep }, element) ?? [cut(element)])];
}

interface Walk extends Stand {
  readonly step: Step;
}

function walk(stand: Walk, element: Element): Outcome {
  const { part, isTarget, move } = stand;
  if (isTarget && element.local === "anchor") return anchorEdits(part, element, move.shift);
  if (isTarget && isBreak(element)) return breakEdits(part, element, move.shift);
  const own = [
    ...(isTarget ? paneEdits(part, element, move.shift) : []),
    ...formulaAttributes(stand, element),
  ];
  const places = isTarget ? placeEdits(element, stand) : [];
  if (!places) return undefined;
  const children = element.isEmpty ? [] : childElements(part.text, element, part.name);
  if (children.length === 0) {
    const text = element.isEmpty ? [] : textEdits(stand, element);
    return text && [...own, ...places, ...text];
  }
  const inner = childrenEdits({ ...stand, step: stepWithin(stand, element, children) }, element, children);
  return inner && [...own, ...places, ...inner];
}

function childrenEdits(stand: Walk, element: Element, children: readonly Element[]): Outcome {
  const outcomes = children.map((child) => ({ child, edits: walk(stand, child) }));
  const gone = outcomes.filter(({ edits }) => !edits).map(({ child }) => child);
  if (gone.some(({ local }) => local === "sqref" || local === "sparklines")) return undefined;
  if (gone.length === children.length && containers.has(element.local)) return undefined;
  const count = attributeOf(element, "count");
  const columns = stand.isTarget ? filterColumnEdits(element, children, stand.move.shift) : [];
  return [
    ...outcomes.flatMap(({ child, edits }) => edits ?? [cut(child)]),
    ...columns,
    ...(count && gone.length > 0
      ? [setAttribute(element, "count", String(children.length - gone.length))]
      : []),
  ];
}

/** What may not stand without anything in it. */
const containers = new Set(
  (
    "mergeCells dataValidations hyperlinks protectedRanges ignoredErrors cellWatches scenarios scenario sparklines " +
    "sparklineGroups conditionalFormattings ext extLst"
  ).split(" "),
);

/** Formulas in colour formats, validations, charts; and ranges written as text, as the newer lists have them. */
function textEdits(stand: Walk, element: Element): Outcome {
  const { part, own, move, isTarget, step } = stand;
  if (element.local === "sqref") {
    if (!isTarget) return [];
    const before = contentOf(part, element);
    const after = movedPlaces(before, "grown", move.shift);
    return after === undefined ? undefined : replaced(element, before, after);
  }
  if (!formulaElements.has(element.local)) return [];
  const before = contentOf(part, element);
  return replaced(element, before, movedFrom(before, { step, own, move }));
}

const formulaElements = new Set(
  "f formula formula1 formula2 calculatedColumnFormula totalsRowFormula".split(" "),
);

/** Attributes that hold a formula. */
const formulaAttributeNames: Readonly<Record<string, readonly string[]>> = {
  cfvo: ["val"],
  controlPr: ["linkedCell", "listFillRange"],
  formControlPr: ["fmlaLink", "fmlaRange", "fmlaTxbx", "fmlaGroup"],
  sp: ["textlink"],
};

function formulaAttributes({ own, move, step }: Walk, element: Element): Splice[] {
  return (formulaAttributeNames[element.local] ?? []).flatMap((name) => {
    const value = attributeOf(element, name)?.value;
    if (value === undefined) return [];
    const after = movedFrom(value, { step, own, move });
    return after === value ? [] : [setAttribute(element, name, escapeXml(after))];
  });
}

function placeEdits(element: Element, { move: { shift } }: Walk): Outcome {
  const edits: Splice[] = [];
  for (const [name, kind] of Object.entries(placeKinds[element.local] ?? {})) {
    const before = attributeOf(element, name)?.value;
    if (before === undefined) continue;
    const after = movedPlaces(before, kind, shift);
    if (after === undefined) return undefined;
    if (element.local === "mergeCell" && isLone(after)) return undefined;
    if (after !== before) edits.push(setAttribute(element, name, after));
  }
  return edits;
}

/** A merge of one cell is none. */
function isLone(reference: string): boolean {
  return rangesOf(reference).every(
    (range) => spanOf(range, "row").first === range.bottom && spanOf(range, "column").first === range.right,
  );
}

function stepWithin(
  { part, isTarget, move, step }: Walk,
  element: Element,
  children: readonly Element[],
): Step {
  if (!isTarget) return noStep;
  const list = children.find(({ local }) => local === "sqref");
  const sqref = attributeOf(element, "sqref")?.value ?? (list && contentOf(part, list));
  return sqref === undefined ? step : stepOf(rangesOf(sqref), move.shift);
}

function replaced({ openEnd, closeStart }: Element, before: string, after: string): Splice[] {
  return after === before ? [] : [{ at: openEnd, remove: closeStart - openEnd, insert: textXml(after) }];
}
