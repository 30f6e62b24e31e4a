import type { SimHostSpec } from '../fleetSpec.ts';
import { type GpuModelKey, gpuModels } from '../gpuModels.ts';
import { hash } from '../noise.ts';

/** Providers of the simulated company. */
export type SimProvider = 'aws' | 'azure' | 'gcp' | 'lambda';

/** How a simulated machine is bought. */
type SimPurchase = 'onDemand' | 'savingsPlan' | 'spot';

/** Which machine of a provider a simulated host is. */
export interface SimCloud {
  readonly provider: SimProvider;
  /** As the metadata service says it. */
  readonly instanceId: string;
  readonly instanceType: string;
  readonly region: string;
  readonly zone: string;
  /** Account, subscription or project. */
  readonly account: string;
  readonly lifecycle: 'spot' | 'on-demand';
  readonly purchase: SimPurchase;
  /** As the bill names the machine. */
  readonly resourceId: string;
  /** List price of a GPU with its share of the machine, US dollars an hour. */
  readonly gpuHourUsd: string;
}

interface Shape {
  readonly type: string;
  readonly gpuHourUsd: string;
}

/** Where the hosts of a group were bought; those of other groups are the company's own. */
const placeOf: Readonly<Record<string, readonly [SimProvider, SimPurchase]>> = {
  'llm-eu': ['aws', 'savingsPlan'],
  'train-us': ['azure', 'onDemand'],
  'llm-us': ['aws', 'onDemand'],
  'lab-eu': ['gcp', 'onDemand'],
  'search-eu': ['aws', 'onDemand'],
  'train-eu': ['gcp', 'onDemand'],
  'frontier-us': ['lambda', 'onDemand'],
  'batch-us': ['aws', 'spot'],
  'vision-eu': ['gcp', 'onDemand'],
};

/** Machines and their prices per GPU, of data/gpu_prices.csv (2026-06 to 2026-11) where it has them. */
const shapes: Readonly<Record<SimProvider, Readonly<Partial<Record<GpuModelKey, Shape>>>>> = {
  aws: {
    h100: { type: 'p5.48xlarge', gpuHourUsd: '6.88' },
    h200: { type: 'p5en.48xlarge', gpuHourUsd: '7.912' },
    b200: { type: 'p6-b200.48xlarge', gpuHourUsd: '14.24125' },
    a100x80: { type: 'p4de.24xlarge', gpuHourUsd: '3.430875' },
    a100x40: { type: 'p4d.24xlarge', gpuHourUsd: '2.74475' },
    l40s: { type: 'g6e.12xlarge', gpuHourUsd: '2.62316' },
    l4: { type: 'g6.xlarge', gpuHourUsd: '0.8048' },
    t4: { type: 'g4dn.xlarge', gpuHourUsd: '0.526' },
  },
  azure: {
    h100: { type: 'Standard_ND96isr_H100_v5', gpuHourUsd: '12.29' },
    a100x80: { type: 'Standard_ND96amsr_A100_v4', gpuHourUsd: '4.09625' },
    a100x40: { type: 'Standard_ND96asr_v4', gpuHourUsd: '3.399625' },
    t4: { type: 'Standard_NC4as_T4_v3', gpuHourUsd: '0.526' },
  },
  gcp: {
    h100: { type: 'a3-highgpu-8g', gpuHourUsd: '11.06125' },
    a100x80: { type: 'a2-ultragpu-8g', gpuHourUsd: '5.069' },
    a100x40: { type: 'a2-highgpu-4g', gpuHourUsd: '3.673' },
    l4: { type: 'g2-standard-4', gpuHourUsd: '0.707' },
  },
  lambda: {
    b200: { type: 'gpu_8x_b200', gpuHourUsd: '6.69' },
    h100: { type: 'gpu_8x_h100_sxm5', gpuHourUsd: '3.99' },
  },
};

const regions: Readonly<Record<SimProvider, Readonly<Record<string, string>>>> = {
  aws: {},
  azure: { 'us-east-2': 'eastus2' },
  gcp: { 'eu-north-1': 'europe-north1', 'eu-west-1': 'europe-west1' },
  lambda: { 'us-west-1': 'us-west-1' },
};

const prefixOf = (name: string) => name.replace(/-\d+$/, '');
const hex = (seed: number, place: number, digits: number) =>
  (
    hash(seed, place).toString(16).padStart(8, '0') +
    hash(seed, place + 1)
      .toString(16)
      .padStart(8, '0')
  ).slice(0, digits);

/** The accounts that the company's bills are addressed to. */
export const simAccounts: Readonly<Record<SimProvider, string>> = {
  aws: '444455556666',
  azure: '8f2c1a60-5d0e-4c3b-9a77-1b2c3d4e5f60',
  gcp: 'acme-ml-prod',
  lambda: 'acme-research',
};

/** The machine that a simulated host is; null for one of the company's own. Pure: the same host is always the same machine. */
export function cloudOf(host: SimHostSpec): SimCloud | null {
  const [provider, purchase] = placeOf[prefixOf(host.name)] ?? [];
  const model = Object.entries(gpuModels).find(([, known]) => known === host.gpus[0]?.model)?.[0];
  if (!provider || !purchase || !model) return null;
  const shape = shapes[provider][model as GpuModelKey];
  if (!shape) return null;
  const cluster = host.labels.cluster ?? 'us-east-2';
  const region = regions[provider][cluster] ?? cluster;
  const instanceId = instanceIdOf(provider, host);
  const zone = provider === 'gcp' ? `${region}-b` : provider === 'aws' ? `${region}a` : '1';
  return {
    provider,
    purchase,
    instanceId,
    instanceType: shape.type,
    region,
    zone,
    account: simAccounts[provider],
    lifecycle: purchase === 'spot' ? 'spot' : 'on-demand',
    resourceId: resourceIdOf(provider, host, instanceId, region, zone),
    gpuHourUsd: shape.gpuHourUsd,
  };
}

function instanceIdOf(provider: SimProvider, { seed }: SimHostSpec): string {
  switch (provider) {
    case 'aws':
      return `i-0${hex(seed, 201, 16)}`;
    case 'gcp':
      return String(1_000_000_000_000_000_000n + BigInt(hash(seed, 203)) * 1_000_000_007n);
    case 'azure':
      return `${hex(seed, 205, 8)}-${hex(seed, 207, 4)}-4${hex(seed, 209, 3)}-a${hex(seed, 211, 3)}-${hex(seed, 213, 12)}`;
    case 'lambda':
      return `${hex(seed, 215, 16)}${hex(seed, 217, 16)}`;
  }
}

/** Each provider's way to name a machine on a bill. */
function resourceIdOf(
  provider: SimProvider,
  host: SimHostSpec,
  id: string,
  region: string,
  zone: string,
): string {
  switch (provider) {
    case 'aws':
      return `arn:aws:ec2:${region}:${simAccounts.aws}:instance/${id}`;
    case 'gcp':
      return `//compute.googleapis.com/projects/${simAccounts.gcp}/zones/${zone}/instances/${id}`;
    case 'azure':
      return `/subscriptions/${simAccounts.azure}/resourceGroups/RG-ML/providers/Microsoft.Compute/virtualMachines/${host.name}`;
    case 'lambda':
      return id;
  }
}
