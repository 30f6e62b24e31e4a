/** Runs `work` on every item, at most `atOnce` at a time, and keeps the order of the outcomes. */
export async function inPool<Item, Outcome>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Outcome>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let next = 0;
  const run = async () => {
    while (next < items.length) {
      const at = next;
      next += 1;
      outcomes[at] = await work(items[at] as Item);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, run));
  return outcomes;
}
