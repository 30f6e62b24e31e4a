import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTopology } from '#engine/probes/topologyMatrix.ts';
import { bestGroups } from '#shared/sizing/plan/host/gpuGroups.ts';
import type { HostGpu, HostGpus } from '#shared/sizing/plan/host/hostGpus.ts';
import { kindsOf } from '#shared/sizing/plan/host/hostLinks.ts';
import { type GpuPair, pairsAmong, slowestPair } from '#shared/sizing/plan/host/hostPairs.ts';
import { type HostRequest, planOnHost } from '#shared/sizing/plan/host/planOnHost.ts';
import { wayText } from '#shared/sizing/plan/whyNot.ts';
import { gpu, madeOf, model, planRequest } from '../../fixtures/sizing.ts';

/** A host as `nvidia-smi topo -m` prints it: a line of words for each GPU, `X` for itself. */
function hostOf(cardKey: string, rows: readonly string[], changes: Partial<HostGpu> = {}): HostGpus {
  const header = rows.map((_, at) => `GPU${at}`).join('\t');
  const lines = [`\t${header}`, ...rows.map((row, at) => `GPU${at}\t${row.split(' ').join('\t')}`)];
  return hostFrom(cardKey, lines, rows.length, changes);
}

function hostFrom(
  cardKey: string,
  lines: readonly string[],
  count: number,
  changes: Partial<HostGpu> = {},
): HostGpus {
  const topology = parseTopology(lines, (index) => `GPU-${index}`);
  if (!('relations' in topology)) throw new Error('no topology');
  const card = gpu(cardKey);
  const gpus = Array.from({ length: count }, (_, index) => ({
    uuid: `GPU-${index}`,
    index,
    name: card.name,
    card,
    memoryBytes: null,
    memoryUsedBytes: null,
    isCut: false,
    ...changes,
  }));
  return { name: 'rack-1', gpus, topology };
}

const asked: HostRequest = planRequest({ demand: { load: { users: 4 } } });
const plannedOn = (request: HostRequest, host: HostGpus) => madeOf(planOnHost(request, host));

const pairs = hostOf('rtx-a6000', ['X NV4 SYS SYS', 'NV4 X SYS SYS', 'SYS SYS X NV4', 'SYS SYS NV4 X']);
const switches = hostOf('l40s', [
  'X PIX PXB PXB SYS SYS SYS SYS',
  'PIX X PXB PXB SYS SYS SYS SYS',
  'PXB PXB X PIX SYS SYS SYS SYS',
  'PXB PXB PIX X SYS SYS SYS SYS',
  'SYS SYS SYS SYS X PIX PXB PXB',
  'SYS SYS SYS SYS PIX X PXB PXB',
  'SYS SYS SYS SYS PXB PXB X PIX',
  'SYS SYS SYS SYS PXB PXB PIX X',
]);

describe('a plan on a host', () => {
  it('takes the pair that a bridge joins, at its rate, and says so', () => {
    const [best] = plannedOn(asked, pairs).ways;
    expect(best && wayText(best)).toBe('2 x RTX A6000 48GB in FP8');
    expect(best?.replicaGpus.map((gpus) => gpus.map(({ index }) => index))).toEqual([[0, 1]]);
    expect(best?.gpu.nvlinkBytesPerSecond).toBe(56.25e9);
    expect(best?.links).toBe(
      'The slowest pair of a group: bonded NVLinks (NV4, GPU0 to GPU1), 56.3 GB/s in one direction.',
    );
  });

  it('puts stages where only the sockets join, with the rate between them', () => {
    const { ways, rejections } = plannedOn(asked, pairs);
    const staged = ways.find(({ over }) => over.pipelineParallel === 2);
    expect(staged?.over.tensorParallel).toBe(2);
    expect(staged?.between?.connection.kind).toBe('sys');
    expect(staged?.hopBytesPerSecond).toBeCloseTo(0.15 * 32e9, 0);
    expect(staged?.links).toMatch(
      /Between stages: the link between NUMA nodes \(SYS, GPU0 to GPU2\), 4\.8 GB\/s/,
    );
    expect(rejections.find(({ cards }) => cards === 4)?.reason).toMatch(/the link between NUMA nodes \(SYS/);
  });

  it('lets a group of four talk through PCIe switches, and none of eight across the sockets', () => {
    const { ways, rejections } = plannedOn(asked, switches);
    const four = ways.find(({ over }) => over.tensorParallel === 4);
    expect(four?.within?.connection.kind).toBe('pxb');
    expect(four?.gpu.pcieBytesPerSecond).toBe(32e9);
    expect(ways.some(({ over }) => over.tensorParallel === 8)).toBe(false);
    expect(rejections.find(({ over }) => over.tensorParallel === 8)?.reason).toContain('SYS');
  });

  it('gives each replica GPUs of its own, near to each other', () => {
    const users = { ...asked.demand, load: { users: 60 }, tpotSeconds: 0.08 };
    const many = plannedOn({ ...asked, demand: users }, switches).ways.find(({ replicas }) => replicas > 1);
    const taken = many?.replicaGpus.flat().map(({ uuid }) => uuid) ?? [];
    expect(taken.length).toBe((many?.replicas ?? 0) * (many?.cards ?? 0));
    expect(new Set(taken).size).toBe(taken.length);
  });

  it('says how many replicas are needed where there is no room for them', () => {
    const users = { ...asked.demand, load: { users: 5000 } };
    const { ways, rejections } = plannedOn({ ...asked, demand: users }, pairs);
    expect(ways).toEqual([]);
    expect(
      rejections.some(({ reason }) => /\d+ replicas are needed, and there is room for \d/.test(reason)),
    ).toBe(true);
  });

  it('counts the memory that the driver tells, and leaves out what it cannot use', () => {
    const small = hostOf('rtx-a6000', ['X NV4', 'NV4 X'], { memoryBytes: 30e9 });
    expect(plannedOn(asked, small).ways).toEqual([]);
    const [first, ...others] = pairs.gpus;
    if (!first) throw new Error('no GPU');
    const mixed = {
      ...pairs,
      gpus: [
        { ...first, isCut: true },
        ...others.map((gpu, at) => (at === 0 ? { ...gpu, card: null, name: 'GPU X' } : gpu)),
      ],
    };
    const plan = plannedOn(asked, mixed);
    const busy = { ...pairs, gpus: pairs.gpus.map((gpu) => ({ ...gpu, memoryUsedBytes: 40 * 2 ** 30 })) };
    expect(plannedOn(asked, busy).notes[0]).toContain('GPU0 (40 GiB), GPU1 (40 GiB)');
    expect(plan.notes).toEqual([
      'Not in the catalogue, so left out: GPU1 (GPU X).',
      'Cut into MIG instances, so left out: GPU0.',
    ]);
    expect(plan.ways[0]?.replicaGpus.flat().map(({ index }) => index)).toEqual([2, 3]);
    expect(planOnHost(asked, { ...pairs, gpus: [] })).toMatchObject({ field: 'host' });
    expect(planOnHost({ ...asked, weights: [] }, pairs)).toMatchObject({ field: 'weights' });
  });

  it('takes the links of the catalogue where the host has not told, and says so', () => {
    const { ways, notes } = plannedOn(asked, { ...pairs, topology: null });
    expect(notes[0]).toContain('has not told how its GPUs are connected');
    expect(ways[0]?.within).toBeNull();
    expect(ways[0]?.links).toContain('from the catalogue');
  });

  it('is slower where the same cards are worse connected', () => {
    const apart = hostOf('rtx-a6000', ['X SYS', 'SYS X']);
    const near = hostOf('rtx-a6000', ['X PIX', 'PIX X']);
    const tpot = (host: HostGpus) => plannedOn(asked, host).ways[0]?.tpot.value ?? Number.NaN;
    expect(tpot(apart)).toBeGreaterThan(tpot(near));
    expect(tpot(near)).toBeGreaterThan(tpot(pairs));
  });
});

describe('the best connected group', () => {
  it('is never worse than any other of its size', () => {
    const words = fc.constantFrom('NV1', 'NV2', 'NV4', 'PIX', 'NODE', 'SYS');
    const size = fc.integer({ min: 2, max: 4 });
    fc.assert(
      fc.property(fc.array(words, { minLength: 15, maxLength: 15 }), size, (upper, wanted) => {
        const host = hostOf('v100-sxm-32', matrixOf(upper, 6));
        const [kind] = kindsOf(host);
        if (!kind) throw new Error('no kind');
        const rate = (gpus: readonly HostGpu[]) =>
          slowestPair(pairsAmong(gpus, kind.pairOf))?.bytesPerSecond ?? 0;
        const [best = [], ...others] = bestGroups(kind.gpus, wanted, kind.pairOf);
        const all = subsets(kind.gpus, wanted).map(rate);
        expect(rate(best)).toBe(Math.max(...all));
        const used = [best, ...others].flat().map(({ uuid }) => uuid);
        expect(new Set(used).size).toBe(used.length);
        expect(1 + others.length).toBe(Math.floor(6 / wanted));
      }),
    );
  });
});

function matrixOf(upper: readonly string[], size: number): readonly string[] {
  let at = 0;
  const words = Array.from({ length: size }, () => Array.from({ length: size }, () => 'X'));
  for (let row = 0; row < size; row += 1)
    for (let column = row + 1; column < size; column += 1) {
      const word = upper[at] ?? 'SYS';
      at += 1;
      (words[row] as string[])[column] = word;
      (words[column] as string[])[row] = word;
    }
  return words.map((row) => row.join(' '));
}

function subsets(gpus: readonly HostGpu[], size: number): readonly (readonly HostGpu[])[] {
  if (size === 0) return [[]];
  return gpus.flatMap((gpu, at) => subsets(gpus.slice(at + 1), size - 1).map((rest) => [gpu, ...rest]));
}

const folder = process.env.HEADROOM_SHARED_DATA ?? resolve(import.meta.dirname, '../../../../shared/data');
const captures = resolve(folder, 'captures');

describe.skipIf(!existsSync(captures))(
  'captures of topo -m (skipped where they are not beside the checkout)',
  () => {
    const files = existsSync(captures)
      ? readdirSync(captures).filter((name) => name.startsWith('nvidia-smi-topo__'))
      : [];
    const linesOf = (name: string) => readFileSync(resolve(captures, name), 'utf8').split('\n');

    it('of eight H100 give a group of eight at the rate of NVLink', () => {
      const file = files.find((name) => name.includes('h100-x8')) ?? '';
      const host = hostFrom('h100-sxm', linesOf(file), 8);
      const { ways } = plannedOn({ ...asked, weights: ['bf16'] }, host);
      const eight = ways.find(({ over }) => over.tensorParallel === 8);
      expect(eight?.within).toMatchObject({
        connection: { kind: 'nvlink', links: 18 },
        bytesPerSecond: 450e9,
      } satisfies Partial<GpuPair>);
      expect(ways.every(({ over }) => over.pipelineParallel === 1)).toBe(true);
    });

    it.each(files.filter((name) => !name.includes('windows') && !name.includes('h100-x8')))(
      '%s plans on its one GPU',
      (name) => {
        const host = hostFrom('h100-sxm', linesOf(name), 1);
        expect(host.topology?.devices.filter(({ kind }) => kind === 'gpu')).toHaveLength(1);
        const { ways } = plannedOn({ ...asked, model: model('Llama-3.1-8B') }, host);
        expect(ways[0]).toMatchObject({ cards: 1, links: 'One GPU, so no link counts.' });
      },
    );
  },
);
