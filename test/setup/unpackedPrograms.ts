import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Servers that Debian packages as services. Their packages are fetched and unpacked, never installed: installing one would start it, listening
 * on every address. Nothing but their binaries is used.
 */
const packages = [
  { debianPackage: 'prometheus', binaries: ['prometheus', 'promtool'] },
  { debianPackage: 'victoria-metrics', binaries: ['victoria-metrics'] },
] as const;

const folder = resolve('node_modules', '.cache', 'headroom-programs');

/** Path of a program that is installed or was unpacked; undefined where there is none. */
export function unpackedProgram(name: string): string | undefined {
  return [join('/usr/bin', name), join(folder, 'usr', 'bin', name)].find((path) => existsSync(path));
}

/** Fetches what is missing where apt can (no root needed); what cannot be had is reported and its suites skip. */
export function unpackPrograms(): void {
  const missing = packages.filter(({ binaries }) => !binaries.every(unpackedProgram));
  if (missing.length === 0) return;
  const names = missing.map(({ debianPackage }) => debianPackage);
  if (existsSync('/usr/bin/apt-get')) unpack(names);
  for (const { debianPackage } of missing.filter(({ binaries }) => !binaries.every(unpackedProgram)))
    console.warn(`${debianPackage} is missing (a Debian package); suites that need it are skipped.`);
}

function unpack(names: readonly string[]): void {
  console.log(`Unpacking ${names.join(', ')} into ${folder}`);
  const fetched = mkdtempSync(join(tmpdir(), 'headroom-packages-'));
  try {
    mkdirSync(folder, { recursive: true });
    const run = (command: string, args: readonly string[]) =>
      spawnSync(command, args, { cwd: fetched, stdio: 'ignore' }).status === 0;
    if (!run('apt-get', ['-qq', 'download', ...names])) {
      run('apt-get', ['-qq', 'update']);
      run('apt-get', ['-qq', 'download', ...names]);
    }
    for (const file of readdirSync(fetched)) run('dpkg-deb', ['-x', file, folder]);
  } finally {
    rmSync(fetched, { recursive: true, force: true });
  }
}
