import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Text of a capture of the project's corpus, or null where the corpus is not there. */
export function captureText(name: string): string | null {
  const folder = process.env.HEADROOM_SHARED_DATA ?? join(process.cwd(), '..', 'shared', 'data');
  const file = join(folder, 'captures', name);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
