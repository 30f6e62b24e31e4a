/**
 * `npm run package`: packs the built app into `dist/` for this platform, as a folder and (Linux) a tar.gz. Works without a network
 * where Electron is here already: ELECTRON_OVERRIDE_DIST_PATH, or the `electron` package's own download. Installers
 * (AppImage, deb, dmg, nsis) need electron-builder's tools from GitHub and, to be of use, signing.
 */
import { chmodSync } from 'node:fs';
import { dirname } from 'node:path';
import { path7za } from '7zip-bin';
import { build, Platform } from 'electron-builder';
import { obtainElectron } from './desktopRuntime.ts';
import { packaging } from './packaging.ts';

const electron = obtainElectron();
if (electron === null) {
  process.stderr.write(
    'Electron could not be obtained. Set ELECTRON_OVERRIDE_DIST_PATH to an unpacked release.\n',
  );
  process.exit(1);
}
// electron-builder would download 7-Zip; the npm package carries it, without its executable bit.
chmodSync(path7za, 0o755);
process.env.ELECTRON_BUILDER_7ZIP_PATH = path7za;

const targets = process.platform === 'linux' && !process.argv.includes('--dir') ? ['dir', 'tar.gz'] : ['dir'];
const written = await build({
  targets: Platform.current().createTarget(targets),
  config: packaging(dirname(electron)),
});
for (const file of written) process.stdout.write(`${file}\n`);
