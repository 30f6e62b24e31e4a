import { hostConfigSchema } from '#shared/contract/schemas/host.ts';
import type { HostConfig } from '#shared/domain/host.ts';

/** Keys of a host in the file, in the order that we write them. */
export const hostKeys = [
  'name',
  'address',
  'transport',
  'user',
  'port',
  'identity',
  'jump',
  'labels',
  'llm',
  'intervalSeconds',
  'paused',
] as const satisfies readonly (keyof HostConfig)[];
export type HostKey = (typeof hostKeys)[number];

/** Keys that `defaults:` may set for every host of the file. */
export const defaultKeys = [
  'transport',
  'user',
  'port',
  'identity',
  'jump',
  'labels',
  'intervalSeconds',
] as const satisfies readonly HostKey[];

/** Top-level keys of the file. */
export const fileKeys = ['defaults', 'hosts'] as const;

/** What other tools call these keys. */
export const hostKeySynonyms: Readonly<Record<string, HostKey>> = {
  host: 'name',
  alias: 'name',
  hostname: 'address',
  ip: 'address',
  ansiblehost: 'address',
  ansibleuser: 'user',
  ansibleport: 'port',
  username: 'user',
  login: 'user',
  key: 'identity',
  keyfile: 'identity',
  identityfile: 'identity',
  sshkey: 'identity',
  proxyjump: 'jump',
  bastion: 'jump',
  tags: 'labels',
  vllm: 'llm',
  llmservers: 'llm',
  every: 'intervalSeconds',
  seconds: 'intervalSeconds',
  disabled: 'paused',
};

/** What each key takes, as a remedy says it. */
export const hostKeyRemedies: Readonly<Record<HostKey, string>> = {
  name: 'Use letters, digits and . _ : @ / -, not starting with -, at most 253 of them.',
  address: 'Write a host name, an IP address or an alias of ~/.ssh/config, without spaces.',
  transport: 'Write auto, ssh2, openssh or local.',
  user: 'Write a login name without spaces.',
  port: 'Write a whole number from 1 to 65535.',
  identity: 'Write the path of a private key; ~ is allowed.',
  jump: 'Write [user@]host[:port]; separate the hops of a chain by commas, without spaces.',
  labels: 'Write pairs such as "team: vision": names up to 63 characters, values up to 255.',
  llm: 'Write a list such as "- port: 8000" or "- url: http://10.0.0.5:8000/metrics": LLM servers as the host sees them.',
  intervalSeconds: 'Write whole seconds from 1 to 60.',
  paused: 'Write true or false.',
};

/** The value as the schema takes it, or null where it does not. */
export function parseHostKey(key: HostKey, value: unknown): { readonly value: unknown } | null {
  const result = hostConfigSchema.shape[key].safeParse(value);
  return result.success ? { value: result.data } : null;
}

/** What a host has where neither it nor `defaults:` says anything. */
export const builtInDefaults = {
  transport: 'auto',
  labels: {},
  intervalSeconds: 2,
  paused: false,
} as const satisfies Partial<HostConfig>;
