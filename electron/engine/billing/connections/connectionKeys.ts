import { connectionConfigSchema } from '#shared/contract/schemas/billingConnection.ts';
import type { ConnectionConfig } from '#shared/domain/billingConnection.ts';

export type ConnectionKey = keyof ConnectionConfig;

/** Keys of a connection in the file, in the order that we write them. */
export const connectionKeys = Object.keys(connectionConfigSchema.shape) as readonly ConnectionKey[];

const { name: _name, kind: _kind, ...built } = connectionConfigSchema.parse({ name: 'x', kind: 'x' });
/** What a connection has where the file says nothing. */
export const builtInConnection: Partial<ConnectionConfig> = built;

/** What other tools call these keys. */
export const connectionKeySynonyms: Readonly<Record<string, string>> = {
  type: 'kind',
  provider: 'kind',
  url: 'endpoint',
  baseurl: 'endpoint',
  history: 'months',
  schedule: 'pullsPerDay',
  settings: 'options',
};

/** What each key takes, as a remedy says it. */
export const connectionKeyRemedies: Readonly<Record<ConnectionKey, string>> = {
  name: 'Use letters, digits and . _ -, at most 63 of them, not starting with a sign.',
  kind: 'Write one of the kinds that "headroom billing add --help" lists.',
  options: 'Write a map of the options of the kind: "options: { profile: billing }".',
  endpoint: 'Write http:// or https://, without user and password; leave it out for the provider itself.',
  secretEnv: 'Write the name of an environment variable: letters, digits and _.',
  months: 'Write whole months from 1 to 36.',
  pullsPerDay: 'Write 0 (only when asked) to 4.',
  paused: 'Write true or false.',
};
