import { contentOf, type EditedPart } from "../edit/edited-part";
import { attributeOf, childElements, type Element } from "../edit/outline";
import type { Splice } from "../edit/splices";
import { isOn } from "../xml/read-content";
import { movedIndex, type Shift } from "../../../core/grid/shift";

/** Whether a drawing goes along with the cells below it, and whether it stretches with them. */
export type Hold = "stretches" | "moves" | "stays";

/** An anchor of a drawing or control: its corners' rows and columns. */
export function anchorEdits(part: EditedPart, anchor: Element, shift: Shift): Splice[] {
  const hold = holdOf(anchor);
  if (hold === "stays") return [];
  const corners = childElements(part.text, anchor, part.name).filter(
    ({ local }) => local === "from" || local === "to",
  );
  const places = corners.map((corner) => cornerOf(part, corner, shift.axis));
  const moved = movedCorners(
    places.map(({ index }) => index),
    shift,
    hold,
  );
  return places.flatMap(({ index, element, offset }, position): Splice[] => {
    const after = moved[position];
    if (!after || !element || (after.index === index && !after.isCut)) return [];
    return [inner(element, after.index), ...(after.isCut && offset ? [inner(offset, 0)] : [])];
  });
}

export interface Corner {
  readonly index: number;
  /** What it stood in is gone: it stands at the edge of what is left. */
  readonly isCut: boolean;
}

/** Where the corners of a drawing stand afterwards, the first one first. */
export function movedCorners(indexes: readonly number[], shift: Shift, hold: Hold): Corner[] {
  if (hold === "stays") return indexes.map((index) => ({ index, isCut: false }));
  const corners = indexes.map((index): Corner => {
    const after = movedIndex(index, shift);
    return after === undefined ? { index: shift.at, isCut: true } : { index: after, isCut: false };
  });
  const [first, ...rest] = corners;
  const from = indexes[0];
  if (hold === "stretches" || !first || from === undefined) return corners;
  // It keeps its size: all corners go as far as the first.
  return [
    first,
    ...rest.map((_corner, place) => ({
      index: (indexes[place + 1] ?? 0) + first.index - from,
      isCut: false,
    })),
  ];
}

function holdOf(anchor: Element): Hold {
  if (anchor.local === "anchor") {
    if (!isOn(attributeOf(anchor, "moveWithCells")?.value)) return "stays";
    return isOn(attributeOf(anchor, "sizeWithCells")?.value) ? "stretches" : "moves";
  }
  if (anchor.local === "absoluteAnchor") return "stays";
  const edit = attributeOf(anchor, "editAs")?.value ?? "twoCell";
  return anchor.local === "oneCellAnchor" || edit === "oneCell"
    ? "moves"
    : edit === "absolute"
      ? "stays"
      : "stretches";
}

function cornerOf(part: EditedPart, corner: Element, axis: Shift["axis"]) {
  const [line, off] = axis === "row" ? (["row", "rowOff"] as const) : (["col", "colOff"] as const);
  const children = childElements(part.text, corner, part.name);
  const element = children.find(({ local }) => local === line);
  return {
    element,
    index: element ? Number(contentOf(part, element)) : 0,
    offset: children.find(({ local }) => local === off),
  };
}

function inner({ openEnd, closeStart }: Element, value: number): Splice {
  return { at: openEnd, remove: closeStart - openEnd, insert: String(value) };
}
