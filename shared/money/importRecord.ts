import type { EpochMs } from '#shared/domain/units.ts';
import type { ImportedFile, ImportFault } from './importReport.ts';

/** Files whose columns were read alike, and how. */
export interface ReadingWay
  extends Pick<ImportedFile, 'kind' | 'version' | 'format' | 'mapping' | 'keptColumns' | 'missingColumns'> {
  /** Hostile names; `rows` are those of the period that is looked at, null in a preview. */
  readonly files: readonly Pick<ImportedFile, 'file' | 'sizeBytes' | 'rows'>[];
}

/** How a period in force came out of files: kept with it, so that a figure can be followed to how its column was read. */
export interface ImportRecord {
  readonly importedAtMs: EpochMs;
  readonly ways: readonly ReadingWay[];
  /** Rows left out, and faults, of the whole import that brought the period: a row that cannot be read names no month. */
  readonly faultyRows: number;
  readonly faultCount: number;
  /** The first faults in the files of this period. */
  readonly faults: readonly ImportFault[];
}

/** Files of the same columns together, in the order in which their first ones came. */
export function readingWays(files: readonly ImportedFile[]): readonly ReadingWay[] {
  const ways = new Map<string, ReadingWay>();
  for (const {
    file,
    sizeBytes,
    rows,
    kind,
    version,
    format,
    mapping,
    keptColumns,
    missingColumns,
  } of files) {
    const way = { kind, version, format, mapping, keptColumns, missingColumns };
    const name = JSON.stringify(way);
    const before = ways.get(name)?.files ?? [];
    ways.set(name, { ...way, files: [...before, { file, sizeBytes, rows }] });
  }
  return [...ways.values()];
}
