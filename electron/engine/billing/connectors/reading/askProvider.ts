import type { ConnectionConfig } from '#shared/domain/billingConnection.ts';
import { requestFailure } from '../../../http/requestFailure.ts';
import type { BillingAnswer, BillingRequest } from '../billingFetch.ts';
import type { ConnectorContext } from '../connector.ts';

/** Who is asked, for messages. */
export interface Asked {
  readonly title: string;
  /** The right that the request needs, in the provider's words. */
  readonly right: string;
}

/** The address of a path of a provider's API, or of the endpoint that the connection names in its place. */
export function apiUrl(
  config: Pick<ConnectionConfig, 'endpoint'>,
  usualBase: string,
  path: string,
  query: Readonly<Record<string, string | null>> = {},
): URL {
  const url = new URL(`${(config.endpoint ?? usualBase).replace(/\/+$/, '')}${path}`);
  for (const [key, value] of Object.entries(query)) if (value !== null) url.searchParams.set(key, value);
  return url;
}

/** Asks, and says which right is missing where the answer is 403. @throws FailureError unless the status is 2xx. */
export async function askProvider(
  context: Pick<ConnectorContext, 'fetch'>,
  request: BillingRequest,
  { title, right }: Asked,
): Promise<BillingAnswer> {
  const answer = await context.fetch(request);
  if (answer.status !== 403) return answer.orThrow();
  throw requestFailure(
    'permission',
    `${title} forbids ${new URL(request.url).pathname} (403): ${right} is missing`,
    'Give it to the key or the account; the policy of this connection says where.',
    answer.text,
    true,
  );
}

/** The header of a key that is sent as a bearer token. @throws FailureError (needs-secret) where there is none. */
export async function bearerHeader(
  context: Pick<ConnectorContext, 'secret'>,
  title: string,
  env: string,
): Promise<Readonly<Record<string, string>>> {
  const key = await context.secret();
  if (key === null)
    throw requestFailure(
      'needs-secret',
      `The key of ${title} is not known`,
      `Set the environment variable ${env}, or enter the key in the app; it goes to the keyring.`,
      '',
      true,
    );
  return { authorization: `Bearer ${key}` };
}

/** An option that is one text, or null where it is not given. */
export function optionText(config: Pick<ConnectionConfig, 'options'>, key: string): string | null {
  const value = config.options[key];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** An option that is a list; one text is a list of one. */
export function optionList(config: Pick<ConnectionConfig, 'options'>, key: string): readonly string[] {
  const value = config.options[key];
  if (value === undefined || value === '') return [];
  return typeof value === 'string' ? [value] : value;
}

/** @throws FailureError (config) where the option is not given. */
export function neededOption(config: ConnectionConfig, key: string): string {
  const value = optionText(config, key);
  if (value !== null) return value;
  throw requestFailure(
    'config',
    `The connection ${config.name} lacks the option ${key}`,
    'Add it in billing.yaml or on the connections page.',
    '',
    true,
  );
}
