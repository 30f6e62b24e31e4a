import { providerKey } from '#shared/cost/matching/providerKey.ts';
import type { CloudSource, HostCloud } from '#shared/domain/hostCloud.ts';
import { type Fact, unavailable } from '#shared/domain/reading.ts';

const notTold = Object.freeze(unavailable('the host does not tell'));
const ownHardware = Object.freeze(unavailable('no cloud that we know'));
const longestText = 500;

/** By DMI alone, where no metadata service answered. AWS writes the instance's id on the board. */
const vendors: readonly (readonly [provider: string, pattern: RegExp])[] = [
  ['aws', /amazon/i],
  ['gcp', /google/i],
  ['azure', /7783-7084-3265-9085-8269-3286-77/],
  ['oci', /oraclecloud/i],
  ['digitalocean', /digitalocean/i],
  ['upcloud', /upcloud/i],
  ['hetzner', /hetzner/i],
  ['openstack', /openstack/i],
];
/** cloud-init's words for clouds. */
const initClouds: Readonly<Record<string, string>> = { gce: 'gcp', ec2: 'aws', oracle: 'oci' };

/**
 * Reads the section `cloud` (script/cloudPart.ts): key=value lines in any order. What was not told is unavailable. Never throws;
 * what it keeps is bounded.
 */
export function parseHostCloud(lines: readonly string[]): HostCloud {
  const told = new Map<string, string>();
  for (const line of lines.slice(0, 100)) {
    const equals = line.indexOf('=');
    const value = line.slice(equals + 1).trim();
    if (equals > 0 && value !== '') told.set(line.slice(0, equals), value.slice(0, longestText));
  }
  return ofMetadata(told) ?? ofPod(told) ?? ofDmi(told) ?? ofCloudInit(told) ?? nowhere;
}

/** Of a host that is on no cloud. */
const nowhere: HostCloud = Object.freeze({
  provider: ownHardware,
  instanceId: ownHardware,
  instanceType: ownHardware,
  region: ownHardware,
  zone: ownHardware,
  account: ownHardware,
  resourceName: ownHardware,
  lifecycle: ownHardware,
  source: notTold,
});

function cloudOf(source: CloudSource, provider: string, rest: Partial<HostCloud>): HostCloud {
  return {
    provider,
    instanceId: notTold,
    instanceType: notTold,
    region: notTold,
    zone: notTold,
    account: notTold,
    resourceName: notTold,
    lifecycle: notTold,
    ...rest,
    source,
  };
}

type Told = ReadonlyMap<string, string>;

function ofMetadata(told: Told): HostCloud | null {
  const provider = told.get('meta');
  if (provider === undefined) return null;
  const fact = (key: string): Fact => told.get(key) ?? notTold;
  // GCP answers with paths: projects/123/zones/us-central1-a, projects/123/machineTypes/a2-highgpu-1g.
  const last = (key: string): Fact => told.get(key)?.split('/').at(-1) ?? notTold;
  const zone = last('zone');
  return cloudOf('metadata service', providerKey(provider), {
    instanceId: fact('id'),
    instanceType: last('type'),
    region:
      told.get('region') ??
      (provider === 'gcp' && typeof zone === 'string' ? zone.replace(/-[a-z]$/, '') : notTold),
    zone,
    account: fact('account'),
    resourceName: resourceName(provider, told, zone),
    lifecycle: lifecycleOf(told.get('life')),
  });
}

function resourceName(provider: string, told: Told, zone: Fact): Fact {
  const name = told.get('machine');
  if (name === undefined) return notTold;
  if (provider !== 'gcp') return name;
  const project = told.get('account');
  return project === undefined || typeof zone !== 'string'
    ? notTold
    : `projects/${project}/zones/${zone}/instances/${name}`;
}

/** AWS: spot, on-demand, scheduled. GCP: TRUE where preemptible. Azure: Spot, Regular, Low. */
function lifecycleOf(word: string | undefined): Fact {
  switch (word?.toLowerCase()) {
    case undefined:
      return notTold;
    case 'spot':
    case 'low':
    case 'true':
      return 'spot';
    case 'on-demand':
    case 'regular':
    case 'false':
      return 'on-demand';
    default:
      return word?.toLowerCase() ?? notTold;
  }
}

/** Containers of a marketplace know their pod and nothing of the machine. */
function ofPod(told: Told): HostCloud | null {
  const [provider = '', id = ''] = (told.get('pod') ?? '').split(' ');
  if (id === '') return null;
  return cloudOf('metadata service', providerKey(provider), { instanceId: id.replace(/^C\./, '') });
}

function ofDmi(told: Told): HostCloud | null {
  const words = ['vendor', 'chassis', 'product'].map((key) => told.get(key) ?? '').join(' ');
  const xen = /^ec2/i.test(told.get('hypervisor') ?? '') || /^ec2/i.test(told.get('uuid') ?? '');
  const provider = vendors.find(([, pattern]) => pattern.test(words))?.[0] ?? (xen ? 'aws' : undefined);
  if (provider === undefined) return null;
  const board = told.get('board') ?? '';
  if (provider === 'aws' && /^i-[0-9a-f]{8,17}$/.test(board))
    return cloudOf('DMI', provider, { instanceId: board });
  if (provider === 'openstack' && told.has('uuid'))
    return cloudOf('DMI', provider, { instanceId: told.get('uuid') ?? notTold });
  const init = told.get('init_id');
  return init === undefined
    ? cloudOf('DMI', provider, {})
    : cloudOf('cloud-init', provider, { instanceId: init });
}

function ofCloudInit(told: Told): HostCloud | null {
  const cloud = told.get('init_cloud')?.toLowerCase();
  const id = told.get('init_id');
  if (cloud === undefined || id === undefined || ['none', 'nocloud', 'configdrive', 'lxd'].includes(cloud))
    return null;
  return cloudOf('cloud-init', initClouds[cloud] ?? providerKey(cloud), { instanceId: id });
}
