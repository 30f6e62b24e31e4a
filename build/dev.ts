/**
 * `npm run dev`: the desktop app with hot reload of the page, and a restart when the engine changes. Needs a window. Arguments are
 * the app's: `npm run dev -- --demo 80`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { obtainElectron, whyNoWindow } from './desktopRuntime.ts';

const root = resolve(import.meta.dirname, '..');
const electron = obtainElectron();
const why = electron === null ? 'Electron could not be obtained' : whyNoWindow();
if (electron === null || why !== null) {
  process.stderr.write(`Development needs a window, and ${why}. \`npm start\` serves the page instead.\n`);
  process.exit(1);
}
const bundler = resolve(root, 'node_modules/electron-vite/bin/electron-vite.js');
const args = ['dev', '--config', 'build/electron.vite.config.ts', '--watch', '--', ...process.argv.slice(2)];
const child = spawn(process.execPath, [bundler, ...args], {
  cwd: root,
  stdio: 'inherit',
  // electron-vite looks for a download that the package no longer makes by itself.
  env: { ...process.env, ELECTRON_EXEC_PATH: electron },
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
await once(child, 'exit');
process.exitCode = child.exitCode ?? 0;
