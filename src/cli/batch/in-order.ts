/**
 * The results of `work` in the order of the items, though `width` of them are under way at once. Little is started
 * ahead of a slow one, so that memory stays bounded however many there are.
 */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const ahead = Math.max(1, width * 4);
  const started: Promise<Result>[] = [];
  let next = 0;
  while (next < items.length || started.length > 0) {
    while (next < items.length && started.length < ahead) {
      const result = work(items[next] as Item);
      // One that fails before its turn is told when its turn comes.
      result.catch(() => undefined);
      started.push(result);
      next += 1;
    }
    yield await (started.shift() as Promise<Result>);
  }
}
