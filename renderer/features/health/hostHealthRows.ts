import type { HealthTimeline } from '#shared/contract/schemas/incident.ts';
import { formatCount, formatDuration } from '#shared/domain/format.ts';
import { plainText } from '#shared/domain/plainText.ts';
import type { FactRow } from '../../ui/factRow.ts';

const plain = { tone: 'plain', note: '', copyable: false, missing: '' } as const;
const sources = { kmsg: '/dev/kmsg', journal: 'systemd journal', dmesg: 'dmesg' } as const;
/** A clock that is off by less is as good as right. */
const rightWithinMs = 2_000;

/** What is known of a host's health now, beside its GPUs' own facts. */
export function hostHealthRows({ incidents, kernelLog }: HealthTimeline): readonly FactRow[] {
  const open = incidents.filter(({ state }) => state === 'open');
  const critical = open.filter(({ severity }) => severity === 'critical').length;
  const first = open[0];
  return [
    {
      ...plain,
      label: 'Open incidents',
      text: formatCount(open.length),
      tone: critical > 0 ? 'bad' : open.length > 0 ? 'notice' : 'plain',
      note: first === undefined ? '' : plainText(first.title),
    },
    kernelLogRow(kernelLog),
    clockRow(kernelLog?.clockAheadMs ?? null),
  ];
}

function kernelLogRow(kernelLog: HealthTimeline['kernelLog']): FactRow {
  const label = 'Kernel log';
  if (kernelLog === null) return { ...plain, label, text: null, missing: 'not read yet' };
  if (kernelLog.source !== null) return { ...plain, label, text: `followed by ${sources[kernelLog.source]}` };
  const { problem } = kernelLog;
  return {
    ...plain,
    label,
    text: 'not readable: XIDs are not seen',
    tone: 'notice',
    note: problem === null ? '' : plainText(`${problem.message} ${problem.remedy}`),
  };
}

function clockRow(aheadMs: number | null): FactRow {
  const label = 'Clock';
  if (aheadMs === null) return { ...plain, label, text: null, missing: 'not compared yet' };
  const off = Math.abs(aheadMs) >= rightWithinMs;
  if (!off) return { ...plain, label, text: 'right' };
  const direction = aheadMs > 0 ? 'ahead' : 'behind';
  return {
    ...plain,
    label,
    text: `${formatDuration(Math.abs(aheadMs) / 1000)} ${direction}`,
    tone: 'notice',
    note: 'times of its messages are corrected by this',
  };
}
