import type { Roster } from '#shared/contract/schemas/gpu.ts';
import { gpuStateCode, gpuStateOf, gpuStates } from '#shared/domain/gpuState.ts';
import type { LivePicture } from '../../../app/engine/frameStore.ts';
import { quoteValue } from './filterLanguage.ts';

/** What rows and cells are grouped by: `label:team` for any label of the hosts. */
export type GroupBy = 'none' | 'host' | 'model' | 'state' | `label:${string}`;

/** Reads a `GroupBy` out of a URL; `none` for what is not one. */
export function parseGroupBy(text: string): GroupBy {
  if (text === 'host' || text === 'model' || text === 'state') return text;
  return text.startsWith('label:') && text.length > 6 ? (text as GroupBy) : 'none';
}

/** GPUs that belong together. */
export interface SlotGroup {
  /** Unique among the groups; '' where the GPU has no such label. */
  readonly key: string;
  /** As a person reads it. */
  readonly title: string;
  readonly slots: Uint32Array;
}

/** Groups slots, keeping their order inside each group; groups by title, those without a value last. */
export function groupSlots(picture: LivePicture, slots: Uint32Array, by: GroupBy): readonly SlotGroup[] {
  if (by === 'none') return [{ key: 'all', title: 'All GPUs', slots }];
  const keyOf = groupKey(picture, by);
  const lists = new Map<string, number[]>();
  for (const slot of slots) {
    const key = keyOf(slot);
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [slot]);
    else list.push(slot);
  }
  const groups = [...lists].map(([key, list]) => ({
    key,
    title: groupTitle(by, key),
    slots: Uint32Array.from(list),
  }));
  return groups.sort((a, b) => compareGroups(by, a, b));
}

const naturally = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

function compareGroups(by: GroupBy, a: SlotGroup, b: SlotGroup): number {
  if (a.key === '' || b.key === '') return a.key === b.key ? 0 : a.key === '' ? 1 : -1;
  if (by === 'state') return stateOrder(a.key) - stateOrder(b.key);
  return naturally.compare(a.title, b.title);
}

function stateOrder(key: string): number {
  return gpuStates.findIndex((state) => state.key === key);
}

/** The key of the group that a slot falls into. */
function groupKey(picture: LivePicture, by: Exclude<GroupBy, 'none'>): (slot: number) => string {
  const { roster, frame } = picture;
  if (by === 'host') return (slot) => roster.host[slot] ?? '';
  if (by === 'model') return (slot) => roster.name[slot] ?? '';
  if (by === 'state') return (slot) => gpuStateOf(frame.states[slot] as number);
  const label = by.slice('label:'.length);
  return (slot) => roster.labels[roster.host[slot] ?? '']?.[label] ?? '';
}

function groupTitle(by: GroupBy, key: string): string {
  if (by === 'state') return gpuStates[gpuStateCode[gpuStateOf(stateOrder(key))]]?.label ?? key;
  if (key !== '') return key;
  return by === 'model' ? 'Unknown model' : `No ${by.replace('label:', '')}`;
}

/** Label keys that hosts carry, those carried by most hosts first. */
export function labelKeys(picture: LivePicture): readonly string[] {
  const counts = new Map<string, number>();
  for (const labels of Object.values(picture.roster.labels))
    for (const key of Object.keys(labels)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || naturally.compare(a[0], b[0])).map(([key]) => key);
}

/** Up to this many hosts each is a group of its own on the map. */
const manyHosts = 64;
/** A label with more values than this does not make groups that a person can name. */
const manyValues = 40;
const preferredLabels = ['cluster', 'team', 'environment'];

/** What the map is grouped by until the user says otherwise: hosts while they are few, then the most telling label. */
export function standardGroup(roster: Roster): GroupBy {
  const hosts = new Set(roster.host);
  if (hosts.size <= manyHosts) return 'host';
  const values = new Map<string, Set<string>>();
  for (const labels of Object.values(roster.labels))
    for (const [key, value] of Object.entries(labels))
      values.set(key, (values.get(key) ?? new Set<string>()).add(value));
  const telling = [...values].filter(([, known]) => known.size > 1 && known.size <= manyValues);
  const keys = telling.map(([key]) => key);
  const key = preferredLabels.find((label) => keys.includes(label)) ?? keys[0];
  return key === undefined ? 'host' : `label:${key}`;
}

/** The filter term that leaves this group alone, or null where none can be written. */
export function groupTerm(by: GroupBy, key: string): string | null {
  if (by === 'none' || key === '') return null;
  return `${by.replace('label:', '')}:${quoteValue(key)}`;
}

/** What a grouping is called in menus: `label:team` -> `Team`. */
export function groupByTitle(by: GroupBy): string {
  if (by === 'none') return 'Nothing';
  if (by === 'model') return 'GPU model';
  const name = by.replace('label:', '');
  return name.charAt(0).toUpperCase() + name.slice(1);
}
