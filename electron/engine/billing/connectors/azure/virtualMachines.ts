import type { BilledInstance, ConnectionConfig } from '#shared/domain/billingConnection.ts';
import { nextPageUrl } from '../billingFetch.ts';
import type { ConnectorContext } from '../connector.ts';
import { type AnswerRow, inner, listAt, neededText, rowAt, rowsAt, textAt } from '../reading/answerRow.ts';
import { apiUrl, askProvider } from '../reading/askProvider.ts';
import { azureHeader } from './azureToken.ts';

const base = 'https://management.azure.com';

/**
 * Virtual machines of a subscription with the addresses of their network interfaces, named by their resource id as the bill names them.
 * Rights: Microsoft.Compute/virtualMachines/read, Microsoft.Network/networkInterfaces/read, Microsoft.Network/publicIPAddresses/read.
 * Source: Azure Resource Manager, "List All" of the three; the shape of an interface is general knowledge.
 */
export async function virtualMachines(
  config: ConnectionConfig,
  subscription: string,
  context: ConnectorContext,
): Promise<readonly BilledInstance[]> {
  const list = (type: string, apiVersion: string) =>
    listAll(
      config,
      `/subscriptions/${encodeURIComponent(subscription)}/providers/${type}`,
      apiVersion,
      context,
    );
  const machines = await list('Microsoft.Compute/virtualMachines', '2024-07-01');
  if (machines.length === 0) return [];
  const interfaces = await list('Microsoft.Network/networkInterfaces', '2024-05-01');
  const publicAddresses = await list('Microsoft.Network/publicIPAddresses', '2024-05-01');
  const addresses = addressesByMachine(interfaces, publicAddresses);
  return machines.map((row) =>
    instanceOf(row, subscription, addresses.get(neededText(row, 'id').toLowerCase()) ?? []),
  );
}

async function listAll(
  config: ConnectionConfig,
  path: string,
  apiVersion: string,
  context: ConnectorContext,
): Promise<readonly AnswerRow[]> {
  const rows: AnswerRow[] = [];
  let url: URL | null = apiUrl(config, base, path, { 'api-version': apiVersion });
  while (url !== null) {
    const asked = { title: 'Azure', right: 'Reader on the subscription' };
    const answer = await askProvider(context, { url, headers: await azureHeader(config, context) }, asked);
    const body = rowAt(answer.json(), `Azure, ${path.split('/').at(-1)}`);
    rows.push(...listAt(body, 'value'));
    const next = textAt(body, 'nextLink');
    url = next === null ? null : nextPageUrl(next, url);
  }
  return rows;
}

/** Addresses by the resource id of the machine, in lower case. */
function addressesByMachine(
  interfaces: readonly AnswerRow[],
  publicAddresses: readonly AnswerRow[],
): ReadonlyMap<string, readonly string[]> {
  const publicById = new Map(
    publicAddresses.map((row) => [
      neededText(row, 'id').toLowerCase(),
      textAt(inner(row, 'properties'), 'ipAddress'),
    ]),
  );
  const known = new Map<string, readonly string[]>();
  for (const row of interfaces) {
    const properties = inner(row, 'properties');
    const machine = textAt(inner(properties, 'virtualMachine'), 'id')?.toLowerCase();
    if (machine === undefined) continue;
    const found = rowsAt(properties.fields.ipConfigurations, row.place).flatMap((entry) => {
      const address = inner(entry, 'properties');
      const publicId = textAt(inner(address, 'publicIPAddress'), 'id')?.toLowerCase() ?? '';
      return [textAt(address, 'privateIPAddress') ?? [], publicById.get(publicId) ?? []].flat();
    });
    known.set(machine, [...(known.get(machine) ?? []), ...found]);
  }
  return known;
}

function instanceOf(row: AnswerRow, subscription: string, addresses: readonly string[]): BilledInstance {
  const properties = inner(row, 'properties');
  const createdMs = Date.parse(textAt(properties, 'timeCreated') ?? '');
  return {
    provider: 'Microsoft',
    account: subscription,
    instanceId: neededText(row, 'id'),
    name: textAt(row, 'name'),
    addresses,
    instanceType: textAt(inner(properties, 'hardwareProfile'), 'vmSize'),
    region: textAt(row, 'location'),
    lifecycle: textAt(properties, 'priority') === 'Spot' ? 'spot' : 'on-demand',
    launchedAtMs: Number.isNaN(createdMs) ? null : createdMs,
    state: textAt(properties, 'provisioningState'),
    tags: Object.fromEntries(
      Object.entries(inner(row, 'tags').fields).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    ),
  };
}
