import { getHeapStatistics } from "node:v8";
import { memorySaver } from "../../src/cli/memory-saver";

const megabyte = 1024 * 1024;
const used = () => getHeapStatistics().used_heap_size;

test("what piled up is collected once it is much, and not before", () => {
  const save = memorySaver();
  save();
  let texts: unknown[] | undefined = Array.from({ length: 500_000 }, (_, index) => ({ index }));
  const full = used();
  save();
  expect(texts).toHaveLength(500_000);
  expect(used()).toBeGreaterThan(full - 10 * megabyte);
  texts = undefined;
  const more = Array.from({ length: 500_000 }, (_, index) => ({ index }));
  save();
  expect(used()).toBeLessThan(full + 10 * megabyte);
  expect(more).toHaveLength(500_000);
});
