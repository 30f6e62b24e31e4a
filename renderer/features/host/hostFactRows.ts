import type { HostDetail } from '#shared/contract/schemas/gpu.ts';
import { formatAge, formatBytes, formatDuration } from '#shared/domain/format.ts';
import type { HostFacts } from '#shared/domain/gpu.ts';
import type { HostStatus } from '#shared/domain/host.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { isNumber, type Reading } from '#shared/domain/reading.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import type { FactRow } from '../../ui/factRow.ts';
import { factRow, readingRow } from '../gpu/gpuFactRows.ts';
import { missingReason } from '../gpu/missingReason.ts';
import { gpuCountText } from '../hosts/hostRows.ts';
import { cloudRows } from './cloudRows.ts';
import { dcgmRows } from './dcgmRows.ts';

const plain = { tone: 'plain', note: '', copyable: false, missing: '' } as const;

/** A row of text that is always there. */
function textRow(label: string, text: string, copyable = false): FactRow {
  return { ...plain, label, text, copyable };
}

/** A row made of several readings; the first that is missing says why there is none. */
function derivedRow(
  label: string,
  readings: readonly Reading[],
  text: (...values: number[]) => string,
): FactRow {
  const missing = readings.find((reading) => !isNumber(reading));
  if (missing !== undefined && !isNumber(missing))
    return { ...plain, label, text: null, missing: missingReason(missing) };
  return textRow(label, text(...readings.filter(isNumber)));
}

const share = (part: number, whole: number) =>
  whole > 0 ? ` (${Math.round((part / whole) * 100)}\u00a0%)` : '';

/** Load of a machine: over one per CPU, work waits. */
function loadRow(facts: HostFacts): FactRow {
  const row = derivedRow('Load (1, 5, 15 min)', [facts.load1, facts.load5, facts.load15], (...loads) =>
    loads.map((load) => load.toFixed(2)).join(', '),
  );
  const { load5, cpuCount } = facts;
  if (!isNumber(load5) || !isNumber(cpuCount) || load5 <= cpuCount) return row;
  return { ...row, tone: 'notice', note: 'more than one per CPU: work waits for a CPU' };
}

function diskRow(facts: HostFacts): FactRow {
  const { diskUsedBytes, diskTotalBytes } = facts;
  const row = derivedRow(
    'Disk used',
    [diskUsedBytes, diskTotalBytes],
    (used = 0, total = 0) => `${formatBytes(used)} of ${formatBytes(total)}${share(used, total)}`,
  );
  const full = isNumber(diskUsedBytes) && isNumber(diskTotalBytes) && diskUsedBytes > 0.95 * diskTotalBytes;
  return full ? { ...row, tone: 'notice', note: 'nearly full' } : row;
}

/** What the machine is; null facts are the host's that was never read. */
export function machineRows(facts: HostFacts | null): readonly FactRow[] {
  if (facts === null) return [];
  return [
    factRow('Host name', facts.hostname, true),
    factRow('OS', facts.os),
    factRow('Kernel', facts.kernel),
    factRow('Architecture', facts.architecture),
    derivedRow('Up for', [facts.uptimeSeconds], (seconds = 0) => formatDuration(seconds)),
    factRow('CPU', facts.cpuModel),
    readingRow('CPUs', facts.cpuCount, 'count'),
    loadRow(facts),
    derivedRow(
      'Memory used',
      [facts.memoryTotalBytes, facts.memoryAvailableBytes],
      (total = 0, free = 0) =>
        `${formatBytes(total - free)} of ${formatBytes(total)}${share(total - free, total)}`,
    ),
    diskRow(facts),
  ];
}

function gpusRow(host: HostStatus): FactRow {
  const count = gpuCountText(host);
  if (count === null) return { ...plain, label: 'GPUs', text: null, missing: 'not counted yet' };
  const row = textRow('GPUs', count.text);
  return count.missing ? { ...row, tone: 'bad', note: 'fewer than were seen here before' } : row;
}

/** How the host is reached and how fresh what is shown of it is. */
export function connectionRows(
  host: HostStatus,
  detail: HostDetail | undefined,
  nowMs: EpochMs,
): readonly FactRow[] {
  const { config } = host;
  const user = config.user === undefined ? '' : `${config.user}@`;
  const port = config.port === undefined ? '' : `:${config.port}`;
  const age = (atMs: EpochMs | null) => (atMs === null ? 'never' : formatAge((nowMs - atMs) / 1000));
  return [
    host.transport === null
      ? { ...plain, label: 'Transport', text: null, missing: 'chosen while connecting' }
      : textRow('Transport', plainText(host.transport)),
    config.transport === 'local'
      ? textRow('Address', 'this machine')
      : textRow('Address', `${user}${config.address}${port}`, true),
    ...(config.jump === undefined ? [] : [textRow('Jump host', config.jump)]),
    textRow('Read every', formatDuration(config.intervalSeconds)),
    textRow('Last sample', age(host.lastSampleAtMs)),
    textRow('Facts read', age(detail?.inventoryAtMs ?? null)),
    gpusRow(host),
    ...dcgmRows(detail?.dcgm, nowMs),
    ...cloudRows(detail?.cloud),
    ...Object.entries(config.labels).map(([key, value]) => textRow(key, value === '' ? 'set' : value)),
  ];
}
