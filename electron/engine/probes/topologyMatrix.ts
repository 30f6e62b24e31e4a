import { type Fact, type NoReading, unavailable } from '#shared/domain/reading.ts';
import type { HostTopology, TopologyDevice } from '#shared/domain/topology.ts';
import { nvidiaSmiTopo } from './formats/nvidiaSmi/topoMatrix.ts';
import type { CaptureMatrix } from './formats/parsedCapture.ts';

const mostDevices = 64;
const longestCell = 80;

/** What `nvidia-smi topo -m` says, or why it says nothing. `uuidOf` knows the GPUs by their index. */
export function parseTopology(
  lines: readonly string[],
  uuidOf: (index: number) => string | null,
): HostTopology | NoReading {
  const { matrix, problems } = nvidiaSmiTopo.parse(lines.join('\n'));
  if (!matrix)
    return unavailable(problems[0]?.words || problems[0]?.message || 'nvidia-smi prints no topology');
  const rows = matrix.rows.slice(0, mostDevices);
  return {
    devices: rows.map((row) => deviceOf(row, matrix, uuidOf)),
    relations: rows.map(({ cells }) =>
      rows.map(({ name }) => cells[matrix.columns.indexOf(name)]?.slice(0, longestCell) ?? null),
    ),
  };
}

function deviceOf(
  { name, cells }: CaptureMatrix['rows'][number],
  { columns, legend }: CaptureMatrix,
  uuidOf: (index: number) => string | null,
): TopologyDevice {
  const index = /^GPU(\d{1,4})$/.exec(name)?.[1];
  const fact = (column: string): Fact => {
    const cell = cells[columns.indexOf(column)];
    return cell && cell !== 'N/A' ? cell.slice(0, longestCell) : unavailable(cell ?? 'not printed');
  };
  return {
    name,
    kind: index === undefined ? 'nic' : 'gpu',
    gpuUuid: index === undefined ? null : uuidOf(Number(index)),
    adapter: index === undefined ? (legend[name]?.slice(0, longestCell) ?? null) : null,
    cpuAffinity: fact('CPU Affinity'),
    numaAffinity: fact('NUMA Affinity'),
  };
}
