import type { LivePicture } from '../../../app/engine/frameStore.ts';
import { columnById } from '../table/fleetColumns.ts';
import { parseFilter } from './filterLanguage.ts';
import { filterSlots } from './filterSlots.ts';
import { type GroupBy, groupSlots, type SlotGroup } from './grouping.ts';
import { type SortKey, sortSlots } from './sortSlots.ts';

/** What decides which GPUs are shown and in which order. */
export interface ArrangeInput {
  readonly filter: string;
  readonly groupBy: GroupBy;
  readonly sort: readonly SortKey[];
}

/**
 * Which GPUs are shown, in which order. Made anew every few seconds and not with every frame, so that rows and cells hold
 * still under the eye; the numbers in them follow every frame.
 */
export interface Arrangement {
  /** The roster's list of uuids, by which slots are numbered. */
  readonly uuids: readonly string[];
  /** All slots that pass the filter, groups one after the other. */
  readonly slots: Uint32Array;
  readonly groups: readonly SlotGroup[];
  /** Sentences about parts of the filter that were not understood. */
  readonly problems: readonly string[];
}

/** Without a sort: by host, then by index, as people count them. */
const naturalOrder: readonly SortKey[] = [
  { column: 'host', descending: false },
  { column: 'gpu', descending: false },
];

const identityFields = new Set(['host', 'gpu', 'model', 'uuid', 'demo']);

/**
 * True where the arrangement hangs on identities and labels alone, not on readings: then it changes with the roster and
 * never with a frame.
 */
export function holdsStill(input: ArrangeInput): boolean {
  const byReading = parseFilter(input.filter).terms.some(
    (term) =>
      term.kind === 'number' || term.kind === 'missing' || (term.kind === 'field' && term.field === 'state'),
  );
  const still = (column: string) => identityFields.has(column) || column.startsWith('label:');
  return !byReading && input.groupBy !== 'state' && input.sort.every((key) => still(key.column));
}

/** Filters, sorts and groups the GPUs of a picture. */
export function arrange(picture: LivePicture, input: ArrangeInput): Arrangement {
  const { terms, problems } = parseFilter(input.filter);
  const passing = filterSlots(picture, terms);
  const sorted = sortSlots(passing, [...input.sort, ...naturalOrder], (column) =>
    columnById(picture.roster, column)?.sort(picture),
  );
  const groups = groupSlots(picture, sorted, input.groupBy);
  const slots = new Uint32Array(passing.length);
  let at = 0;
  for (const group of groups) {
    slots.set(group.slots, at);
    at += group.slots.length;
  }
  return { uuids: picture.roster.uuid, slots, groups, problems };
}

/** A line of the table: a GPU, or the head of a group. */
export type TableLine =
  | { readonly kind: 'gpu'; readonly slot: number }
  | { readonly kind: 'group'; readonly group: SlotGroup };

/** The lines of the table. Groups that are folded show their head alone; without grouping there are no heads. */
export function linesOf(
  groups: readonly SlotGroup[],
  grouped: boolean,
  folded: ReadonlySet<string>,
): readonly TableLine[] {
  const lines: TableLine[] = [];
  for (const group of groups) {
    if (grouped) lines.push({ kind: 'group', group });
    if (grouped && folded.has(group.key)) continue;
    for (const slot of group.slots) lines.push({ kind: 'gpu', slot });
  }
  return lines;
}
