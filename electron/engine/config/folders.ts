import { homedir } from 'node:os';
import { join, posix, win32 } from 'node:path';

/** Where this installation keeps what is its own. */
export interface Folders {
  /** hosts.yaml, settings.yaml, trusted_hosts: small, the user's, worth a backup. */
  readonly configFolder: string;
  /** The telemetry file and the log: large, ours. */
  readonly dataFolder: string;
}

/** What decides the folders; every part can be given, so that a test needs no other machine. */
export interface FolderInputs {
  /** `--config DIR`; wins over everything. */
  readonly configOption?: string | undefined;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly platform?: NodeJS.Platform;
  readonly home?: string;
  readonly workingFolder?: string;
}

/**
 * The platform's folders: XDG on Linux (`~/.config/headroom`, `~/.local/share/headroom`), `~/Library/Application Support/Headroom`
 * on macOS, `%APPDATA%` and `%LOCALAPPDATA%` on Windows. `--config DIR`, then `HEADROOM_CONFIG`, override them; data then
 * lies in `DIR/data`, so that one folder is one whole installation. `HEADROOM_DATA` overrides the data folder alone.
 * XDG: https://specifications.freedesktop.org/basedir-spec/latest/ (relative values are to be ignored).
 */
export function resolveFolders(inputs: FolderInputs = {}): Folders {
  const env = inputs.env ?? process.env;
  const platform = inputs.platform ?? process.platform;
  const path = platform === 'win32' ? win32 : posix;
  const absolute = (folder: string) => path.resolve(inputs.workingFolder ?? process.cwd(), folder);
  const own = platformFolders(platform, env, inputs.home ?? homedir());
  const asked = inputs.configOption || env.HEADROOM_CONFIG;
  const configFolder = asked ? absolute(asked) : own.configFolder;
  const data = asked ? path.join(configFolder, 'data') : own.dataFolder;
  return { configFolder, dataFolder: env.HEADROOM_DATA ? absolute(env.HEADROOM_DATA) : data };
}

function platformFolders(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): Folders {
  switch (platform) {
    case 'win32': {
      const roaming = env.APPDATA || win32.join(home, 'AppData', 'Roaming');
      const local = env.LOCALAPPDATA || win32.join(home, 'AppData', 'Local');
      return {
        configFolder: win32.join(roaming, 'Headroom'),
        dataFolder: win32.join(local, 'Headroom', 'data'),
      };
    }
    case 'darwin': {
      const support = posix.join(home, 'Library', 'Application Support', 'Headroom');
      return { configFolder: support, dataFolder: posix.join(support, 'data') };
    }
    default: {
      const config = absoluteOr(env.XDG_CONFIG_HOME, posix.join(home, '.config'));
      const data = absoluteOr(env.XDG_DATA_HOME, posix.join(home, '.local', 'share'));
      return { configFolder: posix.join(config, 'headroom'), dataFolder: posix.join(data, 'headroom') };
    }
  }
}

function absoluteOr(folder: string | undefined, fallback: string): string {
  return folder && posix.isAbsolute(folder) ? folder : fallback;
}

/** The user's own file of hosts in a config folder. */
export function hostsFilePath(configFolder: string): string {
  return join(configFolder, 'hosts.yaml');
}

/** Settings in a config folder. */
export function settingsFilePath(configFolder: string): string {
  return join(configFolder, 'settings.yaml');
}

/** Prometheus-compatible servers in a config folder. */
export function sourcesFilePath(configFolder: string): string {
  return join(configFolder, 'sources.yaml');
}

/** What GPUs cost where no bill says it, in a config folder. */
export function ratesFilePath(configFolder: string): string {
  return join(configFolder, 'rates.yaml');
}

/** Ways to the bills of providers, in a config folder. */
export function billingFilePath(configFolder: string): string {
  return join(configFolder, 'billing.yaml');
}
