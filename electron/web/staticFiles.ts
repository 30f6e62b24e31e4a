import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/** An answer of the static files: a file of the page, or why there is none. */
export type StaticAnswer =
  | { readonly status: 200; readonly contentType: string; readonly body: Uint8Array<ArrayBuffer> }
  | { readonly status: 400 | 404 };

/** All that the page consists of; anything else in the folder is not served. */
const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/**
 * Reads the file of `folder` that an URL's path names; `/` is `index.html`. The path is decoded once, and the file's
 * real path (links resolved) must lie inside the folder's real path.
 */
export async function readStaticFile(folder: string, urlPath: string): Promise<StaticAnswer> {
  const path = decodePath(urlPath);
  if (path === null) return { status: 400 };
  const contentType = contentTypes[extname(path)];
  if (contentType === undefined) return { status: 404 };
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, path));
    if (!file.startsWith(root + sep) || !(await stat(file)).isFile()) return { status: 404 };
    return { status: 200, contentType, body: new Uint8Array(await readFile(file)) };
  } catch {
    return { status: 404 };
  }
}

/** The path below the folder, or null for one that no link of ours has (bad escapes, NUL, a backslash, a dot segment). */
function decodePath(urlPath: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(urlPath);
  } catch {
    return null;
  }
  if (!path.startsWith('/') || path.includes('\0') || path.includes('\\')) return null;
  if (path.split('/').includes('..')) return null;
  return path.endsWith('/') ? `${path}index.html` : path;
}
