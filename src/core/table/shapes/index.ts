import { goalShapes, headShapes } from "./heads";
import { headingShapes, level1Shapes, level2Shapes } from "./indicators";
import { fundShapes, moneyShapes } from "./money";
import type { Shape, Shaped } from "./shape";

export type { Shaped } from "./shape";

/** The meaning of a key that is no word of the vocabulary; undefined where it has none of the known shapes. */
export function shapedMeaning(key: string, isMisspelt: (key: string) => boolean): Shaped | undefined {
  if (key.length < shortestKey || key.length > longestKey) return undefined;
  // Most texts end here: no label ends like them.
  const shapes = byEnding.get(key.slice(-2));
  return shapes?.find(({ pattern, isOpen }) => pattern.test(key) && !(isOpen && isMisspelt(key)))?.meaning;
}

const shortestKey = 3;
const longestKey = 18;

const byEnding: ReadonlyMap<string, readonly Shape[]> = indexed([
  ...[...headShapes, ...goalShapes, ...moneyShapes, ...fundShapes],
  ...[...headingShapes, ...level1Shapes, ...level2Shapes],
]);

function indexed(shapes: readonly Shape[]): Map<string, Shape[]> {
  const found = new Map<string, Shape[]>();
  for (const shape of shapes) {
    for (const ending of shape.endings.split(" ")) found.set(ending, [...(found.get(ending) ?? []), shape]);
  }
  return found;
}
