import {
  formatAge,
  formatCelsius,
  formatCount,
  formatGibibytes,
  formatMegahertz,
  formatPercent,
  formatWatts,
  missingText,
} from '#shared/domain/format.ts';
import { gpuStateCode, gpuStateOf, gpuStates, isReporting } from '#shared/domain/gpuState.ts';
import type { LivePicture } from '../../../app/engine/frameStore.ts';
import { DemoMark } from '../../../ui/DemoMark.tsx';
import { StateBadge } from '../../../ui/StateBadge.tsx';
import { metricOf } from '../model/liveValues.ts';
import styles from './CellTooltip.module.css';

/** One GPU in a few lines: who, state, readings, how old they are. */
export function CellTooltip(props: { readonly picture: LivePicture; readonly slot: number }) {
  const { picture, slot } = props;
  const { roster, frame } = picture;
  const code = frame.states[slot] as number;
  const state = gpuStateOf(code);
  const labels = Object.entries(roster.labels[roster.host[slot] ?? ''] ?? {});
  return (
    <>
      <div className={styles.head}>
        <strong>
          {roster.host[slot]} · GPU {roster.index[slot] ?? missingText}
        </strong>
        {roster.demo[slot] && <DemoMark />}
      </div>
      <div className={styles.sub}>{roster.name[slot] || 'Unknown model'}</div>
      {labels.length > 0 && (
        <div className={styles.sub}>{labels.map(([key, value]) => `${key} ${value}`).join(', ')}</div>
      )}
      <div className={styles.state}>
        <StateBadge state={state} />
        <span className={styles.sub}>{gpuStates[gpuStateCode[state]]?.meaning}</span>
      </div>
      <dl className={`${styles.readings} tabular`} data-stale={!isReporting(code) || undefined}>
        {readingsOf(picture, slot).map(([name, value]) => (
          <div key={name} className={styles.reading}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.sub}>
        {isReporting(code) ? 'Read' : 'Last read'} {formatAge(frame.ageSeconds[slot] as number)}
      </div>
    </>
  );
}

function readingsOf(picture: LivePicture, slot: number): readonly (readonly [string, string])[] {
  const at = (metric: Parameters<typeof metricOf>[1]) => metricOf(picture, metric)[slot] as number;
  return [
    ['Utilisation', formatPercent(at('utilizationGpuPercent'))],
    ['Memory', `${formatGibibytes(at('memoryUsedBytes'))} / ${formatGibibytes(at('memoryTotalBytes'))} GiB`],
    ['Power', `${formatWatts(at('powerWatts'))} / ${formatWatts(at('powerLimitWatts'))}`],
    ['Temperature', formatCelsius(at('temperatureCelsius'))],
    ['SM clock', formatMegahertz(at('clockSmMhz'))],
    ['Processes', formatCount(at('processCount'))],
  ];
}

/** The same in one sentence, for those who do not see it. */
export function describeGpu(picture: LivePicture, slot: number): string {
  const { roster, frame } = picture;
  const code = frame.states[slot] as number;
  const state = gpuStates[code]?.label ?? 'Unknown';
  const readings = readingsOf(picture, slot)
    .map(([name, value]) => `${name} ${value === missingText ? 'not known' : value}`)
    .join(', ');
  const age = formatAge(frame.ageSeconds[slot] as number);
  return `${roster.host[slot]} GPU ${roster.index[slot] ?? ''}, ${state}. ${readings}. Read ${age}.`;
}
