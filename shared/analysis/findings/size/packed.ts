/** Something to find room for. Amounts are parts of what one card has, in the units of `capacity`. */
interface Packable {
  readonly needs: readonly number[];
  /** Two of one name never stand on one card. */
  readonly apart?: string;
}

/**
 * Puts things on as few cards as the largest-first rule finds: each on the first card that has room of every kind for it. Never more than one
 * card for each, and at most 22 % more cards than the fewest there could be (Dósa 2007, of one kind).
 */
export function packed<Thing extends Packable>(
  things: readonly Thing[],
  capacity: readonly number[],
): readonly (readonly Thing[])[] {
  const largest = ({ needs }: Packable) => Math.max(...needs.map((need, at) => need / (capacity[at] ?? 1)));
  const cards: { readonly on: Thing[]; readonly left: number[] }[] = [];
  for (const thing of things.toSorted((one, other) => largest(other) - largest(one))) {
    const { needs } = thing;
    const fits = ({ on, left }: { readonly on: readonly Thing[]; readonly left: readonly number[] }) =>
      needs.every((need, at) => need <= (left[at] ?? 0) + 1e-9) &&
      (thing.apart === undefined || on.every(({ apart }) => apart !== thing.apart));
    let card = cards.find(fits);
    if (!card) {
      card = { on: [], left: [...capacity] };
      cards.push(card);
    }
    card.on.push(thing);
    for (const [at, need] of needs.entries()) card.left[at] = (card.left[at] ?? 0) - need;
  }
  return cards.map(({ on }) => on);
}
