import { keyOf } from "../../../core/grid/grid";
import type { Splice } from "../edit/splices";

/** The edits that take the boxes of these cells' notes out of a VML part, and whether no shape is left then. */
export function removeShapes(
  vml: string,
  cells: ReadonlySet<number>,
): { splices: Splice[]; isEmpty: boolean } {
  const splices: Splice[] = [];
  let count = 0;
  for (const shape of shapesIn(vml)) {
    count += 1;
    const text = vml.slice(shape.start, shape.end);
    if (!/<x:ClientData\b[^<>]*\bObjectType=["']Note["']/.test(text)) continue;
    const row = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(text)?.[1];
    const column = /<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(text)?.[1];
    if (row === undefined || column === undefined) continue;
    if (!cells.has(keyOf({ row: Number(row), column: Number(column) }))) continue;
    splices.push({ at: shape.start, remove: shape.end - shape.start, insert: "" });
  }
  return { splices, isEmpty: splices.length === count };
}

/** Where the shapes of a VML part stand, found as text: the part need not be well-formed. */
export function shapesIn(vml: string): { start: number; end: number }[] {
  const shapes: { start: number; end: number }[] = [];
  const opening = /<v:(shape|rect|oval|line|group|image|roundrect)(?=[\s>])/g;
  for (let match = opening.exec(vml); match; match = opening.exec(vml)) {
    const closing = `</v:${match[1] ?? ""}>`;
    const end = vml.indexOf(closing, match.index);
    if (end < 0) break;
    shapes.push({ start: match.index, end: end + closing.length });
    opening.lastIndex = end;
  }
  return shapes;
}
