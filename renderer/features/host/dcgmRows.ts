import type { HostDetail } from '#shared/contract/schemas/gpu.ts';
import { formatAge, formatDuration } from '#shared/domain/format.ts';
import { metricSpec } from '#shared/domain/metric.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { isText } from '#shared/domain/reading.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import type { FactRow } from '../../ui/factRow.ts';
import { missingReason } from '../gpu/missingReason.ts';

const plain = { tone: 'plain', note: '', copyable: false, missing: '', text: null } as const;

type Dcgm = HostDetail['dcgm'];

function stateRow(dcgm: NonNullable<Dcgm>): FactRow {
  const row = { ...plain, label: 'DCGM' };
  switch (dcgm.state.state) {
    case 'unknown':
      return { ...row, missing: 'not asked yet' };
    case 'absent':
      return { ...row, missing: 'not installed: SM, tensor core and link activity are not measured' };
    case 'running': {
      const { intervalSeconds, refused } = dcgm.state;
      const names = refused.map((metric) => metricSpec(metric).label).join(', ');
      const note = names === '' ? '' : `this host refuses: ${names}`;
      return { ...row, text: `measures every ${formatDuration(intervalSeconds)}`, note };
    }
    case 'degraded': {
      const { message, words, remedy } = dcgm.state.failure;
      const said = words === '' ? '' : ` It says: ${plainText(words)}.`;
      return {
        ...row,
        text: 'gives no readings',
        tone: 'notice',
        note: `${plainText(message)}.${said} ${remedy}`,
      };
    }
  }
}

function healthRow(dcgm: NonNullable<Dcgm>, nowMs: EpochMs): readonly FactRow[] {
  const { health } = dcgm;
  if (health === null) return [];
  const row = { ...plain, label: 'DCGM health' };
  if (!isText(health.overall)) return [{ ...row, missing: missingReason(health.overall) }];
  const age = formatAge((nowMs - health.readAtMs) / 1000);
  const named = health.gpus.map(({ index, verdict }) => `GPU ${index} ${plainText(verdict).toLowerCase()}`);
  const actions = [...new Set(health.contradicted.map(({ recoveryAction }) => plainText(recoveryAction)))];
  const against =
    actions.length === 0 ? '' : `nvidia-smi asks for recovery all the same: ${actions.join(', ')}`;
  const isWell = health.overall === 'Healthy' && against === '';
  return [
    {
      ...row,
      text: `${plainText(health.overall)}, ${age}`,
      tone: isWell ? 'plain' : 'notice',
      note: [...named, against].filter((part) => part !== '').join('; '),
    },
  ];
}

/** Where DCGM stands on a host and what it calls healthy, one line each; none before the host was read. */
export function dcgmRows(dcgm: Dcgm | undefined, nowMs: EpochMs): readonly FactRow[] {
  return dcgm ? [stateRow(dcgm), ...healthRow(dcgm, nowMs)] : [];
}
