import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A host that the engine is to read, with the key that it must show. */
export interface BenchHost {
  readonly name: string;
  readonly address: string;
  readonly port: number;
  readonly user: string;
  /** `ssh-ed25519 AAAA...` */
  readonly hostKey: string;
}

/** Where an engine of the bench keeps its things. */
export interface EngineFolders {
  readonly configFolder: string;
  readonly dataFolder: string;
}

/** Writes the hosts file, the trusted keys and the private key that log an engine in to these hosts, at 1 Hz. */
export async function writeEngineFolders(
  folder: string,
  hosts: readonly BenchHost[],
  privateKey: string,
): Promise<EngineFolders> {
  const configFolder = join(folder, 'config');
  const dataFolder = join(folder, 'data');
  await mkdir(configFolder, { recursive: true });
  await mkdir(dataFolder, { recursive: true });
  const identity = join(configFolder, 'id');
  await writeFile(identity, privateKey, { mode: 0o600 });
  await writeFile(join(configFolder, 'hosts.yaml'), hostsYaml(hosts, identity));
  await writeFile(join(configFolder, 'trusted_hosts'), knownHostsText(hosts), { mode: 0o600 });
  return { configFolder, dataFolder };
}

function hostsYaml(hosts: readonly BenchHost[], identity: string): string {
  const entries = hosts.map(
    (host) =>
      `  - { name: ${host.name}, address: ${host.address}, port: ${host.port}, user: ${host.user}, transport: ssh2 }\n`,
  );
  return `defaults:\n  identity: ${identity}\n  intervalSeconds: 1\nhosts:${entries.length ? '\n' : ' []\n'}${entries.join('')}`;
}

/** The hosts' keys as lines of known_hosts. */
export function knownHostsText(hosts: readonly BenchHost[]): string {
  return hosts.map((host) => `[${host.address}]:${host.port} ${host.hostKey}\n`).join('');
}
