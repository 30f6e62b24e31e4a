import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { unpackPrograms } from './unpackedPrograms.ts';

/** A program that tests drive, where it may lie, and the Debian package that brings it. */
interface Program {
  readonly name: string;
  readonly paths: readonly string[];
  readonly variable: string;
  readonly debianPackage: string;
}

const programs: readonly Program[] = [
  {
    name: 'Chromium',
    paths: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
    variable: 'CHROMIUM_PATH',
    debianPackage: 'chromium',
  },
  { name: 'sshd', paths: ['/usr/sbin/sshd'], variable: 'SSHD_PATH', debianPackage: 'openssh-server' },
  { name: 'ssh', paths: ['/usr/bin/ssh'], variable: 'SSH_PATH', debianPackage: 'openssh-client' },
  {
    name: 'pdftotext',
    paths: ['/usr/bin/pdftotext'],
    variable: 'PDFTOTEXT_PATH',
    debianPackage: 'poppler-utils',
  },
  { name: 'tmux', paths: ['/usr/bin/tmux'], variable: 'TMUX_PATH', debianPackage: 'tmux' },
];

/**
 * Finds what the suites drive; installs it with apt when root on Debian. What cannot be had is reported, and the suites
 * that need it skip with the reason.
 */
export function setUpPrograms(): void {
  unpackPrograms();
  const missing = programs.filter((program) => !find(program));
  if (missing.length === 0) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'))
    install(missing.map((program) => program.debianPackage));
  for (const program of missing.filter((each) => !find(each))) {
    console.warn(
      `${program.name} is missing (apt install ${program.debianPackage}); suites that need it are skipped.`,
    );
  }
}

function find(program: Program): string | undefined {
  const given = process.env[program.variable];
  return [...(given ? [given] : []), ...program.paths].find((path) => existsSync(path));
}

function install(packages: readonly string[]): void {
  console.log(`Installing ${packages.join(', ')} with apt`);
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
    }).status === 0;
  if (!apt('update') || !apt('install', '-y', '--no-install-recommends', ...packages)) {
    console.warn(`apt could not install ${packages.join(', ')}`);
  }
}
