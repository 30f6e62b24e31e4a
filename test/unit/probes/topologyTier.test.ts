import { describe, expect, it } from 'vitest';
import { nvidiaSmiList } from '#engine/probes/formats/nvidiaSmi/deviceList.ts';
import { nvidiaSmiQ } from '#engine/probes/formats/nvidiaSmi/queryText.ts';
import { migInstances } from '#engine/probes/migInstances.ts';
import { parseInventory } from '#engine/probes/nvidiaSmiInventory.ts';
import { parseNvlinks } from '#engine/probes/nvlinkLinks.ts';
import { parseTopology } from '#engine/probes/topologyMatrix.ts';
import { TopologyTier } from '#engine/probes/topologyTier.ts';
import { computeSlices } from '#shared/domain/migInstance.ts';
import { isNumber, isText } from '#shared/domain/reading.ts';
import { connectionOf } from '#shared/domain/topology.ts';
import { capture, captureFiles } from './captures.ts';

const a100 = 'nvidia-smi-qx__nvidia-a100-sxm4-80gb__535.54.03__telegraf.xml';
const linesOf = (file: string) =>
  capture(file)
    .split('\n')
    .filter((line) => line !== '');

function tierWith(sections: Readonly<Record<string, readonly string[]>>, exitCode = 0) {
  const clock = { nowMs: 0 };
  const tier = new TopologyTier(60, () => clock.nowMs);
  const take = (name: string, lines: readonly string[], code = exitCode) =>
    tier.sections[name]?.({ name, lines, exitCode: code });
  for (const [name, lines] of Object.entries(sections)) take(name, lines);
  return { tier, take, clock };
}

describe('MIG instances', () => {
  it('have memory and place from -q -x, as the capture has them', () => {
    const { tier } = tierWith({ detail: linesOf(a100) });
    const instances = tier.layout([])?.migInstances ?? [];
    expect(instances).toHaveLength(4);
    expect(instances[0]).toMatchObject({
      gpuUuid: 'GPU-513536b6-7d19-9063-b049-1e69664bb298',
      gpuInstanceId: 3,
      computeInstanceId: 0,
      memoryTotalBytes: 19_968 * 2 ** 20,
      memoryUsedBytes: 12 * 2 ** 20,
      multiprocessorCount: 14,
    });
  });

  it('have UUID and profile from -L, joined by the number of the device, and no utilisation at all', () => {
    const detail = nvidiaSmiQ.parse(
      capture('nvidia-smi-q__nvidia-h200-mig-linux__590.48.01__nvidia-gpu-exporter-load.txt'),
    );
    const list = nvidiaSmiList.parse(
      capture('nvidia-smi-L__nvidia-h200-mig-linux__590.48.01__nvidia-gpu-exporter.txt'),
    );
    const instances = migInstances(detail, list);
    expect(instances.map(({ profile }) => profile)).toEqual([
      '1c.3g.71gb',
      '2c.3g.71gb',
      '2g.35gb',
      '1g.18gb',
      '1g.18gb',
    ]);
    expect(instances.map(({ profile }) => (isText(profile) ? computeSlices(profile) : null))).toEqual([
      1, 2, 2, 1, 1,
    ]);
    expect(new Set(instances.map(({ uuid }) => uuid)).size).toBe(5);
    expect(instances.every(({ readings }) => Object.keys(readings).length === 0)).toBe(true);
    expect(instances.flatMap(({ pids }) => pids).length).toBeGreaterThan(0);
  });

  it('keep what they are when nvidia-smi stops answering, and say that their memory is old', () => {
    const { tier, take, clock } = tierWith({ detail: linesOf(a100) });
    take('detail', ['NVIDIA-SMI has failed'], 9);
    expect(tier.layout([])?.migInstances).toHaveLength(4);
    clock.nowMs = 26 * 60_000;
    expect(tier.layout([])?.migInstances[0]).toMatchObject({
      memoryTotalBytes: 19_968 * 2 ** 20,
      memoryUsedBytes: { state: 'failed' },
    });
  });

  it('are gone when the next whole answer has none', () => {
    const { tier, take } = tierWith({ detail: linesOf(a100) });
    take('detail', linesOf('nvidia-smi-qx__tesla-t4__515.105.01__telegraf.xml'));
    expect(tier.layout([])?.migInstances).toEqual([]);
  });
});

describe('details beyond the columns', () => {
  const listed = (uuid: string) => parseInventory(['uuid, index', `${uuid}, 0`]);

  it.each(captureFiles('nvidia-smi-qx__'))(
    'of %s are as its text has them; what is missing is not 0',
    (file) => {
      const text = capture(file);
      const uuid = /<uuid>(GPU-[^<]+)</.exec(text)?.[1] ?? '';
      const { tier } = tierWith({ detail: linesOf(file) });
      const [gpu] = tier.complete(listed(uuid));
      const said = (tag: string) => new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(text)?.[1];
      const replays = said('replay_counter');
      const reading = gpu?.readings.pcieReplayCount;
      if (replays !== undefined && /^\d+$/.test(replays)) expect(reading).toBe(Number(replays));
      else expect(reading).toHaveProperty('reason');
      const mode = said('virtualization_mode');
      if (mode !== undefined && mode !== 'N/A') expect(gpu?.facts.virtualizationMode).toBe(mode);
    },
  );

  it('leave what a column has said', () => {
    const uuid = 'GPU-513536b6-7d19-9063-b049-1e69664bb298';
    const { tier } = tierWith({ detail: linesOf(a100) });
    const gpus = parseInventory(['uuid, index, persistence_mode', `${uuid}, 0, Disabled`]);
    expect(tier.complete(gpus)[0]?.facts.persistenceMode).toBe('Disabled');
  });
});

describe('topology', () => {
  const uuidOf = (index: number) => `GPU-${index}`;

  it('is a matrix of devices with their nodes and cores', () => {
    const topology = parseTopology(
      linesOf('nvidia-smi-topo__nvidia-h100-x8-split-cpu-ranges__unknown__ml-engineering-perf.txt'),
      uuidOf,
    );
    if ('reason' in topology) throw new Error(topology.reason);
    expect(topology.devices).toHaveLength(8);
    expect(topology.devices[4]).toMatchObject({
      name: 'GPU4',
      kind: 'gpu',
      gpuUuid: 'GPU-4',
      cpuAffinity: '52-103,156-207',
      numaAffinity: '1',
    });
    expect(connectionOf(topology.relations[0]?.[7] ?? null)).toEqual({ kind: 'nvlink', links: 18 });
    expect(connectionOf(topology.relations[3]?.[3] ?? null)).toBeNull();
  });

  it('of every capture is a square, or says why there is none', () => {
    for (const file of captureFiles('nvidia-smi-topo__')) {
      const topology = parseTopology(linesOf(file), uuidOf);
      if ('reason' in topology) expect(topology.reason, file).not.toBe('');
      else for (const row of topology.relations) expect(row, file).toHaveLength(topology.devices.length);
    }
    expect(
      parseTopology(
        linesOf(captureFiles('nvidia-smi-topo__').find((file) => file.includes('windows')) ?? ''),
        uuidOf,
      ),
    ).toHaveProperty('reason');
  });

  it('names adapters by the legend', () => {
    const lines = ['\tGPU0\tNIC0\tCPU Affinity', 'GPU0\t X \tPXB\t0-7', 'NIC0\tPXB\t X \t', '  NIC0: mlx5_0'];
    expect(parseTopology(lines, uuidOf)).toMatchObject({
      devices: [{ name: 'GPU0' }, { name: 'NIC0', kind: 'nic', gpuUuid: null, adapter: 'mlx5_0' }],
    });
  });
});

describe('NVLinks', () => {
  it('have state and speed, and the counters of their own GPU', () => {
    const file = 'nvidia-smi-nvlink-status__a100__unknown__gpud.txt';
    const gpu = linesOf(file)[0] ?? '';
    const errors = [gpu, '\t Link 0: Replay Errors: 3', '\t Link 0: CRC Errors: 0'];
    const { links, missing } = parseNvlinks(linesOf(file), errors);
    expect(missing).toBeNull();
    expect(links).toHaveLength(96);
    expect(links[0]).toMatchObject({
      link: 0,
      state: 'active',
      speedBytesPerSecond: 25e9,
      errors: { replayErrorsCount: 3, crcErrorsCount: 0 },
    });
    expect(links[1]?.errors).toEqual({});
  });

  it.each(captureFiles('nvidia-smi-nvlink'))('of %s are links or a reason', (file) => {
    const { links, missing } = parseNvlinks(linesOf(file), []);
    expect(links.length > 0).toBe(missing === null);
    for (const { speedBytesPerSecond } of links)
      expect(isNumber(speedBytesPerSecond) ? speedBytesPerSecond : 1).toBeGreaterThan(0);
  });

  it("under MIG are not supported, in the tool's own words", () => {
    expect(
      parseNvlinks(
        linesOf('nvidia-smi-nvlink__nvidia-h200-mig-linux__590.48.01__nvidia-gpu-exporter.txt'),
        [],
      ).missing,
    ).toMatch(/not supported for Devices in MIG mode/);
  });
});
