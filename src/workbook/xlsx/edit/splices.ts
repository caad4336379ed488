/** One edit of a text: `remove` characters at `at` give way to `insert`. */
export interface Splice {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** The text with all edits made; their places are those of the text as given, and none may touch another's. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const splice of inOrder(splices)) {
    if (splice.at < at) throw new Error(`Two edits at ${splice.at}`);
    pieces.push(text.slice(at, splice.at), splice.insert);
    at = splice.at + splice.remove;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

/** The edits that make the text out of the edited one again. */
export function inverseOf(text: string, splices: readonly Splice[]): Splice[] {
  let moved = 0;
  return inOrder(splices).map(({ at, remove, insert }) => {
    const inverse = { at: at + moved, remove: insert.length, insert: text.slice(at, at + remove) };
    moved += insert.length - remove;
    return inverse;
  });
}

/** By place; edits at one place in the order given, an insertion before what removes the text behind it. */
function inOrder(splices: readonly Splice[]): Splice[] {
  return [...splices].sort((one, other) => one.at - other.at || one.remove - other.remove);
}
