import type { DescribeInstancesResult, Instance } from '@aws-sdk/client-ec2';
import type { BilledInstance, ConnectionConfig } from '#shared/domain/billingConnection.ts';
import type { ConnectorContext } from '../connector.ts';
import { optionList } from '../reading/askProvider.ts';
import type { Trial } from '../reading/trySteps.ts';
import { awsSettings } from './awsClients.ts';
import { callAws } from './callAws.ts';

const right = 'ec2:DescribeInstances';
/** The most that AWS gives in a page. */
const pageSize = 1000;
/** A provider that pages for ever is stopped: 200,000 instances in a region. */
const mostPages = 200;

/** All instances of the regions that the connection names, whatever their state. */
export async function awsInstances(
  config: ConnectionConfig,
  context: ConnectorContext,
): Promise<readonly BilledInstance[]> {
  const found: BilledInstance[] = [];
  for (const region of optionList(config, 'regions'))
    found.push(...(await regionInstances(config, region, context)));
  return found;
}

/** One trial a region, for the test of a connection. */
export function instanceTrials(config: ConnectionConfig, context: ConnectorContext): readonly Trial[] {
  return optionList(config, 'regions').map((region) => ({
    step: `instances in ${region}`,
    right,
    isOptional: true,
    run: async () => `${(await regionInstances(config, region, context)).length} instances`,
  }));
}

async function regionInstances(
  config: ConnectionConfig,
  region: string,
  context: ConnectorContext,
): Promise<readonly BilledInstance[]> {
  const { DescribeInstancesCommand, EC2Client } = await import('@aws-sdk/client-ec2');
  const client = new EC2Client({ ...(await awsSettings(config, region)) });
  const found: BilledInstance[] = [];
  let next: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const input = { MaxResults: pageSize, ...(next !== undefined && { NextToken: next }) };
    const answer: DescribeInstancesResult = await callAws(
      { service: `EC2 in ${region}`, right },
      context,
      () => client.send(new DescribeInstancesCommand(input), { abortSignal: context.signal }),
    );
    for (const { OwnerId, Instances } of answer.Reservations ?? [])
      for (const instance of Instances ?? [])
        found.push(...billedInstance(instance, OwnerId ?? null, region));
    next = answer.NextToken || undefined;
    if (next === undefined) break;
  }
  return found;
}

function billedInstance(
  instance: Instance,
  account: string | null,
  region: string,
): readonly BilledInstance[] {
  const { InstanceId, InstanceType, LaunchTime, State } = instance;
  if (InstanceId === undefined) return [];
  const tags = Object.fromEntries((instance.Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value]));
  return [
    {
      provider: 'AWS',
      account,
      instanceId: InstanceId,
      name: tags.Name ?? null,
      addresses: addressesOf(instance),
      instanceType: InstanceType ?? null,
      region,
      lifecycle: lifecycleOf(instance),
      launchedAtMs: LaunchTime?.getTime() ?? null,
      state: State?.Name ?? null,
      tags,
    },
  ];
}

function addressesOf(instance: Instance): readonly string[] {
  const ofInterfaces = (instance.NetworkInterfaces ?? []).flatMap((each) => [
    ...(each.PrivateIpAddresses ?? []).flatMap((address) => [
      address.PrivateIpAddress,
      address.Association?.PublicIp,
    ]),
    ...(each.Ipv6Addresses ?? []).map((address) => address.Ipv6Address),
  ]);
  const { PrivateIpAddress, PublicIpAddress, PrivateDnsName, PublicDnsName } = instance;
  const all = [PrivateIpAddress, PublicIpAddress, PrivateDnsName, PublicDnsName, ...ofInterfaces];
  return [...new Set(all.filter((address) => address !== undefined && address !== ''))] as string[];
}

function lifecycleOf({ InstanceLifecycle }: Instance): BilledInstance['lifecycle'] {
  switch (InstanceLifecycle) {
    case 'spot':
      return 'spot';
    case 'capacity-block':
    case 'scheduled':
      return 'reserved';
    default:
      return InstanceLifecycle === undefined ? 'on-demand' : 'unknown';
  }
}
