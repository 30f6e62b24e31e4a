import type { ConnectionConfig } from '#shared/domain/billingConnection.ts';
import { requestFailure } from '../../../http/requestFailure.ts';
import type { ConnectorContext } from '../connector.ts';

/** How a token is come by, for the connections page. */
export const azureCredentials =
  "As Azure's own tools: AZURE_CLIENT_ID, AZURE_TENANT_ID and AZURE_CLIENT_SECRET of the environment, workload or managed identity, `az login`; AZURE_ACCESS_TOKEN goes before them.";

const scope = 'https://management.azure.com/.default';

type TokenClient = () => Promise<string>;

/** One for a pull: the library keeps a token until it expires. */
const clients = new WeakMap<object, Promise<TokenClient>>();

/**
 * The header of an access token to Azure Resource Manager. An endpoint of the connection's own is asked without one unless the environment
 * gives it, so that Azure's credentials never go elsewhere. The library (52 MB) is loaded on first use.
 * @throws FailureError (needs-secret).
 */
export async function azureHeader(
  config: ConnectionConfig,
  context: Pick<ConnectorContext, 'env'>,
): Promise<Readonly<Record<string, string>>> {
  const given = context.env.AZURE_ACCESS_TOKEN;
  if (given) return { authorization: `Bearer ${given}` };
  if (config.endpoint !== undefined) return {};
  try {
    const client = clients.get(context) ?? tokenClient();
    clients.set(context, client);
    return { authorization: `Bearer ${await (await client)()}` };
  } catch (error) {
    clients.delete(context);
    throw requestFailure(
      'needs-secret',
      'Azure gives no access token',
      'Run `az login`, or set AZURE_CLIENT_ID, AZURE_TENANT_ID and AZURE_CLIENT_SECRET for Headroom.',
      error instanceof Error ? error.message : String(error),
      true,
    );
  }
}

async function tokenClient(): Promise<TokenClient> {
  const { DefaultAzureCredential } = await import('@azure/identity');
  const credential = new DefaultAzureCredential();
  return async () => (await credential.getToken(scope)).token;
}
