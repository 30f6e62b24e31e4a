import type { GpuFactName } from '../../domain/gpu.ts';
import type { HostLayout } from '../../domain/hostLayout.ts';
import type { NvlinkLink } from '../../domain/nvlink.ts';
import { isText } from '../../domain/reading.ts';
import { connectionOf, type TopologyDevice } from '../../domain/topology.ts';
import type { CheckResult, GpuCheck } from './gpuCheck.ts';
import { gpuFinding, gpuName, numberRead, wordsRead } from './gpuCheck.ts';
import type { GpuHealthInput, HostHealthInput } from './healthInput.ts';

/** NVLinks that are down and a fabric that is not ready. */
export const linkChecks: readonly GpuCheck[] = [
  { kind: 'nvlink-inactive', look: lookAtLinks },
  { kind: 'fabric', look: lookAtFabric },
];

/** A GPU of which some links are not active, or none where the other GPUs of its host show that it should have some. */
function lookAtLinks(gpu: GpuHealthInput, host: HostHealthInput): CheckResult {
  const layout = host.inventory?.layout;
  if (!layout) return 'unknown';
  if (!hasLinkDown(layout)) return [];
  const links = layout.nvlinks.filter(({ gpuUuid }) => gpuUuid === gpu.uuid);
  const down = links.filter(({ state }) => state === 'inactive');
  if (down.length === 0 || !(links.some(isActive) || isExpected(gpu.uuid, layout))) return [];
  const atMs = host.inventory?.readAtMs ?? host.nowMs;
  return [
    gpuFinding('nvlink-inactive', gpu, host, {
      severity: 'warning',
      title: `${gpuName(gpu, host)} has ${down.length} of ${links.length} NVLinks down`,
      runbook:
        'Jobs over NVLink are slower or fail. Drain the host, look for XID 74 and the fabric manager, then reset its GPUs together.',
      evidence: [
        wordsRead(atMs, 'links that are inactive', down.map(({ link }) => link).join(', ')),
        numberRead(atMs, 'links that are active', links.length - down.length),
      ],
    }),
  ];
}

function isActive({ state }: NvlinkLink): boolean {
  return state === 'active';
}

/**
 * Whether a GPU without an active link should have some: where others are joined with more than one GPU each, by a switch or all with
 * all. Pairs with a bridge say nothing of a GPU without one, unless it is the only one: bridges make no odd number.
 */
function isExpected(uuid: string, { nvlinks, topology }: HostLayout): boolean {
  const listed = new Set(nvlinks.map(({ gpuUuid }) => gpuUuid));
  const joined = new Set(nvlinks.filter(isActive).map(({ gpuUuid }) => gpuUuid));
  if (joined.size >= 3 && joined.size === listed.size - 1) return listed.size % 2 === 0;
  if (!('devices' in topology)) return false;
  const peersOf = ({ gpuUuid }: TopologyDevice, at: number) =>
    gpuUuid !== uuid && gpuUuid !== null && joined.has(gpuUuid)
      ? [(topology.relations[at] ?? []).filter((word) => connectionOf(word)?.kind === 'nvlink').length]
      : [];
  const peers = topology.devices.flatMap(peersOf);
  return peers.length > 1 && peers.every((count) => count > 1);
}

/** A hundred links of a host are read once in ten minutes and judged every few seconds: the answer is kept with the layout. */
const withLinkDown = new WeakMap<HostLayout, boolean>();

function hasLinkDown(layout: HostLayout): boolean {
  const known = withLinkDown.get(layout);
  if (known !== undefined) return known;
  const answer = layout.nvlinks.some(({ state }) => state === 'inactive');
  withLinkDown.set(layout, answer);
  return answer;
}

const fabricFacts: readonly {
  readonly fact: GpuFactName;
  readonly label: string;
  /** What it says where all is well, or where there is no fabric. */
  readonly well: RegExp;
}[] = [
  { fact: 'fabricState', label: 'fabric state', well: /^(?:completed|not supported|n\/a|)$/i },
  { fact: 'fabricStatus', label: 'fabric status', well: /^(?:success|not supported|n\/a|)$/i },
  { fact: 'fabricHealth', label: 'fabric health', well: /^(?:healthy|not supported|n\/a|)$/i },
];

function lookAtFabric(gpu: GpuHealthInput, host: HostHealthInput): CheckResult {
  const facts = gpu.inventory?.facts;
  if (!facts) return 'unknown';
  if (fabricFacts.some(({ fact }) => !isText(facts[fact]) && facts[fact].state === 'failed'))
    return 'unknown';
  const bad = fabricFacts.flatMap(({ fact, label, well }) => {
    const words = facts[fact];
    return isText(words) && !well.test(words.trim()) ? [{ label, words }] : [];
  });
  const [first] = bad;
  if (!first) return [];
  const atMs = host.inventory?.readAtMs ?? host.nowMs;
  return [
    gpuFinding('fabric', gpu, host, {
      severity: /in progress|not started/i.test(first.words) ? 'warning' : 'critical',
      title: `The fabric of ${gpuName(gpu, host)} is not ready`,
      runbook:
        'CUDA cannot start on it before it is. Look at the fabric manager (systemctl status nvidia-fabricmanager) and its log; restart it when no job runs.',
      evidence: bad.map(({ label, words }) => wordsRead(atMs, label, words)),
    }),
  ];
}
