import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ownTexts } from '../../ownTexts.ts';
import { errorCode, errorWords, sshError } from '../sshError.ts';
import { defaultIdentityFiles, parseSshG } from './parseSshG.ts';
import { identityOption } from './quotePath.ts';
import { createSshAsker, type SshAsker } from './sshAsker.ts';
import type { SshOverrides, SshSettings } from './sshSettings.ts';

/** Settings of one machine and where they come from. */
interface Resolved {
  readonly settings: SshSettings;
  /** One clause for the step `config`: `from ssh -G`. */
  readonly source: string;
}

/** Answers what ssh's configuration says about an alias. */
export interface SshResolver {
  /** The ssh program in use; null where there is none, and ssh's configuration is not read. */
  program(): Promise<string | null>;
  /** @throws FailureError `config` for an alias that ssh refuses, or one that begins with `-`. */
  resolve(alias: string, overrides: SshOverrides): Promise<Resolved>;
}

export interface SshResolverOptions {
  /** Path or name of ssh; null for none. Default: `ssh` where it runs. */
  readonly ssh?: string | null | undefined;
  /** A configuration file instead of the user's and the system's (`ssh -F`). */
  readonly configFile?: string | undefined;
}

const timeoutMs = 10_000;
const keepMs = 300_000;

/** Resolves by `ssh -G`; an answer is kept for five minutes or until one of the two main configuration files changes. */
export function createSshResolver(options: SshResolverOptions = {}): SshResolver {
  const { ssh = 'ssh', configFile } = options;
  const kept = new Map<string, { readonly at: number; readonly settings: Promise<SshSettings> }>();
  const ask = createSshAsker(ssh ?? '');
  let known: Promise<string | null> | null = null;
  const program = () => {
    known ??= ssh === null ? Promise.resolve(null) : runs(ssh);
    return known;
  };
  return {
    program,
    async resolve(alias, overrides) {
      refuseOptions(alias, overrides);
      const command = await program();
      if (command === null) {
        const source = 'no ssh program was found: ~/.ssh/config is not read, defaults hold';
        return { settings: settingsWithoutSsh(alias, overrides), source };
      }
      const source = configFile === undefined ? 'from ssh -G' : `from ssh -G -F ${configFile}`;
      const args = arguments_(alias, overrides, configFile);
      const key = JSON.stringify([args, await fileVersions(configFile)]);
      const before = kept.get(key);
      if (before !== undefined && Date.now() - before.at < keepMs)
        return { settings: await before.settings, source };
      const settings = sshG(ask, args, alias);
      kept.set(key, { at: Date.now(), settings });
      settings.catch(() => kept.delete(key));
      forgetOld(kept);
      return { settings: await settings, source };
    },
  };
}

function refuseOptions(alias: string, { user, jump }: SshOverrides): void {
  if (![alias, user, jump].some((value) => value?.startsWith('-'))) return;
  throw sshError(
    'config',
    `"${alias}" is refused: an address, user or jump host that begins with "-" would be an option of ssh`,
    'Correct the address in the hosts file.',
    { terminal: true },
  );
}

function arguments_(alias: string, overrides: SshOverrides, configFile: string | undefined): string[] {
  return [
    '-G',
    ...(configFile === undefined ? [] : ['-F', configFile]),
    ...(overrides.user === undefined ? [] : ['-l', overrides.user]),
    ...(overrides.port === undefined ? [] : ['-p', String(overrides.port)]),
    ...(overrides.identity === undefined ? [] : ['-o', identityOption(overrides.identity)]),
    ...(overrides.jump === undefined ? [] : ['-o', `ProxyJump=${overrides.jump}`]),
    '--',
    alias,
  ];
}

async function sshG(ask: SshAsker, args: readonly string[], alias: string): Promise<SshSettings> {
  try {
    return ownTexts(parseSshG(await ask(args), alias));
  } catch (error) {
    throw sshError(
      'config',
      `ssh -G ${alias} failed: ssh's configuration could not be resolved`,
      'Run the command in a terminal and correct the file that it names.',
      { words: errorWords(error), terminal: true },
    );
  }
}

/** The command where it can be started at all. */
function runs(command: string): Promise<string | null> {
  return new Promise((resolve) => {
    execFile(command, ['-V'], { timeout: timeoutMs, windowsHide: true }, (error) => {
      resolve(error !== null && ['ENOENT', 'EACCES'].includes(errorCode(error)) ? null : command);
    });
  });
}

async function fileVersions(configFile: string | undefined): Promise<readonly number[]> {
  const files =
    configFile === undefined ? [join(homedir(), '.ssh', 'config'), '/etc/ssh/ssh_config'] : [configFile];
  return Promise.all(
    files.map((file) =>
      stat(file)
        .then((found) => found.mtimeMs)
        .catch(() => 0),
    ),
  );
}

function forgetOld(kept: Map<string, { readonly at: number }>): void {
  for (const [key, entry] of kept) {
    if (Date.now() - entry.at < keepMs) break;
    kept.delete(key);
  }
}

/** What ssh would do with an empty configuration, for machines without the program. */
export function settingsWithoutSsh(alias: string, overrides: SshOverrides): SshSettings {
  const [, userInAlias, host = alias] = /^(?:([^@]+)@)?(.+)$/.exec(alias) ?? [];
  const user = overrides.user ?? userInAlias;
  const identities = overrides.identity === undefined ? defaultIdentityFiles : [overrides.identity];
  const lines = [
    `hostname ${host}`,
    ...(user === undefined ? [] : [`user ${user}`]),
    ...(overrides.port === undefined ? [] : [`port ${overrides.port}`]),
    ...(overrides.jump === undefined ? [] : [`proxyjump ${overrides.jump}`]),
    ...identities.map((path) => `identityfile ${path}`),
  ];
  return parseSshG(lines.join('\n'), host);
}
