import { csvRows } from '#shared/domain/csvFile.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { isText } from '#shared/domain/reading.ts';
import {
  type Connection,
  connectionKinds,
  connectionOf,
  type HostTopology,
} from '#shared/domain/topology.ts';

/** The matrix as rows of cells, a header first; `X` for a device and itself, empty where nothing was told. */
function cellsOf({ devices, relations }: HostTopology): readonly (readonly string[])[] {
  const names = devices.map(({ name }) => plainText(name));
  const rows = devices.map((device, at) => [
    plainText(device.name),
    ...names.map((_name, other) => plainText(relations[at]?.[other] ?? '')),
    isText(device.numaAffinity) ? plainText(device.numaAffinity) : '',
    isText(device.cpuAffinity) ? plainText(device.cpuAffinity) : '',
    device.adapter === null ? '' : plainText(device.adapter),
  ]);
  return [['Device', ...names, 'NUMA node', 'CPU cores', 'Adapter'], ...rows];
}

/** The matrix with tabs, for pasting. */
export function topologyAsTsv(topology: HostTopology): string {
  return cellsOf(topology)
    .map((row) => row.join('\t'))
    .join('\n');
}

/** The matrix as a CSV file. */
export function topologyAsCsv(topology: HostTopology): string {
  return csvRows(cellsOf(topology));
}

/** `18 NVLinks`, or what the tool's word means. */
export function connectionText({ kind, links }: Connection): string {
  if (kind === 'nvlink') return `${links} ${links === 1 ? 'NVLink' : 'NVLinks'}`;
  return connectionKinds.find(({ key }) => key === kind)?.meaning ?? kind;
}

/** The ways from one device to all others, alike ones together: `18 NVLinks to GPU1, GPU2; ...`. */
export function waysFrom({ devices, relations }: HostTopology, at: number): string {
  const byWay = new Map<string, string[]>();
  for (const [other, device] of devices.entries()) {
    const connection = connectionOf(relations[at]?.[other] ?? null);
    if (other === at || !connection) continue;
    const way = connectionText(connection);
    byWay.set(way, [...(byWay.get(way) ?? []), plainText(device.name)]);
  }
  return [...byWay].map(([way, names]) => `${way} to ${names.join(', ')}`).join('; ');
}
