import { readFile, stat } from 'node:fs/promises';
import type { ManifestFile } from './billFile.ts';

/** What the manifest of an export's run says. */
export interface RunManifest extends ManifestFile {
  /** Data files that it names, as it writes them: keys, URIs or paths of blobs. Hostile text. */
  readonly dataFiles: readonly string[];
  /** When the run was asked for, ISO 8601; null where it does not say. */
  readonly submittedAt: string | null;
  /** YYYY-MM that the run is of; null where it does not say. */
  readonly month: string | null;
}

const mostBytes = 8 * 2 ** 20;
const dataFile = /\.(?:csv|csv\.gz|parquet)$/i;

/** Every text of a manifest that names a data file: the field differs between kinds of export (`dataFiles`, `reportKeys`, `blobName`). */
export function namedDataFiles(manifest: unknown): readonly string[] {
  return [...new Set(texts(manifest))].filter((text) => dataFile.test(text));
}

/** A manifest that lies beside the data; null where it cannot be read, or names no file. */
export async function readManifest(file: ManifestFile): Promise<RunManifest | null> {
  try {
    if ((await stat(file.path)).size > mostBytes) return null;
    const manifest: unknown = JSON.parse((await readFile(file.path, 'utf8')).replace(/^\ufeff/, ''));
    const dataFiles = namedDataFiles(manifest);
    if (dataFiles.length === 0) return null;
    const run = memberOf(manifest, 'runInfo');
    const startDate = textOf(memberOf(run, 'startDate'));
    return {
      ...file,
      dataFiles,
      submittedAt: textOf(memberOf(run, 'submittedTime')),
      month: /^\d{4}-\d\d/.exec(startDate ?? '')?.[0] ?? null,
    };
  } catch {
    return null;
  }
}

function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(texts);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
