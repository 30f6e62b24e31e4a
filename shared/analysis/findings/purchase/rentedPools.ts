import { plainText } from '../../../domain/plainText.ts';
import type { AnalysedGpu } from '../../window/analysedGpu.ts';
import type { GpuProfile } from '../../window/gpuProfile.ts';
import type { AnalysisInput } from '../analysisInput.ts';
import { reservedShare, termsOf } from './purchaseTerms.ts';

/** A host of a pool with its GPUs. */
export interface PoolHost {
  readonly host: string;
  readonly profiles: readonly GpuProfile[];
}

/** Hosts that are the same to their provider: what one of them is paid, another could be. */
export interface RentedPool {
  /** Names it, the same in every run. */
  readonly key: string;
  readonly provider: string;
  /** Null where nobody has said. */
  readonly instance: string | null;
  readonly region: string | null;
  readonly gpuKey: string | null;
  readonly hostGpuCount: number;
  /** Labelled `interruptible`: what runs there may be stopped at any time. */
  readonly interruptible: boolean;
  /** On demand, by name. */
  readonly hosts: readonly PoolHost[];
  /** Of the same kind, and paid for by a commitment. */
  readonly committed: readonly PoolHost[];
}

type Payment = 'on-demand' | 'committed';

/**
 * Hosts that are rented, by provider, region, instance type and card. Hosts of one's own, spot hosts, those whose provider or price nobody
 * knows are in none. The demo's hosts are in pools of their own.
 */
export function rentedPools(input: AnalysisInput): readonly RentedPool[] {
  const known = poolsOf.get(input) ?? makePools(input);
  poolsOf.set(input, known);
  return known;
}

/** Two rules ask for them. */
const poolsOf = new WeakMap<AnalysisInput, readonly RentedPool[]>();

function makePools(input: AnalysisInput): readonly RentedPool[] {
  let before: GpuProfile | null = null;
  let keyBefore = '';
  const pools = new Map<string, { first: GpuProfile; hosts: Record<Payment, Map<string, GpuProfile[]>> }>();
  for (const profile of input.profiles) {
    const payment = paymentOf(profile, input);
    if (payment === null) continue;
    // GPUs of a host come one after another, and are of one pool.
    const key: string = before !== null && isAlike(before.gpu, profile.gpu) ? keyBefore : keyOf(profile);
    [before, keyBefore] = [profile, key];
    const pool = pools.get(key) ?? {
      first: profile,
      hosts: { 'on-demand': new Map(), committed: new Map() },
    };
    pools.set(key, pool);
    const hosts = pool.hosts[payment];
    const own = hosts.get(profile.gpu.host);
    if (own) own.push(profile);
    else hosts.set(profile.gpu.host, [profile]);
  }
  return [...pools]
    .filter(([, { hosts }]) => hosts['on-demand'].size > 0)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, { first, hosts }]) => ({
      key,
      provider: first.gpu.place?.provider ?? '',
      instance: first.gpu.place?.instance ?? null,
      region: first.gpu.place?.region ?? null,
      gpuKey: first.gpu.gpuKey,
      hostGpuCount: first.gpu.hostGpuCount,
      interruptible: isInterruptible(first),
      hosts: hostsOf(hosts['on-demand']),
      committed: hostsOf(hosts.committed),
    }));
}

/** What a sentence calls its machines: `aws p5.48xlarge in us-east-1`. */
export function poolText({ provider, instance, region, gpuKey, hostGpuCount }: RentedPool): string {
  const what = instance === null ? `${hostGpuCount} x ${gpuKey ?? 'GPU'}` : plainText(instance);
  const where = region === null || region === '' ? '' : ` in ${plainText(region)}`;
  return `${plainText(provider)} ${what}${where}`;
}

function hostsOf(hosts: ReadonlyMap<string, readonly GpuProfile[]>): readonly PoolHost[] {
  return [...hosts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([host, profiles]) => ({ host, profiles }));
}

/** All that `keyOf` names is the same thing. */
function isAlike(one: AnalysedGpu, other: AnalysedGpu): boolean {
  return (
    one.labels === other.labels &&
    one.place === other.place &&
    one.gpuKey === other.gpuKey &&
    one.hostGpuCount === other.hostGpuCount &&
    one.demo === other.demo
  );
}

function keyOf(profile: GpuProfile): string {
  const { place, gpuKey, hostGpuCount, demo } = profile.gpu;
  const parts = [place?.provider, place?.region ?? '', place?.instance ?? '', gpuKey ?? '', hostGpuCount];
  const marks = [...(isInterruptible(profile) ? ['interruptible'] : []), ...(demo ? ['demo'] : [])];
  return [...parts, ...marks].join(' / ');
}

/** How it is paid for; null where that is none of this advice's business. */
function paymentOf({ gpu }: GpuProfile, input: AnalysisInput): Payment | null {
  const { rate } = gpu.price;
  if (rate === null || rate.currency !== input.currency || rate.basis === 'owned') return null;
  if (gpu.place?.provider == null || gpu.place.provider === '' || gpu.place.market === 'spot') return null;
  const share = termsOf(input).committedShare.get(gpu.host) ?? 0;
  const isCommitted =
    rate.basis === 'commitment' || gpu.place.market === 'reserved' || share >= reservedShare;
  return isCommitted ? 'committed' : 'on-demand';
}

const interruptibleLabels = ['interruptible', 'preemptible'];

function isInterruptible({ gpu: { labels } }: GpuProfile): boolean {
  return Object.entries(labels).some(
    ([label, value]) =>
      interruptibleLabels.includes(label.trim().toLowerCase()) &&
      ['true', 'yes', '1'].includes(value.trim().toLowerCase()),
  );
}
