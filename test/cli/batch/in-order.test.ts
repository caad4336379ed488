import { inOrder } from "../../../src/cli/batch/in-order";

async function collected<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

test("results come in the order of the items, whichever is done first", async () => {
  const results = inOrder([30, 0, 10], 3, async (delay) => {
    await new Promise((done) => setTimeout(done, delay));
    return delay;
  });
  expect(await collected(results)).toEqual([30, 0, 10]);
});

test("little is started ahead of a slow one", async () => {
  let started = 0;
  const results = inOrder(
    Array.from({ length: 100 }, (_, index) => index),
    2,
    async (index) => {
      started += 1;
      return index;
    },
  );
  await results.next();
  expect(started).toBeLessThanOrEqual(8);
  expect(await collected(results)).toHaveLength(99);
});

test("of no items come no results", async () => {
  expect(await collected(inOrder([], 4, async () => 1))).toEqual([]);
});
