/**
 * `npm run package`: packs the built app into `dist/` for this platform, as a folder and (Linux) a tar.gz. Works without a network
 * where Electron is here already: ELECTRON_OVERRIDE_DIST_PATH, or the `electron` package's own download. Installers
 * (AppImage, deb, dmg, nsis) need electron-builder's tools from GitHub and, to be of use, signing.
 * `--dir` writes the folder alone, `--output DIR` elsewhere than `dist/`.
 */
import { chmodSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { path7za } from '7zip-bin';
import { build, Platform } from 'electron-builder';
import { obtainElectron } from './desktopRuntime.ts';
import { packaging } from './packaging.ts';

const { values } = parseArgs({
  options: { dir: { type: 'boolean', default: false }, output: { type: 'string', default: 'dist' } },
});
const electron = obtainElectron();
if (electron === null) {
  process.stderr.write(
    'Electron could not be obtained. Set ELECTRON_OVERRIDE_DIST_PATH to an unpacked release.\n',
  );
  process.exit(1);
}
const targets = process.platform === 'linux' && !values.dir ? ['dir', 'tar.gz'] : ['dir'];
if (targets.includes('tar.gz')) {
  // electron-builder would download 7-Zip; the npm package carries it, without its executable bit.
  chmodSync(path7za, 0o755);
  process.env.ELECTRON_BUILDER_7ZIP_PATH = path7za;
}
const written = await build({
  targets: Platform.current().createTarget(targets),
  config: packaging(dirname(electron), values.output),
});
for (const file of written) process.stdout.write(`${file}\n`);
