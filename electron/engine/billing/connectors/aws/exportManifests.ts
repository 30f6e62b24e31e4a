import { requestFailure } from '../../../http/requestFailure.ts';
import { namedDataFiles } from '../../import/exportManifest.ts';
import type { ExportStore, StoredObject } from './exportStore.ts';

/** Where an export lies. */
export interface ExportPlace {
  readonly bucket: string;
  /** Folder of the export's own, without a slash at its end: `exports/gpu-bill`. */
  readonly folder: string;
}

/** The newest manifest of a month. */
export interface MonthManifest extends StoredObject {
  /** First day of the billing month. */
  readonly month: string;
}

/**
 * The newest manifest of each month, oldest month first. Layouts differ: `metadata/BILLING_PERIOD=2026-10/NAME-Manifest.json` (CUR 2.0),
 * `metadata/billing_period=2026-10/NAME-Manifest-FOCUS.json`, with a folder for each run where runs are kept, and
 * `20261001-20261101/NAME-Manifest.json` of the old reports. Keys are matched without regard to case.
 */
export async function findManifests(
  store: ExportStore,
  place: ExportPlace,
): Promise<readonly MonthManifest[]> {
  const inMetadata = manifestsOf(await store.list(`${place.folder}/metadata/`));
  const all = inMetadata.length > 0 ? inMetadata : manifestsOf(await store.list(`${place.folder}/`));
  const newest = new Map<string, MonthManifest>();
  for (const manifest of all) {
    const known = newest.get(manifest.month);
    if (!known || known.changedAtMs < manifest.changedAtMs) newest.set(manifest.month, manifest);
  }
  return [...newest.values()].toSorted((one, other) => (one.month < other.month ? -1 : 1));
}

function manifestsOf(objects: readonly StoredObject[]): readonly MonthManifest[] {
  return objects.flatMap((object) => {
    const month = monthOf(object.key);
    return month !== null && /manifest[^/]*\.json$/i.test(object.key) ? [{ ...object, month }] : [];
  });
}

function monthOf(key: string): string | null {
  const found = /billing_period=(\d{4})-(\d{2})(?:\/|$)/i.exec(key) ?? /\/(\d{4})(\d{2})01-\d{8}\//.exec(key);
  return found && Number(found[2]) >= 1 && Number(found[2]) <= 12 ? `${found[1]}-${found[2]}-01` : null;
}

const mostManifestBytes = 8 * 2 ** 20;
const mostFiles = 20_000;

/**
 * Keys of the data files that a manifest names, in its order. The field differs between kinds of export (`dataFiles`, `reportKeys`), so
 * that every text that names a data file counts.
 * @throws FailureError where it names none, or one outside of the bucket.
 */
export async function manifestFiles(
  store: ExportStore,
  place: ExportPlace,
  manifest: MonthManifest,
): Promise<readonly string[]> {
  const read = parsed(await store.text(manifest.key, mostManifestBytes), manifest.key);
  const files = namedDataFiles(read).map((text) => keyOf(text, place, manifest));
  if (files.length > 0 && files.length <= mostFiles) return files;
  throw requestFailure(
    'unreadable',
    `The manifest ${manifest.key} names ${files.length} data files`,
    'Export as Parquet or as CSV with GZIP. What is in the ledger stays.',
    '',
    true,
  );
}

function parsed(text: string, key: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw requestFailure(
      'unreadable',
      `The manifest ${key} is not JSON`,
      'What is in the ledger stays; the next export replaces the manifest.',
      (error as Error).message,
    );
  }
}

function keyOf(text: string, { bucket }: ExportPlace, manifest: MonthManifest): string {
  const found = /^s3:\/\/([^/]+)\/(.+)$/i.exec(text);
  if (!found) return text.replace(/^\/+/, '');
  if (found[1] === bucket) return found[2] ?? '';
  throw requestFailure(
    'unreadable',
    `The manifest ${manifest.key} names a file of another bucket`,
    'Nothing was fetched from there. Name that bucket in the connection.',
    text,
    true,
  );
}
