import { getHeapStatistics } from "node:v8";
import { memorySaver } from "../../src/cli/memory-saver";

const megabyte = 1024 * 1024;
const used = () => getHeapStatistics().used_heap_size;

/** Makes so many objects, which nobody needs any more. */
function pileUp(count: number): number {
  return Array.from({ length: count }, (_, index) => ({ index })).length;
}

test("what piled up is collected once it is much, and not before", () => {
  const save = memorySaver();
  save();
  expect(pileUp(1_000_000)).toBe(1_000_000);
  const full = used();
  save();
  const kept = used();
  expect(kept).toBeLessThan(full - 20 * megabyte);
  expect(pileUp(80_000)).toBe(80_000);
  const little = used();
  save();
  expect(used()).toBeGreaterThan(little - megabyte);
  expect(little).toBeGreaterThan(kept + 2 * megabyte);
});
