import type { Configuration } from 'electron-builder';
import { afterPack, executableName } from './fuses.ts';

/**
 * What electron-builder packs. Nothing is downloaded: icons are ready-made, the add-ons are prebuilt (`npmRebuild` off),
 * and `electronDist` names an Electron that is already here. `output`: the folder that it is written to.
 */
export function packaging(electronDist: string, output: string): Configuration {
  return {
    appId: 'org.headroom.desktop',
    productName: 'Headroom',
    electronDist,
    npmRebuild: false,
    // The archive's bulk is binaries; the best compression takes minutes and saves little.
    compression: 'store',
    asar: true,
    // A process cannot load a shared library out of an archive.
    asarUnpack: ['node_modules/@duckdb/**'],
    files: ['out/**', '!out/**/*.map', 'package.json', 'LICENSE'],
    directories: { output, buildResources: 'build' },
    afterPack,
    publish: null,
    linux: {
      target: [],
      executableName,
      icon: 'build/icons',
      category: 'System',
      synopsis: 'What a GPU fleet is doing and what it should be',
    },
    mac: { category: 'public.app-category.developer-tools', icon: 'build/icons/512x512.png' },
    win: { icon: 'build/icons/256x256.png', signAndEditExecutable: false },
  };
}
