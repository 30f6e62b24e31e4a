import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where the built page lies, seen from the bundle (`out/*`) and from the sources (`electron/web`). */
const candidates = ['../renderer', '../../out/renderer'] as const;

/**
 * The folder of the built page.
 * @throws Error with the remedy when it has not been built.
 */
export function pageFolder(): string {
  for (const candidate of candidates) {
    const folder = join(import.meta.dirname, candidate);
    if (existsSync(join(folder, 'index.html'))) return folder;
  }
  throw new Error('The page has not been built. Run `npm run build` once.');
}
