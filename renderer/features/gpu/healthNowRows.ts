import type { GpuDetail } from '#shared/contract/schemas/gpu.ts';
import { formatCount } from '#shared/domain/format.ts';
import { isNumber, isText } from '#shared/domain/reading.ts';
import { activeThrottleReasons, faultThrottleMask } from '#shared/domain/throttle.ts';
import type { FactRow } from '../../ui/factRow.ts';
import { factRow } from './gpuFactRows.ts';

const plain = { tone: 'plain', note: '', copyable: false, missing: '' } as const;

/** What slows the GPU down now, its NVLinks and its fabric; rows of what the card does not have are left out. */
export function healthNowRows(detail: GpuDetail): readonly FactRow[] {
  return [throttleRow(detail), ...nvlinkRows(detail), ...fabricRows(detail)];
}

function throttleRow({ live }: GpuDetail): FactRow {
  const mask = live.throttleReasonsMask;
  const label = 'Slowed down now by';
  if (!isNumber(mask)) return factRow(label, mask);
  const slowing = activeThrottleReasons(mask).filter(({ slows }) => slows);
  if (slowing.length === 0) return { ...plain, label, text: 'nothing' };
  const text = slowing.map((reason) => reason.label.toLowerCase()).join(', ');
  const fault = (mask & faultThrottleMask) !== 0;
  return {
    ...plain,
    label,
    text,
    tone: fault ? 'bad' : 'plain',
    note: fault ? 'heat or power delivery holds it back' : 'it is at its power limit, as a busy card is',
  };
}

function nvlinkRows({ layout, uuid }: GpuDetail): readonly FactRow[] {
  const links = layout?.nvlinks.filter(({ gpuUuid }) => gpuUuid === uuid) ?? [];
  if (links.length === 0) return [];
  const inactive = links.filter(({ state }) => state === 'inactive').length;
  const counters = links.flatMap(({ errors }) => Object.values(errors)).filter(isNumber);
  const errors = counters.reduce((sum, count) => sum + count, 0);
  return [
    {
      ...plain,
      label: 'NVLinks',
      text: inactive === 0 ? `${links.length} up` : `${links.length - inactive} of ${links.length} up`,
      ...(inactive === 0
        ? {}
        : { tone: 'notice', note: 'links that are down cost bandwidth, or belong to no peer' }),
    },
    counters.length === 0
      ? { ...plain, label: 'NVLink errors', text: null, missing: 'no counter was read' }
      : {
          ...plain,
          label: 'NVLink errors',
          text: formatCount(errors),
          ...(errors > 0 ? { tone: 'notice', note: 'since the driver was loaded' } : {}),
        },
  ];
}

function fabricRows({ facts }: GpuDetail): readonly FactRow[] {
  const { fabricState } = facts;
  if (!isText(fabricState) || /^(?:n\/a|\[.*\])$/i.test(fabricState.trim())) return [];
  const row = factRow('Fabric', fabricState);
  return /^completed$/i.test(fabricState.trim())
    ? [row]
    : [{ ...row, tone: 'notice', note: 'NVLink between hosts works when it is completed' }];
}
