import { userInfo } from 'node:os';
import { expandPath, type PathTokens } from './expandPath.ts';
import type { SshSettings } from './sshSettings.ts';

/** Identities that ssh tries when none is configured, newest habits first. */
export const defaultIdentityFiles: readonly string[] = [
  'id_ed25519',
  'id_ecdsa',
  'id_rsa',
  'id_ed25519_sk',
  'id_ecdsa_sk',
].map((name) => `~/.ssh/${name}`);

/** Names that any version of ssh lists by itself; a list made of these alone was not configured. */
const everDefault = /^~[/\\]\.ssh[/\\](identity|id_(rsa|dsa|ecdsa|ecdsa_sk|ed25519|ed25519_sk|xmss))$/;

const algorithmKeywords = [
  'kexalgorithms',
  'macs',
  'hostkeyalgorithms',
  'pubkeyacceptedalgorithms',
  'pubkeyacceptedkeytypes',
  'casignaturealgorithms',
];

/**
 * Reads what `ssh -G` prints: one lower-case keyword and its value a line, several lines for keywords that repeat. Never
 * throws: what is absent or malformed takes OpenSSH's default. Booleans come as `yes`/`no` or `true`/`false`, depending on
 * the version and the keyword (https://github.com/microsoft/vscode/issues/329938).
 */
export function parseSshG(text: string, alias: string): SshSettings {
  const values = collect(text);
  const last = (keyword: string) => values.get(keyword)?.at(0) ?? null;
  const unlessNone = (keyword: string) => {
    const value = last(keyword);
    return value === null || value === '' || value.toLowerCase() === 'none' ? null : value;
  };
  const flag = (keyword: string, otherwise: boolean) => toFlag(last(keyword), otherwise);
  const tokens: PathTokens = {
    alias,
    hostname: last('hostname') ?? alias,
    port: toPort(last('port')),
    user: last('user') ?? userInfo().username,
  };
  const paths = (listed: readonly string[]) => listed.map((path) => expandPath(path, tokens));
  const identities = (values.get('identityfile') ?? []).filter((path) => path.toLowerCase() !== 'none');
  const identitiesAreDefaults = identities.every((path) => everDefault.test(path));
  return {
    hostname: tokens.hostname,
    port: tokens.port,
    user: tokens.user,
    identityFiles: paths(identitiesAreDefaults && identities.length > 0 ? defaultIdentityFiles : identities),
    identitiesAreDefaults,
    identitiesOnly: flag('identitiesonly', false),
    identityAgent: agentSocket(last('identityagent'), tokens),
    certificateFiles: paths(
      (values.get('certificatefile') ?? []).filter((path) => path.toLowerCase() !== 'none'),
    ),
    proxyJump: unlessNone('proxyjump'),
    proxyCommand: unlessNone('proxycommand'),
    userKnownHostsFiles: paths(
      fileList(last('userknownhostsfile') ?? '~/.ssh/known_hosts ~/.ssh/known_hosts2'),
    ),
    globalKnownHostsFiles: paths(fileList(last('globalknownhostsfile') ?? '/etc/ssh/ssh_known_hosts')),
    strictHostKeyChecking: strictness(last('stricthostkeychecking')),
    hostKeyAlias: unlessNone('hostkeyalias'),
    gssapiAuthentication: flag('gssapiauthentication', false),
    pkcs11Provider: unlessNone('pkcs11provider'),
    knownHostsCommand: unlessNone('knownhostscommand'),
    revokedHostKeys: unlessNone('revokedhostkeys'),
    addressFamily: family(last('addressfamily')),
    bindAddress: unlessNone('bindaddress'),
    preferredAuthentications: unlessNone('preferredauthentications')?.split(',') ?? null,
    pubkeyAuthentication: flag('pubkeyauthentication', true),
    passwordAuthentication: flag('passwordauthentication', true),
    kbdInteractiveAuthentication: flag('kbdinteractiveauthentication', true),
    numberOfPasswordPrompts: toCount(last('numberofpasswordprompts'), 3),
    algorithms: Object.fromEntries(
      algorithmKeywords.flatMap((keyword) => {
        const list = last(keyword);
        return list === null ? [] : [[keyword, list.split(',')]];
      }),
    ),
  };
}

function collect(text: string): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const line of text.split(/\r?\n/)) {
    const [, keyword, value] = /^(\S+)\s+(.*)$/.exec(line.trim()) ?? [];
    if (keyword === undefined || value === undefined) continue;
    const known = values.get(keyword.toLowerCase());
    if (known === undefined) values.set(keyword.toLowerCase(), [value]);
    else known.push(value);
  }
  return values;
}

function toFlag(value: string | null, otherwise: boolean): boolean {
  if (value === null) return otherwise;
  // `unbound` and `host-bound` are PubkeyAuthentication's finer ways to say yes.
  return /^(yes|true|unbound|host-bound)$/i.test(value) || (otherwise && !/^(no|false)$/i.test(value));
}

function toPort(value: string | null): number {
  const port = Number(value ?? 22);
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : 22;
}

function toCount(value: string | null, otherwise: number): number {
  const count = Number(value ?? otherwise);
  return Number.isInteger(count) && count >= 0 ? count : otherwise;
}

function strictness(value: string | null): SshSettings['strictHostKeyChecking'] {
  switch (value?.toLowerCase()) {
    case 'yes':
    case 'true':
      return 'yes';
    case 'no':
    case 'off':
    case 'false':
      return 'no';
    case 'accept-new':
      return 'accept-new';
    default:
      return 'ask';
  }
}

function family(value: string | null): SshSettings['addressFamily'] {
  return value === 'inet' || value === 'inet6' ? value : 'any';
}

function agentSocket(value: string | null, tokens: PathTokens): string | null {
  const fromEnvironment = process.env.SSH_AUTH_SOCK || null;
  if (value === null || value === 'SSH_AUTH_SOCK') return fromEnvironment ?? windowsAgent();
  if (value.toLowerCase() === 'none') return null;
  if (value.startsWith('$') && !value.startsWith('${')) return process.env[value.slice(1)] || null;
  return expandPath(value, tokens);
}

/** OpenSSH for Windows has its agent on a fixed pipe. */
function windowsAgent(): string | null {
  return process.platform === 'win32' ? '\\\\.\\pipe\\openssh-ssh-agent' : null;
}

/** Several files in one value; quotes are honoured, though `ssh -G` prints none, so a path with a space arrives in pieces. */
function fileList(value: string): string[] {
  const found = value.match(/"[^"]*"|\S+/g) ?? [];
  return found.map((path) => path.replace(/^"(.*)"$/, '$1')).filter((path) => path.toLowerCase() !== 'none');
}
