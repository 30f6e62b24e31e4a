import type { BilledInstance, ConnectionConfig } from '#shared/domain/billingConnection.ts';
import { nextPageUrl } from '../billingFetch.ts';
import type { ConnectorContext } from '../connector.ts';
import { type AnswerRow, inner, listAt, neededText, rowAt, textAt } from '../reading/answerRow.ts';
import { apiUrl, askProvider } from '../reading/askProvider.ts';
import { azureHeader } from './azureToken.ts';

const base = 'https://management.azure.com';

/**
 * Virtual machines of a subscription. `vmId` is what the machine's own metadata service and DMI tell; addresses belong to network
 * interfaces, which are not asked for. Right: Microsoft.Compute/virtualMachines/read. Source: Compute, Virtual Machines - List All.
 */
export async function virtualMachines(
  config: ConnectionConfig,
  subscription: string,
  context: ConnectorContext,
): Promise<readonly BilledInstance[]> {
  const found: BilledInstance[] = [];
  const path = `/subscriptions/${encodeURIComponent(subscription)}/providers/Microsoft.Compute/virtualMachines`;
  let url: URL | null = apiUrl(config, base, path, { 'api-version': '2024-07-01' });
  while (url !== null) {
    const asked = { title: 'Azure', right: 'Reader on the subscription' };
    const answer = await askProvider(context, { url, headers: await azureHeader(config, context) }, asked);
    const body = rowAt(answer.json(), `Azure, virtual machines of ${subscription}`);
    found.push(...listAt(body, 'value').map((row) => instanceOf(row, subscription)));
    const next = textAt(body, 'nextLink');
    url = next === null ? null : nextPageUrl(next, url);
  }
  return found;
}

function instanceOf(row: AnswerRow, subscription: string): BilledInstance {
  const properties = inner(row, 'properties');
  const createdMs = Date.parse(textAt(properties, 'timeCreated') ?? '');
  return {
    provider: 'Microsoft',
    account: subscription,
    instanceId: textAt(properties, 'vmId') ?? neededText(row, 'id'),
    name: textAt(row, 'name'),
    addresses: [],
    instanceType: textAt(inner(properties, 'hardwareProfile'), 'vmSize'),
    region: textAt(row, 'location'),
    lifecycle: textAt(properties, 'priority') === 'Spot' ? 'spot' : 'on-demand',
    launchedAtMs: Number.isNaN(createdMs) ? null : createdMs,
    state: textAt(properties, 'provisioningState'),
    tags: {
      ...Object.fromEntries(
        Object.entries(inner(row, 'tags').fields).filter(
          (entry): entry is [string, string] => typeof entry[1] === 'string',
        ),
      ),
    },
  };
}
