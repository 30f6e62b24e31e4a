import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const sources = ['electron', 'renderer', 'shared', 'build', 'package.json', 'package-lock.json'];
/** The files that the three bundles write; all there after a whole build. */
const products = [
  'out/main/main.cjs',
  'out/main/engine.js',
  'out/cli/headroom.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
];

/** Builds when a product is missing or older than any source. True when `out/` is good. */
export function ensureBuilt(): boolean {
  if (isFresh()) return true;
  process.stdout.write('Building.\n');
  const bundler = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  const args = [bundler, 'build', '--config', 'build/electron.vite.config.ts', '--logLevel', 'warn'];
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status === 0;
}

function isFresh(): boolean {
  const built = products.map((product) => join(root, product));
  if (!built.every((file) => existsSync(file))) return false;
  const oldest = Math.min(...built.map((file) => statSync(file).mtimeMs));
  return sources.every((source) => newest(join(root, source)) <= oldest);
}

/** Last change of a file, or of anything in a folder. */
function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = readdirSync(path, { withFileTypes: true }).map((entry) => newest(join(path, entry.name)));
  return Math.max(stat.mtimeMs, ...inside);
}
