import { join } from 'node:path';
import { FuseState, FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses';
import type { AfterPackContext } from 'electron-builder';

/** Name of the packed executable on Linux. */
export const executableName = 'headroom';

/** Every fuse of Electron 45, each decided (https://www.electronjs.org/docs/latest/tutorial/fuses). */
const fuses: Readonly<Record<FuseV1Options, boolean>> = {
  // The executable is the app, never a general Node.
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  // There are no cookies in the desktop app; on would ask the keyring at each start.
  [FuseV1Options.EnableCookieEncryption]: false,
  // Effective on macOS and Windows; Linux ignores it.
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  // Bounds checks of WebAssembly by traps; off would only slow it down. Newer than Electron 33.
  [FuseV1Options.WasmTrapHandlers]: true,
};

/**
 * Flips the fuses in a packed app, before it is signed. Throws where the binary has no fuse wire (it is nobody's genuine Electron)
 * and where it has a fuse that is not decided above.
 */
export async function afterPack(context: AfterPackContext): Promise<void> {
  const binary = executable(context);
  const { version: _version, ...wire } = await getCurrentFuseWire(binary);
  const present = Object.entries(wire)
    .filter(([, state]) => state !== FuseState.INHERIT && state !== FuseState.REMOVED)
    .map(([fuse]) => Number(fuse) as FuseV1Options);
  const undecided = present.filter((fuse) => fuses[fuse] === undefined);
  if (undecided.length > 0)
    throw new Error(`Electron has fuses that build/fuses.ts does not know: ${undecided}`);
  const decided = Object.fromEntries(present.map((fuse) => [fuse, fuses[fuse]]));
  await flipFuses(binary, { version: FuseVersion.V1, resetAdHocDarwinSignature: false, ...decided });
}

/** The binary of an unpacked app, by platform. */
function executable({ appOutDir, electronPlatformName, packager }: AfterPackContext): string {
  const { productFilename } = packager.appInfo;
  switch (electronPlatformName) {
    case 'darwin':
      return join(appOutDir, `${productFilename}.app`);
    case 'win32':
      return join(appOutDir, `${productFilename}.exe`);
    default:
      return join(appOutDir, executableName);
  }
}
