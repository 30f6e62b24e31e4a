import { sourceConfigSchema, targetConfigSchema } from '#shared/contract/schemas/source.ts';
import type { SourceConfig, TargetConfig } from '#shared/domain/source.ts';

export type SourceKey = keyof SourceConfig;
export type TargetKey = keyof TargetConfig;

/** Keys of a source in the file, in the order that we write them. */
export const sourceKeys = Object.keys(sourceConfigSchema.shape) as readonly SourceKey[];
/** Keys of the target. */
export const targetKeys = Object.keys(targetConfigSchema.shape) as readonly TargetKey[];

/** What other tools call these keys. */
export const sourceKeySynonyms: Readonly<Record<string, string>> = {
  address: 'url',
  endpoint: 'url',
  server: 'url',
  username: 'user',
  ca: 'caFile',
  cafile: 'caFile',
  insecureskipverify: 'insecure',
  tenant: 'orgId',
  scrapeinterval: 'intervalSeconds',
  interval: 'intervalSeconds',
  matchers: 'selector',
  match: 'selector',
  labels: 'externalLabels',
};

/** Keys under which other tools keep a secret in their file. */
export const secretKeys: ReadonlySet<string> = new Set([
  'token',
  'password',
  'secret',
  'bearertoken',
  'apikey',
  'credentials',
  'authorization',
]);

/** What to do about a secret in the file. */
export const secretRemedy =
  'Remove it and change it at the server. Enter it in the app, or name an environment variable that holds it: "secretEnv: NAME".';

const endpointRemedies = {
  url: 'Write the root of the API, http:// or https://, without user and password.',
  auth: 'Write none, bearer or basic.',
  user: 'Write the user of basic authentication.',
  secretEnv: 'Write the name of an environment variable: letters, digits and _.',
  caFile: 'Write the path of a PEM file; ~ is allowed.',
  insecure: 'Write true or false; true leaves the certificate of the server unchecked.',
  orgId: 'Write the tenant as the server knows it (X-Scope-OrgID).',
  paused: 'Write true or false.',
} as const;

/** What each key of a source takes, as a remedy says it. */
export const sourceKeyRemedies: Readonly<Record<SourceKey, string>> = {
  ...endpointRemedies,
  name: 'Use letters, digits and . _ -, at most 63 of them, not starting with a sign.',
  hostLabels: 'Write a list of label names: [Hostname, node, instance].',
  tenantLabels: 'Write a list of label names, or [] for none.',
  selector: 'Write matchers without braces: cluster="eu".',
  intervalSeconds: 'Write whole seconds from 1 to 600; leave it out to follow the scrapes of the server.',
  backfillHours: 'Write whole hours from 0 (none) to 2160.',
  seriesLimit: 'Write a whole number from 1 to 200000.',
};

/** What each key of the target takes. */
export const targetKeyRemedies: Readonly<Record<TargetKey, string>> = {
  ...endpointRemedies,
  url: 'Write the remote-write URL: https://host/api/v1/write, without user and password.',
  queryUrl: 'Write the root of the query API of the same data, or leave it out.',
  externalLabels: 'Write pairs such as "site: berlin".',
};
