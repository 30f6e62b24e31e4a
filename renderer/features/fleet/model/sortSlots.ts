/** How rows are ordered by one column. */
export interface SortKey {
  readonly column: string;
  readonly descending: boolean;
}

/** What a column offers to sort by: numbers (NaN for none) or texts. */
export type SortSource =
  | { readonly kind: 'number'; readonly of: (slot: number) => number }
  | { readonly kind: 'text'; readonly of: (slot: number) => string };

const naturally = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/**
 * Slots in the order of the keys, the first weighing most; equal ones keep the order they came in. A missing number goes
 * to the end whichever way the column is sorted: it is neither small nor large.
 */
export function sortSlots(
  slots: Uint32Array,
  keys: readonly SortKey[],
  sourceOf: (column: string) => SortSource | undefined,
): Uint32Array {
  const ranks = keys.flatMap((key) => {
    const source = sourceOf(key.column);
    return source === undefined ? [] : [ranksOf(slots, source, key.descending)];
  });
  if (ranks.length === 0) return slots;
  const order = Array.from(slots, (_slot, position) => position);
  order.sort((a, b) => {
    for (const rank of ranks) {
      const difference = (rank[a] as number) - (rank[b] as number);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  return Uint32Array.from(order, (position) => slots[position] as number);
}

/** One number per position that sorts upwards as the column should: missing is larger than everything. */
function ranksOf(slots: Uint32Array, source: SortSource, descending: boolean): Float64Array {
  const sign = descending ? -1 : 1;
  if (source.kind === 'number') {
    return Float64Array.from(slots, (slot) => {
      const value = source.of(slot);
      return Number.isNaN(value) ? Number.MAX_VALUE : value * sign;
    });
  }
  const texts = Array.from(slots, source.of);
  const distinct = [...new Set(texts)].filter((text) => text !== '').sort(naturally.compare);
  const rank = new Map(distinct.map((text, position) => [text, position * sign]));
  return Float64Array.from(texts, (text) => rank.get(text) ?? Number.MAX_VALUE);
}

/** Writes sort keys for the URL: `-util,host`. */
export function formatSort(keys: readonly SortKey[]): string {
  return keys.map((key) => `${key.descending ? '-' : ''}${key.column}`).join(',');
}

/** Reads what `formatSort` wrote. */
export function parseSort(text: string): readonly SortKey[] {
  return text
    .split(',')
    .filter((part) => part !== '' && part !== '-')
    .map((part) =>
      part.startsWith('-')
        ? { column: part.slice(1), descending: true }
        : { column: part, descending: false },
    );
}
