import { homedir } from 'node:os';
import type { ConnectionConfig } from '#shared/domain/billingConnection.ts';
import { requestFailure } from '../../../http/requestFailure.ts';
import type { ConnectorContext } from '../connector.ts';
import { optionText } from '../reading/askProvider.ts';

const scopes = [
  'https://www.googleapis.com/auth/bigquery.readonly',
  'https://www.googleapis.com/auth/compute.readonly',
];

/** How a token is come by, for the connections page. */
export const googleCredentials =
  'Application Default Credentials: `gcloud auth application-default login`, GOOGLE_APPLICATION_CREDENTIALS, workload identity, or the file of option keyFile; CLOUDSDK_AUTH_ACCESS_TOKEN goes before them.';

/**
 * The header of an access token. A token of the environment goes first, as for gcloud; an endpoint of the connection's own is asked without
 * one otherwise, so that Google's credentials never go elsewhere. The library is loaded on first use.
 * @throws FailureError (needs-secret, authentication).
 */
export async function googleHeader(
  config: ConnectionConfig,
  context: Pick<ConnectorContext, 'env'>,
): Promise<Readonly<Record<string, string>>> {
  const given = context.env.CLOUDSDK_AUTH_ACCESS_TOKEN;
  if (given) return { authorization: `Bearer ${given}` };
  if (config.endpoint !== undefined) return {};
  try {
    const client = clients.get(context) ?? authClient(config);
    clients.set(context, client);
    return { authorization: `Bearer ${await (await client)()}` };
  } catch (error) {
    clients.delete(context);
    throw tokenFailure(error instanceof Error ? error.message : String(error));
  }
}

type TokenClient = () => Promise<string>;

/** One for a pull: the library keeps a token until it expires. */
const clients = new WeakMap<object, Promise<TokenClient>>();

async function authClient(config: ConnectionConfig): Promise<TokenClient> {
  const { GoogleAuth } = await import('google-auth-library');
  const keyFilename = optionText(config, 'keyFile')?.replace(/^~(?=\/|$)/, homedir());
  const auth = new GoogleAuth({ scopes, ...(keyFilename !== undefined && { keyFilename }) });
  return async () => (await auth.getAccessToken()) ?? '';
}

function tokenFailure(words: string): Error {
  const isMissing = /could not load the default credentials|ENOENT/i.test(words);
  return requestFailure(
    isMissing ? 'needs-secret' : 'authentication',
    isMissing ? 'There are no Google credentials on this machine' : 'Google gives no access token',
    'Run `gcloud auth application-default login`, or name a key file (GOOGLE_APPLICATION_CREDENTIALS, option keyFile).',
    words,
    true,
  );
}
