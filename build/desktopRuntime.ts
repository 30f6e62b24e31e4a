import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const electronPackage = resolve(import.meta.dirname, '../node_modules/electron');

/** A download that takes longer is no reason to keep the user from the browser. */
const downloadLimitMs = 5 * 60_000;

/**
 * The Electron executable, or null. ELECTRON_OVERRIDE_DIST_PATH names a folder that holds one; otherwise it is the
 * `electron` package's own download. Never imports `electron`, whose import downloads.
 */
export function findElectron(): string | null {
  const pathFile = join(electronPackage, 'path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : 'electron';
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const executable = given ? join(given, name) : join(electronPackage, 'dist', name);
  return existsSync(executable) ? executable : null;
}

/** The same, downloading it first where it is missing: since Electron 42 installing the package does not. */
export function obtainElectron(): string | null {
  const found = findElectron();
  if (found !== null || process.env.ELECTRON_OVERRIDE_DIST_PATH) return found;
  process.stdout.write('Downloading Electron, once.\n');
  spawnSync(process.execPath, [join(electronPackage, 'install.js')], {
    stdio: ['ignore', 'inherit', 'ignore'],
    timeout: downloadLimitMs,
  });
  return findElectron();
}

/** Why a window cannot open here whatever Electron there is, a clause; null when it can. */
export function whyNoWindow(): string | null {
  if (process.platform !== 'linux') return null;
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return 'there is no display';
  return process.getuid?.() === 0 ? "Chromium's sandbox refuses to run as root" : null;
}
