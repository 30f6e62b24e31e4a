/** Formats of files that bills come in. */
export type BillFormat = 'csv' | 'parquet' | 'json';

const endings: readonly (readonly [RegExp, BillFormat])[] = [
  [/\.csv(\.gz)?$/i, 'csv'],
  [/\.parquet$/i, 'parquet'],
  [/\.(jsonl|ndjson|json)(\.gz)?$/i, 'json'],
];

/** The endings, for sentences. */
export const billEndings = '.csv, .csv.gz, .parquet, .jsonl, .ndjson or .json';

/** Manifests and metadata lie beside the data in the exports of AWS and Azure; they are no data. */
const notData = /(manifest|metadata|schema)[^/\\]*\.json(\.gz)?$/i;

/** Whether a file by its name says which data files a run of an export wrote: of AWS (`gpu-Manifest.json`) or Azure (`manifest.json`). */
export function isBillManifest(name: string): boolean {
  return /manifest[^/\\]*\.json$/i.test(name);
}

/** The format that a file's name tells; null where it is no bill's. */
export function billFormatOf(name: string): BillFormat | null {
  if (notData.test(name)) return null;
  return endings.find(([ending]) => ending.test(name))?.[1] ?? null;
}
