import { devNull } from 'node:os';
import type { FailureError } from '#shared/domain/failure.ts';
import { identityOption, quotePath } from '../config/quotePath.ts';
import type { Hop } from '../config/route.ts';
import type { HandshakePlaces } from '../handshakePlaces.ts';
import type { Keepalive } from '../keepalive.ts';
import { sshError } from '../sshError.ts';
import type { SshProgram } from './sshProcess.ts';

/** What every call of the system's ssh has in common. */
export interface OpensshMeans extends SshProgram {
  /** A configuration file instead of the user's and the system's. */
  readonly configFile: string | undefined;
  /** The known_hosts files that count for a hop, ours included. */
  readonly knownHostsFiles: (hop: Hop) => readonly string[];
  /** True when those files stand in place of the system-wide ones too. */
  readonly replacesGlobal: boolean;
  readonly places: HandshakePlaces;
  readonly keepalive: Keepalive;
}

/**
 * Never a prompt, never a shared connection, never a write to the user's files, nothing forwarded; a host key is judged by the known
 * hosts files alone, on the loopback too and whatever a name server says.
 */
const alwaysOptions: readonly string[] = [
  'BatchMode=yes',
  'ControlMaster=no',
  'ControlPath=none',
  'ConnectTimeout=20',
  'UpdateHostKeys=no',
  'NoHostAuthenticationForLocalhost=no',
  'VerifyHostKeyDNS=no',
  'ForwardAgent=no',
  'ForwardX11=no',
  'ClearAllForwardings=yes',
  'PermitLocalCommand=no',
  'RemoteCommand=none',
];

/**
 * The arguments by which ssh reaches the last of `hops` through the others, up to and with the destination. Jump hosts are
 * written as a ProxyCommand of our own, because ssh does not pass on its options (known hosts, batch mode) to the hops of a
 * ProxyJump. After the leading `--` ssh takes nothing for an option, so a command may follow as it is. `extra` options win.
 * @throws FailureError `key-exchange` for a hop for which only SHA-1 is configured.
 */
export function opensshArguments(
  hops: readonly Hop[],
  means: OpensshMeans,
  extra: readonly string[] = [],
): string[] {
  const target = hops.at(-1);
  if (target === undefined) throw new Error('a route without hops');
  const options = [
    ...extra,
    ...targetOptions(target, means),
    ...alwaysOptions,
    `ServerAliveInterval=${means.keepalive.intervalMs / 1000}`,
    `ServerAliveCountMax=${means.keepalive.count}`,
    ...proxyOption(hops, means),
  ];
  const { user, port, identity } = target.overrides;
  return [
    ...(means.configFile === undefined ? [] : ['-F', means.configFile]),
    '-T',
    ...options.flatMap((option) => ['-o', option]),
    ...(user === undefined ? [] : ['-l', user]),
    ...(port === undefined ? [] : ['-p', String(port)]),
    ...(identity === undefined ? [] : ['-o', identityOption(identity)]),
    '--',
    target.alias,
  ];
}

function targetOptions(hop: Hop, { knownHostsFiles, replacesGlobal }: OpensshMeans): string[] {
  const own = knownHostsFiles(hop);
  const global = new Set(hop.settings.globalKnownHostsFiles);
  const user = replacesGlobal ? own : own.filter((file) => !global.has(file));
  return [
    `UserKnownHostsFile=${user.map(quotePath).join(' ')}`,
    ...(replacesGlobal ? [`GlobalKnownHostsFile=${devNull}`] : []),
    'StrictHostKeyChecking=yes',
    ...withoutSha1(hop),
  ];
}

const optionNames: Readonly<Record<string, string>> = {
  kexalgorithms: 'KexAlgorithms',
  macs: 'MACs',
  hostkeyalgorithms: 'HostKeyAlgorithms',
  pubkeyacceptedalgorithms: 'PubkeyAcceptedAlgorithms',
  pubkeyacceptedkeytypes: 'PubkeyAcceptedKeyTypes',
  casignaturealgorithms: 'CASignatureAlgorithms',
};
const isSha1 = (name: string) => /sha1|^ssh-(rsa|dss)($|-cert)/.test(name);

/** The configured algorithms less SHA-1, for the lists that hold any: ssh keeps its own preferences for lists left alone. */
function withoutSha1({ settings, title }: Hop): string[] {
  return Object.entries(settings.algorithms).flatMap(([keyword, list]) => {
    const name = optionNames[keyword];
    const good = list.filter((algorithm) => !isSha1(algorithm));
    if (name === undefined || good.length === list.length) return [];
    if (good.length === 0) throw onlySha1(title, name, list);
    return [`${name}=${good.join(',')}`];
  });
}

function onlySha1(title: string, option: string, list: readonly string[]): FailureError {
  return sshError(
    'key-exchange',
    `for ${title}, ssh's configuration allows nothing but SHA-1 as ${option}: ${list.join(',')}`,
    `Name others too, as in "${option} +...", and bring its sshd up to date: SHA-1 is not used.`,
    { terminal: true },
  );
}

function proxyOption(hops: readonly Hop[], means: OpensshMeans): string[] {
  const target = hops.at(-1);
  const via = hops.slice(0, -1);
  if (target === undefined) return [];
  if (via.length === 0) return target.overrides.jump === 'none' ? ['ProxyJump=none'] : [];
  const { hostname, port } = target.settings;
  // At a lower level ssh would keep to itself why a jump host refused to lead on.
  const inner = opensshArguments(via, means, ['LogLevel=INFO']);
  const destination = inner.splice(-2);
  const command = [means.program, ...inner, '-W', `[${hostname}]:${port}`, ...destination];
  return [`ProxyCommand=${command.map(quoteWord).join(' ').replaceAll('%', '%%')}`];
}

/** A word of a command line that ssh hands to the user's shell. */
function quoteWord(word: string): string {
  if (process.platform === 'win32') return `"${word.replaceAll('"', '\\"')}"`;
  return `'${word.replaceAll("'", "'\\''")}'`;
}
