import { hostname, userInfo } from 'node:os';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { logPath } from '../engineLog.ts';
import { configPart, fleetPart, storePart, versionsPart } from './bundleParts.ts';
import type { Diagnosis } from './diagnosis.ts';
import { hiddenLogLines } from './logLines.ts';
import { createPseudonyms, type Pseudonyms } from './pseudonyms.ts';
import { tarOf } from './tarFile.ts';

/** A file of a bundle. */
interface BundleFile {
  readonly name: string;
  /** What is in it, for whoever is to send it. */
  readonly about: string;
  readonly text: string;
}

/** A bundle for a bug report. */
export interface Bundle {
  /** `headroom-doctor-20261121-035500.tar.gz` */
  readonly name: string;
  readonly files: readonly { readonly name: string; readonly about: string; readonly bytes: number }[];
  readonly bytes: Buffer;
}

/**
 * Packs what helps to find a fault: versions, configuration, log, store, fleet. Hosts, users, addresses and GPUs bear pseudonyms,
 * the same throughout; keys, passwords, tokens, labels, addresses of receivers and sources, and command lines of processes take no part.
 */
export async function makeBundle(diagnosis: Diagnosis): Promise<Bundle> {
  const names = namesOf(diagnosis);
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const log = await hiddenLogLines(logPath(diagnosis.dataFolder), names);
  const files: readonly BundleFile[] = [
    {
      name: 'versions.json',
      about: 'versions and platform',
      text: json(await versionsPart(diagnosis.shell)),
    },
    {
      name: 'config.json',
      about: 'how hosts and settings are configured, without names',
      text: json(configPart(diagnosis, names)),
    },
    {
      name: 'fleet.json',
      about: 'where each host stands, its failure, its system and GPUs',
      text: json(fleetPart(diagnosis, names)),
    },
    {
      name: 'store.json',
      about: 'size and rows of the history',
      text: json(await storePart(diagnosis, names)),
    },
    { name: 'engine.log', about: `the last ${log.length} lines of the log`, text: `${log.join('\n')}\n` },
  ];
  const all = [{ name: 'README.txt', about: 'what this is', text: readme(files) }, ...files];
  const stamp = new Date(diagnosis.atMs).toISOString().replace(/[-:]/g, '').slice(0, 15).replace('T', '-');
  const title = `headroom-doctor-${stamp}`;
  const entries = all.map(({ name, text }) => ({ name: `${title}/${name}`, bytes: Buffer.from(text) }));
  return {
    name: `${title}.tar.gz`,
    files: all.map(({ name, about, text }) => ({ name, about, bytes: Buffer.byteLength(text) })),
    bytes: await promisify(gzip)(tarOf(entries, diagnosis.atMs)),
  };
}

/** Every name that we know beforehand; others are known by their form. */
function namesOf({ configs, hosts, inventoryOf, configFolder, dataFolder }: Diagnosis): Pseudonyms {
  const names = createPseudonyms();
  const all = [...configs, ...hosts.map((host) => host.config)];
  for (const { name } of all) names.of('host', name);
  for (const config of all) {
    names.of('address', config.address);
    if (config.user !== undefined) names.of('user', config.user);
    if (config.identity !== undefined) names.of('path', config.identity);
    for (const part of config.jump?.split(/[,@]/) ?? []) names.of('address', part.replace(/:\d+$/, ''));
    const own = inventoryOf(config.name)?.facts.hostname;
    if (typeof own === 'string') names.of('host', own);
  }
  names.of('path', configFolder);
  names.of('path', dataFolder);
  names.of('user', userInfo().username);
  names.of('host', hostname());
  return names;
}

function readme(files: readonly BundleFile[]): string {
  const list = files.map(({ name, about }) => `  ${name}: ${about}`).join('\n');
  return `A bundle of Headroom for a bug report.

${list}

Names of hosts, users, addresses, labels, keys and GPUs are replaced by pseudonyms (host-1, address-2), the same ones in all files.
There are no private keys, passwords, tokens and no command lines of processes in it. It is plain text: look through it before
you send it.
`;
}
