import { describe, expect, it } from 'vitest';
import type { MigInstance } from '#shared/domain/migInstance.ts';
import { unavailable } from '#shared/domain/reading.ts';
import type { HostTopology, TopologyDevice } from '#shared/domain/topology.ts';
import { migAsTsv, migRows, sliceWidth } from '../../../renderer/features/mig/migRows.ts';
import { graphSize, layoutGraph, nearestGpu } from '../../../renderer/features/topology/graphLayout.ts';
import { errorTitle, nvlinksAsTsv } from '../../../renderer/features/topology/nvlinkRows.ts';
import { topologyAsCsv, topologyAsTsv, waysFrom } from '../../../renderer/features/topology/topologyText.ts';

function device(name: string, node: string | null): TopologyDevice {
  const isGpu = name.startsWith('GPU');
  return {
    name,
    kind: isGpu ? 'gpu' : 'nic',
    gpuUuid: isGpu ? name : null,
    adapter: isGpu ? null : '=cmd',
    cpuAffinity: isGpu ? '0-7' : unavailable('not printed'),
    numaAffinity: node ?? unavailable('N/A'),
  };
}

/** Two nodes with two GPUs each, pairs by NVLink, and an adapter that is nearest to the last GPU. */
const pairs: HostTopology = {
  devices: [
    device('GPU0', '0'),
    device('GPU1', '0'),
    device('GPU2', '1'),
    device('GPU3', '1'),
    device('NIC0', null),
  ],
  relations: [
    ['X', 'NV4', 'SYS', 'SYS', 'SYS'],
    ['NV4', 'X', 'SYS', 'SYS', 'SYS'],
    ['SYS', 'SYS', 'X', 'NV4', 'NODE'],
    ['SYS', 'SYS', 'NV4', 'X', 'PIX'],
    ['SYS', 'SYS', 'NODE', 'PIX', 'X'],
  ],
};

describe('the drawing of a topology', () => {
  const graph = layoutGraph(pairs);

  it('has every device once, in the box of its node, none over another', () => {
    expect(graph.nodes.map(({ name }) => name).sort()).toEqual(['GPU0', 'GPU1', 'GPU2', 'GPU3', 'NIC0']);
    expect(graph.boxes.map(({ label }) => label)).toEqual(['NUMA node 0', 'NUMA node 1']);
    for (const a of graph.nodes) {
      expect(a.x).toBeGreaterThanOrEqual(0);
      expect(a.x + graphSize.node).toBeLessThanOrEqual(graph.width);
      expect(a.y + graphSize.nodeHeight).toBeLessThanOrEqual(graph.height);
      for (const b of graph.nodes)
        if (a !== b) expect(Math.abs(a.x - b.x) >= graphSize.node || a.y !== b.y).toBe(true);
    }
  });

  it('draws NVLinks and near ways; what the boxes tell is not drawn', () => {
    expect(graph.edges.map(({ from, to, connection }) => [from, to, connection.kind])).toEqual([
      [0, 1, 'nvlink'],
      [2, 3, 'nvlink'],
      [3, 4, 'pix'],
    ]);
    expect(graph.fabricLinks).toBeNull();
    expect(nearestGpu(pairs, 4)).toBe(3);
  });

  it('draws a switch where all GPUs are bonded alike', () => {
    const word = (a: number, b: number) => (a === b ? 'X' : a < 4 && b < 4 ? 'NV18' : 'SYS');
    const all = {
      ...pairs,
      relations: pairs.devices.map((_, a) => pairs.devices.map((__, b) => word(a, b))),
    };
    expect(layoutGraph(all)).toMatchObject({ fabricLinks: 18, edges: [] });
  });

  it('takes words that it does not know, and a matrix with holes, for no way at all', () => {
    const odd = layoutGraph({ devices: pairs.devices, relations: [['X', 'WARP9', null], []] });
    expect(odd.edges).toEqual([]);
    expect(odd.nodes).toHaveLength(5);
    expect(layoutGraph({ devices: [], relations: [] }).nodes).toEqual([]);
  });
});

describe('the texts of a topology', () => {
  it('say the ways of a device, alike ones together', () => {
    expect(waysFrom(pairs, 3)).toBe(
      'the link between NUMA nodes to GPU0, GPU1; 4 NVLinks to GPU2; at most one PCIe bridge to NIC0',
    );
  });

  it('are a table whose hostile cells are texts', () => {
    expect(topologyAsTsv(pairs).split('\n')[1]).toBe('GPU0\tX\tNV4\tSYS\tSYS\tSYS\t0\t0-7\t');
    expect(topologyAsCsv(pairs)).toContain("'=cmd");
  });
});

describe('rows of links and instances', () => {
  it('leave a missing reading empty', () => {
    const link = {
      gpuUuid: 'GPU0',
      link: 3,
      state: 'inactive',
      speedBytesPerSecond: unavailable('<inactive>'),
      errors: { crcErrorsCount: 0 },
    } as const;
    expect(nvlinksAsTsv([link]).split('\n')).toEqual([
      'Link\tState\tSpeed (bytes per second)\tCRC errors',
      '3\tinactive\t\t0',
    ]);
    expect(errorTitle('replayErrorsCount')).toBe('Replay errors');
  });

  it('are as wide as their compute, or as their memory where the profile is not told', () => {
    const instance: MigInstance = {
      gpuUuid: 'GPU0',
      uuid: unavailable(''),
      profile: '3g.40gb',
      index: 0,
      gpuInstanceId: 1,
      computeInstanceId: 0,
      memoryTotalBytes: 20e9,
      memoryUsedBytes: unavailable('N/A'),
      multiprocessorCount: 42,
      pids: [],
      readings: {},
    };
    expect(sliceWidth(instance, 80e9)).toBe(3);
    expect(sliceWidth({ ...instance, profile: unavailable('') }, 80e9)).toBe(2);
    const [, line] = migAsTsv(migRows([instance], null)).split('\n');
    expect(line).toBe('3g.40gb\t\t1\t0\t\t20000000000\t\t\t');
  });
});
