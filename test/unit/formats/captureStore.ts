import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const fixtures = join(import.meta.dirname, '../../fixtures/captures');
const shared = join(
  process.env.HEADROOM_SHARED_DATA ?? join(import.meta.dirname, '../../../../shared/data'),
  'captures',
);

/** Why not all captures are tested, or null where they are. The repository holds a part of them (PROVENANCE.tsv). */
export const missingCaptures = existsSync(join(shared, 'INDEX.tsv'))
  ? null
  : `no captures at ${shared}: set HEADROOM_SHARED_DATA`;

const files = new Map<string, string>();
for (const folder of missingCaptures === null ? [fixtures, shared] : [fixtures])
  for (const file of readdirSync(folder)) if (file.includes('__')) files.set(file, join(folder, file));

/** Every capture whose name begins so, of the shared data where it is there, of the repository otherwise. */
export function capturesOf(prefix: string): readonly string[] {
  return [...files.keys()].filter((file) => file.startsWith(`${prefix}__`)).sort();
}

/** Kinds that have captures. */
export function capturedKinds(): readonly string[] {
  return [...new Set([...files.keys()].map((file) => file.split('__')[0] ?? ''))].sort();
}

/** Text of a capture. */
export function captureText(file: string): string {
  return readFileSync(files.get(file) ?? join(fixtures, file), 'utf8');
}

/** True where the capture is there. */
export function hasCapture(file: string): boolean {
  return files.has(file);
}
