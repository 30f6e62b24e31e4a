import type { BilledInstance, ConnectionConfig } from '#shared/domain/billingConnection.ts';
import type { ConnectorContext } from '../connector.ts';
import { type AnswerRow, inner, neededText, rowAt, rowsAt, textAt } from '../reading/answerRow.ts';
import { apiUrl, askProvider } from '../reading/askProvider.ts';
import { googleHeader } from './googleToken.ts';

const base = 'https://compute.googleapis.com';

/** Instances of a project in every zone. Right: compute.instances.list. Source: Compute Engine v1, instances.aggregatedList. */
export async function computeInstances(
  config: ConnectionConfig,
  project: string,
  context: ConnectorContext,
): Promise<readonly BilledInstance[]> {
  const found: BilledInstance[] = [];
  let pageToken: string | null = null;
  do {
    const path = `/compute/v1/projects/${encodeURIComponent(project)}/aggregated/instances`;
    const url = apiUrl(config, base, path, { maxResults: '500', pageToken });
    const headers = await googleHeader(config, context);
    const asked = { title: 'Compute Engine', right: 'compute.instances.list' };
    const answer = await askProvider(context, { url, headers }, asked);
    const body = rowAt(answer.json(), `Compute Engine, ${project}`);
    const zones = Object.values(inner(body, 'items').fields).map((zone) => rowAt(zone, body.place));
    found.push(
      ...zones.flatMap((zone) =>
        rowsAt(zone.fields.instances, body.place).map((row) => instanceOf(row, project)),
      ),
    );
    pageToken = textAt(body, 'nextPageToken');
  } while (pageToken !== null);
  return found;
}

function instanceOf(row: AnswerRow, project: string): BilledInstance {
  const interfaces = rowsAt(row.fields.networkInterfaces, row.place);
  const scheduling = inner(row, 'scheduling');
  const isSpot = textAt(scheduling, 'provisioningModel') === 'SPOT' || scheduling.fields.preemptible === true;
  const createdMs = Date.parse(textAt(row, 'lastStartTimestamp') ?? textAt(row, 'creationTimestamp') ?? '');
  return {
    provider: 'Google Cloud',
    account: project,
    instanceId: neededText(row, 'id'),
    name: textAt(row, 'name'),
    addresses: interfaces.flatMap((nic) => [
      ...(textAt(nic, 'networkIP') === null ? [] : [neededText(nic, 'networkIP')]),
      ...rowsAt(nic.fields.accessConfigs, row.place).flatMap((access) => textAt(access, 'natIP') ?? []),
    ]),
    instanceType: lastPart(textAt(row, 'machineType')),
    region: lastPart(textAt(row, 'zone'))?.replace(/-[a-z]$/, '') ?? null,
    lifecycle: isSpot ? 'spot' : 'on-demand',
    launchedAtMs: Number.isNaN(createdMs) ? null : createdMs,
    state: textAt(row, 'status'),
    tags: Object.fromEntries(
      Object.entries(inner(row, 'labels').fields).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    ),
  };
}

const lastPart = (url: string | null) => url?.split('/').at(-1) ?? null;
