import { formatCount, formatGibibytes, missingText } from '#shared/domain/format.ts';
import { gpuStateOf } from '#shared/domain/gpuState.ts';
import type { LivePicture } from '../../../app/engine/frameStore.ts';
import { hrefOf } from '../../../app/router/route.ts';
import { DemoMark } from '../../../ui/DemoMark.tsx';
import { StateBadge } from '../../../ui/StateBadge.tsx';
import { metricOf } from '../model/liveValues.ts';
import styles from './FleetTable.module.css';
import type { FleetColumn } from './fleetColumn.ts';

/** What is inside a cell of a GPU's row. */
export function FleetCell(props: {
  readonly column: FleetColumn;
  readonly picture: LivePicture;
  readonly slot: number;
  /** Marks demo GPUs; where all are simulated the bar says it once for all. */
  readonly marksDemo: boolean;
}) {
  const { column, picture, slot } = props;
  const { roster, frame } = picture;
  switch (column.draws) {
    case 'text':
      return <span className={styles.text}>{column.text(picture, slot)}</span>;
    case 'host':
      return (
        <>
          <a className={styles.host} href={hrefOf('host', roster.host[slot])} tabIndex={-1}>
            {column.text(picture, slot)}
          </a>
          {props.marksDemo && roster.demo[slot] && <DemoMark />}
        </>
      );
    case 'gpu':
      return (
        <a className={styles.gpu} href={hrefOf('gpu', roster.uuid[slot])} tabIndex={-1}>
          {column.text(picture, slot)}
        </a>
      );
    case 'state':
      return <StateBadge state={gpuStateOf(frame.states[slot] as number)} />;
    case 'util':
      return (
        <Meter
          share={(metricOf(picture, 'utilizationGpuPercent')[slot] as number) / 100}
          text={column.text(picture, slot)}
        />
      );
    case 'memory':
      return <MemoryCell picture={picture} slot={slot} />;
    case 'power':
      return <PowerCell picture={picture} slot={slot} />;
    case 'spark':
      // Drawn by TrendColumn under the cell.
      return null;
    case 'age':
      return (
        <span className={styles.age} data-old={(frame.ageSeconds[slot] as number) > 10 || undefined}>
          {column.text(picture, slot)}
        </span>
      );
  }
}

/** A bar behind its number; a missing number has no bar, not an empty one. */
function Meter(props: { readonly share: number; readonly text: string }) {
  return (
    <span className={styles.meter}>
      {Number.isNaN(props.share) ? (
        <span className={styles.noTrack} />
      ) : (
        <span className={styles.track}>
          <span
            className={styles.fill}
            style={{ transform: `scaleX(${Math.min(1, Math.max(0, props.share))})` }}
          />
        </span>
      )}
      <span className={styles.meterText}>{props.text}</span>
    </span>
  );
}

function MemoryCell(props: { readonly picture: LivePicture; readonly slot: number }) {
  const used = metricOf(props.picture, 'memoryUsedBytes')[props.slot] as number;
  const total = metricOf(props.picture, 'memoryTotalBytes')[props.slot] as number;
  return (
    <span className={styles.meter}>
      {Number.isNaN(used / total) ? (
        <span className={styles.noTrack} />
      ) : (
        <span className={styles.track}>
          <span className={styles.fill} style={{ transform: `scaleX(${Math.min(1, used / total)})` }} />
        </span>
      )}
      <span className={styles.pair}>
        {formatGibibytes(used)}
        <span className={styles.of}> / {formatGibibytes(total)}</span>
      </span>
    </span>
  );
}

function PowerCell(props: { readonly picture: LivePicture; readonly slot: number }) {
  const power = metricOf(props.picture, 'powerWatts')[props.slot] as number;
  const limit = metricOf(props.picture, 'powerLimitWatts')[props.slot] as number;
  const print = (value: number) => (Number.isNaN(value) ? missingText : formatCount(value));
  return (
    <span className={styles.text}>
      {print(power)}
      <span className={styles.of}> / {print(limit)}</span>
    </span>
  );
}
