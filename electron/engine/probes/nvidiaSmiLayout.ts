import { liveMetrics, metricIndex } from '#shared/domain/metric.ts';
import { nativeScale, type SmiColumn, smiColumn, unitScale } from './nvidiaSmiColumns.ts';

/** A column in its place: what it is, and the factor to our units; null where its header names a unit we do not know. */
export interface PlacedColumn {
  readonly spec: SmiColumn | null;
  readonly scale: number | null;
  /** Column number of the live metric that it gives, or -1. */
  readonly liveSlot: number;
}

/** How the rows under one header are read. */
export interface SmiLayout {
  /** The header as printed, or '' when it was made from a list of names. */
  readonly header: string;
  readonly columns: readonly PlacedColumn[];
  /** Place of the one free text that may hold commas (the process name, else the GPU's name), or -1. */
  readonly freeText: number;
}

const longestHeader = 32 * 1024;
const headerCell = /^([a-z][\w.]*)(?: \[([^\]]{1,8})\])?$/i;

/**
 * The layout that a header line announces, or null when the line is no header: every cell must be a name with an
 * optional unit, at least one of them known to us.
 */
export function layoutOfHeader(line: string): SmiLayout | null {
  if (line.length > longestHeader) return null;
  const placed: { name: string; unit: string | undefined }[] = [];
  for (const cell of line.split(',')) {
    const match = headerCell.exec(cell.trim());
    if (!match?.[1]) return null;
    placed.push({ name: match[1], unit: match[2] });
  }
  return placed.some(({ name }) => smiColumn(name)) ? layoutOf(line, placed) : null;
}

/** The layout of rows without a header, from the names they were asked by. */
export function layoutOfColumns(names: readonly string[]): SmiLayout {
  return layoutOf(
    '',
    names.map((name) => ({ name, unit: undefined })),
  );
}

function layoutOf(
  header: string,
  cells: readonly { readonly name: string; readonly unit: string | undefined }[],
): SmiLayout {
  const specs = cells.map(({ name }) => smiColumn(name) ?? null);
  const ranks = bestRanks(specs);
  const columns = cells.map(({ unit }, place) => {
    const spec = specs[place] ?? null;
    const outranked = spec?.live && (spec.rank ?? 0) > (ranks.get(spec.live) ?? 0);
    return {
      spec,
      scale: scaleOf(spec, unit),
      liveSlot: spec?.live && !outranked ? metricIndex[spec.live] : -1,
    };
  });
  return { header, columns, freeText: freeTextPlace(specs) };
}

function scaleOf(spec: SmiColumn | null, unit: string | undefined): number | null {
  if (!spec) return null;
  return unit === undefined ? nativeScale(spec.form) : unitScale(spec.form, unit);
}

function bestRanks(specs: readonly (SmiColumn | null)[]): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  for (const spec of specs) {
    if (spec?.live)
      ranks.set(spec.live, Math.min(spec.rank ?? 0, ranks.get(spec.live) ?? Number.POSITIVE_INFINITY));
  }
  return ranks;
}

function freeTextPlace(specs: readonly (SmiColumn | null)[]): number {
  const process = specs.findIndex((spec) => spec?.process === 'processName');
  return process === -1 ? specs.findIndex((spec) => spec?.fact === 'name') : process;
}

/** True when a line is the header of this layout again. */
export function isSameHeader(layout: SmiLayout, line: string): boolean {
  return layout.header !== '' && line === layout.header;
}

/** Number of live columns; the length of a row of live values. */
export const liveWidth = liveMetrics.length;
