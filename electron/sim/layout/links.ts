import type { SimGpu, SimHostSpec } from '../fleetSpec.ts';
import { noise } from '../noise.ts';

/** NVLinks of a GPU in a host of eight, and what one of them carries in a direction. Others sit on PCIe alone. */
interface LinkKind {
  readonly count: number;
  readonly gigabytesPerSecond: number;
}

const kinds: readonly (readonly [RegExp, LinkKind])[] = [
  [/B200/, { count: 18, gigabytesPerSecond: 53.125 }],
  [/H[12]00/, { count: 18, gigabytesPerSecond: 26.562 }],
  [/A100-SXM/, { count: 12, gigabytesPerSecond: 25 }],
];

/** Null where the GPU has none, or its host too few GPUs for links to matter. */
function linksOf(gpu: SimGpu, host: SimHostSpec): LinkKind | null {
  return host.gpus.length < 2 ? null : (kinds.find(([name]) => name.test(gpu.model.name))?.[1] ?? null);
}

const header = (gpu: SimGpu) => `GPU ${gpu.index}: ${gpu.model.name} (UUID: ${gpu.uuid})\n`;

/** One GPU in fifty has a link that is down: it trains again and again, and its errors are counted. */
function isDown(gpu: SimGpu, link: number): boolean {
  return noise(gpu.seed, 81) < 0.02 && link === Math.floor(noise(gpu.seed, 82) * 12);
}

/** `nvidia-smi nvlink -s`. */
export function nvlinkStatus(host: SimHostSpec): string {
  return host.gpus.map((gpu) => header(gpu) + eachLink(gpu, host, statusLine)).join('');
}

function statusLine(gpu: SimGpu, link: number, { gigabytesPerSecond }: LinkKind): string {
  return `\t Link ${link}: ${isDown(gpu, link) ? '<inactive>' : `${gigabytesPerSecond} GB/s`}\n`;
}

/** `nvidia-smi nvlink -e`. */
export function nvlinkErrors(host: SimHostSpec): string {
  return host.gpus.map((gpu) => header(gpu) + eachLink(gpu, host, errorLines)).join('');
}

function errorLines(gpu: SimGpu, link: number): string {
  const replays = isDown(gpu, link) ? 1 + Math.floor(noise(gpu.seed, 83) * 400) : 0;
  return `\t Link ${link}: Replay Errors: ${replays}\n\t Link ${link}: Recovery Errors: ${replays > 0 ? 2 : 0}\n\t Link ${link}: CRC Errors: 0\n`;
}

function eachLink(
  gpu: SimGpu,
  host: SimHostSpec,
  lines: (gpu: SimGpu, link: number, kind: LinkKind) => string,
): string {
  if (gpu.workload.kind === 'migInstances')
    return 'Nvlink queries are not supported for Devices in MIG mode\n';
  const kind = linksOf(gpu, host);
  if (!kind) return '';
  return Array.from({ length: kind.count }, (_, link) => lines(gpu, link, kind)).join('');
}

/** `nvidia-smi topo -m`: NVLink among the GPUs where there is some, an adapter beside each GPU or pair, two NUMA nodes. */
export function topologyText(host: SimHostSpec): string {
  const { gpus } = host;
  const adapters = gpus.length >= 8 ? gpus.length : gpus.length >= 4 ? 2 : 0;
  const names = [...gpus.map(({ index }) => `GPU${index}`), ...adapterNames(adapters)];
  const nodeOf = (place: number, of: number) => (of < 4 ? 0 : Math.floor((place * 2) / of));
  const node = (at: number) =>
    at < gpus.length ? nodeOf(at, gpus.length) : nodeOf(at - gpus.length, Math.max(1, adapters));
  const rows = names.map((name, a) => {
    const cells = names.map((_other, b) => relation(host, a, b, node(a) === node(b), adapters));
    const gpu = a < gpus.length;
    const affinity = gpu ? [cpuRange(host, node(a), gpus.length), String(node(a)), 'N/A'] : ['', '', ''];
    return `${[name, ...cells.map((cell) => (cell === 'X' ? ' X ' : cell)), ...affinity].join('\t')}\n`;
  });
  const head = `\t${[...names, 'CPU Affinity', 'NUMA Affinity', 'GPU NUMA ID'].join('\t')}\n`;
  const legend = adapterNames(adapters).map((name, at) => `  ${name}: mlx5_${at}\n`);
  return `${head}${rows.join('')}${adapters > 0 ? `NIC Legend:\n${legend.join('')}` : ''}`;
}

function adapterNames(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `NIC${at}`);
}

function relation(host: SimHostSpec, a: number, b: number, sameNode: boolean, adapters: number): string {
  if (a === b) return 'X';
  const { gpus } = host;
  const [first, second] = [gpus[a], gpus[b]];
  const links = first && second ? linksOf(first, host) : null;
  if (links) return `NV${links.count}`;
  if (!sameNode) return 'SYS';
  // The adapter of the same number sits under the same bridge as its GPU.
  const beside = (first === undefined) !== (second === undefined) && a % gpus.length === b % gpus.length;
  if (beside && adapters === gpus.length) return 'PXB';
  return beside ? 'PIX' : 'NODE';
}

function cpuRange(host: SimHostSpec, node: number, gpus: number): string {
  const cores = host.cpuCount / (gpus < 4 ? 1 : 2);
  return `${node * cores}-${(node + 1) * cores - 1}`;
}
