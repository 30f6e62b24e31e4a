import type { RowCells } from './nvidiaSmiCells.ts';
import type { SmiLayout } from './nvidiaSmiLayout.ts';

/** What begins the key of a GPU whose UUID is not known. */
export const derivedKeyPrefix = 'no-uuid:';

/** True for a key that was derived from a bus id or an index because the host gave no UUID. */
export function isDerivedKey(key: string): boolean {
  return key.startsWith(derivedKeyPrefix);
}

const uuidShape = /^(?:GPU|MIG)-[0-9a-z-]{1,80}$/i;
const busIdShape = /^([0-9a-f]{1,8}):([0-9a-f]{2}):([0-9a-f]{2})\.([0-9a-f])$/i;
const busIdAnywhere = /\b([0-9a-f]{1,8}:[0-9a-f]{2}:[0-9a-f]{2}(?:\.[0-9a-f])?)(?![0-9a-f])/gi;

/** True for a UUID as nvidia-smi prints it. */
export function isUuid(text: string): boolean {
  return uuidShape.test(text);
}

/**
 * A PCI bus id in one form, whatever length its domain was printed in: `0000:18:00.0` and `00000000:18:00.0` are both
 * `00000000:18:00.0`. Null for anything else.
 */
export function normalBusId(text: string): string | null {
  const match = busIdShape.exec(text.trim());
  if (!match) return null;
  const [, domain = '', bus = '', device = '', fn = ''] = match;
  return `${domain.padStart(8, '0')}:${bus}:${device}.${fn}`.toUpperCase();
}

/** All bus ids in a text, in normal form; a message may leave out the function (`GPU0000:CF:00`). */
export function busIdsIn(text: string): readonly string[] {
  const found = new Set<string>();
  for (const [id = ''] of text.replaceAll(/GPU(?=[0-9a-f]+:)/gi, ' ').matchAll(busIdAnywhere)) {
    const normal = normalBusId(id.includes('.') ? id : `${id}.0`);
    if (normal) found.add(normal);
  }
  return [...found];
}

/** Where the cells that name a GPU stand in a layout; -1 for none. */
export interface KeyPlaces {
  readonly uuid: number;
  readonly index: number;
  readonly busId: number;
}

/** Finds them. */
export function keyPlaces(layout: SmiLayout): KeyPlaces {
  return {
    uuid: layout.columns.findIndex(({ spec }) => spec?.key === 'uuid'),
    index: layout.columns.findIndex(({ spec }) => spec?.key === 'index'),
    busId: layout.columns.findIndex(({ spec }) => spec?.fact === 'pciBusId'),
  };
}

/**
 * The key of a row's GPU: its UUID; else one derived from its bus id, its index, or the row's place, which says of
 * itself that it is (`no-uuid:...`). Null where the UUID cell holds something that is neither a UUID nor a
 * sentinel, so that the line is no row at all.
 */
export function keyOfRow(cells: RowCells, places: KeyPlaces, rowNumber: number): string | null {
  if (places.uuid !== -1) {
    const uuid = cells.text(places.uuid);
    if (isUuid(uuid)) return uuid;
    if (!/^(?:\[[\w !/]*\]|n\/a|err!|gpu is lost|unknown error)$/i.test(uuid)) return null;
  }
  const busId = places.busId === -1 ? null : normalBusId(cells.text(places.busId));
  if (busId) return `${derivedKeyPrefix}${busId}`;
  const index = places.index === -1 ? null : indexOf(cells.text(places.index));
  return `${derivedKeyPrefix}${index === null ? `row-${rowNumber}` : `index-${index}`}`;
}

/** An index cell as a number, or null. */
export function indexOf(cell: string): number | null {
  return /^\d{1,4}$/.test(cell) ? Number(cell) : null;
}
